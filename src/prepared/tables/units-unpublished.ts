import { hasTargets } from '../../facts/years/publication.ts'
import { unitPath } from '../../words/address.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { NO_YEAR } from '../rows.ts'

/** Units that published nothing for the newest year. */
export const UNITS_UNPUBLISHED: PreparedTable = {
  id: 'units-unpublished',
  group: 'publication',
  title: '哪些单位没有公布今年的目标',
  method:
    '名单上应当公布、最近一年却没有绩效目标的单位；没有名单的，看往年公布过的单位。本站没有收到不等于没有公布，请先到单位的网站核对。',
  among: '个应当公布的单位',
  rowsOf: '个单位',
  columns: [
    { name: '公布过的年度', kind: 'text' },
    { name: '在名单上', kind: 'text', wide: true },
  ],
  answerOf: ({ newest }) => {
    if (!newest) return NO_YEAR
    const { year, publication } = newest
    const rows = publication.missing.map(({ slug, name, listed, years }) => ({
      ...{ year: year.year, unit: name },
      ...(years.length > 0 && { path: unitPath(slug) }),
      values: [years.length > 0 ? years.join('、') : '从来没有', listed ? '在' : '没有名单'],
    }))
    return { year: year.year, rows, compared: rows.length + year.departments.filter(hasTargets).length }
  },
}
