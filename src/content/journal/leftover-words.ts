import type { Words } from '../../faults/language.ts'
import type { Owner } from './owner.ts'

const BY_HAND: Words = {
  en: 'Compare the content with your last copy of it (“new-…” are files as the import would have them, “old-…” as they were before), then delete the folder.',
  zh: '请把内容与上一份备份对照（“new-…”是导入要写成的文件，“old-…”是原来的文件），然后删掉这个文件夹。',
}

/** What is said of an import at work, and of what one that was cut off left: whole sentences about what to do, but for the
 *  owner, who is named inside one. Every text has been made safe to print. */
export const LEFTOVER_WORDS = {
  notRead: (why: Words): Words => ({ en: `It cannot be read: ${why.en}`, zh: `它读不出来：${why.zh}` }),
  strange: (why: Words): Words => ({
    en: `It cannot be finished: ${why.en}. Take out what you need, then delete it.`,
    zh: `无法接着完成：${why.zh}。请取出要用的文件，然后删掉它。`,
  }),
  whole: {
    en: 'The content is whole. Any command that may write here removes the folder.',
    zh: '内容是完整的。任何可以写这里的命令都会删掉这个文件夹。',
  },
  journalDamaged: {
    en: `Its journal is damaged: nobody can tell which files are new. ${BY_HAND.en}`,
    zh: `它的记录已损坏，分不出哪些文件是新的。${BY_HAND.zh}`,
  },
  filesDamaged: {
    en: `Its files are damaged or missing. ${BY_HAND.en}`,
    zh: `它的文件损坏或缺失。${BY_HAND.zh}`,
  },
  edited: (file: string, others: number): Words => ({
    en: `“${file}”${others > 0 ? ` and ${others} more files` : ''} changed since. Move what was changed out of the content folder and run this again: the import is finished or undone then, and you can bring your changes in.`,
    zh: `“${file}”${others > 0 ? `等 ${others + 1} 个文件` : ''}后来有人改过。请把改过的文件移出内容文件夹，再运行一次：导入会接着完成或撤销，之后再把改动放回来。`,
  }),
  finishes: {
    en: 'Some files may be new and some old. Any command that may write here finishes it.',
    zh: '可能有的文件是新的、有的是旧的。任何可以写这里的命令都会接着完成它。',
  },
  undoes: {
    en: 'Some files may be new and some old. Any command that may write here undoes it.',
    zh: '可能有的文件是新的、有的是旧的。任何可以写这里的命令都会撤销它。',
  },
  owner: ({ owner: { pid, since }, sure }: { readonly owner: Owner; readonly sure: boolean }): Words => {
    const time = new Date(since).toISOString()
    return {
      en: `process ${pid}, since ${time}${sure ? '' : ', perhaps on another computer or in another container; it counts for two minutes'}`,
      zh: `进程 ${pid}，开始于 ${time}${sure ? '' : '，也许在另一台计算机或另一个容器里，两分钟内算数'}`,
    }
  },
} as const

/** What became of an import that was cut off, a sentence each. */
export const SETTLED_WORDS = {
  removed: {
    en: 'The remains of an import that was cut off were removed; the content is whole.',
    zh: '已清理一次中断的导入留下的文件；内容是完整的。',
  },
  finished: (files: number): Words => ({
    en: `An import that was cut off was finished: ${counted(files)} as it says.`,
    zh: `一次中断的导入已接着完成：${files} 个文件都已写成新的。`,
  }),
  undone: (files: number, why?: Words): Words => ({
    en: `An import that was cut off was undone: ${counted(files)} as before it.${why ? ` The reason: ${why.en}` : ''}`,
    zh: `一次中断的导入已撤销：${files} 个文件都恢复了原样。${why ? `原因：${why.zh}` : ''}`,
  }),
  failed: (why: Words): Words => ({
    en: `An import that was cut off could not be settled: ${why.en}`,
    zh: `一次中断的导入没能处理完：${why.zh}`,
  }),
} as const

function counted(files: number): string {
  return files === 1 ? '1 file is' : `${files} files are`
}
