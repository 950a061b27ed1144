import { expect, test } from 'vitest'
import { z } from 'zod'
import { appraisalFileSchema } from '../../../src/model/files/appraisal-file.ts'
import { departmentFileSchema } from '../../../src/model/files/department-file.ts'
import { glossaryFileSchema } from '../../../src/model/files/glossary-file.ts'
import { monitoringFileSchema } from '../../../src/model/files/monitoring-file.ts'
import { projectFileSchema } from '../../../src/model/files/project-file.ts'
import { unitListSchema } from '../../../src/model/files/unit-list.ts'
import { siteSchema } from '../../../src/model/site.ts'

type Json = z.core.JSONSchema.BaseSchema

const FILES = [
  ['appraisal.yaml', appraisalFileSchema, '绩效自评'],
  ['department.md', departmentFileSchema, '部门绩效目标'],
  ['glossary.yaml', glossaryFileSchema, '名词解释'],
  ['monitoring.yaml', monitoringFileSchema, '绩效监控'],
  ['a project', projectFileSchema, '项目绩效目标'],
  ['site.yaml', siteSchema, '网站设置'],
  ['units.yaml', unitListSchema, '应当公布的单位'],
] as const

/** Every field of a schema, those inside its fields as well, by the names that lead to it. */
function fieldsOf(json: Json, above: string): [name: string, field: Json][] {
  const items =
    json.items !== undefined && typeof json.items === 'object' && !Array.isArray(json.items) ? json.items : {}
  const here = [...Object.entries(json.properties ?? {}), ...Object.entries(items.properties ?? {})]
  return here.flatMap(([name, field]) =>
    typeof field === 'object' ? [[`${above}${name}`, field], ...fieldsOf(field, `${above}${name}.`)] : [],
  )
}

test.each(FILES)('an editor shows for every field of %s what it is', (_, schema, title) => {
  const json = z.toJSONSchema(schema, { io: 'input' })
  expect(json.title).toBe(title)
  const silent = fieldsOf(json, '').filter(([, field]) => (field.description ?? '') === '')
  expect(silent.map(([name]) => name)).toEqual([])
})
