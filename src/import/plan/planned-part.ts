import type { Examined } from '../examine.ts'
import type { UnitPart } from '../parts/parts.ts'

/** What a document says of one unit in one year, with the document. */
export interface PlannedPart extends UnitPart, Pick<Examined, 'source' | 'bytes'> {
  /** The document's own. */
  readonly title?: string
  readonly imprint: readonly string[]
}

/** The parts of documents, in order. */
export function plannedParts(documents: readonly Examined[]): PlannedPart[] {
  return documents.flatMap(({ source, bytes, recognised: { title, imprint }, parts }) =>
    parts.map((part) => ({ ...part, source, bytes, imprint, ...(title !== undefined && { title }) })),
  )
}
