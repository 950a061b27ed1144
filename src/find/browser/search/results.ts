import { tickOf } from '../basket/tick.ts'
import { element } from '../dom.ts'
import type { HitView, OtherYear, Segment } from './hit-view.ts'

/** What hits are drawn with. */
interface HitStyle {
  /** Nothing has what was asked for; these have nearly all of it. */
  readonly approximate: boolean
  /** The page's own grade badges, by grade. */
  readonly badges: ReadonlyMap<string, Node>
}

/** Draws one hit. Every text is a text node; nothing is parsed as HTML. */
export function drawHit(view: HitView, style: HitStyle): HTMLLIElement {
  const item = element('li', 'hit')
  const link = element('a', '', ...marked(view.name))
  link.href = view.url
  const name = view.name.map(({ text }) => text).join('')
  const tick = view.place === undefined ? [] : [tickOf(view.place, name)]
  item.append(element('h3', 'hit-name', ...tick, link), drawMeta(view, style))
  if (view.otherYears.length > 0) item.append(drawYears(view.otherYears, style))
  if (view.excerpt.length > 0) item.append(element('p', 'hit-excerpt', ...marked(view.excerpt)))
  const rows = view.rows.map(drawRow)
  if (view.moreRows > 0) rows.push(element('li', 'soft', `本页另有 ${view.moreRows} 处`))
  if (rows.length > 0) item.append(element('ul', 'hit-rows', ...rows))
  return item
}

function drawMeta({ meta, grade }: HitView, { approximate, badges }: HitStyle): HTMLParagraphElement {
  const words = [...(approximate ? ['近似结果'] : []), ...meta].map((text) => element('span', '', text))
  return element('p', 'hit-meta', ...words, ...badgeOf(grade, badges))
}

function drawYears(years: readonly OtherYear[], { badges }: HitStyle): HTMLUListElement {
  const items = years.map(({ year, url, budget, grade }) => {
    const link = element('a', '', `${year}年`, ' ', element('span', '', budget))
    link.href = url
    return element('li', '', link, ...badgeOf(grade, badges))
  })
  const list = element('ul', 'hit-years', ...items)
  list.setAttribute('aria-label', '同一项目的其他年度')
  return list
}

function badgeOf(grade: HitView['grade'], badges: ReadonlyMap<string, Node>): Node[] {
  const badge = grade && badges.get(grade.id)?.cloneNode(true)
  return badge ? [badge] : []
}

function drawRow({ url, label, segments }: HitView['rows'][number]): HTMLLIElement {
  const link = element('a', '', `${label}：`, ...marked(segments))
  link.href = url
  return element('li', '', link)
}

function marked(segments: readonly Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, marked: isMarked }) => (isMarked ? element('mark', '', text) : text))
}
