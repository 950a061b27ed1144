import type { Project } from '../../model/project.ts'
import { type Bigrams, bigramsOf, sharedPartOf } from '../text/bigrams.ts'
import { type NameDifference, nameDifferenceOf } from '../text/name-difference.ts'
import { type ComparedName, comparedNameOf, sameName, wasNamed } from '../text/project-name.ts'
import { ownWordsOf, saidTextOf } from '../text/said-text.ts'

/** Why two projects of different years are taken for one: the content declares it; the same project code; the same name;
 *  the later name tells the earlier one; a close name with a close purpose; the same purpose under another name; or why
 *  the earlier one may be part of the later: its name or purpose is held by it. */
export type Evidence = 'declared' | 'code' | 'name' | 'former-name' | 'similar' | 'text' | 'part'

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
  /** Of `text` without the words that any purpose may carry. */
  readonly own: Bigrams
  /** How many characters of purpose and goals only this work says. */
  readonly ownLength: number
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
/** Texts that share this much are one text, if they say enough that only this work says: fewer characters may be chance. */
const SAME_TEXT = 0.9
const LEAST_OWN = 6
const ENOUGH_OWN = 8

/** Reads what of a project is compared. */
export function traitsOf(project: Project): Traits {
  const name = comparedNameOf(project)
  const text = saidTextOf(project)
  const own = ownWordsOf(text)
  return {
    project,
    code: project.code?.toLowerCase(),
    name,
    nameBigrams: bigramsOf(name.core),
    text: bigramsOf(text),
    own: bigramsOf(own),
    ownLength: own.length,
    indicators: bigramsOf(project.indicators.map((indicator) => indicator.name).join('\n')),
  }
}

/** How far two projects of one unit speak for being one; undefined where they do not. */
export function likenessOf(before: Traits, after: Traits): Likeness | undefined {
  if (wasNamed(after.name, before.name)) return { evidence: 'former-name', certainty: 0.95, strong: true }
  const sameCode = before.code !== undefined && before.code === after.code
  const names = sharedPartOf(before.nameBigrams, after.nameBigrams)
  const own = sameOwnOf(before, after)
  const held = holdsAll(before.name.core, after.name.core)
  if (!sameCode && own === 0 && names < SOME_NAME && !held) return undefined
  const text = sharedTextOf(before, after)
  const alike = text !== undefined && text >= SAME_TEXT ? own : 0
  if (
    !sameCode &&
    alike === 0 &&
    names < HALF_NAME &&
    (held ? text !== undefined && text < SOME_TEXT : names + (text ?? 0) < 1)
  )
    return undefined
  const difference = nameDifferenceOf(before.name, after.name)
  if (sameCode) {
    const byCode = likenessByCode(before.code ?? '', difference, names, text)
    if (byCode) return byCode
  }
  if (difference === 'same' && sameName(before.name, after.name)) return likenessByName(after.name.general, text)
  const general = before.name.general || after.name.general
  return likenessByWords({ difference, names, text, alike, general }) ?? likenessByText(difference, alike)
}

/** How many characters that only this work says two projects' texts have in common; 0 where those are not the same. */
function sameOwnOf(before: Traits, after: Traits): number {
  const length = Math.min(before.ownLength, after.ownLength)
  if (length < LEAST_OWN || length < 0.8 * Math.max(before.ownLength, after.ownLength)) return 0
  return sharedPartOf(before.own, after.own) >= SAME_TEXT ? length : 0
}

/** Whether one name has all characters of the other, as of its abbreviation: no other pair differs by `longer`. */
function holdsAll(one: string, other: string): boolean {
  return hasAll(one, other) || hasAll(other, one)
}

function hasAll(long: string, short: string): boolean {
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

/** What is known of two projects that have no code and no name in common. */
interface Compared {
  readonly difference: NameDifference
  /** Shared parts of names and texts, 0–1. */
  readonly names: number
  readonly text: number | undefined
  /** Characters of a text that is the same. */
  readonly alike: number
  /** Either name says nothing about the work. */
  readonly general: boolean
}

function likenessByWords({ difference, names, text, alike, general }: Compared): Likeness | undefined {
  const like = (certainty: number, strong = false): Likeness => ({ evidence: 'similar', certainty, strong })
  if (difference === 'elsewhere' || general) return undefined
  if (difference === 'sequel') return names >= 0.5 ? like(0.4) : undefined
  if (difference === 'same') return text === undefined || text >= 0.3 ? like(0.85, true) : like(0.5)
  if (text === undefined) return difference === 'longer' && names >= 0.6 ? like(0.45) : undefined
  if (names >= 0.3 && alike >= ENOUGH_OWN) return like(0.75, true)
  if (difference === 'longer') return text >= 0.7 ? like(0.75, true) : text >= 0.35 ? like(0.4) : undefined
  if (names >= 0.25 && text >= 0.9) return like(0.5)
  return names + text >= 1 && names >= 0.2 ? like(0.35) : undefined
}

function likenessByText(difference: NameDifference, alike: number): Likeness | undefined {
  return alike > 0 && difference !== 'elsewhere' ? { evidence: 'text', certainty: 0.3, strong: false } : undefined
}
