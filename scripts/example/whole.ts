import type { UnitFiles } from '../../src/content/unit-files.ts'
import { type ProjectFile, projectFileSchema } from '../../src/model/files/project-file.ts'
import { printedAmount } from './money.ts'
import { COUNTY } from './places.ts'
import { SORT_TEXTS } from './sorts.ts'
import type { ExampleUnit } from './units.ts'

/** The first unit that prints what few forms do, and how many units on is the next. */
const FIRST = 4
const EVERY = 6

/** Whether a unit publishes forms for the department as a whole, and prints in its projects' forms what few do. */
export function printsMore({ index }: ExampleUnit): boolean {
  return index % EVERY === FIRST
}

/** A project's amount in whole yuan, which its file prints. */
interface Priced {
  readonly name: string
  readonly yuan: number
}

type Whole = NonNullable<UnitFiles['whole']>
type WholeAppraisal = NonNullable<UnitFiles['wholeAppraisal']>

/** What the department is to achieve as a whole: its projects as its tasks, and as much again for itself. */
export function wholeOf(unit: ExampleUnit, year: number, projects: readonly Priced[]): Whole {
  const { name, style } = unit
  const amount = (yuan: number) => printedAmount(yuan, style.moneyUnit)
  const spent = projects.reduce((sum, { yuan }) => sum + yuan, 0)
  const own = spent + 1_200_000
  return {
    name,
    title: `${year}年度部门整体支出绩效目标表`,
    moneyUnit: style.moneyUnit,
    budget: amount(spent + own),
    funding: { 基本支出: amount(own), 项目支出: amount(spent) },
    duties: dutiesOf(unit).join('；'),
    tasks: [
      { name: '保障机关运转', content: '人员经费和公用经费', amounts: { 总额: amount(own), 财政拨款: amount(own) } },
      ...projects.map((one) => ({ name: one.name, amounts: { 总额: amount(one.yuan), 财政拨款: amount(one.yuan) } })),
    ],
    goals: dutiesOf(unit).map((duty, n) => `${n + 1}.${duty}。`),
    indicators: INDICATORS.map(({ level1, level2, name, target, basis, weight }) => ({
      ...{ level1, level2, name, target, basis, weight },
    })),
  }
}

/** What it says that it did. */
export function wholeAppraisalOf(whole: Whole): WholeAppraisal {
  return {
    name: whole.name,
    title: '部门整体支出绩效自评表',
    moneyUnit: whole.moneyUnit,
    funding: [{ source: '年度资金总额', ...spentOf(whole), rate: '98.00%', weight: '10', score: '9.8', reason: '' }],
    indicators: INDICATORS.map(({ level1, level2, name, target, actual, weight, score, reason }) => ({
      ...{ level1, level2, name, target, actual, weight, score, reason },
    })),
    totalWeight: '100',
    totalScore: '96.8',
    grade: '优',
    tasks: (whole.tasks ?? []).map(({ amounts, ...task }) => ({ ...task, done: '已完成', amounts })),
  }
}

function spentOf({ budget = '0' }: Whole) {
  return { original: budget, revised: budget, executed: (Number(budget) * 0.98).toFixed(2) }
}

function dutiesOf({ sort }: ExampleUnit): string[] {
  return SORT_TEXTS[sort].duties.map((duty) => duty.split('|')[1] ?? duty)
}

const INDICATORS = [
  {
    ...{ level1: '产出指标', level2: '数量指标', name: '年度重点任务完成数量', target: '≥12项', actual: '12项' },
    ...{ basis: '年度工作计划', weight: '30', score: '30', reason: '' },
  },
  {
    ...{ level1: '产出指标', level2: '质量指标', name: '政府采购验收合格率', target: '≥95%', actual: '97%' },
    ...{ basis: '采购合同', weight: '20', score: '20', reason: '' },
  },
  {
    ...{ level1: '产出指标', level2: '时效指标', name: '重点任务按期完成率', target: '≥90%', actual: '81%' },
    ...{ basis: '年度工作计划', weight: '30', score: '27', reason: '两项任务因汛期延后，已于次年一月完成。' },
  },
  {
    ...{ level1: '满意度指标', level2: '服务对象满意度指标', name: '服务对象满意度', target: '≥88%', actual: '93%' },
    ...{ basis: '问卷调查', weight: '5', score: '5', reason: '' },
  },
  {
    ...{ level1: '效益指标', level2: '社会效益指标', name: '群众诉求按时办结率', target: '≥92%', actual: '96%' },
    ...{ basis: '热线平台统计', weight: '5', score: '5', reason: '' },
  },
] as const

/** A project's file with what few forms print: its whole period, values by place and other columns, a table inside. `yuan` is its budget, `n` its
 *  place among those of its unit, from 0. */
export function withMore(file: ProjectFile, yuan: number, n: number): ProjectFile {
  const more = [withPeriod(file, printedAmount(yuan * 3, file.moneyUnit)), withPlaces(file), withTable(file)][n]
  // The schema puts the keys in the order of a file.
  return more ? projectFileSchema.parse(more) : file
}

function withPeriod(file: ProjectFile, money: string): ProjectFile {
  const { indicators } = file
  const [first] = indicators
  return {
    ...file,
    periodMoney: { 中期资金总额: money, 财政拨款: money },
    periodGoals: ['三年内建成覆盖全县的工作体系，服务能力达到全市前列。'],
    periodIndicators: first ? [{ ...first, name: `三年累计${first.name}` }, ...indicators.slice(1, 4)] : [],
  }
}

function withPlaces(file: ProjectFile): ProjectFile {
  const places = COUNTY_PLACES.map((place, n) => ({ place, target: `≥${n + 3}` }))
  const indicators = file.indicators.map((row, n) =>
    n === 0 ? { ...row, places } : { ...row, fields: [{ label: '数据来源', text: '业务台账' }] },
  )
  return { ...file, indicators }
}

const COUNTY_PLACES = ['东岭镇', '西河镇', '南坪乡']

function withTable(file: ProjectFile): ProjectFile {
  return {
    ...file,
    supplied: ['moneyUnit'],
    tables: [
      {
        heading: '项目实施进度计划',
        rows: [
          ['阶段', '时间', '主要内容'],
          ['前期准备', '1–3月', '完成方案和采购'],
          ['组织实施', '4–10月', `在${COUNTY.county}各乡镇组织实施`],
          ['验收总结', '11–12月', ''],
        ],
      },
    ],
  }
}
