/** How long a reader must stand still before the place is kept, in milliseconds: browsers refuse to be told too often. */
const PAUSE = 250

/** Where a reader stands in a list that a script draws. */
export interface Place {
  /** How many rows are drawn. */
  readonly drawn: number
  /** How far down, in CSS pixels. */
  readonly top: number
}

/** The place that an entry of the history was left at. */
export function placeOf(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null || !('drawn' in state) || !('top' in state)) return undefined
  const { drawn, top } = state
  return typeof drawn === 'number' && typeof top === 'number' ? { drawn, top } : undefined
}

/** Keeps the place in the history, so that a reader who comes back finds it, also after the page was left. The browser cannot do
 *  it: what is drawn by a script is not there when it looks. `drawn` tells how many rows are drawn; with 0 nothing is kept. The
 *  function that is returned keeps the place at once: before another entry is made. */
export function keepPlaces(drawn: () => number): () => void {
  let timer = 0
  const keep = () => {
    clearTimeout(timer)
    const place: Place = { drawn: drawn(), top: window.scrollY }
    if (place.drawn > 0) history.replaceState(place, '')
  }
  history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', keep)
  document.addEventListener('click', keep, { capture: true })
  window.addEventListener('popstate', () => clearTimeout(timer))
  window.addEventListener('scroll', () => {
    clearTimeout(timer)
    timer = window.setTimeout(keep, PAUSE)
  })
  return keep
}
