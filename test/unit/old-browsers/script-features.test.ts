import { describe, expect, test } from 'vitest'
import { scriptLacks } from '../../old-browsers/script-features.ts'
import { lackWords } from '../../old-browsers/support.ts'

const found = (text: string) => scriptLacks('a.js', text).map(lackWords)

describe('what one of the oldest browsers cannot read or does not have is named, with its place', () => {
  test.each([
    ['const last = [1].at(-1)', 'a.js:1:14: javascript.builtins.Array.at'],
    ['const x = 1\nname["at"](0)', 'a.js:2:1: javascript.builtins.Array.at'],
    ['list?.toSorted()', 'a.js:1:1: javascript.builtins.Array.toSorted'],
    ['list.toReversed()', 'a.js:1:1: javascript.builtins.Array.toReversed'],
    ['list.findLast((one) => one)', 'a.js:1:1: javascript.builtins.Array.findLast'],
    ['text.replaceAll("a", "b")', 'a.js:1:1: javascript.builtins.String.replaceAll'],
    ['Object.hasOwn({}, "a")', 'a.js:1:1: javascript.builtins.Object.hasOwn'],
    ['const { hasOwn } = Object', 'a.js:1:7: javascript.builtins.Object.hasOwn'],
    ['Map.groupBy([], String)', 'a.js:1:1: javascript.builtins.Map.groupBy'],
    ['Object.groupBy([], String)', 'a.js:1:1: javascript.builtins.Object.groupBy'],
    ['Promise.any([])', 'a.js:1:1: javascript.builtins.Promise.any'],
    ['Promise.withResolvers()', 'a.js:1:1: javascript.builtins.Promise.withResolvers'],
    ['URL.parse("/", "https://a.example")', 'a.js:1:1: api.URL.parse_static'],
    ['URL.canParse("/")', 'a.js:1:1: api.URL.canParse_static'],
    ['AbortSignal.timeout(1)', 'a.js:1:1: api.AbortSignal.timeout_static'],
    ['element.replaceChildren()', 'a.js:1:1: api.Document.replaceChildren'],
    ['element.ariaExpanded = "true"', 'a.js:1:1: api.Element.ariaExpanded'],
    ['element.role = "listbox"', 'a.js:1:1: api.Element.role'],
    ['element.checkVisibility()', 'a.js:1:1: api.Element.checkVisibility'],
    ['form.requestSubmit()', 'a.js:1:1: api.HTMLFormElement.requestSubmit'],
    ['structuredClone({})', 'a.js:1:1: api.structuredClone'],
    ['window.structuredClone({})', 'a.js:1:1: api.structuredClone'],
    ['crypto.randomUUID()', 'a.js:1:1: api.Crypto.randomUUID'],
    ['navigator.userAgentData', 'a.js:1:1: api.Navigator.userAgentData'],
    ['new WeakRef({})', 'a.js:1:5: javascript.builtins.WeakRef'],
    ['new Intl.Segmenter("zh")', 'a.js:1:5: javascript.builtins.Intl.Segmenter'],
    ['new Map().values().filter(Boolean)', 'a.js:1:1: javascript.builtins.Iterator.filter'],
    [
      'a.addEventListener("b", c, { signal: d })',
      'a.js:1:1: api.EventTarget.addEventListener.options_parameter.options_signal_parameter',
    ],
    ['/(?<=a)b/', 'a.js:1:1: javascript.regular_expressions.lookbehind_assertion'],
    ['/(?<!a)b/', 'a.js:1:1: javascript.regular_expressions.lookbehind_assertion'],
    ['new RegExp("(?<=a)b", "g")', 'a.js:1:1: javascript.regular_expressions.lookbehind_assertion'],
    ['RegExp(`(?<!a)b`)', 'a.js:1:1: javascript.regular_expressions.lookbehind_assertion'],
    ['/a/v', 'a.js:1:1: javascript.builtins.RegExp.unicodeSets'],
    ['/a/d', 'a.js:1:1: javascript.builtins.RegExp.hasIndices'],
    ['/(?i:a)b/', 'a.js:1:1: javascript.regular_expressions.modifier'],
    ['class A { a = 1 }', 'a.js:1:11: javascript.classes.public_class_fields'],
    ['class A { #a = 1 }', 'a.js:1:11: javascript.classes.private_class_fields'],
    ['class A { #a() {} }', 'a.js:1:11: javascript.classes.private_class_methods'],
    ['class A { static { this.a = 1 } }', 'a.js:1:11: javascript.classes.static.initialization_blocks'],
    ['let a; a ??= 1', 'a.js:1:8: javascript.operators.nullish_coalescing_assignment'],
    ['let a; a ||= 1', 'a.js:1:8: javascript.operators.logical_or_assignment'],
    ['let a; a &&= 1', 'a.js:1:8: javascript.operators.logical_and_assignment'],
    ['await fetch("/")', 'a.js:1:1: javascript.operators.await.top_level'],
    ['for await (const a of b) c(a)', 'a.js:1:1: javascript.operators.await.top_level'],
    ['export * as a from "./b.js"', 'a.js:1:1: javascript.statements.export.namespace'],
    ['const a = 1_000', 'a.js:1:11: javascript.grammar.numeric_separators'],
  ])('%s', (text, lack) => expect(found(text)).toContain(lack))
})

test('syntax that no rule has a name for is told by the reader of ES2020', () => {
  expect(found('import a from "./a.json" with { type: "json" }')).toEqual([
    expect.stringMatching(/^a\.js:1:26: syntax newer than ES2020: /),
  ])
})

test.each([
  'const { at, role, signal } = await_',
  'const f = ({ at: place }) => place',
  'document.querySelector("a")?.closest("b") ?? 10n ** 2n',
  'async () => { await import("./b.js"); for await (const a of b) c(a) }',
  '/(?<name>a)\\k<name>/su.test("(?<=")',
  '/\\(?<=a/',
  'Object.values({}).map(String); Object.entries({}).filter(Boolean)',
  'try { a() } catch { b() }',
  'function structuredClone() {} structuredClone()',
  'navigator.userAgent; history.pushState(null, "", location.pathname)',
  'Promise.allSettled([]).then((all) => all.flat())',
])('what all of them have is passed: %s', (text) => expect(found(text)).toEqual([]))
