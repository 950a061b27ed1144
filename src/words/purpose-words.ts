import type { Project } from '../model/project.ts'
import { purposeWords } from './words.ts'

/** So long is a goal that can stand as a headline, in characters. */
const SHORT = 20

/** What a project is for, as an answer: its first goal where that is short, and its purpose. */
interface PurposeAnswer {
  readonly said?: string
  /** Absent where the goal says all. */
  readonly note?: string
}

/** What a project is for. */
export function purposeAnswer(project: Project): PurposeAnswer {
  const [first, ...others] = project.goals ?? []
  const goal = first?.text.trim().replace(/[。；;.]$/, '') ?? ''
  if (goal === '' || [...goal].length > SHORT) return { note: purposeWords(project) }
  if (project.purpose !== undefined) return { said: goal, note: purposeWords(project) }
  return { said: goal, ...(others.length > 0 && { note: `另有 ${others.length} 条目标` }) }
}
