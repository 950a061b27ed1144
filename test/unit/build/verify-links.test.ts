import { describe, expect, test } from 'vitest'
import type { Reference } from '../../../src/build/page-record.ts'
import { checkLinks } from '../../../src/build/verify-links.ts'

const FILES = [
  'index.html',
  '404.html',
  '2021/index.html',
  '2021/101001/index.html',
  '2021/101001/source/目标 1.txt',
  '2021/101001/source/a.pdf',
  '_astro/a.css',
]

/** Problems of one address on the page /budget/2021/ of a site at https://a.example/budget/. */
function problemsOf(address: string, use: Reference['use'] = 'link'): string[] {
  const page = (file: string, references: Reference[] = []) => {
    return { file, title: '', description: '', ids: ['i-1', '指标'], references, forbidden: [] }
  }
  return checkLinks({
    site: 'https://a.example',
    base: '/budget/',
    files: new Set(FILES),
    pages: [page('2021/index.html', [{ address, use }]), page('2021/101001/index.html'), page('index.html')],
  })
}

describe('addresses that lead somewhere', () => {
  test.each([
    ['/budget/'],
    ['/budget/?q=1'],
    ['/budget/2021/101001/'],
    ['/budget/2021/101001/#i-1'],
    ['/budget/2021/101001/#%E6%8C%87%E6%A0%87'],
    ['101001/'],
    ['../'],
    ['#i-1'],
    ['#'],
    ['#top'],
    [''],
    ['/budget/404.html'],
    ['/budget/2021/101001/source/%E7%9B%AE%E6%A0%87%201.txt'],
    ['101001/source/a.pdf#page=3'],
    ['https://a.example/budget/2021/'],
    ['https://www.gov.cn/zhengce/'],
    ['mailto:a@b.example'],
  ])('%s', (address) => expect(problemsOf(address)).toEqual([]))

  test.each([['/budget/_astro/a.css'], ['data:image/png;base64,AA==']])('%s may be loaded', (address) => {
    expect(problemsOf(address, 'load')).toEqual([])
  })
})

describe('addresses that lead nowhere or outside', () => {
  test.each<[string, Reference['use'], string]>([
    ['/budget/2022/', 'link', '“/budget/2022/” leads to no file.'],
    ['/budget/2021', 'link', '“/budget/2021” leads to no file. Write it with a slash at its end.'],
    ['/2021/', 'link', "“/2021/” leaves the site's base /budget/."],
    ['../../', 'link', "“../../” leaves the site's base /budget/."],
    ['101001/#i-9', 'link', '“101001/#i-9” leads to no element: 2021/101001/index.html has no id “i-9”.'],
    ['101001/#page=3', 'link', '“101001/#page=3” leads to no element: 2021/101001/index.html has no id “page=3”.'],
    ['#i-9', 'link', '“#i-9” leads to no element: 2021/index.html has no id “i-9”.'],
    ['/budget/2021/101001/source/x.txt', 'link', '“/budget/2021/101001/source/x.txt” leads to no file.'],
    ['/budget/%zz', 'link', '“/budget/%zz” has a malformed %-escape.'],
    ['javascript:alert(1)', 'link', '“javascript:alert(1)” has a scheme that a link may not have.'],
    ['data:text/html,x', 'link', '“data:text/html,x” has a scheme that a link may not have.'],
    ['https://', 'link', '“https://” is not an address.'],
    [
      'https://cdn.example/a.js',
      'load',
      '“https://cdn.example/a.js” is loaded from another host; the site may load only its own files.',
    ],
    [
      '//cdn.example/a.js',
      'load',
      '“//cdn.example/a.js” is loaded from another host; the site may load only its own files.',
    ],
  ])('%s as a %s', (address, use, problem) => {
    expect(problemsOf(address, use)).toEqual([`2021/index.html: ${problem}`])
  })
})

describe('in a site that is opened from a folder', () => {
  const problems = (address: string, use: Reference['use'] = 'link') => {
    const page = (file: string, references: Reference[] = []) => {
      return { file, title: '', description: '', ids: ['i-1'], references, forbidden: [] }
    }
    return checkLinks({
      site: 'https://a.example',
      base: '/budget/',
      folder: true,
      files: new Set(FILES),
      pages: [page('2021/index.html', [{ address, use }]), page('2021/101001/index.html'), page('index.html')],
    })
  }

  test.each([
    ['./101001/index.html#i-1'],
    ['../index.html'],
    ['101001/source/%E7%9B%AE%E6%A0%87%201.txt'],
    ['#i-1'],
    [''],
    ['https://a.example/budget/2021/'],
    ['mailto:a@b.example'],
  ])('%s leads somewhere', (address) => expect(problems(address)).toEqual([]))

  test.each<[string, Reference['use'], string]>([
    ['./101001/', 'link', '“./101001/” leads to no file.'],
    ['/budget/', 'link', '“/budget/” leaves the folder.'],
    ['/budget/_astro/a.css', 'load', '“/budget/_astro/a.css” leaves the folder.'],
    ['../../index.html', 'link', '“../../index.html” leaves the folder.'],
    [
      './101001/index.html#i-2',
      'link',
      '“./101001/index.html#i-2” leads to no element: 2021/101001/index.html has no id “i-2”.',
    ],
    ['101001/source/%E7', 'link', '“101001/source/%E7” has a malformed %-escape.'],
    ['https://a.example/budget/2022/', 'link', '“https://a.example/budget/2022/” leads to no file.'],
    [
      'https://a.example/budget/_astro/a.css',
      'load',
      '“https://a.example/budget/_astro/a.css” is loaded from another host; the site may load only its own files.',
    ],
  ])('%s does not', (address, use, problem) => expect(problems(address, use)).toEqual([`2021/index.html: ${problem}`]))
})
