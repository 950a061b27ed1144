import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildFault } from '../../src/build/fault.ts'
import type { Words } from '../../src/faults/language.ts'
import { launchChromium } from '../../test/browser/chromium.ts'
import { setUpBrowser } from '../set-up-browser.ts'
import { checkFlags, readCommandLine, wholeNumber } from '../usage.ts'
import { benchSearch } from './search/bench-search.ts'

const USAGE: Words = {
  en: `Usage: npm run bench -- search [--pages N] [--seed S …] [--each N] [--reuse]

Generates a region, builds its site, and looks for queries drawn by each seed, in a real browser: with this site's search
and with Pagefind's defaults over the same pages.
  --pages N      about so many projects; else 10000
  --seed S       may be given several times; else 1
  --each N       so many queries of each kind; else 12
  --reuse        take the site that was built for the same number of pages before
  --lang zh|en   language of this text and of errors; else the system’s
  -h, --help     print this
`,
  zh: `用法：npm run bench -- search [--pages N] [--seed S …] [--each N] [--reuse]

编一个地区，生成它的网站，在真的浏览器里搜索按各个种子抽出的词：比较本站的搜索和 Pagefind 的默认搜索。
  --pages N      大约多少个项目；不写就是 10000
  --seed S       可以写几次；不写就是 1
  --each N       每一类抽多少个词；不写就是 12
  --reuse        用上次为同样多的页面生成的网站
  --lang zh|en   这段说明和错误用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help     显示这些说明
`,
}

const FLAGS = {
  pages: { type: 'string', default: '10000' },
  seed: { type: 'string', multiple: true },
  each: { type: 'string', default: '12' },
  reuse: { type: 'boolean', default: false },
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

function optionsOf(words: readonly string[]) {
  return readCommandLine(words, USAGE, () => {
    checkFlags(words, FLAGS)
    const { help, pages, seed = ['1'], each, reuse } = parseArgs({ args: [...words], options: FLAGS }).values
    if (help) return 'help'
    return { pages: wholeNumber(pages), seeds: seed.map(wholeNumber), each: wholeNumber(each), reuse }
  })
}
