import { type Question, searchOf } from '../shared/question.ts'
import type { Sort } from '../shared/sorts.ts'

/** Whether a question becomes a step that a reader can go back over, or takes the place of the last. */
export type HistoryStep = 'push' | 'replace'

/** The address of this page that asks a question. */
export function addressOf(question: Question<Sort>): string {
  const search = searchOf(question)
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/** Puts a question into the address bar. */
export function remember(step: HistoryStep, question: Question<Sort>): void {
  const address = addressOf(question)
  if (address === location.pathname + location.search) return
  if (step === 'push') history.pushState(undefined, '', address)
  else history.replaceState(undefined, '', address)
}
