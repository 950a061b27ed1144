import { answerParent } from '../own-process/answer-parent.ts'
import { readAnyDocument } from '../readers.ts'
import type { LookRequest } from './look-request.ts'
import { lookAt } from './looked.ts'
import { lookPage } from './page.ts'

/** The process of `lookInOwnProcess`. */
async function look({ name, bytes, converted, language, ...given }: LookRequest): Promise<string> {
  const read = await readAnyDocument(converted?.name ?? name, converted?.bytes ?? bytes)
  return lookPage(lookAt({ ...read, name }, bytes, given), language)
}

answerParent(look)
