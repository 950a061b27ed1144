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
import type { Answer } from './answer.ts'
import { drawAnswer } from './answer-line.ts'
import { drawHit } from './results.ts'
import type { Session } from './session.ts'
import { type LookedAt, mostlyWrong, preparingWords, statusOf } from './words.ts'

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

/** Some hits of an answer, drawn. */
interface Drawn {
  readonly hits: readonly HTMLLIElement[]
  /** How many hits of the answer are drawn now or left out. */
  readonly passed: number
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
  /** How many hits of the answer stand in the list or were left out of it. */
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
  async show(asked: Answered, place?: Place): Promise<void> {
    const { isNewest, session, question } = asked
    const first = Math.max(STEP, place?.drawn ?? 0)
    const [{ hits, passed }, inForce] = await Promise.all([this.#draw(asked, 0, first), inForceOf(asked)])
    if (!isNewest()) return
    const looked = { passed, right: hits.length }
    const answer = hits.length > 0 ? tellable(asked.answer, looked) : withoutHits(asked.answer)
    const answered = { ...asked, answer }
    const held = this.#drawChips(inForce, answered)
    this.tell(statusOf(question, answer, held, looked))
    fill(
      this.#said,
      drawAnswer(answer, (path) => withBase(import.meta.env.BASE_URL, path)),
    )
    fill(this.list, hits)
    this.drawn = passed
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

  /** Draws the hits of a stretch; where all of it turn out not to print what was asked for, those of the next one. */
  async #draw({ session, answer }: Answered, from: number, to: number): Promise<Drawn> {
    const style = { approximate: answer.approximate, badges: this.#badges }
    let passed = from
    for (let end = to; passed < answer.hits.length; end += STEP) {
      const views = await session.views(answer, answer.hits.slice(passed, end))
      passed = Math.min(end, answer.hits.length)
      if (views.length > 0) return { hits: views.map((view) => drawHit(view, style)), passed }
    }
    return { hits: [], passed }
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
    const { hits, passed } = await this.#draw(answered, from, from + STEP)
    if (!answered.isNewest() || from !== this.drawn) return
    this.list.append(...hits)
    this.drawn = passed
    this.#offerMore(answered)
    hits[0]?.querySelector<HTMLElement>('.hit-name a')?.focus()
  }

  async #save({ isNewest, session, question, answer }: Answered): Promise<void> {
    const told = this.#status.textContent
    this.tell(preparingWords(answer.pages.length))
    const stamp = stampNow(this.#part.dataset.version ?? '')
    const [records, { saveResults }] = await Promise.all([session.records(answer), import('./save-results.ts')])
    if (!isNewest()) return
    const name = [...question.query].slice(0, NAME_LENGTH).join('') || '全部'
    saveResults(`搜索结果-${name}`, records, stamp)
    this.tell(told)
  }

  #orFail({ isNewest }: Answered, work: Promise<void>): void {
    work.catch(() => isNewest() && this.#asks.failed())
  }
}

/** The answer without sums where these would be of pages most of which turn out to be wrong. */
function tellable(answer: Answer, looked: LookedAt): Answer {
  const { sums: _sums, ...others } = answer
  return mostlyWrong(answer, looked) ? others : answer
}

/** The answer that is left where no page turns out to print what was asked for. */
function withoutHits({ sums: _sums, fact: _fact, ...answer }: Answer): Answer {
  return { ...answer, hits: [], pages: [] }
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
