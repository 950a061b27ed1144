import { MOST } from './places.ts'

/** What came of putting a project into the basket or taking it out. */
interface Changed {
  readonly places: readonly string[]
  readonly outcome: 'added' | 'removed' | 'full'
}

/** Puts a project in, or takes it out where it is in; a full basket stays as it is. */
export function toggled(places: readonly string[], place: string): Changed {
  if (places.includes(place)) return { places: places.filter((other) => other !== place), outcome: 'removed' }
  return places.length >= MOST ? { places, outcome: 'full' } : { places: [...places, place], outcome: 'added' }
}

/** What is said of it: the project's name and how many the basket holds now. */
export function changedWords({ places, outcome }: Changed, name: string): string {
  if (outcome === 'full') return `最多比较 ${MOST} 个项目，“${name}”没有加入。先移出一个再加。`
  const done = outcome === 'added' ? `已加入“${name}”` : `已移出“${name}”`
  return `${done}。${places.length === 0 ? '比较篮空了。' : `比较篮里有 ${places.length} 个项目。`}`
}

/** What is said of a basket that was filled before. */
export function basketWords(places: readonly string[]): string {
  return `比较篮里有 ${places.length} 个项目。`
}
