import type { Words } from '../../faults/language.ts'
import type { ProjectFile } from '../../model/project-file.ts'
import { Claims } from '../document/claims.ts'
import type { Piece, Row, SourceText } from '../document/document.ts'
import { joinPieces } from '../document/piece.ts'
import { placeOf } from '../document/place.ts'
import { emptyDraft, type FormReading, takeLine, takeLinesBelow } from './form-draft.ts'
import { isAttachmentMark, isImprint, MONEY_LABEL } from './form-lines.ts'
import { type Form, type Part, partsOf, rangeOf } from './forms.ts'
import { labelsMissing } from './missing-labels.ts'
import { isApplicationForm, recogniseApplicationForm } from './recognise-application-form.ts'
import { isHeading, recogniseDepartment, SECTION_WORDS, sectionOf } from './recognise-department.ts'
import { isSelfAppraisal, recogniseSelfAppraisal } from './recognise-self-appraisal.ts'
import { isTargetTable, recogniseTargetTable } from './recognise-target-table.ts'
import type { AppraisalDraft, Problem, ProjectDraft, Recogniser } from './recognised.ts'

/** What the form is called in messages. */
const DEPARTMENT_PART: Words = { en: 'department part (部门整体绩效目标)', zh: '部门整体绩效目标' }
const TARGET_TABLE: Words = { en: 'target table', zh: '绩效目标表' }

/** What one table gave; empty, with problems, when it lacks what a content file needs. */
interface TableRead {
  readonly projects?: readonly ProjectDraft[]
  readonly appraisals?: readonly AppraisalDraft[]
}

/** Every kind of table that a document can hold; the first that fits a table reads it. */
const KINDS: readonly {
  readonly name: Words
  /** Words that it is known by. */
  readonly words: readonly string[]
  readonly fits: (rows: readonly Row[]) => boolean
  readonly read: (source: SourceText, form: Form, claims: Claims, problems: Problem[]) => TableRead
}[] = [
  {
    name: { en: 'self-appraisal (绩效自评表)', zh: '绩效自评表' },
    words: ['项目名称', '全年执行数', '一级指标', '完成值', '得分'],
    fits: isSelfAppraisal,
    read: (...all) => ({ appraisals: recogniseSelfAppraisal(...all) }),
  },
  {
    name: { en: 'target table (绩效目标表)', zh: '绩效目标表' },
    words: ['项目编码', '项目名称', '预算规模及资金用途', '资金支出计划', '一级指标'],
    fits: isTargetTable,
    read: (...all) => ({ projects: projectOf(...all) }),
  },
  {
    name: { en: 'application form (绩效目标申报表)', zh: '绩效目标申报表' },
    words: ['项目名称', '年度资金总额', '年度目标', '一级指标'],
    fits: isApplicationForm,
    read: (...all) => ({ projects: recogniseApplicationForm(...all) }),
  },
]

/** What a project file cannot do without, in the words of the table. */
const NEEDED = [
  ['code', ['项目编码']],
  ['name', ['项目名称']],
  ['moneyUnit', [MONEY_LABEL]],
  ['budget', ['预算规模及资金用途', '预算数']],
  ['indicators', ['一级指标']],
] as const

/** What a department publishes: the department part (部门整体绩效目标), and a form a project, which is a target table
 *  (项目绩效目标表), a target application form (项目支出绩效目标申报表) or a self-appraisal (项目支出绩效自评表). */
export const TARGETS: Recogniser = {
  name: {
    en: 'performance targets of a department and its projects',
    zh: '部门和项目的绩效目标、绩效自评',
  },
  looksFor: [
    { part: DEPARTMENT_PART, words: SECTION_WORDS },
    ...KINDS.toReversed().map(({ name, words }) => ({ part: name, words })),
  ],
  recognise: (source) => {
    const parts = partsOf(source.blocks, (rows) => KINDS.some(({ fits }) => fits(rows)))
    const forms = parts.filter((part) => 'rows' in part)
    if (forms.length === 0 && !parts.some((part) => 'paragraph' in part && sectionOf(part.paragraph.text)))
      return undefined
    const claims = new Claims(source.residue)
    const problems: Problem[] = []
    const { imprint, others } = imprintIn(parts, claims)
    const { blocks, title } = recogniseDepartment(others, claims)
    const tables = forms.flatMap((form): TableRead[] => {
      const kind = KINDS.find(({ fits }) => fits(form.rows))
      return kind ? [kind.read(source, form, claims, problems)] : []
    })
    return {
      department: blocks,
      projects: tables.flatMap(({ projects = [] }) => projects),
      appraisals: tables.flatMap(({ appraisals = [] }) => appraisals),
      imprint: imprint.map((line) => claims.field(line, '发布信息')),
      claims: claims.all(),
      problems,
      ...(title !== undefined && { title }),
    }
  },
}

/** Takes out the lines that a web page prints about itself, which stand before every heading or behind the last table. */
function imprintIn(parts: readonly Part[], claims: Claims): { imprint: Piece[]; others: (Piece | 'table')[] } {
  const isEdge = (part: Part) => !('paragraph' in part) || isHeading(part.paragraph.text)
  const first = parts.findIndex(isEdge)
  const last = parts.findLastIndex((part) => !('paragraph' in part))
  const imprint: Piece[] = []
  const others = parts.flatMap((part, n): (Piece | 'table')[] => {
    if (!('paragraph' in part)) return ['table']
    const outside = n < first || (last >= 0 && n > last)
    if (outside && isAttachmentMark(part.paragraph.text)) {
      claims.label(part.paragraph, '附件')
      return []
    }
    if (!outside || !isImprint(part.paragraph.text)) return [part.paragraph]
    imprint.push(part.paragraph)
    return []
  })
  return { imprint, others }
}

function projectOf(source: SourceText, form: Form, claims: Claims, problems: Problem[]): ProjectDraft[] {
  const title = form.title.length > 0 ? claims.field(joinPieces(form.title), '标题') : undefined
  const table = recogniseTargetTable(form.rows, form.ragged, claims, problems)
  const around: FormReading = { ragged: form.ragged, roles: [], draft: emptyDraft(), claims, problems }
  for (const line of form.above) takeLine(around, line)
  takeLinesBelow(around, form.below)
  const range = rangeOf(form)
  const { code, name, budget, funding, indicators } = table
  const moneyUnit = table.moneyUnit ?? around.draft.moneyUnit
  if (!code || !name || !moneyUnit || budget === undefined || !funding || !indicators) {
    const lacking = NEEDED.filter(([key]) => !{ ...table, moneyUnit }[key]).flatMap(([, words]) => words)
    problems.push(labelsMissing(source, range, TARGET_TABLE, form.rows, lacking))
    return []
  }
  const { unit = around.draft.texts.get('unit'), purpose, spendPlan, goals } = table
  const { fields, notes } = around.draft
  const file: ProjectFile = {
    code,
    name,
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    moneyUnit,
    budget,
    funding,
    ...(purpose !== undefined && { purpose }),
    ...(spendPlan !== undefined && { spendPlan }),
    ...(goals !== undefined && { goals }),
    indicators,
    ...(fields.length > 0 && { fields }),
    ...(notes.length > 0 && { notes }),
    source: { file: `source/${source.name}`, place: placeOf(source, range) },
  }
  return [{ range, file }]
}
