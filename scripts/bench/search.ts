import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildFault } from '../../src/build/fault.ts'
import type { Words } from '../../src/faults/language.ts'
import { launchChromium } from '../../test/browser/chromium.ts'
import { setUpBrowser } from '../set-up-browser.ts'
import { checkFlags, readCommandLine, wholeNumber } from '../usage.ts'
import { benchSearch, type SearchBenchOptions } from './search/bench-search.ts'

const USAGE: Words = {
  en: `Usage: npm run bench -- search [--pages N] [--years N] [--corpus-seed S] [--seed S …] [--each N] [--reuse] [--costs]
                               [--site DIR] [--json FILE]

Generates a region, builds its site, reads from its pages what search should find, and types queries drawn by each seed into
the search page in a real browser; beside it, Pagefind’s defaults over the same pages.
  --pages N        about so many projects; else 10000
  --years N        in so many years; else 3
  --corpus-seed S  another seed makes up another region; else 1
  --seed S         draws the queries; may be given several times; else 1
  --each N         so many queries of each kind; else 8
  --reuse          take what was built and read for the same region before
  --costs          build it four times: what that takes, and which files another year changes
  --site DIR       look in a built site, made with --base /, instead of a region of its own
  --json FILE      write everything measured to a file too
  --lang zh|en     language of this text and of errors; else the system’s
  -h, --help       print this
`,
  zh: `用法：npm run bench -- search [--pages N] [--years N] [--corpus-seed S] [--seed S …] [--each N] [--reuse] [--costs]
                            [--site DIR] [--json FILE]

编一个地区，生成它的网站，从网页上读出应当找到什么，再把按各个种子抽出的词在真的浏览器里打进搜索页；旁边是同样网页上 Pagefind 的默认搜索。
  --pages N        大约多少个项目；不写就是 10000
  --years N        分在几个年份；不写就是 3
  --corpus-seed S  换一个种子就编出另一个地区；不写就是 1
  --seed S         抽词的种子，可以写几次；不写就是 1
  --each N         每一类抽多少个词；不写就是 8
  --reuse          用上次为同一地区生成和读出的
  --costs          生成四次：用多少时间和内存，加一年会改动哪些文件
  --site DIR       在一个已经生成的网站里找（生成时用 --base /），不另编地区
  --json FILE      同时把全部测量结果写进一个文件
  --lang zh|en     这段说明和错误用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help       显示这些说明
`,
}

const FLAGS = {
  pages: { type: 'string', default: '10000' },
  years: { type: 'string', default: '3' },
  'corpus-seed': { type: 'string', default: '1' },
  seed: { type: 'string', multiple: true },
  each: { type: 'string', default: '8' },
  reuse: { type: 'boolean', default: false },
  costs: { type: 'boolean', default: false },
  site: { type: 'string' },
  json: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Measures search. Prints a table for each seed. */
export async function run(words: readonly string[]): Promise<void> {
  const options = optionsOf(words)
  const root = dirname(dirname(import.meta.dirname))
  const missing = setUpBrowser(root)
  if (missing !== undefined) throw new BuildFault(missing)
  const browser = await launchChromium()
  try {
    await benchSearch(root, browser, options, (line) => process.stdout.write(`${line}\n`))
  } finally {
    await browser.close()
  }
}

function optionsOf(words: readonly string[]): SearchBenchOptions {
  return readCommandLine(words, USAGE, () => {
    checkFlags(words, FLAGS)
    const said = parseArgs({ args: [...words], options: FLAGS }).values
    if (said.help) return 'help'
    const { pages, years, seed = ['1'], each, reuse, costs, site, json } = said
    return {
      ...{ pages: wholeNumber(pages), years: wholeNumber(years), corpusSeed: wholeNumber(said['corpus-seed']) },
      ...{ seeds: seed.map(wholeNumber), each: wholeNumber(each), reuse, costs },
      ...(site !== undefined && { site: resolve(site) }),
      ...(json !== undefined && { json: resolve(json) }),
    }
  })
}
