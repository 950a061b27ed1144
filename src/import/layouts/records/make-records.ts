import type { MoneyUnit } from '../../../model/amount.ts'
import type { SourceText } from '../../document/document.ts'
import type { Layout, Need } from '../layout.ts'
import { type Form, rangeOf } from '../read/forms.ts'
import { labelsMissing } from '../read/missing-labels.ts'
import type { Draft } from '../read/reading.ts'
import type { Problem } from '../recognised.ts'
import { settleMoneyUnit } from './money-unit.ts'
import { NO_RECORDS, RECORDS, type Records } from './records.ts'

/** How most forms print what a record needs. */
const WORDS: Readonly<Record<Exclude<Need, 'moneyUnit'>, readonly string[]>> = {
  code: ['项目编码'],
  name: ['项目名称'],
  whole: ['部门名称'],
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
  const range = draft.listed?.range ?? rangeOf(form)
  const printed = settleMoneyUnit(draft, given.moneyUnit)
  if (printed !== undefined && given.moneyUnit !== undefined && printed !== given.moneyUnit)
    problems.push({ start: range.start, code: 'money-unit-given-differs', text: given.moneyUnit, other: printed })
  const found = foundIn(draft)
  const { needs, make } = RECORDS[layout.gives]
  const codeLacks = layout.needs.code !== undefined && !found.code
  const records = codeLacks ? undefined : make(draft, source, range)
  if (records) return records
  const all: readonly Need[] = layout.needs.code ? ['code', ...needs] : needs
  if (!found.moneyUnit)
    problems.push({
      start: range.start,
      code: 'money-unit-missing',
      covers: range,
      text: draft.texts.get('name') ?? '',
    })
  const missing = all.flatMap((need) => (need === 'moneyUnit' || found[need] ? [] : [need]))
  if (missing.length === 0) return NO_RECORDS
  const words = missing.flatMap((need) => layout.needs[need] ?? WORDS[need])
  problems.push(labelsMissing(source, range, layout.noun, form.rows, words))
  return NO_RECORDS
}

function foundIn({ texts, moneyUnit, indicators, listed }: Draft): Readonly<Record<Need, unknown>> {
  return {
    code: texts.get('code'),
    name: texts.get('name'),
    whole: texts.get('whole') ?? texts.get('unit') ?? texts.get('department'),
    budget: texts.get('budget') ?? (listed?.hasMoney === false ? '' : undefined),
    moneyUnit,
    indicators,
  }
}
