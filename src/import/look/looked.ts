import { ImportFault, type ImportProblem } from '../../faults/import-fault.ts'
import type { Claim } from '../document/claims.ts'
import type { SourceText } from '../document/document.ts'
import { examine, type GivenOfDocument } from '../examine.ts'
import { recognise } from '../layouts/recognise-layout.ts'

/** A document as it was read, what became of its text, and what is wrong with it, to be looked at before it is imported. */
export interface Looked {
  readonly source: SourceText
  /** In the order of the document. */
  readonly claims: readonly Claim[]
  /** Those about a place of the text have its offset. */
  readonly faults: readonly ImportProblem[]
}

/** Examines a document that was read, also one that is refused: then what was understood of it all the same. */
export function lookAt(source: SourceText, bytes: Uint8Array, given: GivenOfDocument = {}): Looked {
  const { year, ...others } = given
  try {
    const { recognised, faults } = examine(source.name, bytes, year, source, others)
    return { source, claims: recognised.claims, faults }
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    return { source, claims: claimsOf(source, given), faults: error.problems }
  }
}

/** What became of the text of a document that is refused; of one without any form, only what the reader left out. */
function claimsOf(source: SourceText, given: GivenOfDocument): readonly Claim[] {
  try {
    return recognise(source, given).claims
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    return source.residue.map(({ start, end, kind }) => ({ start, end, as: 'residue', what: kind }))
  }
}
