import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { runCommand } from './command.ts'

/** The folder of compiled commands. Node runs TypeScript as it is, but not under node_modules. */
const LIB = 'lib'
/** What the commands are made of. Astro compiles its own rooms of src itself, from the sources beside. */
const COMPILED = /^(scripts|src)\/(?!pages\/|components\/|layouts\/|styles\/|bench\/).*(?<!\.d)\.ts$/

const root = dirname(import.meta.dirname)

/** Compiles every command to JavaScript, file by file, under the same paths with another ending. Types are checked by
 *  `npm run types`, not here. */
function compile(): number {
  rmSync(join(root, LIB), { recursive: true, force: true })
  const files = ['scripts', 'src'].flatMap(filesUnder).filter((file) => COMPILED.test(file))
  for (const file of files) {
    const out = join(root, LIB, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, compiled(file))
  }
  return files.length
}

function compiled(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(join(root, file), 'utf8'), {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  })
  // Addresses of workers are no imports.
  return outputText.replace(/(new URL\('\.{1,2}\/[^']+)\.ts'/g, "$1.js'")
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

await runCommand(() => {
  process.stdout.write(`${compile()} files compiled into ${LIB}/\n`)
})
