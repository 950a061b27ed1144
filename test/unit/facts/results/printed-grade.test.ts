import { expect, test } from 'vitest'
import { printedGradeOf } from '../../../../src/facts/results/printed-grade.ts'
import { appraisalWith } from '../../examples.ts'

test.each([
  ['项目自评得分99.32分，评价等级为“优”。项目立项依据充分。', 'excellent'],
  ['自评等级：良', 'good'],
  ['评价结果为优秀。', 'excellent'],
  ['综合评定等次为 中', 'fair'],
  ['自评结果“良好”等级，资金使用规范', 'good'],
  ['评价等级为差', 'poor'],
  ['评价等级为优（90分以上）', 'excellent'],
  ['绩效等级为:良；', 'good'],
  ['自评结论：优', 'excellent'],
  ['评价等级为优；自评结果为优', 'excellent'],
  // Neither words that only begin like a grade, nor a scale, nor two grades.
  ['评价结果优于上年', undefined],
  ['评价等级为优，自评结果为良', undefined],
  ['90分以上为优，80分以上为良', undefined],
  ['项目管理良好，效果优秀', undefined],
  ['评价等级为中期评估后确定', undefined],
  ['等级：优、良、中、差', undefined],
  ['自评等级☑优□良□中□差', undefined],
  ['评价等级为优良中差四级', undefined],
  ['', undefined],
])('the conclusion %j prints the grade %s', (conclusion, grade) => {
  expect(printedGradeOf(appraisalWith({ conclusion }))).toBe(grade)
})

test('a grade may stand in the cell of the total', () => {
  expect(printedGradeOf(appraisalWith({ totalScore: { raw: ' 良 ' } }))).toBe('good')
  expect(
    printedGradeOf(appraisalWith({ totalScore: { raw: '良', value: 85 }, conclusion: '等级为优' })),
  ).toBeUndefined()
  expect(printedGradeOf(appraisalWith({}))).toBeUndefined()
})

test.each([
  ['优', 'excellent'],
  [' “良” ', 'good'],
  ['中等', 'fair'],
  ['差等级', 'poor'],
  ['优□ 良□ 中□ 差□', undefined],
  ['优、良', undefined],
  ['', undefined],
])('the row of the grade that prints %j says %s', (grade, said) => {
  expect(printedGradeOf(appraisalWith({ grade }))).toBe(said)
})

test('the row of the grade comes before what the conclusion says; one that says none leaves it to the conclusion', () => {
  expect(printedGradeOf(appraisalWith({ grade: '良', conclusion: '评价等级为优' }))).toBe('good')
  expect(printedGradeOf(appraisalWith({ grade: '/', conclusion: '评价等级为优' }))).toBe('excellent')
})
