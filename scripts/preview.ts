import { readMarker } from '../src/build/out-folder.ts'
import { readOptions } from './build-options.ts'
import { runServer } from './serve-command.ts'

const options = readOptions('preview', process.argv.slice(2))
const base = await readMarker(options.out)
if (base === undefined) {
  process.stderr.write(`There is no built site in ${options.out}: run npm run build first.\n`)
  process.exitCode = 1
} else {
  await runServer(options.out, { ...options, base })
}
