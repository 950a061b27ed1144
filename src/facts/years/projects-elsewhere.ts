import { sharedPartOf } from '../text/bigrams.ts'
import { nameDifferenceOf } from '../text/name-difference.ts'
import { wasNamed } from '../text/project-name.ts'
import type { Pairing } from './continued-projects.ts'
import { type Likeness, likenessOf, sharedTextOf, type Traits } from './likeness.ts'

/** A code shorter than this counts a unit's projects and says nothing outside of it. */
const LONG_CODE = 8
const MOST_SUGGESTIONS = 3
/** A name that other units have used no longer ago than this is looked at, between units that both go on. */
const YEARS_BACK = 2
/** What every unit pays for. */
const OF_EVERY_UNIT =
  /^(?:公务|用车|公车|车辆|办公|用房|用品|设备|设施|大楼|楼|会议|培训|差旅|印刷|水电|物业|管理|取暖|供暖|邮电|通讯|网络|网站|电梯|食堂|保洁|保安|安保|临时|临聘|聘用|编外|合同制|人员|职工|干部|工资|遗属|生活|离?退休|党建|党组织|党员|活动|工会|体检|维修|维护|运维|运行|租赁|购置|采购|更新|保险|补助|信息化|系统|宣传|法律顾问|档案)+$/

/** When units publish, and which names several of them use. */
interface Units {
  /** Whether the one unit stopped publishing before the other began. */
  succeeds(before: Traits, after: Traits): boolean
  /** Whether a name is used by another unit than these two, in the year of either. */
  isCommon(before: Traits, after: Traits): boolean
}

/** Reads from all projects, of all years in order, when units publish and what their projects are called. */
export function unitsOfAll(traits: readonly Traits[]): Units {
  const years = Map.groupBy(traits, ({ project }) => project.unit)
  const firstYear = (unit: string) => years.get(unit)?.[0]?.project.year ?? 0
  const lastYear = (unit: string) => years.get(unit)?.at(-1)?.project.year ?? 0
  const named = Map.groupBy(traits, nameInYear)
  const unitsOf = (one: Traits) => new Set(named.get(nameInYear(one))?.map(({ project }) => project.unit))
  return {
    succeeds: (before, after) => lastYear(before.project.unit) < firstYear(after.project.unit),
    isCommon: (before, after) => unitsOf(before).size > 1 || unitsOf(after).size > 1,
  }
}

function nameInYear({ name, project }: Traits): string {
  return `${project.year} ${name.core}`
}

/** Suggestions from other units for projects that have nothing before them in their own: the same long code with a close
 *  name; where the one unit stopped publishing before the other began (it was renamed or merged), a close name with a
 *  close purpose; between two that both go on, the same name, which few would use, with a close purpose, or a name that
 *  tells the earlier one. A task that moves has often changed on the way, so none of them is strong. */
export function suggestElsewhere(
  afters: readonly Traits[],
  befores: readonly Traits[],
  units: Units,
): readonly Pairing[] {
  const byCode = Map.groupBy(befores, ({ code }) => code)
  const byName = Map.groupBy(befores, ({ name }) => name.core)
  return afters.flatMap((after) => {
    const coded = isLong(after.code) ? (byCode.get(after.code) ?? []) : []
    const named = [after.name, ...after.name.former].flatMap(({ core }) => byName.get(core) ?? [])
    const elsewhere = [...new Set([...coded, ...named])].filter(
      (before) => before.project.unit !== after.project.unit && before.project.year < after.project.year,
    )
    return elsewhere
      .toSorted((a, b) => b.project.year - a.project.year)
      .flatMap((before) => pairingOf(before, after, units) ?? [])
      .slice(0, MOST_SUGGESTIONS)
  })
}

function isLong(code: string | undefined): boolean {
  return code !== undefined && code.length >= LONG_CODE
}

function pairingOf(before: Traits, after: Traits, units: Units): Pairing | undefined {
  const suggest = (evidence: Likeness['evidence'], certainty: number): Pairing => {
    return { before, after, likeness: { evidence, certainty, strong: false } }
  }
  if (wasNamed(after.name, before.name)) return suggest('former-name', 0.5)
  const difference = nameDifferenceOf(before.name, after.name)
  if (difference === 'elsewhere' || difference === 'sequel' || after.name.general) return undefined
  const text = sharedTextOf(before, after) ?? 0
  const sameCode = isLong(before.code) && before.code === after.code
  if (sameCode && (difference === 'same' || sharedPartOf(before.nameBigrams, after.nameBigrams) + text >= 0.6))
    return suggest('code', 0.5)
  if (!units.succeeds(before, after) && !hasMoved(before, after, units)) return undefined
  return likenessOf(before, after) && text >= 0.5 ? suggest('name', 0.4) : undefined
}

/** Whether a name is particular enough to tell that a task moved between two units that both go on. */
function hasMoved(before: Traits, after: Traits, units: Units): boolean {
  const gap = after.project.year - before.project.year
  return gap <= YEARS_BACK && !OF_EVERY_UNIT.test(after.name.core) && !units.isCommon(before, after)
}
