import { acrossOf, type Picture, type Shape } from './shape.ts'

/** Height in pixels. */
const STRIP = 10

/** What was reached of what can be compared, as one strip: full the reached, hollow the missed. Nothing is drawn where nothing
 *  can be compared. `title` says both numbers. */
export function drawStrip({ met, missed }: { readonly met: number; readonly missed: number }, title: string): Picture {
  const total = met + missed
  const shapes: Shape[] = []
  if (met > 0) shapes.push({ tag: 'rect', attributes: { class: 'fill', width: acrossOf(met / total), height: STRIP } })
  if (missed > 0)
    shapes.push({
      tag: 'rect',
      // Half a line inside, so that the outline does not stand out of the strip.
      attributes: {
        class: 'hollow-missed',
        x: acrossOf(met / total),
        y: 0.75,
        width: acrossOf(missed / total),
        height: STRIP - 1.5,
      },
    })
  return { title, height: STRIP, shapes }
}
