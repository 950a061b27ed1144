/** Full-width ASCII (`１００％`, `：`, `（`) and the ideographic space as their half-width forms; nothing else changes,
 *  and neither does the length. Printed documents mix the two widths freely. */
export function toHalfWidth(text: string): string {
  // Most texts have none, and this is asked of every one of them several times.
  if (!/[\u3000\uff01-\uff5e]/.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
