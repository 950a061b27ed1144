import { resolve } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { growthOf } from './growth.ts'
import { expressionsIn, type SourceFile, sourceFiles } from './source-expressions.ts'

const FILES = sourceFiles()

/** One of each expression that a function makes anew of other texts. */
const MADE_IN_FUNCTIONS: Readonly<Record<string, readonly RegExp[]>> = {
  // Only asks whether it is one.
  'scripts/bench/mutants/regex-edits.ts': [/a|b/],
  'src/facts/text/project-name.ts': [/^2021年?度?|2021年?度?$/g],
  'src/import/document/counter-text.ts': [/零+/g, /零$/],
}

/** Where an expression grows faster than its text: a place and what makes it do so. */
function faultOf(path: string, expression: RegExp): string[] {
  const growth = growthOf(expression)
  if (!growth) return []
  const { attack, characters, ratio } = growth
  return [
    `${path}: ${expression} takes ${ratio.toFixed(1)} times as long for ${characters} characters as for half: ${JSON.stringify(attack)}`,
  ]
}

describe('the measure tells what grows faster than its text', () => {
  test.each([
    [/\s+$/],
    [/^\s+|\s+$/g],
    [/\s*\n\s*/g],
    [/^a*a*$/],
    [/^(\d+)\s*\d*:/],
    [/<a\b[^>]*>/],
    [/x.*y/],
    [/a*a*a*b/],
    [/^(a+)+$/],
    [/^(?:a|a)*$/],
    [/^(?:\s|\ufeff)*</],
    [/^(\(.*\))*$/],
    [/x{2,}(?![a-z])/],
    [/name(?:（.*）)?$/],
    [/[[a-z]--[q]]+1/v],
    [/\(from([^()]+)renamed(?:[^()]*)?\)/],
  ])('%s', (expression) => expect(growthOf(expression)?.ratio).toBeGreaterThan(3))
})

describe('the measure leaves in peace what does not', () => {
  test.each([
    [/^\s+/],
    [/(?<!\s)\s+$/],
    [/\s+/g],
    [/^[^(]*\(.*\)$/],
    [/([^\r\n]*)(\r\n|\r|\n|$)/g],
    [/[^<>[\]!-/:-@[-`{-~]+/],
    [/^(?:。{2,}(?!。)|…)*$/],
    [/\d{1,3}(?:,\d{3})+|\d+/g],
    [/a/y],
  ])('%s', (expression) => expect(growthOf(expression)).toBeUndefined())
})

test('expressions are found wherever code stands', () => {
  expect(
    expressionsIn('a.ts', 'const A = /a/g // /x/\nconst B = "/y/"\nconst C = 4 / 2 / 1\nf(() => RegExp(A))'),
  ).toEqual({
    literals: [/a/g],
    made: { atOnce: 0, inFunctions: 1 },
  })
  const page = `---\nconst a = /1/\nconst b = new RegExp('2')\n---\n<!doctype html>\n<!-- /x/ -->\n<p class={c.replace(/3/u, '')}>a / b / c <br>
{list.map((one) => <b>{one.split(/4/)}</b>)}</p><style>p { margin: 0 }</style><p>{/5/.test(d)}</p><script>f(/6/)</script>`
  expect(expressionsIn('a.astro', page)).toEqual({
    literals: [/1/, /3/u, /4/, /5/, /6/],
    made: { atOnce: 1, inFunctions: 0 },
  })
})

describe('no expression takes more than twice as long for twice the text', () => {
  test.each(FILES.filter(({ literals }) => literals.length > 0).map((file) => [file.path, file] as const))(
    'in %s',
    (path, { literals }) => expect(literals.flatMap((literal) => faultOf(path, literal))).toEqual([]),
  )

  test.each(Object.entries(MADE_IN_FUNCTIONS))('in functions of %s', (path, expressions) => {
    expect(expressions).toHaveLength(fileAt(path)?.made.inFunctions ?? 0)
    expect(expressions.flatMap((one) => faultOf(path, one))).toEqual([])
  })

  test('in functions only where one of each is listed here', () => {
    const making = FILES.filter(({ made }) => made.inFunctions > 0).map(({ path }) => path)
    expect(making).toEqual(Object.keys(MADE_IN_FUNCTIONS).toSorted())
  })
})

describe('no expression that a file makes of texts when it is loaded does', () => {
  const Plain = RegExp
  afterAll(() => vi.unstubAllGlobals())

  test.each(FILES.filter(({ made }) => made.atOnce > 0).map((file) => [file.path, file] as const))(
    'in %s',
    async (path, { made }) => {
      const expressions: RegExp[] = []
      const construct = (target: typeof RegExp, texts: unknown[]): RegExp => {
        const expression: RegExp = Reflect.construct(target, texts)
        if (new Error('where').stack?.split('\n')[2]?.includes(path)) expressions.push(expression)
        return expression
      }
      vi.resetModules()
      vi.stubGlobal('RegExp', new Proxy(Plain, { construct, apply: (target, _, texts) => construct(target, texts) }))
      await import(resolve(import.meta.dirname, '../../..', path))
      vi.unstubAllGlobals()
      expect(expressions).toHaveLength(made.atOnce)
      expect(expressions.flatMap((one) => faultOf(path, one))).toEqual([])
    },
  )
})

function fileAt(path: string): SourceFile | undefined {
  return FILES.find((file) => file.path === path)
}
