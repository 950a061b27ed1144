import { narrows, type Question, questionOf } from '../../shared/question.ts'
import { SEARCH_SORTS, type SearchSort } from '../../shared/sorts.ts'
import { type HistoryStep, remember } from '../address.ts'
import { fill, one } from '../dom.ts'
import { QuestionForm } from '../question-form.ts'
import { saveCsv } from '../save-csv.ts'
import { countTurns } from '../turns.ts'
import type { FoundPages } from './engine.ts'
import { drawHit } from './results.ts'
import type { Session } from './session.ts'
import { FAILED, LOADING, statusOf } from './words.ts'

/** Hits drawn at a time. */
const STEP = 10
/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 200

const form = new QuestionForm(one('[data-search]', HTMLFormElement), SEARCH_SORTS)
const status = one('[data-status]', HTMLElement)
const list = one('[data-results]', HTMLOListElement)
const tips = one('[data-tips]', HTMLElement)
const filters = one('[data-filters]', HTMLDetailsElement)
const clearing = one('[data-clear]', HTMLButtonElement)
const more = one('[data-more]', HTMLButtonElement)
const csv = one('[data-csv]', HTMLButtonElement)
const nextTurn = countTurns()
let opened: Promise<Session> | undefined

start()

function start(): void {
  filters.open = matchMedia('(min-width: 48rem)').matches
  form.query.addEventListener('focus', () => void open().catch(tellFailure))
  form.listen(PAUSE, ask)
  clearing.addEventListener('click', () => {
    form.show({ ...questionOf('', SEARCH_SORTS), query: form.query.value })
    ask('push')
    form.query.focus()
  })
  document.addEventListener('keydown', moveByKey)
  window.addEventListener('popstate', restore)
  restore()
}

/** Puts the address into the form and looks for what it asks. */
function restore(): void {
  form.show(questionOf(location.search, SEARCH_SORTS))
  ask()
}

function ask(step?: HistoryStep): void {
  const question = form.question()
  if (step) remember(step, question)
  clearing.hidden = !narrows(question)
  list.setAttribute('aria-busy', 'true')
  const isNewest = nextTurn()
  tellIfFailing(answer(isNewest, question), isNewest)
}

function open(): Promise<Session> {
  opened ??= import('./session.ts').then(({ openSession }) => openSession(import.meta.env.BASE_URL))
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

async function answer(isNewest: () => boolean, question: Question<SearchSort>): Promise<void> {
  if (question.query === '') return clear('')
  if (list.childElementCount === 0) status.textContent = LOADING
  const session = await open()
  const found = await session.find(question.query)
  if (!isNewest()) return
  if (!found) return clear('')
  const pages = narrows(question) ? (await session.facets()).chosen(found.pages, question) : found.pages
  const drawn = await draw(session, found, pages.slice(0, STEP))
  if (!isNewest()) return
  show(drawn)
  status.textContent = statusOf(question.query, found, pages.length)
  tips.hidden = pages.length > 0 && !found.approximate
  offerMore({ isNewest, session, query: question.query, found, pages })
  // After the hits: on a large site the facets take a moment to fetch.
  const facets = await session.facets()
  if (isNewest()) form.offer((name) => facets.options(found.pages, question, name))
}

async function draw(session: Session, found: FoundPages, pages: readonly number[]): Promise<HTMLLIElement[]> {
  return (await session.views(found, pages)).map((view) => drawHit(view, found.approximate))
}

/** An answer that is shown. */
interface Shown {
  readonly isNewest: () => boolean
  readonly session: Session
  readonly query: string
  readonly found: FoundPages
  /** What the reader's choice leaves of the pages found. */
  readonly pages: readonly number[]
}

/** Offers the hits that are shown as a file, and the next ones; takes the reader to the first of them. */
function offerMore(shown: Shown): void {
  const { isNewest, session, query, found, pages } = shown
  const at = list.childElementCount
  more.hidden = at >= pages.length
  csv.hidden = at === 0
  const save = async () => saveCsv(`搜索结果-${query}`, await session.csv(pages.slice(0, at), location.origin))
  const showMore = async () => {
    const drawn = await draw(session, found, pages.slice(at, at + STEP))
    if (!isNewest() || at !== list.childElementCount) return
    list.append(...drawn)
    offerMore(shown)
    drawn[0]?.querySelector('a')?.focus()
  }
  csv.onclick = () => tellIfFailing(save(), isNewest)
  more.onclick = () => tellIfFailing(showMore(), isNewest)
}

/** Puts hits in the place of those before; the list then answers what was asked last. */
function show(hits: readonly HTMLLIElement[]): void {
  fill(list, hits)
  list.setAttribute('aria-busy', 'false')
}

function clear(said: string): void {
  show([])
  status.textContent = said
  tips.hidden = true
  more.hidden = true
  csv.hidden = true
}

/** Tells when something that was fetched for a question fails, unless a newer question has been asked. */
function tellIfFailing(work: Promise<void>, isNewest: () => boolean): void {
  work.catch(() => isNewest() && tellFailure())
}

/** The next question tries again. */
function tellFailure(): void {
  opened = undefined
  clear(FAILED)
}

/** Up and down move between the box and the hits; Escape goes back to the box. */
function moveByKey(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll<HTMLElement>('.hit-name a')]
  const active = document.activeElement
  const at = active instanceof HTMLElement ? links.indexOf(active) : -1
  const inResults = active === form.query || at >= 0
  const target =
    (event.key === 'ArrowDown' && inResults && links[at + 1]) ||
    (event.key === 'ArrowUp' && at >= 0 && (links[at - 1] ?? form.query)) ||
    (event.key === 'Escape' && at >= 0 && form.query)
  if (!target || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  target.focus()
}
