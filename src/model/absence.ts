/** The document has no such part. */
export const NOT_PUBLISHED = '未公布'
/** The document has the cell, and it was left blank. */
export const BLANK = '未填'
/** The cell holds a dash, or says that nothing belongs in it. */
export const NOT_APPLICABLE = '不适用'
/** The cell prints something of which no one number is certain, such as `854万854万` or `10万元左右`. */
export const UNREADABLE = '读不出数'

/** Why a part of a document says nothing. Each is a state of its own and none of them is 0; the names are those that readers
 *  see, explained on the page that tells about the site. */
export type Absence = typeof NOT_PUBLISHED | typeof BLANK | typeof NOT_APPLICABLE
/** Why a part of a document has no number. */
export type NoNumber = Absence | typeof UNREADABLE

const DASH = /^[-－‐‑‒–—―─━~～/／\\＼]+$/
/** Words that stand where nothing belongs. */
const NONE = /^(?:无|没有|不适用|不涉及|n\/?a)$/i

/** What a cell that says nothing is called, here and nowhere else; undefined where it says something. */
export function absenceOf(printed: string | undefined): Absence | undefined {
  if (printed === undefined) return NOT_PUBLISHED
  const said = printed.replace(/\s/g, '')
  if (said === '') return BLANK
  return DASH.test(said) || NONE.test(said) ? NOT_APPLICABLE : undefined
}

/** Whether a cell holds nothing but a dash or a stroke. */
export function isDash(printed: string): boolean {
  return DASH.test(printed.replace(/\s/g, ''))
}

/** What a cell without a number is called; undefined where it has one, which may be 0. */
export function noNumberOf(printed: string | undefined, number: bigint | number | undefined): NoNumber | undefined {
  return number === undefined ? (absenceOf(printed) ?? UNREADABLE) : undefined
}
