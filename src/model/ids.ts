/** A folder name of `content/`: four digits. */
export const YEAR_PATTERN = /^(19|20)\d{2}$/

/** A part of an address: lower-case letters and digits, hyphens only between them. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A printed unit or project code: letters and digits, hyphens only between them. Han characters may stand among them, as in
 *  `新31-0001`, beside at least one digit: without one it is a word in the wrong cell. */
export const CODE_PATTERN =
  /^(?=[A-Za-z0-9-]+$|.*[0-9])[A-Za-z0-9\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]+(-[A-Za-z0-9\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]+)*$/

/** Han characters that stand together in a code, with the hyphens around them. */
const HAN = /-?([\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]+)-?/g

/** The address part of a printed code. Codes are compared without regard to case: `A1` and `a1` are one folder on
 *  most file systems. Han characters become their code points in hexadecimal, a part of their own: `新31-0001` is
 *  `u65b0-31-0001`. */
export function slugOf(code: string): string {
  return code
    .toLowerCase()
    .replace(HAN, (_, characters: string) => `-${[...characters].map(hexOf).join('')}-`)
    .replace(/^-|-$/g, '')
}

function hexOf(character: string): string {
  return `u${character.codePointAt(0)?.toString(16)}`
}
