import { element } from '../dom.ts'
import { basketWords, changedWords, toggled } from './change.ts'
import { queryOf } from './places.ts'
import { basketIn, keepBasket } from './store.ts'

/** The basket on a page. */
export interface BasketBar {
  /** Puts a project in or takes it out, and says so; false where the browser keeps nothing. */
  put(place: string, name: string): boolean
}

const keeper = () => localStorage

/** Shows the basket: what is in it is ticked on the page, and a bar at the foot of the window tells how many and leads to the
 *  comparison. `base` is the site's. Call it once a page. */
export function showBasket(base: string): BasketBar {
  const said = element('p', '')
  said.setAttribute('role', 'status')
  const go = element('a', 'button', '去比较')
  const clear = element('button', '', '清空')
  clear.type = 'button'
  const bar = element('div', 'basket screen-only', said, go, clear)
  const show = (places: readonly string[], words: string) => {
    markAll(places)
    go.href = `${base}compare/${queryOf(places)}`
    said.textContent = words
    go.hidden = clear.hidden = places.length === 0
    bar.hidden = words === ''
  }
  const showKept = () => {
    const places = basketIn(keeper)
    show(places, places.length > 0 ? basketWords(places) : '')
  }
  clear.addEventListener('click', () => {
    keepBasket([], keeper)
    show([], '比较篮空了。')
  })
  addEventListener('storage', showKept)
  document.body.append(bar)
  showKept()
  return {
    put: (place, name) => {
      const changed = toggled(basketIn(keeper), place)
      const isKept = keepBasket(changed.places, keeper)
      if (isKept) show(changed.places, changedWords(changed, name))
      return isKept
    },
  }
}

/** Ticks what is in the basket; links say what they would do. */
function markAll(places: readonly string[]): void {
  for (const putter of document.querySelectorAll<HTMLElement>('[data-basket]')) {
    const isIn = places.includes(putter.dataset.basket ?? '')
    if (putter instanceof HTMLInputElement) putter.checked = isIn
    else putter.textContent = isIn ? '移出比较' : '加入比较'
  }
}
