import type { ResidueKind } from '../document/residue-kinds.ts'

/** A field of Word that is open: its instruction, and whether its printed result has begun. */
interface OpenField {
  instruction: string
  result: boolean
}

/** Results of fields that are no text of the document, by their first word. */
const RESIDUE: Readonly<Record<string, ResidueKind>> = {
  TOC: 'table of contents',
  PAGE: 'page number',
  NUMPAGES: 'page number',
  SECTIONPAGES: 'page number',
}
const CIRCLED = /^\s*EQ\s+\\o\s*(?:\\ac\s*)?\(\s*[○〇◯]\s*[,;，]\s*(\d+)\s*\)/i

/** A field that draws something that is not known. */
export class DrawingField extends Error {
  readonly instruction: string

  constructor(instruction: string) {
    super(instruction)
    this.instruction = instruction
  }
}

/** Follows the fields of a document, which may open in one paragraph and close in another. */
export class Fields {
  readonly #open: OpenField[] = []

  /** A `begin`, `separate` or `end` mark. Gives the character that a field draws instead of having a result.
   *  @throws DrawingField when it draws something that is not known. */
  mark(type: string | undefined): string | undefined {
    if (type === 'begin') this.#open.push({ instruction: '', result: false })
    const field = this.#open.at(-1)
    if (type === 'separate' && field) field.result = true
    if (type !== 'end') return undefined
    this.#open.pop()
    return field && !field.result ? drawnBy(field.instruction) : undefined
  }

  /** Part of the instruction of the innermost field. */
  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field) field.instruction += text
  }

  /** The kind of residue that text here is; undefined when it is printed text. */
  kind(): ResidueKind | undefined {
    for (const { instruction, result } of this.#open) {
      if (!result) return 'field code'
      const kind = kindOfField(instruction)
      if (kind !== undefined) return kind
    }
    return undefined
  }
}

/** The kind of residue that the result of a field is; undefined when it is printed text. */
export function kindOfField(instruction: string): ResidueKind | undefined {
  return RESIDUE[/^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '']
}

function drawnBy(instruction: string): string | undefined {
  if (!/^\s*EQ\b/i.test(instruction)) return undefined
  const number = Number(CIRCLED.exec(instruction)?.[1] ?? 0)
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1)
  throw new DrawingField(instruction.trim())
}
