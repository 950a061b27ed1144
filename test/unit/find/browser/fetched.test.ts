import { expect, test } from 'vitest'
import { once } from '../../../../src/find/browser/fetched.ts'

test('what each key names is read once, also while it is on its way', async () => {
  const read: string[] = []
  const get = once(async (key) => {
    read.push(key)
    return key.toUpperCase()
  })
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B'])
  expect(await get('a')).toBe('A')
  expect(read).toEqual(['a', 'b'])
})

test('what could not be read is asked for again', async () => {
  let asked = 0
  const get = once(async () => {
    asked += 1
    if (asked === 1) throw new Error('The first is lost.')
    return asked
  })
  await expect(get('a')).rejects.toThrow('The first is lost.')
  expect(await get('a')).toBe(2)
})
