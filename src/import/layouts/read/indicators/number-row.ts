import type { Row } from '../../../document/document.ts'
import { wordOf } from '../../words/word.ts'

const LEAST = 3

/** Whether a row under a head only numbers its columns: 1, 2, 3 …, perhaps behind 栏次. */
export function isNumberRow(row: Row): boolean {
  const words = row.map(wordOf).filter((word) => word !== '' && !/^(?:栏次|列次|序号)$/.test(word))
  const numbers = words.map((word) => Number(/^[(（]?(\d{1,2})[)）]?$/.exec(word)?.[1]))
  return numbers.length >= LEAST && numbers.every((number, n) => number === (numbers[0] ?? 0) + n)
}
