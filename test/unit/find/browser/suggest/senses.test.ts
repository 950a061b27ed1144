import { expect, test } from 'vitest'
import { sensesOf, wordsOf } from '../../../../../src/find/browser/suggest/senses.ts'

const GUIDE = {
  ...{ years: [2025, 2024], region: '河北省云溪县', nameFiles: 1, deep: [], placeFiles: 1, codeFiles: [] },
  units: [
    { id: '101', name: '云溪县人大办公室', formerNames: [], year: 2025 },
    { id: '205', name: '云溪县教育局', formerNames: [], year: 2025 },
  ],
}
const unitsFor = async ([text = '']: readonly string[]) =>
  GUIDE.units.flatMap(({ name }, place) => (name.includes(text) ? [place] : []))

test.each([
  ['校车', [{ texts: ['校车'] }]],
  ['教育局校车', [{ texts: ['教育局校车'] }, { texts: ['校车'], units: new Set([1]) }]],
  ['教育　校车', [{ texts: ['教育', '校车'] }, { texts: ['校车'], units: new Set([1]) }]],
  ['2025年校车', [{ texts: ['2025年校车'] }, { texts: ['校车'], years: [2025] }]],
  ['2025教育局校车', [{ texts: ['2025教育局校车'] }, { texts: ['校车'], units: new Set([1]), years: [2025] }]],
  ['教育局', [{ texts: ['教育局'] }]],
  ['校车50万以上', [{ texts: ['校车50万以上'] }]],
])('%s is understood as %j', async (typed, senses) => expect(await sensesOf(typed, GUIDE, unitsFor)).toEqual(senses))

test('words are what white space parts, without punctuation', () => {
  expect(wordsOf(' 校车，  （） ＡＢ ')).toEqual(['校车', 'ab'])
})
