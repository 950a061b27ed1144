import type { FoundHit, RuleDossier } from '../dossier/rule-dossier.ts'
import { csvOf } from './csv.ts'

const HEADER = ['年度', '单位', '项目', '项目编码', '位置', '说明']

/** Everything that a review rule found in a year as a CSV file, a row a place. `addressOf` gives a place's full address. What
 *  is of a unit as a whole has no project, and a form without a code none. */
export function findingCsv(
  { hits }: Pick<RuleDossier, 'hits'>,
  year: number,
  addressOf: (hit: FoundHit) => string,
): string {
  const found = hits.filter(({ department }) => department.year === year)
  return csvOf(
    HEADER,
    found.map((hit) => {
      const { department, project, message } = hit
      return [department.year, department.name, project?.name ?? '', project?.code ?? '', addressOf(hit), message]
    }),
  )
}
