import type { Random } from './random.ts'
import { RATES } from './rates.ts'
import type { Row } from './row.ts'

/** A row with what real rows have wrong, each at its rate; most stay as they are. */
export function soiled(row: Row, random: Random): Row {
  const target = soiledTarget(row, random)
  const repeats = isQualitative(row.target) && target === row.target && random.chance(RATES.repeatsName)
  return {
    ...row,
    target: repeats ? row.name : target,
    description: random.chance(RATES.nameIsDescription) ? row.name : row.description,
    basis: random.chance(RATES.basisBlank) ? '' : row.basis,
  }
}

/** Words that say nothing that could be measured. */
const VAGUE = ['促进', '保障', '有所提高', '提高', '促进社会和谐', '明显改善'] as const

/** Targets that took the place of a number, by what the row is. */
function soiledTarget({ level, target }: Row, random: Random): string {
  const isPercent = /^[≥=]?[\d.]+%$/.test(target)
  const isQuantity = /^[≥≤=]?[\d.]+/.test(target) && !isPercent
  const happens = (rate: number) => random.chance(rate)
  if (happens(RATES.targetBlank)) return ''
  if (happens(RATES.placeholder)) return random.pick(['≥**', '≥XX%', '填写具体数值', '≥○○'])
  if (isPercent) return soiledPercent(target, happens, random)
  if (level === 'c' && isQuantity) {
    if (happens(RATES.costWithPercent)) return random.pick(['≥90%', '≥90%', '≤100%', '≥100%'])
    return happens(RATES.costAtLeast) ? target.replace('≤', '≥') : target
  }
  if (level === 'q' && isQuantity && happens(RATES.countWithPercent)) return random.pick(['≥90%', '≥95%', '100%'])
  if ('esnk'.includes(level) && isQualitative(target) && happens(RATES.vague)) return random.pick(VAGUE)
  return target
}

function soiledPercent(target: string, happens: (rate: number) => boolean, random: Random): string {
  if (happens(RATES.percentAlone)) return '%'
  if (happens(RATES.rateInPersons)) return `${random.int(12, 90)}人`
  if (happens(RATES.atLeastHundred)) return '≥100%'
  return happens(RATES.aboveHundred) ? '≥110%' : target
}

/** Whether a target has no number, such as 促进社会稳定; a date is none. */
function isQualitative(target: string): boolean {
  return target !== '' && !/\d/.test(target)
}
