/** What a region's own part is called by, such as the 县 of 云溪县. */
const PART = /[省市县区州盟旗乡镇]$/

/** A unit's name without the region that all units of the site begin with, for lists: 云溪县水利局 of 河北省青岚市云溪县 is 水利局. Left as
 *  it is where nothing would remain, or where its beginning is no region. */
export function shortUnitName(name: string, region: string): string {
  for (let from = 0; from < region.length - 1; from += 1) {
    const own = region.slice(from)
    if (name.startsWith(own) && PART.test(own) && name.length > own.length + 1) return name.slice(own.length)
  }
  return name
}
