import { foldedOf } from '../truth/fold.ts'
import { hanNumberOf } from '../truth/han-numbers.ts'
import type { TruthPage } from '../truth/truth-page.ts'
import { type Drawer, type Drawn, pick } from './bench-query.ts'
import { fullWidth } from './codes.ts'

const FEN = 100
const WAN = 10_000
const YI = 100_000_000
/** Smaller amounts are counts and scores as often as money. */
const LEAST_YUAN = 1000

/** Ways to type an amount of so many yuan; none where it cannot be said so. */
type Forms = (yuan: number) => readonly string[]

const inDigits: Forms = (yuan) => [
  `${yuan}`,
  `${yuan}元`,
  yuan.toLocaleString('en-US', { minimumFractionDigits: 2 }),
  `¥${yuan.toLocaleString('en-US')}`,
  `${yuan.toFixed(2)}元`,
]

const inWan: Forms = (yuan) => {
  const wan = yuan / WAN
  if (yuan % 100 !== 0 || wan < 1) return []
  return [`${wan}万`, `${wan}万元`, `${wan} 万元`, `${wan}w`, `${wan}W`, fullWidth(`${wan}万元`), `${wan} 万`]
}

const inYi: Forms = (yuan) => (yuan % WAN === 0 && yuan >= 50 * WAN ? [`${yuan / YI}亿`, `${yuan / YI}亿元`] : [])

const inHan: Forms = (yuan) => {
  if (!Number.isInteger(yuan) || yuan % 1000 !== 0 || yuan < WAN) return []
  const [small, capital] = [hanNumberOf(yuan, false), hanNumberOf(yuan, true)]
  return [small, `${small}元`, `${capital}元`, `${capital}元整`]
}

const FORMS = { digits: inDigits, wan: inWan, yi: inYi, han: inHan } satisfies Record<string, Forms>

/** An amount that a page prints as its own, typed in one of the forms. */
export function drawAmount(form: keyof typeof FORMS): Drawer {
  return ({ amounts }, { random }) => {
    const large = amounts.filter((fen) => fen >= LEAST_YUAN * FEN)
    if (large.length === 0) return undefined
    const fen = pick(large, random)
    const forms = FORMS[form](fen / FEN)
    return forms.length === 0 ? undefined : amountQuery(pick(forms, random), fen)
  }
}

/** An amount spent by the end of a month. */
export const drawMonitored: Drawer = ({ monitored }, { random }) => {
  if (monitored.length === 0) return undefined
  const text = pick(monitored, random)
  const yuan = Number(text.replaceAll(',', ''))
  if (yuan < LEAST_YUAN) return undefined
  const typed = pick([text, `${yuan}`, `${yuan}元`], random)
  const has = (page: TruthPage) => page.monitored.includes(text) || page.amounts.includes(Math.round(yuan * FEN))
  return { typed, has, shows: (page) => has(page) || amountQuery(typed, Math.round(yuan * FEN)).shows(page) }
}

function amountQuery(typed: string, fen: number): NonNullable<Drawn> {
  const folded = foldedOf(typed)
  // Without its marks an amount stands in longer numbers too, so that letters alone never say that a page has it.
  const has = ({ amounts }: TruthPage) => amounts.includes(fen)
  const isInMonths = ({ monitored }: TruthPage) => monitored.some((text) => fenOfMonth(text) === fen)
  const shows = (page: TruthPage) =>
    has(page) || page.seen.includes(fen) || isInMonths(page) || page.printed.includes(folded)
  return { typed, has, shows }
}

function fenOfMonth(text: string): number {
  return Math.round(Number(text.replaceAll(',', '')) * FEN)
}

/** Projects whose budget lies between two whole numbers of 万, both included. */
export const drawBetween: Drawer = (page, { projects, random }) => {
  const [low = 0, high = 0] = [page, pick(projects, random)]
    .map(({ budget = 0 }) => Math.round(budget / FEN / WAN))
    .toSorted((a, b) => a - b)
  if (low < 1 || high - low < 1) return undefined
  const typed = pick(
    [`${low}万到${high}万`, `${low}-${high}万`, `${low}万元至${high}万元`, `${low}万~${high}万`],
    random,
  )
  return budgetQuery(typed, (wan) => wan >= low && wan <= high)
}

const BOUNDS: readonly {
  readonly say: (wan: number) => string
  readonly passes: (wan: number, bound: number) => boolean
}[] = [
  { say: (wan) => `${wan}万以上`, passes: (wan, bound) => wan >= bound },
  { say: (wan) => `${wan}万元以下`, passes: (wan, bound) => wan <= bound },
  { say: (wan) => `不到${wan}万`, passes: (wan, bound) => wan < bound },
  { say: (wan) => `超过${wan}万元`, passes: (wan, bound) => wan > bound },
]

/** Projects whose budget is above or below a whole number of 万. */
export const drawBound: Drawer = ({ budget = 0 }, { random }) => {
  const bound = Math.round(budget / FEN / WAN)
  if (bound < 1) return undefined
  const { say, passes } = pick(BOUNDS, random)
  return budgetQuery(say(bound), (wan) => passes(wan, bound))
}

function budgetQuery(typed: string, passes: (wan: number) => boolean): NonNullable<Drawn> {
  const has = ({ budget }: TruthPage) => budget !== undefined && passes(budget / FEN / WAN)
  return { typed, has, shows: has }
}
