/** Where a place stands: the province and the city above it, and its own name there. */
interface Placed {
  /** Such as 河北省秦皇岛市; empty where the name tells none. */
  readonly group: string
  /** Such as 山海关区; the city itself is 市本级. */
  readonly own: string
}

/** What ends the name of a province, and of a city. Source: 中华人民共和国宪法, article 30. */
const PROVINCE = /^[^省市县旗]{1,12}?(?:省|自治区|特别行政区)/
const CITY = /^[^市县旗盟]{1,14}?(?:市|自治州|地区|盟)/

/** A region's full name, such as 河北省秦皇岛市山海关区, by what it is part of. */
export function placedIn(region: string): Placed {
  const [province = ''] = PROVINCE.exec(region) ?? []
  const [city = ''] = CITY.exec(region.slice(province.length)) ?? []
  const group = province + city
  const own = region.slice(group.length)
  return { group, own: own === '' ? (city === '' ? '省本级' : '市本级') : own }
}
