import { expect, test } from 'vitest'
import { shardCountOf, shardOf } from '../../../../../src/find/shared/suggest/key.ts'

test.each([
  [0, 1],
  [60, 1],
  [61, 2],
  [10_000, 256],
])('%i titles are shared out to %i files', (titles, files) => expect(shardCountOf(titles)).toBe(files))

test.each([
  ['车', 256, 251],
  ['车辆', 256, 60],
  ['rd', 256, 75],
  ['车辆', 1, 0],
])('the key %s of %i files is in file %i', (key, shards, shard) => expect(shardOf(key, shards)).toBe(shard))
