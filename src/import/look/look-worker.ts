import { answerParent } from '../own-process/answer-parent.ts'
import { readDocument } from '../readers.ts'
import type { LookRequest } from './look-in-own-process.ts'
import { lookAt } from './looked.ts'
import { lookPage } from './page.ts'

/** The process of `lookInOwnProcess`. */
answerParent(({ name, bytes, converted, year, language }: LookRequest) => {
  const read = readDocument(converted?.name ?? name, converted?.bytes ?? bytes)
  return lookPage(lookAt({ ...read, name }, bytes, year), language)
})
