import { expect, test } from 'vitest'
import { formatColumns } from '../../../../src/import/report/columns.ts'

test('a Chinese character takes two columns, and no line ends in space', () => {
  expect(
    formatColumns(
      [
        ['name', 'n'],
        ['人大', '10'],
        ['≥90', ''],
      ],
      '  ',
    ),
  ).toEqual(['  name  n', '  人大  10', '  ≥90'])
})
