import { describe, expect, test } from 'vitest'
import { jsonText } from '../../../../../src/data/json.ts'
import { loaderOf } from '../../../../../src/find/browser/compare/load.ts'
import { recordWith } from './records.ts'

/** A loader of a site with these files, and the paths that it was asked for. */
function siteWith(files: Readonly<Record<string, Response>>) {
  const asked: string[] = []
  const loader = loaderOf('/open/', async (path) => {
    asked.push(path)
    return files[path] ?? new Response('', { status: 404 })
  })
  return { asked, loader }
}

describe('the data of projects and units', () => {
  test('are fetched beside their pages, each once', async () => {
    const { asked, loader } = siteWith({
      '/open/2021/101001/a1.json': new Response(
        jsonText(recordWith({ budget: { raw: '大', fen: 9_007_199_254_740_993n } })),
      ),
      '/open/units/101001.json': Response.json({ name: '区人大', projects: [] }),
    })
    expect((await loader.project('2021/101001/a1'))?.project.name).toBe('人大会议')
    expect((await loader.project('2021/101001/a1'))?.project.name).toBe('人大会议')
    expect((await loader.project('2021/101001/a1'))?.project.budget.fen).toBe(9_007_199_254_740_993n)
    expect((await loader.unit('101001'))?.name).toBe('区人大')
    expect(asked).toEqual(['/open/2021/101001/a1.json', '/open/units/101001.json'])
  })

  test('are undefined where there are none, or something else', async () => {
    const { loader } = siteWith({ '/open/2021/101001/a1.json': Response.json({ name: '区人大', projects: [] }) })
    expect(await loader.project('2021/101001/a1')).toBe(undefined)
    expect(await loader.project('2021/101001/b1')).toBe(undefined)
    expect(await loader.unit('101001')).toBe(undefined)
  })

  test('that cannot be fetched are told, and asked for again the next time', async () => {
    const { asked, loader } = siteWith({ '/open/units/a.json': new Response('', { status: 503 }) })
    await expect(loader.unit('a')).rejects.toThrow('/open/units/a.json was answered with 503.')
    await expect(loader.unit('a')).rejects.toThrow('/open/units/a.json was answered with 503.')
    expect(asked).toHaveLength(2)
  })
})
