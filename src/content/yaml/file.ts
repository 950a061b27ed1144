import type { z } from 'zod'
import type { Fault } from '../../faults/schema-faults.ts'
import { parseCarefully } from './careful.ts'
import { readQuickly } from './quick/read-quickly.ts'
import type { YamlFile } from './yaml-file.ts'

/** Reads YAML text. `file` is its path for places; `firstLine` the line of the file on which the text starts. Slips of the hand are
 *  told with their cause, and the rest is read as if they were mended: so every fault is told at once, and none that only follows.
 *  Text of the plain kind that holds is read quickly, and carefully only once a place in it is asked for. */
export function parseYamlFile<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlFile<T> {
  const plain = readQuickly(text)
  const result = plain === undefined ? undefined : schema.safeParse(plain)
  if (!result?.success) return parseCarefully(text, schema, file, firstLine)
  let careful: YamlFile<T> | undefined
  const diagnose = (fault: Fault) => {
    careful ??= parseCarefully(text, schema, file, firstLine)
    return careful.diagnose(fault)
  }
  return { plain, value: result.data, diagnostics: [], diagnose }
}
