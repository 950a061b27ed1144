import type { ProjectRule } from '../../finding.ts'
import { namedIndicator, saysNothing, saysTheSame } from '../../wording.ts'

const DEGREE =
  '进一步|不断|持续|有效|切实|积极|逐步|稳步|大力|显著|明显|较大|充分|全面|有所|得到|更好|更加|着力|努力|继续|长期'
const VERB =
  '促进|保障|提高|提升|加强|改善|推动|推进|增强|维护|优化|完善|确保|保证|保持|拉动|带动|满足|强化|增加|降低|减少|落实|助力|服务'
/** Verbs of progress with what they are of, or with a degree alone, such as `促进社会稳定` or `显著提升`. */
const ONLY_VERBS = new RegExp(
  `^(${DEGREE})*(${VERB})+[\\p{Script=Han}、，]{0,20}$|^[\\p{Script=Han}]{0,10}(${DEGREE})+(${VERB})$`,
  'u',
)
/** States that can be told apart from their opposite: something to check is named. */
const CHECKABLE =
  /按时|及时|按期|达标|合格|优良|优秀|良好|不发生|未发生|无|零|不低于|不超过|以上|以内|以下|完成|全部|全覆盖|准确|足额|正常|到位|验收|通过|发放|合规|安全|上年|去年|同期|倍|[\d一二两三四五六七八九十百]/

/** A qualitative target that says no more than the indicator's own name. */
export const TARGET_REPEATS_NAME = {
  id: 'target-repeats-name',
  group: 'measurability',
  severity: 'check',
  title: '定性照抄名称',
  why: '指标值只是把指标名称再写一遍，没有说做到什么程度算完成。',
  question: '这一项做到什么程度算完成，年底拿什么来证明？',
  find: ({ indicators }) =>
    indicators
      .filter(({ target, name }) => target?.kind === 'quality' && saysTheSame(target.raw, name))
      .map((row) => ({
        place: `i-${row.number}`,
        values: [row.name, row.target?.raw ?? ''],
        message: `${namedIndicator(row)}的指标值还是“${row.target?.raw.trim()}”。`,
      })),
} as const satisfies ProjectRule

/** A qualitative target of verbs like 促进, 保障, 提高 that names nothing to check, where no reason for it is printed. */
export const TARGET_VAGUE = {
  id: 'target-vague',
  group: 'measurability',
  severity: 'note',
  title: '只有空泛动词',
  why: '“促进”“保障”“提高”没有起点和终点，年底怎么写都算完成。',
  question: '这一项现在是什么水平，年底要达到什么水平，用什么来衡量？',
  find: ({ indicators }) =>
    indicators.flatMap((row) => {
      if (!saysNothing(row.noNumberReason)) return []
      const said = row.target?.kind === 'quality' ? row.target.raw.trim().replace(/[。；;.]$/, '') : ''
      if (!ONLY_VERBS.test(said) || CHECKABLE.test(said.replaceAll('进一步', '')) || saysTheSame(said, row.name))
        return []
      const message = `${namedIndicator(row)}的指标值是“${said}”，没有说到什么程度。`
      return [{ place: `i-${row.number}`, values: [row.name, said], message }]
    }),
} as const satisfies ProjectRule

/** A project none of whose targets has a number or a date, where no reason for it is printed. */
export const NO_QUANTITY = {
  id: 'no-quantity',
  group: 'measurability',
  severity: 'check',
  title: '没有量化指标',
  why: '一个数都没有，完成不完成全凭文字说明。',
  question: '哪些指标可以用数来衡量，目标是多少？',
  find: ({ indicators }) => {
    if (indicators.some(({ noNumberReason }) => !saysNothing(noNumberReason))) return []
    const printed = indicators.flatMap(({ target }) =>
      target === undefined || target.kind === 'blank' ? [] : [target],
    )
    if (printed.length === 0 || printed.some(({ kind }) => kind === 'quantity' || kind === 'dates')) return []
    const message = `${indicators.length} 项指标的指标值都没有数。`
    return [{ place: 'indicators', values: printed.map(({ raw }) => raw), message }]
  },
} as const satisfies ProjectRule
