import type { Piece } from '../../document/document.ts'
import { joinPieces } from '../../document/piece.ts'

const NUMBER = /^(\d+[.．、)）]|[（(]\d+[）)]|[①-⑳])(?!\d)/

/** Whether a text begins with a number of a list, such as `1.` or `（2）`. */
export function isNumbered(text: string): boolean {
  return NUMBER.test(text)
}

/** The goals of one cell, in order: each numbered line begins one, and lines without a number under it go on with it.
 *  Where no line is numbered, each is a goal. */
export function goalsOf(lines: readonly Piece[]): Piece[] {
  const numbered = lines.some(({ text }) => isNumbered(text))
  const goals: Piece[][] = []
  for (const line of lines) {
    const goal = goals.at(-1)
    if (goal && numbered && !isNumbered(line.text)) goal.push(line)
    else goals.push([line])
  }
  return goals.map(joinPieces)
}
