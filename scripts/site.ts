import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { runServer } from './serve-command.ts'

await runCommand(async () => {
  const options = readOptions('site', process.argv.slice(2))
  const { base } = await runBuild(options)
  await runServer(options.out, { ...options, base })
})
