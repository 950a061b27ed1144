import { FILE_RULES } from './rules/files.ts'
import { MARKDOWN_RULES } from './rules/markdown.ts'
import type { Rule } from './rules/rule.ts'
import { SOURCE_RULES } from './rules/sources.ts'
import { VALUE_RULES } from './rules/values.ts'
import { YAML_RULES } from './rules/yaml.ts'

/** What a diagnostic says: one row a rule, code → message. The message quotes the value and says what to write. A code
 *  is never given a new meaning. */
export const RULES = {
  ...FILE_RULES,
  ...YAML_RULES,
  ...VALUE_RULES,
  ...SOURCE_RULES,
  ...MARKDOWN_RULES,
} as const satisfies Record<string, Rule>

/** The name of a rule; it stands at the end of every printed diagnostic. */
export type DiagnosticCode = keyof typeof RULES
