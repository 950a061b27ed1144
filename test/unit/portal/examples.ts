import type { Manifest, NameList } from '../../../src/model/manifest.ts'
import type { GatheredSite } from '../../../src/portal/gather.ts'

/** A manifest of the plainest kind for a site at an address, with the parts that a test is about. */
export function manifestWith(parts: Partial<Manifest> = {}): Manifest {
  return {
    ...{ format: 1, name: '甲县账本', region: '河北省秦皇岛市甲县', address: 'https://a.example.org/' },
    ...{ updated: '2026-02-01', version: '0123456789ab' },
    search: { page: 'search/', entry: 'pagefind/entry.json' },
    years: [
      {
        ...{ year: 2025, projects: 2, fen: 300_000_000, missing: 1 },
        ...{ targets: 1, appraisals: 0, monitoring: 0, unpublished: 1 },
      },
    ],
    units: [
      {
        id: '101',
        name: '甲县教育局',
        years: [{ year: 2025, projects: 2, fen: 300_000_000, missing: 1, targets: true }],
      },
    ],
    names: [{ year: 2025, files: 1 }],
    ...parts,
  }
}

/** The names that go with it. */
export function namesWith(parts: Partial<NameList> = {}): NameList {
  return {
    ...{ format: 1, version: '0123456789ab', year: 2025, units: ['101'] },
    projects: [
      [0, 'p1', '会议费'],
      [0, 'p2', '校车运行经费'],
    ],
    ...parts,
  }
}

/** A site that has answered just now. */
export function gatheredWith(manifest: Partial<Manifest> = {}, parts: Partial<GatheredSite> = {}): GatheredSite {
  const whole = manifestWith(manifest)
  return {
    listed: { address: whole.address },
    shown: { manifest: whole, lists: [namesWith()], fetched: '2026-03-01' },
    refusal: undefined,
    ...parts,
  }
}
