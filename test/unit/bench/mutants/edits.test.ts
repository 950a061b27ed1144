import { expect, test } from 'vitest'
import { editsOf } from '../../../../scripts/bench/mutants/edits.ts'
import { mutated } from '../../../../scripts/bench/mutants/mutant.ts'

test.each([
  ['x = a < b', ['x = a <= b']],
  ['x = a ?? b', ['x = a']],
  ['x = 8', ['x = 9', 'x = (7)']],
  ["x = 'a'", ["x = ''"]],
  ['x = /^a|b$/u', ['x = /b$/u', 'x = /^a/u', 'x = /a|b$/u', 'x = /^a|b/u']],
  ['x = a.trim()', ['x = a']],
  ['x = a.every(b)', ['x = a.some(b)']],
  ['x = a.toString()', []],
  ['x = a ? b : c', ['x = true ? b : c', 'x = false ? b : c']],
  ['if (a) b()', ['if (true) b()', 'if (false) b()']],
  ['f = () => a', ['f = () => undefined']],
  ['x = [a, b]', ['x = [b]', 'x = [a]']],
  ['x = [...a]', ['x = [...[]]']],
  ['x = {...a}', ['x = {...{}}']],
  ["import a from 'b'", []],
  ["type A = 'b'", []],
  ["x = {'a': b}", []],
])('%s can be %j', (source, expected) => {
  expect(editsOf(source).map((edit) => mutated(source, edit))).toEqual(expected)
})
