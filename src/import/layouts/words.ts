import type { Cell } from '../document/document.ts'
import { textOf } from '../document/piece.ts'

/** What a cell says as a word of the form: without spaces, and without a colon at its end. Empty when blank. */
export function wordOf(cell: Cell | undefined): string {
  return (textOf(cell)?.text ?? '').replaceAll(/\s/g, '').replace(/[：:]$/, '')
}
