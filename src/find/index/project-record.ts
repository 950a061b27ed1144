import { writtenFen } from '../../data/json.ts'
import { type Amount, amountStateOf } from '../../model/amount.ts'
import type { Department } from '../../model/department.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Project } from '../../model/project.ts'
import type { Site } from '../../model/site.ts'
import { projectPath, withBase } from '../../words/address.ts'
import { formatPrinted } from '../../words/money.ts'
import { otherValuesOf } from '../../words/other-values.ts'
import { present, type RecordRow, type SearchRecord } from '../shared/record.ts'
import { pinyinOf } from './pinyin.ts'
import { projectFacetsOf } from './project-facets.ts'

/** What records need to know of the site. */
export type RecordSite = Pick<Site, 'base' | 'grading'>

/** A project as search shows it: every text of its page. `site` says under which base it stands and what it shows. */
export function projectRecordOf(project: Project, department: Department, { base, grading }: RecordSite): SearchRecord {
  return {
    kind: 'project',
    url: withBase(base, projectPath(project)),
    name: project.name,
    pinyin: pinyinOf(project.name),
    ...(project.code !== undefined && { code: project.code }),
    year: project.year,
    unit: department.name,
    budget: formatPrinted(project.budget, project.moneyUnit),
    ...pricedOf(project.budget),
    facets: projectFacetsOf(project, department, grading),
    rows: [
      ...headRows(project, department),
      moneyRow('预算数', project.budget, project),
      ...project.funding.map(({ source, amount }) => moneyRow(source, amount, project)),
      ...partRows(project),
      ...project.indicators.map(indicatorRow),
      ...otherRows(project),
    ],
  }
}

function headRows({ code, title, printedUnit, year }: Project, department: Department): RecordRow[] {
  return [
    { label: '项目编码', cells: present([code]) },
    { label: '表格标题', cells: present([title]) },
    { label: '单位', cells: present([department.name, department.code, printedUnit]) },
    { label: '年度', cells: [`${year}年`] },
  ].filter(({ cells }) => cells.length > 0)
}

function pricedOf(budget: Amount): Pick<SearchRecord, 'fen' | 'state'> {
  const state = amountStateOf(budget)
  return budget.fen === undefined ? { ...(state && { state }) } : { fen: writtenFen(budget.fen) }
}

function moneyRow(label: string, amount: Amount, { moneyUnit }: Project): RecordRow {
  const cells = [`${label} ${formatPrinted(amount, moneyUnit)}`]
  return { label: '金额', cells, ...(amount.fen !== undefined && { fen: writtenFen(amount.fen) }) }
}

function partRows({ purpose, spendPlan, goals = [] }: Project): RecordRow[] {
  return [
    ...(purpose ? [{ anchor: 'purpose', label: '资金用途', cells: [purpose] }] : []),
    ...(spendPlan
      ? [
          {
            anchor: 'plan',
            label: '资金支出计划',
            cells: spendPlan.map(({ label, raw }) => `${label} ${raw.trim() || '未填'}`),
          },
        ]
      : []),
    ...goals.map(({ label = '', text }, index) => ({
      anchor: `goal-${index + 1}`,
      label: '绩效目标',
      cells: [label + text],
    })),
  ]
}

function indicatorRow(indicator: Indicator): RecordRow {
  const { number, level1, level2, name, description, target, basis, standard, remark } = indicator
  const said = description === name ? undefined : description
  const others = otherValuesOf(indicator).map(({ label, text }) => `${label}：${text}`)
  const cells = present([level1, level2, name, target?.raw, ...others, said, basis, standard, remark])
  return { anchor: `i-${number}`, label: `绩效指标 ${number}`, name, cells }
}

/** What a form prints beside its own fields. */
function otherRows({ department, implementer, period, periodGoals = [], ...others }: Project): RecordRow[] {
  const { fields = [], notes = [], unplaced = [] } = others
  return [
    { label: '主管部门', cells: present([department]) },
    { label: '实施单位', cells: present([implementer]) },
    { label: '实施期', cells: present([period]) },
    ...periodGoals.map(({ label = '', text }, index) => ({
      anchor: `period-goal-${index + 1}`,
      label: '实施期绩效目标',
      cells: [label + text],
    })),
    ...fields.map(({ label, text }) => ({ anchor: 'other', label, cells: present([text]) })),
    ...notes.map((note) => ({ anchor: 'other', label: '注', cells: [note] })),
    ...unplaced.map(({ text }) => ({ anchor: 'other', label: '原文未归类内容', cells: [text] })),
  ].filter(({ cells }) => cells.length > 0)
}
