import { withBase } from '../../../words/address.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { type Question, questionOf } from '../../shared/question.ts'
import { findInEitherForm } from '../../shared/simplified.ts'
import { PROJECT_SORTS, type ProjectSort } from '../../shared/sorts.ts'
import { addressOf, remember } from '../address.ts'
import { chartFold } from '../chart-fold.ts'
import { fill, one } from '../dom.ts'
import { fetched } from '../fetched.ts'
import { QuestionForm } from '../question-form.ts'
import { saveCsv } from '../save-csv.ts'
import { countTurns } from '../turns.ts'
import { type Answer, answerOf, optionsOf } from './answer.ts'
import { type Corpus, corpusOf, matchesOf } from './corpus.ts'
import { dotsOf } from './dots.ts'
import { drawPager, drawRow, drawYear } from './draw.ts'
import { lastPageOf, PAGE_SIZE } from './pager.ts'
import { projectRowOf, projectsCsv } from './rows.ts'
import { yearSumsOf } from './summary.ts'
import { FAILED, foundWords, LOADING } from './words.ts'

/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 120

const root = one('[data-projects]', HTMLElement)
const form = new QuestionForm(one('form', HTMLFormElement, root), PROJECT_SORTS)
const status = one('[data-status]', HTMLElement, root)
const results = one('[data-found]', HTMLElement, root)
const years = one('[data-years]', HTMLElement, root)
const rows = one('[data-rows]', HTMLElement, root)
const caption = one('[data-caption]', HTMLElement, root)
const pager = one('[data-pager]', HTMLElement, root)
const download = one('[data-download]', HTMLButtonElement, root)
const badges = new Map(
  [...root.querySelectorAll<HTMLTemplateElement>('template[data-badge]')].map((template) => [
    template.dataset.badge ?? '',
    template.content,
  ]),
)
const drawDots = chartFold(one('[data-dots]', HTMLDetailsElement, root))
const nextTurn = countTurns()

status.textContent = LOADING
form.show(questionOf(location.search, PROJECT_SORTS))
load().then(start, () => {
  status.textContent = FAILED
})

async function load(): Promise<Corpus> {
  const table: ProjectTable = await (await fetched(root.dataset.projects ?? '')).json()
  return corpusOf(table, () => new Promise((resolve) => setTimeout(resolve)))
}

function start(corpus: Corpus): void {
  form.listen(PAUSE, (step) => {
    const question = form.question()
    remember(step, question)
    void show(corpus, question)
  })
  window.addEventListener('popstate', () => restore(corpus))
  pager.addEventListener('click', (event) => turnPage(corpus, event))
  restore(corpus)
}

/** Puts the address into the form and answers it. */
function restore(corpus: Corpus): void {
  const question = questionOf(location.search, PROJECT_SORTS)
  form.show(question)
  void show(corpus, question)
}

async function show(corpus: Corpus, question: Question<ProjectSort>): Promise<void> {
  const isNewest = nextTurn()
  const query = await understood(corpus, question.query)
  if (!isNewest()) return
  const answer = answerOf(corpus, { ...question, query })
  const page = Math.min(question.page, lastPageOf(answer.rows.length))
  form.offer((name) => optionsOf(corpus.table, answer, name))
  status.textContent = foundWords(answer.rows.length, corpus.table.name.length)
  results.hidden = answer.rows.length === 0
  drawYears(corpus.table, answer)
  drawPage(corpus.table, answer, page)
  drawDots(() =>
    dotsOf(
      answer.rows.map((place) => projectRowOf(corpus.table, place)),
      href,
    ),
  )
  fill(
    pager,
    drawPager(answer.rows.length, page, (to) => addressOf({ ...question, page: to })),
  )
  download.onclick = () => save(corpus.table, answer)
}

/** What finds nothing may have been typed in traditional characters. */
async function understood(corpus: Corpus, query: string): Promise<string> {
  const find = async (form: string) => matchesOf(corpus, form)?.includes(1) || undefined
  return (await findInEitherForm(query, find).catch(() => ({ text: query }))).text
}

function drawYears(table: ProjectTable, answer: Answer): void {
  const sums = yearSumsOf(table, answer.rows)
  const most = Math.max(0, ...sums.map(({ fen }) => Number(fen)))
  fill(
    years,
    sums.map((sum) => drawYear(sum, most)),
  )
}

function drawPage(table: ProjectTable, { rows: found }: Answer, page: number): void {
  const from = (page - 1) * PAGE_SIZE
  const shown = found.slice(from, from + PAGE_SIZE).map((place) => projectRowOf(table, place))
  fill(
    rows,
    shown.map((row) => drawRow(row, href, badges)),
  )
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
  saveCsv(`项目-${table.version}`, csv)
}

function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}
