import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The rooms of src and what each may import besides itself. `catalog` and `middleware` are the files of that name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ['model'],
  facts: ['model'],
  format: ['model'],
  check: ['model', 'facts'],
  charts: ['model', 'facts', 'format'],
  export: ['model', 'facts', 'format', 'xlsx'],
  search: ['model', 'facts', 'format', 'check', 'export'],
  projects: ['model', 'check', 'facts', 'format', 'export', 'search'],
  suggest: ['model', 'format', 'search'],
  compare: ['model', 'facts', 'format'],
  content: ['model', 'check'],
  load: ['model', 'parse', 'check', 'content'],
  import: ['model', 'parse', 'check', 'content', 'xlsx'],
  xlsx: [],
  example: ['model', 'parse', 'check', 'import'],
  catalog: ['model', 'check', 'facts', 'load'],
  middleware: ['format'],
  styles: [],
  components: ['model', 'check', 'facts', 'format', 'charts', 'styles'],
  layouts: ['model', 'facts', 'format', 'charts', 'styles', 'components', 'suggest'],
  pages: [
    ...['catalog', 'model', 'check', 'facts', 'format', 'charts', 'search', 'export'],
    ...['projects', 'suggest', 'compare'],
    ...['components', 'layouts', 'styles'],
  ],
  build: [
    ...['model', 'parse', 'check', 'facts', 'format', 'charts', 'export', 'search'],
    ...['content', 'load', 'import', 'layouts'],
  ],
}

const MAY_USE_NODE: ReadonlySet<string> = new Set(['content', 'load', 'import', 'build'])

/** The rooms whose every file that computes something has a test file of the same name. */
const TESTED_ROOMS = [
  ...['parse', 'facts', 'format', 'charts', 'check', 'search', 'projects', 'suggest', 'compare', 'export', 'build'],
]

/** Files that only other parts of the world can run: a browser's canvas, a test of the build, the search page. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/charts/interactive.ts': 'test/browser/chart.test.ts',
  'src/check/rules/files.ts': 'test/unit/check/rules.test.ts',
  'src/check/rules/markdown.ts': 'test/unit/check/rules.test.ts',
  'src/check/rules/rule.ts': 'test/unit/check/rules.test.ts',
  'src/check/rules/sources.ts': 'test/unit/check/rules.test.ts',
  'src/check/rules/values.ts': 'test/unit/check/rules.test.ts',
  'src/check/rules/yaml.ts': 'test/unit/check/rules.test.ts',
  'src/search/form.ts': 'test/browser/search.test.ts',
  'src/projects/draw.ts': 'test/browser/projects.test.ts',
  'src/projects/form.ts': 'test/browser/projects.test.ts',
  'src/projects/page.ts': 'test/browser/projects.test.ts',
  'src/suggest/box.ts': 'test/browser/suggest.test.ts',
  'src/suggest/popup.ts': 'test/browser/suggest.test.ts',
  'src/compare/draw.ts': 'test/browser/compare.test.ts',
  'src/compare/page.ts': 'test/browser/compare.test.ts',
  'src/search/page.ts': 'test/browser/search.test.ts',
  'src/search/results.ts': 'test/browser/search.test.ts',
  'src/search/session.ts': 'test/browser/search.test.ts',
  'src/build/build-site.ts': 'test/build/build.test.ts',
  'src/build/content-reload.ts': 'test/build/dev.test.ts',
  'src/build/copies.ts': 'test/build/build.test.ts',
  'src/build/lock-beat.ts': 'test/unit/build/lock.test.ts',
  'src/build/pages.ts': 'test/build/build.test.ts',
  'src/build/verify.ts': 'test/build/build.test.ts',
}

interface Import {
  readonly file: string
  readonly name: string
}

const files = filesUnder('src')
const imports = files.flatMap((file) => importsOf(file).map((name): Import => ({ file, name })))

describe('what a file may import', () => {
  test('there are files and imports to look at', () => {
    expect(files).toContain('src/model/content.ts')
    expect(imports).toContainEqual({ file: 'src/model/content.ts', name: './site.ts' })
  })

  test('every room imports only the rooms it may', () => {
    expect(imports.flatMap(forbiddenRoom)).toEqual([])
  })

  test('every relative import names a file with its ending', () => {
    const broken = imports.filter(
      ({ file, name }) => name.startsWith('.') && !existsSync(join(root, targetOf(file, name))),
    )
    expect(broken.map(said)).toEqual([])
  })

  test('only content, load, import and build touch files and processes', () => {
    const wrong = imports.filter(({ file, name }) => name.startsWith('node:') && !MAY_USE_NODE.has(roomOf(file)))
    expect(wrong.map(said)).toEqual([])
  })

  test('only src/charts/interactive.ts imports chart.js', () => {
    const wrong = imports.filter(({ name }) => name.startsWith('chart.js')).map(({ file }) => file)
    expect([...new Set(wrong)]).toEqual(['src/charts/interactive.ts'])
  })
})

test('every file that computes something has a test file of its name', () => {
  const computing = files.filter(
    (file) => TESTED_ROOMS.includes(roomOf(file)) && file.endsWith('.ts') && computes(file),
  )
  const tests = computing.map(
    (file) => TESTED_ELSEWHERE[file] ?? file.replace(/^src\/(.*)\.ts$/, 'test/unit/$1.test.ts'),
  )
  expect(computing).toContain('src/build/html-tags.ts')
  expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const pattern = file.endsWith('.css')
    ? /@import\s+(?:url\()?['"]([^'"]+)['"]/g
    : /(?:\bfrom\s+|\bimport\s+|\bimport\()['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

function roomOf(file: string): string {
  const [, room = ''] = file.split('/')
  return room.replace(/\.ts$/, '')
}

function targetOf(file: string, name: string): string {
  return join(dirname(file), name.replace(/\?.*$/, ''))
}

function forbiddenRoom({ file, name }: Import): string[] {
  if (!name.startsWith('.')) return []
  const target = targetOf(file, name)
  const [room, other] = [roomOf(file), roomOf(target)]
  const allowed = target.startsWith('src/') && (room === other || MAY_IMPORT[room]?.includes(other))
  return allowed ? [] : [said({ file, name })]
}

function said({ file, name }: Import): string {
  return `${file} imports ${name}`
}

/** A file of types and constants alone has nothing to test. */
function computes(file: string): boolean {
  return /^\s*(export\s+)?(async\s+)?function\b|=>/m.test(readFileSync(join(root, file), 'utf8'))
}
