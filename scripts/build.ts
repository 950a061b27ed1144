import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'

await runBuild(readOptions('build', process.argv.slice(2)))
