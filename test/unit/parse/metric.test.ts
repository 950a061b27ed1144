import { expect, test } from 'vitest'
import { parseMetric } from '../../../src/parse/metric.ts'

test.each([
  ['重要工作参与率：反映重要工作的参与情况', '重要工作参与率', '反映重要工作的参与情况'],
  ['建议督办完成率\t：反映建议督办的完成情况。', '建议督办完成率', '反映建议督办的完成情况。'],
  ['社情民意反映率\t:反映社情民意回应情况', '社情民意反映率', '反映社情民意回应情况'],
  ['换届选举工作完成率 : 反映：完成情况 ', '换届选举工作完成率', '反映：完成情况'],
  ['师生比1:20：反映配备情况', '师生比1:20', '反映配备情况'],
])('the line “%s” has a name and a description', (raw, name, description) => {
  expect(parseMetric(raw)).toStrictEqual({ raw, name, description })
})

test.each([
  ['政治任务实现率', '政治任务实现率'],
  ['政治任务实现率：', '政治任务实现率'],
  ['：反映情况', '：反映情况'],
  ['师生比1：20', '师生比1：20'],
])('the line “%s” has only a name', (raw, name) => {
  expect(parseMetric(raw)).toStrictEqual({ raw, name })
})

test.each([
  ['：', '：'],
  [' 完成率 ', '完成率'],
  ['完成率： ', '完成率'],
])('of “%s” the name is “%s”', (raw, name) => expect(parseMetric(raw)).toStrictEqual({ raw, name }))
