import { expect, test } from 'vitest'
import { xmlText } from '../../../src/office/xml-text.ts'

test.each([
  ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
  ['行\n行\t格', '行\n行\t格'],
  ['a\rb', 'a_x000D_b'],
  ['a\u0001b', 'a_x0001_b'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x41_', '_x41_'],
])('%j is written as %s', (text, xml) => expect(xmlText(text)).toBe(xml))
