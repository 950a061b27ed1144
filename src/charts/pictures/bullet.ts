import { acrossOf, type Picture } from './shape.ts'

/** In pixels; the style sheet says it too, and how high the bar is, so that not every row has to. */
const HEIGHT = 14
/** The larger of the two ends here, so that a mark at the end is still seen as one. */
const LONGEST = 0.89

/** A target and what was reached, in one measure. */
interface Bullet {
  readonly target: number
  readonly actual: number
  readonly isMet: boolean
}

/** What was reached as a bar, its target as a mark across it, from 0; more than what fits stands at the end. Values below 0 count as
 *  0. `title` says both. */
export function drawBullet({ target, actual, isMet }: Bullet, title: string): Picture {
  const most = Math.max(target, actual, 0)
  const part = (value: number) => (most > 0 ? acrossOf((Math.max(0, value) / most) * LONGEST) : '0%')
  const mark = part(target)
  return {
    title,
    ...{ kind: 'bullet', height: HEIGHT },
    shapes: [
      { tag: 'rect', attributes: { class: 'track' } },
      { tag: 'rect', attributes: { class: isMet ? 'fill' : 'fill-missed', width: part(actual) } },
      { tag: 'line', attributes: { class: 'stroke-mark', x1: mark, x2: mark, y1: 0, y2: HEIGHT } },
    ],
  }
}
