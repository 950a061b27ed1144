import { ImportFault, importProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import { Claims } from '../document/claims.ts'
import type { SourceText } from '../document/document.ts'
import { placeOf, shortPlaceOf } from '../document/place.ts'
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
const NAME: Words = {
  en: 'performance targets of a department and its projects',
  zh: '部门和项目的绩效目标、绩效自评',
}
/** The part of a document that is no form. */
const DEPARTMENT: Words = { en: 'department part (部门整体绩效目标)', zh: '部门整体绩效目标' }

/** Finds what a document holds: the department part (部门整体绩效目标), and a form a project in one of the layouts.
 *  @throws ImportFault when it has neither, naming the words that were looked for and the lines they were found on. */
export function recognise(source: SourceText): Recognised & { readonly layout: Words } {
  const parts = partsOf(source.blocks, (rows) => layoutOf(rows, LAYOUTS) !== undefined)
  if (!parts.some(isKnown)) throw layoutUnknown(source)
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
    wholes: records.flatMap(({ wholes }) => wholes),
    wholeAppraisals: records.flatMap(({ wholeAppraisals }) => wholeAppraisals),
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
  const layout = layoutOf(form.rows, LAYOUTS, form.title.map(({ text }) => text).join(''))
  if (!layout) return []
  const drafts = readForm(layout, form, RECORDS[layout.gives], claims, problems)
  return drafts.map((draft) => makeRecords(layout, form, draft, source, problems))
}

function layoutUnknown(source: SourceText): ImportFault {
  const parts = [{ name: DEPARTMENT, looksFor: SECTION_WORDS }, ...LAYOUTS.toReversed()]
  return new ImportFault([
    importProblem('layout-not-known', source.name, undefined, 'npm run import -- --template out.xlsx'),
    ...parts.map(({ name, looksFor }) =>
      importProblem('layout-part-looked-for', source.name, undefined, seenIn(source, looksFor), name),
    ),
  ])
}

/** Words of a layout with where the document has them. */
function seenIn(source: SourceText, words: readonly string[]): Words {
  const seen = words.map((word) => seenAt(source, word))
  return { en: seen.map(({ en }) => en).join(', '), zh: seen.map(({ zh }) => zh).join('、') }
}

function seenAt(source: SourceText, word: string): Words {
  const at = source.text.indexOf(word)
  if (at < 0) return { en: `“${word}” (not found)`, zh: `“${word}”（没有）` }
  const range = { start: at, end: at + 1 }
  return {
    en: `“${word}” (${source.place ? '' : 'line '}${shortPlaceOf(source, range).en}, but not as this layout has it)`,
    zh: `“${word}”（在${placeOf(source, range)}，但不像这种样式）`,
  }
}
