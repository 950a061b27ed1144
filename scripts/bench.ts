import type { Language, Words } from '../src/faults/language.ts'
import { calledAs } from './called-as.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { readCommandLine, UsageFault } from './usage.ts'

/** A measurement; `run` gets the words behind its name. */
interface Bench {
  readonly load: () => Promise<{ run(words: readonly string[]): Promise<void> }>
  readonly words: Words
}

/** What can be measured: the first word of `npm run bench -- WORD`. */
const BENCHES: Readonly<Record<string, Bench>> = {
  build: {
    load: () => import('./bench/build.ts'),
    words: {
      en: 'what building costs, beside Hugo, Eleventy and Pagefind’s command',
      zh: '生成网站要多少时间和内存，与 Hugo、Eleventy 加 Pagefind 并排',
    },
  },
  lineage: {
    load: () => import('./bench/lineage.ts'),
    words: { en: 'how well projects are followed through the years', zh: '项目跨年延续找得准不准' },
  },
  mutants: {
    load: () => import('./bench/mutants.ts'),
    words: { en: 'how many small faults in the code the tests notice', zh: '代码里的小错，测试能发现多少' },
  },
  search: {
    load: () => import('./bench/search.ts'),
    words: { en: 'how well and how fast search finds', zh: '搜索找得准不准、快不快' },
  },
}

const SAY_WHAT: Words = { en: 'Say what to measure.', zh: '请写明要测量什么。' }

const USAGE: Words = { en: usageIn('en'), zh: usageIn('zh') }

await runCommand(async () => {
  const [what = '', ...words] = process.argv.slice(2)
  const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined
  if (bench) await (await bench.load()).run(words)
  else
    readCommandLine([what, ...words], USAGE, () => {
      if (what === '--help' || what === '-h') return 'help'
      throw new UsageFault([what === '' || what.startsWith('-') ? SAY_WHAT : COMMAND_WORDS.notMeasured(what)])
    })
})

function usageIn(language: Language): string {
  const head = { en: `Usage: ${calledAs('bench')} WHAT [flags]`, zh: `用法：${calledAs('bench')} 名称 [选项]` }
  const more = {
    en: 'Add --help behind a name for its flags. What is measured is printed in English.',
    zh: '名称后面加 --help，可以看它的选项。测量结果用英文打印。',
  }
  const rows = Object.entries(BENCHES).map(([name, { words }]) => `  ${name.padEnd(9)}${words[language]}\n`)
  return `${head[language]}\n${rows.join('')}${more[language]}\n`
}
