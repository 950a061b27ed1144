import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import type { Content } from '../../model/content.ts'

/** Writes what was read from a content folder into one file, to be handed to another process of the same build: so what the
 *  pages say and what the search index says is of one reading, whatever is edited in between. */
export async function writeContentFile(file: string, content: Content): Promise<void> {
  await writeFile(file, serialize(content))
}

/** Reads that file. It must come from `writeContentFile` under the same version of Node: it is not checked again. */
export function readContentFile(file: string): Content {
  return deserialize(readFileSync(file))
}
