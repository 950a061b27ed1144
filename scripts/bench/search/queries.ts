import { lettersOf } from '../../../src/find/shared/letters.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../../src/find/shared/traditional.ts'
import type { CorpusPage } from './corpus.ts'

/** Kinds of queries, in the order of the table. */
export const KINDS = [
  'one character',
  'two characters',
  'three to eight characters',
  'two words',
  'exact name',
  'code',
  'slice of a code',
  'amount',
  'pinyin',
  'initials',
  'traditional characters',
  'full-width digits',
  'mistyped name',
  'nonsense',
] as const
export type Kind = (typeof KINDS)[number]

/** A query and what is right for it. */
export interface BenchQuery {
  readonly kind: Kind
  readonly typed: string
  /** Whether a page has what was typed. */
  readonly has: (page: CorpusPage) => boolean
  /** The name that should be first, where the query means a name. */
  readonly title?: string
}

/** Draws numbers below 1. */
type Random = () => number

/** Queries of every kind, drawn from the pages themselves. `each`: how many of a kind. */
export function drawQueries(pages: readonly CorpusPage[], random: Random, each: number): BenchQuery[] {
  return KINDS.flatMap((kind) => Array.from({ length: each }, () => draw(kind, pages, random)))
}

function draw(kind: Kind, pages: readonly CorpusPage[], random: Random): BenchQuery {
  for (let tries = 0; tries < 1000; tries++) {
    const query = DRAWERS[kind](pick(pages, random), random, pages)
    if (query) return { kind, ...query }
  }
  throw new Error(`No query of the kind “${kind}” could be drawn.`)
}

type Drawn = Omit<BenchQuery, 'kind'> | undefined
type Drawer = (page: CorpusPage, random: Random, pages: readonly CorpusPage[]) => Drawn

const DRAWERS: Readonly<Record<Kind, Drawer>> = {
  'one character': (page, random) => substring(page, random, 1),
  'two characters': (page, random) => substring(page, random, 2),
  'three to eight characters': (page, random) => substring(page, random, 3 + Math.floor(random() * 6)),
  'two words': (page, random) => {
    const [one, other] = [substring(page, random, 2), substring(page, random, 3)]
    if (!one || !other) return undefined
    return { typed: `${one.typed} ${other.typed}`, has: (it) => one.has(it) && other.has(it) }
  },
  'exact name': ({ name }) => ({ ...textQuery(name), title: name }),
  code: ({ code }) => (code === undefined ? undefined : textQuery(code)),
  'slice of a code': ({ code = '' }, random) => {
    const length = 5 + Math.floor(random() * 6)
    const start = Math.floor(random() * (code.length - length))
    return start < 0 || code.length <= length ? undefined : textQuery(code.slice(start, start + length).toLowerCase())
  },
  amount: ({ amounts }, random) => {
    const large = [...amounts].filter((fen) => fen > 100_000n)
    return large.length === 0 ? undefined : amountQuery(pick(large, random), random)
  },
  pinyin: (page) => typedQuery(page, 0),
  initials: (page) => typedQuery(page, 1),
  'traditional characters': ({ name }) => {
    const typed = traditionalOf(name)
    return typed === name ? undefined : { ...textQuery(name), typed, title: name }
  },
  'full-width digits': ({ code = '' }) =>
    /^\d{4}/.test(code) ? { ...textQuery(code.slice(0, 12)), typed: fullWidth(code.slice(0, 12)) } : undefined,
  'mistyped name': ({ name }, random, pages) => {
    const typed = mistyped(name, random, pages)
    const exists = pages.some(({ text }) => text.includes(lettersOf(typed).text))
    return [...name].length < 5 || exists ? undefined : { typed, has: (page) => page.name === name, title: name }
  },
  nonsense: (_, random, pages) => {
    const typed = Array.from({ length: 4 + Math.floor(random() * 3) }, () => hanFrom(pages, random)).join('')
    const exists = pages.some(({ text }) => text.includes(typed))
    return exists || !/^\p{Script=Han}+$/u.test(typed) ? undefined : { typed, has: () => false }
  },
}

function textQuery(typed: string): NonNullable<Drawn> {
  const { text } = lettersOf(typed)
  return { typed, has: (page) => page.text.includes(text) }
}

/** A run of characters of one text, with neither white space nor punctuation in it. */
function substring(page: CorpusPage, random: Random, length: number): Drawn {
  const characters = [...pick(page.cells, random)]
  const start = Math.floor(random() * (characters.length - length + 1))
  const typed = characters.slice(Math.max(start, 0), start + length).join('')
  const whole = [...typed].length === length && /^[\p{Script=Han}\p{L}]+$/u.test(typed)
  return whole ? textQuery(typed) : undefined
}

function amountQuery(fen: bigint, random: Random): NonNullable<Drawn> {
  const yuan = Number(fen) / 100
  const wan = yuan / 10_000
  const typed = pick(
    [
      `${yuan}`,
      `${yuan}元`,
      yuan.toLocaleString('en-US', { minimumFractionDigits: 2 }),
      `¥${yuan.toLocaleString('en-US')}`,
      ...(wan >= 1 ? [`${wan}万`, `${wan}万元`, fullWidth(`${wan}万元`)] : []),
    ],
    random,
  )
  const { text } = lettersOf(typed)
  return { typed, has: (page) => page.amounts.has(fen) || page.text.includes(text) }
}

function typedQuery({ name, typed }: CorpusPage, which: 0 | 1): Drawn {
  const text = typed[which] ?? ''
  if (!/^[a-z]{4,}$/.test(text)) return undefined
  return {
    typed: text,
    title: name,
    has: (page) => page.typed.some((other) => other.includes(text)) || page.text.includes(text),
  }
}

/** The first traditional form of each simplified character. */
const TRADITIONAL_CHARACTERS = [...TRADITIONAL]
const TRADITIONAL_OF = new Map(
  [...SIMPLIFIED]
    .map((simple, index): [string, string] => [simple, TRADITIONAL_CHARACTERS[index] ?? simple])
    .toReversed(),
)

function traditionalOf(text: string): string {
  return [...text].map((character) => TRADITIONAL_OF.get(character) ?? character).join('')
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

/** One character wrong, missing, too many, or two that changed places. */
function mistyped(name: string, random: Random, pages: readonly CorpusPage[]): string {
  const characters = [...name]
  const at = 1 + Math.floor(random() * (characters.length - 2))
  const wrong = hanFrom(pages, random)
  const kind = Math.floor(random() * 4)
  if (kind === 0) characters.splice(at, 1, wrong)
  else if (kind === 1) characters.splice(at, 1)
  else if (kind === 2) characters.splice(at, 0, wrong)
  else characters.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? '')
  return characters.join('')
}

function hanFrom(pages: readonly CorpusPage[], random: Random): string {
  return pick([...pick(pick(pages, random).cells, random)], random)
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}
