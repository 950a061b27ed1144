import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language, Words } from '../src/faults/language.ts'
import type { GivenOfDocument } from '../src/import/examine.ts'
import { calledAs } from './called-as.ts'
import { commandLanguage } from './command-language.ts'
import { GIVEN_FLAGS, givenOf } from './import-given.ts'
import { checkFlags, UsageFault } from './usage.ts'

/** How `npm run import` is used. */
export const IMPORT_USAGE: Words = {
  en: `Usage: ${calledAs('import')} FILE|FOLDER… [--year YEAR] [--unit UNIT] [--money-unit UNIT] [--only TABLES] [--content DIR] [--replace] [--allow-unplaced] [--verbose] [--json]
       ${calledAs('import')} --list FILE…
       ${calledAs('import')} --look FILE [--out FILE.html] [--year YEAR]
       ${calledAs('import')} --template FILE.xlsx
       ${calledAs('import')} --export FILE.xlsx [--content DIR]

Reads published performance targets and self-appraisals (Word, Excel, web pages, text, PDF) or filled workbooks, and
writes them as content files; of a folder, every document in it, however deep. A file with a fault is told with all its
faults and nothing of it is written; the others go in.
  --year YEAR      the documents' year, such as 2021; else it is read from title, file name or text
  --unit UNIT      the unit that published them, such as "301001 某某县财政局", where they do not print it
  --money-unit UNIT  元, 千元, 万元, 百万元 or 亿元, where forms do not print it
  --list           show the tables of the files with their numbers, and write nothing
  --only TABLES    take only these tables of one file, such as 3,5-7
  --content DIR    the content folder; else ./content
  --replace        overwrite files that stand there with other content
  --allow-unplaced keep text that found no place in the content files, under unplaced
  --verbose        also list the places of all residue and all text without a place
  --json           print one JSON object instead of a summary
  --look FILE      import nothing; write a page that shows the document with what becomes of each cell
  --out FILE.html  that page; else look.html
  --template FILE  write an Excel workbook to fill in
  --export FILE    write the workbook with all content; importing it again changes nothing
  --lang zh|en     language of the messages; else the system’s
  -h, --help       print this
`,
  zh: `用法：${calledAs('import')} 文件或文件夹… [--year 年份] [--unit 单位] [--money-unit 金额单位] [--only 表号] [--content 文件夹] [--replace] [--allow-unplaced] [--verbose] [--json]
      ${calledAs('import')} --list 文件…
      ${calledAs('import')} --look 文件 [--out 文件.html] [--year 年份]
      ${calledAs('import')} --template 文件.xlsx
      ${calledAs('import')} --export 文件.xlsx [--content 文件夹]

读公开的绩效目标和绩效自评（Word、Excel、网页、文本、PDF），或者填好的工作簿，写成内容文件；写文件夹的，读里面（包括下级文件夹）
的全部文件。有问题的文件会一次说全，不写；其余的照常导入。
  --year 年份      文件是哪一年的，如 2021；不写就从标题、文件名或正文里找
  --unit 单位      公开这些文件的单位，如 "301001 某某县财政局"；文件里没有印时才写
  --money-unit 金额单位  元、千元、万元、百万元或亿元；表里没有印时才写
  --list           只列出文件里的各张表和编号，什么也不写
  --only 表号      只导入一个文件里的这几张表，如 3,5-7
  --content 文件夹 内容文件夹；不写就是 ./content
  --replace        覆盖那里内容不同的文件
  --allow-unplaced 不知道归到哪一项的原文也保留，写在内容文件的 unplaced 里
  --verbose        同时列出全部残留和未归类原文的位置
  --json           不打印摘要，只打印一个 JSON 对象
  --look 文件      什么也不导入，只写一个网页：文件里每个单元格会归到哪里
  --out 文件.html  这个网页；不写就是 look.html
  --template 文件  写出一个空的 Excel 填报工作簿
  --export 文件    把全部内容写成工作簿；再导入时什么也不变
  --lang zh|en     提示用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help       显示这些说明
`,
}

/** What the command line of `npm run import` says; the content folder is absolute. */
export interface ImportCommand extends GivenOfDocument {
  readonly files: readonly string[]
  readonly content: string
  readonly replace: boolean
  readonly allowUnplaced: boolean
  readonly verbose: boolean
  readonly json: boolean
  readonly template?: string
  readonly export?: string
  /** The document to look at. */
  readonly look?: string
  /** Where the page about it goes. */
  readonly out: string
  readonly language: Language
}

const FLAGS = {
  ...GIVEN_FLAGS,
  content: { type: 'string', default: 'content' },
  replace: { type: 'boolean', default: false },
  'allow-unplaced': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  template: { type: 'string' },
  export: { type: 'string' },
  look: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line.
 *  @throws UsageFault that says everything that is wrong with it. */
export function readImportCommand(args: readonly string[]): ImportCommand | 'help' {
  checkFlags(args, FLAGS, true)
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: FLAGS })
  if (values.help) return 'help'
  const { template, export: exported, look, out } = values
  const { given, problems: wrong } = givenOf(values, positionals)
  const problems = [...problemsOf(positionals, [template, exported], look), ...lookProblems(look, out), ...wrong]
  if (problems.length > 0) throw new UsageFault(problems)
  return {
    files: positionals,
    ...given,
    ...(template !== undefined && { template }),
    ...(exported !== undefined && { export: exported }),
    ...(look !== undefined && { look }),
    out: out ?? 'look.html',
    content: resolve(values.content),
    replace: values.replace,
    allowUnplaced: values['allow-unplaced'],
    verbose: values.verbose,
    json: values.json,
    language: commandLanguage(args),
  }
}

const NO_FILE: Words = { en: 'Name at least one file or folder.', zh: '请至少写一个文件或文件夹。' }
const ONE_AT_A_TIME: Words = {
  en: 'Import files, look at one, write a template or export: one at a time.',
  zh: '导入文件、先看一看（--look）、写空白工作簿（--template）、导出（--export），一次只能做一样。',
}

function problemsOf(
  files: readonly string[],
  named: readonly (string | undefined)[],
  look: string | undefined,
): Words[] {
  const workbooks = named.filter((file) => file !== undefined)
  const tasks = workbooks.length + Math.min(1, files.length) + (look === undefined ? 0 : 1)
  const problems: Words[] = []
  if (tasks === 0) problems.push(NO_FILE)
  if (tasks > 1) problems.push(ONE_AT_A_TIME)
  for (const file of workbooks) if (!/\.xlsx$/i.test(file)) problems.push(noWorkbook(file))
  return problems
}

function lookProblems(look: string | undefined, out: string | undefined): Words[] {
  if (out === undefined) return []
  return [...(look === undefined ? [OUT_WITHOUT_LOOK] : []), ...(/\.html?$/i.test(out) ? [] : [noPage(out)])]
}

const OUT_WITHOUT_LOOK: Words = {
  en: '--out names the page of --look. Write both, or neither.',
  zh: '--out 是 --look 写出的网页的名称。请两个一起写，或者都不写。',
}

function noPage(file: string): Words {
  return {
    en: `“${file}” is not the name of a web page. End it with .html.`,
    zh: `“${file}”不是网页的文件名。请以 .html 结尾。`,
  }
}

function noWorkbook(file: string): Words {
  return {
    en: `“${file}” is not the name of a workbook. End it with .xlsx.`,
    zh: `“${file}”不是工作簿的文件名。请以 .xlsx 结尾。`,
  }
}
