import { expect, test } from 'vitest'
import { bareHead, bareLabel, sourceWord, withoutBrackets } from '../../../../../src/import/layouts/words/word.ts'

test.each([
  ['*项目名称', '项目名称'],
  ['★ 项目名称：', '项目名称'],
  ['项目名称＊', '项目名称'],
  ['实施单位（盖章）', '实施单位'],
  ['填报单位（部门公章）：', '填报单位'],
  ['项目资金（万元）', '项目资金'],
  ['预算执行情况（10分）', '预算执行情况'],
  ['全年预算数（A）', '全年预算数'],
  ['年度资金总额：（百万元）', '年度资金总额'],
  ['2.项目名称（必填）', '项目名称'],
  ['项目名称（一期）', '项目名称(一期)'],
])('the label %s is compared as %s', (text, word) => expect(bareLabel(text)).toBe(word))

test.each([
  ['年度指标值（A）', '年度指标值'],
  ['执行率（B/A）', '执行率'],
  ['* 三级 指标', '三级指标'],
  ['指标值（%）', '指标值(%)'],
  ['指标值（万元）', '指标值(万元)'],
])('the head %s is compared as %s', (text, word) => expect(bareHead(text)).toBe(word))

test.each([
  ['其中：财政拨款', '财政拨款'],
  ['其中: 财政 拨款：', '财政 拨款'],
  ['其他资金', '其他资金'],
])('the label %s names the source %s', (label, source) => expect(sourceWord(label)).toBe(source))

test.each([
  ['执行率(B/A)', '执行率'],
  ['甲(乙)丙(丁)', '甲'],
  ['甲', '甲'],
])('%s is %s without brackets', (word, bare) => expect(withoutBrackets(word)).toBe(bare))
