import type { Indicator } from '../model/indicator.ts'
import type { LabelledText } from '../model/other-text.ts'

/** What a table prints of an indicator beside its target of the year: the baseline, other years, the final target, and why
 *  there is no number; in this order, as printed. */
export function otherValuesOf({ baseline, otherYears = [], finalTarget, noNumberReason }: Indicator): LabelledText[] {
  const final = finalTarget?.year === undefined ? '最终目标值' : `最终目标值（${finalTarget.year}年）`
  return [
    ...labelled('基期值', baseline?.raw),
    ...otherYears.flatMap(({ year, target, actual }) => [
      ...labelled(`${year}年指标值`, target?.raw),
      ...labelled(`${year}年完成值`, actual?.raw),
    ]),
    ...labelled(final, finalTarget?.target.raw),
    ...labelled('没有定量指标值的原因', noNumberReason),
  ]
}

function labelled(label: string, text: string | undefined): LabelledText[] {
  return text === undefined ? [] : [{ label, text: text.trim() === '' ? '未填' : text }]
}
