/** The size of the words in a picture, in pixels. */
const SIZE = 14
/** Latin letters, digits and their signs are about so wide, in parts of the size, bold ones among them. */
const NARROW = 0.64

/** About how wide a text of a picture is, in pixels: no font can be asked when a page is built, so it is rather too much than
 *  too little. */
export function textWidthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + SIZE * (sign < '\u2010' ? NARROW : 1), 0)
}

/** A text that is too wide for its place, shortened with … at its end; undefined where not even four signs would stand. */
export function fittedTo(width: number, text: string): string | undefined {
  if (textWidthOf(text) <= width) return text
  const signs = [...text]
  while (signs.length > 4) {
    signs.pop()
    const short = `${signs.join('')}…`
    if (textWidthOf(short) <= width) return short
  }
  return undefined
}
