import { type Absence, absenceOf } from '../model/absence.ts'
import type { Indicator } from '../model/indicator.ts'
import { INDICATOR_NAMES, OTHER_YEAR_NAMES } from '../model/part-names.ts'
import { printedWords } from './printed.ts'

/** A column of a project's indicators that its row does not begin with: it stands beside the target under a name. */
export type IndicatorPartKey = Exclude<keyof Indicator, 'number' | 'level1' | 'level2' | 'category' | 'name' | 'target'>

/** One value of an indicator, under its name. */
interface IndicatorValue {
  readonly key: IndicatorPartKey
  /** As said beside the value, short: such as `描述`, `2019年完成值`. */
  readonly label: string
  /** As printed, or the word for what is missing. */
  readonly text: string
  /** Why it says nothing. */
  readonly state?: Absence
}

/** What stands beside the target, in the order of a page: what it was and is to become, then why, and how it counts. */
const VALUES: Readonly<
  Record<IndicatorPartKey, (indicator: Indicator) => readonly (readonly [label: string, cell: string | undefined])[]>
> = {
  description: ({ description }) => [['描述', description]],
  baseline: ({ baseline }) => [[INDICATOR_NAMES.baseline, baseline?.raw]],
  otherYears: ({ otherYears = [] }) =>
    otherYears.flatMap(({ year, target, actual }) => [
      [`${year}年${OTHER_YEAR_NAMES.target}`, target?.raw],
      [`${year}年${OTHER_YEAR_NAMES.actual}`, actual?.raw],
    ]),
  finalTarget: ({ finalTarget }) => [
    [
      `${INDICATOR_NAMES.finalTarget}${finalTarget?.year === undefined ? '' : `（${finalTarget.year}年）`}`,
      finalTarget?.target.raw,
    ],
  ],
  noNumberReason: ({ noNumberReason }) => [[INDICATOR_NAMES.noNumberReason, noNumberReason]],
  basis: ({ basis }) => [['依据', basis]],
  weight: ({ weight }) => [[INDICATOR_NAMES.weight, weight]],
  standard: ({ standard }) => [[INDICATOR_NAMES.standard, standard]],
  remark: ({ remark }) => [[INDICATOR_NAMES.remark, remark]],
  places: ({ places = [] }) =>
    places.flatMap(({ place, target, actual }) => [
      [`${place}${OTHER_YEAR_NAMES.target}`, target?.raw],
      [`${place}${OTHER_YEAR_NAMES.actual}`, actual?.raw],
    ]),
  fields: ({ fields = [] }) => fields.map(({ label, text }) => [label, text]),
}

/** The parts of an indicator that stand beside its target, in the order of a page. */
export const INDICATOR_PARTS = Object.keys(VALUES) as readonly IndicatorPartKey[]

/** What a table prints of these parts of an indicator; what the table has no column for is left out, and a blank cell is told. */
export function indicatorValuesOf(
  indicator: Indicator,
  parts: readonly IndicatorPartKey[] = INDICATOR_PARTS,
): IndicatorValue[] {
  return parts.flatMap((key) =>
    VALUES[key](indicator).flatMap(([label, cell]) => {
      if (cell === undefined) return []
      const state = absenceOf(cell)
      return [{ key, label, text: printedWords(cell), ...(state && { state }) }]
    }),
  )
}
