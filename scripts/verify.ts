import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildFault } from '../src/build/fault.ts'
import type { Verified } from '../src/build/sums/verified.ts'
import { verifyAddress } from '../src/build/sums/verify-address.ts'
import { verifyFolder } from '../src/build/sums/verify-folder.ts'
import { type Language, say, type Words } from '../src/faults/language.ts'
import { calledAs } from './called-as.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { createProgress } from './progress.ts'
import { checkFlags, readCommandLine, UsageFault } from './usage.ts'

const FLAGS = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/** Files that are named; of more their number is told. */
const MOST_NAMED = 50

const USAGE: Words = {
  en: `Usage: ${calledAs('verify')} ADDRESS|FOLDER [flags]

Compares every file of a site, at its address or in a folder, with its SHA256SUMS.
Ends with 0 where all are the files that were built, with 1 where one is not, with 2 for wrong use.
  --lang zh|en  language of the messages; else the system’s
  -h, --help    print this
`,
  zh: `用法：${calledAs('verify')} 网址或文件夹 [选项]

把网站（网上的，或者文件夹里的）的每个文件和 SHA256SUMS 核对。
全部一致以 0 退出，有不一致的以 1 退出，用法不对以 2 退出。
  --lang zh|en  提示用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help    显示这些说明
`,
}

const WORDS = {
  one: { en: 'Name one address or one folder.', zh: '请写一个网址，或者一个文件夹。' },
  notAddress: (text: string): Words => ({
    en: `“${text}” is not an address such as https://budget.example.org/.`,
    zh: `“${text}”不是 https://budget.example.org/ 这样的网址。`,
  }),
  done: (files: number): Words => ({
    en: `${files} files: all are the ones that were built.`,
    zh: `${files} 个文件，全部和生成时一样。`,
  }),
  faults: (count: number): Words => ({
    en: `The site is not the one that was built (${count}).`,
    zh: `网站和生成时不一样（${count} 处）。`,
  }),
  checking: { en: 'Comparing files', zh: '核对文件' },
  advance: (done: number, of: number): Words => ({
    en: `${done} of ${of} files`,
    zh: `${of} 个文件，已核对 ${done} 个`,
  }),
  more: (count: number): Words => ({ en: `… and ${count} more`, zh: `……还有 ${count} 处` }),
}

/** What is to be checked. */
type Asked = { readonly language: Language } & ({ readonly address: string } | { readonly folder: string })

function readArguments(args: readonly string[]): Asked {
  return readCommandLine(args, USAGE, () => {
    checkFlags(args, FLAGS, true)
    const { values, positionals } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true })
    if (values.help) return 'help'
    const [place] = positionals
    if (place === undefined || positionals.length > 1) throw new UsageFault([WORDS.one])
    const language = commandLanguage(args)
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) return { language, folder: resolve(place) }
    const url = URL.parse(place)
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
      throw new UsageFault([WORDS.notAddress(place)])
    return { language, address: url.href.endsWith('/') ? url.href : `${url.href}/` }
  })
}

function verify(asked: Asked): Promise<Verified> {
  if ('folder' in asked) return verifyFolder(asked.folder)
  const progress = createProgress(process.stdout)
  progress.step(say(WORDS.checking, asked.language))
  return verifyAddress(asked.address, (done, of) =>
    progress.advance(say(WORDS.advance(done, of), asked.language)),
  ).finally(() => progress.clear())
}

await runCommand(async () => {
  const asked = readArguments(process.argv.slice(2))
  const { files, problems } = await verify(asked)
  if (problems.length === 0) process.stdout.write(`${say(WORDS.done(files), asked.language)}\n`)
  else {
    const more = problems.length - MOST_NAMED
    const named = [...problems.slice(0, MOST_NAMED), ...(more > 0 ? [WORDS.more(more)] : [])]
    throw new BuildFault(WORDS.faults(problems.length), named)
  }
})
