/** What a printed unit measures. Two units of one `name` are compared as numbers times `scale`. */
interface Measure {
  /** The unit without its multiplier, in one spelling: `m2` for ㎡, m² and 平方米. Empty for a bare number. */
  readonly name: string
  /** How many of them one is: 10,000 for 万m3, 0.01 for %, 0.00001 for what is counted per 100,000. */
  readonly scale: number
}

/** Ways to print one unit that mean the same beyond doubt, each list by the spelling that stands for all. Source: 法定计量单位
 *  (1984), and squared letters of Unicode. People (人, 名) and things (个, 项)
 *  are left apart: they may be counted differently; 月 may be one of the calendar. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  m: ['米', '公尺'],
  km: ['公里', '千米'],
  cm: ['厘米', '公分'],
  mm: ['毫米'],
  m2: ['平方米', '平米'],
  km2: ['平方公里', '平方千米'],
  m3: ['立方米', '立方'],
  hm2: ['公顷', 'ha'],
  t: ['吨', '公吨'],
  kg: ['公斤', '千克'],
  g: ['克'],
  L: ['升'],
  kW: ['千瓦', 'KW', 'kw'],
  MW: ['兆瓦'],
  kWh: ['千瓦时', '千瓦小时', 'kW·h', 'KWh', 'KWH', 'kwh'],
  h: ['小时'],
  天: ['日'],
  百分点: ['个百分点'],
}
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
)

/** Shares of a whole by their sign. */
const SHARES: Readonly<Record<string, number>> = { '%': 1e-2, 百分比: 1e-2, '‰': 1e-3, '‱': 1e-4 }
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
/** 十, 百 and 千 alone open many a name (千米, 百分点), and are read only before 万 and 亿. */
const MULTIPLIER = /^(?:[十百千]?万亿?|[十百千]?亿)/
const BASE = /^\d+/

/** What a unit measures, such as `万㎡`, `元/㎡` or `人/10万人`. An unknown unit measures itself. */
export function measureOf(unit: string): Measure {
  const plain = unit
    .normalize('NFKC')
    .replace(/[\s^]/g, '')
    .replace(/[‧・∙⋅•]/g, '·')
  const share = SHARES[plain]
  if (share !== undefined) return { name: 'share', scale: share }
  const parts = plain.split('/').map(partOf)
  const [first = { name: '', scale: 1 }, ...others] = parts
  const name = parts.map((part) => part.name).join('/')
  return { name, scale: others.reduce((scale, part) => scale / part.scale, first.scale) }
}

/** A number of one unit expressed in another that measures the same, such as 0.02 万㎡ in 平方米: 200. Undefined where it is
 *  not certain that they do. */
export function numberIn(unit: string, { number, unit: own }: { readonly number: number; readonly unit: string }) {
  if (unit === own) return number
  const [from, to] = [measureOf(own), measureOf(unit)]
  return from.name === to.name ? Number(((number * from.scale) / to.scale).toPrecision(15)) : undefined
}

/** Whether two units are one, however they are spelt: ㎡ and 平方米, but not 万㎡. */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [measureOf(one), measureOf(other)]
  return a.name === b.name && a.scale === b.scale
}

function partOf(part: string): Measure {
  const [digits = ''] = BASE.exec(part) ?? []
  const rest = part.slice(digits.length)
  const [multiplier = ''] = MULTIPLIER.exec(rest) ?? []
  const power = [...multiplier].reduce((product, character) => product * (POWERS[character] ?? 1), 1)
  const name = rest.slice(multiplier.length)
  return { name: NAMES.get(name) ?? name, scale: (digits === '' ? 1 : Number(digits)) * power }
}
