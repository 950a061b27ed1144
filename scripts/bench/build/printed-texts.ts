import { parseDocument, visit } from 'yaml'

/** Every text that a content file prints, as often as it does: values, and names of rows that the document chose. Blanks are none.
 *  A department's Markdown: its front matter and its lines without their signs. */
export function printedTextsOf(file: string, text: string): string[] {
  if (!file.endsWith('.md')) return textsOfYaml(text)
  const end = text.indexOf('\n---', 3)
  const lines = text.slice(end + 4).split('\n')
  return [
    ...textsOfYaml(text.slice(4, end)),
    ...lines.map((line) => line.replace(/^[#>\s]+|^\s*- /, '').trim()),
  ].filter((one) => one !== '')
}

/** Names of keys are the format's own where they are Latin. */
const CHOSEN = /\p{Script=Han}/u

function textsOfYaml(text: string): string[] {
  const texts: string[] = []
  // Without any guess at numbers or dates: as printed.
  visit(parseDocument(text, { schema: 'failsafe' }), {
    Scalar: (key, { value }) => {
      const said = String(value ?? '').trim()
      if (said !== '' && (key !== 'key' || CHOSEN.test(said))) texts.push(said)
    },
  })
  return texts
}

/** Texts of a content file that no visible text of a page holds, each once; one that is printed twice must be there twice. A text
 *  is looked for in a whole cell or paragraph first, else within one: Markdown may join lines. */
export function missingTexts(printed: readonly string[], seen: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const run of seen.map(squeezed)) left.set(run, (left.get(run) ?? 0) + 1)
  const within = printed.filter((text) => !took(left, squeezed(text)))
  const long = [...left.keys()].filter((run) => (left.get(run) ?? 0) > 0).join('\n')
  return [...new Set(within.filter((text) => !long.includes(squeezed(text)) || squeezed(text).length < SHORTEST))]
}

/** A shorter text may stand within another by chance. */
const SHORTEST = 8

function took(left: Map<string, number>, text: string): boolean {
  const count = left.get(text) ?? 0
  if (count > 0) left.set(text, count - 1)
  return count > 0
}

/** Without white space, which no page keeps as it was written. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}
