import { describe, expect, test } from 'vitest'
import { budgetSparkline, spendFinding, spendPicture } from '../../../src/charts/project-pictures.ts'
import type { Spending } from '../../../src/facts/money/spending.ts'
import type { Project } from '../../../src/model/project.ts'
import { onlyProjectOf } from '../dossier/site-with.ts'
import { departmentWith, planWith, projectWith } from '../examples.ts'

const budget = { raw: '1000000', fen: 100_000_000n }
const dossierOf = (parts: Partial<Project>) =>
  onlyProjectOf(departmentWith({ projects: [projectWith({ budget, ...parts })] }))
const inYear = (year: number, fen?: bigint) =>
  projectWith({ year, budget: { raw: '', ...(fen !== undefined && { fen }) } })
const sparkOf = (...projects: readonly Project[]) => {
  const [project = projectWith({})] = projects
  const years = projects.map((one) => ({ ...dossierOf({}).years[0], project: one }))
  return budgetSparkline({ project, years: years as ReturnType<typeof dossierOf>['years'] })
}

describe('the budgets of a project through the years', () => {
  test('are told year by year, those of a split project together', () => {
    const picture = sparkOf(inYear(2024, 30_000_000n), inYear(2022, 10_000_000n), inYear(2024, 20_000_000n))
    expect(picture?.title).toBe('各年预算（万元）：2022年10、2023年没有数字、2024年50')
  })

  test('are no picture where one year alone has a number', () => {
    expect(sparkOf(inYear(2024, 30_000_000n), inYear(2023))).toBeUndefined()
  })
})

const spent: Spending = {
  base: 'budget',
  points: [
    { label: '10月底', month: 10, raw: '', from: 'monitoring', fen: 60_000_000n, share: 0.6 },
    { label: '12月底', month: 12, raw: '', from: 'appraisal', fen: 90_000_000n, share: 0.9 },
  ],
}
const gap = (month: number, planned: number, actual: number) => ({
  ...{ label: `${month}月底`, month, planned, actual, gap: actual - planned },
})

describe('plan and spending', () => {
  test('are told month by month', () => {
    const drawn = spendPicture({ ...dossierOf({ spendPlan: planWith(undefined, 0.5, 0.8, 1) }), spending: spent })
    expect(drawn?.picture.title).toBe(
      '累计支出（万元）：计划3月底未填、6月底50、10月底80、12月底100；实际10月底60、12月底90',
    )
    expect(drawn).toMatchObject({ unit: '万元', hasPlan: true, hasActual: true, hasRevised: false })
  })

  test('are no picture where no line can be drawn', () => {
    expect(spendPicture(dossierOf({ spendPlan: planWith(undefined, 0.5) }))).toBeUndefined()
    expect(spendPicture(dossierOf({}))).toBeUndefined()
  })

  test('are found at the latest month within the year, in money where that is known', () => {
    const dossier = { ...dossierOf({ spendPlan: planWith(0.2, 0.5, 0.8, 1) }), spending: spent }
    const gaps = [gap(10, 0.8, 0.6), gap(12, 1, 0.9)]
    expect(spendFinding({ ...dossier, spendingGaps: gaps })).toBe(
      '到10月底，计划花 80万元，实际花了 60万元，是计划的 75%',
    )
    expect(spendFinding({ ...dossier, spendingGaps: gaps.slice(1) })).toBe(
      '到12月底，计划花 100万元，实际花了 90万元，是计划的 90%',
    )
    expect(spendFinding({ ...dossier, spendingGaps: [gap(6, 0.5, 0.4)] })).toBe('到6月底计划50%，实际40%，慢10个百分点')
    expect(spendFinding({ ...dossier, spendingGaps: [] })).toBeUndefined()
  })
})
