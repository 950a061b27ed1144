import { z } from 'zod'
import { appraisalFileSchema } from '../model/files/appraisal-file.ts'
import { departmentFileSchema } from '../model/files/department-file.ts'
import { glossaryFileSchema } from '../model/files/glossary-file.ts'
import { importWordsFileSchema } from '../model/files/import-words-file.ts'
import { monitoringFileSchema } from '../model/files/monitoring-file.ts'
import { projectFileSchema } from '../model/files/project-file.ts'
import { unitListSchema } from '../model/files/unit-list.ts'
import { wholeTargetsFileSchema } from '../model/files/whole-targets-file.ts'
import { siteSchema } from '../model/site.ts'
import { SCHEMA_KINDS, type SchemaKind, schemaFileName } from './layout.ts'

const SCHEMAS: Readonly<Record<SchemaKind, z.ZodType>> = {
  appraisal: appraisalFileSchema,
  department: departmentFileSchema,
  glossary: glossaryFileSchema,
  import: importWordsFileSchema,
  monitoring: monitoringFileSchema,
  project: projectFileSchema,
  site: siteSchema,
  units: unitListSchema,
  whole: wholeTargetsFileSchema,
}

/** JSON Schemas of the content files, for editors that complete and check them: file name and text. Draft 7, which the
 *  YAML language server knows best. */
export function jsonSchemas(): { readonly name: string; readonly text: string }[] {
  return SCHEMA_KINDS.map((kind) => {
    const json = z.toJSONSchema(SCHEMAS[kind], { io: 'input', target: 'draft-7' })
    return { name: schemaFileName(kind), text: `${JSON.stringify(json, undefined, 2)}\n` }
  })
}
