import type { AppraisedIndicator } from '../../model/appraisal.ts'

/** Whether more of an indicator, or less of it, is better. */
type Direction = 'more' | 'less'

/** What nobody wants more of, where it is what the name counts: 事故起数, but not 事故救援次数. */
const UNWANTED =
  /(?:差错|错误|失误|事故|故障|伤亡|死亡|损失|损耗|失业|违规|违法|违纪|逾期|拖欠|超支|返工|返修|缺陷|流失|辍学|复发|发病|感染|遗漏|漏报|漏检)(?:事件|情况|行为)?(?:发生)?(?:率|数|数量|次数|起数|件数|例数|人数|金额|比例|占比)?$|投诉率$/
/** What is done about it, or that there is none of it, so that more may be better. */
const HANDLED =
  /下降|降低|减少|处理|处置|受理|办理|办结|查处|查办|整改|化解|治理|修复|防|控制|纠正|排查|救援|无|零|未|不/
/** What everybody wants more of. */
const WANTED =
  /满意|(?:合格|达标|覆盖|普及|通过|及时|准时|准确|优良|完好|到位|完成|完工|利用|使用|参与|办结|就业|成活|出勤)率|受益|惠及|带动|增收|节约|节省/
/** Costs that somebody is paid: less is not better. */
const PAID = /标准|补[助贴]|津贴|工资|待遇|奖/
/** What is counted in time, of which less may be better. */
const TIMED = /时间|时长|时限|天数|周期|期限/

/** Which way an indicator is better by what it is called; undefined where that cannot be told beyond doubt. */
export function directionOf({ category, name }: AppraisedIndicator): Direction | undefined {
  if (UNWANTED.test(name)) return HANDLED.test(name) || WANTED.test(name) ? undefined : 'less'
  if (WANTED.test(name)) return 'more'
  return isMoneyCost(category) && !PAID.test(name) && !/下降|降低|减少/.test(name) ? 'less' : undefined
}

/** Whether less than an exact target is short of it: it counts what is to be done or made, or all of something (100 %) is to be
 *  reached. */
export function isToBeFilled({ category, name, planned }: AppraisedIndicator): boolean {
  if (isMoneyCost(category) || UNWANTED.test(name) || TIMED.test(name)) return false
  const isAll = planned?.kind === 'quantity' && planned.unit === '%' && planned.number === 100
  return isAll || (category?.group === 'output' && category.kind === 'quantity')
}

/** Costs in money; 社会成本 and 生态环境成本 may be any effect. */
function isMoneyCost(category: AppraisedIndicator['category']): boolean {
  return category?.kind === 'cost' || (category?.group === 'cost' && category.kind === 'economic')
}
