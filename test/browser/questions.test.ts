import { readFileSync } from 'node:fs'
import { describe, expect, inject } from 'vitest'
import { sidewaysScroll, test } from './harness.ts'

test('from the home page to a cited file of the largest growth it is five clicks', async ({ visit }) => {
  const page = await visit('', { site: inject('county'), isFresh: true })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('main').getByRole('link', { name: '现成的问题' }).click()
  await page.getByRole('link', { name: '哪些项目的预算增加最多？' }).click()
  const row = page.locator('tbody tr').first()
  await row.waitFor()
  expect((await row.locator('th > a, td').allTextContents()).map((text) => text.trim())).toEqual([
    ...['大气污染防治经费', '383', '463', '+80', '+21%'],
  ])
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: '全部 35 行列成表（CSV）' }).click()
  const text = readFileSync(await (await started).path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(36)
  expect(text.split('\r\n')[1]).toMatch(
    /^2025,云溪县生态环境分局,大气污染防治经费,\w+,\d+\.\d\d,\d+\.\d\d,\d+\.\d\d,0\.\d+,,https:\S+\/2025\/103003\/139802222y9e94sm1q7n3\/,[0-9a-f]{12},\d{4}-\d\d-\d\d,/,
  )
  await page.getByText('引用这一页').click()
  const button = page.locator('[data-cite] button').first()
  await button.click()
  await expect.poll(() => button.textContent()).toBe('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('哪些项目的预算增加最多？[EB/OL].')
})

describe('a question', () => {
  test('without an answer says what was compared', async ({ visit }) => {
    const page = await visit('questions/under-half-twice/', { site: inject('county') })
    expect(await page.locator('#answer').textContent()).toBe('2024年，93 个连续两年算得出执行率的项目里没有这样的。')
    expect(await page.locator('main table').count()).toBe(0)
    expect(await page.locator('main a[download]').count()).toBe(0)
  })

  test('that nothing can be compared for says so', async ({ visit }) => {
    const page = await visit('questions/target-lowered/')
    expect(await page.locator('#answer').textContent()).toBe(
      '2021年没有一个接着往年的项目，所以答不了：不是没有，是没法比。',
    )
  })

  test('of many rows shows fifty and says how many there are', async ({ visit }) => {
    const page = await visit('questions/target-lowered/', {
      site: inject('county'),
      width: 360,
      javaScriptEnabled: false,
    })
    expect(await page.locator('tbody tr').count()).toBe(50)
    expect(await page.getByText('这里列出前 50 行，CSV 里有全部 67 行。').count()).toBe(1)
    expect(await sidewaysScroll(page)).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: /列成表/ }).isVisible()).toBe(false)
    expect(await page.locator('tbody tr').last().isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })
})
