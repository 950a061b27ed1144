import { siteDossierOf } from '../../../../../src/dossier/site-dossier.ts'
import { corpusOf } from '../../../../../src/find/browser/projects/corpus.ts'
import { projectTableOf } from '../../../../../src/find/index/projects/table-of.ts'
import { NO_COST } from '../../../../../src/findings/rules/completeness/missing-kinds.ts'
import type { Department } from '../../../../../src/model/department.ts'
import type { Project } from '../../../../../src/model/project.ts'
import { contentWith, departmentHolding, indicatorWith, projectWith } from '../../../examples.ts'

const quantity = indicatorWith({ category: { group: 'output', kind: 'quantity' } })
const social = indicatorWith({ category: { group: 'benefit', kind: 'social' } })
const fiscal = { source: '财政资金', amount: { raw: '1', fen: 100n } }
const other = { source: '其他资金', amount: { raw: '1', fen: 100n } }

/** Three years of two units; place by place: 0 车辆保险费 2023, 1 培训费 2023, 2 车辆保险费 2022, 3 银行手续费 2022 without a
 *  budget, 4 车辆维修 2020. */
export const CONTENT = contentWith(
  unit(2023, '101', '人大办公室', [
    {
      slug: 'a1',
      code: 'A1',
      name: '车辆保险费',
      budget: yuan(3000),
      funding: [fiscal],
      indicators: [quantity, social],
    },
  ]),
  unit(2023, '205', '教育局', [
    { slug: 'b2', code: 'B2', name: '培训费', budget: yuan(500), funding: [fiscal, other], indicators: [quantity] },
  ]),
  unit(2022, '101', '人大办', [
    { slug: 'a1', code: 'A1', name: '车辆保险费', budget: yuan(2000), funding: [fiscal], indicators: [social] },
    { slug: 'fees', name: '银行手续费', budget: { raw: '' }, funding: [], indicators: [] },
  ]),
  unit(2020, '205', '教育局', [
    { slug: 'c3', code: 'C3', name: '车辆维修', budget: yuan(800), funding: [other], indicators: [quantity] },
  ]),
)

/** Everything about CONTENT. */
export const DOSSIER = siteDossierOf(CONTENT)

const DONE = {
  selfAppraisal: { state: 'graded', grade: 'excellent' },
  attainments: { met: 1, missed: 0, incomparable: 0, pending: 0 },
} as const
const PENDING = {
  selfAppraisal: { state: 'pending' },
  attainments: { met: 0, missed: 0, incomparable: 0, pending: 1 },
} as const

/** The table of CONTENT: 车辆保险费 2023 is 优 by its department and reached its target, and 培训费 has a finding. */
export const TABLE = projectTableOf({
  ...{ version: DOSSIER.version, rules: DOSSIER.rules },
  projects: DOSSIER.projects.map(({ project, department }) => ({
    ...{ project, department },
    ...(project.year === 2023 && project.slug === 'a1' ? DONE : PENDING),
    appraisal: project.slug === 'a1' && project.year === 2023 ? { execution: { computed: 0.9322 } } : undefined,
    foundRules: project.slug === 'b2' ? [{ rule: NO_COST }, { rule: NO_COST }] : [],
  })),
})

/** The table made ready; the site is about 云溪县. */
export const CORPUS = corpusOf(TABLE, '云溪县')

function unit(of: number, slug: string, name: string, projects: readonly Partial<Project>[]): Department {
  const all = projects.map((parts) => projectWith({ ...parts, year: of, unit: slug }))
  return { ...departmentHolding(of, slug, [], name), projects: all }
}

function yuan(amount: number): Project['budget'] {
  return { raw: String(amount), fen: BigInt(amount * 100) }
}
