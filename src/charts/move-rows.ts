import type { YearDossier } from '../dossier/year-dossier.ts'
import type { Project } from '../model/project.ts'
import { projectPath } from '../words/address.ts'
import { formatRoundedChange } from '../words/change.ts'
import { countWords } from '../words/count-words.ts'
import { earlierWords } from '../words/money-since.ts'
import { shortNamesOf } from '../words/short-names.ts'
import { differenceInWan, formatWan } from '../words/wan.ts'
import { drawDumbbell, rulerOf } from './pictures/dumbbell.ts'
import type { Picture } from './pictures/shape.ts'

/** One move of money between two years. */
interface MoveRow {
  readonly name: string
  readonly path: string
  /** Its unit, and what it was merged or split of, such as `水利局 · 由两个项目合并`. */
  readonly about: string
  /** In 万元: `+115.7`, and `358.3 → 474`. */
  readonly difference: string
  readonly said: string
  /** Such as `+32%`; empty where there was nothing before. */
  readonly share: string
  readonly picture: Picture
}

/** The projects of one kind that came or went: how many, and the largest. */
export interface Passed {
  readonly count: number
  readonly largest: Project | undefined
}

/** What came and what went between two years, as far as units published both. */
export function passedOf({ changes }: YearDossier): { readonly added: Passed; readonly dropped: Passed } {
  const [added, dropped] = [changes.flatMap((unit) => unit.added), changes.flatMap((unit) => unit.dropped)]
  return { added: largestOf(added), dropped: largestOf(dropped) }
}

function largestOf(projects: readonly Project[]): Passed {
  const sizeOf = ({ budget: { fen = -1n } }: Project) => fen
  const largest = projects.reduce<Project | undefined>(
    (most, one) => (most && sizeOf(most) >= sizeOf(one) ? most : one),
    undefined,
  )
  return { count: projects.length, largest }
}

type Move = YearDossier['budgetMoves'][number]

/** The largest moves of a year on one ruler. `region`: the site's, which names are shortened by. */
export function moveRowsOf({ year, budgetMoves }: YearDossier, region: string, most: number): MoveRow[] {
  const moves = budgetMoves.slice(0, most)
  const pairs = moves.map(({ before, after }) => ({ before: Number(before), after: Number(after) }))
  const ruler = rulerOf(pairs)
  const names = shortNamesOf(
    year.departments.map(({ name }) => name),
    region,
  )
  const unitOf = new Map(year.departments.map(({ slug, name }) => [slug, names.get(name) ?? name]))
  return moves.flatMap((move, index): MoveRow[] => {
    const [main] = move.afters
    const pair = pairs[index]
    if (!main || !pair) return []
    const { before, after, difference, share } = move
    const since = earlierWords(sinceOf(move), year.year)
    const told = `${since}${formatWan(before)}万元，${year.year}年${formatWan(after)}万元`
    return [
      {
        name: nameOf(move),
        path: projectPath(main),
        about: [unitOf.get(main.unit), joinedWords(move), since === '上年' ? '' : `与${since}比`]
          .filter(Boolean)
          .join(' · '),
        difference: differenceInWan(difference),
        said: `${formatWan(before)} → ${formatWan(after)}`,
        share: share === undefined ? '' : formatRoundedChange(share),
        picture: drawDumbbell(pair, ruler, `${main.name}：${told}`),
      },
    ]
  })
}

/** The parts of what was split go on under the name that they had together. */
function nameOf({ befores, afters }: Move): string {
  const [whole] = befores
  const [main] = afters
  return (afters.length > 1 ? whole?.name : main?.name) ?? ''
}

function joinedWords({ befores, afters }: Move): string {
  const merged = befores.length > 1 ? `由${countWords(befores.length)}个项目合并` : ''
  const split = afters.length > 1 ? `分成${countWords(afters.length)}个项目，合起来比` : ''
  return [merged, split].filter(Boolean).join('，')
}

function sinceOf({ befores }: Move): number {
  return befores.reduce((newest, { year }) => Math.max(newest, year), 0)
}
