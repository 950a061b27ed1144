import type { z } from 'zod'

/** The codes of the faults that a schema finds in a value, in its order; those of a key are told like those of a value. */
export function toldFaults(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.flatMap((issue) => ('issues' in issue ? issue.issues : [issue])).map(({ message }) => message)
}
