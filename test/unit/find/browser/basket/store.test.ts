import { describe, expect, test } from 'vitest'
import { basketIn, type Keeper, keepBasket } from '../../../../../src/find/browser/basket/store.ts'

function keeperOf(kept: Map<string, string>): () => Keeper {
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  })
}

const blocked = (): Keeper => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the basket', () => {
  test.each([
    ['nothing', undefined, []],
    ['two projects', '2024/101/a-1 2025/102/b-1', ['2024/101/a-1', '2025/102/b-1']],
    ['one project twice', '2024/101/a-1 2024/101/a-1', ['2024/101/a-1']],
    ['something else', '<b> ../../x 2024/101/a-1', ['2024/101/a-1']],
    ['five projects', '2024/1/a 2024/1/b 2024/1/c 2024/1/d 2024/1/e', ['2024/1/a', '2024/1/b', '2024/1/c', '2024/1/d']],
  ])('holds what is kept, where that is %s', (_, text, places) => {
    expect(basketIn(keeperOf(new Map(text === undefined ? [] : [['basket', text]])))).toEqual(places)
  })

  test('is kept for the next page, and forgotten when it is empty', () => {
    const kept = new Map<string, string>()
    expect(keepBasket(['2024/101/a-1', '2025/102/b-1'], keeperOf(kept))).toBe(true)
    expect([...kept]).toEqual([['basket', '2024/101/a-1 2025/102/b-1']])
    expect(keepBasket([], keeperOf(kept))).toBe(true)
    expect([...kept]).toEqual([])
  })

  test('is empty, and says that it cannot be kept, where the browser keeps nothing', () => {
    expect(basketIn(blocked)).toEqual([])
    expect(keepBasket(['2024/101/a-1'], blocked)).toBe(false)
  })
})
