import { BuildFault } from '../src/build/fault.ts'
import { runCommand } from './command.ts'

/** What can be measured: the first word of `npm run bench -- WORD`, and its module, whose `run` gets the words after it. */
const BENCHES: Readonly<Record<string, () => Promise<{ run(words: readonly string[]): Promise<void> }>>> = {
  lineage: () => import('./bench/lineage.ts'),
  mutants: () => import('./bench/mutants.ts'),
  search: () => import('./bench/search.ts'),
}

await runCommand(async () => {
  const [what = '', ...words] = process.argv.slice(2)
  const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined
  if (!bench)
    throw new BuildFault(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`, [], 'usage')
  await (await bench()).run(words)
})
