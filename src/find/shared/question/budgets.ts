import { amountAt, numberEnd } from './amount-at.ts'
import {
  ABOUT_PARTS,
  AFTER_AMOUNT,
  BEFORE_AMOUNT,
  BETWEEN,
  BETWEEN_END,
  BETWEEN_START,
  BETWEEN_WITH_END,
  BUDGET_NOUN,
} from './budget-words.ts'
import { phraseEnd, wordEnd } from './phrases.ts'
import type { Reader } from './token.ts'
import { fenOfTyped } from './typed-amount.ts'

/** How an amount limits. */
type Limit = keyof typeof BEFORE_AMOUNT

/** Limits in fen, both included. */
interface LimitsAt {
  readonly end: number
  readonly min?: bigint
  readonly max?: bigint
}

/** Reads limits of budgets: `50万以上`, `超过1亿`, `10万到20万`, `10-20万`, `100万左右`. An amount needs its 万, 亿 or 元. */
export const readBudget: Reader = (text, at) => {
  const starts = new Set([at, phraseEnd(BUDGET_NOUN, text, at) ?? at])
  const found = [...starts]
    .flatMap((start) => [between(text, start), limitedBefore(text, start), limitedAfter(text, start)])
    .filter((limits) => limits !== undefined)
    .sort((a, b) => b.end - a.end)[0]
  if (!found) return undefined
  const { end, min, max } = found
  const condition = {
    kind: 'budget',
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
  } as const
  return { end, meaning: { kind: 'part', label: `预算：${text.slice(at, end).trim()}`, condition } }
}

function limitedBefore(text: string, at: number): LimitsAt | undefined {
  for (const limit of ['least', 'above', 'most', 'below', 'about'] as const) {
    const start = wordEnd(BEFORE_AMOUNT[limit], text, at)
    const amount = start === undefined ? undefined : amountAt(text, blankEnd(text, start))
    // About so much is told by 左右 as well: 大约50万左右.
    if (amount)
      return {
        ...limitsOf(limit, amount.fen),
        end: (limit === 'about' && wordEnd(AFTER_AMOUNT.about, text, amount.end)) || amount.end,
      }
  }
  return undefined
}

function limitedAfter(text: string, at: number): LimitsAt | undefined {
  const amount = amountAt(text, at)
  if (!amount) return undefined
  for (const limit of ['least', 'most', 'about'] as const) {
    const end = wordEnd(AFTER_AMOUNT[limit], text, blankEnd(text, amount.end))
    if (end !== undefined) return { ...limitsOf(limit, amount.fen), end }
  }
  return undefined
}

/** Two amounts; the first may leave its unit to the second. */
function between(text: string, at: number): LimitsAt | undefined {
  const start = phraseEnd(BETWEEN_START, text, at) ?? at
  const whole = amountAt(text, start)
  return (whole && untilSecond(text, start, whole.end, false)) ?? untilSecond(text, start, numberEnd(text, start), true)
}

function untilSecond(text: string, start: number, first: number | undefined, isBare: boolean): LimitsAt | undefined {
  const from = first === undefined ? undefined : blankEnd(text, first)
  const joint = from === undefined ? undefined : wordEnd(BETWEEN, text, from)
  const open = from === undefined ? undefined : wordEnd(BETWEEN_WITH_END, text, from)
  const second = blankEnd(text, joint ?? open ?? text.length)
  const amount = amountAt(text, second)
  if (!amount) return undefined
  const closed = phraseEnd(BETWEEN_END, text, amount.end)
  if (joint === undefined && closed === undefined) return undefined
  const unit = isBare ? text.slice(numberEnd(text, second) ?? second, amount.end) : ''
  const fen = fenOfTyped(text.slice(start, first) + unit)
  if (fen === undefined) return undefined
  const [min, max] = fen <= amount.fen ? [fen, amount.fen] : [amount.fen, fen]
  return { min, max, end: closed ?? amount.end }
}

/** 超过 and 不到 leave the amount itself out, by one fen. */
function limitsOf(limit: Limit, fen: bigint): Omit<LimitsAt, 'end'> {
  switch (limit) {
    case 'least':
      return { min: fen }
    case 'above':
      return { min: fen + 1n }
    case 'most':
      return { max: fen }
    case 'below':
      return { max: fen - 1n }
    case 'about':
      return { min: fen - fen / ABOUT_PARTS, max: fen + fen / ABOUT_PARTS }
  }
}

function blankEnd(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}
