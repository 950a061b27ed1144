import type { Kind } from './kinds/kind.ts'
import { COUNTY, riverOf, roadOf, streetOf, townOf, villageOf } from './places.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'

/** What a project's texts are filled from. */
export interface Subject {
  /** Names the project's own stream of random numbers, through all its years. */
  readonly root: string
  /** The year in which it began. */
  readonly born: number
  readonly year: number
  /** The unit as its texts name it, such as 县水利局. */
  readonly unit: string
  /** The unit's own matters, for `{topic}`. */
  readonly topics: readonly string[]
  /** Budget in 万元, for `{budget}`. */
  readonly budget: string
}

/** Percentages that targets are drawn from, by the slot's name; others are drawn from `ok`. */
const PERCENTAGES: Readonly<Record<string, readonly number[]>> = {
  ok: [90, 90, 90, 92, 95, 95, 96, 98, 100],
  full: [100],
  cover: [100, 100, 98],
  intime: [90, 90, 95, 95, 98, 100],
  good: [75, 80, 85, 88, 90],
  know: [75, 80, 85, 90],
  happy: [85, 90, 90, 90, 92, 95],
  part: [60, 65, 70, 75, 80],
  alive: [85, 88, 90],
}

const CROPS = [
  '食用菌',
  '苹果',
  '板栗',
  '核桃',
  '中药材',
  '谷子',
  '甘薯',
  '设施蔬菜',
  '樱桃',
  '葡萄',
  '安梨',
  '草莓',
] as const
const FESTIVALS = ['元宵灯会', '丰收节', '桃花节', '端午', '广场舞大赛', '春节联欢', '板栗采摘节', '庙会'] as const

const SLOT = /\{([a-z]+\d?)(%)?(?::([\d.]+)-([\d.]+))?\}/gi

/** A kind's text with its slots filled. A slot of one name is one value in all texts of a project and year. */
export function filled(text: string, subject: Subject): string {
  return text.replace(SLOT, (_slot, name: string, percent?: string, low?: string, high?: string) => {
    if (percent !== undefined) return `${percentageOf(name, subject)}%`
    return low !== undefined && high !== undefined ? numberOf(name, low, high, subject) : placeOf(name, subject)
  })
}

/** One of a kind's wordings, with its slots filled. `wording` counts how often the project was put into other words. */
export function worded(wordings: readonly string[], wording: number, subject: Subject): string {
  const first = randomOf(subject.root, 'wording').int(0, wordings.length - 1)
  return filled(wordings[(first + wording) % wordings.length] ?? '', subject)
}

/** How often purpose and goals were put into other words before a year. */
export function wordingOf({ root, born, year }: Subject): number {
  return yearsAfter(born, year).filter((one) => randomOf(root, 'reworded', one).chance(RATES.reworded)).length
}

/** The kind's name at a place in its list; generic ones follow where the list ends. */
export function nameOf(kind: Kind, form: number, subject: Subject): string {
  const own = kind.names[form]
  if (own !== undefined) return filled(own, subject)
  const first = filled(kind.names[0] ?? '', subject).replace(/(经费|资金|项目|费)$/, '')
  const endings = ['专项资金', '保障经费', '项目资金', '工作经费']
  return `${first}${endings[(form - kind.names.length) % endings.length]}`
}

/** Every year after `born`, up to and with `year`. */
export function yearsAfter(born: number, year: number): number[] {
  return Array.from({ length: Math.max(0, year - born) }, (_, n) => born + 1 + n)
}

function placeOf(name: string, { root, year, unit, topics, budget }: Subject): string {
  const random = randomOf(root, name)
  const number = random.int(0, 100_000)
  switch (name) {
    case 'year':
      return String(year)
    case 'unit':
      return unit
    case 'budget':
      return budget
    case 'county':
      return COUNTY.county
    case 'town':
      return townOf(number)
    case 'village':
      return villageOf(number)
    case 'road':
      return roadOf(number)
    case 'street':
      return streetOf(number)
    case 'river':
      return riverOf(number)
    case 'crop':
      return random.pick(CROPS)
    case 'festival':
      return random.pick(FESTIVALS)
    case 'topic':
      return random.pick(topics)
    default:
      throw new RangeError(`There is no slot ${name}.`)
  }
}

function percentageOf(name: string, { root, born, year }: Subject): number {
  const choices = PERCENTAGES[name] ?? PERCENTAGES.ok ?? []
  let value = randomOf(root, name).pick(choices)
  if (name === 'full') return value
  for (const one of yearsAfter(born, year)) value = Math.min(100, value + stepOf(randomOf(root, name, one)))
  return value
}

/** Percentage points that a target moves by in a year. */
function stepOf(random: Random): number {
  const drawn = random.next()
  if (drawn < RATES.numberRaised) return random.int(1, 5)
  return drawn < RATES.numberRaised + RATES.numberLowered ? -random.int(1, 5) : 0
}

function numberOf(name: string, low: string, high: string, { root, born, year }: Subject): string {
  const decimals = /[.]/.test(low + high) ? 1 : 0
  const [least, most] = [Number(low), Number(high)]
  const random = randomOf(root, name)
  // Small numbers are more frequent than large ones.
  let value = least > 0 ? least * (most / least) ** random.next() : random.int(least, most)
  if (most > least) for (const one of yearsAfter(born, year)) value = moved(value, least, randomOf(root, name, one))
  return rounded(value, decimals)
}

function moved(value: number, least: number, random: Random): number {
  const drawn = random.next()
  if (drawn < RATES.numberRaised) return value * (1.05 + random.next() * 0.3) + (value < 20 ? 1 : 0)
  if (drawn < RATES.numberRaised + RATES.numberLowered)
    return Math.max(least, value * (0.72 + random.next() * 0.24) - (value < 20 ? 1 : 0))
  return value
}

/** As people round: 3,700 and 240, but 17. */
function rounded(value: number, decimals: number): string {
  if (decimals > 0 && value < 20) return value.toFixed(decimals).replace(/\.0$/, '')
  const step = value >= 10_000 ? 1000 : value >= 1000 ? 100 : value >= 100 ? 10 : 1
  return String(Math.round(value / step) * step)
}
