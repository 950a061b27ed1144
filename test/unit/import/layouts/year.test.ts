import { expect, test } from 'vitest'
import { yearOf } from '../../../../src/import/layouts/year.ts'

test.each<
  [given: number | undefined, name: string, title: string | undefined, text: string, year: number, evidence: string]
>([
  [2020, '2021.txt', '2022年绩效目标', '', 2020, '--year'],
  [undefined, 'a.txt', '2022年部门绩效目标', '2021年 2021年', 2022, 'the title'],
  [undefined, 'a-2022.txt', '2022年部门绩效目标', '', 2022, 'the title'],
  [undefined, 'npc-2021.txt', undefined, '2020年 2020年', 2021, 'the file name'],
  [undefined, '２０２１年.txt', undefined, '', 2021, 'the file name'],
  [undefined, 'a.txt', undefined, '2021年、2020年、2021年', 2021, 'its text, which names it 2 times'],
  [
    undefined,
    'a.txt',
    undefined,
    '编码 20192019 与 13032020 不是年份；2021年',
    2021,
    'its text, which names it 1 times',
  ],
])('given %s, the file %s, the title %s and the text %s are of %i', (given, name, title, text, year, evidence) => {
  expect(yearOf(given, { name, text, ...(title !== undefined && { title }) })).toMatchObject({
    year,
    evidence: { en: evidence },
  })
})

test.each<[name: string, title: string | undefined, text: string, message: string]>([
  ['a-2021.txt', '2022年绩效目标', '', 'the title and the file name say 2022 and 2021.'],
  ['2021-2022.txt', undefined, '', 'the title and the file name say 2021 and 2022.'],
  ['a.txt', undefined, '2021年 2020年', 'its text names 2021 and 2020 equally often.'],
  ['a-13030321.txt', undefined, '项目编码 20210001', 'the title, the file name and the text name no year.'],
])('the file %s with the title %s and the text %s needs --year', (name, title, text, message) => {
  expect(() => yearOf(undefined, { name, text, ...(title !== undefined && { title }) })).toThrow(
    `${name}: ${message} Say which year it is with --year, such as --year 2021.`,
  )
})
