import { expect, test } from 'vitest'
import { ownWordsOf, saidTextOf } from '../../../../src/facts/text/said-text.ts'

test('a project says what it is for in purpose and goals, or nothing', () => {
  expect(saidTextOf({ purpose: '修路', goals: [{ text: '通车' }, { text: '安全' }] })).toBe('修路\n通车\n安全')
  expect(saidTextOf({})).toBe('')
})

test.each([
  ['保障单位正常运转，完成各项工作任务，提高服务水平', ''],
  ['按时足额发放补助资金，保障困难群众基本生活', ''],
  ['每村每月放映 1 场公益电影', '每村每月放映1场公益电影'],
  ['保障代表依法履职', '代表'],
])('of %s only this work says “%s”', (text, own) => {
  expect(ownWordsOf(text)).toBe(own)
})
