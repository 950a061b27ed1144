import { withBase } from '../../../words/address.ts'
import { type PortalGuide, portalNamesPath } from '../../shared/portal.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { NameFile } from '../../shared/suggest/files.ts'
import { element, fill, one } from '../dom.ts'
import { fetched, once } from '../fetched.ts'
import { nameAddress, searchAddress, unitAddress } from './addresses.ts'
import { findAcross, type PortalFiles, type SiteHits } from './found.ts'
import { foundWords, NOT_FETCHED } from './words.ts'

/** Hits of a site that are drawn; its own search has all. */
const MOST_HITS = 12

const page = one('[data-portal-search]', HTMLElement)
const status = one('[data-status]', HTMLElement, page)
const list = one('[data-sites]', HTMLElement)
const sites = [...list.querySelectorAll<HTMLElement>('[data-site]')]
const typed = (new URLSearchParams(location.search).get('q') ?? '').trim()

if (typed !== '') void search()

/** Answers what the address asks. */
async function search(): Promise<void> {
  one('input[name=q]', HTMLInputElement, page).value = typed
  for (const site of sites)
    one('a[data-search-there]', HTMLAnchorElement, site).href = searchAddress(site.dataset.site ?? '', typed)
  status.textContent = '正在找……'
  try {
    const found = await findAcross(typed, portalFiles(page.dataset.portalSearch ?? ''))
    const having = sites.filter((_, place) => found.sites.has(place))
    for (const [place, hits] of found.sites) if (sites[place]) draw(sites[place], hits)
    list.prepend(...having)
    status.textContent = foundWords(typed, found)
  } catch {
    status.textContent = NOT_FETCHED
  }
}

function draw(site: HTMLElement, { units, names }: SiteHits): void {
  const { site: address = '' } = site.dataset
  const rows = [
    ...units.map((unit) => ({ name: unit.name, note: `单位，${unit.year}年`, address: unitAddress(address, unit) })),
    ...names.map((hit) => ({ name: hit.name, note: hit.unit.name, address: nameAddress(address, hit) })),
  ]
  const left = rows.length - MOST_HITS
  const hits = one('[data-hits]', HTMLElement, site)
  fill(
    hits,
    rows.slice(0, MOST_HITS).map(({ name, note, address: to }) => {
      const link = element('a', '', name)
      link.href = to
      return element('li', '', link, ' ', element('small', '', note))
    }),
  )
  if (left > 0) hits.append(element('li', '', element('small', '', `还有 ${left} 个，请到它的网站搜索`)))
  hits.hidden = false
}

/** Each file is fetched once; one that failed is asked for again. */
function portalFiles(version: string): PortalFiles {
  const read = async (name: string) =>
    (await fetched(`${withBase(import.meta.env.BASE_URL, portalNamesPath(name))}?v=${version}`)).json()
  const [guides, readings, names] = [once<PortalGuide>(read), once<Readings>(read), once<NameFile>(read)]
  return {
    guide: () => guides('guide'),
    readings: () => readings('readings'),
    names: (file) => names(`names-${file}`),
  }
}
