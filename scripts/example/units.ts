import { slugOfName } from '../../src/import/plan/slug-of-name.ts'
import type { MoneyUnit } from '../../src/model/amount.ts'
import type { Sort } from './kinds/kind.ts'
import { COUNTY, TOWNS, townOf, villageOf } from './places.ts'
import { randomOf } from './random.ts'
import { RATES } from './rates.ts'

/** How a unit fills its forms, the same in all years. */
export interface Style {
  readonly moneyUnit: MoneyUnit
  /** Months of the spend plan; none where its form has no such row. */
  readonly months: readonly number[]
  /** Printed behind the percentages of the plan: `50.00%` or `50%`. */
  readonly planDigits: number
  /** Columns: with a description and a basis, with a standard, or operator, value and unit in three cells. */
  readonly table: 'described' | 'standard' | 'three-cells'
  /** First year in which cost stands at level one. */
  readonly costFirstFrom: number
  /** The basis that stands everywhere; absent where they differ. */
  readonly oneBasis?: string
  /** Monitoring prints per cents, not amounts. */
  readonly monitoringInPercent: boolean
}

/** A unit of the county. */
export interface ExampleUnit {
  /** From 0. */
  readonly index: number
  /** Name of its folders. */
  readonly slug: string
  /** Absent where its forms print no codes, of projects neither. */
  readonly code?: string
  readonly name: string
  /** As its texts name it, such as 县水利局. */
  readonly short: string
  readonly sort: Sort
  readonly style: Style
}

const BUREAUS: readonly (readonly [Sort, string])[] = [
  ['education', '教育局'],
  ['water', '水利局'],
  ['roads', '交通运输局'],
  ['farming', '农业农村局'],
  ['health', '卫生健康局'],
  ['congress', '人民代表大会常务委员会本级'],
  ['civil', '民政局'],
  ['building', '住房和城乡建设局'],
  ['environment', '生态环境分局'],
  ['market', '市场监督管理局'],
  ['police', '公安局'],
  ['justice', '司法局'],
  ['culture', '文化广电和旅游局'],
  ['labour', '人力资源和社会保障局'],
  ['emergency', '应急管理局'],
  ['forest', '自然资源和林业局'],
  ['finance', '财政局'],
  ['building', '城市管理综合行政执法局'],
  ['civil', '退役军人事务局'],
  ['civil', '残疾人联合会'],
  ['market', '行政审批局'],
  ['health', '疾病预防控制中心'],
  ['culture', '图书馆'],
  ['roads', '公路养护中心'],
  ['water', '水库管理中心'],
  ['farming', '农业技术推广中心'],
]

/** Kinds of units that many places have, after the bureaus: one in turn a place. */
const LOCAL: readonly (readonly [Sort, (place: number) => string])[] = [
  ['town', (place) => `${townOf(place)}人民政府`],
  ['school', (place) => `${townOf(place)}中心小学`],
  ['hospital', (place) => `${townOf(place)}卫生院`],
  ['school', (place) => `${townOf(place)}初级中学`],
  ['school', (place) => `${townOf(place)}中心幼儿园`],
]

const VILLAGE_LOCAL: readonly (readonly [Sort, (name: string) => string])[] = [
  ['school', (name) => `${name}小学`],
  ['hospital', (name) => `${name}社区卫生服务站`],
  ['forest', (name) => `国有${name}林场`],
  ['water', (name) => `${name}水库管理所`],
]

/** The units of the county in a fixed order: the first are the same however many there are. Names and slugs differ. */
export function unitsOf(count: number, seed: number, lastYear: number): ExampleUnit[] {
  const slugs = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const unit = unitOf(index, seed, lastYear)
    let slug = unit.slug
    for (let n = 2; slugs.has(slug); n += 1) slug = `${unit.slug}-${n}`
    slugs.add(slug)
    return { ...unit, slug }
  })
}

function unitOf(index: number, seed: number, lastYear: number): ExampleUnit {
  const [sort, short] = sortAndName(index)
  const name = `${COUNTY.county}${short}`
  const random = randomOf(seed, 'unit', index)
  // The first units are those of the small example, and keep their codes.
  const coded = !random.chance(RATES.unitWithoutCodes) || index < 3
  const code = `${101 + Math.floor(index / 3) + (index < BUREAUS.length ? 0 : 200)}${String((index % 3) + 1).padStart(3, '0')}`
  const shared = { index, name, short: index < BUREAUS.length ? `县${short}` : short, sort }
  const style = styleOf(seed, index, lastYear)
  return coded ? { ...shared, slug: code, code, style } : { ...shared, slug: slugOfName(name), style }
}

function sortAndName(index: number): readonly [Sort, string] {
  const bureau = BUREAUS[index]
  if (bureau) return bureau
  const local = index - BUREAUS.length
  const towns = TOWNS.length * LOCAL.length
  const [sort, nameOf] = LOCAL[local % LOCAL.length] ?? []
  if (local < towns && sort && nameOf) return [sort, nameOf(Math.floor(local / LOCAL.length))]
  const further = local - towns
  const [other = 'school', named = String] = VILLAGE_LOCAL[further % VILLAGE_LOCAL.length] ?? []
  return [other, named(villageOf(further * 7 + 3))]
}

const MONTHS = [
  [3, 6, 10, 12],
  [3, 6, 10, 12],
  [3, 6, 10, 12],
  [3, 6, 9, 12],
  [6, 9, 12],
] as const
const BASES = ['年度工作计划', '年度工作计划', '部门工作计划', '历史水平'] as const

function styleOf(seed: number, index: number, lastYear: number): Style {
  const random = randomOf(seed, 'style', index)
  const table = random.pick(['described', 'described', 'described', 'standard', 'three-cells'] as const)
  const moneyUnit = table === 'described' ? random.pick(['元', '元', '万元'] as const) : '万元'
  return {
    moneyUnit,
    months: table === 'described' || random.chance(0.4) ? random.pick(MONTHS) : [],
    planDigits: random.pick([2, 2, 0]),
    table,
    costFirstFrom: random.pick([lastYear - 1, lastYear, lastYear + 1, lastYear + 1, lastYear - 9]),
    ...(random.chance(RATES.oneBasis) && { oneBasis: random.pick(BASES) }),
    monitoringInPercent: random.chance(0.4),
  }
}
