import type { Known, KnownUnit } from '../known.ts'
import type { Reader } from './token.ts'

/** A shorter name than this may be any word. */
const LEAST_LETTERS = 3
/** What many are called. */
const COMMON = ['办公室', '委员会', '管理局', '管理处', '管理中心', '服务中心', '工作站']
/** Where a part of a region's name ends. */
const REGION_END = '省市县区州盟旗'

/** Reads the name of a unit: in full, as it was, or without its region where no other unit is called so. The longest counts. */
export function unitReader(known: Known): Reader {
  const byName = unitsByName(known)
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a)
  const openings = new Set([...byName.keys()].map((name) => name.charAt(0)))
  return (text, at) => {
    if (!openings.has(text.charAt(at))) return undefined
    for (const length of lengths) {
      const unit = at + length <= text.length ? byName.get(text.slice(at, at + length)) : undefined
      if (!unit) continue
      const condition = { kind: 'value', facet: 'unit', ids: [unit.id] } as const
      return { end: at + length, meaning: { kind: 'part', label: unit.name, condition } }
    }
    return undefined
  }
}

/** Every name that means one unit. A name in full goes before another unit's short one. */
function unitsByName({ units, region }: Known): Map<string, KnownUnit> {
  const byName = new Map<string, KnownUnit>()
  const add = (named: readonly (readonly [name: string, unit: KnownUnit])[]) => {
    const alone = new Map<string, KnownUnit | undefined>()
    for (const [name, unit] of named) {
      const other = alone.has(name) && alone.get(name)?.id !== unit.id
      alone.set(name, other ? undefined : unit)
    }
    for (const [name, unit] of alone) if (unit && !byName.has(name)) byName.set(name, unit)
  }
  const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const inFull = units.map((unit) => [folded(unit.name), unit] as const)
  const former = units.flatMap((unit) => unit.formerNames.map((name) => [folded(name), unit] as const))
  add(inFull)
  add(former)
  add(
    [...inFull, ...former].flatMap(([name, unit]) =>
      shortNamesOf(name, folded(region)).map((short) => [short, unit] as const),
    ),
  )
  return byName
}

/** A name of a unit without all or part of the region that it begins with: 云溪县教育局 is 县教育局 and 教育局 too. */
function shortNamesOf(name: string, region: string): string[] {
  for (let at = 0; at < region.length; at++) {
    const own = region.slice(at)
    if ((at > 0 && !REGION_END.includes(region.charAt(at - 1))) || !name.startsWith(own)) continue
    const rest = name.slice(own.length)
    const starts = [...own]
      .map((_, index) => index)
      .filter((index) => index === own.length - 1 || REGION_END.includes(own.charAt(index - 1) || ' '))
    const shorter = [rest, ...starts.filter((index) => index > 0).map((index) => own.slice(index) + rest)]
    return shorter.filter((short) => short.length >= LEAST_LETTERS && !COMMON.includes(short))
  }
  return []
}
