import { describe, expect, test } from 'vitest'
import { basketWords, changedWords, toggled } from '../../../../../src/find/browser/basket/change.ts'

const FOUR = ['2024/1/a', '2024/1/b', '2024/1/c', '2024/1/d']

describe('a project put into the basket', () => {
  test.each([
    ['is added to what is there', ['2024/1/a'], '2024/1/b', { places: ['2024/1/a', '2024/1/b'], outcome: 'added' }],
    [
      'is taken out where it is in',
      FOUR,
      '2024/1/b',
      { places: ['2024/1/a', '2024/1/c', '2024/1/d'], outcome: 'removed' },
    ],
    ['stays out of a full one', FOUR, '2024/1/e', { places: FOUR, outcome: 'full' }],
  ] as const)('%s', (_, places, place, changed) => expect(toggled(places, place)).toEqual(changed))

  test.each([
    [{ places: ['2024/1/a'], outcome: 'added' }, '已加入“会议费”。比较篮里有 1 个项目。'],
    [{ places: [], outcome: 'removed' }, '已移出“会议费”。比较篮空了。'],
    [{ places: FOUR, outcome: 'full' }, '最多比较 4 个项目，“会议费”没有加入。先移出一个再加。'],
  ] as const)('%o is said', (changed, words) => expect(changedWords(changed, '会议费')).toBe(words))

  test('what was put in before is said', () => expect(basketWords(FOUR)).toBe('比较篮里有 4 个项目。'))
})
