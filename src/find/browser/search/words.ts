import type { Question } from '../../shared/question/question.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import { unreadLimits } from '../chips/chips-of.ts'
import type { Answer } from './answer.ts'

/** Shown while the rows of a file are put together. */
export function preparingWords(rows: number): string {
  return `正在准备 ${rows} 行……`
}

/** Hits whose records were looked at. */
export interface LookedAt {
  readonly passed: number
  /** Those that print what was asked for. */
  readonly right: number
}

/** Whether most of what is doubtful is likely to be wrong, as where digits stand in longer numbers in another order: a number of hits
 *  and sums would say what does not hold. */
export function mostlyWrong({ doubts, hits }: Answer, { passed, right }: LookedAt): boolean {
  return doubts.size > 0 && passed < hits.length && right * 2 < passed
}

/** What the page tells about an answer. `held`: how many conditions are in force. */
export function statusOf(question: Question<SearchSort>, answer: Answer, held: number, looked: LookedAt): string {
  const { cut, query } = answer
  const notes = [
    ...(cut ? [`写得太长，只查了前 ${[...query].length} 个字。`] : []),
    ...unreadLimits(question).map((typed) => `“${typed}”不是金额，没有按它筛选。`),
  ]
  const found = mostlyWrong(answer, looked) ? lookedWords(answer, looked) : foundWords(answer, held)
  return [found, ...notes].join('')
}

function lookedWords({ query, hits }: Answer, { passed, right }: LookedAt): string {
  return `核对了 ${passed} 条，${right} 条有“${query}”；另有 ${hits.length - passed} 条可能有，显示时再核对。`
}

function foundWords(answer: Answer, held: number): string {
  const { query, understood, hits, pages, found, approximate, simplified } = answer
  const asked = `“${query}”`
  const isWordless = understood.texts.length === 0 && understood.parts.length === 0
  const wordless = isWordless && query !== '' ? `${asked}里没有可以查找的字。` : ''
  if (wordless !== '' && held === 0) return wordless
  const count = `${answer.doubts.size === 0 ? '' : '约 '}${hits.length} 条`
  const through = pages.length > hits.length ? `，历年共 ${pages.length} 页` : ''
  if (pages.length > 0 && approximate) return `没有与${asked}完全相符的内容。下面 ${count}是近似结果${through}。`
  if (pages.length > 0)
    return `${wordless}找到 ${count}${through}${simplified ? `（按“${simplified}”查找）` : ''}。`.replace(
      '找到 约',
      '找到约',
    )
  if (query === '' || wordless !== '') return `${wordless}所选的条件下没有内容。`
  if (held > 0 && found > 0) return `所选的条件下没有${asked}，不限条件有 ${found} 页。`
  return `没有找到${asked}。`
}
