import type { FoldedRule } from '../findings/fold.ts'
import { ruleOf } from '../findings/rules.ts'

/** What is said once for a unit, such as `49 个项目中有 30 个：目标与别的项目相同。` */
export function foldedWords(folded: FoldedRule): string {
  return `${foldedShareWords(folded)}：${ruleOf(folded.rule).title}。`
}

/** Of how many projects how many, such as `49 个项目中有 30 个`. */
export function foldedShareWords({ found, of }: Pick<FoldedRule, 'found' | 'of'>): string {
  return `${of} 个项目中有 ${found} 个`
}
