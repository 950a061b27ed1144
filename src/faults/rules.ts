import { FILE_RULES } from './rules/files.ts'
import { IMPORTED_CONTENT_RULES } from './rules/import/content.ts'
import { DOCUMENT_RULES } from './rules/import/documents.ts'
import { IMPORTED_FILE_RULES } from './rules/import/files.ts'
import { KIND_RULES } from './rules/import/kinds.ts'
import { LAYOUT_RULES } from './rules/import/layouts.ts'
import { OFFICE_RULES } from './rules/import/office.ts'
import { PDF_RULES } from './rules/import/pdf.ts'
import { WORD_EXCEL_RULES } from './rules/import/word-excel.ts'
import { WORKBOOK_RULES } from './rules/import/workbook.ts'
import { MARKDOWN_RULES } from './rules/markdown.ts'
import { PART_RULES } from './rules/parts.ts'
import { PORTAL_RULES } from './rules/portal.ts'
import type { Rule } from './rules/rule.ts'
import { SOURCE_RULES } from './rules/sources.ts'
import { VALUE_RULES } from './rules/values.ts'
import { YAML_RULES } from './rules/yaml.ts'

/** Rules about content files. */
export const CONTENT_RULES = {
  ...FILE_RULES,
  ...YAML_RULES,
  ...VALUE_RULES,
  ...SOURCE_RULES,
  ...MARKDOWN_RULES,
} as const satisfies Record<string, Rule>

/** Rules about documents and workbooks that are imported. */
export const IMPORT_RULES = {
  ...IMPORTED_FILE_RULES,
  ...KIND_RULES,
  ...OFFICE_RULES,
  ...WORD_EXCEL_RULES,
  ...PDF_RULES,
  ...DOCUMENT_RULES,
  ...LAYOUT_RULES,
  ...IMPORTED_CONTENT_RULES,
  ...WORKBOOK_RULES,
} as const satisfies Record<string, Rule>

/** What a diagnostic or a problem says: one row a rule, code → message. The message quotes the value and says what to write. A
 *  code is never given a new meaning. */
export const RULES = { ...CONTENT_RULES, ...IMPORT_RULES, ...PART_RULES, ...PORTAL_RULES } as const satisfies Record<
  string,
  Rule
>

/** The name of a rule; it stands at the end of every printed diagnostic. */
export type DiagnosticCode = keyof typeof RULES
