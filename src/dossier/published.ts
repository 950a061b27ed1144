import type { Department } from '../model/department.ts'

/** The first and the last of several days, `YYYY-MM-DD`. */
export interface Span {
  readonly first: string
  readonly last: string
}

/** When the documents of some units were published; undefined where none of them says. */
export function spanOf(departments: readonly Pick<Department, 'sources'>[]): Span | undefined {
  const days = departments.flatMap(({ sources }) => sources.flatMap(({ published }) => published ?? [])).toSorted()
  const [first] = days
  const last = days.at(-1)
  return first && last ? { first, last } : undefined
}
