import { readOptions } from './build-options.ts'
import { answerTo } from './check-answer.ts'
import { runCommand } from './command.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const options = readOptions('check', process.argv.slice(2))
  settle(options.content, options.language)
  const { text, exitCode } = await answerTo(options)
  process.stdout.write(text)
  process.exitCode = exitCode
})
