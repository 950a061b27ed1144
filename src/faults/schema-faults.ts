import { z } from 'zod'
import { foldAlike } from './alike.ts'
import { keyMeant, labelOf, schemaAt } from './field-names.ts'
import type { Sayable, Words } from './language.ts'
import { type DiagnosticCode, RULES } from './rules.ts'

/** A rule that a value breaks, by the keys that lead to it. The value is quoted from the file. */
export interface Fault {
  readonly code: DiagnosticCode
  readonly path: readonly PropertyKey[]
  /** Whether the key itself is at fault rather than its value. */
  readonly at?: 'key'
  /** What to quote instead of the value. */
  readonly text?: string
  readonly other?: Sayable
  /** How many more of the rule's faults are not told one by one. */
  readonly more?: number
}

type Issue = z.core.$ZodIssue

/** What a value must look like to be a record `T`. */
export type Schema<T> = z.ZodType<T>

/** A value held against a schema: the record that it is, or its faults. */
export function held<T>(schema: Schema<T>, value: unknown): { readonly record: T } | { readonly faults: Fault[] } {
  const result = schema.safeParse(value)
  if (result.success) return { record: result.data }
  return { faults: schemaFaults(schema, value, result.error.issues) }
}

/** What zod expected, and what to write. */
const TYPE_NAMES: Record<string, Words> = {
  string: { en: 'one text. Write it between quotes', zh: '一段文字，请写在英文双引号里' },
  array: { en: 'a list. Write each item on a line of its own after “- ”', zh: '列表，请每项一行，以“- ”开头' },
  object: { en: 'a set of keys. Write “key: value”, one a line', zh: '若干项，请每行写一项“名称: 值”' },
  record: { en: 'a set of keys. Write “key: value”, one a line', zh: '若干项，请每行写一项“名称: 值”' },
  boolean: { en: 'a switch. Write true or false without quotes', zh: '开关，请写 true 或 false，不加引号' },
  number: { en: 'a number. Write digits without quotes', zh: '数字，请只写数字，不加引号' },
}

/** The faults that zod found in a value, in the words of RULES. */
export function schemaFaults(schema: z.core.$ZodType, value: unknown, issues: readonly Issue[]): Fault[] {
  const faults = foldAlike(issues.flatMap((issue) => faultsOf(schema, value, issue)))
  const meant = new Set(faults.flatMap((fault) => meantBy(schema, fault)))
  // A key that is there under another name is not missing as well.
  return faults
    .filter(({ code, path }) => code !== 'missing-key' || !meant.has(path.join('\0')))
    .map((fault) => advised(schema, fault))
}

/** The keys that lead to what a key that is not known was meant to be; none when it is like none. */
function meantBy(schema: z.core.$ZodType, { code, path }: Fault): string[] {
  const key = code === 'unknown-key' ? keyMeant(String(path.at(-1)), parentOf(schema, path)) : undefined
  return key === undefined ? [] : [[...path.slice(0, -1), key].join('\0')]
}

/** The map whose key the path ends with. */
function parentOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodObject {
  const parent = schemaAt(schema, path.slice(0, -1))
  return parent instanceof z.ZodObject ? parent : z.object({})
}

function faultsOf(schema: z.core.$ZodType, value: unknown, issue: Issue): Fault[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-key', path: [...path, key], at: 'key', text: key }))
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

/** A fault of a key with what to write. */
function advised(schema: z.core.$ZodType, fault: Fault): Fault {
  if (fault.code === 'unknown-key') return { ...fault, other: adviceOnKey(schema, fault.path) }
  const label = fault.code === 'missing-key' ? labelOf(schema, fault.path) : undefined
  return label === undefined ? fault : { ...fault, other: label }
}

/** What to do about a key that is not known: the key that was meant, the list of other columns that a form may have, or nothing. */
function adviceOnKey(schema: z.core.$ZodType, path: readonly PropertyKey[]): Words {
  const known = parentOf(schema, path)
  const key = keyMeant(String(path.at(-1)), known)
  const label = key === undefined ? undefined : labelOf(known, [key])
  if (key !== undefined)
    return { en: `Did you mean “${key}”?`, zh: `是不是想写 ${key}${label === undefined ? '' : `（${label}）`}？` }
  if (!Object.hasOwn(known.shape, 'fields')) return DELETE_KEY
  return {
    en: 'Delete it, or write it as a label and a text under “fields”.',
    zh: '请删去；原表有这一栏的，写到 fields（其他栏目）下，用 label 写栏目名、text 写内容。',
  }
}

/** What to do about a key that is like none that is known. */
export const DELETE_KEY: Words = { en: 'Delete it.', zh: '请删去。' }

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
