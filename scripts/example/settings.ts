import { formatSettingsYaml } from '../../src/content/write/content-yaml.ts'
import { COUNTY } from './places.ts'
import type { ExampleUnit } from './units.ts'

/** Stands on every page and in all data of an example, so that nobody takes it for a published document. */
const EXAMPLE_NOTICE = '虚构示例：本站的县、单位、项目和数字都由程序编造，用来演示功能，不是任何地方的公开文件。'

/** Text of an example's settings. */
export function siteTextOf(): string {
  const { province, city, county } = COUNTY
  return formatSettingsYaml('site', {
    name: `${county}预算绩效公开（虚构示例）`,
    region: `${province}${city}${county}`,
    description: `虚构示例：${county}各部门的绩效目标、绩效自评和历年变化。`,
    url: 'https://example-county.example.org',
    base: '/',
    notice: EXAMPLE_NOTICE,
  })
}

/** Text of the list of units that must publish. */
export function unitListTextOf(units: readonly ExampleUnit[]): string {
  return formatSettingsYaml(
    'units',
    units.map(({ slug, name }) => ({ id: slug, name })),
  )
}
