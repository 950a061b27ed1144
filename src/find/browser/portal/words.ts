import type { PortalHits } from './found.ts'

/** What was found, in a sentence. */
export function foundWords(typed: string, { sites, units, names, near }: PortalHits): string {
  if (sites.size === 0) return `各网站的单位和项目名称里都没有“${typed}”。可以到每个网站去搜索原文。`
  const what = [units > 0 ? `${units} 个单位` : '', names > 0 ? `${names} 个项目名称` : ''].filter(
    (part) => part !== '',
  )
  const said = `${what.join('、')}，在 ${sites.size} 个网站里。`
  return near ? `没有完全是“${typed}”的名称，相近的有 ${said}` : `名称里有“${typed}”的：${said}`
}

/** What cannot be said for want of a file. */
export const NOT_FETCHED = '名称没有取到。请检查网络，再搜索一次。'
