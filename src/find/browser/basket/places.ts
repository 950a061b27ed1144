/** How many projects stand side by side at most. */
export const MOST = 4

/** A project by the parts of its address: year, unit and slug, such as `2024/101001/a1`. Nothing else is fetched or kept. */
const PLACE = /^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/

/** A part of the address that is not shown, and why. */
export interface Refusal {
  /** As written in the address. */
  readonly text: string
  readonly reason: 'not-valid' | 'repeated' | 'too-many' | 'not-found'
}

/** What an address asks to put side by side. */
interface Asked {
  /** In order, each once, four at most; every one has the form of a project's place. */
  readonly places: readonly string[]
  readonly refused: readonly Refusal[]
}

/** Reads the query of an address, such as `?p=2024/101001/a1&p=2025/101001/a1`. */
export function askedOf(search: string): Asked {
  return placesOf(new URLSearchParams(search).getAll('p'))
}

/** The projects among some texts, wherever they come from. */
export function placesOf(texts: readonly string[]): Asked {
  const places: string[] = []
  const refused: Refusal[] = []
  for (const text of texts) {
    const reason = reasonAgainst(text, places)
    if (reason) refused.push({ text, reason })
    else places.push(text)
  }
  return { places, refused }
}

function reasonAgainst(text: string, places: readonly string[]): Refusal['reason'] | undefined {
  if (!PLACE.test(text)) return 'not-valid'
  if (places.includes(text)) return 'repeated'
  return places.length >= MOST ? 'too-many' : undefined
}

/** The query that asks for these projects; empty for none. */
export function queryOf(places: readonly string[]): string {
  return places.length === 0 ? '' : `?${places.map((place) => `p=${place}`).join('&')}`
}

/** The project that pasted text names: the address of its page, whole or without its host, or its place alone.
 *  `base` is the site's, with slashes at both ends. Undefined where it names none. */
export function placeOf(pasted: string, base: string): string | undefined {
  const pathname = pathIn(pasted.trim())
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1)
  const place = path.replace(/\/(index\.html)?$/, '').toLowerCase()
  return PLACE.test(place) ? place : undefined
}

/** The path that an address names; empty where it is none. */
function pathIn(address: string): string {
  try {
    return new URL(address, 'https://site.invalid/').pathname
  } catch {
    return ''
  }
}
