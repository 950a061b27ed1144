import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'

await runCommand(async () => {
  await runBuild(readOptions('build', process.argv.slice(2)))
})
