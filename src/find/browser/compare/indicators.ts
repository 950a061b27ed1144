import { BLANK } from '../../../model/absence.ts'
import type { AppraisedIndicator } from '../../../model/appraisal.ts'
import { GROUPS } from '../../../model/category.ts'
import type { Indicator } from '../../../model/indicator.ts'
import { formatGroup } from '../../../words/category.ts'
import { INDICATOR_PARTS, indicatorValuesOf } from '../../../words/indicator-parts.ts'
import { printedNumber, printedWords } from '../../../words/printed.ts'
import type { ProjectRecord } from './record.ts'
import { type ComparedSection, rowOf, sharedFirst } from './row.ts'

/** Where indicators of no known category stand, last. */
const OTHER = '其他指标'
/** Every part but the description: it says in other words what the name says, by which rows are matched. */
export const COMPARED = INDICATOR_PARTS.filter((key) => key !== 'description')

/** An indicator of one of the projects, by what makes it the same as another's. */
interface Keyed {
  readonly key: string
  readonly section: string
  readonly indicator: Indicator
}

/** Indicators side by side: those of one category and name in one row, in the order in which the projects print them. */
export function indicatorSectionsOf(records: readonly ProjectRecord[]): ComparedSection[] {
  const columns = records.map(({ project }) => keyedOf(project.indicators))
  return [...GROUPS.map(formatGroup), OTHER].flatMap((heading) => {
    const inIt = columns.flat().filter(({ section }) => section === heading)
    if (inIt.length === 0) return []
    const first = new Map([...inIt].reverse().map((keyed) => [keyed.key, keyed.indicator]))
    const keys = [...new Set(inIt.map(({ key }) => key))]
    return [{ heading, rows: sharedFirst(keys.map((key) => indicatorRow(key, first.get(key), columns, records))) }]
  })
}

function indicatorRow(
  key: string,
  first: Indicator | undefined,
  columns: readonly (readonly Keyed[])[],
  records: readonly ProjectRecord[],
) {
  const cells = columns.map((column, index) => {
    const indicator = column.find((keyed) => keyed.key === key)?.indicator
    return indicator ? linesOf(indicator, resultOf(records[index], indicator)) : { lack: '没有这项指标' }
  })
  return rowOf(first?.name ?? '', cells, { note: first?.level2 })
}

/** The second of two indicators of one name is the second wherever it stands. */
function keyedOf(indicators: readonly Indicator[]): Keyed[] {
  const seen = new Map<string, number>()
  return indicators.map((indicator) => {
    const name = nameKeyOf(indicator)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { key: `${name} ${times}`, section: sectionOf(indicator), indicator }
  })
}

function sectionOf({ category }: Indicator): string {
  return category ? formatGroup(category.group) : OTHER
}

function nameKeyOf({ category, level1, level2, name }: Indicator | AppraisedIndicator): string {
  const kind = category ? `${category.group}/${category.kind}` : `${level1}/${level2}`
  return `${kind}/${name.replace(/\s/g, '')}`
}

function resultOf(record: ProjectRecord | undefined, indicator: Indicator): AppraisedIndicator | undefined {
  return record?.appraisal?.indicators.find((other) => nameKeyOf(other) === nameKeyOf(indicator))
}

function linesOf(indicator: Indicator, result: AppraisedIndicator | undefined): string[] {
  const beside = indicatorValuesOf(indicator, COMPARED).filter(({ state }) => state !== BLANK)
  const { actual, score } = result ?? {}
  return [
    printedWords(indicator.target?.raw),
    ...beside.map(({ label, text }) => `${label}：${text}`),
    ...(actual === undefined ? [] : [`完成：${printedWords(actual)}`]),
    ...(score ? [`得分：${printedNumber(score.raw, score.value)}`] : []),
  ]
}
