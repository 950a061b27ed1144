import type { Question } from '../../shared/question/question.ts'
import type { Sort } from '../../shared/sorts.ts'
import { element, fill } from '../dom.ts'
import type { Chip } from './chips-of.ts'

/** What chips are drawn with. */
interface ChipPlace<Order extends Sort> {
  readonly list: HTMLElement
  /** Takes the focus when the chip that had it is gone and no other is left; it can be focused. */
  readonly rest: HTMLElement
  /** Is told the question that is left. */
  readonly ask: (question: Question<Order>) => void
}

/** Draws what is in force, each with what takes it off, and one button for all of it where there are several: that asks `bare`. */
export function drawChips<Order extends Sort>(
  { list, rest, ask }: ChipPlace<Order>,
  chips: readonly Chip<Order>[],
  bare: Question<Order>,
): void {
  const drawn = chips.map(({ label, typed, without }) => {
    const note = typed === undefined ? [] : [element('small', '', `按“${typed}”理解`)]
    return chipButton([label, ...note, element('span', 'off', '去掉')], () => ask(without))
  })
  if (chips.length > 1) drawn.push(chipButton(['清除全部'], () => ask(bare)))
  replaceChips(list, rest, drawn)
}

/** Takes all chips away. */
export function clearChips({ list, rest }: Pick<ChipPlace<Sort>, 'list' | 'rest'>): void {
  replaceChips(list, rest, [])
}

/** The focus goes from a chip to the one that takes its place. */
function replaceChips(list: HTMLElement, rest: HTMLElement, drawn: readonly HTMLButtonElement[]): void {
  const at = [...list.querySelectorAll<Element>('button')].indexOf(document.activeElement ?? list)
  fill(
    list,
    drawn.map((button) => element('li', '', button)),
  )
  list.hidden = drawn.length === 0
  if (at >= 0) (drawn[Math.min(at, drawn.length - 1)] ?? rest).focus()
}

function chipButton(words: readonly (string | Node)[], press: () => void): HTMLButtonElement {
  const button = element('button', 'chip', ...words)
  button.type = 'button'
  button.addEventListener('click', press)
  return button
}
