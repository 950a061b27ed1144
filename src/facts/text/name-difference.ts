import { commonPlacesOf } from './longest-common.ts'
import type { PresentName } from './project-name.ts'

/** What two names that are not the same have between them.
 *  - `same`: nothing, but for words that any name may carry and their order.
 *  - `longer`: one says all that the other says, and more: an abbreviation or an addition.
 *  - `replaced`: each says something that the other does not.
 *  - `sequel`: another phase, batch or year of the same undertaking.
 *  - `elsewhere`: another place, or the opposite word: two undertakings. */
export type NameDifference = 'same' | 'longer' | 'replaced' | 'sequel' | 'elsewhere'

/** Words that exclude one another. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['大', '小'],
  ['东', '西', '南', '北', '中'],
  ['城市', '农村', '城镇'],
  ['在职', '退休', '离休'],
  ['中央', '省', '市', '区', '县', '乡', '镇'],
  ['小学', '初中', '高中', '幼儿'],
  ['购置', '运行', '租赁', '维修'],
  ['上', '下'],
  ['前', '后'],
  ['男', '女'],
  ['本金', '利息'],
  ['轻', '重'],
  ['新', '老', '旧'],
  ['人大', '政协', '党代'],
]
const OPPOSED = new Set(OPPOSITES.flat().map((word) => word.charAt(0)))
const PLACE_AFTER = /^.{0,2}?(?:村|镇|乡|街道|社区|路|街|桥|河|沟|水库|小学|中学|学校|幼儿园|院|所|站|园|庄|屯|线)/
const SCHOOL_NUMBER = /[^期批次轮标段届号]$/

/** Compares two names. Numbers and places decide; what stands elsewhere in the other name is no difference. */
export function nameDifferenceOf(one: PresentName, other: PresentName): NameDifference {
  if (one.dated === other.dated) return 'same'
  const numbers = numbersApart(one.numbers, other.numbers)
  if (numbers) return numbers
  if (one.core === other.core) return one.batch || other.batch ? 'sequel' : 'same'
  const runs = runsApart(one.core, other.core)
  const kind = kindOf(runs, one.core, other.core)
  return kind !== 'replaced' && kind !== 'elsewhere' && (one.batch || other.batch) ? 'sequel' : kind
}

function numbersApart(one: readonly string[], other: readonly string[]): 'sequel' | 'elsewhere' | undefined {
  const apart = [...one.filter((n) => !other.includes(n)), ...other.filter((n) => !one.includes(n))]
  if (apart.length === 0) return undefined
  return apart.every((number) => /\D/.test(number) && SCHOOL_NUMBER.test(number)) ? 'elsewhere' : 'sequel'
}

/** A stretch of a name that the other name lacks, by its place from 0. */
interface Run {
  readonly at: number
  readonly text: string
}

function kindOf([one, other]: readonly [Run[], Run[]], first: string, second: string): NameDifference {
  const [left, right] = withoutMoved(one, other)
  if (left.length === 0 && right.length === 0) return 'same'
  if (left.length === 0 || right.length === 0) return 'longer'
  const mayOppose = [left, right].every((runs) => runs.some(({ text }) => OPPOSED.has(text.charAt(0))))
  const opposed = mayOppose && OPPOSITES.some((words) => opposes(words, left, right))
  return opposed || (inPlace(left, first) && inPlace(right, second)) ? 'elsewhere' : 'replaced'
}

/** Takes off the runs that only stand in another place of the other name. */
function withoutMoved(one: readonly Run[], other: readonly Run[]): [Run[], Run[]] {
  const [texts, others] = [one.map(({ text }) => text).join(''), other.map(({ text }) => text).join('')]
  const lacks = (all: string) => (run: Run) => [...run.text].some((character) => !all.includes(character))
  return [one.filter(lacks(others)), other.filter(lacks(texts))]
}

function opposes(words: readonly string[], left: readonly Run[], right: readonly Run[]): boolean {
  const said = (runs: readonly Run[]) => words.filter((word) => runs.some(({ text }) => text.startsWith(word)))
  const [mine, theirs] = [said(left), said(right)]
  return mine.length > 0 && theirs.length > 0 && mine.every((word) => !theirs.includes(word))
}

function inPlace(runs: readonly Run[], name: string): boolean {
  return runs.some(({ at, text }) => PLACE_AFTER.test(name.slice(at + text.length - 1)))
}

/** What is left of each name beside their longest common subsequence. */
function runsApart(one: string, other: string): readonly [Run[], Run[]] {
  const common = commonPlacesOf(one.split(''), other.split(''))
  return [runsOf(one, new Set(common.map(([at]) => at))), runsOf(other, new Set(common.map(([, at]) => at)))]
}

function runsOf(name: string, common: ReadonlySet<number>): Run[] {
  const runs: { at: number; text: string }[] = []
  for (const [at, character] of name.split('').entries()) {
    if (common.has(at)) continue
    const last = runs.at(-1)
    if (last && last.at + last.text.length === at) last.text += character
    else runs.push({ at, text: character })
  }
  return runs
}
