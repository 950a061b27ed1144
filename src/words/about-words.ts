import { PENDING, UNGRADED } from './grade.ts'

/** The word for what comes of a unit's own scale, which a site may leave out. */
export const BY_SCALE = '按单位标准'

/** The words that results are told in, with what each means, in the order that a reader meets them. */
export const RESULT_TERMS: readonly { readonly word: string; readonly meaning: string }[] = [
  { word: '部门自评', meaning: '部门给自己打的分和等级，照原文；只写在带“自评”二字的标志里。' },
  {
    word: '达到',
    meaning: '本站拿原文的指标值和完成值相比，完成值够得上。97% 比 ≥95% 就是达到，不管哪一种评价标准怎么说。',
  },
  { word: '未达到', meaning: '同样相比，完成值够不上。' },
  {
    word: '没法比',
    meaning:
      '只有文字、缺数字、单位不同等，比不出来；写明原因，既不算达到，也不算未达到。比例只在能比的指标里算，两个数都写。',
  },
  {
    word: BY_SCALE,
    meaning: '单位自己印了评价标准（如完成100%为优）的，另写一行按它会是哪一级。它不改变达到没有。',
  },
  { word: PENDING, meaning: '还没有公布自评结果。' },
  { word: UNGRADED, meaning: '公布了自评，但没有打分，或分数不在 0 和满分之间，定不出等级。' },
]
