import { join } from 'node:path'
import { naming } from '../src/faults/system-error.ts'
import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { writeExample } from './example-folder.ts'
import { runServer } from './serve-command.ts'

/** The example that README's tour and the tests in a browser go through. */
const SMALL = { units: 4, projects: 6, years: 3, lastYear: 2025, seed: 1 } as const

await runCommand(async () => {
  const flags = readOptions('site:example', process.argv.slice(2))
  const folder = join(flags.root, '.cache', 'example')
  const options = { ...flags, content: join(folder, 'content'), out: join(folder, 'dist') }
  await naming(options.content, () => writeExample(options.content, SMALL))
  const { base } = await runBuild(options)
  await runServer(options.out, { ...options, base })
})
