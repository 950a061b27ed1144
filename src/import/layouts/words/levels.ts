import { labelWord } from './word.ts'

const LEVEL1 = /^(产出|成本|效益|效果|满意度?)(指标)?$|^(服务对象满意度?|投入|过程|管理|决策)指标$/
const LEVEL2 =
  /^(数量|质量|时效|时效性|进度|成本|(经济|社会|生态|环境|生态环境)(效益|成本|效果)|可持续(影响|发展|性)?(影响|效益)?)(指标)?$|^(经济|社会|生态|环境|.*满意度?|.*(服务|受益)(对象|群体|群众)|(?:(?!社会公众).)*社会公众.*)指标$/
const COST_KIND = /^(经济|社会|生态|环境|生态环境)成本(指标)?$/

/** Whether a text can be a level of an indicator: its first, its second, or (`成本指标`, `满意度指标`) either. Weights in
 *  brackets, such as （50分）, do not matter. */
export function levelsOf(text: string): { readonly level1: boolean; readonly level2: boolean } {
  const word = levelWord(text)
  return { level1: LEVEL1.test(word), level2: LEVEL2.test(word) && word.length <= 20 }
}

/** Whether a text is a level by its full name, with 指标, which no value and no other label is. */
export function isLevelName(text: string): boolean {
  const { level1, level2 } = levelsOf(text)
  return (level1 || level2) && text.includes('指标')
}

/** Whether a text is a kind of cost, as it stands at level two where cost is at level one (成本指标 → 经济成本指标). */
export function isCostKind(text: string): boolean {
  return COST_KIND.test(levelWord(text))
}

function levelWord(text: string): string {
  return labelWord(text).replace(/\([^()]*\)分?/g, '')
}
