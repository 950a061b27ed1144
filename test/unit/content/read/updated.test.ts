import { expect, test } from 'vitest'
import { updatedOn } from '../../../../src/content/read/updated.ts'

/** 2026-01-31 at 23:00 in London, which is the next day in China. */
const CHANGED = Date.UTC(2026, 0, 31, 23)

test.each([
  ['that of its newest file, in China', {}, '2026-02-01'],
  ['the one that the build is told', { SOURCE_DATE_EPOCH: '1767225600' }, '2026-01-01'],
  ['that of its newest file where what is told is no time', { SOURCE_DATE_EPOCH: 'soon' }, '2026-02-01'],
  ['that of its newest file where nothing is told', { SOURCE_DATE_EPOCH: '' }, '2026-02-01'],
])('a site was updated on %s', (_, environment, day) => expect(updatedOn(CHANGED, environment)).toBe(day))
