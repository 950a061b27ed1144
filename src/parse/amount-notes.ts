import { MONEY_UNITS, type MoneyUnit } from '../model/amount.ts'

/** What a note in brackets behind an amount says. */
export interface Noted {
  /** The unit of the amount: `10.00（万元）`. */
  readonly unit?: MoneyUnit
  /** What may be the amount once more: `（大写：壹拾万元整）`, `（即100000元）`. */
  readonly amount?: string
  /** That the number is not certain: `（约）`, `（每年）`. */
  readonly vague?: boolean
}

const UNIT = new RegExp(`^(?:(?:金额)?单位:?)?(${MONEY_UNITS.join('|')})$`)
const VAGUE =
  /^(?:大?约数?|左右|上下|以上|以下|以内|不等|最[多高]|最[少低]|暂[定估]|[预概]估|估[计算]|预计|概算|每.*|\/.*)$/
const AGAIN = /^(?:大写|小写|金额|折合|合计|总计|共计|即|合|共|计)*(?:金额)?:?/
const OPEN: Readonly<Record<string, string>> = { '[': '(', '【': '(', '〔': '(', ']': ')', '】': ')', '〕': ')' }
const STOP = /(?<![\s。;])[\s。;]+$/

/** Takes the notes in brackets off the end of an amount, with the full stop around them. No notes at all where the brackets do
 *  not close. `printed` is in half width. */
export function notedOf(printed: string): { readonly core: string; readonly notes?: readonly Noted[] } {
  let core = [...printed]
    .map((character) => OPEN[character] ?? character)
    .join('')
    .replace(STOP, '')
  const notes: Noted[] = []
  while (core.endsWith(')')) {
    const open = openingOf(core)
    if (open < 0) return { core }
    notes.push(noteOf(core.slice(open + 1, -1)))
    core = core.slice(0, open).replace(STOP, '')
  }
  return { core, notes }
}

/** Where the bracket begins that a text ends with; -1 where it never does. */
function openingOf(text: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++
    if (text[at] === '(' && --depth === 0) return at
  }
  return -1
}

function noteOf(text: string): Noted {
  const note = text.replace(/\s/g, '')
  const unit = MONEY_UNITS.find((one) => one === UNIT.exec(note)?.[1])
  if (unit) return { unit }
  return VAGUE.test(note) ? { vague: true } : { amount: note.replace(AGAIN, '').replace(STOP, '') }
}
