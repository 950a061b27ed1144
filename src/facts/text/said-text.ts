import type { Project } from '../../model/project.ts'

/** Words of purposes and goals that any project may carry. */
const COMMON = new RegExp(
  [
    '保障|确保|正常|顺利|有效|持续|进一步|加强|促进|推动|提高|提升|落实|完成|开展|进行|实施|用于|支付|发放|按时|按月|及时|足额',
    '各项|相关|有关|工作|任务|事项|服务|水平|质量|能力|运转|运行|补助|补贴|资金|经费|支出|开支|费用|困难|群众|基本|生活|丰富',
    '依法|履职|机关|单位|部门|日常|需要|需求|满意度|覆盖率|达到|要求|以上|年度|全年|本年|我[县区市镇乡局委办]',
  ].join('|'),
  'g',
)

/** What a project says it is for: purpose and goals, one after the other; empty where neither is published. */
export function saidTextOf({ purpose = '', goals = [] }: Pick<Project, 'purpose' | 'goals'>): string {
  return [purpose, ...goals.map(({ text }) => text)].join('\n')
}

/** What of a text only this work says: without the words that any purpose may carry, such as 保障正常运转. */
export function ownWordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(COMMON, '')
}
