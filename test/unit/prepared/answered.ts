import type { Department } from '../../../src/model/department.ts'
import type { Indicator } from '../../../src/model/indicator.ts'
import type { Project } from '../../../src/model/project.ts'
import type { PreparedTable, Value } from '../../../src/prepared/prepared-table.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentWith, indicatorWith, projectWith } from '../examples.ts'

/** A project with a budget in yuan and an indicator of its own, which goes on from those of the year before with these slugs. */
export function projectOf(
  year: number,
  slug: string,
  yuan: number | undefined,
  continues: readonly string[] = [],
  parts: Partial<Project> = {},
): Project {
  const fen = yuan === undefined ? {} : { fen: BigInt(yuan) * 100n }
  return projectWith({
    ...{ year, slug, name: slug, budget: { raw: String(yuan ?? ''), ...fen } },
    continues: continues.map((before) => ({ year: year - 1, unit: '101001', slug: before })),
    ...parts,
  })
}

/** An indicator that asks for at least so many; in words where it is no number. */
export function asking(name: string, number: number | undefined, parts: Partial<Indicator> = {}): Indicator {
  return indicatorWith({
    name,
    target:
      number === undefined
        ? { raw: '提高', kind: 'quality' }
        : { raw: `≥${number}%`, kind: 'quantity', operator: '>=', number, unit: '%' },
    ...parts,
  })
}

/** A unit in each of the years that these projects are of, with other parts by the year. */
export function unitOf(projects: readonly Project[], parts: Record<number, Partial<Department>> = {}): Department[] {
  return [...Map.groupBy(projects, ({ year }) => year)].map(([year, own]) =>
    departmentWith({ year, projects: own, ...parts[year] }),
  )
}

/** What a table answers of these units: how many were compared, and each row's name with its values and its note. */
export function answered(table: PreparedTable, departments: readonly Department[]) {
  const { year, compared, rows } = table.answerOf(siteWith(departments))
  const told = rows.map(({ project, unit, values, note }): readonly Value[] => [
    ...[project?.name ?? unit, ...values],
    ...(note === undefined ? [] : [note]),
  ])
  return { year, compared, rows: told }
}
