import { choiceOf, narrows, type Question, questionOf, searchOf } from '../../shared/question.ts'
import type { Finding } from './engine.ts'
import { SearchForm } from './form.ts'
import { drawHit } from './results.ts'
import { resultsCsv } from './results-csv.ts'
import type { Session } from './session.ts'
import { FAILED, LOADING, statusOf } from './words.ts'

/** Hits drawn at a time. */
const STEP = 10
/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 200
/** How long a file is kept for the browser to take, in milliseconds. */
const RELEASE = 60_000

const form = new SearchForm(one('[data-search]', HTMLFormElement))
const status = one('[data-status]', HTMLElement)
const list = one('[data-results]', HTMLOListElement)
const tips = one('[data-tips]', HTMLElement)
const filters = one('[data-filters]', HTMLDetailsElement)
const clearing = one('[data-clear]', HTMLButtonElement)
const more = one('[data-more]', HTMLButtonElement)
const csv = one('[data-csv]', HTMLButtonElement)
let opened: Promise<Session> | undefined
/** Counts questions, so that a late answer to an earlier one is not shown. */
let turn = 0

start()

function start(): void {
  filters.open = matchMedia('(min-width: 48rem)').matches
  form.input.addEventListener('focus', () => void open().catch(tellFailure))
  form.element.addEventListener('submit', (event) => {
    event.preventDefault()
    ask('push')
  })
  for (const field of form.fields) field.addEventListener('change', () => ask('push'))
  clearing.addEventListener('click', () => {
    form.show({ ...questionOf(''), query: form.input.value })
    ask('push')
    form.input.focus()
  })
  listenToTyping()
  document.addEventListener('keydown', moveByKey)
  window.addEventListener('popstate', restore)
  restore()
}

/** Looks while the reader types: after a short pause, and not while an input method composes. */
function listenToTyping(): void {
  let timer = 0
  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => ask('replace'), PAUSE)
  }
  form.input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later()
  })
  form.input.addEventListener('compositionend', later)
  form.element.addEventListener('submit', () => clearTimeout(timer))
}

/** Puts the address into the form and looks for what it asks. */
function restore(): void {
  form.show(questionOf(location.search))
  ask()
}

function ask(history?: 'push' | 'replace'): void {
  const question = form.question()
  if (history) remember(history, question)
  clearing.hidden = !narrows(choiceOf(question))
  turn += 1
  answer(turn, question).catch(tellFailure)
}

function remember(history: 'push' | 'replace', question: Question): void {
  const search = searchOf(question)
  const address = search === '' ? location.pathname : `${location.pathname}?${search}`
  if (address === location.pathname + location.search) return
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

function open(): Promise<Session> {
  opened ??= import('./session.ts').then(({ openSession }) => openSession(import.meta.env.BASE_URL))
  return opened
}

async function answer(mine: number, question: Question): Promise<void> {
  if (question.query === '') return clear('')
  if (list.childElementCount === 0) status.textContent = LOADING
  const session = await open()
  const finding = await session.find(question.query)
  if (mine !== turn) return
  if (!finding) return clear('')
  const choice = choiceOf(question)
  const pages = narrows(choice) ? (await session.facets()).chosen(finding.pages, choice) : finding.pages
  const drawn = await draw(session, finding, pages.slice(0, STEP))
  if (mine !== turn) return
  list.replaceChildren(...drawn)
  status.textContent = statusOf(question.query, finding, pages.length)
  tips.hidden = pages.length > 0 && !finding.approximate
  offerMore(session, finding, pages)
  // After the hits: on a large site the facets take a moment to fetch.
  const facets = await session.facets()
  if (mine === turn) form.offer(facets, finding.pages, question)
}

async function draw(session: Session, finding: Finding, pages: readonly number[]): Promise<HTMLLIElement[]> {
  return (await session.views(finding, pages)).map((view) => drawHit(view, finding.approximate))
}

/** Offers the hits that are shown as a file, and the next ones; takes the reader to the first of them. */
function offerMore(session: Session, finding: Finding, pages: readonly number[]): void {
  const mine = turn
  const at = list.childElementCount
  more.hidden = at >= pages.length
  csv.hidden = at === 0
  csv.onclick = () => void download(session, pages.slice(0, at)).catch(tellFailure)
  const show = async () => {
    const drawn = await draw(session, finding, pages.slice(at, at + STEP))
    if (mine !== turn || at !== list.childElementCount) return
    list.append(...drawn)
    offerMore(session, finding, pages)
    drawn[0]?.querySelector('a')?.focus()
  }
  more.onclick = () => void show().catch(tellFailure)
}

async function download(session: Session, pages: readonly number[]): Promise<void> {
  const link = document.createElement('a')
  const text = resultsCsv(await session.records(pages), location.origin)
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = `搜索结果-${form.question().query}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE)
}

function clear(said: string): void {
  list.replaceChildren()
  status.textContent = said
  tips.hidden = true
  more.hidden = true
  csv.hidden = true
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
  const inResults = active === form.input || at >= 0
  const target =
    (event.key === 'ArrowDown' && inResults && links[at + 1]) ||
    (event.key === 'ArrowUp' && at >= 0 && (links[at - 1] ?? form.input)) ||
    (event.key === 'Escape' && at >= 0 && form.input)
  if (!target || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  target.focus()
}

function one<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`)
  return found
}
