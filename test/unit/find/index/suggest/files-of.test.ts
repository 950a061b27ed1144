import { expect, test } from 'vitest'
import { suggestFilesOf } from '../../../../../src/find/index/suggest/files-of.ts'
import { DOSSIER } from '../../browser/projects/examples.ts'

test('a small site has one file of each kind', () => {
  const files = suggestFilesOf(DOSSIER)
  expect([...files.keys()]).toEqual(['guide', 'readings', 'names-0', 'places-0', 'codes-0'])
  expect(files.get('guide')).toMatchObject({
    ...{ years: [2023, 2022, 2020], region: '某区', nameFiles: 1, deep: [], placeFiles: 1, codeFiles: ['a'] },
  })
  expect(files.get('names-0')).toEqual({
    names: ['培训费', '车辆保险费', '车辆维修', '银行手续费'],
    years: [1, 2, 1, 1],
    newest: [2023, 2023, 2020, 2022],
    units: [[1], [0], [1], [0]],
  })
})
