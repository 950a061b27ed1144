/** A text as it is compared while a reader types: half width, lower case, without accents, white space and
 *  punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')
}
