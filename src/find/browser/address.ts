import { type Question, searchOf } from '../shared/question/question.ts'
import { MOST_CHARACTERS } from '../shared/question/typed-text.ts'
import type { Sort } from '../shared/sorts.ts'

/** Whether a question becomes a step that a reader can go back over, or takes the place of the last. */
export type HistoryStep = 'push' | 'replace'

/** The address of this page that asks a question; of a query that is too long, what of it is looked for. */
export function addressOf(question: Question<Sort>): string {
  const search = searchOf({ ...question, query: [...question.query].slice(0, MOST_CHARACTERS).join('') })
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/** Puts a question into the address bar. `keepPlace` keeps where the reader is in the entry that is left. */
export function remember(step: HistoryStep, question: Question<Sort>, keepPlace: () => void): void {
  const address = addressOf(question)
  if (address === location.pathname + location.search) return
  if (step === 'push') {
    keepPlace()
    history.pushState(undefined, '', address)
  } else history.replaceState(undefined, '', address)
}
