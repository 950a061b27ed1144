import type { Words } from '../../faults/language.ts'

/** How far an import is: files, share of the bytes from 0 to 1, and milliseconds left, absent while that cannot be told. */
interface Far {
  readonly number: number
  readonly count: number
  readonly share: number
  readonly left: number | undefined
}

/** What an import says while it reads. */
export const PROGRESS_WORDS = {
  reading: ({ number, count, name, ...far }: Far & { readonly name: string }): Words => {
    const said = farWords({ number, count, ...far })
    return {
      en: `reading ${number} of ${count}${said.en}: ${name}`,
      zh: `正在读第 ${number} 个，共 ${count} 个${said.zh}：${name}`,
    }
  },
  done: (far: Far): Words => {
    const said = farWords(far)
    return {
      en: `read ${far.number} of ${far.count} files${said.en}`,
      zh: `已读 ${far.number} 个，共 ${far.count} 个${said.zh}`,
    }
  },
} as const

/** Nothing of a share that is none. */
function farWords({ share, left }: Far): Words {
  const percent = Math.floor(share * 100)
  if (percent === 0) return { en: '', zh: '' }
  const time = left === undefined ? { en: '', zh: '' } : timeWords(left)
  return { en: ` (${percent} %${time.en})`, zh: `（${percent}%${time.zh}）` }
}

/** An estimate is said roughly: to five seconds below a minute, else to a minute. */
function timeWords(left: number): Words {
  const seconds = Math.max(5, Math.ceil(left / 5000) * 5)
  if (seconds < 60) return { en: `, about ${seconds} s left`, zh: `，约剩 ${seconds} 秒` }
  const minutes = Math.ceil(seconds / 60)
  return { en: `, about ${minutes} min left`, zh: `，约剩 ${minutes} 分钟` }
}
