import { type Attack, attacksOf } from './attacks.ts'

/** How many characters are tried: from so few that an expression that tries every way is through with them, by small steps, since
 *  twice the text could then take for ever; later twice as many each time, up to 10,000 and 20,000. */
const LENGTHS = [16, 22, 32, 44, 62, 88, 125, 250, 500, 1000, 2000, 5000, 10_000, 20_000]
/** Below so many milliseconds of the processor nothing is measured. One pass over 20,000 characters takes a tenth of one, and what is
 *  quadratic ten and more. */
const MEASURABLE = 4
/** Twice the text takes twice as long when it is linear, four times as long when it is quadratic. */
const TOO_MUCH = 3

/** That an expression is not linear: how much longer it takes up to so many characters for twice the text. */
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
  for (const characters of LENGTHS) {
    const text = textOf(attack, characters)
    if (costOf(expression, text) < MEASURABLE) continue
    const cost = bestOf(expression, text)
    // Over two doublings: a step of the engine's own, such as more room for its stack, is no growth.
    const ratio = Math.sqrt(cost / bestOf(expression, textOf(attack, characters / 4)))
    if (cost >= MEASURABLE && ratio > TOO_MUCH) return { attack, characters, ratio }
  }
  return undefined
}

function textOf({ prefix, pump, suffix }: Attack, characters: number): string {
  return prefix + pump.repeat(Math.ceil(characters / pump.length)) + suffix
}

/** The least of several, for what else happens can only make it more; one is enough where it is long. */
function bestOf(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < 5; time++) {
    best = Math.min(best, costOf(expression, text))
    if (best > 10 * MEASURABLE) break
  }
  return best
}

/** Milliseconds of the processor to find all matches in a text. */
function costOf(expression: RegExp, text: string): number {
  const before = process.cpuUsage()
  text.replace(expression, '')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
