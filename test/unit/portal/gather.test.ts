import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gather } from '../../../src/portal/gather.ts'
import { serveAnswers, serveGoodSite } from './site-server.ts'

function options(today: string) {
  const cache = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
  return { cache, today, timeout: 600_000 }
}

test('each site is asked, and stands where it is listed', async () => {
  const [first, second] = [await serveGoodSite({ name: '甲' }), await serveGoodSite({ name: '乙' })]
  const asked = options('2026-03-01')
  const gathered = await gather([{ address: first.address }, { address: second.address, name: '乙县' }], asked)
  expect(
    gathered.map(({ listed, shown, refusal }) => [listed.name, shown?.manifest.name, shown?.fetched, refusal]),
  ).toEqual([
    [undefined, '甲', '2026-03-01', undefined],
    ['乙县', '乙', '2026-03-01', undefined],
  ])
})

test('of a site that gives no good answer the last good one is shown, with its day, and the bad one is not kept', async () => {
  const site = await serveGoodSite({ name: '甲' })
  const asked = options('2026-03-01')
  const listed = [{ address: site.address }]
  await gather(listed, asked)
  for (const answer of ['{"format":1}', undefined, (response: { destroy(): void }) => response.destroy()]) {
    site.answers.set('/data/manifest.json', answer)
    const [now] = await gather(listed, { ...asked, today: '2026-03-09' })
    expect(now?.shown?.fetched).toBe('2026-03-01')
    expect(now?.shown?.manifest.name).toBe('甲')
    expect(now?.refusal).toBeDefined()
  }
})

test('of a site that never gave a good answer nothing is shown', async () => {
  const { address } = await serveAnswers()
  const [site] = await gather([{ address }], options('2026-03-01'))
  expect(site).toEqual({
    listed: { address },
    shown: undefined,
    refusal: { code: 'site-status', text: 'data/manifest.json', other: '404' },
  })
})
