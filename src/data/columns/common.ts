import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { departmentPath, placeOfProject } from '../../words/address.ts'
import { yuanCell } from '../csv.ts'
import { addressOf } from '../records.ts'
import type { Filled, TableSite } from './column.ts'
import { COLUMN_NAMES } from './names.ts'

/** Whose a row is: a unit's, or one of its projects'. */
interface Owned {
  readonly department: Department
  readonly project?: Project
}

/** The name of the column that holds a page's place, by which the rows of all tables belong together. */
export const PLACE = '所在页'

/** The place of a unit's or a project's page, such as `2025/101001/a1`. */
export function placeOf({ department, project }: Owned): string {
  return project ? placeOfProject(project) : departmentPath(department).slice(1, -1)
}

/** What a row of a unit begins with. */
export const UNIT_OWNER: readonly Filled<Owned>[] = [
  {
    ...{ name: COLUMN_NAMES.year, type: 'year', about: '预算年度', example: '2025', required: true, part: 'owner' },
    ...{ fiscal: 'date:fiscal-year', of: ({ department }) => department.year },
  },
  {
    ...{ name: '单位编码', type: 'text', about: '预算单位编码，原文没有印就空着', example: '101001', part: 'owner' },
    ...{ fiscal: 'administrative-classification:generic:level1:code', of: ({ department }) => department.code },
  },
  {
    ...{
      name: COLUMN_NAMES.unit,
      type: 'text',
      about: '单位名称，照原文',
      example: '某区人大',
      required: true,
      part: 'owner',
    },
    ...{ fiscal: 'administrative-classification:generic:level1:label', of: ({ department }) => department.name },
  },
  {
    ...{ name: PLACE, type: 'text', about: '单位或项目的网页在本站的位置，各表靠它对上', required: true },
    ...{ part: 'owner', computed: true, example: '2025/101001/a1', of: placeOf },
  },
]

/** What a row of a project begins with. */
export const OWNER: readonly Filled<Owned>[] = [
  ...UNIT_OWNER,
  {
    ...{
      name: COLUMN_NAMES.code,
      type: 'text',
      about: '项目编码，照原文；原文没有印就空着',
      example: 'A-1',
      part: 'owner',
    },
    ...{ fiscal: 'activity:generic:project:code', of: ({ project }) => project?.code },
  },
  {
    ...{ name: COLUMN_NAMES.project, type: 'text', about: '项目名称，照原文；属于单位整体的行空着', example: '会议费' },
    ...{ part: 'owner', fiscal: 'activity:generic:project:label', of: ({ project }) => project?.name },
  },
]

/** What every row ends with: where it is told, the state of the content, and what the site's owner says over every page. `pathOf` gives
 *  the path of a row from the site's root. */
export function originOf<Item>(pathOf: (item: Item) => string): Filled<Item>[] {
  const of = (tell: (site: TableSite) => string | undefined) => (_: Item, site: TableSite) => tell(site)
  return [
    {
      ...{
        name: COLUMN_NAMES.address,
        type: 'address',
        about: '这一行在本站的哪里，可以点开核对',
        required: true,
        part: 'origin',
      },
      ...{ example: 'https://example.org/2025/101001/a1/', of: (item, { site }) => addressOf(site, pathOf(item)) },
    },
    {
      ...{ name: '数据日期', type: 'date', about: '本站内容最后更新的日期', example: '2026-02-01', required: true },
      ...{ part: 'state', of: of(({ updated }) => updated) },
    },
    {
      ...{ name: COLUMN_NAMES.version, type: 'text', about: '内容的版本，同一版本的数据相同', example: '0123456789ab' },
      ...{ required: true, part: 'state', of: of(({ version }) => version) },
    },
    {
      ...{ name: '本站说明', type: 'text', about: '本站写在每页顶端的提示；没有就空着', example: '非官方网站' },
      ...{ part: 'state', of: of(({ site }) => site.notice) },
    },
  ]
}

/** A column of amounts in yuan, of integer fen. */
export function yuan<Item>(
  name: string,
  about: string,
  of: (item: Item) => bigint | undefined,
  more: Partial<Filled<Item>> = {},
): Filled<Item> {
  const yuanOf = (item: Item) => {
    const fen = of(item)
    return fen === undefined ? undefined : yuanCell(fen)
  }
  return { name, type: 'yuan', about, unit: '元', example: '100000.00', ...more, of: yuanOf }
}

/** A column of something counted by this site. */
export function counted<Item>(name: string, about: string, unit: string, of: (item: Item) => number): Filled<Item> {
  return { name, type: 'integer', about, unit, example: '3', computed: true, required: true, of }
}
