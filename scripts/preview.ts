import { readMarker } from '../src/build/out-folder.ts'
import { say } from '../src/check/language.ts'
import { readOptions } from './build-options.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { runServer } from './serve-command.ts'

const options = readOptions('preview', process.argv.slice(2))
const base = await readMarker(options.out)
if (base === undefined) {
  process.stderr.write(`${say(COMMAND_WORDS.noSite(options.out), options.language)}\n`)
  process.exitCode = 1
} else {
  await runServer(options.out, { ...options, base })
}
