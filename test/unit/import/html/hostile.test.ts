import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../src/import/html/read-html.ts'
import { shapeOf } from '../shape.ts'

function shown(page: string): unknown {
  return shapeOf(readHtml('a.html', new TextEncoder().encode(page)).blocks)
}

/** Pages that browsers read otherwise than they look, and what a browser shows of each (HTML Standard, 13.2). */
describe('a page shows what browsers show of it', () => {
  test.each<[page: string, blocks: unknown[]]>([
    ['<!-->甲', ['甲']],
    ['<!--->甲', ['甲']],
    ['甲<!--a--!>乙', ['甲乙']],
    ['甲<!-- <p>藏</p>', ['甲']],
    ['甲<!-- <script> -->乙<!-- </script> -->丙', ['甲乙丙']],
    ['甲<script><!-- <script>藏</script> --></script>乙', ['甲乙']],
    ['甲<script>"</script>乙"', ['甲乙"']],
    ['甲<style><!-- </style>乙', ['甲乙']],
    ['甲<![CDATA[乙]]>丙', ['甲丙']],
    ['甲<?xml 乙?>丙', ['甲丙']],
    ['甲</>乙</ 藏>丙', ['甲乙丙']],
    ['甲<p title="乙>丙', ['甲']],
    ['甲<b title=乙>丙', ['甲丙']],
    ['甲<plaintext>乙</p><p>', ['甲乙</p><p>']],
    ['甲<textarea><p>藏</textarea>乙', ['甲乙']],
    ['甲<title><p>藏</title>乙', ['甲乙']],
    ['甲<template>藏</template>乙', ['甲乙']],
    ['甲<svg><desc><p>藏</desc></svg>乙', ['甲']],
    ['甲<svg><desc>藏</desc></svg>乙', ['甲乙']],
    ['甲<svg><template>藏</template></svg>乙', ['甲乙']],
    ['甲<nav>藏</nav>乙', ['甲', '乙']],
    ['甲<math><mi>x</mi></math>乙', ['甲x乙']],
    ['<table><p>甲<tr><td>乙</table>', ['甲', [[['乙']]]]],
    ['<table><tr><td>甲<table><tr><td>乙</table>丙</table>', ['甲', [[['乙']]], '丙']],
    ['<p>甲<table><tr><td>乙</table>丙', ['甲', [[['乙']]], '丙']],
    ['<select><p>甲</select>乙', ['乙']],
    ['甲&lt;p&gt;乙&#x3c;&notit;&nbsp', ['甲<p>乙<¬it;']],
    ['<body hidden>甲', []],
  ])('%s', (page, blocks) => expect(shown(page)).toEqual(blocks))
})

type Node = DefaultTreeAdapterTypes.ChildNode
const PARTS = [
  ...['甲', '乙丙', '<b>', '</b>', '<p>', '</p>', '<!--', '-->', '<!-->', '--!>', '<![CDATA[', ']]>', '"', "'", '<'],
  ...['<table>', '<tr>', '<td>', '</table>', '<svg>', '</svg>', '<math>', '<template>', '</template>', '<script>'],
  ...['</script>', '<style>', '</style>', '<plaintext>', '<textarea>', '</textarea>', '<b title="', '<select>', '</'],
]
const HIDDEN = ['script', 'style', 'template', 'textarea', 'select', 'svg', 'title']

/** Every Han character that the tree of parse5 has outside of hidden elements. */
function hanOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value.replace(/\P{Script=Han}/gu, '')
      return 'tagName' in node && !HIDDEN.includes(node.tagName) ? hanOf(node.childNodes) : ''
    })
    .join('')
}

test('whatever tags are strewn over a page, every character that is shown is read, once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 25 }), (parts) => {
      const page = parts.join('')
      const text = JSON.stringify(shown(page)).replace(/\P{Script=Han}/gu, '')
      expect(text).toBe(hanOf(parse(page, { scriptingEnabled: false }).childNodes))
    }),
  )
})
