import { z } from 'zod'
import { nearestOf } from './nearest.ts'
import { type DiagnosticCode, RULES } from './rules.ts'

/** A rule that a value breaks, by the keys that lead to it. The value is quoted from the file. */
export interface Fault {
  readonly code: DiagnosticCode
  readonly path: readonly PropertyKey[]
  /** Whether the key itself is at fault rather than its value. */
  readonly at?: 'key'
  /** What to quote instead of the value. */
  readonly text?: string
  readonly other?: string
}

type Issue = z.core.$ZodIssue

/** What zod expected, and what to write. */
const TYPE_NAMES: Record<string, string> = {
  string: 'one text. Write it between quotes',
  array: 'a list. Write each item on a line of its own after “- ”',
  object: 'a set of keys. Write “key: value”, one a line',
  record: 'a set of keys. Write “key: value”, one a line',
  boolean: 'a switch. Write true or false without quotes',
  number: 'a number. Write digits without quotes',
}

/** The faults that zod found in a value, in the words of RULES. */
export function schemaFaults(schema: z.core.$ZodType, value: unknown, issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) => faultsOf(schema, value, issue))
}

function faultsOf(schema: z.core.$ZodType, value: unknown, issue: Issue): Fault[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, path, key))
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ code: ruleNamed(message), path, at: 'key' }))
    case 'invalid_type':
      return [typeFault(schema, valueAt(value, path), issue)]
    case 'invalid_value':
      if (valueAt(value, path) === undefined) return [{ code: 'missing-key', path }]
      return [{ code: 'value-not-listed', path, other: issue.values.map(String).join(', ') }]
    case 'too_small':
    case 'too_big':
      return [{ code: 'count-not-valid', path }]
    default:
      return [{ code: ruleNamed(issue.message), path }]
  }
}

function typeFault(schema: z.core.$ZodType, value: unknown, { path, expected }: z.core.$ZodIssueInvalidType): Fault {
  if (value === undefined) return { code: 'missing-key', path }
  if (value === null && mustSaySomething(schemaAt(schema, path))) return { code: 'blank-text', path }
  if (expected === 'int') return { code: 'count-not-valid', path }
  if (expected === 'string' && (value === null || typeof value !== 'object')) return { code: 'text-not-quoted', path }
  return { code: 'wrong-type', path, other: TYPE_NAMES[expected] ?? expected }
}

/** Whether a schema is of a text that cannot be a blank cell. */
function mustSaySomething(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodString && (schema.def.checks ?? []).length > 0
}

function unknownKey(schema: z.core.$ZodType, path: readonly PropertyKey[], key: string): Fault {
  const parent = schemaAt(schema, path)
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : []
  const nearest = nearestOf(key, known)
  return { code: 'unknown-key', path: [...path, key], at: 'key', text: key, ...(nearest && { other: nearest }) }
}

/** The schema of the value to which the keys lead. */
function schemaAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schemaAt(schema.unwrap(), path)
  const [key, ...rest] = path
  if (key === undefined) return schema
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(key)], rest)
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest)
  return undefined
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** The rule that a schema of src/model names by `error`. Throws when it names none: the model is at fault then. */
function ruleNamed(message: string): DiagnosticCode {
  if (!Object.hasOwn(RULES, message)) throw new Error(`The model raises “${message}”, which is not a rule.`)
  return message as DiagnosticCode
}
