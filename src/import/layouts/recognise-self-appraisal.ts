import type { Words } from '../../faults/language.ts'
import type { AppraisalFile } from '../../model/appraisal-file.ts'
import type { Claims } from '../document/claims.ts'
import type { Row, SourceText } from '../document/document.ts'
import { textOf } from '../document/piece.ts'
import { placeOf } from '../document/place.ts'
import { type FormReading, takeLabel, takeOther } from './form-draft.ts'
import { MONEY_LABEL } from './form-lines.ts'
import { columnOf, type Role, roleOf } from './form-words.ts'
import { type Form, rangeOf } from './forms.ts'
import { labelsMissing } from './missing-labels.ts'
import { type FormRead, type FormRule, recogniseForm } from './recognise-form.ts'
import { isFundingHead, takeFunding } from './recognise-funding.ts'
import { APPRAISAL_COLUMNS, inOrder, isAppraisedHead, isIndicatorHead } from './recognise-indicators.ts'
import type { AppraisalDraft, Problem } from './recognised.ts'
import { wordOf } from './words.ts'

/** What the form is called in messages. */
const SELF_APPRAISAL: Words = { en: 'self-appraisal', zh: '绩效自评表' }

type AppraisalRecord = AppraisalFile['appraisals'][number]

/** What only a self-appraisal gives, beside its labelled cells and indicators. */
type Extra = Pick<AppraisalRecord, 'funding' | 'totalWeight' | 'totalScore'>

/** What an appraisal cannot do without, in the words of the form. */
const NEEDED = [
  ['name', '项目名称'],
  ['moneyUnit', MONEY_LABEL],
  ['indicators', '一级指标'],
] as const

const ROLES: readonly Role[] = [
  'name',
  'code',
  'unit',
  'department',
  'implementer',
  'goals',
  'achieved',
  'process',
  'conclusion',
  'shortcomings',
  'improvements',
]

/** Whether rows are those of a self-appraisal (项目支出绩效自评表). */
export function isSelfAppraisal(rows: readonly Row[]): boolean {
  return rows.some(isAppraisedHead)
}

/** Reads a self-appraisal; none, with a problem, when it lacks what its record needs. */
export function recogniseSelfAppraisal(
  source: SourceText,
  form: Form,
  claims: Claims,
  problems: Problem[],
): AppraisalDraft[] {
  const extra: Extra = { funding: [] }
  const read = recogniseForm(
    form,
    { columns: APPRAISAL_COLUMNS, roles: ROLES, rules: rulesFor(form, extra) },
    claims,
    problems,
  )
  const range = rangeOf(form)
  const { draft, indicators } = read
  const name = draft.texts.get('name')
  if (!name || !draft.moneyUnit || !indicators) {
    const found = { name, moneyUnit: draft.moneyUnit, indicators }
    const words = NEEDED.filter(([key]) => !found[key]).map(([, word]) => word)
    problems.push(labelsMissing(source, range, SELF_APPRAISAL, form.rows, words))
    return []
  }
  const place = { file: `source/${source.name}`, place: placeOf(source, range) }
  return [{ range, file: { ...fileOf(read, name, draft.moneyUnit, extra), source: place } }]
}

function rulesFor({ rows }: Form, extra: Extra): FormRule[] {
  const head = rows.find(isIndicatorHead) ?? []
  return [
    {
      fits: isFundingHead,
      take: (reading, all, at) => {
        const { taken, funding } = takeFunding(reading, all, at)
        extra.funding = [...extra.funding, ...funding]
        return taken
      },
    },
    {
      fits: (row) => roleOf(wordOf(row.find(({ lines }) => lines.length > 0))) === 'total',
      take: (reading, all, at) => takeTotal(reading, all[at] ?? [], head, extra),
    },
  ]
}

/** The row of totals. Where it cannot be told whether a number is the weight or the score, it is kept under its own label. */
function takeTotal(reading: FormReading, row: Row, head: Row, extra: Extra): number {
  const [label, ...values] = row.filter(({ lines }) => lines.length > 0)
  const piece = textOf(label)
  if (!piece) return 1
  const columns = values.map((cell) =>
    row.length === head.length ? columnOf(wordOf(head[row.indexOf(cell)])) : undefined,
  )
  const told = values.length === 2 ? (['weight', 'score'] as const) : columns
  const again = extra.totalWeight !== undefined || extra.totalScore !== undefined
  if (again || values.length > 2 || !told.every((column) => column === 'weight' || column === 'score')) {
    const [value, ...more] = values
    if (more.length > 0) return 1
    takeOther(reading, piece, textOf(value))
    return 1
  }
  takeLabel(reading, piece)
  for (const [n, cell] of values.entries()) {
    const text = reading.claims.field(textOf(cell), '合计')
    if (told[n] === 'weight') extra.totalWeight = text
    else extra.totalScore = text
  }
  return 1
}

function fileOf(
  { title, draft, indicators = [] }: FormRead,
  name: string,
  moneyUnit: AppraisalRecord['moneyUnit'],
  { funding, totalWeight, totalScore }: Extra,
): AppraisalRecord {
  const { texts, goals, fields, notes } = draft
  const text = (role: Parameters<typeof texts.get>[0]) => texts.get(role) || undefined
  const [code, unit, department, implementer] = [text('code'), text('unit'), text('department'), text('implementer')]
  const [process, conclusion, shortcomings, improvements] = [
    texts.get('process'),
    texts.get('conclusion'),
    texts.get('shortcomings'),
    texts.get('improvements'),
  ]
  const achieved = texts.get('achieved')
  const planned = goals?.join('\n')
  return {
    ...(code !== undefined && { code }),
    name,
    ...(title !== undefined && { title }),
    ...(unit !== undefined && { unit }),
    ...(department !== undefined && { department }),
    ...(implementer !== undefined && { implementer }),
    moneyUnit,
    ...((planned ?? achieved) !== undefined && { goals: [{ planned: planned ?? '', actual: achieved ?? '' }] }),
    ...(process !== undefined && { process }),
    funding,
    indicators: indicators.map((row) => inOrder(row, APPRAISAL_COLUMNS)),
    ...(totalWeight !== undefined && { totalWeight }),
    ...(totalScore !== undefined && { totalScore }),
    ...(conclusion !== undefined && { conclusion }),
    ...(shortcomings !== undefined && { shortcomings }),
    ...(improvements !== undefined && { improvements }),
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(notes.length > 0 && { notes: [...notes] }),
  }
}
