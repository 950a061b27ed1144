import { type Examined, examine } from '../examine.ts'
import { readAnyDocument } from '../readers.ts'
import { answerParent } from './answer-parent.ts'
import type { ExamineRequest, ExamineResult, PlaceMarks } from './examine-task.ts'

/** The process of `examineInOwnProcess`. */
async function examined({ name, bytes, converted, year, ...given }: ExamineRequest): Promise<ExamineResult> {
  const read = await readAnyDocument(converted?.name ?? name, converted?.bytes ?? bytes)
  const examined = examine(name, bytes, year, { ...read, name }, given)
  const { bytes: _, ...rest } = examined
  const { place, ...source } = examined.source
  const places = place && placesOf(examined, place)
  return { examined: handed({ ...rest, source }), ...(places && { places }) }
}

/** What whoever asked has a use for: handing a book of hundreds of pages over cell by cell takes longer than reading it. */
function handed(examined: ExamineResult['examined']): ExamineResult['examined'] {
  const { source, recognised } = examined
  const aside = recognised.aside.map((one) => ({ ...one, pieces: [] }))
  return { ...examined, source: { ...source, blocks: [] }, recognised: { ...recognised, aside } }
}

/** Words of place wherever they can change: where a stretch of the account begins or ends. */
function placesOf({ recognised, accounting }: Examined, place: (offset: number) => string): PlaceMarks {
  const offsets = new Set([0])
  for (const { start, end } of [...recognised.claims, ...accounting.unplaced])
    offsets
      .add(start)
      .add(end - 1)
      .add(end)
  return [...offsets]
    .toSorted((a, b) => a - b)
    .map((start) => ({ start, words: place(start) }))
    .filter(({ words }, n, all) => words !== all[n - 1]?.words)
}

answerParent(examined)
