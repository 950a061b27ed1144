/** A text with traditional characters made simplified, one by one. The table is fetched only when it is needed. */
export async function simplifiedOf(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text
  const { TRADITIONAL, SIMPLIFIED } = await import('./traditional.ts')
  return [...text].map((character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character).join('')
}

/** Looks for a text as typed and, where that finds nothing, in simplified characters. `text` is the form looked for last;
 *  `find` answers undefined where it finds nothing. */
export async function findInEitherForm<Found>(
  typed: string,
  find: (text: string) => Promise<Found | undefined>,
): Promise<{ readonly text: string; readonly found: Found | undefined }> {
  const found = await find(typed)
  const simplified = found === undefined ? await simplifiedOf(typed) : typed
  return simplified === typed ? { text: typed, found } : { text: simplified, found: await find(simplified) }
}
