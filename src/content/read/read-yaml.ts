import type { z } from 'zod'
import { parseYamlFile } from '../yaml/file.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { readTextFile } from './text-file.ts'

/** Reads a YAML file by its schema and reports what is wrong with it. Undefined when it cannot be taken as text. */
export function readYamlFile<T>(reader: Reader, entry: FolderEntry, schema: z.ZodType<T>): YamlFile<T> | undefined {
  const text = readTextFile(reader, entry)
  if (text === undefined) return undefined
  const yaml = parseYamlFile(text, schema, entry.path)
  reader.diagnostics.push(...yaml.diagnostics)
  return yaml
}
