import { BuildFault } from '../src/build/fault.ts'
import { readMarker } from '../src/build/out-folder.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { sayRecovery } from './say-recovery.ts'
import { runServer } from './serve-command.ts'

await runCommand(async () => {
  const options = readOptions('preview', process.argv.slice(2))
  await sayRecovery(options.out, options.language)
  const base = await readMarker(options.out)
  if (base === undefined) throw new BuildFault(COMMAND_WORDS.noSite(options.out))
  await runServer(options.out, { ...options, base })
})
