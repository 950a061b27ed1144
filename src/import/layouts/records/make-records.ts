import type { MoneyUnit } from '../../../model/amount.ts'
import type { SourceText } from '../../document/document.ts'
import type { Layout, Need } from '../layout.ts'
import { type Form, rangeOf } from '../read/forms.ts'
import { labelsMissing } from '../read/missing-labels.ts'
import type { Draft } from '../read/reading.ts'
import type { Problem } from '../recognised.ts'
import { MONEY_LABEL } from '../words/form-lines.ts'
import { RECORDS, type Records } from './records.ts'
import { withSupplied } from './supplied.ts'

/** How most forms print what a record needs. */
const WORDS: Readonly<Record<Need, readonly string[]>> = {
  code: ['项目编码'],
  name: ['项目名称'],
  moneyUnit: [MONEY_LABEL],
  budget: ['预算数'],
  indicators: ['一级指标'],
}

/** The records of a form that has been read; none, with a problem, when it lacks what its record needs. A money unit that it
 *  does not print may be given; one that it prints must not be given otherwise. */
export function makeRecords(
  layout: Layout,
  form: Form,
  draft: Draft,
  source: SourceText,
  problems: Problem[],
  given: { readonly moneyUnit?: MoneyUnit } = {},
): Records {
  const range = rangeOf(form)
  const { moneyUnit: printed } = draft
  if (given.moneyUnit !== undefined && printed !== undefined && printed !== given.moneyUnit)
    problems.push({ start: range.start, code: 'money-unit-given-differs', text: given.moneyUnit, other: printed })
  if (given.moneyUnit !== undefined && printed === undefined) draft.moneyUnit = given.moneyUnit
  const supplied = printed === undefined && draft.moneyUnit !== undefined
  const found = foundIn(draft)
  const { needs, make } = RECORDS[layout.gives]
  const codeLacks = layout.needs.code !== undefined && !found.code
  const records = codeLacks ? undefined : make(draft, source, range)
  if (records) return supplied ? withSupplied(records, 'moneyUnit') : records
  const all: readonly Need[] = layout.needs.code ? ['code', ...needs] : needs
  const words = all.filter((need) => !found[need]).flatMap((need) => layout.needs[need] ?? WORDS[need])
  problems.push(labelsMissing(source, range, layout.noun, form.rows, words))
  return { projects: [], appraisals: [] }
}

function foundIn({ texts, moneyUnit, indicators }: Draft): Readonly<Record<Need, unknown>> {
  return { code: texts.get('code'), name: texts.get('name'), budget: texts.get('budget'), moneyUnit, indicators }
}
