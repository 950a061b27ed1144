import type { Sound } from './sounds.ts'

/** How many letters of what was typed a sound may take at each place, as bits: bit `n` is set where it may take `n`. */
export interface Steps {
  /** As it should be typed. */
  readonly right: Uint16Array
  /** With one letter of its syllable wrong, missing, too many or two of them swapped; only where mistakes are let pass. */
  readonly wrong: Uint16Array
  /** It may take any, somewhere. */
  readonly isKnown: boolean
}

/** A syllable shorter than this may not be misspelt: it would be any other. */
const LEAST_FORM = 3

/** Tells the steps of sounds for one typed text; each is worked out once. */
export function stepsFor(
  typed: readonly string[],
  sounds: readonly Sound[],
  letsMistakesPass: boolean,
): (sound: number) => Steps {
  const known: (Steps | undefined)[] = new Array(sounds.length)
  const bySyllable = new Map<string, Steps>()
  const make = ({ letter, syllable = '' }: Sound): Steps => {
    const read = bySyllable.get(syllable) ?? stepsOf(typed, syllable, letsMistakesPass)
    bySyllable.set(syllable, read)
    return typed.includes(letter) ? withLetter(read, typed, letter) : read
  }
  return (place) => {
    const steps = known[place] ?? make(sounds[place] ?? { letter: '' })
    known[place] = steps
    return steps
  }
}

function withLetter({ right, wrong }: Steps, typed: readonly string[], letter: string): Steps {
  return { right: right.map((steps, at) => (typed[at] === letter ? steps | 2 : steps)), wrong, isKnown: true }
}

function stepsOf(typed: readonly string[], syllable: string, letsMistakesPass: boolean): Steps {
  const right = new Uint16Array(typed.length)
  const wrong = new Uint16Array(typed.length)
  const forms = formsOf(syllable)
  let isKnown = false
  for (let at = 0; at < typed.length && syllable !== ''; at++) {
    if (!isLatin(typed[at])) continue
    if (typed[at] === syllable[0]) right[at] = initialSteps(typed, at, syllable)
    for (const form of forms) {
      if (typed[at] === form[0]) right[at] = (right[at] ?? 0) | fullStep(typed, at, form)
      if (letsMistakesPass) wrong[at] = (wrong[at] ?? 0) | wrongSteps(typed, at, form)
    }
    isKnown ||= right[at] !== 0 || wrong[at] !== 0
  }
  return { right, wrong, isKnown }
}

/** The ways to type a syllable: 女 is nü, nv or nu. */
function formsOf(syllable: string): string[] {
  return /[üv]/.test(syllable) ? [syllable.replace(/[üv]/, 'v'), syllable.replace(/[üv]/, 'u')] : [syllable]
}

/** The initials that a syllable is typed by: zhu by z or zh. */
function initialSteps(typed: readonly string[], at: number, syllable: string): number {
  return /^[zcs]h/.test(syllable) && typed[at + 1] === 'h' ? 2 | 4 : 2
}

/** The whole syllable, or as much of it as was typed at the end. */
function fullStep(typed: readonly string[], at: number, form: string): number {
  const length = Math.min(form.length, typed.length - at)
  for (let letter = 0; letter < length; letter++) if (typed[at + letter] !== form[letter]) return 0
  return 1 << length
}

function wrongSteps(typed: readonly string[], at: number, form: string): number {
  if (form.length < LEAST_FORM) return 0
  let steps = 0
  const most = Math.min(form.length + 1, typed.length - at)
  for (let length = form.length - 1; length <= most; length++)
    if (isOneOff(typed, at, at + length, form)) steps |= 1 << length
  return steps
}

/** Whether a stretch of the typed text and a syllable differ by one letter, or by two neighbours that are swapped. */
function isOneOff(typed: readonly string[], start: number, end: number, form: string): boolean {
  let [from, formFrom] = [start, 0]
  while (from < end && typed[from] === form[formFrom]) {
    from++
    formFrom++
  }
  let [to, formTo] = [end, form.length]
  while (to > from && formTo > formFrom && typed[to - 1] === form[formTo - 1]) {
    to--
    formTo--
  }
  const [left, formLeft] = [to - from, formTo - formFrom]
  if (left <= 1 && formLeft <= 1) return left + formLeft > 0
  return left === 2 && formLeft === 2 && typed[from] === form[formFrom + 1] && typed[from + 1] === form[formFrom]
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && letter >= 'a' && letter <= 'z'
}
