import { expect, test } from 'vitest'
import { breadcrumbsOf, dataSetOf, jsonInPage, yearFilesOf } from '../../../src/words/json-ld.ts'
import { siteWith } from '../examples.ts'

test('nothing in a value ends the element that it stands in', () => {
  const value = { name: '</script><script>x()</script><!-- & \u2028' }
  const json = jsonInPage(value)
  expect(json).toBe(
    '{"name":"\\u003c/script\\u003e\\u003cscript\\u003ex()\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}',
  )
  expect(JSON.parse(json)).toEqual(value)
})

test('crumbs are counted from the home page', () => {
  const trail = [
    { name: '首页', address: 'https://a.example/' },
    { name: '2025年', address: 'https://a.example/2025/' },
  ]
  expect(breadcrumbsOf(trail)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://a.example/' },
      { '@type': 'ListItem', position: 2, name: '2025年', item: 'https://a.example/2025/' },
    ],
  })
})

test('a data set says whose it is, of what years and state, and where its files are', () => {
  const set = {
    ...{ name: '目标', description: '全部', address: 'https://a.example/data/', years: '2024/2025' },
    ...{ version: '0123456789ab', updated: '2026-02-01' },
    files: yearFilesOf(2025, (path) => `https://a.example${path}`).slice(0, 1),
  }
  expect(dataSetOf(siteWith({ licence: 'CC BY 4.0' }), set)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '目标',
    description: '全部',
    url: 'https://a.example/data/',
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    version: '0123456789ab',
    dateModified: '2026-02-01',
    temporalCoverage: '2024/2025',
    spatialCoverage: '某区',
    license: 'CC BY 4.0',
    publisher: { '@type': 'Organization', name: '明账' },
    distribution: [
      {
        '@type': 'DataDownload',
        name: '2025年项目表',
        encodingFormat: 'application/gzip',
        contentUrl: 'https://a.example/data/2025-projects.csv.gz',
      },
    ],
  })
})
