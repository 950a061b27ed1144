import { withBase } from '../../../words/address.ts'
import { type Question, questionOf, searchOf } from '../../shared/projects/question.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { simplifiedOf } from '../../shared/simplified.ts'
import { type Answer, answerOf } from './answer.ts'
import { type Corpus, corpusOf } from './corpus.ts'
import { drawPager, drawRow, drawYear } from './draw.ts'
import { FilterForm } from './form.ts'
import { lastPageOf, PAGE_SIZE } from './pager.ts'
import { projectRowOf, projectsCsv } from './rows.ts'
import { yearSumsOf } from './summary.ts'
import { FAILED, foundWords, LOADING } from './words.ts'

/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 120

const root = one(document, '[data-projects]', HTMLElement)
const form = new FilterForm(one(root, 'form', HTMLFormElement))
const status = one(root, '[data-status]', HTMLElement)
const results = one(root, '[data-found]', HTMLElement)
const years = one(root, '[data-years]', HTMLElement)
const rows = one(root, '[data-rows]', HTMLElement)
const caption = one(root, '[data-caption]', HTMLElement)
const pager = one(root, '[data-pager]', HTMLElement)
const download = one(root, '[data-download]', HTMLButtonElement)
const badges = new Map(
  [...root.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].map((template) => [
    template.dataset.badge ?? '',
    template.content,
  ]),
)
/** Counts questions, so that a late answer to an earlier one is not shown. */
let turn = 0
let timer = 0

status.textContent = LOADING
form.show(questionOf(location.search))
load().then(start, () => {
  status.textContent = FAILED
})

async function load(): Promise<Corpus> {
  const answer = await fetch(root.dataset.projects ?? '')
  if (!answer.ok) throw new Error(`The projects answer with status ${answer.status}.`)
  const table: ProjectTable = await answer.json()
  return corpusOf(table, () => new Promise((resolve) => setTimeout(resolve)))
}

function start(corpus: Corpus): void {
  const ask = (history: 'push' | 'replace') => {
    clearTimeout(timer)
    const question = form.question()
    remember(history, question)
    void show(corpus, question)
  }
  form.element.addEventListener('submit', (event) => {
    event.preventDefault()
    ask('push')
  })
  form.element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) ask('push')
  })
  form.element.addEventListener('input', (event) => {
    if (event.target instanceof HTMLSelectElement || (event instanceof InputEvent && event.isComposing)) return
    later(() => ask('replace'))
  })
  form.element.addEventListener('compositionend', () => later(() => ask('replace')))
  window.addEventListener('popstate', () => restore(corpus))
  pager.addEventListener('click', (event) => turnPage(corpus, event))
  restore(corpus)
}

function later(ask: () => void): void {
  clearTimeout(timer)
  timer = window.setTimeout(ask, PAUSE)
}

/** Puts the address into the form and answers it. */
function restore(corpus: Corpus): void {
  clearTimeout(timer)
  const question = questionOf(location.search)
  form.show(question)
  void show(corpus, question)
}

function remember(history: 'push' | 'replace', question: Question): void {
  const address = addressOf(question)
  if (address === location.pathname + location.search) return
  if (history === 'push') window.history.pushState(undefined, '', address)
  else window.history.replaceState(undefined, '', address)
}

function addressOf(question: Question): string {
  const search = searchOf(question)
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

async function show(corpus: Corpus, question: Question): Promise<void> {
  turn += 1
  const mine = turn
  const query = await understood(corpus, question.query)
  if (mine !== turn) return
  const answer = answerOf(corpus, { ...question, query })
  const page = Math.min(question.page, lastPageOf(answer.rows.length))
  form.offer(corpus.table, answer)
  status.textContent = foundWords(answer.rows.length, corpus.table.name.length)
  results.hidden = answer.rows.length === 0
  drawYears(corpus.table, answer)
  drawPage(corpus.table, answer, page)
  pager.replaceChildren(...drawPager(answer.rows.length, page, (to) => addressOf({ ...question, page: to })))
  download.onclick = () => save(corpus.table, answer)
}

/** Characters that stand in no name may be traditional ones. */
async function understood({ known }: Corpus, query: string): Promise<string> {
  const strange = [...query].some((character) => /\p{Script=Han}/u.test(character) && !known.has(character))
  return strange ? simplifiedOf(query).catch(() => query) : query
}

function drawYears(table: ProjectTable, answer: Answer): void {
  const sums = yearSumsOf(table, answer.rows)
  const most = Math.max(0, ...sums.map(({ fen }) => Number(fen)))
  years.replaceChildren(...sums.map((sum) => drawYear(sum, most)))
}

function drawPage(table: ProjectTable, { rows: found }: Answer, page: number): void {
  const from = (page - 1) * PAGE_SIZE
  const shown = found.slice(from, from + PAGE_SIZE).map((place) => projectRowOf(table, place))
  rows.replaceChildren(...shown.map((row) => drawRow(row, href, badges)))
  caption.textContent = `第 ${from + 1}–${from + shown.length} 个，共 ${found.length} 个，每页 ${PAGE_SIZE} 个。`
}

/** Turns to another page and takes the reader to its top; with Ctrl and the like the link opens as any other. */
function turnPage(corpus: Corpus, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page]') : undefined
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const question = { ...form.question(), page: Number(link.dataset.page) }
  remember('push', question)
  void show(corpus, question).then(() => {
    caption.focus({ preventScroll: true })
    caption.scrollIntoView()
  })
}

/** Hands the reader exactly the projects found, on all pages. */
function save(table: ProjectTable, { rows: found }: Answer): void {
  const csv = projectsCsv(table, found, (path) => new URL(href(path), location.origin).href)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  link.download = `项目-${table.version}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}

function one<Kind extends Element>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page of all projects has no ${selector}.`)
  return found
}
