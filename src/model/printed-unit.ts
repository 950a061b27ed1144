import { MONEY_UNITS } from './amount.ts'

const UNIT_NOTE = new RegExp(`^\\s*(?:(?:金额)?单位\\s*[:：]\\s*)?(?:${MONEY_UNITS.join('|')})\\s*$`)

/** Whether the cell of an amount prints its own unit, in the amount itself (`250万`) or alone in brackets (`10.00（万元）`);
 *  a word in a note, such as `100.00（含万泉河项目）`, does not count. */
export function printsUnit(raw: string): boolean {
  const withoutNotes = raw.replace(/[(（【[].*[)）】\]]/gs, (note) => (UNIT_NOTE.test(note.slice(1, -1)) ? '元' : ''))
  return /[元圆圓万萬亿億]/.test(withoutNotes)
}
