import { expect, test } from 'vitest'
import { wholeAppraisalDossierOf } from '../../../src/dossier/appraisal-dossier.ts'
import { wholeDossierOf } from '../../../src/dossier/whole-dossier.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { appraisalWith, appraisedWith, departmentWith, indicatorWith } from '../examples.ts'

const done = (name: string, target: string, actual: string) =>
  appraisedWith({ name, planned: parseTarget(target), achieved: parseTarget(actual) })
const whole = {
  ...({ year: 2021, unit: '101001', name: '某局', moneyUnit: '元', funding: [] } as const),
  indicators: [
    indicatorWith({ name: '办结率', target: parseTarget('≥90%') }),
    indicatorWith({ number: 2, name: '次数', target: parseTarget('≥2次') }),
  ],
}
const wholeAppraisal = {
  ...appraisalWith({ name: '某某局（本级）', grade: '优', totalScore: { raw: '96', value: 96 } }),
  indicators: [done('办结率', '≥90%', '80%'), done('别的', '≥1次', '1次')],
}

test('a department that publishes nothing as a whole has none', () =>
  expect(wholeDossierOf(departmentWith({}), undefined, [])).toBeUndefined())

test('until its self-appraisal is published, every target is pending', () => {
  const dossier = wholeDossierOf(departmentWith({ whole }), undefined, [])
  expect(dossier?.attainments).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 2 })
  expect(dossier?.measurability).toEqual({ total: 2, quantitative: 2, qualitative: 0, missing: 0 })
  expect(dossier?.appraisal).toBeUndefined()
})

test('its targets have their results by name, whatever its self-appraisal calls it; what is appraised beside them counts too', () => {
  const department = departmentWith({ whole, wholeAppraisal })
  const appraisal = wholeAppraisalDossierOf(department)
  const finding = { rule: 'count-percent', severity: 'check', values: [], message: '', places: [] } as const
  const dossier = wholeDossierOf(department, appraisal, [{ ...finding, anchor: 'whole-i-2' }])
  expect(dossier?.attainments).toEqual({ met: 1, missed: 1, incomparable: 1, pending: 0 })
  expect(appraisal?.anchor).toBe('appraisal-whole')
  expect(appraisal?.selfAppraisal).toEqual({ state: 'graded', grade: 'excellent', rule: 'points', points: 96 })
  const rows = dossier?.indicatorTable?.groups.flatMap((group) => group.rows)
  expect(rows?.map(({ attainment, flags }) => [attainment, flags.map(({ id }) => id)])).toEqual([
    [{ state: 'missed' }, []],
    [{ state: 'incomparable', reason: 'not-in-appraisal' }, ['count-percent']],
  ])
})

test('a self-appraisal without targets stands alone', () => {
  const department = departmentWith({ wholeAppraisal })
  const dossier = wholeDossierOf(department, wholeAppraisalDossierOf(department), [])
  expect(dossier?.targets).toBeUndefined()
  expect(dossier?.attainments).toEqual({ met: 1, missed: 1, incomparable: 0, pending: 0 })
})

test('what it spent as a whole is what its own self-appraisal prints', () => {
  const amount = (fen: bigint) => ({ raw: '', fen })
  const funding = [
    { source: '年度资金总额', original: amount(580n), revised: amount(600n), executed: amount(570n) },
    { source: '财政拨款', original: amount(580n), revised: amount(600n), executed: amount(570n) },
  ]
  const department = departmentWith({ wholeAppraisal: { ...wholeAppraisal, funding } })
  expect(wholeDossierOf(department, undefined, [])?.execution).toEqual({
    executed: { fen: 570n, count: 1, missing: 0 },
    revised: { fen: 600n, count: 1, missing: 0 },
    adjusted: 'raised',
    rate: 0.95,
  })
  expect(wholeDossierOf(departmentWith({ whole }), undefined, [])?.execution).toBeUndefined()
})
