import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { runServer } from './serve-command.ts'

const options = readOptions('site', process.argv.slice(2))
const built = await runBuild(options)
if (built) await runServer(options.out, { ...options, base: built.base })
