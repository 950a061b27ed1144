import { nearestOf } from '../../../faults/nearest.ts'
import type { Row, SourceText } from '../../document/document.ts'
import { shortPlaceOf } from '../../document/place.ts'
import { columnOf } from '../words/columns.ts'
import { roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'

/** Says which labels a table lacks of those that were not found as they should be: the ones that stand nowhere in it, else
 *  all. Each comes with the cell that is perhaps meant for it, which is no other label: `项目编码 (“项目编号” on line 9?)`. */
export function formatMissing(source: SourceText, rows: readonly Row[], labels: readonly string[]): string {
  const cells = rows.flat().filter((cell) => wordOf(cell) !== '')
  const absent = labels.filter((label) => cells.every((cell) => wordOf(cell) !== label))
  return (absent.length > 0 ? absent : labels)
    .map((label) => {
      const near = nearestOf(
        label,
        cells.map(wordOf).filter((word) => !isOther(word, label)),
      )
      const cell = cells.find((one) => wordOf(one) === near)
      if (!cell) return label
      const place = shortPlaceOf(source, { start: cell.start, end: cell.start + 1 })
      return `${label} (“${near}” ${source.place ? 'at' : 'on line'} ${place}?)`
    })
    .join(', ')
}

/** Whether a word is a label of something else. One that only heads other cells, such as 预算, may be meant for it. */
function isOther(word: string, label: string): boolean {
  const [role, column] = [roleOf(word), columnOf(word)]
  if (word === label) return true
  return (
    (role !== undefined && role !== 'side' && role !== roleOf(label)) || (column ?? columnOf(label)) !== columnOf(label)
  )
}
