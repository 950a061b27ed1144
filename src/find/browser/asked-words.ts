import type { Question } from '../shared/question/question.ts'
import type { Sort } from '../shared/sorts.ts'

/** What was typed, for paper, which shows no form; empty where nothing was. */
export function askedWords({ query }: Pick<Question<Sort>, 'query'>): string {
  return query === '' ? '' : `查的是“${query}”。`
}
