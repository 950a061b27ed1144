import type { ProjectFile } from '../../src/model/files/project-file.ts'
import type { Target } from '../../src/model/target.ts'
import { parseTarget } from '../../src/parse/target.ts'
import type { Random } from './random.ts'
import { type Outcome, RATES } from './rates.ts'

type FileRow = ProjectFile['indicators'][number]

/** What was achieved of one indicator. */
export interface Result {
  /** 实际完成值 as printed. */
  readonly actual: string
  /** Share of the weight that it earns, 0–1. */
  readonly earned: number
  readonly reason: string
}

/** How many targets projects of an outcome miss, and what part of them they then achieve. */
const MISSES: Readonly<Record<Outcome, { rate: number; least: number; most: number }>> = {
  excellent: { rate: RATES.missed, least: 0.88, most: 0.995 },
  good: { rate: 0.48, least: 0.5, most: 0.94 },
  fair: { rate: 0.7, least: 0.35, most: 0.85 },
  poor: { rate: 0.9, least: 0, most: 0.7 },
}

const REASONS = [
  '受资金拨付进度影响，部分工作未按计划完成，下一步将加快项目进度。',
  '实际需求少于年初预计，下年度将合理设定指标值。',
  '部分采购程序办理时间较长，今后将提前启动采购工作。',
  '受天气影响，施工期缩短，已列入下年度计划。',
  '年中压减预算，相应减少了工作量。',
  '问卷回收数量不足，今后将扩大调查范围。',
  '部分工程尚未结算，待审计后支付。',
] as const

/** What a project of an outcome achieved of one row, with its share of the weight by 财预〔2020〕10号: actual ÷ target where
 *  more is better, target ÷ actual where less is. */
export function resultOf(row: FileRow, outcome: Outcome, random: Random): Result {
  const target = targetOf(row)
  const { rate, least, most } = MISSES[outcome]
  const missed = random.chance(rate)
  const part = missed ? least + random.next() * (most - least) : 1
  const result = target.kind === 'quantity' ? achieved(target, part, random) : told(target, part, row, random)
  const reason = result.earned < 1 && !random.chance(RATES.reasonMissing) ? random.pick(REASONS) : ''
  return { ...result, reason }
}

function targetOf({ operator = '', target = '', unit = '' }: FileRow): Target {
  return parseTarget(operator.startsWith('定') ? target : operator + target + unit)
}

function achieved(target: Target & { kind: 'quantity' }, part: number, random: Random): Omit<Result, 'reason'> {
  const { number, unit, operator } = target
  if (number === 0) return { actual: `0${unit}`, earned: 1 }
  const atMost = operator.startsWith('<')
  const decimals = Number.isInteger(number) ? (unit === '%' ? 1 : 0) : 2
  const value = part < 1 ? number * (atMost ? 2 - part : part) : number * surplus(atMost, unit, number, random)
  const actual = Number(value.toFixed(decimals))
  const earned = atMost ? (actual === 0 ? 1 : number / actual) : actual / number
  if (part === 1 && random.chance(RATES.actualWordy)) return { actual: random.pick(['完成', '已完成', '']), earned: 1 }
  return { actual: `${actual}${unit}`, earned: Math.min(1, earned) }
}

/** How far a target that was met is outdone. A share cannot go beyond 100 %. */
function surplus(atMost: boolean, unit: string, number: number, random: Random): number {
  if (random.chance(0.55)) return 1
  if (atMost) return 0.8 + random.next() * 0.2
  if (unit === '%') return number >= 100 ? 1 : 1 + random.next() * (100 / number - 1)
  return random.chance(RATES.overAchieved * 2) ? 1.35 + random.next() : 1 + random.next() * 0.15
}

/** An actual value in words. People give 80 to 100 % of the weight for what was mostly reached, 60 to 80 for less. */
function told({ kind }: Target, part: number, row: FileRow, random: Random): Omit<Result, 'reason'> {
  if (part < 1) {
    const actual = kind === 'dates' ? '未按期完成' : random.pick(['基本达到预期', '部分达到预期', '部分完成'])
    return { actual, earned: Math.max(0.3, Math.round(part * 10) / 10) }
  }
  if (kind === 'number-missing') return { actual: '100%', earned: 1 }
  if (kind === 'dates') return { actual: '按期完成', earned: 1 }
  return {
    actual: random.pick(['完成', '达到预期', '达到预期指标', row.target === '' ? '已完成' : (row.target ?? '完成')]),
    earned: 1,
  }
}
