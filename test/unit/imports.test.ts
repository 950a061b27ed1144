import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The rooms of src and what each may import besides itself. `catalog`, `middleware` and `env.d` are files of src itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  faults: ['model'],
  parse: ['model'],
  facts: ['model'],
  findings: ['model', 'facts', 'faults'],
  words: ['model', 'facts', 'findings'],
  office: ['faults'],
  content: ['model', 'parse', 'faults'],
  dossier: ['model', 'facts', 'findings'],
  data: ['model', 'dossier', 'words'],
  import: ['model', 'parse', 'faults', 'content', 'office', 'workbook'],
  workbook: ['model', 'parse', 'faults', 'content', 'office', 'import'],
  charts: ['model', 'facts', 'words'],
  'find/shared': ['model', 'data'],
  'find/browser': ['model', 'facts', 'words', 'data', 'find/shared'],
  'find/index': ['model', 'facts', 'findings', 'words', 'data', 'find/shared'],
  catalog: ['model', 'faults', 'content', 'dossier'],
  middleware: ['catalog'],
  'env.d': ['dossier'],
  styles: [],
  components: ['model', 'dossier', 'words', 'charts'],
  layouts: ['words', 'charts', 'styles', 'components', 'find/browser', 'build'],
  pages: [
    ...['catalog', 'model', 'dossier', 'words', 'charts', 'data'],
    ...['find/shared', 'find/browser', 'find/index', 'components', 'layouts'],
  ],
  build: ['model', 'faults', 'facts', 'findings', 'words', 'content', 'find/index'],
}

/** The rooms that may use a package, or Node's own modules. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'node:': ['build', 'content', 'import', 'office', 'workbook'],
  astro: ['build', 'components', 'pages'],
  'astro:middleware': ['middleware'],
  'chart.js': ['charts'],
  fflate: ['content', 'find/index', 'find/shared', 'office'],
  'markdown-it': ['parse', 'words'],
  numfmt: ['import'],
  pagefind: ['find/index'],
  parse5: ['build', 'import'],
  'pinyin-pro': ['find/index', 'import'],
  saxes: ['office'],
  sirv: ['build'],
  yaml: ['content', 'import', 'workbook'],
  zod: ['build', 'content', 'faults', 'import', 'model', 'workbook'],
}

/** The rooms whose every file that computes something has a test file of the same name. */
const TESTED_ROOMS = ['parse', 'facts', 'findings', 'dossier', 'words', 'charts', 'faults', 'find', 'data', 'build']

/** Files that only other parts of the world can run: a browser's canvas, a test of the build, the search page. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/find/shared/index-paths.ts': 'test/unit/find/browser/search/word-index.test.ts',
  'src/find/shared/projects/reader.ts': 'test/unit/find/index/projects/readings.test.ts',
  'src/words/change-kinds.ts': 'test/build/changes.test.ts',
  'src/words/finding-words.ts': 'test/browser/reading.test.ts',
  'src/words/href.ts': 'test/build/build.test.ts',
  'src/words/years-words.ts': 'test/build/units.test.ts',
  'src/charts/interactive.ts': 'test/browser/chart.test.ts',
  'src/faults/rules/files.ts': 'test/unit/faults/rules.test.ts',
  'src/faults/rules/markdown.ts': 'test/unit/faults/rules.test.ts',
  'src/faults/rules/rule.ts': 'test/unit/faults/rules.test.ts',
  'src/faults/rules/sources.ts': 'test/unit/faults/rules.test.ts',
  'src/faults/rules/values.ts': 'test/unit/faults/rules.test.ts',
  'src/faults/rules/yaml.ts': 'test/unit/faults/rules.test.ts',
  'src/find/browser/search/form.ts': 'test/browser/search.test.ts',
  'src/find/browser/projects/draw.ts': 'test/browser/projects.test.ts',
  'src/find/browser/projects/form.ts': 'test/browser/projects.test.ts',
  'src/find/browser/projects/page.ts': 'test/browser/projects.test.ts',
  'src/find/browser/suggest/box.ts': 'test/browser/suggest.test.ts',
  'src/find/browser/suggest/popup.ts': 'test/browser/suggest.test.ts',
  'src/find/browser/compare/draw.ts': 'test/browser/compare.test.ts',
  'src/find/browser/compare/page.ts': 'test/browser/compare.test.ts',
  'src/find/browser/search/page.ts': 'test/browser/search.test.ts',
  'src/find/browser/search/results.ts': 'test/browser/search.test.ts',
  'src/find/browser/search/session.ts': 'test/browser/search.test.ts',
  'src/build/astro-config.ts': 'test/build/package.test.ts',
  'src/build/build-site.ts': 'test/build/build.test.ts',
  'src/build/generator.ts': 'test/build/package.test.ts',
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

  test('every room imports only the rooms it may, and each that it may', () => {
    expect(usedRooms()).toEqual(sorted(MAY_IMPORT))
  })

  test('every relative import names a file with its ending', () => {
    const broken = imports.filter(
      ({ file, name }) => name.startsWith('.') && !existsSync(join(root, targetOf(file, name))),
    )
    expect(broken.map(said)).toEqual([])
  })

  test('packages are used only in the rooms that may, and in each', () => {
    expect(usedPackages()).toEqual(sorted(MAY_USE))
  })

  test('only src/charts/interactive.ts imports chart.js', () => {
    const wrong = imports.filter(({ name }) => name.startsWith('chart.js')).map(({ file }) => file)
    expect([...new Set(wrong)]).toEqual(['src/charts/interactive.ts'])
  })
})

test('every file that computes something has a test file of its name', () => {
  const computing = files.filter(
    (file) => TESTED_ROOMS.includes(roomOf(file).split('/')[0] ?? '') && file.endsWith('.ts') && computes(file),
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
    : /(?:\bfrom\s+|\bimport\s+|\bimport\(|\bnew URL\()['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

function roomOf(file: string): string {
  const [, room = '', wing = ''] = file.split('/')
  return room === 'find' ? `find/${wing}` : room.replace(/\.ts$/, '')
}

function targetOf(file: string, name: string): string {
  return join(dirname(file), name.replace(/\?.*$/, ''))
}

function sorted(table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(table)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, others]) => [name, others.toSorted()]),
  )
}

/** What each room imports; a file outside src counts as `outside`. */
function usedRooms(): Record<string, string[]> {
  const used = new Map([...new Set(files.map(roomOf))].map((room) => [room, new Set<string>()]))
  for (const { file, name } of imports) {
    if (!name.startsWith('.')) continue
    const target = targetOf(file, name)
    const other = target.startsWith('src/') ? roomOf(target) : 'outside'
    if (other !== roomOf(file)) used.get(roomOf(file))?.add(other)
  }
  return sorted(Object.fromEntries([...used].map(([room, others]) => [room, [...others]])))
}

/** Which rooms use each package. */
function usedPackages(): Record<string, string[]> {
  const used = Map.groupBy(
    imports.filter(({ name }) => !name.startsWith('.')),
    ({ name }) => (name.startsWith('node:') ? 'node:' : name.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')),
  )
  const roomsOf = (list: readonly Import[]) => [...new Set(list.map(({ file }) => roomOf(file)))]
  return sorted(Object.fromEntries([...used].map(([name, list]) => [name, roomsOf(list)])))
}

function said({ file, name }: Import): string {
  return `${file} imports ${name}`
}

/** A file of types and constants alone has nothing to test. */
function computes(file: string): boolean {
  return /^\s*(export\s+)?(async\s+)?function\b|=>/m.test(readFileSync(join(root, file), 'utf8'))
}
