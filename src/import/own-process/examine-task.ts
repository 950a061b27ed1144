import type { Examined, GivenOfDocument } from '../examine.ts'
import type { ReadingRequest } from './answer-parent.ts'

/** What is examined, as it is handed to the process. */
export interface ExamineRequest extends ReadingRequest, GivenOfDocument {
  /** What is read instead, where another program converted it. */
  readonly converted?: { readonly name: string; readonly bytes: Uint8Array }
}

/** Words of place from an offset on; functions cannot be handed from a process. */
export type PlaceMarks = readonly { readonly start: number; readonly words: string }[]

/** What the process gives; whoever asked has the bytes. */
export interface ExamineResult {
  readonly examined: Omit<Examined, 'bytes'>
  readonly places?: PlaceMarks
}
