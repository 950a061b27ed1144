import { element } from '../dom.ts'
import { basketIn } from './store.ts'

/** A box beside a project in a list that puts it into the basket, ticked where it is in. `place` names the project by the parts
 *  of its address. */
export function tickOf(place: string, name: string): HTMLLabelElement {
  const box = element('input', '')
  box.type = 'checkbox'
  box.autocomplete = 'off'
  box.dataset.basket = place
  box.dataset.name = name
  box.checked = basketIn(() => localStorage).includes(place)
  box.setAttribute('aria-label', `比较 ${name}`)
  return element('label', 'tick screen-only', box)
}
