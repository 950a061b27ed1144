/** A text in half width and lower case and without accents; ligatures and the like are taken apart. One character may become
 *  several. Traditional characters are another matter: see `simplified`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A text as it is compared while a reader types: folded, and without white space and punctuation. */
export function foldTyped(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}%]/gu, '')
}
