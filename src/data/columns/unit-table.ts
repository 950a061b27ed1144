import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import { hasTargets, isAppraised } from '../../dossier/parts.ts'
import { departmentPath } from '../../words/address.ts'
import { type Filled, tableOf } from './column.ts'
import { counted, originOf, UNIT_OWNER, yuan } from './common.ts'

const PUBLISHED: readonly Filled<DepartmentDossier>[] = [
  marked('公布了目标', '有没有公布这一年的绩效目标', ({ department }) => hasTargets(department)),
  marked('公布了自评', '有没有公布这一年的绩效自评', ({ department }) => isAppraised(department)),
  marked('公布了监控', '有没有公布年中的绩效监控', ({ department }) => department.monitoring !== undefined),
  {
    ...{ name: '公布日期', type: 'date', about: '第一份写了日期的文件公布的日期；不知道就空着', example: '2025-02-10' },
    of: ({ published }) => published,
  },
]

const COUNTED: readonly Filled<DepartmentDossier>[] = [
  counted('项目数', '公布了几个项目', '个', ({ projects }) => projects.length),
  yuan('预算合计（元）', '有数字的项目预算数合计', ({ budget }) => budget.fen, { computed: true, fiscal: 'value' }),
  counted('没有预算数字的项目', '几个项目的预算数没有数字，不在合计里', '个', ({ budget }) => budget.missing),
  counted('达到（本站算）', '按原文的指标值和完成值相比，达到的有几项', '项', ({ attainments }) => attainments.met),
  counted('未达到（本站算）', '未达到的有几项', '项', ({ attainments }) => attainments.missed),
  counted('没法比（本站算）', '没法比的有几项', '项', ({ attainments }) => attainments.incomparable),
  counted('待评（本站算）', '还没有公布结果的有几项', '项', ({ attainments }) => attainments.pending),
  counted('核对（本站算）', '审查要点里要核对的有几处，一个项目的一条要点算一处', '处', ({ checks }) => checks),
]

/** What each unit published for a year, a row each. */
export const UNIT_TABLE = tableOf<DepartmentDossier>(
  {
    ...{ id: 'units', title: '单位', about: '一个单位一年一行：公布了什么、预算合计、达到没有', key: ['所在页'] },
    columns: [
      ...[...UNIT_OWNER, ...PUBLISHED, ...COUNTED],
      ...originOf<DepartmentDossier>(({ department }) => departmentPath(department)),
    ],
  },
  (unit) => [unit],
)

function marked<Item>(name: string, about: string, of: (item: Item) => boolean): Filled<Item> {
  const words = (item: Item) => (of(item) ? '是' : '否')
  return { name, type: 'yes-no', about, example: '是', required: true, computed: true, of: words }
}
