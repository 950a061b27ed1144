import { type Attack, attacksOf } from './attacks.ts'

/** How many characters are tried: from so few that an expression that tries every way is through with them, by small steps, since
 *  twice the text could then take for ever. */
const LENGTHS = [20, 40, 80, 160, 500, 5000]
/** What takes fewer milliseconds on the clock grows no faster than its text, whatever else the machine does: 5000 characters
 *  take a tenth of one where the time is linear, and ten and more where it is quadratic. */
const QUICK = 1
/** So many tries has an expression to be quick, for the machine may have done something else meanwhile. */
const TRIES = 4
/** So often must it take too much. */
const PROOFS = 2
/** The processor's time is told in steps of some milliseconds; over so many they do not matter. */
const MEASURABLE = 20
/** Twice the text takes twice as long when it is linear, four times as long when it is quadratic. */
const TOO_MUCH = 3

/** That an expression is not linear: how much longer it takes up to so many characters for twice the text. */
export interface Growth {
  readonly attack: Attack
  readonly characters: number
  readonly ratio: number
}

/** The first attack under which matching grows faster than the text; undefined when there is none. Only time of the processor
 *  speaks against an expression, for that does not depend on what else the machine does. */
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
    if (isQuick(expression, text)) continue
    const ratio = ratioOf(expression, text, textOf(attack, characters / 4))
    if (ratio > TOO_MUCH) return { attack, characters, ratio }
  }
  return undefined
}

function textOf({ prefix, pump, suffix }: Attack, characters: number): string {
  return prefix + pump.repeat(Math.ceil(characters / pump.length)) + suffix
}

function isQuick(expression: RegExp, text: string): boolean {
  for (let time = 0; time < TRIES; time += 1) {
    const before = performance.now()
    text.replace(expression, '')
    const took = performance.now() - before
    if (took < QUICK) return true
  }
  return false
}

/** How much longer it takes for twice the text, from a text and a quarter of it: over two doublings, a step of the engine's own,
 *  such as more room for its stack, is no growth. The least of several where it is too much. */
function ratioOf(expression: RegExp, text: string, quarter: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < PROOFS && least > TOO_MUCH; time += 1)
    least = Math.min(least, Math.sqrt(costOf(expression, text) / costOf(expression, quarter)))
  return least
}

/** Milliseconds of the processor to find all matches in a text, on average over as many times as can be measured. */
function costOf(expression: RegExp, text: string): number {
  const before = process.threadCpuUsage()
  let times = 0
  for (let more = 1; ; more *= 2) {
    for (let time = 0; time < more; time += 1) text.replace(expression, '')
    times += more
    const { user, system } = process.threadCpuUsage(before)
    const took = (user + system) / 1000
    if (took >= MEASURABLE) return took / times
  }
}
