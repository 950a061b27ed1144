import type { BasketBar } from '../find/browser/basket/bar.ts'
import { BASKET_KEY } from '../find/browser/basket/key.ts'
import { keptAs } from './kept.ts'

let bar: Promise<BasketBar> | undefined

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.basket) void put(target)
})
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-basket]')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  void put(link)
})
if (document.querySelector('[data-basket], [data-basket-list]') && keptAs(BASKET_KEY)) void open()

/** What puts projects aside is fetched when a reader first does, or has before. */
function open(): Promise<BasketBar> {
  bar ??= import('../find/browser/basket/bar.ts').then((basket) => basket.showBasket(import.meta.env.BASE_URL))
  bar.catch(() => {
    bar = undefined
  })
  return bar
}

/** Where nothing can be kept, or what keeps it cannot be fetched, the comparison is opened with the project alone, as a link does without scripts. */
async function put(putter: HTMLElement): Promise<void> {
  const { basket = '', name = '' } = putter.dataset
  const isKept = await open().then(
    (opened) => opened.put(basket, name),
    () => false,
  )
  if (!isKept) location.assign(`${import.meta.env.BASE_URL}compare/?p=${basket}`)
}
