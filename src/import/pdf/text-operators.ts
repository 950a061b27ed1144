import { matrixOf, numbersOf } from './matrix.ts'
import { OPS } from './pdfjs.ts'
import type { TextState } from './text-state.ts'

/** What an operator does to the text state. */
type Step = (text: TextState, operands: readonly unknown[]) => void

/** An operator that sets one number. */
function sets(set: (text: TextState, number: number) => void): Step {
  return (text, operands) => set(text, numbersOf(operands)[0] ?? 0)
}

/** The operators that change the text state, but for those that need fonts. Source: ISO 32000-1, tables 105 and 108. */
export const TEXT_STEPS: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.beginText, (text) => text.begin()],
  [
    OPS.setTextMatrix,
    (text, [value]) => {
      const matrix = matrixOf(value)
      if (matrix) text.set(matrix)
    },
  ],
  [OPS.moveText, move],
  [
    OPS.setLeadingMoveText,
    (text, operands) => {
      text.leading = numbersOf(operands)[1] ?? 0
      move(text, operands)
    },
  ],
  [OPS.nextLine, (text) => text.move(0, text.leading)],
  [
    OPS.setLeading,
    sets((text, leading) => {
      text.leading = -leading
    }),
  ],
  [
    OPS.setCharSpacing,
    sets((text, spacing) => {
      text.charSpacing = spacing
    }),
  ],
  [
    OPS.setWordSpacing,
    sets((text, spacing) => {
      text.wordSpacing = spacing
    }),
  ],
  [
    OPS.setHScale,
    sets((text, percent) => {
      text.widen = percent / 100
    }),
  ],
  [
    OPS.setTextRise,
    sets((text, rise) => {
      text.rise = rise
    }),
  ],
  [
    OPS.setTextRenderingMode,
    sets((text, mode) => {
      text.mode = mode
    }),
  ],
])

function move(text: TextState, operands: readonly unknown[]): void {
  const [x = 0, y = 0] = numbersOf(operands)
  text.move(x, y)
}
