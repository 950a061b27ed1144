/** The letters and digits of a text in one form: compatibility forms folded, lower case, everything else dropped. Written anew
 *  here, so that a fault in the product's folding shows. */
export function foldedOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
