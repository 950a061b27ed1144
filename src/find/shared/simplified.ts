/** A text with traditional characters made simplified, one by one. The table is fetched only when it is needed. */
export async function simplifiedOf(text: string): Promise<string> {
  const { TRADITIONAL, SIMPLIFIED } = await import('./traditional.ts')
  return [...text].map((character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character).join('')
}
