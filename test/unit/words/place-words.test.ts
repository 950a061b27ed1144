import { expect, test } from 'vitest'
import { parseTarget } from '../../../src/parse/target.ts'
import { ownTargetWords, placesTogether } from '../../../src/words/place-words.ts'

const east = { place: '东镇', target: parseTarget('≥4期') }
const west = { place: '西镇', target: parseTarget('≥5期') }

test('an indicator says its own target, or that each place has one, or that none is published', () => {
  expect(ownTargetWords({ target: parseTarget('≥9期'), places: [east] })).toBe('≥9期')
  expect(ownTargetWords({ places: [east, west, { place: '南乡' }] })).toBe('分 2 地定')
  expect(ownTargetWords({ target: parseTarget(''), places: [east] })).toBe('分 1 地定')
  expect(ownTargetWords({ target: parseTarget('') })).toBe('未填')
  expect(ownTargetWords({})).toBe('未公布')
})

test('targets by place stand with what the self-appraisal prints of the same places, and those that only that has', () => {
  const results = [
    { place: ' 东镇', target: parseTarget('≥3期'), actual: parseTarget('3期') },
    { place: '北乡', actual: parseTarget('1期') },
  ]
  expect(placesTogether([east, west], results)).toEqual([
    { ...east, actual: parseTarget('3期') },
    west,
    { place: '北乡', actual: parseTarget('1期') },
  ])
  expect(placesTogether()).toEqual([])
})
