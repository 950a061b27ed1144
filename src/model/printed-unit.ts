import { MONEY_UNITS } from './amount.ts'

const UNIT_NOTE = new RegExp(`^\\s*(?:(?:金额)?单位\\s*[:：]\\s*)?(?:${MONEY_UNITS.join('|')})\\s*$`)
/** From the first bracket that opens to the last that closes, with what stands before. */
const NOTES = /^([^(（【[]*)[(（【[](.*)[)）】\]]/s

/** Whether the cell of an amount prints its own unit, in the amount itself (`250万`) or alone in brackets (`10.00（万元）`);
 *  a word in a note, such as `100.00（含万泉河项目）`, does not count. */
export function printsUnit(raw: string): boolean {
  const withoutNotes = raw.replace(
    NOTES,
    (_, before: string, notes: string) => before + (UNIT_NOTE.test(notes) ? '元' : ''),
  )
  return /[元圆圓万萬亿億]/.test(withoutNotes)
}
