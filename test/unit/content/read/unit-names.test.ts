import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { readUnitNames } from '../../../../src/content/read/unit-names.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unit-names-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

function stand(unit: string, head: string): void {
  mkdirSync(join(folder, unit), { recursive: true })
  writeFileSync(join(folder, unit, 'department.md'), `---\n${head}\n---\n\n# 正文\nname: 别的\n`)
}

test.each([
  ['in the plain way', 'code: "101001"\nname: 某某局（本级）\nsources: []', '101001', '某某局（本级）'],
  ['without a code', 'name: 某某局\nsources: []', undefined, '某某局'],
  ['in quotes', 'name: "某某局: 本级"\nsources: []', undefined, '某某局: 本级'],
  ['under a comment', '# name: 旧名\ncode: "1A"\nname: 某某局\nsources: []', '1A', '某某局'],
  ['after other keys', 'sources: []\ncode: "2-1"\nname: "某局"', '2-1', '某局'],
  ['over two lines', 'name:\n  某某局\nsources: []', undefined, '某某局'],
  ['as a map in one line', '{ name: 某某局, sources: [] }', undefined, '某某局'],
])('a unit that says its names %s is known by them', (_, head, code, name) => {
  stand('2021/a', head)
  expect(readUnitNames(folder, true)).toEqual({
    units: [{ year: 2021, unit: 'a', name, ...(code !== undefined && { code }) }],
    diagnostics: [],
  })
})

test('a unit whose names cannot be read is told of, in the words of the check', () => {
  stand('2021/a', 'name: 某某局\nname: 另一局\nsources: []')
  mkdirSync(join(folder, '2021/b'))
  const { units, diagnostics } = readUnitNames(folder, true)
  expect(units).toEqual([
    { year: 2021, unit: 'a' },
    { year: 2021, unit: 'b' },
  ])
  expect(diagnostics).toMatchObject([{ code: 'yaml-not-readable', place: { file: '2021/a/department.md', line: 3 } }])
})

test('without being asked for names, folders alone are looked at', () => {
  stand('2021/b', 'nothing: [')
  stand('2020/a', 'name: 某某局\nsources: []')
  mkdirSync(join(folder, 'schema'))
  expect(readUnitNames(folder, false)).toEqual({
    units: [
      { year: 2020, unit: 'a' },
      { year: 2021, unit: 'b' },
    ],
    diagnostics: [],
  })
  expect(readUnitNames(join(folder, 'gone'), true)).toEqual({ units: [], diagnostics: [] })
})
