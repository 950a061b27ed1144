import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from './run-here.ts'

const root = join(import.meta.dirname, '../../..')

test.each([
  ['build', ['--shard', '4/3'], '--shard “4/3” is not a part such as 1/3, the first of three.'],
  ['build', ['--shard', '0/3'], '--shard “0/3” is not a part such as 1/3, the first of three.'],
  ['build', ['--shard', '1'], '--shard “1” is not a part such as 1/3, the first of three.'],
  ['build', ['part-1'], '“part-1” is not expected here. Write flags only.'],
  ['merge', [], 'Name the folders of all parts, as build --shard has written them.'],
  ['merge', ['a', '--base', '/b/'], "Unknown option '--base'. The flags that can be written are below."],
] as const)('%s %j is called wrongly', async (script, words, sentence) => {
  const { status, stderr } = await runHere(`${script}.ts`, words, root)
  expect({ status, line: stderr.split('\n')[0] }).toEqual({ status: 2, line: sentence })
})

test('merge names each folder that holds no part, in both languages, and builds nothing', async () => {
  const words = ['test/fixtures/small', 'nowhere', '--out', join(root, '.cache/never')]
  const { status, stderr } = await runHere('merge.ts', words, root)
  expect(status).toBe(1)
  expect(stderr.split('\n').map((line) => line.replace(/: there is .*(?=\[)/, ' '))).toEqual([
    'test/fixtures/small [part-not-readable]',
    'nowhere [part-not-readable]',
    'The parts do not make a site. (2) Nothing was built.',
    '',
  ])
  const chinese = await runHere('merge.ts', [...words, '--lang', 'zh'], root)
  expect(chinese.stderr).toContain('各部分不能合成一个网站。（2 处）没有生成网站。')
})
