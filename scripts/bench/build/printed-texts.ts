import { parseDocument, visit } from 'yaml'

/** What a content file prints, as often as it does; blanks are nothing. */
interface PrintedTexts {
  /** Values, and names of rows that the document chose: each is the whole of a cell or paragraph. */
  readonly cells: readonly string[]
  /** Lines of Markdown without their signs, of which several may be one paragraph. */
  readonly lines: readonly string[]
}

/** What a content file prints: a project's or unit's YAML, or a department's Markdown with its front matter. */
export function printedTextsOf(file: string, text: string): PrintedTexts {
  if (!file.endsWith('.md')) return { cells: textsOfYaml(text), lines: [] }
  const end = text.indexOf('\n---', 3)
  const lines = text.slice(end + 4).split('\n')
  const bare = lines.map((line) => line.replace(/^[#>\s]+|^- /, '').trim())
  return { cells: textsOfYaml(text.slice(4, end)), lines: bare.filter((line) => line !== '') }
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

/** What of a content file no visible text of a page says, each once; a cell that is printed twice must be seen twice, for short ones
 *  stand within others by chance. */
export function missingTexts({ cells, lines }: PrintedTexts, seen: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const run of seen.map(squeezed)) left.set(run, (left.get(run) ?? 0) + 1)
  const all = [...left.keys()].join('\n')
  const missing = [
    ...cells.filter((text) => !took(left, squeezed(text))),
    ...lines.filter((text) => !all.includes(squeezed(text))),
  ]
  return [...new Set(missing)]
}

function took(left: Map<string, number>, text: string): boolean {
  const count = left.get(text) ?? 0
  if (count > 0) left.set(text, count - 1)
  return count > 0
}

/** Without white space, which no page keeps as it was written. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}
