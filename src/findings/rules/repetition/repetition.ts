import { numberIn } from '../../../model/measure.ts'
import type { ProjectRule } from '../../finding.ts'
import { namedIndicator, type Quantity, quantitiesOf, saysNothing, saysTheSame } from '../../wording.ts'

/** So many values alike are a habit, fewer may be chance. */
const FEWEST = 3

/** A description that only repeats the name. */
export const DESCRIPTION_REPEATS_NAME = {
  id: 'description-repeats-name',
  group: 'repetition',
  severity: 'note',
  title: '描述照抄名称',
  why: '描述本来要说明指标怎么算、算什么，照抄名称等于没有说明。',
  question: '这个指标具体指什么，怎么计算？',
  looksAt: ({ indicators }) => indicators.some(({ description }) => description !== undefined),
  find: ({ indicators }) =>
    indicators
      .filter(({ name, description = '' }) => description.trim() !== '' && saysTheSame(name, description))
      .map((row) => ({
        place: `i-${row.number}`,
        values: [row.name, row.description ?? ''],
        message: `${namedIndicator(row)}的描述和名称一字不差。`,
      })),
} as const satisfies ProjectRule

/** One threshold for every target that has a number. Only a share short of the whole is a threshold that somebody chose: all
 *  at 100% or at 0% is a claim of its own, and a number of things (47 of 47 places) may be all that there are. */
export const SAME_THRESHOLD = {
  id: 'same-threshold',
  group: 'repetition',
  severity: 'note',
  title: '指标值全部相同',
  why: '不同的事用同一个数，可能没有逐项测算过。',
  question: '这些指标为什么都定同一个数，各自是怎么测算的？',
  find: ({ indicators }) => {
    const targets = quantitiesOf(indicators).map(({ target }) => target)
    const [first] = targets
    if (!first || targets.length < FEWEST || !isChosen(first)) return []
    const alike = targets.every(
      ({ operator, number, unit }) => operator === first.operator && number === first.number && unit === first.unit,
    )
    const message = `有数的 ${targets.length} 项指标，指标值都是“${first.raw.trim()}”。`
    return alike ? [{ place: 'indicators', values: [first.raw], message }] : []
  },
} as const satisfies ProjectRule

/** Whether a target is a share or a mark of a hundred that could as well be another. */
function isChosen({ number, unit }: Quantity): boolean {
  return (
    /^([%‰‱]|分)$/.test(unit) && number !== 0 && numberIn('%', { number, unit: unit === '分' ? '%' : unit }) !== 100
  )
}

/** One basis for every indicator of a project. */
export const SAME_BASIS = {
  id: 'same-basis',
  group: 'repetition',
  severity: 'note',
  title: '确定依据全部相同',
  why: '不同的指标用同一个笼统的依据，看不出各个指标值是怎么定的。',
  question: '每个指标值具体依据哪份文件、哪个标准或往年的哪个数？',
  looksAt: ({ indicators }) => indicators.some(({ basis }) => basis !== undefined),
  find: ({ indicators }) => {
    const bases = indicators.map(({ basis = '' }) => basis.trim())
    const [first = ''] = bases
    const alike = bases.length >= FEWEST && !saysNothing(first) && bases.every((basis) => basis === first)
    const message = `${bases.length} 项指标的确定依据都是“${first}”。`
    return alike ? [{ place: 'indicators', values: [first], message }] : []
  },
} as const satisfies ProjectRule
