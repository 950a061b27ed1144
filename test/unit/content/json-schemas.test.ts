import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../../src/content/json-schemas.ts'

const schemas = jsonSchemas()

describe('schemas for editors', () => {
  test('there is one for each kind of content file', () => {
    expect(schemas.map(({ name }) => name)).toEqual([
      'appraisal.schema.json',
      'department.schema.json',
      'glossary.schema.json',
      'import.schema.json',
      'monitoring.schema.json',
      'project.schema.json',
      'site.schema.json',
      'units.schema.json',
      'whole.schema.json',
    ])
  })

  test.each(schemas)('$name in content/schema is current: `npm run schema` would change nothing', ({ name, text }) => {
    const committed = readFileSync(join(import.meta.dirname, '../../../content/schema', name), 'utf8')
    expect(text).toBe(committed)
  })

  test.each([
    [
      'project.schema.json',
      ['properties', 'indicators', 'items', 'properties', 'target', 'description'],
      '指标值，照原文填写，如 ≥90%；空白写 ""',
    ],
    ['project.schema.json', ['properties', 'moneyUnit', 'enum'], ['元', '千元', '万元', '百万元', '亿元']],
    ['project.schema.json', ['additionalProperties'], false],
    ['department.schema.json', ['required'], ['name', 'sources']],
    ['site.schema.json', ['properties', 'base', 'default'], '/'],
    ['site.schema.json', ['required'], ['name', 'region', 'description', 'url']],
  ])('%s tells an editor %j', (name, path, value) => {
    const json: unknown = JSON.parse(schemas.find((schema) => schema.name === name)?.text ?? '')
    expect(json).toHaveProperty(path, value)
  })

  test('the names of rules stay inside the program', () => {
    expect(schemas.filter(({ text }) => /not-valid|blank-text|not-allowed/.test(text))).toEqual([])
  })
})
