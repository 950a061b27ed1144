import type { Score, Weights } from '../facts/results/score.ts'

/** A computed score where it is another than the published one, such as `按公式 29.37 分，公布的少 1.37 分`; undefined where
 *  they agree or one is missing. */
export function scoreDifferenceWords({ computed, difference, inRange }: Score): string | undefined {
  if (inRange === false) return '得分不在 0 和分值之间，请核对'
  if (computed === undefined || difference === undefined) return undefined
  const off = `${difference > 0 ? '多' : '少'} ${Math.abs(difference)} 分`
  return `按公式 ${computed} 分，公布的${off}`
}

/** The scheme of weights, such as `10+50+30+10，合计 100`. */
export function weightWords({ parts, sum, missing, isHundred }: Weights): string | undefined {
  const weights = parts.flatMap(({ weight }) => weight ?? [])
  if (weights.length === 0) return undefined
  const hundred = isHundred ? '' : '，不是 100，请核对'
  return `${weights.join('+')}，合计 ${sum}${hundred}${missing > 0 ? `（另有 ${missing} 项没有分值）` : ''}`
}
