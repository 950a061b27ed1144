import { expect, test } from 'vitest'
import { appraisalRows, otherTexts } from '../../../../src/find/index/appraisal-rows.ts'
import { onlyUnitOf } from '../../dossier/site-with.ts'
import { appraisalWith, departmentWith, executedWith } from '../../examples.ts'

test('a self-appraisal is found at its rows on the page of its unit, its money by its numbers', () => {
  const department = departmentWith({ appraisals: [appraisalWith({ funding: [executedWith(100, 90)] })] })
  const [appraisal] = onlyUnitOf(department).appraisals
  const url = '/b/2021/101001/appraisal/'
  expect(
    appraisal && appraisalRows(appraisal, department, '/b/').map(({ anchor, fen, url }) => [anchor, fen, url]),
  ).toEqual([
    ['appraisal-1', undefined, url],
    ['appraisal-1', 100, url],
    ['appraisal-1', 90, url],
  ])
})

test('what a form prints beside its own fields is told', () => {
  expect(
    otherTexts({
      fields: [{ label: '联系人', text: '张三' }],
      notes: ['注：无'],
      tables: [{ heading: '附表', rows: [['一', '二']] }],
      unplaced: [{ text: '附注', place: '第9行' }],
    }),
  ).toEqual(['联系人', '张三', '注：无', '附表', '一', '二', '附注'])
})
