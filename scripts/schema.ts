import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../src/build/make-folder.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { jsonSchemas } from '../src/content/json-schemas.ts'
import { SCHEMA_FOLDER } from '../src/content/layout.ts'
import { naming } from '../src/faults/system-error.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const { content, language } = readOptions('schema', process.argv.slice(2))
  settle(content, language)
  const folder = join(content, SCHEMA_FOLDER)
  makeFolder(folder)
  for (const { name, text } of jsonSchemas()) {
    const file = join(folder, name)
    await naming(file, () => writeFileSync(file, text))
    process.stdout.write(`${shownPath(file)}\n`)
  }
})
