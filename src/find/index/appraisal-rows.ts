import { writtenFen } from '../../data/json.ts'
import type { AppraisalDossier } from '../../dossier/appraisal-dossier.ts'
import { BLANK } from '../../model/absence.ts'
import type { MoneyUnit } from '../../model/amount.ts'
import type { AppraisedFunding } from '../../model/appraisal.ts'
import type { Department } from '../../model/department.ts'
import type { OtherTexts } from '../../model/other-text.ts'
import { appraisalPath, withBase } from '../../words/address.ts'
import { appraisalValuesOf, fundingValuesOf } from '../../words/appraisal-parts.ts'
import { present, type RecordRow } from '../shared/record.ts'

/** A self-appraisal as search shows it: rows of the page of its unit's self-appraisals. `base` is the site's base path. */
export function appraisalRows(
  { appraisal, anchor }: AppraisalDossier,
  department: Pick<Department, 'year' | 'slug'>,
  base: string,
): RecordRow[] {
  const url = withBase(base, appraisalPath(department))
  const { name, funding, indicators, moneyUnit, goals = [] } = appraisal
  const said = appraisalValuesOf(appraisal).filter(({ state }) => state !== BLANK)
  const texts = [
    ...said.map(({ text }) => text),
    ...goals.flatMap(({ planned, actual }) => [planned, actual]),
    ...otherTexts(appraisal),
  ]
  const rows: RecordRow[] = [
    { anchor, label: '绩效自评', cells: present([name, ...texts]) },
    ...funding.flatMap((row) => fundingRows(row, moneyUnit, anchor)),
    ...indicators.map(({ number, ...row }) => ({
      anchor: `${anchor}-i-${number}`,
      label: `自评指标 ${number}`,
      name: row.name,
      cells: present([
        ...[row.level1, row.level2, row.name, row.planned?.raw, row.actual, row.reason, row.remark],
        ...(row.places ?? []).flatMap(({ place, target, actual }) => [place, target?.raw, actual?.raw]),
        ...(row.fields ?? []).flatMap(({ label, text }) => [label, text]),
      ]),
    })),
  ]
  return rows.map((row) => ({ ...row, url }))
}

/** A row of money: its amounts, each a row that can be found by it, and what else it says. */
function fundingRows(row: AppraisedFunding, unit: MoneyUnit, anchor: string): RecordRow[] {
  const said = fundingValuesOf(row, unit).filter(({ state }) => state !== BLANK)
  const amounts = said.filter(({ key }) => AMOUNTS.has(key))
  const others = said.filter(({ key }) => key === 'rate' || key === 'reason').map(({ text }) => text)
  return [
    ...amounts.map(({ text, fen }) => ({
      ...{ anchor, label: '自评金额', cells: [`${row.source} ${text}`] },
      ...(fen !== undefined && { fen: writtenFen(fen) }),
    })),
    ...(others.length > 0 ? [{ anchor, label: '自评执行', cells: [row.source, ...others] }] : []),
  ]
}

const AMOUNTS: ReadonlySet<string> = new Set(['original', 'revised', 'executed'])

/** What a form prints beside its own fields. */
export function otherTexts({ fields = [], notes = [], tables = [], unplaced = [] }: OtherTexts): string[] {
  return [
    ...fields.flatMap(({ label, text }) => [label, text]),
    ...notes,
    ...tables.flatMap(({ heading, rows }) => [...(heading === undefined ? [] : [heading]), ...rows.flat()]),
    ...unplaced.map(({ text }) => text),
  ]
}
