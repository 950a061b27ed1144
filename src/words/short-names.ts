/** The shortest that a name is shortened to, in signs. */
const LEAST = 2
/** Where a part of a region's name ends. */
const END = /[省市县区州盟旗]/
/** What goes with the sign before it: 县委, 区直, 市属, 县级. */
const BOUND = /^[委直属级]/

/** The names of units of one region as a list of them says them: without the region that all of them share, such as 卫生健康局 for
 *  云溪县卫生健康局. Names that would be the same, or next to nothing, stay whole. By the name. */
export function shortNamesOf(names: readonly string[], region: string): ReadonlyMap<string, string> {
  const short = new Map(names.map((name) => [name, withoutRegion(name, region)]))
  const counts = Map.groupBy(short.values(), (name) => name)
  const isAlone = (name: string) => counts.get(name)?.length === 1
  return new Map([...short].map(([name, shorter]) => [name, isAlone(shorter) ? shorter : name]))
}

/** A name without the region's end that it begins with: 山海关区 or 秦皇岛市山海关区 of 河北省秦皇岛市山海关区. */
function withoutRegion(name: string, region: string): string {
  for (let at = 0; at < region.length; at += 1) {
    const part = region.slice(at)
    if ((at > 0 && !END.test(region.charAt(at - 1))) || !name.startsWith(part)) continue
    const rest = name.slice(part.length)
    const shorter = BOUND.test(rest) ? part.slice(-1) + rest : rest
    return shorter.length >= LEAST ? shorter : name
  }
  return name
}
