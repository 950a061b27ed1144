import type { ProjectFile } from '../../src/model/files/project-file.ts'
import { printedRows, rowsOf } from './indicators.ts'
import { budgetCell, budgetOf, fundingOf, plainWan, spendPlanOf } from './money.ts'
import { type PlannedProject, subjectOf } from './planned.ts'
import { randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { type Subject, worded, wordingOf } from './texts.ts'
import type { ExampleUnit } from './units.ts'

/** What stands in front of some purposes, as documents like to begin. */
const OPENINGS = [
  ...[
    '根据县委县政府工作部署，',
    '按照上级主管部门年度工作要求，',
    '为落实县政府民生实事工作安排，',
    '依据部门职责和年度工作计划，',
  ],
  ...['为进一步推动{topic}工作，', '结合我县{topic}工作实际，'],
] as const
const CLOSINGS = [
  '，确保各项工作任务按时完成。',
  '，切实保障和改善民生。',
  '，促进全县{topic}工作再上新台阶。',
  '，资金专款专用、及时拨付。',
] as const

/** What a project's file holds, but for its address. `number` is its place in the document, from 1. */
export function projectFileOf(
  project: PlannedProject,
  unit: ExampleUnit,
  number: number,
  identity: { readonly code?: string; readonly continues?: string },
): ProjectFile {
  const { style } = unit
  const yuan = budgetOf(project)
  const subject = subjectOf(project, unit, plainWan(yuan))
  const spendPlan = spendPlanOf(project, style.months, style.planDigits)
  const purpose = purposeOf(project, subject)
  return {
    ...(identity.code !== undefined && { code: identity.code }),
    name: project.name,
    ...headOf(project, unit, number),
    moneyUnit: style.moneyUnit,
    budget: budgetCell(project, yuan, style.moneyUnit),
    funding: fundingOf(project, yuan, style.moneyUnit),
    ...(purpose !== undefined && { purpose }),
    ...(spendPlan && { spendPlan }),
    goals: goalsOf(project, subject),
    indicators: printedRows(rowsOf(project.kind, subject, style), subject, style),
    ...(identity.continues !== undefined && { continues: identity.continues }),
  }
}

function headOf({ name, year }: PlannedProject, { code, name: unit, style }: ExampleUnit, number: number) {
  if (style.table === 'described') return { title: `${number}.${name}绩效目标表`, unit: `${code ?? ''}${unit}` }
  return {
    title: `${year}年度项目支出绩效目标申报表`,
    department: unit,
    implementer: unit,
    period: `${year}.01-${year}.12`,
  }
}

function purposeOf({ kind, root, year }: PlannedProject, subject: Subject): string | undefined {
  if (randomOf(root, 'no-purpose', year).chance(RATES.purposeMissing)) return undefined
  const core = worded(kind.purpose, wordingOf(subject), subject)
  const random = randomOf(root, 'frame')
  const opening = random.chance(0.35) ? worded(OPENINGS, 0, subject) : ''
  const closing = random.chance(0.4) ? worded(CLOSINGS, 0, subject) : '。'
  return kind.id === 'vehicle-insurance' ? core : `${opening}${core}${closing}`
}

function goalsOf({ kind, root }: PlannedProject, subject: Subject): string[] {
  const copied = randomOf(root, 'copied').chance(RATES.goalsCopied)
  const goals = kind.goals.map((wordings) => worded(wordings, wordingOf(subject), subject))
  const all = copied ? ['保质保量完成年度各项工作任务', '提高资金使用效益'] : goals
  return all.map((goal, n) => `${n + 1}.${goal}`)
}
