import type { Words } from '../../../faults/language.ts'
import { nearestOf } from '../../../faults/nearest.ts'
import type { Range, Row, SourceText } from '../../document/document.ts'
import { placeOf, shortPlaceOf } from '../../document/place.ts'
import type { Problem } from '../recognised.ts'
import { columnOf } from '../words/columns.ts'
import { roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'

/** The problem of a form, called `noun`, that lacks labels which were not found as they should be. */
export function labelsMissing(
  source: SourceText,
  range: Range,
  noun: Words,
  rows: readonly Row[],
  labels: readonly string[],
): Problem {
  return {
    start: range.start,
    code: 'form-labels-missing',
    covers: range,
    other: formatMissing(source, rows, labels),
    also: {
      en: `${noun.en} ${source.place ? 'at' : 'on lines'} ${shortPlaceOf(source, range).en}`,
      zh: `${placeOf(source, range)}的${noun.zh}`,
    },
  }
}

/** Says which labels a table lacks of those that were not found as they should be: the ones that stand nowhere in it, else
 *  all. Each comes with the cell that is perhaps meant for it, which is no other label: `项目编码 (“项目编号” on line 9?)`. */
export function formatMissing(source: SourceText, rows: readonly Row[], labels: readonly string[]): Words {
  const cells = rows.flat().filter((cell) => wordOf(cell) !== '')
  const absent = labels.filter((label) => cells.every((cell) => wordOf(cell) !== label))
  const missing = (absent.length > 0 ? absent : labels).map((label) => {
    const nearestLabel = nearestOf(
      label,
      cells.map(wordOf).filter((word) => !isOther(word, label)),
    )
    const cell = cells.find((one) => wordOf(one) === nearestLabel)
    if (!cell) return { en: label, zh: `“${label}”` }
    const range = { start: cell.start, end: cell.start + 1 }
    return {
      en: `${label} (“${nearestLabel}” ${source.place ? 'at' : 'on line'} ${shortPlaceOf(source, range).en}?)`,
      zh: `“${label}”（是不是${placeOf(source, range)}的“${nearestLabel}”？）`,
    }
  })
  return { en: missing.map(({ en }) => en).join(', '), zh: missing.map(({ zh }) => zh).join('、') }
}

/** Whether a word is a label of something else. One that only heads other cells, such as 预算, may be meant for it. */
function isOther(word: string, label: string): boolean {
  const [role, column] = [roleOf(word), columnOf(word)]
  if (word === label) return true
  return (
    (role !== undefined && role !== 'side' && role !== roleOf(label)) || (column ?? columnOf(label)) !== columnOf(label)
  )
}
