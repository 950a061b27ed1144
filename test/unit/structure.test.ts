import { expect, test } from 'vitest'
import { filesUnder, importsOf, targetOf, textOf } from './source-files.ts'

const files = ['src', 'scripts', 'test'].flatMap(filesUnder)
const imported = new Map(files.map((file) => [file, new Set(importedBy(file))]))

/** What Astro and Vitest look for by name. */
const FOUND_BY_NAME = /^src\/(portal\/)?(pages\/|middleware\.ts)|^test\//

test('no files import each other in a circle, not even for types', () => {
  expect(files.length).toBeGreaterThan(900)
  expect([...(imported.get('src/model/content.ts') ?? [])]).toContain('src/model/site.ts')
  expect(circles()).toEqual([])
})

test('whatever is exported is imported by name somewhere', () => {
  const exported = files.filter((file) => !FOUND_BY_NAME.test(file)).flatMap(exportsOf)
  expect(exported).toContainEqual({ file: 'src/model/site.ts', name: 'Site' })
  const words = new Map(files.map((file) => [file, new Set(textOf(file).match(/\w+/g))]))
  const isUsed = ({ file, name }: Export) =>
    files.some((other) => imported.get(other)?.has(file) && words.get(other)?.has(name))
  expect(exported.filter((one) => !isUsed(one)).map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})

interface Export {
  readonly file: string
  readonly name: string
}

function exportsOf(file: string): Export[] {
  const named = textOf(file).matchAll(/^export (?:async )?(?:const|function|interface|type|class) (\w+)/gm)
  return [...named].map(([, name = '']) => ({ file, name }))
}

function importedBy(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => targetOf(file, name))
    .filter((name) => files.includes(name))
}

/** Each circle once: files from which, by imports, one comes back to the first. */
function circles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const follow = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of imported.get(file) ?? []) follow(next, [...way, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])
  return found
}
