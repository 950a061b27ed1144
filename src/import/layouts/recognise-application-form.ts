import type { Words } from '../../faults/language.ts'
import type { ProjectFile } from '../../model/project-file.ts'
import type { Claims } from '../document/claims.ts'
import type { Row, SourceText } from '../document/document.ts'
import { placeOf } from '../document/place.ts'
import { MONEY_LABEL } from './form-lines.ts'
import { type Role, roleOf } from './form-words.ts'
import { type Form, rangeOf } from './forms.ts'
import { labelsMissing } from './missing-labels.ts'
import { type FormRead, recogniseForm } from './recognise-form.ts'
import { inOrder, isAppraisedHead, isIndicatorHead, TARGET_COLUMNS } from './recognise-indicators.ts'
import type { Problem, ProjectDraft } from './recognised.ts'
import { wordOf } from './words.ts'

/** What the form is called in messages. */
const APPLICATION_FORM: Words = { en: 'form', zh: '绩效目标申报表' }

/** What a project file cannot do without, in the words of the form. */
const NEEDED = [
  ['name', '项目名称'],
  ['moneyUnit', MONEY_LABEL],
  ['budget', '年度资金总额 or 预算金额'],
  ['indicators', '一级指标'],
] as const

const ROLES: readonly Role[] = [
  'name',
  'code',
  'unit',
  'department',
  'implementer',
  'period',
  'purpose',
  'budget',
  'funding',
  'goals',
  'periodGoals',
]

/** Whether rows are those of a project's target application form (项目支出绩效目标申报表). */
export function isApplicationForm(rows: readonly Row[]): boolean {
  return (
    rows.some((row) => row.some((cell) => roleOf(wordOf(cell)) === 'name')) &&
    rows.some(isIndicatorHead) &&
    !rows.some(isAppraisedHead)
  )
}

/** Reads an application form; none, with a problem, when it lacks what a project file needs. */
export function recogniseApplicationForm(
  source: SourceText,
  form: Form,
  claims: Claims,
  problems: Problem[],
): ProjectDraft[] {
  const read = recogniseForm(form, { columns: TARGET_COLUMNS, roles: ROLES, rules: [] }, claims, problems)
  const range = rangeOf(form)
  const { draft, indicators } = read
  const name = draft.texts.get('name')
  const budget = draft.texts.get('budget')
  if (!name || !draft.moneyUnit || budget === undefined || !indicators) {
    const found = { name, budget, moneyUnit: draft.moneyUnit, indicators }
    const words = NEEDED.filter(([key]) => !found[key]).map(([, word]) => word)
    problems.push(labelsMissing(source, range, APPLICATION_FORM, form.rows, words))
    return []
  }
  const place = { file: `source/${source.name}`, place: placeOf(source, range) }
  return [{ range, file: { ...fileOf(read, { name, budget, moneyUnit: draft.moneyUnit }), source: place } }]
}

function fileOf(
  { title, draft, indicators = [] }: FormRead,
  needed: Pick<ProjectFile, 'name' | 'budget' | 'moneyUnit'>,
): ProjectFile {
  const { texts, funding, goals, periodGoals, fields, notes } = draft
  const text = (role: Parameters<typeof texts.get>[0]) => texts.get(role) || undefined
  const [code, unit, department, implementer] = [text('code'), text('unit'), text('department'), text('implementer')]
  const [period, purpose] = [texts.get('period'), texts.get('purpose')]
  return {
    ...(code !== undefined && { code }),
    name: needed.name,
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    ...(department !== undefined && { department }),
    ...(implementer !== undefined && { implementer }),
    ...(period !== undefined && { period }),
    moneyUnit: needed.moneyUnit,
    budget: needed.budget,
    funding: Object.fromEntries(funding),
    ...(purpose !== undefined && { purpose }),
    ...(periodGoals !== undefined && { periodGoals: [...periodGoals] }),
    ...(goals !== undefined && { goals: [...goals] }),
    indicators: indicators.map((row) => inOrder(row, TARGET_COLUMNS)),
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(notes.length > 0 && { notes: [...notes] }),
  }
}
