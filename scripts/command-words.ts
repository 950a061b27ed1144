import type { Words } from '../src/faults/language.ts'
import { calledAs } from './called-as.ts'

/** How much the content holds. */
interface Counts {
  readonly years: number
  readonly units: number
  readonly projects: number
  readonly indicators: number
}

/** What the commands that check, build and serve say by themselves. */
export const COMMAND_WORDS = {
  content: ({ years, units, projects, indicators }: Counts): Words => ({
    en: [
      counted(years, 'year'),
      counted(units, 'unit'),
      counted(projects, 'project'),
      counted(indicators, 'indicator'),
    ].join(', '),
    zh: `${years} 个年份、${units} 个单位、${projects} 个项目、${indicators} 项指标`,
  }),
  noFaults: (content: Words): Words => ({ en: `${content.en}: nothing is wrong.`, zh: `${content.zh}：没有错误。` }),
  foundIn: (content: Words, count: number): Words => ({
    en: `${content.en}: ${counted(count, 'finding')}.`,
    zh: `${content.zh}：${count} 条审查要点。`,
  }),
  faults: (count: number): Words => ({ en: `${counted(count, 'fault')}.`, zh: `共 ${count} 处错误。` }),
  findings: (check: number, note: number): Words => ({
    en: `Findings: ${check} to check (核对), ${note} notes (提示).`,
    zh: `审查要点：核对 ${check} 条，提示 ${note} 条。`,
  }),
  built: (built: {
    readonly pages: number
    readonly files: number
    readonly size: string
    readonly seconds: string
    readonly out: string
  }): Words => ({
    en: `Built ${built.pages} pages, ${built.files} files, ${built.size} in ${built.seconds} s: ${built.out}`,
    zh: `已生成 ${built.pages} 个页面、${built.files} 个文件，共 ${built.size}，用时 ${built.seconds} 秒：${built.out}`,
  }),
  nothingBuilt: { en: ' Nothing was built.', zh: '没有生成网站。' },
  problems: (count: number): Words => ({ en: ` (${count})`, zh: `（${count} 处）` }),
  noSite: (out: string): Words => ({
    en: `There is no built site in ${out}: run ${calledAs('build')} first.`,
    zh: `${out} 里没有生成好的网站。请先运行 ${calledAs('build')}。`,
  }),
  serving: (address: string): Words => ({
    en: `Serving at ${address} (Ctrl+C stops it)`,
    zh: `网站已在 ${address} 打开（按 Ctrl+C 停止）`,
  }),
  portInUse: (port: number): Words => ({
    en: `Port ${port} is in use; a free one is taken.`,
    zh: `端口 ${port} 已被占用，另选了一个。`,
  }),
  usage: (command: string): Words => ({
    en: `Usage: ${calledAs(command)} [flags]`,
    zh: `用法：${calledAs(command)} [选项]`,
  }),
  wrongPort: (text: string): Words => ({
    en: `--port “${text}” is not a number from 0 to 65535.`,
    zh: `--port “${text}”不是 0 到 65535 的数字。`,
  }),
  wrongLanguage: (text: string): Words => ({
    en: `--lang “${text}” is not a language. Write zh or en.`,
    zh: `--lang “${text}”不是可用的语言。请写 zh 或 en。`,
  }),
  wrongFlags: (message: string): Words => ({ en: message, zh: `命令行写得不对：${message}` }),
} as const

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
