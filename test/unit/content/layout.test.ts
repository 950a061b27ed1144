import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type ContentPlace,
  contentPath,
  contentPlaceOf,
  schemaFileName,
  UNIT_FILES,
  unitFileKindOf,
  unitFilePlaceOf,
  unitFolder,
} from '../../../src/content/layout.ts'
import { RESERVED_NAMES } from '../../../src/faults/names.ts'

const UNIT = { year: 2021, unit: 'mou-ju' }

describe('every kind of content file has one path, and every path its kind', () => {
  test.each<[place: ContentPlace, path: string]>([
    [{ kind: 'site' }, 'site.yaml'],
    [{ kind: 'glossary' }, 'glossary.yaml'],
    [{ kind: 'units' }, 'units.yaml'],
    [{ ...UNIT, kind: 'department' }, '2021/mou-ju/department.md'],
    [{ ...UNIT, kind: 'appraisal' }, '2021/mou-ju/appraisal.yaml'],
    [{ ...UNIT, kind: 'monitoring' }, '2021/mou-ju/monitoring.yaml'],
    [{ ...UNIT, kind: 'whole' }, '2021/mou-ju/targets.yaml'],
    [{ ...UNIT, kind: 'project', slug: 'a1' }, '2021/mou-ju/a1.yaml'],
    [{ ...UNIT, kind: 'source', name: '目标 1.docx' }, '2021/mou-ju/source/目标 1.docx'],
  ])('%j is %s', (place, path) => {
    expect(contentPath(place)).toBe(path)
    expect(contentPlaceOf(path)).toEqual(place)
  })
})

test.each([
  ...['', 'other.yaml', 'schema/site.schema.json', '2021', '2021/mou-ju', '2021/mou-ju/', '2021/mou-ju/notes.txt'],
  ...['21/mou-ju/a1.yaml', '2021/Mou/a1.yaml', '2021/../a1.yaml', '2021/mou-ju/.a1.yaml', '2021/mou-ju/b/c.yaml'],
  ...['2021/mou-ju/source/b/c.txt', '2021/mou-ju/source/..', '2021/mou-ju/source/a\\b.txt', '/2021/mou-ju/a1.yaml'],
])('no content stands at “%s”', (path) => expect(contentPlaceOf(path)).toBeUndefined())

test('files of the root are of no unit', () => expect(unitFilePlaceOf('site.yaml')).toBeUndefined())

test('a unit’s folder is its year and its name', () => expect(unitFolder(UNIT)).toBe('2021/mou-ju'))

test('no project can have the name of another file of its folder', () => {
  const stems = Object.values(UNIT_FILES).map((name) => name.replace(/\.\w+$/, ''))
  expect(stems).toEqual(['department', 'appraisal', 'monitoring', 'targets'])
  expect([...stems, 'source'].filter((name) => !RESERVED_NAMES.has(name))).toEqual([])
})

test('a name that is no address is a project’s all the same, for whoever says what is wrong with it', () =>
  expect(unitFileKindOf('Training Plan.yaml')).toEqual({ kind: 'project', slug: 'Training Plan' }))

test('a schema is named by what it is of', () => expect(schemaFileName('project')).toBe('project.schema.json'))

test('only the layout names the files of the content folder', () => {
  const root = join(import.meta.dirname, '../../..')
  const naming = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((one) => join(folder, one)),
    )
    .filter((file) => /\.(ts|astro)$/.test(file) && NAMED.test(codeOf(readFileSync(join(root, file), 'utf8'))))
  expect(naming).toEqual(['src/content/layout.ts'])
})

/** A file's name as a whole text, or at the end of a path. */
const NAMED = /['"`/](department\.md|(site|glossary|units|appraisal|monitoring)\.yaml)['"`]/

function codeOf(text: string): string {
  return text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
}
