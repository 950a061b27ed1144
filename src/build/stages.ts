import type { Words } from '../faults/language.ts'

/** What a build is made of, in the order in which it is told. Pages are rendered, and those that are finished are read, while data and the
 *  index are written. */
const STAGE_WORDS = {
  check: { en: 'check', zh: '检查内容' },
  compile: { en: 'compile pages', zh: '编译网页模板' },
  data: { en: 'data', zh: '数据文件' },
  search: { en: 'search', zh: '搜索索引' },
  pages: { en: 'pages', zh: '网页' },
  read: { en: 'read pages', zh: '读网页' },
  verify: { en: 'verify', zh: '核对' },
  sums: { en: 'sums', zh: '校验和' },
} as const satisfies Record<string, Words>

type StageName = keyof typeof STAGE_WORDS

/** What a stage cost. */
export interface Stage {
  readonly name: Words
  /** Seconds from its beginning to its end. */
  readonly wall: number
  /** Seconds of work of all cores. */
  readonly cpu: number
}

interface Cost {
  wall: number
  cpu: number
}

/** Tells what each stage of a build costs. Of stages that are at work side by side in this process, the one that began last is
 *  what its work is counted for. */
export class Stages {
  readonly #costs = new Map<StageName, Cost>()
  readonly #open: StageName[] = []
  #counted = process.cpuUsage()

  /** What was measured so far. */
  get all(): readonly Stage[] {
    return (Object.keys(STAGE_WORDS) as StageName[]).flatMap((name) => {
      const cost = this.#costs.get(name)
      return cost ? [{ name: STAGE_WORDS[name], ...cost }] : []
    })
  }

  /** Does the work of a stage. */
  async during<Result>(name: StageName, act: () => Promise<Result> | Result): Promise<Result> {
    const began = performance.now()
    this.#count()
    this.#open.push(name)
    try {
      return await act()
    } finally {
      this.#count()
      this.#open.splice(this.#open.lastIndexOf(name), 1)
      this.#costOf(name).wall += (performance.now() - began) / 1000
    }
  }

  /** Does a piece of a stage's work while others are under way. */
  piece(name: StageName, act: () => void): void {
    const began = performance.now()
    this.#count()
    this.#open.push(name)
    try {
      act()
    } finally {
      this.#count()
      this.#open.pop()
      this.#costOf(name).wall += (performance.now() - began) / 1000
    }
  }

  /** Adds seconds of work that another process did for a stage. */
  add(name: StageName, cpu: number): void {
    this.#costOf(name).cpu += cpu
  }

  /** Counts the work since the last time for the stage that began last. */
  #count(): void {
    const { user, system } = process.cpuUsage(this.#counted)
    this.#counted = process.cpuUsage()
    const name = this.#open.at(-1)
    if (name) this.#costOf(name).cpu += (user + system) / 1e6
  }

  #costOf(name: StageName): Cost {
    const cost = this.#costs.get(name) ?? { wall: 0, cpu: 0 }
    this.#costs.set(name, cost)
    return cost
  }
}
