import type { CodeFile } from '../../shared/suggest/files.ts'

/** A code, as it is suggested. */
type CodeRow = CodeFile[number]

/** Whether something typed, folded, can be looked for among codes: letters and digits, enough of them, with a digit. */
export function looksLikeCode(text: string): boolean {
  return /^[a-z0-9]{4,}$/.test(text) && /[0-9]/.test(text)
}

/** Up to `most` codes that begin with a text, from the files that hold them. `begins`: what each file begins with. */
export async function codesFor(
  text: string,
  begins: readonly string[],
  read: (file: number) => Promise<CodeFile>,
  most: number,
): Promise<CodeRow[]> {
  // The last file that the text does not stand before may hold its first codes; the next one then holds more of them.
  const after = begins.findIndex((begin) => begin > text)
  const first = Math.max(0, (after === -1 ? begins.length : after) - 1)
  const found: CodeRow[] = []
  for (let file = first; file < begins.length && found.length < most; file++) {
    if (file > first && !begins[file]?.startsWith(text)) break
    found.push(...(await read(file)).filter(([code]) => code.startsWith(text)))
  }
  return found.slice(0, most)
}
