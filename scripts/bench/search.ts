import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../../test/browser/chromium.ts'
import { setUpBrowser } from '../set-up-browser.ts'
import { benchSearch } from './search/bench-search.ts'

const USAGE = `Usage: npm run bench -- search [--pages N] [--seed S …] [--each N] [--reuse]

Generates a region, builds its site, and looks for queries drawn by each seed, in a real browser: with this site's search
and with Pagefind's defaults over the same pages.
  --pages N   about so many projects; else 10000
  --seed S    may be given several times; else 1
  --each N    so many queries of each kind; else 12
  --reuse     take the site that was built for the same number of pages before
`

/** Measures search. Prints a table for each seed. */
export async function run(words: readonly string[]): Promise<void> {
  const options = optionsOf(words)
  const root = dirname(dirname(import.meta.dirname))
  const missing = setUpBrowser(root)
  if (missing !== undefined) throw new Error(missing)
  const browser = await launchChromium()
  try {
    await benchSearch(root, browser, options, (line) => process.stdout.write(`${line}\n`))
  } finally {
    await browser.close()
  }
}

function optionsOf(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        pages: { type: 'string', default: '10000' },
        seed: { type: 'string', multiple: true, default: ['1'] },
        each: { type: 'string', default: '12' },
        reuse: { type: 'boolean', default: false },
      },
    })
    const { pages, seed, each, reuse } = values
    return { pages: numberOf(pages), seeds: seed.map(numberOf), each: numberOf(each), reuse }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return process.exit(2)
  }
}

function numberOf(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  throw new Error(`“${text}” is not a whole number.`)
}
