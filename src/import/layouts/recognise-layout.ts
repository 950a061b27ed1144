import { ImportFault } from '../../faults/import-fault.ts'
import { Claims } from '../document/claims.ts'
import type { SourceText } from '../document/document.ts'
import { shortPlaceOf } from '../document/place.ts'
import { imprintIn } from './department/imprint.ts'
import { recogniseDepartment, SECTION_WORDS, sectionOf } from './department/recognise-department.ts'
import { LAYOUTS } from './layouts.ts'
import { type Form, type Part, partsOf } from './read/forms.ts'
import { readForm } from './read/read-form.ts'
import { layoutOf } from './read/signs.ts'
import type { Problem, Recognised } from './recognised.ts'
import { makeRecords } from './records/make-records.ts'
import { RECORDS, type Records } from './records/records.ts'

/** For the terminal: what a document holds that can be read. */
const NAME = 'performance targets of a department and its projects'

/** Finds what a document holds: the department part (部门整体绩效目标), and a form a project in one of the layouts.
 *  @throws ImportFault when it has neither, naming the words that were looked for and the lines they were found on. */
export function recognise(source: SourceText): Recognised & { readonly layout: string } {
  const parts = partsOf(source.blocks, (rows) => layoutOf(rows, LAYOUTS) !== undefined)
  if (!parts.some(isKnown)) throw new ImportFault(formatUnknown(source))
  const claims = new Claims(source.residue)
  const problems: Problem[] = []
  const { imprint, others } = imprintIn(parts, claims)
  const { blocks, title } = recogniseDepartment(others, claims)
  const records = parts.flatMap((part) => ('rows' in part ? recordsOf(source, part, claims, problems) : []))
  return {
    layout: NAME,
    department: blocks,
    projects: records.flatMap(({ projects }) => projects),
    appraisals: records.flatMap(({ appraisals }) => appraisals),
    imprint,
    claims: claims.all(),
    problems,
    ...(title !== undefined && { title }),
  }
}

function isKnown(part: Part): boolean {
  return 'rows' in part || sectionOf(part.paragraph.text) !== undefined
}

function recordsOf(source: SourceText, form: Form, claims: Claims, problems: Problem[]): Records[] {
  const layout = layoutOf(form.rows, LAYOUTS)
  if (!layout) return []
  const draft = readForm(layout, form, RECORDS[layout.gives], claims, problems)
  return [makeRecords(layout, form, draft, source, problems)]
}

function formatUnknown(source: SourceText): string {
  const tried = [{ name: 'department part (部门整体绩效目标)', looksFor: SECTION_WORDS }, ...LAYOUTS.toReversed()].map(
    ({ name, looksFor }) => `  ${name}: ${looksFor.map((word) => seen(source, word)).join(', ')}`,
  )
  return [
    `${source.name}: the layout of this document is not known. Looked for`,
    ...tried,
    'Another form, or tables whose cells are not told apart, as in text from a PDF file, comes in through the workbook:',
    'npm run import -- --template out.xlsx writes it; fill it in, and import that.',
  ].join('\n')
}

function seen(source: SourceText, word: string): string {
  const at = source.text.indexOf(word)
  return at < 0
    ? `${word} (not found)`
    : `${word} (${source.place ? '' : 'line '}${shortPlaceOf(source, { start: at, end: at + 1 })}, but not as this layout has it)`
}
