import { describe, expect, test } from 'vitest'
import { pageRecordOf } from '../../../src/build/page-record.ts'

test('title, description and ids of a page are found', () => {
  const html = `<title>人大代表活动费 - 明账</title><meta name="description" content="10万元">
    <h1 id="main">x</h1><svg><title id="t">图</title></svg><p id="main">`
  expect(pageRecordOf('a/index.html', html)).toEqual({
    file: 'a/index.html',
    title: '人大代表活动费 - 明账',
    description: '10万元',
    ids: ['main', 't', 'main'],
    references: [],
    forbidden: [],
  })
})

test('the address that search engines are to know a page by is found', () => {
  const html = '<link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://a.example/b/">'
  expect(pageRecordOf('a.html', html).canonical).toBe('https://a.example/b/')
  expect(pageRecordOf('a.html', '<p>')).not.toHaveProperty('canonical')
})

test('a page without title and description has empty ones', () => {
  expect(pageRecordOf('a.html', '<p>')).toMatchObject({ title: '', description: '' })
})

test.each([
  ['<a href="/b/">', [{ address: '/b/', use: 'link' }]],
  ['<form action="/search/">', [{ address: '/search/', use: 'link' }]],
  ['<link rel="canonical" href="https://a.example/">', [{ address: 'https://a.example/', use: 'link' }]],
  ['<link rel="stylesheet" href="/a.css">', [{ address: '/a.css', use: 'load' }]],
  ['<link rel="shortcut icon" href="/a.svg">', [{ address: '/a.svg', use: 'load' }]],
  ['<script type="module" src="/a.js"></script>', [{ address: '/a.js', use: 'load' }]],
  [
    '<img src="/a.png" srcset="/b.png 1x, /c.png 2x">',
    [
      { address: '/a.png', use: 'load' },
      { address: '/b.png', use: 'load' },
      { address: '/c.png', use: 'load' },
    ],
  ],
  ['<use href="#shape"/>', [{ address: '#shape', use: 'load' }]],
  ['<p data-src="/x/">', []],
])('the addresses of %s are found', (html, references) => {
  expect(pageRecordOf('a.html', html).references).toEqual(references)
})

describe('markup that the policy blocks', () => {
  test.each([
    ['<p style="color:red">', ['<p style=…>']],
    ['<svg><path style="fill:red"/></svg>', ['<path style=…>']],
    ['<style>p{}</style>', ['<style>']],
    ['<button onclick="go()">', ['<button onclick=…>']],
    ['<script>go()</script>', ['<script>go()']],
    ['<script type="module">go()</script>', ['<script>go()']],
    ['<base href="/x/">', ['<base>']],
    ['<meta http-equiv="Refresh" content="0;url=/x/">', ['<meta refresh>']],
    ['<iframe srcdoc="<p>">', ['<iframe srcdoc=…>']],
  ])('%s is found', (html, forbidden) => expect(pageRecordOf('a.html', html).forbidden).toEqual(forbidden))

  test.each([
    ['<script src="/a.js"></script>'],
    ['<script type="application/ld+json">{"a":1}</script>'],
    ['<script type="application/json">{"a":1}</script>'],
    ['<p title="style=1 onclick=2">&lt;script&gt;'],
  ])('%s is allowed', (html) => expect(pageRecordOf('a.html', html).forbidden).toEqual([]))
})
