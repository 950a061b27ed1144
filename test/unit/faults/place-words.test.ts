import { expect, test } from 'vitest'
import { placeWords } from '../../../src/faults/place-words.ts'

test.each([
  ['第3张表第5行', 'table 3 row 5'],
  ['第3张表', 'table 3'],
  ['第12页第3张表第5行第2格', 'page 12 table 3 row 5 cell 2'],
  ['第2段', 'paragraph 2'],
  ['第2行文字', 'text line 2'],
  ['第64行', 'line 64'],
  ['第63–169行', 'lines 63–169'],
  ['第12页', 'page 12'],
  ['第63段至第6张表第10行', 'paragraph 63 to table 6 row 10'],
  ['第1张表第2行至第1张表第10行', 'table 1 row 2 to table 1 row 10'],
  ['工作表“项目”B7', 'sheet “项目” B7'],
  ['工作表“a”至“b”B7', 'sheet “a”至“b” B7'],
  ['工作表“项目”B7至C12', 'sheet “项目” B7 to C12'],
  ['开头', 'the beginning'],
  ['页眉页脚', 'header or footer'],
  ['批注', 'comments'],
  ['projects.0.name', 'projects.0.name'],
  ['别的地方', '别的地方'],
])('the place %s is “%s” in English', (zh, en) => expect(placeWords(zh)).toEqual({ zh, en }))
