import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BuildOptions } from '../src/build/build-options.ts'
import type { ServeOptions } from '../src/build/serve.ts'
import type { Share } from '../src/build/shards/share.ts'
import type { Language, Words } from '../src/faults/language.ts'
import { commandLanguage } from './command-language.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { checkFlags, readCommandLine, UsageFault } from './usage.ts'

const FLAGS = {
  content: {
    type: 'string',
    form: '--content DIR',
    words: { en: 'the content folder; else content/', zh: '内容文件夹；不写就是 content/' },
  },
  out: {
    type: 'string',
    form: '--out DIR',
    words: { en: 'the folder of the built site; else dist/', zh: '生成的网站放在哪个文件夹；不写就是 dist/' },
  },
  base: {
    type: 'string',
    form: '--base /p/',
    words: {
      en: 'path that the site stands under; else from site.yaml',
      zh: '网站所在的路径；不写就用 site.yaml 里的',
    },
  },
  site: {
    type: 'string',
    form: '--site URL',
    words: {
      en: 'origin of the site, such as https://budget.example.org; else from site.yaml',
      zh: '网站地址，如 https://budget.example.org；不写就用 site.yaml 里的',
    },
  },
  folder: {
    type: 'boolean',
    form: '--folder',
    words: {
      en: 'make pages that open from a folder by a double click, without a server; searching, filtering and comparing need the site on the web',
      zh: '生成不用服务器、双击就能从文件夹打开的网页；搜索、筛选和比较要在网站上用',
    },
  },
  full: {
    type: 'boolean',
    form: '--full',
    words: {
      en: 'render every page again, also what nothing has changed since the last build',
      zh: '重新生成所有网页，包括上次生成以后没有变化的',
    },
  },
  timings: {
    type: 'boolean',
    form: '--timings',
    words: {
      en: 'print what each stage took: seconds from beginning to end, and seconds of work of all cores',
      zh: '列出每一步用的时间：从开始到结束的秒数，和处理器实际工作的秒数',
    },
  },
  shard: {
    type: 'string',
    form: '--shard I/N',
    words: {
      en: 'build only the Ith of N parts into --out, on one of many machines; merge puts them together',
      zh: '只生成 N 个部分中的第 I 个，放在 --out 的文件夹；可以在多台机器上分头做，再用 merge 合并',
    },
  },
  port: {
    type: 'string',
    form: '--port NUMBER',
    words: {
      en: 'port to serve at; else 4321, or any free one when it is taken',
      zh: '端口；不写就是 4321，被占用时另选一个',
    },
  },
  host: {
    type: 'string',
    form: '--host ADDRESS',
    words: {
      en: 'address to listen at, such as 0.0.0.0; else this computer only',
      zh: '监听的地址，如 0.0.0.0；不写就只有本机能打开',
    },
  },
  strict: {
    type: 'boolean',
    form: '--strict',
    words: {
      en: 'print every finding (审查要点) too, and exit with 1 when there is one',
      zh: '同时列出每条审查要点，有一条就以 1 退出',
    },
  },
  lang: {
    type: 'string',
    form: '--lang zh|en',
    words: {
      en: 'language of the messages; else the system’s',
      zh: '提示用中文（zh）还是英文（en）；不写就按系统的语言',
    },
  },
} as const satisfies Record<string, { readonly type: string; readonly form: string; readonly words: Words }>

type Flag = keyof typeof FLAGS
type Switch = 'strict' | 'folder' | 'full' | 'timings'

const BUILD_FLAGS = ['content', 'out', 'base', 'site'] as const
const SERVE_FLAGS = ['port', 'host'] as const

/** The flags that every command takes. */
const COMMON_FLAGS = ['lang'] as const

/** The flags that each command takes beside those. */
const COMMANDS = {
  build: [...BUILD_FLAGS, 'folder', 'full', 'timings', 'shard'],
  merge: ['content', 'out', 'full', 'timings'],
  site: [...BUILD_FLAGS, 'full', 'timings', ...SERVE_FLAGS],
  'site:example': ['base', 'site', ...SERVE_FLAGS],
  preview: ['out', ...SERVE_FLAGS],
  dev: ['content', 'base', 'site', ...SERVE_FLAGS],
  check: ['content', 'strict'],
  schema: ['content'],
} as const satisfies Record<string, readonly Flag[]>

/** The commands that take folders too, and what these are. */
const FOLDERS: Readonly<Record<string, Words>> = { merge: COMMAND_WORDS.parts }

/** What the command line of a command that builds or serves says, paths made absolute. */
export interface CommandOptions extends BuildOptions, Omit<ServeOptions, 'base'> {
  /** The folders that were named without a flag. */
  readonly folders: readonly string[]
  /** The one part that is to be built. */
  readonly share?: Share
  /** Whether findings are faults. */
  readonly strict: boolean
  /** Whether to tell what each stage of a build took. */
  readonly timings: boolean
  readonly language: Language
}

/** Reads a command's flags. `--help` prints the usage and ends the process; a wrong flag is reported with the usage and ends
 *  it with code 2. */
export function readOptions(command: keyof typeof COMMANDS, args: readonly string[]): CommandOptions {
  const names: readonly Flag[] = [...COMMANDS[command], ...COMMON_FLAGS]
  return readCommandLine(args, usageOf(command, names), () => {
    const takesFolders = Object.hasOwn(FOLDERS, command)
    const { values, folders } = parseFlags(names, args, takesFolders)
    if (values.help) return 'help'
    if (takesFolders && folders.length === 0) throw new UsageFault([COMMAND_WORDS.noParts])
    const root = process.cwd()
    return {
      root,
      folders: folders.map((folder) => resolve(folder)),
      content: resolve(values.content ?? join(root, 'content')),
      out: resolve(values.out ?? join(root, 'dist')),
      port: portOf(values.port),
      language: commandLanguage(args),
      strict: values.strict ?? false,
      folder: values.folder ?? false,
      full: values.full ?? false,
      timings: values.timings ?? false,
      ...(values.shard !== undefined && { share: shareOf(values.shard) }),
      ...(values.base !== undefined && { base: values.base }),
      ...(values.site !== undefined && { site: values.site }),
      ...(values.host !== undefined && { host: values.host }),
    }
  })
}

function usageOf(command: string, names: readonly Flag[]): Words {
  const flags = [...names.map((name) => FLAGS[name]), HELP]
  const usage = COMMAND_WORDS.usage(command, FOLDERS[command])
  const inLanguage = (language: Language) =>
    `${usage[language]}\n${flags.map(({ form, words }) => `  ${form.padEnd(16)}${words[language]}\n`).join('')}`
  return { en: inLanguage('en'), zh: inLanguage('zh') }
}

const HELP = { form: '-h, --help', words: { en: 'print this', zh: '显示这些说明' } }

interface CommandLine {
  readonly values: Partial<Record<Exclude<Flag, Switch>, string>> & Partial<Readonly<Record<Switch | 'help', boolean>>>
  readonly folders: readonly string[]
}

function parseFlags(names: readonly Flag[], args: readonly string[], takesFolders: boolean): CommandLine {
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: FLAGS[name].type }])),
    help: { type: 'boolean', short: 'h' },
  } as const
  checkFlags(args, options, takesFolders)
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: takesFolders })
  return { values, folders: positionals }
}

function shareOf(text: string): Share {
  const [part = 0, of = 0] = /^\d{1,4}\/\d{1,4}$/.test(text) ? text.split('/').map(Number) : []
  if (part >= 1 && part <= of) return { part, of }
  throw new UsageFault([COMMAND_WORDS.wrongShard(text)])
}

function portOf(text = '4321'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new UsageFault([COMMAND_WORDS.wrongPort(text)])
}
