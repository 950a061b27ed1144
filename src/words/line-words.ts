import type { Department } from '../model/department.ts'
import type { PlacedRecord } from '../model/document-text.ts'
import { INDICATOR_NAMES, PROJECT_NAMES } from '../model/part-names.ts'
import { appraisalPath, departmentPath, projectPath } from './address.ts'

type Names = Readonly<Record<string, string>>

const PARTS: Names = { ...PROJECT_NAMES, totalScore: '自评总分', totalWeight: '总分值', grade: '自评等级' }
const CELLS: Names = {
  ...INDICATOR_NAMES,
  ...{ actual: '实际完成值', score: '得分', reason: '偏差原因', name: '指标' },
}
const MONEY: Names = {
  source: '资金来源',
  original: '年初预算',
  revised: '全年预算',
  executed: '全年执行',
  rate: '执行率',
}

/** What a value of a record is called, by its key: `预算数`, `财政资金`, `绩效目标 2`, `指标 4 指标值`. */
export function valueWords(key: string): string {
  const [part = '', second, cell] = key.split('.')
  const name = PARTS[part] ?? '其他内容'
  if (second === undefined) return name
  if (part === 'indicators' || part === 'periodIndicators') {
    const row = `${part === 'indicators' ? '' : '实施期'}指标 ${second}`
    return cell === undefined || cell === 'name' ? row : `${row} ${CELLS[cell] ?? '其他列'}`
  }
  if (cell !== undefined && part === 'funding') return `${MONEY[cell] ?? CELLS[cell] ?? name} ${second}`
  if (/^\d+$/.test(second)) return `${name} ${second}`
  return key.slice(part.length + 1)
}

/** Where the site shows a value of a record of a department: the page and, where there is one, the anchor. */
export function valuePath(
  department: Department,
  { kind, id }: Pick<PlacedRecord, 'kind' | 'id'>,
  key: string,
): string {
  if (kind === 'project') return projectPath({ ...department, unit: department.slug, slug: id }) + projectAnchor(key)
  const [part, row] = key.split('.')
  const indicator = part === 'indicators' ? `-i-${row}` : ''
  if (kind === 'appraisal') return `${appraisalPath(department)}#appraisal-${id}${indicator}`
  if (kind === 'whole-appraisal') return `${appraisalPath(department)}#appraisal-whole${indicator}`
  return `${departmentPath(department)}${kind === 'whole' ? '#whole' : ''}`
}

const MONEY_PARTS = new Set(['budget', 'funding', 'code', 'unit', 'department', 'implementer', 'period', 'purpose'])

function projectAnchor(key: string): string {
  const [part = '', row = ''] = key.split('.')
  if (part === 'indicators') return `#i-${row}`
  if (part === 'periodIndicators') return `#period-i-${row}`
  if (part === 'goals') return `#goal-${row}`
  if (part === 'periodGoals') return `#period-goal-${row}`
  if (part === 'spendPlan') return '#plan'
  if (part === 'periodMoney') return '#period-money'
  return MONEY_PARTS.has(part) ? '#money' : ''
}

/** What a record is called beside the lines that it takes: the name of a project, or what it is. */
export function recordWords(department: Department, { kind, id }: Pick<PlacedRecord, 'kind' | 'id'>): string {
  const numbered = Number(id) - 1
  switch (kind) {
    case 'project':
      return department.projects.find(({ slug }) => slug === id)?.name ?? id
    case 'appraisal':
      return `绩效自评：${department.appraisals?.[numbered]?.name ?? id}`
    case 'whole':
      return '部门整体绩效目标'
    case 'whole-appraisal':
      return '部门整体绩效自评'
    case 'monitoring':
      return `绩效监控：${department.monitoring?.[numbered]?.name ?? id}`
  }
}

/** The lines that a record takes: `第63–169行`, or `第63行`. */
export function rangeWords({ first, last }: Pick<PlacedRecord, 'first' | 'last'>): string {
  return first === last ? `第${first}行` : `第${first}–${last}行`
}

/** What became of the lines of a document: `504 行：268 行有收录的值，…。`. */
export function countWords(lines: readonly { readonly fate: string }[]): string {
  const counts = NAMES.flatMap(([fate, words]) => {
    const count = lines.filter((line) => line.fate === fate).length
    return count > 0 ? [`${count} 行${words}`] : []
  })
  return `一共 ${lines.length} 行：${counts.join('，')}。`
}

const NAMES: readonly (readonly [fate: string, words: string])[] = [
  ['value', '有收录的值'],
  ['department', '在部门整体里'],
  ['form', '是栏目名、标题等表格自己的字'],
  ['blank', '是空行'],
  ['aside', '与本单位的绩效目标无关，没有收录'],
  ['unplaced', '没有归类'],
]
