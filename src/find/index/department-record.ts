import { writtenFen } from '../../data/json.ts'
import type { AppraisalDossier } from '../../dossier/appraisal-dossier.ts'
import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { Amount, MoneyUnit, Total } from '../../model/amount.ts'
import type { Department, Section } from '../../model/department.ts'
import { PROJECT_NAMES } from '../../model/part-names.ts'
import type { NumberedProse, NumberedText } from '../../model/prose.ts'
import type { Task, WholeTargets } from '../../model/whole-targets.ts'
import { appraisalPath, departmentPath, withBase } from '../../words/address.ts'
import { formatPrinted } from '../../words/money.ts'
import { formatTotalYuan, isUnknown, missingNote } from '../../words/total.ts'
import { wholeFactsOf } from '../../words/whole-words.ts'
import { present, type RecordRow, type SearchRecord } from '../shared/record.ts'
import { appraisalRows, otherTexts } from './appraisal-rows.ts'
import { indicatorRow } from './indicator-row.ts'
import { pinyinOf } from './pinyin.ts'
import { yearFacet } from './project-facets.ts'
import { departmentFactsOf } from './record-facts.ts'

/** What a department published for one year beside its projects, as search shows it: its goals, and the self-appraisals that
 *  belong to none of its projects. `base` is the site's base path. */
export function departmentRecordOf(dossier: DepartmentDossier, base: string): SearchRecord {
  const { department, budget, whole, appraisals } = dossier
  const { code, slug, name, year, parts, overallGoals, dutyGoals, subGoals, measures } = department
  const sections = [overallGoals, dutyGoals, subGoals, measures].filter((section) => section !== undefined)
  return {
    kind: 'department',
    url: withBase(base, departmentPath(department)),
    name,
    pinyin: pinyinOf(name),
    ...(code !== undefined && { code }),
    year,
    unit: name,
    facts: departmentFactsOf(dossier),
    facets: { year: [yearFacet(year)], unit: [{ id: slug, label: name }] },
    rows: [
      ...(code === undefined ? [] : [{ label: '单位编码', cells: [code] }]),
      { label: '年度', cells: [`${year}年`] },
      totalRow(budget),
      { label: '标题', cells: [...parts, ...sections.map(({ heading }) => heading)] },
      ...introductionRows(sections),
      ...itemRows('总体绩效目标', 'goal', overallGoals),
      ...itemRows('职责分类目标', 'duty', dutyGoals),
      ...subGoalRows(department),
      ...measureRows(department),
      ...(department.whole ? wholeRows(department.whole) : []),
      ...(whole?.appraisal ? wholeAppraisalRows(whole.appraisal, department, base) : []),
      ...appraisals
        .filter(({ project }) => project === undefined)
        .flatMap((appraisal) => appraisalRows(appraisal, department, base)),
      ...(department.unplaced ?? []).map(({ text }) => ({
        anchor: 'other',
        label: PROJECT_NAMES.unplaced,
        cells: [text],
      })),
    ],
  }
}

/** The sum of the budgets with how many are not in it; a sum of none is no amount to be found. */
function totalRow(total: Total): RecordRow {
  const note = missingNote(total)
  const sum = isUnknown(total) ? formatTotalYuan(total) : `${formatTotalYuan(total)} 元`
  const cells = [`各项目预算合计 ${sum}${note ? `（${note}）` : ''}`]
  return { label: '金额', cells, ...(!isUnknown(total) && { fen: writtenFen(total.fen) }) }
}

function introductionRows(sections: readonly Section<unknown>[]): RecordRow[] {
  return sections.flatMap(({ heading, introduction }) =>
    introduction.map(({ text }) => ({ label: heading, cells: [text] })),
  )
}

function wholeAppraisalRows(appraisal: AppraisalDossier, department: Department, base: string): RecordRow[] {
  const url = withBase(base, appraisalPath(department))
  const tasks = taskRows(appraisal.anchor, department.wholeAppraisal).map((row) => ({ ...row, url }))
  return [...appraisalRows(appraisal, department, base), ...tasks]
}

function itemRows(label: string, id: string, section: Section<NumberedProse> | undefined): RecordRow[] {
  return (section?.items ?? []).map((item, index) => ({
    anchor: `${id}-${index + 1}`,
    label,
    cells: [printed(item)],
  }))
}

function subGoalRows({ subGoals }: Department): RecordRow[] {
  return (subGoals?.items ?? []).map((item, index) => ({
    anchor: `sub-${index + 1}`,
    label: '分项绩效目标',
    cells: [printed(item), ...item.metrics.map(({ raw }) => raw), ...(item.scale ? [item.scale.raw] : [])],
  }))
}

function measureRows({ measures }: Department): RecordRow[] {
  return (measures?.items ?? []).flatMap(({ heading, items }, group) => [
    { anchor: `measure-${group + 1}`, label: '工作保障措施', cells: [heading] },
    ...items.map((item, index) => ({
      anchor: `measure-${group + 1}-${index + 1}`,
      label: '工作保障措施',
      cells: [printed(item)],
    })),
  ])
}

/** What a department publishes of itself as a whole: its money, tasks, goals and indicators. */
function wholeRows(whole: WholeTargets): RecordRow[] {
  const { moneyUnit, budget, funding, goals = [], periodGoals = [], indicators } = whole
  const money = [...(budget ? [{ source: '部门整体预算', amount: budget }] : []), ...funding]
  return [
    ...money.map(({ source, amount }) => amountRow('whole-money', `部门整体 ${source}`, amount, moneyUnit)),
    ...taskRows('whole', whole),
    ...goalRows('whole-goal', '部门整体目标', goals),
    ...goalRows('whole-period-goal', '部门中长期目标', periodGoals),
    ...indicators.map((indicator) =>
      indicatorRow(indicator, { anchor: `whole-i-${indicator.number}`, label: `部门整体指标 ${indicator.number}` }),
    ),
    {
      anchor: 'whole-other',
      label: '部门整体',
      cells: [...wholeFactsOf(whole).map(({ text }) => text), ...otherTexts(whole)],
    },
  ]
}

function goalRows(id: string, label: string, goals: readonly NumberedText[]): RecordRow[] {
  return goals.map((goal, index) => ({ anchor: `${id}-${index + 1}`, label, cells: [(goal.label ?? '') + goal.text] }))
}

/** The tasks of a whole department, and each of their amounts. */
function taskRows(
  anchor: string,
  form: { readonly tasks?: readonly Task[]; readonly moneyUnit: MoneyUnit } | undefined,
): RecordRow[] {
  return (form?.tasks ?? []).flatMap(({ name, content, done, amounts }, index) => {
    const place = `${anchor}-task-${index + 1}`
    return [
      { anchor: place, label: '年度主要任务', name, cells: present([name, content, done]) },
      ...amounts.map(({ source, amount }) => amountRow(place, `${name} ${source}`, amount, form?.moneyUnit ?? '元')),
    ]
  })
}

/** An amount that can be found by its number. */
function amountRow(anchor: string, name: string, amount: Amount, unit: MoneyUnit): RecordRow {
  const { fen } = amount
  return {
    ...{ anchor, label: '部门整体金额', cells: [`${name} ${formatPrinted(amount, unit)}`] },
    ...(fen !== undefined && { fen: writtenFen(fen) }),
  }
}

function printed({ label = '', text }: NumberedProse): string {
  return label + text
}
