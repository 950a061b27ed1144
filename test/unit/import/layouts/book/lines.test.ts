import { expect, test } from 'vitest'
import {
  isContentsHead,
  isContentsLine,
  isHeadingLine,
  isLabelLine,
  isNumbered,
} from '../../../../../src/import/layouts/book/lines.ts'

test.each<[text: string, kinds: string[]]>([
  ['目  录', ['contents head', 'heading']],
  ['一、项目支出绩效目标表 …………… 12', ['contents line', 'numbered']],
  ['一、项目支出绩效目标表\t12', ['contents line', 'numbered']],
  ['第一部分 部门概况', ['heading', 'numbered']],
  ['（二）道路改造', ['heading', 'numbered']],
  ['2024年部门收支总表', ['heading']],
  ['编制部门：某某局 单位：元', ['heading', 'label']],
  ['2024年1月5日', ['heading', 'label']],
  ['本部门2024年没有政府性基金预算。', []],
])('the line %s is %j', (text, kinds) => {
  const found = [
    ...(isContentsHead(text) ? ['contents head'] : []),
    ...(isContentsLine(text) ? ['contents line'] : []),
    ...(isHeadingLine(text) ? ['heading'] : []),
    ...(isLabelLine(text) ? ['label'] : []),
    ...(isNumbered(text) ? ['numbered'] : []),
  ]
  expect(found).toEqual(kinds)
})
