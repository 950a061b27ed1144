import { expect, test } from 'vitest'
import { folderAddress } from '../../../src/build/folder-address.ts'

test.each([
  ['/b/', 'index.html', './index.html'],
  ['/b/2021/', 'index.html', './2021/index.html'],
  ['/b/2021/#i-1', '2021/101/a/index.html', '../../index.html#i-1'],
  ['/b/2021/101/a/', '2021/101/a/index.html', './index.html'],
  ['/b/2021.json', '2021/index.html', '../2021.json'],
  ['/b/2021/101/a.json', '2021/101/a/index.html', '../a.json'],
  ['/b/2021/101/source/%E7%9B%AE%20%23.txt', '2021/101/index.html', './source/%E7%9B%AE%20%23.txt'],
  ['/b/compare/?p=2021/101/a&amp', '2021/index.html', '../compare/index.html?p=2021/101/a&amp'],
  ['/b/a.css?v=1', '404.html', './a.css?v=1'],
  ['101001/', '2021/index.html', './101001/index.html'],
  ['../', '2021/101/index.html', '../index.html'],
  ['../a:b/', '2021/101/index.html', '../a:b/index.html'],
  ['/b/a:b', 'index.html', './a:b'],
  ['//b.example/x', 'index.html', '//b.example/x'],
  ['https://a.example/b/2021/', 'index.html', 'https://a.example/b/2021/'],
  ['mailto:a@b.example', 'index.html', 'mailto:a@b.example'],
  ['data:image/png;base64,AA==', 'index.html', 'data:image/png;base64,AA=='],
  ['#i-1', 'index.html', '#i-1'],
  ['', 'index.html', ''],
  ['?a=1', '2021/index.html', './index.html?a=1'],
  ['/other/', 'index.html', '/other/'],
  ['/b/单位/', '2021/单/index.html', '../../%E5%8D%95%E4%BD%8D/index.html'],
])('%s is written in %s as %s', (address, file, written) => expect(folderAddress(address, file, '/b/')).toBe(written))

test('a site at the root of its host is no other', () => {
  expect(folderAddress('/2021/', 'about/index.html', '/')).toBe('../2021/index.html')
})
