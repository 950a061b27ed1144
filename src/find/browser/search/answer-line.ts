import { missingNote } from '../../../words/total.ts'
import { formatWan } from '../../../words/wan.ts'
import { element } from '../dom.ts'
import type { Answer, Fact, FoundSums, FoundYear } from './answer.ts'

/** So many years are named; the list has them all. */
const MOST_YEARS = 5

/** The answer itself, above the hits: the fact that was asked for, or sums by year. `hrefOf` makes a path an address. */
export function drawAnswer({ fact, sums, doubts }: Answer, hrefOf: (path: string) => string): HTMLElement[] {
  return [...(fact ? [drawFact(fact)] : []), ...(sums ? [drawSums(sums, doubts.size === 0, hrefOf)] : [])]
}

function drawFact({ year, name, url, values }: Fact): HTMLElement {
  const rows = values.map(({ label, text, url: row }) =>
    element('p', '', `${label}：`, element('b', '', text), ' ', linkTo(row, '出处')),
  )
  return element('div', 'told-answer', element('p', '', linkTo(url, `${year}年 ${name}`)), ...rows)
}

function drawSums(
  { named, years, search }: FoundSums,
  certain: boolean,
  hrefOf: (path: string) => string,
): HTMLElement {
  const said = years.slice(0, MOST_YEARS).flatMap((sum, at) => {
    const words = `${sum.year}年${certain ? '' : '约'} ${sum.projects} 个项目，${sumWords(sum)}`
    const linked = search === undefined ? words : linkTo(hrefOf(`/projects/?${ofYear(search, sum.year)}`), words)
    return at === 0 ? [linked] : ['；', linked]
  })
  const more = years.length > MOST_YEARS ? `；另有 ${years.length - MOST_YEARS} 年` : ''
  const opening = named === '' ? '' : `${named}：`
  const all = search === undefined ? [] : [' ', linkTo(hrefOf(`/projects/?${search}`), '在全部项目里看这些行')]
  return element('p', 'told-answer', opening, ...said, `${more}。`, ...all)
}

function sumWords(sum: FoundYear): string {
  if (sum.missing === sum.projects) return '没有数字'
  const note = missingNote(sum)
  return `${formatWan(BigInt(sum.fen))}万元${note ? `（${note}）` : ''}`
}

function ofYear(search: string, year: number): string {
  const asked = new URLSearchParams(search)
  asked.set('year', String(year))
  return asked.toString()
}

function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = element('a', '', words)
  link.href = url
  return link
}
