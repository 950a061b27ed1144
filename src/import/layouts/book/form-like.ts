import type { Row } from '../../document/document.ts'
import { isIndicatorHead } from '../read/indicators/indicator-head.ts'
import { columnOf } from '../words/columns.ts'
import { roleIs, roleOf } from '../words/labels.ts'
import { isLevelName, levelsOf } from '../words/levels.ts'
import { bareLabel, wordOf } from '../words/word.ts'

/** Heads of the levels of indicators, which stand in forms alone. */
const LEVEL_HEAD = /^[一二三]级(绩效)?指标|^绩效指标$/
/** A form of a project or a department names whose it is. */
const WHOSE = /^(部门|单位|部门\(单位\)|预算部门|资金|转移支付|政策)名称$/

/** What forms print where nothing has been filled in yet. */
const PLACEHOLDER = /^(指标\d*|[.…·]+|\d+[.、]?|年度?|万?元|\/|—+|-+|%)$/

/** Whether a form has not been filled in: it holds nothing but its own words. Units without any project publish such ones. */
export function isBlankForm(rows: readonly Row[]): boolean {
  return rows.every((row) =>
    row.every((cell) => {
      const word = wordOf(cell)
      if (word === '' || PLACEHOLDER.test(word)) return true
      if (roleOf(word) !== undefined || columnOf(word) !== undefined) return true
      const { level1, level2 } = levelsOf(word)
      return level1 || level2 || isIndicatorWord(word) || WHOSE.test(bareLabel(word))
    }),
  )
}

/** The word by which a table looks like a form of targets or results; undefined when it looks like none. Such a table must
 *  never be set aside in silence. */
export function formWordIn(rows: readonly Row[]): string | undefined {
  if (!rows.some(hasHint)) return undefined
  let goals: string | undefined
  let whose = false
  for (const row of rows) {
    if (isIndicatorHead(row)) return row.map(wordOf).find((word) => columnOf(word) === 'level1')
    for (const cell of row) {
      const word = wordOf(cell)
      if (word === '' || word.length > 30) continue
      if (isIndicatorWord(word)) return word
      const role = roleOf(word)
      if (roleIs(role, 'goals')) goals ??= word
      if (role === 'name' || role === 'code' || role === 'unit' || role === 'department' || WHOSE.test(bareLabel(word)))
        whose = true
    }
  }
  return whose ? goals : undefined
}

/** Characters of which every word of forms has one, and budget tables hardly any: a book has thousands of their cells. */
const HINT = /[指标绩效成]/

function hasHint(row: Row): boolean {
  return row.some(({ lines }) => lines.some(({ text }) => HINT.test(text)))
}

/** The word by which lines look like a form whose cells are not told apart; undefined when they do not. */
export function formWordInLine(text: string): string | undefined {
  const word = text.replace(/\s/g, '')
  if (word.length <= 30 && isIndicatorWord(word)) return word
  const cells = text.split(/[\s|,，]+/).filter((cell) => isIndicatorWord(cell))
  return cells.length >= 2 ? cells[0] : undefined
}

function isIndicatorWord(word: string): boolean {
  const bare = bareLabel(word)
  return LEVEL_HEAD.test(bare) || isLevelName(bare)
}
