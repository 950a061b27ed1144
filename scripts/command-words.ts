import type { Words } from '../src/faults/language.ts'
import type { LeftReason } from '../src/import/find-files.ts'
import { calledAs } from './called-as.ts'

/** How much the content holds. */
interface Counts {
  readonly years: number
  readonly units: number
  readonly projects: number
  readonly indicators: number
}

/** Files of a folder that are named where they are left. */
const LEFT_NAMED = 20

/** Why files of a folder are left. */
const LEFT_WORDS: Readonly<Record<LeftReason, Words>> = {
  temporary: { en: 'made by an office program or the system', zh: '办公软件或系统的临时文件' },
  hidden: { en: 'hidden', zh: '隐藏的' },
  link: { en: 'a link or device', zh: '快捷方式或设备' },
  page: { en: 'the pictures of a saved web page', zh: '网页另存时带的文件夹' },
  kind: { en: 'of a kind that is not imported', zh: '不是能导入的种类' },
  content: { en: 'the content folder', zh: '内容文件夹' },
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
    readonly kept: number
    readonly files: number
    readonly size: string
    readonly seconds: string
    readonly out: string
  }): Words => ({
    en: `Built ${built.pages} pages${built.kept > 0 ? ` (${built.kept} kept of the last build)` : ''}, ${built.files} files, ${built.size} in ${built.seconds} s: ${built.out}`,
    zh: `已生成 ${built.pages} 个页面${built.kept > 0 ? `（其中 ${built.kept} 个沿用上次的）` : ''}、${built.files} 个文件，共 ${built.size}，用时 ${built.seconds} 秒：${built.out}`,
  }),
  stage: ({ name, wall, cpu }: { readonly name: Words; readonly wall: number; readonly cpu: number }): Words => ({
    en: `${name.en}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of work`,
    zh: `${name.zh}：${wall.toFixed(1)} 秒，处理器工作 ${cpu.toFixed(1)} 秒`,
  }),
  nothingBuilt: { en: ' Nothing was built.', zh: '没有生成网站。' },
  portalFaults: {
    en: 'The portal’s settings have faults. Nothing was built.',
    zh: '门户的设置有错误。没有生成门户。',
  },
  keepUnplaced: {
    en: 'Correct the document, or keep such text as it is with --allow-unplaced.',
    zh: '请改正文件；要原样保留这样的文字，请加 --allow-unplaced。',
  },
  nothingWritten: { en: 'Nothing was written.', zh: '什么也没有写。' },
  othersWritten: (count: number): Words => ({
    en: `${counted(count, 'other file')} imported.`,
    zh: `其余 ${count} 个文件已经导入。`,
  }),
  left: (why: LeftReason, paths: readonly string[]): Words => {
    const { en, zh } = LEFT_WORDS[why]
    const [named, more] = [paths.slice(0, LEFT_NAMED), paths.length - LEFT_NAMED]
    return {
      en: `left, ${en}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      zh: `没有读（${zh}）：${named.join('、')}${more > 0 ? `等 ${paths.length} 个` : ''}`,
    }
  },
  lookWritten: (path: string): Words => ({
    en: `${path}: open it in a browser. Nothing was imported.`,
    zh: `${path}：已写好，请用浏览器打开。什么也没有导入。`,
  }),
  fileWritten: (path: string, bytes: number): Words => ({
    en: `${path}: ${bytes} bytes`,
    zh: `${path}：已写 ${bytes} 字节`,
  }),
  importStopped: (signal: string): Words => ({
    en: `The import was stopped by ${signal}. Nothing was written.`,
    zh: `导入被 ${signal} 信号中止，什么也没有写。`,
  }),
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
  usage: (command: string, folders: Words = { en: '', zh: '' }): Words => ({
    en: `Usage: ${calledAs(command)} ${folders.en}[flags]`,
    zh: `用法：${calledAs(command)} ${folders.zh}[选项]`,
  }),
  parts: { en: 'PART… ', zh: '各部分的文件夹… ' },
  noParts: {
    en: 'Name the folders of all parts, as build --shard has written them.',
    zh: '请写明各部分的文件夹，即 build --shard 生成的那些。',
  },
  wrongShard: (text: string): Words => ({
    en: `--shard “${text}” is not a part such as 1/3, the first of three.`,
    zh: `--shard “${text}”不是哪一部分。请写成 1/3 的样子，即三个部分中的第一个。`,
  }),
  madeUp: (files: number, seconds: string, out: string): Words => ({
    en: `Wrote ${files} files of a made-up county in ${seconds} s: ${out}`,
    zh: `已编好一个虚构的县，写了 ${files} 个文件，用时 ${seconds} 秒：${out}`,
  }),
  wrongPort: (text: string): Words => ({
    en: `--port “${text}” is not a number from 0 to 65535.`,
    zh: `--port “${text}”不是 0 到 65535 的数字。`,
  }),
  wrongLanguage: (text: string): Words => ({
    en: `--lang “${text}” is not a language. Write zh or en.`,
    zh: `--lang “${text}”不是可用的语言。请写 zh 或 en。`,
  }),
  flagNotKnown: (flag: string): Words => ({
    en: `Unknown option '${flag}'. The flags that can be written are below.`,
    zh: `没有“${flag}”这个选项。可以写的选项见下。`,
  }),
  flagTakesNoValue: (flag: string): Words => ({
    en: `Option '${flag}' takes no value. Write it alone.`,
    zh: `选项“${flag}”后面不写值。请只写选项本身。`,
  }),
  flagWithoutValue: (flag: string): Words => ({
    en: `Option '${flag}' lacks its value. Write it behind the flag; one that begins with a hyphen as ${flag}=VALUE.`,
    zh: `选项“${flag}”后面缺少值。请在它后面写上；以连字符开头的值写成 ${flag}=值。`,
  }),
  wordNotExpected: (word: string): Words => ({
    en: `“${word}” is not expected here. Write flags only.`,
    zh: `这里不应写“${word}”。请只写选项。`,
  }),
  notMeasured: (what: string): Words => ({
    en: `“${what}” cannot be measured.`,
    zh: `没有“${what}”这种测量。`,
  }),
  contentFaults: (folder: string): Words => ({
    en: `${folder} has faults: run ${calledAs('check')} --content ${folder}.`,
    zh: `${folder} 里有错误。请运行 ${calledAs('check')} --content ${folder}，看错在哪里。`,
  }),
  notWholeNumber: (text: string): Words => ({
    en: `“${text}” is not a whole number. Write digits only.`,
    zh: `“${text}”不是整数。请只写数字。`,
  }),
} as const

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
