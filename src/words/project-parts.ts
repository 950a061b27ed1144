import { type Absence, absenceOf, BLANK, NOT_PUBLISHED, type NoNumber, noNumberOf } from '../model/absence.ts'
import type { Amount } from '../model/amount.ts'
import type { Indicator } from '../model/indicator.ts'
import { PROJECT_NAMES } from '../model/part-names.ts'
import type { Project } from '../model/project.ts'
import type { NumberedText } from '../model/prose.ts'
import { formatPrinted } from './money.ts'
import { printedWords } from './printed.ts'
import { suppliedWords } from './supplied-words.ts'

/** A part of a project by its key in the model; year, unit and slug are its address. */
export type PartKey = Exclude<keyof Project, 'year' | 'unit' | 'slug'>

/** The sections of a project's page by their anchors, in its order, with their headings. */
export const PART_SECTIONS = {
  title: '',
  money: '预算和用途',
  plan: PROJECT_NAMES.spendPlan,
  goals: PROJECT_NAMES.goals,
  'period-goals': PROJECT_NAMES.periodGoals,
  indicators: PROJECT_NAMES.indicators,
  'period-indicators': PROJECT_NAMES.periodIndicators,
  changes: '与往年相比',
  other: '原文的其他内容',
  source: '引用、下载和出处',
} as const
export type PartSection = keyof typeof PART_SECTIONS

/** One value of a part as it reads. */
export interface PartValue {
  /** Id of its own element on the project's page; absent where it has none. */
  readonly anchor?: string
  /** What it is called: the part's name, a source of money, a month, a column's own label. */
  readonly label: string
  /** As printed, or the word for what is missing. */
  readonly text: string
  /** Of an amount with a number. */
  readonly fen?: bigint
  /** Why it says nothing. */
  readonly state?: NoNumber
}

/** A part of a project: what it is called, where it stands on the project's page, how its value reads. */
export interface ProjectPart {
  readonly key: PartKey
  readonly label: string
  readonly section: PartSection
  /** text: one text · money: amounts, each under its own label · plan: months · list: texts, each for itself ·
   *  indicators: rows that have parts of their own (indicatorValuesOf). */
  readonly kind: 'text' | 'money' | 'plan' | 'list' | 'indicators'
  /** Its values in the order printed; none where the document does not have the part. */
  readonly valuesOf: (project: Project) => readonly PartValue[]
}

/** Every part of a project, in the order of its page. A part that the model gains does not compile until it stands here. */
const PARTS: Readonly<Record<PartKey, Omit<ProjectPart, 'key'>>> = {
  name: textPart('name', 'title', ({ name }) => name),
  title: textPart('title', 'title', ({ title }) => title),
  budget: {
    ...{ label: PROJECT_NAMES.budget, section: 'money', kind: 'money' },
    valuesOf: ({ budget, moneyUnit }) => [moneyValue(PROJECT_NAMES.budget, budget, moneyUnit)],
  },
  funding: {
    ...{ label: PROJECT_NAMES.funding, section: 'money', kind: 'money' },
    valuesOf: ({ funding, moneyUnit }) => funding.map(({ source, amount }) => moneyValue(source, amount, moneyUnit)),
  },
  periodMoney: {
    ...{ label: PROJECT_NAMES.periodMoney, section: 'money', kind: 'money' },
    valuesOf: ({ periodMoney = [], moneyUnit }) =>
      periodMoney.map(({ source, amount }) =>
        moneyValue(`${PROJECT_NAMES.periodMoney}：${source}`, amount, moneyUnit, 'period-money'),
      ),
  },
  purpose: textPart('purpose', 'money', ({ purpose }) => purpose, 'purpose'),
  code: textPart('code', 'money', ({ code }) => code),
  printedUnit: textPart('unit', 'money', ({ printedUnit }) => printedUnit),
  department: textPart('department', 'money', ({ department }) => department),
  implementer: textPart('implementer', 'money', ({ implementer }) => implementer),
  period: textPart('period', 'money', ({ period }) => period),
  moneyUnit: textPart('moneyUnit', 'money', ({ moneyUnit }) => moneyUnit),
  spendPlan: {
    ...{ label: PROJECT_NAMES.spendPlan, section: 'plan', kind: 'plan' },
    valuesOf: ({ spendPlan = [] }) =>
      spendPlan.map(({ label, raw, share }) => ({
        ...{ anchor: 'plan', label, text: printedWords(raw) },
        ...stateOf(noNumberOf(raw, share)),
      })),
  },
  goals: goalsPart('goals', 'goals', 'goal', ({ goals }) => goals),
  periodGoals: goalsPart('periodGoals', 'period-goals', 'period-goal', ({ periodGoals }) => periodGoals),
  indicators: indicatorsPart('indicators', 'indicators', 'i', ({ indicators }) => indicators),
  periodIndicators: indicatorsPart(
    'periodIndicators',
    'period-indicators',
    'period-i',
    ({ periodIndicators }) => periodIndicators,
  ),
  fields: {
    ...{ label: PROJECT_NAMES.fields, section: 'other', kind: 'list' },
    valuesOf: ({ fields = [] }) => fields.map(({ label, text }) => textValue(label, text, 'other')),
  },
  notes: {
    ...{ label: PROJECT_NAMES.notes, section: 'other', kind: 'list' },
    valuesOf: ({ notes = [] }) => notes.map((note) => textValue(PROJECT_NAMES.notes, note, 'other')),
  },
  tables: {
    ...{ label: PROJECT_NAMES.tables, section: 'other', kind: 'list' },
    valuesOf: ({ tables = [] }) =>
      tables.flatMap(({ heading = PROJECT_NAMES.tables, rows }) =>
        rows.map((cells) => textValue(heading, cells.join('｜'), 'other')),
      ),
  },
  supplied: {
    ...{ label: PROJECT_NAMES.supplied, section: 'source', kind: 'list' },
    valuesOf: (project) =>
      suppliedWords(project.supplied ?? [], { moneyUnit: project.moneyUnit, year: project.year }).map((words) =>
        textValue(PROJECT_NAMES.supplied, words, 'source'),
      ),
  },
  unplaced: {
    ...{ label: PROJECT_NAMES.unplaced, section: 'other', kind: 'list' },
    valuesOf: ({ unplaced = [] }) => unplaced.map(({ text }) => textValue(PROJECT_NAMES.unplaced, text, 'other')),
  },
  continues: {
    ...{ label: PROJECT_NAMES.continues, section: 'changes', kind: 'list' },
    valuesOf: ({ continues = [] }) =>
      continues.map(({ year, unit, slug }) => textValue(PROJECT_NAMES.continues, `${year}/${unit}/${slug}`, 'changes')),
  },
  source: textPart('source', 'source', ({ source }) => source && [source.file, source.place].join(' ').trim()),
}

/** Every part of a project, in the order of its page. */
export const PROJECT_PARTS: readonly ProjectPart[] = Object.entries(PARTS).map(([key, part]) => ({
  key: key as PartKey,
  ...part,
}))

/** What is said in the place of a part without a value: 未公布 where the document does not have it, 未填 where it has a list
 *  that holds nothing. Undefined where there is a value, which may be a blank cell. */
export function missingOf(
  { key, valuesOf }: Pick<ProjectPart, 'key' | 'valuesOf'>,
  project: Project,
): Absence | undefined {
  if (valuesOf(project).length > 0) return undefined
  return project[key] === undefined ? NOT_PUBLISHED : BLANK
}

/** A value of a part on a project's page, by its part. */
interface ProjectFact extends PartValue {
  readonly key: PartKey
}

/** What stands under 预算和用途 on a project's page: money first, then what it is for and whose it is. The purpose is told where
 *  it is missing too; where the form prints no unit, `unit` is the name of the one on whose page the project stands. */
export function projectFactsOf(project: Project, unit: string): ProjectFact[] {
  return PROJECT_PARTS.filter(({ section, key }) => section === 'money' && key !== 'moneyUnit').flatMap((part) => {
    const { key, label } = part
    const missing = missingOf(part, project)
    if (missing === undefined) return part.valuesOf(project).map((value) => ({ key, ...value }))
    if (key === 'purpose') return [{ key, anchor: key, label, text: missing, state: missing }]
    return key === 'printedUnit' ? [{ key, label: '单位', text: unit }] : []
  })
}

/** The part of a key. */
export function partOf(key: PartKey): ProjectPart {
  return { key, ...PARTS[key] }
}

function textPart(
  name: keyof typeof PROJECT_NAMES,
  section: PartSection,
  textOf: (project: Project) => string | undefined,
  anchor?: string,
): Omit<ProjectPart, 'key'> {
  const label = PROJECT_NAMES[name]
  const valuesOf = (project: Project) => {
    const text = textOf(project)
    return text === undefined ? [] : [textValue(label, text, anchor)]
  }
  return { label, section, kind: 'text', valuesOf }
}

function goalsPart(
  name: 'goals' | 'periodGoals',
  section: PartSection,
  anchor: string,
  goalsOf: (project: Project) => readonly NumberedText[] | undefined,
): Omit<ProjectPart, 'key'> {
  const label = PROJECT_NAMES[name]
  const valuesOf = (project: Project) =>
    (goalsOf(project) ?? []).map((goal, index) =>
      textValue(label, (goal.label ?? '') + goal.text, `${anchor}-${index + 1}`),
    )
  return { label, section, kind: 'list', valuesOf }
}

function indicatorsPart(
  name: 'indicators' | 'periodIndicators',
  section: PartSection,
  anchor: string,
  indicatorsOf: (project: Project) => readonly Indicator[] | undefined,
): Omit<ProjectPart, 'key'> {
  const label = PROJECT_NAMES[name]
  const valuesOf = (project: Project) =>
    (indicatorsOf(project) ?? []).map((indicator) => ({
      anchor: `${anchor}-${indicator.number}`,
      label: `${label} ${indicator.number}`,
      text: indicator.name,
    }))
  return { label, section, kind: 'indicators', valuesOf }
}

function textValue(label: string, cell: string, anchor?: string): PartValue {
  return { ...(anchor && { anchor }), label, text: printedWords(cell), ...stateOf(absenceOf(cell)) }
}

function moneyValue(label: string, amount: Amount, unit: Project['moneyUnit'], anchor?: string): PartValue {
  const { raw, fen } = amount
  return {
    ...(anchor && { anchor }),
    ...{ label, text: formatPrinted(amount, unit) },
    ...(fen !== undefined && { fen }),
    ...stateOf(noNumberOf(raw, fen)),
  }
}

function stateOf(state: NoNumber | undefined): Pick<PartValue, 'state'> {
  return state ? { state } : {}
}
