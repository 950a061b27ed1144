import { describe, expect, test } from 'vitest'
import { isHarmless } from '../../old-browsers/style-exceptions.ts'
import { styleLacks } from '../../old-browsers/style-features.ts'
import { lackWords } from '../../old-browsers/support.ts'

const found = (css: string) => styleLacks('a.css', css).map(lackWords)

describe('what one of the oldest browsers cannot read or does not have is named, with its place', () => {
  test.each([
    ['@layer a { b { color: red } }', 'a.css:1:1: css.at-rules.layer'],
    ['@container (width > 1px) { a { color: red } }', 'a.css:1:1: css.at-rules.container'],
    ['a { color: red }\n:is(b, c) { color: red }', 'a.css:2:1: css.selectors.is'],
    [':where(a) { color: red }', 'a.css:1:1: css.selectors.where'],
    ['a:has(b) { color: red }', 'a.css:1:1: css.selectors.has'],
    ['a:not(b, c) { color: red }', 'a.css:1:1: css.selectors.not.selector_list'],
    ['a, b:focus-visible { color: red }', 'a.css:1:1: css.selectors.focus-visible (drops the selectors beside it)'],
    [
      'a, b::details-content { color: red }',
      'a.css:1:1: css.selectors.details-content (drops the selectors beside it)',
    ],
    ['a { b { color: red } }', 'a.css:1:7: css: Colon is expected'],
    ['a { &:hover { color: red } }', 'a.css:1:1: css.selectors.nesting'],
    ['a { inset: 0 }', 'a.css:1:1: css.properties.inset'],
    ['a { margin-inline: 1px }', 'a.css:1:1: css.properties.margin-inline'],
    ['a { padding-block: 1px }', 'a.css:1:1: css.properties.padding-block'],
    ['a { aspect-ratio: 1 / 2 }', 'a.css:1:1: css.properties.aspect-ratio'],
    ['a { display: flex; gap: 1px }', 'a.css:1:1: css.properties.gap.flex_context'],
    ['a { display: inline-flex; column-gap: 1px }', 'a.css:1:1: css.properties.gap.flex_context'],
    ['b, a { display: flex }\n@media print { a { gap: 1px } }', 'a.css:2:16: css.properties.gap.flex_context'],
    ['@media (width >= 48rem) { a { color: red } }', 'a.css:1:8: css.at-rules.media.range_syntax'],
    ['@media (1px < width < 2px) { a { color: red } }', 'a.css:1:8: css.at-rules.media.range_syntax'],
    [
      '@media (prefers-reduced-transparency) { a { color: red } }',
      'a.css:1:8: css.at-rules.media.prefers-reduced-transparency',
    ],
    ['a { color: light-dark(#fff, #000) }', 'a.css:1:1: css.types.color.light-dark'],
    ['a { --ink: light-dark(#fff, #000) }', 'a.css:1:1: css.types.color.light-dark'],
    ['a { --ink: #fff; --ink: light-dark(#fff, #000) }', 'a.css:1:1: css.types.color.light-dark'],
    ['a { background: color-mix(in srgb, red, blue) }', 'a.css:1:1: css.types.color.color-mix'],
    ['a { color: oklch(50% 0 0) }', 'a.css:1:1: css.types.color.oklch'],
    ['a { width: fit-content }', 'a.css:1:1: css.properties.width.fit-content'],
    ['a { overflow-wrap: anywhere }', 'a.css:1:1: css.properties.overflow-wrap.anywhere'],
    ['a { height: 100dvh }', 'a.css:1:1: css.types.length.viewport_percentage_units_dynamic'],
    ['a { height: calc(1lh + 1px) }', 'a.css:1:1: css.types.length.lh'],
    ['a { grid-template-columns: subgrid }', 'a.css:1:1: css.properties.grid-template-columns.subgrid'],
    ['@supports selector(:has(a)) { a { color: red } }', 'a.css:1:1: css.at-rules.supports.selector'],
    ['@supports not (color: light-dark(red, red)) { a { inset: 0 } }', 'a.css:1:47: css.properties.inset'],
  ])('%s', (css, lack) => expect(found(css)).toContain(lack))
})

test.each([
  'a { display: grid; gap: 1px }',
  'a { display: flex; margin-left: 1px; gap: 0 }',
  'a { height: 100vh; height: 100dvh }',
  'a { overflow-wrap: break-word; overflow-wrap: anywhere }',
  'a { width: max(1px, 2rem); color: rgb(0 0 0 / 50%) }',
  '@supports (inset: 0) { a { inset: 0 } }',
  '@media (min-width: 48rem) and (prefers-color-scheme: dark) { a:not(b):focus-within::before { color: red } }',
  'a { margin-inline-start: 1px; min-inline-size: 0; --a: 1px; width: calc(var(--a) * 2) }',
  'a { -webkit-hyphens: auto; hyphens: manual; position: sticky; font-variant-numeric: tabular-nums }',
])('what all of them have is passed: %s', (css) => expect(found(css)).toEqual([]))

test.each([
  ['a:focus-visible { color: red }', true],
  ['a, b:focus-visible { color: red }', false],
  ['a { text-autospace: normal }', true],
  ['@media (forced-colors: active) { a { color: red } }', true],
  ['a { inset: 0 }', false],
])('%s does no harm: %s', (css, harmless) => expect(styleLacks('a.css', css).every(isHarmless)).toBe(harmless))
