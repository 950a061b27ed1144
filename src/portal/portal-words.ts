import { formatYuan, isRounded } from '../words/money.ts'
import { isUnknown, missingNote } from '../words/total.ts'
import type { PortalYear } from './portal-dossier.ts'
import type { Refusal } from './refusal.ts'

/** Why what a site answers is not shown, for readers. */
const REASONS: Partial<Readonly<Record<Refusal['code'], string>>> = {
  'site-not-reached': '打不开',
  'site-status': '没有清单',
  'site-redirects': '转到了别的网站',
  'names-differ': '还没有发布完整',
  'manifest-format': '用了这里还不认的清单',
}

/** Why what a site answers now is not shown, in a few words for readers. */
export function refusalWords(code: Refusal['code']): string {
  return REASONS[code] ?? '给出的清单有错'
}

/** What a year comes to across the sites, after the region's name: ` 3 个网站的 36 个单位公布了 432 个项目，合计 1,234.00 元。` */
export function yearSentence({ units, total, groups }: PortalYear): string {
  const sites = groups.reduce((sum, group) => sum + group.sites.length, 0)
  const published = ` ${sites} 个网站的 ${units} 个单位公布了 ${total.count} 个项目`
  if (total.count === 0) return `${published}。`
  if (isUnknown(total)) return `${published}，预算都没有数字。`
  const note = missingNote(total)
  const exact = isRounded(total.fen) ? `，合计 ${formatYuan(total.fen)} 元` : ''
  return `${published}${exact}${note ? `（${note}）` : ''}。`
}

/** How many units published what for a year. */
export function coverageWords({ targets, appraisals, unpublished }: PortalYear): string {
  const missing = unpublished > 0 ? `，${unpublished} 个应当公布目标而没有` : ''
  return `${targets} 个单位公布了目标，${appraisals} 个公布了自评${missing}。`
}

/** From which year to which there is something, newest first: `2023—2025年`. Gaps are not told. */
export function spanWords(years: readonly { readonly year: number }[]): string {
  const [newest] = years
  const oldest = years.at(-1)
  if (!newest || !oldest) return '还没有内容'
  return newest.year === oldest.year ? `${newest.year}年` : `${oldest.year}—${newest.year}年，${years.length} 年`
}
