import { placeAmong } from '../document/source-writer.ts'
import type { Examined } from '../examine.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { ApartRequest } from './answer-apart.ts'
import { runApart } from './run-apart.ts'

/** What is examined, as it is handed to the process. */
export interface ExamineRequest extends ApartRequest {
  /** What is read instead, where another program converted it. */
  readonly converted?: { readonly name: string; readonly bytes: Uint8Array }
  readonly year?: number
}

/** Words of place from an offset on; functions cannot be handed from a process. */
export type PlaceMarks = readonly { readonly start: number; readonly words: string }[]

/** What the process gives; whoever asked has the bytes. */
export interface ExamineResult {
  readonly examined: Omit<Examined, 'bytes'>
  readonly places?: PlaceMarks
}

const WORKER = new URL('./examine-worker.ts', import.meta.url)

/** Examines a document in a process of its own, within the limits.
 *  @throws ImportFault also for a document that breaks them. */
export async function examineApart(request: ExamineRequest, limits: Limits = LIMITS): Promise<Examined> {
  const { examined: read, places } = await runApart<ExamineResult>(WORKER, request, limits)
  const examined = { ...read, bytes: request.bytes }
  if (!places) return examined
  const place = (offset: number) => placeAmong(places, offset)
  return { ...examined, source: { ...examined.source, place } }
}
