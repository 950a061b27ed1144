import type { PlannedFile } from '../../content/write/write-content.ts'
import type { Words } from '../../faults/language.ts'

/** What the report of an import says by itself. */
export const REPORT_WORDS = {
  document: (name: string, layout: Words, bytes: number): Words => ({
    en: `${name}: ${layout.en}, ${bytes} bytes`,
    zh: `${name}：${layout.zh}，${bytes} 字节`,
  }),
  workbook: (name: string): Words => ({ en: `${name}: filled workbook`, zh: `${name}：填好的工作簿` }),
  yearFrom: (year: number, evidence: Words): Words => ({
    en: `${year}, from ${evidence.en}`,
    zh: `${year}（依据：${evidence.zh}）`,
  }),
  year: { en: 'year', zh: '年度' },
  encoding: { en: 'encoding', zh: '编码方式' },
  unit: { en: 'unit', zh: '单位' },
  title: { en: 'title', zh: '标题' },
  name: { en: 'name', zh: '名称' },
  code: { en: 'code', zh: '编码' },
  budget: { en: 'budget', zh: '预算数' },
  plan: { en: 'plan', zh: '支出计划' },
  goals: { en: 'goals', zh: '绩效目标' },
  indicators: { en: 'indicators', zh: '指标' },
  lines: { en: 'lines', zh: '行' },
  fundingRows: { en: 'funding rows', zh: '资金行' },
  tasks: { en: 'tasks', zh: '任务' },
  wholes: { en: 'whole departments', zh: '部门整体' },
  wholeTargets: { en: 'targets', zh: '绩效目标' },
  wholeAppraisal: { en: 'self-appraisal', zh: '绩效自评' },
  projects: { en: 'projects', zh: '项目' },
  appraisals: { en: 'self-appraisals', zh: '自评表' },
  projectList: { en: 'projects (– is a blank cell)', zh: '项目（– 表示空白的单元格）' },
  departmentFields: { en: 'department: fields and their lines', zh: '部门：各项内容和所在的行' },
  projectFields: { en: 'projects: fields and their lines', zh: '项目：各项内容和所在的行' },
  appraisalFields: { en: 'self-appraisals: fields and their lines', zh: '自评表：各项内容和所在的行' },
  unplacedText: { en: 'unplaced text and its lines', zh: '未归类的原文和所在的行' },
  note: (note: Words): Words => ({ en: `note: ${note.en}`, zh: `注意：${note.zh}` }),
  account: { en: 'account of characters', zh: '字数账' },
  read: { en: 'read', zh: '读入' },
  placed: { en: 'placed', zh: '归类' },
  residue: { en: 'residue', zh: '残留' },
  aside: { en: 'left in the document', zh: '留在原文' },
  unplaced: { en: 'unplaced', zh: '未归类' },
  tablesTaken: (taken: number, all: number, which: string, left: number, named: string, more: number): Words => ({
    en: `took ${taken} of ${all} tables: ${which}${left === 0 ? '' : `; left ${left}: ${named}${more > 0 ? ` and ${more} more` : ''}`}`,
    zh: `共 ${all} 张表，导入 ${taken} 张：第 ${which} 张${left === 0 ? '' : `；留在原文 ${left} 张：${named}${more > 0 ? `等，另有 ${more} 种` : ''}`}`,
  }),
  asideList: { en: 'left in the document: not about targets', zh: '留在原文里、与绩效目标无关的内容' },
  asideTable: (number: number): Words => ({ en: `table ${number}`, zh: `第 ${number} 张表` }),
  tableLeft: { en: 'left in the document', zh: '留在原文' },
  tableNotKnown: { en: 'looks like a form, not known', zh: '像绩效表，不认识' },
  asideText: { en: 'text', zh: '文字' },
  placedParts: (inFields: number, labels: number): Words => ({
    en: `${inFields} in fields, ${labels} words of the form`,
    zh: `内容 ${inFields} 字，表格本身的字样 ${labels} 字`,
  }),
  ofWhich: { en: 'of which', zh: '其中' },
  residueKind: (kind: Words, lines: number, named: string): Words => ({
    en: `${kind.en}, on ${lines} ${lines === 1 ? 'line' : 'lines'}${named && `: ${named}`}`,
    zh: `${kind.zh}，在 ${lines} 行${named && `：${named}`}`,
  }),
  consequence: (count: number): Words => ({
    en: ` So ${count === 1 ? 'one piece' : `${count} pieces`} of text in this row ${count === 1 ? 'has' : 'have'} no place.`,
    zh: `因此这一行有 ${count} 处文字没有归处。`,
  }),
  rest: (count: number): Words => ({
    en: `… and ${count} more; --verbose lists all`,
    zh: `……另有 ${count} 处；加 --verbose 可全部列出`,
  }),
  filesIn: (folder: string): Words => ({ en: `files in ${folder}`, zh: `${folder} 里的文件` }),
  otherBytes: (path: string): Words => ({
    en: `${path}: other bytes stand there.`,
    zh: `${path}：那里的文件内容不同。`,
  }),
  linesDiffer: (path: string, count: number): Words => ({
    en: `${path}: ${count} lines differ (- stands there, + is from the document)`,
    zh: `${path}：有 ${count} 行不同（- 是那里现有的，+ 是文件里的）`,
  }),
  taken: { en: 'imported', zh: '导入' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'NO', zh: '否' },
  file: { en: 'file', zh: '文件' },
  counts: (folder: string, counts: Words): Words => ({
    en: `files in ${folder}: ${counts.en}; --verbose lists all`,
    zh: `${folder} 里的文件：${counts.zh}；加 --verbose 可全部列出`,
  }),
  budgetSum: { en: 'budget, added up', zh: '预算数合计' },
  sumWithout: (sum: string, missing: number): Words => ({
    en: `${sum} (without ${missing} that cannot be added)`,
    zh: `${sum}（另有 ${missing} 个预算数不能相加，不在内）`,
  }),
  totals: ({
    read,
    taken,
    refused,
  }: {
    readonly read: number
    readonly taken: number
    readonly refused: number
  }): Words => ({
    en: `files: ${read} read, ${taken} imported, ${refused} refused`,
    zh: `文件：读了 ${read} 个，导入 ${taken} 个，没有导入 ${refused} 个`,
  }),
  characters: (sum: {
    readonly read: number
    readonly placed: number
    readonly residue: number
    readonly aside: number
    readonly unplaced: number
  }): Words => ({
    en: `characters: ${sum.read} read = ${sum.placed} placed + ${sum.residue} residue + ${sum.aside} left in the document + ${sum.unplaced} unplaced`,
    zh: `字数：读入 ${sum.read} = 归类 ${sum.placed} + 残留 ${sum.residue} + 留在原文 ${sum.aside} + 未归类 ${sum.unplaced}`,
  }),
  refused: (count: number): Words => ({
    en: `not imported: ${count} ${count === 1 ? 'file' : 'files'}`,
    zh: `没有导入的文件（${count} 个）：`,
  }),
  moreFaults: (count: number): Words => ({ en: ` (and ${count} more)`, zh: `（另有 ${count} 处问题）` }),
  goes: (path: string, count: number): Words => ({
    en: `${path} goes: ${count} lines differ (- stands there, + is in the file that takes its place)`,
    zh: `${path} 要删除：有 ${count} 行不同（- 是那里现有的，+ 是代替它的文件里的）`,
  }),
  andMore: (count: number): Words => ({ en: `and ${count} more`, zh: `另有 ${count} 行` }),
} as const

/** What becomes of a file. */
export const STATE_WORDS: Readonly<Record<PlannedFile['state'], Words>> = {
  new: { en: 'new', zh: '新建' },
  unchanged: { en: 'unchanged', zh: '不变' },
  different: { en: 'replaced', zh: '覆盖' },
  extended: { en: 'extended', zh: '补充' },
  removed: { en: 'removed', zh: '删除' },
}
