import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildFault } from '../../src/build/fault.ts'
import type { Words } from '../../src/faults/language.ts'
import { COMMAND_WORDS } from '../command-words.ts'
import { checkFlags, readCommandLine, UsageFault, wholeNumber } from '../usage.ts'
import { type BuildBenchOptions, benchBuild } from './build/bench-build.ts'
import { hasHugo } from './build/others.ts'
import { ENGINES, type Engine } from './build/rows.ts'

const USAGE: Words = {
  en: `Usage: npm run bench -- build [--pages N,N …] [--engines NAME,NAME …] [--runs N] [--edit] [--years N] [--seed S] [--json FILE]

Builds a made-up region by this project and, beside it in every run, by Hugo and Eleventy, each followed by Pagefind’s own
command; and writes as many bytes by plain Node, which is the floor. Times on the clock, of processors, and memory are those of
all processes that a command began.
  --pages N,N      about so many projects, at each size; else 1000,10000,50000
  --engines NAME,… of ours, hugo, padded (Hugo with pages of our size), eleventy, floor; else all
  --runs N         runs of each, of which the table shows the medians; else 3
  --edit           check alone, cold and warm, and build again after one value was edited, too
  --years N        in so many years; else 3
  --seed S         another seed makes up another region; else 1
  --json FILE      write everything measured to a file too
  --lang zh|en     language of this text and of errors; else the system’s
  -h, --help       print this
`,
  zh: `用法：npm run bench -- build [--pages N,N …] [--engines 名称,名称 …] [--runs N] [--edit] [--years N] [--seed S] [--json FILE]

编一个地区，由本项目生成网站，同一轮里再由 Hugo 和 Eleventy 生成，各自再运行 Pagefind 自己的命令；另用 Node 写出同样多的字节，作为下限。
用时、处理器时间和内存，都是一条命令所启动的全部进程的。
  --pages N,N      每一档大约多少个项目；不写就是 1000,10000,50000
  --engines 名称,… ours（本项目）、hugo、padded（网页与本项目同样大小的 Hugo）、eleventy、floor（下限）中的几个；不写就是全部
  --runs N         各跑几次，表里是中位数；不写就是 3
  --edit           另外测量单独检查（不用和用上次记下的内容），以及改动一个值后再次生成
  --years N        分在几个年份；不写就是 3
  --seed S         换一个种子就编出另一个地区；不写就是 1
  --json FILE      同时把全部测量结果写进一个文件
  --lang zh|en     这段说明和错误用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help       显示这些说明
`,
}

const FLAGS = {
  pages: { type: 'string', default: '1000,10000,50000' },
  engines: { type: 'string', default: ENGINES.join(',') },
  runs: { type: 'string', default: '3' },
  edit: { type: 'boolean', default: false },
  years: { type: 'string', default: '3' },
  seed: { type: 'string', default: '1' },
  json: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const NO_HUGO: Words = {
  en: 'Hugo is not installed: apt install hugo on Debian, or name other engines with --engines.',
  zh: '没有安装 Hugo：在 Debian 上运行 apt install hugo，或用 --engines 写明别的。',
}

/** Measures building. Prints a table for each size; ends with code 1 where the others’ pages lack a text of the content. */
export async function run(words: readonly string[]): Promise<void> {
  const options = optionsOf(words)
  const needsHugo = options.engines.some((name) => name === 'hugo' || name === 'padded')
  if (needsHugo && !(await hasHugo())) throw new BuildFault(NO_HUGO, [], 'usage')
  const root = dirname(dirname(import.meta.dirname))
  if (!(await benchBuild(root, options, (line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1
}

function optionsOf(words: readonly string[]): BuildBenchOptions {
  return readCommandLine(words, USAGE, () => {
    checkFlags(words, FLAGS)
    const said = parseArgs({ args: [...words], options: FLAGS }).values
    if (said.help) return 'help'
    const { pages, runs, edit, years, seed, json } = said
    return {
      ...{ sizes: pages.split(',').map(wholeNumber), engines: enginesOf(said.engines), edit },
      ...{ runs: wholeNumber(runs), years: wholeNumber(years), seed: wholeNumber(seed) },
      ...(json !== undefined && { json: resolve(json) }),
    }
  })
}

/** In the order of the table, in which ours is the first: the others are made as large. */
function enginesOf(text: string): Engine[] {
  const named = text.split(',')
  const strange = named.filter((name) => !ENGINES.some((engine) => engine === name))
  if (strange.length > 0) throw new UsageFault(strange.map((name) => COMMAND_WORDS.notMeasured(name)))
  return ENGINES.filter((engine) => named.includes(engine))
}
