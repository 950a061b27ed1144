import { expect, test } from 'vitest'
import { regexMutationsOf } from '../../../../scripts/bench/mutants/regex-edits.ts'

test.each([
  ['a(?:b|c)', ['a(?:c)', 'a(?:b)']],
  ['a+', ['a']],
  ['^a$', ['a$', '^a']],
  ['[ab]', ['[^ab]']],
  ['[^a|b]', ['[a|b]']],
  ['\\$a\\+', []],
  ['(?<year>a|b)', ['(?<year>b)', '(?<year>a)']],
  ['a+?', ['a?']],
  ['a', []],
])('%s can be %j', (source, mutations) => {
  expect(regexMutationsOf(source, 'u')).toEqual(mutations)
})
