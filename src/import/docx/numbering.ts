import { childOf, childrenOf, valOf, type XmlElement } from '../../office/xml.ts'
import { counterText } from '../document/counter-text.ts'

/** What Word prints before a paragraph of a list. */
interface ListNumber {
  /** Such as `1、` or `（一）`; for a bullet, the character of it. */
  readonly text: string
  readonly bullet: boolean
}

/** Counts the lists of one document: gives the number of its next paragraph, which must be asked for in order.
 *  Undefined when it has none. Throws `UnknownFormat` for a number format that is not known. */
export type NumberParagraph = (paragraph: XmlElement) => ListNumber | undefined

/** A number format that no counter is known for. */
export class UnknownFormat extends Error {
  readonly format: string

  constructor(format: string) {
    super(format)
    this.format = format
  }
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly legal: boolean
  readonly style: string | undefined
}

interface List {
  /** Lists of one abstract definition go on counting together. */
  readonly abstract: string
  readonly levels: readonly Level[]
  /** Starts anew at this number the first time it is used, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Reads numbering.xml and the numbering of styles. Source: ECMA-376 part 1, 17.9. */
export function numberingOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): NumberParagraph {
  const lists = listsOf(numbering, styles)
  const numberedStyles = new Map(childrenOf(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return (paragraph) => {
    const found = listOf(paragraph, lists, numberedStyles)
    if (!found) return undefined
    const { list, id, depth } = found
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    const restart = started.has(`${id}:${depth}`) ? undefined : list.restarts.get(depth)
    started.add(`${id}:${depth}`)
    counts[depth] = restart ?? (counts[depth] === undefined ? (list.levels[depth]?.start ?? 1) : counts[depth] + 1)
    counts.length = depth + 1
    return numberOf(list.levels, counts, depth)
  }
}

function numberOf(levels: readonly Level[], counts: readonly (number | undefined)[], depth: number): ListNumber {
  const level = levels[depth]
  if (!level) return { text: '', bullet: false }
  if (level.format === 'bullet') return { text: level.text, bullet: true }
  const text = level.text.replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1
    const format = level.legal ? 'decimal' : (levels[at]?.format ?? 'decimal')
    const counted = counterText(format, counts[at] ?? levels[at]?.start ?? 1)
    if (counted === undefined) throw new UnknownFormat(format)
    return counted
  })
  return { text, bullet: false }
}

/** The list and level of a paragraph: its own, else those of its style or of a style that one is based on. */
function listOf(
  paragraph: XmlElement,
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, XmlElement>,
): { list: List; id: string; depth: number } | undefined {
  const own = childOf(paragraph, 'pPr', 'numPr')
  const seen = new Set<string>()
  let style = valOf(paragraph, 'pPr', 'pStyle')
  let id = valOf(own, 'numId')
  let depth = valOf(own, 'ilvl')
  while (id === undefined && style !== undefined && !seen.has(style)) {
    seen.add(style)
    const element = styles.get(style)
    id = valOf(element, 'pPr', 'numPr', 'numId')
    const linked = lists.get(id ?? '')?.levels.findIndex((level) => level.style === style) ?? -1
    depth ??= linked >= 0 ? `${linked}` : valOf(element, 'pPr', 'numPr', 'ilvl')
    style = valOf(element, 'basedOn')
  }
  const list = lists.get(id ?? '')
  return list && id !== undefined ? { list, id, depth: Math.min(Math.max(Number(depth ?? 0) || 0, 0), 8) } : undefined
}

function listsOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]),
  )
  const nums = childrenOf(numbering, 'num')
  const abstractOfNum = (num: XmlElement | undefined): string => valOf(num, 'abstractNumId') ?? ''
  const linkedOf = (abstract: string): string => {
    const link = valOf(abstracts.get(abstract), 'numStyleLink')
    const style = childrenOf(styles, 'style').find(({ attributes }) => attributes.styleId === link)
    const id = valOf(style, 'pPr', 'numPr', 'numId')
    return link === undefined ? abstract : abstractOfNum(nums.find(({ attributes }) => attributes.numId === id))
  }
  return new Map(
    nums.map((num) => {
      const abstract = linkedOf(abstractOfNum(num))
      const overrides = new Map(
        childrenOf(num, 'lvlOverride').map((one) => [Number(one.attributes.ilvl ?? 0), one] as const),
      )
      const levels = childrenOf(abstracts.get(abstract), 'lvl').map((lvl, n) =>
        levelOf(childOf(overrides.get(n), 'lvl') ?? lvl),
      )
      const restarts = [...overrides].flatMap(([depth, one]) => {
        const start = valOf(one, 'startOverride')
        return start === undefined ? [] : [[depth, Number(start)] as const]
      })
      return [num.attributes.numId ?? '', { abstract, levels, restarts: new Map(restarts) }]
    }),
  )
}

function levelOf(lvl: XmlElement): Level {
  return {
    start: Number(valOf(lvl, 'start') ?? 1),
    format: valOf(lvl, 'numFmt') ?? valOf(lvl, 'AlternateContent', 'Choice', 'numFmt') ?? 'decimal',
    text: valOf(lvl, 'lvlText') ?? '',
    legal: childOf(lvl, 'isLgl') !== undefined,
    style: valOf(lvl, 'pStyle'),
  }
}
