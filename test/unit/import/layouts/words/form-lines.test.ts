import { describe, expect, test } from 'vitest'
import { pieceOf } from '../../../../../src/import/document/piece.ts'
import {
  inlinePairsOf,
  isAttachmentMark,
  isImprint,
  isNote,
  isNoteItem,
  isTitle,
  isYearLine,
  moneyLineOf,
} from '../../../../../src/import/layouts/words/form-lines.ts'

test.each([
  ['2023年项目支出绩效目标申报表', isTitle, true],
  ['绩效目标申报表(基础设施建设类)', isTitle, true],
  ['部门预算项目支出绩效自评表（2023年度）', isTitle, true],
  ['按绩效目标做好报表。', isTitle, false],
  ['资产负债表', isTitle, false],
  ['（2022年度）', isYearLine, true],
  ['2022年', isYearLine, true],
  ['2022年度目标', isYearLine, false],
  ['注：略', isNote, true],
  ['备注1:略', isNote, true],
  ['注意安全：略', isNote, false],
  ['2.略', isNoteItem, true],
  ['略', isNoteItem, false],
  ['附件2', isAttachmentMark, true],
  ['附表：', isAttachmentMark, true],
  ['附件上传', isAttachmentMark, false],
  ['来源:岳阳县农业农村局   2022-05-16', isImprint, true],
  ['浏览量:1 | | | |', isImprint, true],
  ['xtcg.xiangtan.gov.cn', isImprint, true],
  ['完成造林3000亩', isImprint, false],
] as const)('of the line %s, %o says %s', (line, is, expected) => expect(is(line)).toBe(expected))

describe('a line with labels', () => {
  const pairs = (text: string) =>
    inlinePairsOf(pieceOf(text, [{ start: 0, end: text.length }]))?.map(({ label, word, text }) => [
      label.text,
      word,
      text.text,
    ])

  test.each<[line: string, found: string[][] | undefined]>([
    [
      '填表人：（略） 联系电话：（略）: 单位负责人签字:',
      [
        ['填表人：', '填表人', '（略）'],
        ['联系电话：', '联系电话', '（略）:'],
        ['单位负责人签字:', '单位负责人签字', ''],
      ],
    ],
    [
      '填报单位:(盖章) 单位:万元',
      [
        ['填报单位:(盖章)', '填报单位', ''],
        ['单位:', '单位', '万元'],
      ],
    ],
    ['填报单位（盖章）：某某局', [['填报单位（盖章）：', '填报单位(盖章)', '某某局']]],
    ['按规定召开会议：6次', undefined],
    ['项目负责人', undefined],
  ])('%s is read', (line, found) => expect(pairs(line)).toEqual(found))

  test.each([
    ['单位：万元', { from: 3, to: 5 }],
    ['（金额单位: 元）', { from: 7, to: 8 }],
    ['单位：千元', { from: 3, to: 5 }],
    ['金额单位：百万元', { from: 5, to: 8 }],
    ['(亿元)', { from: 1, to: 3 }],
    ['(万元)', { from: 1, to: 3 }],
    ['单位：某某局', undefined],
  ])('the money unit of %s stands at %o', (line, at) => expect(moneyLineOf(line)).toEqual(at))
})
