import { type Attack, attacksOf } from './attacks.ts'

/** Text grows from so few characters, which an expression that tries every way can still be through with, … */
const SHORTEST = 28
/** … by doubling up to 20,000: what takes twice as long for twice the text all the way is linear. */
const LONGEST = 20_000
/** Below so many milliseconds of the processor no ratio can be measured. One pass over 20,000 characters takes a tenth. */
const MEASURABLE = 2
/** Twice the text takes twice as long when it is linear, four times as long when it is quadratic. */
const TOO_MUCH = 3

/** That an expression is not linear: how much longer it takes for twice the text. */
export interface Growth {
  readonly attack: Attack
  readonly characters: number
  readonly ratio: number
}

/** The first attack under which matching grows faster than the text, measured in time of the processor, which does not
 *  depend on what else the machine does; undefined when there is none. */
export function growthOf(expression: RegExp): Growth | undefined {
  const everywhere = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`)
  for (const attack of attacksOf(expression)) {
    const found = growthUnder(everywhere, attack)
    if (found) return found
  }
  return undefined
}

function growthUnder(expression: RegExp, attack: Attack): Growth | undefined {
  for (let characters = SHORTEST; characters <= LONGEST * 1.05; characters *= 2) {
    const text = textOf(attack, characters)
    if (costOf(expression, text) < MEASURABLE) continue
    const cost = bestOf(expression, text)
    const ratio = cost / bestOf(expression, textOf(attack, characters / 2))
    if (cost >= MEASURABLE && ratio > TOO_MUCH) return { attack, characters, ratio }
  }
  return undefined
}

function textOf({ prefix, pump, suffix }: Attack, characters: number): string {
  return prefix + pump.repeat(Math.ceil(characters / pump.length)) + suffix
}

/** The least of several: what else happens can only make it more. */
function bestOf(expression: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 5 }, () => costOf(expression, text)))
}

/** Milliseconds of the processor to find all matches in a text. */
function costOf(expression: RegExp, text: string): number {
  const before = process.cpuUsage()
  text.replace(expression, '')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
