import type { Appraisal } from '../../../src/model/appraisal.ts'
import type { Year } from '../../../src/model/content.ts'
import type { Department } from '../../../src/model/department.ts'
import { projectWith } from '../examples.ts'

/** A department with projects of these names, each 1,000 yuan. */
export function departmentWith(year: number, slug: string, names: readonly string[], name = slug): Department {
  const projects = names.map((project) => projectWith({ year, unit: slug, slug: project, name: project }))
  return { year, slug, name, parts: [], sources: [], projects }
}

/** Years, newest first, of these departments. */
export function yearsWith(...departments: readonly Department[]): Year[] {
  return [...Map.groupBy(departments, ({ year }) => year)]
    .map(([year, published]) => ({ year, departments: published }))
    .sort((a, b) => b.year - a.year)
}

/** A self-appraisal of the plainest kind, with the parts that a test is about. */
export function appraisalWith(parts: Partial<Appraisal>): Appraisal {
  return { year: 2021, unit: 'a', name: '甲', moneyUnit: '元', funding: [], indicators: [], ...parts }
}
