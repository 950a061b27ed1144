import type { Indicator } from '../../model/indicator.ts'
import type { Project } from '../../model/project.ts'
import { targetChangeOf } from './target-change.ts'

/** A project back through the years, itself first, as long as the year before has exactly one that it goes on from. `past`
 *  holds all that it goes on from, whatever the year. */
export function straightLineOf(project: Project, past: readonly Project[]): readonly Project[] {
  const line = [project]
  for (let year = project.year - 1; ; year -= 1) {
    const [only, ...others] = past.filter((one) => one.year === year)
    if (!only || others.length > 0) return line
    line.push(only)
  }
}

/** The targets with a number of a project. */
export function numberedTargetsOf({ indicators }: Pick<Project, 'indicators'>): Indicator[] {
  return indicators.filter(({ target }) => target?.kind === 'quantity')
}

/** For how many years on end, its own among them, each target with a number of the first project of a line was asked for alike:
 *  under the same name and level two, printed the same or saying the same. 1 where the year before asked for anything else; 0
 *  where it has no such target. */
export function yearsOfSameTargets(line: readonly Project[]): number {
  const [newest, ...earlier] = line
  const asked = newest ? numberedTargetsOf(newest) : []
  if (asked.length === 0) return 0
  const differs = earlier.findIndex((before) => !asked.every((indicator) => isAskedAlike(indicator, before)))
  return 1 + (differs < 0 ? earlier.length : differs)
}

/** A name that stands in the table more than once tells no row. */
function isAskedAlike(after: Indicator, { indicators }: Project): boolean {
  const [before, ...others] = indicators.filter((one) => keyOf(one) === keyOf(after))
  return before?.target?.kind === 'quantity' && others.length === 0 && targetChangeOf(before, after) === undefined
}

function keyOf({ name, level2 }: Indicator): string {
  return `${level2}|${name}`.normalize('NFKC').replace(/\s+/g, '')
}
