import { Mentions, Scores } from '../text/mentions.ts'
import type { Traits } from './likeness.ts'

/** Finds the projects that may be one with another one, in the order in which they were given. */
export type Finder = (to: Traits) => readonly Traits[]

/** So many projects are looked at closer for one other; where there are no more, all are. */
const MOST = 48

/** Finds projects that share a code, a name or a former name with another one: of many, first those that share the budget
 *  as well. */
export function namesakesIn(projects: readonly Traits[], most = MOST): Finder {
  const keyed = projects.flatMap((one, place) => keysOf(one).map((key) => ({ key, place })))
  const byKey = Map.groupBy(keyed, ({ key }) => key)
  return (to) => {
    const places = new Set<number>()
    for (const key of keysOf(to)) for (const { place } of byKey.get(key)?.slice(0, most) ?? []) places.add(place)
    return inOrder([...places], projects)
  }
}

/** Finds the nearest of many projects by the rare pairs of characters in names and texts, without comparing all with all:
 *  the time for each does not grow with the number of projects. Names of the same characters in another order are near. */
export function nearestIn(projects: readonly Traits[], most = MOST): Finder {
  if (projects.length <= most) return () => projects
  const names = new Mentions(projects.map(({ nameBigrams }) => nameBigrams))
  const texts = new Mentions(projects.map(({ text }) => text))
  const byCharacters = Map.groupBy(projects.keys(), (place) => charactersOf(projects[place]))
  const scores = new Scores(projects.length)
  return (to) => {
    names.score(to.nameBigrams, scores)
    texts.score(to.text, scores)
    for (const place of byCharacters.get(charactersOf(to))?.slice(0, most) ?? []) scores.add(place, Infinity)
    return inOrder(scores.takeBest(most), projects)
  }
}

function keysOf({ code, name, project }: Traits): string[] {
  const { fen } = project.budget
  return [
    ...(fen === undefined ? [] : [`budget ${fen} ${name.core}`]),
    ...(code === undefined ? [] : [`code ${code}`]),
    ...[name, ...name.former].flatMap(({ core, dated }) => [`name ${core}`, `name ${dated}`]),
  ]
}

function charactersOf(traits: Traits | undefined): string {
  return [...new Set(traits?.name.core)].sort().join('')
}

function inOrder(places: readonly number[], projects: readonly Traits[]): Traits[] {
  return places.toSorted((a, b) => a - b).flatMap((place) => projects[place] ?? [])
}
