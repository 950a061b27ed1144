import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { updatedOn } from '../src/content/read/updated.ts'
import type { Language, Words } from '../src/faults/language.ts'
import type { PortalOptions } from '../src/portal/build-portal.ts'
import { commandLanguage } from './command-language.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { checkFlags, readCommandLine, UsageFault, wholeNumber } from './usage.ts'

/** How long a site may take, in seconds. */
const USUAL_TIMEOUT = 60
const LONGEST_TIMEOUT = 3600

const FLAGS = {
  config: {
    type: 'string',
    form: '--config FILE',
    words: { en: 'the portal’s settings; else portal.yaml', zh: '门户的设置文件；不写就是 portal.yaml' },
  },
  out: {
    type: 'string',
    form: '--out DIR',
    words: { en: 'the folder of the built portal; else portal/', zh: '生成的门户放在哪个文件夹；不写就是 portal/' },
  },
  timeout: {
    type: 'string',
    form: '--timeout SECONDS',
    words: {
      en: `how long a site may take to answer all; else ${USUAL_TIMEOUT}`,
      zh: `一个网站最多等多少秒；不写就是 ${USUAL_TIMEOUT}`,
    },
  },
  strict: {
    type: 'boolean',
    form: '--strict',
    words: {
      en: 'a site that gives no good answer is a fault too: nothing is built, and the exit code is 1',
      zh: '有网站没有给出正确的答复也算错：不生成，以 1 退出',
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
  help: { type: 'boolean', short: 'h', form: '-h, --help', words: { en: 'print this', zh: '显示这些说明' } },
} as const

/** What the command line of `npm run portal` says. */
interface PortalCommand extends PortalOptions {
  readonly language: Language
}

/** Reads the flags. `--help` prints the usage and ends the process; a wrong flag is reported with the usage and ends it with code 2. */
export function readPortalOptions(args: readonly string[]): PortalCommand {
  return readCommandLine(args, USAGE, () => {
    checkFlags(args, FLAGS)
    const { values } = parseArgs({ args: [...args], options: FLAGS })
    if (values.help) return 'help'
    const root = process.cwd()
    const seconds = wholeNumber(values.timeout ?? String(USUAL_TIMEOUT))
    if (seconds < 1 || seconds > LONGEST_TIMEOUT) throw new UsageFault([wrongTimeout(values.timeout ?? '')])
    return {
      root,
      config: resolve(values.config ?? join(root, 'portal.yaml')),
      out: resolve(values.out ?? join(root, 'portal')),
      today: updatedOn(Date.now()),
      timeout: seconds * 1000,
      strict: values.strict ?? false,
      language: commandLanguage(args),
    }
  })
}

function wrongTimeout(text: string): Words {
  return {
    en: `--timeout “${text}” is not a number of seconds from 1 to ${LONGEST_TIMEOUT}.`,
    zh: `--timeout“${text}”不是 1 到 ${LONGEST_TIMEOUT} 的秒数。`,
  }
}

const USAGE: Words = { en: usageIn('en'), zh: usageIn('zh') }

function usageIn(language: Language): string {
  const lines = Object.values(FLAGS).map(({ form, words }) => `  ${form.padEnd(20)}${words[language]}\n`)
  return `${COMMAND_WORDS.usage('portal')[language]}\n${lines.join('')}`
}
