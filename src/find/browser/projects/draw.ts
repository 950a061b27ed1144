import { formatYuan } from '../../../words/money.ts'
import { formatTotalYuan, missingNote } from '../../../words/total.ts'
import { drawBar } from '../bar.ts'
import { tickOf } from '../basket/tick.ts'
import { element } from '../dom.ts'
import { lastPageOf, pagesOf } from './pager.ts'
import type { ProjectRow } from './rows.ts'
import type { YearSum } from './summary.ts'
import { changeWords } from './words.ts'

/** One project as a row. Every text is a text node; `badges` are the page's own grade badges, by grade. */
export function drawRow(
  row: ProjectRow,
  hrefOf: (path: string) => string,
  badges: ReadonlyMap<string, Node>,
): HTMLElement {
  const link = element('a', '', row.name)
  link.href = hrefOf(row.path)
  const funding = row.values.funding.map(({ label }) => label).join('、')
  const findings = row.values.finding.length
  const facts = [
    `${row.year}年`,
    row.unit,
    funding,
    `${row.indicators} 项指标`,
    findings > 0 ? `${findings} 个审查要点` : '',
  ]
  const name = element(
    'th',
    'ticked',
    tickOf(row.path.slice(1, -1), row.name),
    element('div', '', link, element('small', '', facts.filter((fact) => fact !== '').join(' · '))),
  )
  name.scope = 'row'
  const [grade] = row.values.grade
  const badge = badges.get(grade?.id ?? '')?.cloneNode(true)
  const said = element('div', '', badge ?? grade?.label ?? '')
  const budget = element('td', 'number', row.fen === undefined ? (row.state ?? '') : formatYuan(row.fen), said)
  return element('tr', '', name, budget)
}

/** The sum of one year as a row; `most` is the largest sum, whose bar is full. */
export function drawYear(sum: YearSum, most: number): HTMLElement {
  const year = element('th', '', `${sum.year}年`, drawBar(most > 0 ? Math.max(0, Number(sum.fen)) / most : 0))
  year.scope = 'row'
  const notes = [`比上年 ${changeWords(sum)}`, missingNote(sum)].flatMap((note) => note ?? [])
  const lines = notes.flatMap((note) => [element('br', ''), element('small', '', note)])
  const count = element('td', 'number', String(sum.count))
  return element('tr', '', year, count, element('td', 'number sum', formatTotalYuan(sum), ...lines))
}

/** The links to the pages of a list of `projects`; each carries its number. Nothing where one page holds all. */
export function drawPager(projects: number, page: number, searchFor: (page: number) => string): HTMLElement[] {
  const last = lastPageOf(projects)
  if (last === 1) return []
  const link = (to: number, words: string, label: string) => {
    const made = element('a', '', words)
    made.href = searchFor(to)
    made.dataset.page = String(to)
    made.setAttribute('aria-label', label)
    return made
  }
  const numbered = pagesOf(projects, page).flatMap(({ page: to, gap }) => {
    const made = link(to, String(to), `第 ${to} 页`)
    if (to === page) made.setAttribute('aria-current', 'page')
    return [...(gap ? [element('li', '', '…')] : []), element('li', '', made)]
  })
  return [
    ...(page > 1 ? [element('li', '', link(page - 1, '上一页', '上一页'))] : []),
    ...numbered,
    ...(page < last ? [element('li', '', link(page + 1, '下一页', '下一页'))] : []),
  ]
}
