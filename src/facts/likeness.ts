import type { Project } from '../model/project.ts'
import { type Bigrams, bigramsOf, sharedPartOf } from './bigrams.ts'
import { type NameDifference, nameDifferenceOf } from './name-difference.ts'
import { type ComparedName, comparedNameOf } from './project-name.ts'

/** Why two projects of different years are taken for one: the content declares it; the same project code; the same name;
 *  a close name with a close purpose. */
export type Evidence = 'declared' | 'code' | 'name' | 'similar'

/** How far two projects of different years speak for being one. */
export interface Likeness {
  readonly evidence: Evidence
  /** 0–1. */
  readonly certainty: number
  /** False: only to be suggested. */
  readonly strong: boolean
}

/** What of a project is compared between years. */
export interface Traits {
  readonly project: Project
  /** The code in lower case. */
  readonly code: string | undefined
  readonly name: ComparedName
  readonly nameBigrams: Bigrams
  /** Of purpose and goals. */
  readonly text: Bigrams
  /** Of the names of the indicators. */
  readonly indicators: Bigrams
}

const LONG_CODE = 8
/** Fewer bigrams than this say nothing. */
const LEAST_BIGRAMS = 3
/** Names and texts that share less than this are not looked at closer: most pairs of a unit are far apart. */
const SOME_NAME = 0.2
const HALF_NAME = 0.5
const SOME_TEXT = 0.3

/** Reads what of a project is compared. */
export function traitsOf(project: Project): Traits {
  const name = comparedNameOf(project)
  const goals = (project.goals ?? []).map(({ text }) => text)
  return {
    project,
    code: project.code?.toLowerCase(),
    name,
    nameBigrams: bigramsOf(name.core),
    text: bigramsOf([project.purpose ?? '', ...goals].join('\n')),
    indicators: bigramsOf(project.indicators.map((indicator) => indicator.name).join('\n')),
  }
}

/** How far two projects of one unit speak for being one; undefined where they do not. */
export function likenessOf(before: Traits, after: Traits): Likeness | undefined {
  const sameCode = before.code !== undefined && before.code === after.code
  const names = sharedPartOf(before.nameBigrams, after.nameBigrams)
  if (!sameCode && names < SOME_NAME && !holdsAll(before.name.core, after.name.core)) return undefined
  const text = sharedTextOf(before, after)
  if (!sameCode && names < HALF_NAME && text !== undefined && text < SOME_TEXT) return undefined
  const difference = nameDifferenceOf(before.name, after.name)
  if (sameCode) {
    const byCode = likenessByCode(before.code ?? '', difference, names, text)
    if (byCode) return byCode
  }
  if (before.name.plain === after.name.plain && difference === 'same') return likenessByName(after.name.general, text)
  return likenessByWords(difference, names, text, before.name.general || after.name.general)
}

/** Whether one name has all characters of the other, as of its abbreviation. */
function holdsAll(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  for (const character of short) if (!long.includes(character)) return false
  return true
}

/** How much of what two projects say they are for is the same, 0–1; undefined where either says nothing. */
export function sharedTextOf(before: Traits, after: Traits): number | undefined {
  const told = (a: Bigrams, b: Bigrams) =>
    a.length < LEAST_BIGRAMS || b.length < LEAST_BIGRAMS ? undefined : sharedPartOf(a, b)
  const text = told(before.text, after.text)
  const indicators = told(before.indicators, after.indicators)
  if (text === undefined) return indicators
  return indicators === undefined ? text : 0.8 * text + 0.2 * indicators
}

/** A code can be given to something else, so that name or purpose must bear it out. */
function likenessByCode(
  code: string,
  difference: NameDifference,
  names: number,
  text: number | undefined,
): Likeness | undefined {
  if (difference === 'sequel') return { evidence: 'code', certainty: 0.5, strong: false }
  if (difference === 'elsewhere') return undefined
  if (difference === 'same') return { evidence: 'code', certainty: 0.98, strong: true }
  if (text !== undefined && text >= 0.4) return { evidence: 'code', certainty: 0.9, strong: true }
  if (code.length < LONG_CODE) return undefined
  if (names >= 0.3 && (text === undefined || text >= 0.15)) return { evidence: 'code', certainty: 0.85, strong: true }
  if (text === undefined || text >= 0.15) return { evidence: 'code', certainty: 0.4, strong: false }
  return undefined
}

function likenessByName(general: boolean, text: number | undefined): Likeness | undefined {
  if (!general) return { evidence: 'name', certainty: text === undefined || text >= 0.2 ? 0.95 : 0.85, strong: true }
  if (text === undefined) return { evidence: 'name', certainty: 0.4, strong: false }
  if (text >= 0.4) return { evidence: 'name', certainty: 0.8, strong: true }
  return text >= 0.25 ? { evidence: 'name', certainty: 0.35, strong: false } : undefined
}

function likenessByWords(
  difference: NameDifference,
  names: number,
  text: number | undefined,
  general: boolean,
): Likeness | undefined {
  const like = (certainty: number, strong = false): Likeness => ({ evidence: 'similar', certainty, strong })
  if (difference === 'elsewhere' || general) return undefined
  if (difference === 'sequel') return names >= 0.5 ? like(0.4) : undefined
  if (difference === 'same') return text === undefined || text >= 0.3 ? like(0.85, true) : like(0.5)
  if (text === undefined) return difference === 'longer' && names >= 0.6 ? like(0.45) : undefined
  if (difference === 'longer') return text >= 0.7 ? like(0.75, true) : text >= 0.35 ? like(0.4) : undefined
  if (names >= 0.25 && text >= 0.9) return like(0.5)
  return names + text >= 1 && names >= 0.2 ? like(0.35) : undefined
}
