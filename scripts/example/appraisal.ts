import type { AppraisalFile } from '../../src/model/files/appraisal-file.ts'
import type { ProjectFile } from '../../src/model/files/project-file.ts'
import type { Identified } from './identity.ts'
import { budgetOf, printedAmount } from './money.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { type Result, resultOf } from './results.ts'
import { type Spending, spendingOf } from './spending.ts'
import type { ExampleUnit } from './units.ts'
import { weightsOf } from './weights.ts'

type Appraisal = AppraisalFile['appraisals'][number]
type IndicatorRow = Appraisal['indicators'][number]

const EXECUTION_WEIGHT = 10

/** A project's self-appraisal, of the targets that its file prints; undefined where it publishes none. */
export function appraisalOf(one: Identified, unit: ExampleUnit, file: ProjectFile): Appraisal | undefined {
  const { project, code } = one
  const random = randomOf(project.root, 'appraisal', project.year)
  if (random.chance(RATES.projectNotAppraised)) return undefined
  const spending = spendingOf(project, budgetOf(project))
  const execution = executionOf(spending, random)
  const indicators = indicatorsOf(file, spending, random)
  const scores = [execution.score, ...indicators.map(({ score }) => score)]
  const total = Number(scores.reduce((sum, score) => sum + Number(score), 0).toFixed(2))
  return {
    ...(code !== undefined && { code }),
    name: project.name,
    title: `${project.year}年度项目支出绩效自评表`,
    department: unit.name,
    implementer: unit.name,
    moneyUnit: file.moneyUnit,
    goals: [goalOf(file, spending)],
    funding: fundingRows(file, spending, execution),
    indicators,
    totalWeight: String(EXECUTION_WEIGHT + indicators.reduce((sum, { weight }) => sum + Number(weight), 0)),
    totalScore: String(total),
    ...endOf(total, spending),
  }
}

interface Execution {
  readonly rate: string
  readonly score: string
}

function executionOf({ revised, executed }: Spending, random: Random): Execution {
  const rate = revised === 0 ? 0 : executed / revised
  const printed = random.chance(RATES.rateOdd) ? Math.min(1, rate + 0.03) : rate
  return { rate: `${(printed * 100).toFixed(2)}%`, score: points(EXECUTION_WEIGHT * Math.min(1, rate)) }
}

function fundingRows(
  { moneyUnit }: ProjectFile,
  { original, revised, executed }: Spending,
  { rate, score }: Execution,
) {
  const low = revised > 0 && executed / revised < 0.9
  const amounts = {
    original: printedAmount(original, moneyUnit),
    revised: printedAmount(revised, moneyUnit),
    executed: printedAmount(executed, moneyUnit),
    rate,
  }
  const reason = low ? '部分款项待验收后支付，结转下年使用。' : ''
  const changed = revised === original ? reason : `年中按规定程序${revised > original ? '追加' : '调减'}预算。${reason}`
  return [
    { source: '年度资金总额', ...amounts, weight: String(EXECUTION_WEIGHT), score, reason: changed },
    { source: '其中：财政拨款', ...amounts, weight: '/', score: '/', reason: '' },
  ]
}

function indicatorsOf(file: ProjectFile, { outcome }: Spending, random: Random) {
  const weights = weightsOf(
    file.indicators.map(({ level1 }) => level1),
    random,
  )
  return file.indicators.map((row, n) => {
    const result = resultOf(row, outcome, random)
    return { ...targetCells(row, random), ...scoredCells(result, weights[n] ?? 0, random) }
  })
}

function targetCells(
  { level1, level2, name, operator, target, unit }: ProjectFile['indicators'][number],
  random: Random,
) {
  const changed = random.chance(RATES.targetChanged) ? target?.replace(/^(≥?)9[058]%$/, '$185%') : target
  const row: IndicatorRow = { level1, level2, name }
  return {
    ...row,
    ...(operator !== undefined && { operator }),
    ...(changed !== undefined && { target: changed }),
    ...(unit !== undefined && { unit }),
  }
}

function scoredCells({ actual, earned, reason }: Result, weight: number, random: Random) {
  const odd = random.chance(RATES.scoreOdd)
  const score = odd ? Math.min(weight, weight * earned + 1) : weight * earned
  return { actual, weight: String(weight), score: points(odd && earned === 1 ? weight - 1 : score), reason }
}

/** Points as people write them: `9.8`, `10`. */
function points(value: number): string {
  return String(Number(Math.max(0, value).toFixed(2)))
}

function goalOf({ goals = [] }: ProjectFile, { outcome }: Spending) {
  const planned = goals.join('；')
  const words = { excellent: '全部完成', good: '基本完成', fair: '部分完成', poor: '未完成' } as const
  return { planned, actual: outcome === 'excellent' ? `已完成：${planned}` : words[outcome] }
}

/** What an appraisal ends with. Points are graded as 财预〔2020〕10号 has it. */
function endOf(total: number, { outcome }: Spending) {
  const grade = total >= 90 ? '优' : total >= 80 ? '良' : total >= 60 ? '中' : '差'
  const well = outcome === 'excellent'
  return {
    conclusion: `项目自评得分${total}分，评价等级为“${grade}”。${well ? '项目立项依据充分，资金使用规范，达到了预期目标。' : '项目总体按计划实施，部分指标未达到预期。'}`,
    shortcomings: well ? '无' : '部分指标值设定不够科学，预算执行进度偏慢。',
    improvements: well ? '无' : '进一步细化绩效指标，加快资金支付进度，加强跟踪监控。',
  }
}
