import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { schemaFaults } from '../../../src/faults/schema-faults.ts'

const schema = z.strictObject({
  name: z.string().regex(/\S/, { error: 'blank-text' }),
  bytes: z.int().min(0).optional(),
  unit: z.enum(['元', '万元']).optional(),
  shown: z.boolean().default(true),
  plan: z.record(z.string().regex(/月$/, { error: 'plan-month-not-valid' }), z.string()).optional(),
  rows: z.array(z.strictObject({ target: z.string().optional() })).default([]),
})

function faultsOf(value: unknown) {
  const result = schema.safeParse(value)
  return result.success ? [] : schemaFaults(schema, value, result.error.issues)
}

describe('faults against a schema', () => {
  test.each([
    [{}, { code: 'missing-key', path: ['name'] }],
    [{ name: ' ' }, { code: 'blank-text', path: ['name'] }],
    [{ name: 5 }, { code: 'text-not-quoted', path: ['name'] }],
    [{ name: null }, { code: 'blank-text', path: ['name'] }],
    [
      { name: '甲', rows: [{ target: null }] },
      { code: 'text-not-quoted', path: ['rows', 0, 'target'] },
    ],
    [
      { name: [] },
      {
        code: 'wrong-type',
        path: ['name'],
        other: { en: 'one text. Write it between quotes', zh: '一段文字，请写在英文双引号里' },
      },
    ],
    [
      { name: '甲', bytes: -1 },
      { code: 'count-not-valid', path: ['bytes'] },
    ],
    [
      { name: '甲', bytes: 0.5 },
      { code: 'count-not-valid', path: ['bytes'] },
    ],
    [
      { name: '甲', bytes: 2 ** 60 },
      { code: 'count-not-valid', path: ['bytes'] },
    ],
    [
      { name: '甲', bytes: '5' },
      {
        code: 'wrong-type',
        path: ['bytes'],
        other: { en: 'a number. Write digits without quotes', zh: '数字，请只写数字，不加引号' },
      },
    ],
    [
      { name: '甲', unit: '美元' },
      { code: 'value-not-listed', path: ['unit'], other: '元, 万元' },
    ],
    [
      { name: '甲', shown: '是' },
      {
        code: 'wrong-type',
        path: ['shown'],
        other: { en: 'a switch. Write true or false without quotes', zh: '开关，请写 true 或 false，不加引号' },
      },
    ],
    [
      { name: '甲', plan: { 三: '1' } },
      { code: 'plan-month-not-valid', path: ['plan', '三'], at: 'key' },
    ],
    [
      { name: '甲', nmae: '乙' },
      {
        code: 'unknown-key',
        path: ['nmae'],
        at: 'key',
        text: 'nmae',
        other: { en: 'Did you mean “name”?', zh: '是不是想写 name？' },
      },
    ],
    [
      { name: '甲', remark: '乙' },
      { code: 'unknown-key', path: ['remark'], at: 'key', text: 'remark', other: { en: 'Delete it.', zh: '请删去。' } },
    ],
    [
      { name: '甲', rows: [{ traget: '1' }] },
      {
        code: 'unknown-key',
        path: ['rows', 0, 'traget'],
        at: 'key',
        text: 'traget',
        other: { en: 'Did you mean “target”?', zh: '是不是想写 target？' },
      },
    ],
  ])('%j breaks one rule', (value, fault) => {
    expect(faultsOf(value)).toStrictEqual([fault])
  })

  test('a key that is there under another name is not missing as well', () => {
    expect(faultsOf({ nmae: '甲' }).map(({ code }) => code)).toEqual(['unknown-key'])
  })

  test('all faults of a value are told', () => {
    expect(faultsOf({ name: '', bytes: -1, extra: 1 }).map(({ code }) => code)).toEqual([
      'blank-text',
      'count-not-valid',
      'unknown-key',
    ])
  })

  test('a schema that raises no known rule is a fault of the program', () => {
    const unnamed = z.string().regex(/a/)
    const { error } = unnamed.safeParse('b')
    expect(() => schemaFaults(unnamed, 'b', error?.issues ?? [])).toThrow('which is not a rule')
  })
})
