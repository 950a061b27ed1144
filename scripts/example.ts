import { BuildFault } from '../src/build/fault.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { say } from '../src/faults/language.ts'
import { naming } from '../src/faults/system-error.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { refusalOf, writeExample } from './example-folder.ts'
import { readExampleOptions } from './example-options.ts'

await runCommand(async () => {
  const { out, options, language } = readExampleOptions(process.argv.slice(2))
  const refusal = refusalOf(out)
  if (refusal !== undefined) throw new BuildFault(refusal, [], 'usage')
  const began = performance.now()
  const count = await naming(out, () => writeExample(out, options))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${say(COMMAND_WORDS.madeUp(count, seconds, shownPath(out)), language)}\n`)
})
