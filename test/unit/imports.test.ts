import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CROSSED } from './crossed.ts'
import { filesUnder, importsOf, namesIn, ROOT, targetOf, textOf, valuesImportedBy } from './source-files.ts'

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
  prepared: ['model', 'facts', 'dossier', 'words'],
  data: ['model', 'dossier', 'words', 'prepared', 'office'],
  import: ['model', 'parse', 'faults', 'content', 'office'],
  workbook: ['model', 'parse', 'faults', 'content', 'office', 'import'],
  charts: ['model', 'dossier', 'words'],
  'find/shared': ['model', 'data'],
  'find/browser': ['model', 'facts', 'words', 'data', 'charts', 'find/shared'],
  'find/index': ['model', 'dossier', 'words', 'data', 'find/shared'],
  catalog: ['model', 'faults', 'content', 'dossier'],
  middleware: ['catalog', 'dossier'],
  'env.d': ['dossier', 'portal'],
  styles: [],
  components: ['model', 'dossier', 'words', 'prepared', 'charts', 'find/shared'],
  portal: [
    ...['model', 'faults', 'facts', 'dossier', 'words', 'content', 'charts', 'build'],
    ...['find/shared', 'find/index', 'find/browser', 'components', 'layouts'],
  ],
  layouts: ['dossier', 'words', 'charts', 'styles', 'components', 'find/browser', 'build'],
  pages: [
    ...['catalog', 'model', 'dossier', 'words', 'prepared', 'charts', 'build', 'data'],
    ...['find/shared', 'find/browser', 'components', 'layouts'],
  ],
  build: ['model', 'faults', 'dossier', 'words', 'prepared', 'content', 'data', 'find/index'],
}

/** The rooms that may use a package, or Node's own modules. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'node:': ['build', 'content', 'import', 'office', 'portal', 'workbook'],
  astro: ['build', 'components'],
  'astro:middleware': ['middleware', 'portal'],
  'astro:static-paths': ['build'],
  'chart.js': ['charts'],
  diff: ['import'],
  fflate: ['content', 'find/browser', 'office'],
  'markdown-it': ['parse', 'words'],
  numfmt: ['import'],
  pagefind: ['find/index'],
  parse5: ['build', 'import'],
  'pdfjs-dist': ['import'],
  'pinyin-pro': ['find/index', 'import'],
  saxes: ['office'],
  sirv: ['build'],
  yaml: ['content'],
  zod: ['build', 'content', 'faults', 'import', 'model', 'portal'],
}

/** The rooms whose every file that computes something has a test file of the same name. */
const TESTED_ROOMS = [
  ...[
    'parse',
    'facts',
    'findings',
    'dossier',
    'words',
    'prepared',
    'charts',
    'components',
    'faults',
    'find',
    'data',
    'build',
  ],
  ...['model', 'office', 'content', 'import', 'workbook', 'portal'],
]

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
      ({ file, name }) => name.startsWith('.') && !existsSync(join(ROOT, targetOf(file, name))),
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

describe('what a browser runs', () => {
  const scripts = files.filter(
    (file) => /^src\/(find\/browser|layouts)\/.*\.ts$/.test(file) || file === 'src/charts/interactive.ts',
  )
  const reached = reachedFrom(scripts)

  test('every script that a page or a layout loads is looked at', () => {
    const loaded = files
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => {
        const bodies = textOf(file).matchAll(/<script>([\s\S]*?)<\/script>/g)
        return [...bodies].flatMap(([, body = '']) => namesIn(body)).map((name) => targetOf(file, name))
      })
    expect(loaded).toContain('src/find/browser/search/page.ts')
    expect(loaded.filter((file) => !scripts.includes(file))).toEqual([])
  })

  test('reaches nothing of the build, neither a room nor a package', () => {
    const rooms = ['charts', 'data', 'facts', 'find/browser', 'find/shared', 'findings', 'layouts', 'model', 'words']
    const strange = reached.filter((name) => !name.startsWith('src/') || !rooms.includes(roomOf(name)))
    expect(strange.toSorted()).toEqual(['chart.js', 'fflate'])
  })
})

test('what the build makes for finding reaches nothing of a browser', () => {
  const index = files.filter((file) => file.startsWith('src/find/index/'))
  expect(index).toContain('src/find/index/index.ts')
  expect(reachedFrom(index).filter((file) => /^src\/(find\/browser|layouts|charts)\//.test(file))).toEqual([])
})

describe('every file that computes something', () => {
  const rooms = files.filter((file) => TESTED_ROOMS.includes(roomOf(file).split('/')[0] ?? ''))
  const computing = rooms.filter((file) => file.endsWith('.ts') && computes(file))
  const ownTestOf = (file: string) => file.replace(/^src\/(.*)\.ts$/, 'test/unit/$1.test.ts')
  const crossed = new Map(Object.entries(CROSSED).flatMap(([by, names]) => names.map((name) => [name, by] as const)))

  test('has a test file of its name, or is named beside the test that crosses it', () => {
    expect(computing).toContain('src/build/html-tags.ts')
    const tests = computing.map((file) => crossed.get(file) ?? ownTestOf(file))
    const missing = computing.filter((_, index) => !existsSync(join(ROOT, tests[index] ?? '')))
    expect(missing).toEqual([])
  })

  test('is named beside another test only where it has none of its name', () => {
    const idle = [...crossed.keys()].filter(
      (file) => !computing.includes(file) || existsSync(join(ROOT, ownTestOf(file))),
    )
    expect(idle).toEqual([])
  })
})

/** The files and packages that some files need, through any number of others; a file is among them where another needs it. */
function reachedFrom(starts: readonly string[], needs = valuesImportedBy): string[] {
  const reached = new Set<string>()
  const open = [...starts]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const name of needs(file)) {
      const target = name.startsWith('.') ? targetOf(file, name) : packageOf(name)
      if (reached.has(target)) continue
      reached.add(target)
      if (/\.(ts|astro)$/.test(target)) open.push(target)
    }
  }
  return [...reached]
}

function packageOf(name: string): string {
  return name.startsWith('node:') ? 'node:' : name.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')
}

function roomOf(file: string): string {
  const [, room = '', wing = ''] = file.split('/')
  return room === 'find' ? `find/${wing}` : room.replace(/\.ts$/, '')
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
    ({ name }) => packageOf(name),
  )
  const roomsOf = (list: readonly Import[]) => [...new Set(list.map(({ file }) => roomOf(file)))]
  return sorted(Object.fromEntries([...used].map(([name, list]) => [name, roomsOf(list)])))
}

function said({ file, name }: Import): string {
  return `${file} imports ${name}`
}

/** A file of types and constants alone has nothing to test. */
function computes(file: string): boolean {
  const run = textOf(file).replace(/^(export )?(interface [^\n]*\{\n[\s\S]*?^\}|type .*)$/gm, '')
  return /^\s*(export\s+)?(async\s+)?function\b|=>/m.test(run)
}
