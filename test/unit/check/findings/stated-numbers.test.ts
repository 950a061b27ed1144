import { describe, expect, test } from 'vitest'
import { numbersIn, statedNumbersOf } from '../../../../src/check/findings/stated-numbers.ts'

describe('numbers that a text states', () => {
  test.each([
    ['四辆公车2021年续保', ['四辆 4']],
    ['每年至少召开一次代表大会和6次以上常委会', ['至少召开一次 1', '6次 6']],
    ['培训１２０人次', ['120人次 120']],
    ['救助困难群众1.2万人', ['1.2万人 12000']],
    ['栽植苗木12,000株', ['12,000株 12000']],
    ['慰问二十三户', ['二十三户 23']],
    ['购置设备十台', ['十台 10']],
    ['两名工作人员', ['两名 2']],
    ['召开2次会议', ['2次 2']],
    ['开展6次会议', ['6次 6']],
    ['十五届三次会议', []],
    ['第十五届人民代表大会第四次会议', []],
    ['二十届三次全会精神', []],
    ['“一府两院”专项报告', []],
    ['一次性补助', []],
    ['召开一次会议', []],
    ['二次供水改造', []],
    ['十四五期间', []],
    ['四套班子', []],
    ['2021年10月底前', []],
    ['3000元/人', []],
    ['财预〔2020〕10号', []],
    ['完成率达到95%', []],
    ['每季度2次', []],
    ['每人3份', []],
    ['第3次会议', []],
    ['一人一档', []],
    ['全国人大、省人大', []],
    ['', []],
  ] satisfies [string, string[]][])('%s', (text, numbers) => {
    expect(statedNumbersOf(text).map(({ raw, number }) => `${raw} ${number}`)).toEqual(numbers)
  })

  test.each([
    ['会议次数 ≥6次', [6]],
    ['四辆公车', [4]],
    ['1.2万人', [12_000]],
    ['无', []],
  ] satisfies [string, number[]][])('all numbers in “%s”', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})
