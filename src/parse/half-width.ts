/** Full-width ASCII (`１００％`, `：`, `（`) and the ideographic space as their half-width forms; nothing else changes,
 *  and neither does the length. Printed documents mix the two widths freely. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
