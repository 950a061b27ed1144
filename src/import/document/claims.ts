import type { Piece, Range, Residue } from './document.ts'
import type { ResidueKind } from './residue-kinds.ts'

/** A stretch of a document with what became of it. */
export interface Claim extends Range {
  /** `field`: it stands in a content field. `label`: it is a word of the form that chose the field. `aside`: it
   *  is not about targets, and stays in the document alone. */
  readonly as: 'field' | 'label' | 'residue' | 'aside'
  /** The field, such as `预算数`, or the kind of residue, such as `indent`; nothing for what is set aside. */
  readonly what: string
}

/** Gathers what became of a document's text. Text comes into content only through `field`, which claims it: so the
 *  account is of what was really taken. */
export class Claims {
  readonly #claims: Claim[]
  readonly #starts = new Set<number>()

  constructor(residue: readonly Residue[]) {
    this.#claims = residue.map(({ start, end, kind }) => ({ start, end, as: 'residue', what: kind }))
  }

  /** The text of a piece, now claimed for a field; empty for a blank cell. */
  field(piece: Piece | undefined, what: string): string {
    this.#add('field', piece, what)
    return piece?.text ?? ''
  }

  /** Claims a word of the form, such as `项目编码`, and gives it back. */
  label(piece: Piece | undefined, what: string): string {
    this.#add('label', piece, what)
    return piece?.text ?? ''
  }

  /** Claims a stretch that carries no text, by the name of its kind. */
  residue(piece: Piece, kind: ResidueKind): void {
    this.#add('residue', piece, kind)
  }

  /** Claims text that is set aside. */
  aside(piece: Piece): void {
    this.#add('aside', piece, '')
  }

  /** Whether the beginning of a piece has been claimed. */
  has({ ranges: [first] }: Piece): boolean {
    return first !== undefined && this.#starts.has(first.start)
  }

  /** Everything claimed so far, in the order of the document. */
  all(): Claim[] {
    return this.#claims.toSorted((a, b) => a.start - b.start)
  }

  #add(as: Claim['as'], piece: Piece | undefined, what: string): void {
    for (const { start, end } of piece?.ranges ?? []) {
      this.#claims.push({ start, end, as, what })
      this.#starts.add(start)
    }
  }
}
