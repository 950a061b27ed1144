import { withBase } from '../../../words/address.ts'
import { FACETS, type FacetName } from '../../shared/facets.ts'
import type { Question } from '../../shared/question/question.ts'
import type { SearchSort } from '../../shared/sorts.ts'
import { badgesIn } from '../badges.ts'
import { bareQuestion, chipsOf, type InForce, partsInForce, textChips } from '../chips/chips-of.ts'
import { clearChips, drawChips } from '../chips/draw-chips.ts'
import { stampNow } from '../csv-stamp.ts'
import { fill, one } from '../dom.ts'
import type { Place } from '../place.ts'
import type { Offer } from '../question-form.ts'
import { saveCsv } from '../save-csv.ts'
import type { Answer } from './answer.ts'
import { drawAnswer } from './answer-line.ts'
import { drawHit } from './results.ts'
import { resultsCsv } from './results-csv.ts'
import type { Session } from './session.ts'
import { preparingWords, statusOf } from './words.ts'

/** Hits drawn at a time. */
const STEP = 10
/** What a file is called after is cut to so many characters. */
const NAME_LENGTH = 40

/** A question that was answered. */
interface Answered {
  /** Whether nothing newer was asked. */
  readonly isNewest: () => boolean
  readonly session: Session
  readonly question: Question<SearchSort>
  readonly answer: Answer
}

/** What the part that shows asks of the page. */
interface Asks {
  readonly ask: (question: Question<SearchSort>) => void
  readonly offer: (offer: Offer) => void
  readonly failed: () => void
}

/** The part of the search page that shows an answer: chips, what was found, the answer itself, hits. */
export class Shown {
  readonly list: HTMLElement
  readonly #part: HTMLElement
  readonly #asks: Asks
  readonly #chips: { readonly list: HTMLElement; readonly rest: HTMLElement; readonly ask: Asks['ask'] }
  readonly #status: HTMLElement
  readonly #said: HTMLElement
  readonly #tips: HTMLElement
  readonly #more: HTMLButtonElement
  readonly #csv: HTMLButtonElement
  readonly #badges: ReadonlyMap<string, Node>
  /** How many hits of the answer stand in the list. */
  drawn = 0

  constructor(part: HTMLElement, asks: Asks) {
    this.#part = part
    this.#asks = asks
    this.list = one('[data-results]', HTMLElement, part)
    this.#status = one('[data-status]', HTMLElement, part)
    this.#chips = { list: one('[data-chips]', HTMLElement, part), rest: this.#status, ask: asks.ask }
    this.#said = one('[data-answer]', HTMLElement, part)
    this.#tips = one('[data-tips]', HTMLElement, part)
    this.#more = one('[data-more]', HTMLButtonElement, part)
    this.#csv = one('[data-csv]', HTMLButtonElement, part)
    this.#badges = badgesIn(part)
  }

  /** Tells something while the list stays as it is. */
  tell(said: string): void {
    this.#status.textContent = said
  }

  /** Shows no answer, only what is said, and what can be tried. */
  clear(said: string, tips: boolean): void {
    clearChips(this.#chips)
    fill(this.#said, [])
    fill(this.list, [])
    this.drawn = 0
    this.tell(said)
    this.#tips.hidden = !tips
    this.#more.hidden = true
    this.#csv.hidden = true
    this.list.setAttribute('aria-busy', 'false')
  }

  /** Shows an answer, all of it at once, so that nothing moves what came before it. `place`: where the reader was in it. Rejects
   *  when something cannot be fetched. */
  async show(answered: Answered, place?: Place): Promise<void> {
    const { isNewest, session, question, answer } = answered
    const first = Math.max(STEP, place?.drawn ?? 0)
    const [hits, inForce] = await Promise.all([this.#draw(answered, 0, first), inForceOf(answered)])
    if (!isNewest()) return
    const held = this.#drawChips(inForce, answered)
    this.tell(statusOf(question, answer, held))
    fill(
      this.#said,
      drawAnswer(answer, (path) => withBase(import.meta.env.BASE_URL, path)),
    )
    fill(this.list, hits)
    this.drawn = Math.min(first, answer.hits.length)
    this.#tips.hidden = answer.hits.length > 0 && !answer.approximate
    this.#offerMore(answered)
    this.list.setAttribute('aria-busy', 'false')
    if (place) window.scrollTo(0, place.top)
    const { failed, offer } = this.#asks
    offer({ held, optionsOf: (name) => session.options(answer, name), failed })
  }

  /** Where nothing was found, the words can be taken off too. How many conditions are in force. */
  #drawChips(inForce: InForce<SearchSort>, { question, answer }: Answered): number {
    const chips = chipsOf(inForce)
    const words = answer.hits.length === 0 ? textChips(question, answer.query, answer.understood.texts) : []
    const all = chips.length + words.length > 1 ? [...words, ...chips] : chips
    drawChips(this.#chips, all, bareQuestion(inForce))
    return chips.length
  }

  async #draw({ session, answer }: Answered, from: number, to: number): Promise<HTMLLIElement[]> {
    const style = { approximate: answer.approximate, badges: this.#badges }
    return (await session.views(answer, answer.hits.slice(from, to))).map((view) => drawHit(view, style))
  }

  /** Offers the next hits and a file of all of them. */
  #offerMore(answered: Answered): void {
    const { answer } = answered
    this.#more.hidden = this.drawn >= answer.hits.length
    this.#csv.hidden = answer.pages.length === 0
    this.#csv.textContent = `下载全部 ${answer.pages.length} 行（CSV）`
    this.#more.onclick = () => this.#orFail(answered, this.#drawMore(answered))
    this.#csv.onclick = () => this.#orFail(answered, this.#save(answered))
  }

  /** Draws the next hits and takes the reader to the first of them. */
  async #drawMore(answered: Answered): Promise<void> {
    const from = this.drawn
    const hits = await this.#draw(answered, from, from + STEP)
    if (!answered.isNewest() || from !== this.drawn) return
    this.list.append(...hits)
    this.drawn = Math.min(from + STEP, answered.answer.hits.length)
    this.#offerMore(answered)
    hits[0]?.querySelector<HTMLElement>('.hit-name a')?.focus()
  }

  async #save({ isNewest, session, question, answer }: Answered): Promise<void> {
    const told = this.#status.textContent
    this.tell(preparingWords(answer.pages.length))
    const stamp = stampNow(this.#part.dataset.version ?? '')
    const records = await session.records(answer)
    if (!isNewest()) return
    const name = [...question.query].slice(0, NAME_LENGTH).join('') || '全部'
    saveCsv(`搜索结果-${name}`, resultsCsv(records, stamp))
    this.tell(told)
  }

  #orFail({ isNewest }: Answered, work: Promise<void>): void {
    work.catch(() => isNewest() && this.#asks.failed())
  }
}

/** What holds of an answer, with words. */
async function inForceOf({ session, question, answer }: Answered): Promise<InForce<SearchSort>> {
  const { query } = answer
  const chosen = FACETS.filter((name) => question.values[name] !== undefined)
  const labels = await Promise.all(
    chosen.map(async (name): Promise<[FacetName, string | undefined]> => {
      const options = await session.options(answer, name)
      return [name, options.find(({ id }) => id === question.values[name])?.label]
    }),
  )
  const parts = partsInForce(answer.understood.parts, question, answer.choice)
  return { question, query, parts, labels: Object.fromEntries(labels) }
}
