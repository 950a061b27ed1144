import { placeAmong } from '../document/source-writer.ts'
import type { Examined } from '../examine.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { ExamineRequest, ExamineResult } from './examine-task.ts'
import { runInOwnProcess } from './run-in-own-process.ts'

const WORKER = new URL('./examine-worker.ts', import.meta.url)

/** Examines a document in a process of its own, within the limits. Its cells and what was set aside stay there.
 *  @throws ImportFault also for a document that breaks them. */
export async function examineInOwnProcess(request: ExamineRequest, limits: Limits = LIMITS): Promise<Examined> {
  const { examined: read, places } = await runInOwnProcess<ExamineResult>(WORKER, request, limits)
  const examined = { ...read, bytes: request.bytes }
  if (!places) return examined
  const place = (offset: number) => placeAmong(places, offset)
  return { ...examined, source: { ...examined.source, place } }
}
