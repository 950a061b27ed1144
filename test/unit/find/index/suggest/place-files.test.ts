import { expect, test } from 'vitest'
import { namesOf } from '../../../../../src/find/index/suggest/names-of.ts'
import { placeFilesOf } from '../../../../../src/find/index/suggest/place-files.ts'
import { fileOf } from '../../../../../src/find/shared/suggest/key.ts'
import { projectWith } from '../../../examples.ts'

test('the addresses of a name are in the file of that name', () => {
  const projects = Array.from({ length: 400 }, (_, index) =>
    projectWith({ year: 2025, unit: 'b', slug: `s${index}`, name: `项目${index}` }),
  )
  const files = placeFilesOf(namesOf(projects, ['a', 'b']))
  expect(files).toHaveLength(4)
  expect(files[fileOf('项目17', 4)]?.项目17).toEqual([[1, 2025, 's17']])
})
