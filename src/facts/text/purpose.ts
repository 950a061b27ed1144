const MOST_CHARACTERS = 48

/** The opening of a purpose that is short enough to be read at a glance, cut at a comma or stop where there is one.
 *  `whole` tells whether nothing was left out. */
export function purposeLeadOf(purpose: string): { readonly text: string; readonly whole: boolean } {
  const characters = [...purpose]
  if (characters.length <= MOST_CHARACTERS) return { text: purpose.replace(/[。；，]$/, ''), whole: true }
  const head = characters.slice(0, MOST_CHARACTERS).join('')
  const clause = head.match(/^.{12,}(?=[，；。、,;])/)?.[0] ?? head
  return { text: clause, whole: false }
}
