import type { Words } from '../../faults/language.ts'

/** What came of comparing a site with its sums. */
export interface Verified {
  /** How many files were compared. */
  readonly files: number
  /** A sentence each; none where all files are the ones that were built. */
  readonly problems: readonly Words[]
}

/** What may be wrong with a file. */
export const SUM_WORDS = {
  noSums: (place: string, reason: string): Words => ({
    en: `${place} cannot be read: ${reason}. Nothing was checked.`,
    zh: `读不到 ${place}：${reason}。什么也没有核对。`,
  }),
  missing: (file: string): Words => ({ en: `${file}: it is not there.`, zh: `${file}：没有这个文件。` }),
  notRead: (file: string, reason: string): Words => ({
    en: `${file}: it cannot be read: ${reason}.`,
    zh: `${file}：读不到：${reason}。`,
  }),
  link: (file: string): Words => ({
    en: `${file}: it is a link or no file, and is not followed.`,
    zh: `${file}：是链接，或者不是文件，没有读。`,
  }),
  differs: (file: string): Words => ({
    en: `${file}: it is not the file that was built.`,
    zh: `${file}：和生成时不一样。`,
  }),
  extra: (file: string): Words => ({
    en: `${file}: the sums do not name it.`,
    zh: `${file}：校验和清单里没有它。`,
  }),
}
