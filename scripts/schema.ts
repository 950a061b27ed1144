import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { jsonSchemas } from '../src/check/json-schemas.ts'
import { readOptions } from './build-options.ts'
import { settle } from './settle.ts'

const { content } = readOptions('schema', process.argv.slice(2))
settle(content)
const folder = join(content, 'schema')
mkdirSync(folder, { recursive: true })
for (const { name, text } of jsonSchemas()) {
  writeFileSync(join(folder, name), text)
  process.stdout.write(`${shownPath(join(folder, name))}\n`)
}
