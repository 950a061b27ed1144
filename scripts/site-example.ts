import { join } from 'node:path'
import { runBuild } from './build-command.ts'
import { readOptions } from './build-options.ts'
import { writeExample } from './example-folder.ts'
import { runServer } from './serve-command.ts'

/** The example that README's tour and the tests in a browser go through. */
const SMALL = { units: 4, projects: 6, years: 3, lastYear: 2025, seed: 1 } as const

const flags = readOptions('site:example', process.argv.slice(2))
const folder = join(flags.root, '.cache', 'example')
const options = { ...flags, content: join(folder, 'content'), out: join(folder, 'dist') }
writeExample(options.content, SMALL)
const built = await runBuild(options)
if (built) await runServer(options.out, { ...options, base: built.base })
