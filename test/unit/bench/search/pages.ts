import type { TruthPage } from '../../../../scripts/bench/search/truth/truth-page.ts'

/** A page for tests: a project of 2024 unless told otherwise, that prints its name alone. */
export function pageOf(name: string, more: Partial<TruthPage> = {}): TruthPage {
  return {
    ...{ path: `/2024/101001/${name}/`, kind: 'project', year: 2024, unit: '101001', unitName: '云溪县教育局', name },
    ...{ cells: [name], appraised: [], monitored: [], own: name, printed: name, amounts: [], seen: [] },
    ...{ missed: false, years: [] },
    ...more,
  }
}
