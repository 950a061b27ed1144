import { runMerge } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'

await runCommand(async () => {
  await runMerge(readOptions('merge', process.argv.slice(2)))
})
