import type { Words } from '../faults/language.ts'

/** How large a site is. */
export interface SiteSize {
  readonly files: number
  readonly bytes: number
  /** Its largest file. */
  readonly largest: { readonly path: string; readonly bytes: number }
}

/** What a host takes of one site. */
interface HostLimit {
  readonly host: string
  readonly files?: number
  /** Of one file. */
  readonly fileBytes?: number
  /** Of all files. */
  readonly bytes?: number
}

const MIB = 1024 * 1024

/** Sources: the hosts' own pages on limits (Cloudflare Pages, the free plan; GitHub Pages; GitLab.com). */
const HOST_LIMITS: readonly HostLimit[] = [
  { host: 'Cloudflare Pages', files: 20_000, fileBytes: 25 * MIB },
  { host: 'GitHub Pages', bytes: 1_000_000_000 },
  { host: 'GitLab Pages', files: 200_000, bytes: 1_000_000_000 },
]

/** The part of a limit from which a publisher should know of it: there is a year's growth left. */
const NEAR = 0.8

/** What a site comes near to, or is over: a sentence a limit. */
export function limitNotes({ files, bytes, largest }: SiteSize): Words[] {
  return HOST_LIMITS.flatMap((limit) => [
    ...noteOf(limit.host, files, limit.files, (count) => ({ en: `${count} files`, zh: `${count} 个文件` })),
    ...noteOf(limit.host, bytes, limit.bytes, (count) => ({
      en: `${megabytes(count)} MB`,
      zh: `${megabytes(count)} MB`,
    })),
    ...noteOf(limit.host, largest.bytes, limit.fileBytes, (count) => ({
      en: `${mebibytes(count)} MiB in one file`,
      zh: `单个文件 ${mebibytes(count)} MiB`,
    })).map(({ en, zh }) => ({ en: `${largest.path}: ${en}`, zh: `${largest.path}：${zh}` })),
  ])
}

function noteOf(host: string, has: number, most: number | undefined, amount: (count: number) => Words): Words[] {
  if (most === undefined || has < most * NEAR) return []
  const [said, limit] = [amount(has), amount(most)]
  return has > most
    ? [
        {
          en: `${host} does not take this site: it has ${said.en}, and ${limit.en} is the most.`,
          zh: `${host} 放不下这个网站：现在有${said.zh}，上限是${limit.zh}。`,
        },
      ]
    : [
        {
          en: `The site comes near to what ${host} takes: it has ${said.en}, and ${limit.en} is the most.`,
          zh: `网站快到 ${host} 的上限了：现在有${said.zh}，上限是${limit.zh}。`,
        },
      ]
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

function mebibytes(bytes: number): string {
  return (bytes / MIB).toFixed(1)
}
