import { expect, test } from 'vitest'
import type { PageRecord } from '../../../src/build/page-record.ts'
import { checkFiles, checkHeads, checkMarkup, checkNoPages } from '../../../src/build/verify-pages.ts'

function page(file: string, parts: Partial<PageRecord> = {}): PageRecord {
  return { file, title: file, description: file, ids: [], references: [], forbidden: [], ...parts }
}

test('forbidden markup and an id given twice are named with their page', () => {
  const pages = [
    page('a.html', { forbidden: ['<p style=…>'], ids: ['x', 'y', 'x', 'x'] }),
    page('b.html', { ids: ['x'] }),
  ]
  expect(checkMarkup(pages)).toEqual([
    "a.html: <p style=…> is inline code or style, which the site's policy blocks.",
    'a.html: the id “x” is given to more than one element.',
  ])
})

test('empty and shared titles and descriptions are named with their pages', () => {
  const pages = [
    page('a.html', { title: '预算' }),
    page('b.html', { title: '', description: '' }),
    page('c.html', { title: '预算' }),
    page('d.html', { description: '' }),
  ]
  expect(checkHeads(pages)).toEqual([
    'b.html: the page has no title.',
    'a.html, c.html: these pages have the same title, “预算”.',
    'b.html: the page has no description.',
    'd.html: the page has no description.',
  ])
})

test('pages with titles and descriptions of their own pass', () => {
  expect(checkHeads([page('a.html'), page('b.html')])).toEqual([])
})

test('a page that was not built and two files that differ only in case are named', () => {
  const files = new Set(['index.html', '2021/a1/index.html', '2021/A1/index.html'])
  expect(checkFiles(files, ['index.html', '2021/index.html'])).toEqual([
    '2021/index.html: this file was not built.',
    '2021/a1/index.html: more than one file has this name but for upper and lower case.',
  ])
})

test('two files that differ only in how a letter is composed are named', () => {
  expect(checkFiles(new Set(['a/\u00e9.txt', 'a/e\u0301.txt']), [])).toEqual([
    'a/\u00e9.txt: more than one file has this name but for upper and lower case.',
  ])
})

test('a file besides the pages that a browser would run is named', () => {
  const files = ['2021/7/source/a.htm', '2021/7/source/b.SVG', '2021/7/source/c-htm.zip', '2021/7/source/d.txt']
  expect(checkNoPages(files)).toEqual([
    '2021/7/source/a.htm: a browser would run this file as a page.',
    '2021/7/source/b.SVG: a browser would run this file as a page.',
  ])
})

test('a sitemap is none, one that a document is called by is', () => {
  expect(checkNoPages(['sitemap.xml', 'sitemap-2.xml', '2021/7/source/sitemap.xml'])).toEqual([
    '2021/7/source/sitemap.xml: a browser would run this file as a page.',
  ])
})
