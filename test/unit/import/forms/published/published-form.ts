import type { Form } from '../form.ts'

/** A form as some place publishes it, made-up values, with what it says. */
export interface PublishedForm {
  readonly name: string
  readonly form: Form
  readonly content: {
    /** Year, code and name of the unit. */
    readonly of: readonly (readonly [year: number, code: string, unit: string])[]
    readonly records: readonly object[]
  }
}

/** An indicator of a record. */
export function indicator(level1: string, level2: string, name: string, target: string, more: object = {}): object {
  return { level1, level2, name, target, ...more }
}
