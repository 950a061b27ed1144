import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const file = resolve(import.meta.dirname, '../../package-lock.json')
const { packages } = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const installed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))

test('the lock file names no registry', () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([])
})

// npm 11 refuses a lock file without them, and npm leaves out those that it could not reach when it wrote the file.
test('the lock file has the programs of other systems too', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted).toContain('@esbuild/darwin-arm64')
  expect(wanted.filter((name) => !installed.has(name))).toEqual([])
})
