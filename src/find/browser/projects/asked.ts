import { type Narrowing, narrowedBy } from '../../shared/question/narrowed.ts'
import type { Question } from '../../shared/question/question.ts'
import { findInEitherForm } from '../../shared/question/simplified.ts'
import { understand } from '../../shared/question/understand.ts'
import type { LeftText, Understood } from '../../shared/question/understood.ts'
import { PROJECT_SORTS, type ProjectSort } from '../../shared/sorts.ts'
import { answerOf } from './answer.ts'
import { type Corpus, matchesOf, type SoughtHow, type SoughtWord } from './corpus.ts'

/** A question as the table can answer it. */
export interface Asked {
  /** What is looked for, in the form that was found. */
  readonly query: string
  /** More was typed than is looked for. */
  readonly cut: boolean
  readonly reading: Understood
  /** What the reader chose and what was understood, together. */
  readonly narrowing: Narrowing<ProjectSort>
  /** Which projects have the texts that are left; absent where none are. */
  readonly matches?: Uint8Array
  /** Nothing has the texts as they stand; these have them but for a mistake. */
  readonly near: boolean
}

/** Reads a question in the first way that finds something: as typed, as it may be meant, by what remains of its words, nearly; in
 *  simplified characters too. As typed where none does. */
export async function askedOf(corpus: Corpus, question: Question<ProjectSort>): Promise<Asked> {
  const ways = (form: string) => waysOf(corpus, { ...question, query: form })
  const find = async (form: string) => {
    for (const way of ways(form)) {
      const asked = way()
      if (finds(corpus, asked)) return asked
    }
    return undefined
  }
  const { found } = await findInEitherForm(question.query, find).catch(() => ({ found: undefined }))
  const [asTyped] = ways(question.query)
  return found ?? asTyped()
}

type Way = () => Asked

function waysOf(corpus: Corpus, question: Question<ProjectSort>): [Way, ...Way[]] {
  const { query, cut, asTyped, meant } = understand(question.query, corpus.known)
  const way =
    (reading: Understood, wordsOf: (left: LeftText) => readonly SoughtWord[], how: SoughtHow) => (): Asked => {
      const matches = matchesOf(corpus, reading.texts.flatMap(wordsOf), how)
      const narrowing = narrowedBy(question, reading.parts, PROJECT_SORTS)
      return { query, cut, reading, narrowing, near: how === 'near', ...(matches && { matches }) }
    }
  const whole = (left: LeftText) => [left]
  const likely = meant ?? asTyped
  return [
    way(asTyped, whole, 'whole'),
    way(likely, whole, 'whole'),
    way(likely, coreOf, 'whole'),
    way(likely, coreOf, 'near'),
  ]
}

function coreOf(left: LeftText): readonly SoughtWord[] {
  return left.quoted || left.core.length === 0 ? [left] : left.core.map((text) => ({ text }))
}

/** Whether a reading finds anything by itself, whatever the reader has chosen. */
function finds({ table }: Corpus, { reading, matches }: Asked): boolean {
  const narrowing = narrowedBy({ values: {}, min: '', max: '' }, reading.parts, PROJECT_SORTS)
  return answerOf(table, narrowing, matches).rows.length > 0
}
