import { withBase } from '../../../words/address.ts'
import { byFacet } from '../../shared/facets.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { type Question, questionOf, searchOf } from '../../shared/question/question.ts'
import { PROJECT_SORTS, type ProjectSort } from '../../shared/sorts.ts'
import { addressOf, type HistoryStep, remember } from '../address.ts'
import { askedWords } from '../asked-words.ts'
import { badgesIn } from '../badges.ts'
import { chartFold } from '../chart-fold.ts'
import { bareQuestion, chipsOf, partsInForce } from '../chips/chips-of.ts'
import { drawChips } from '../chips/draw-chips.ts'
import { stampNow } from '../csv-stamp.ts'
import { fill, one } from '../dom.ts'
import { fetched } from '../fetched.ts'
import { keepPlaces, placeOf } from '../place.ts'
import { QuestionForm } from '../question-form.ts'
import { saveCsv } from '../save-csv.ts'
import { countTurns } from '../turns.ts'
import { type Answer, answerOf, optionsOf } from './answer.ts'
import { type Asked, askedOf } from './asked.ts'
import { type Corpus, corpusOf } from './corpus.ts'
import { dotsOf } from './dots.ts'
import { drawPager, drawRow, drawYear } from './draw.ts'
import { lastPageOf, PAGE_SIZE } from './pager.ts'
import { projectRowOf, projectsCsv } from './rows.ts'
import { yearSumsOf } from './summary.ts'
import { FAILED, LOADING, statusOf } from './words.ts'

/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 120

const root = one('[data-projects]', HTMLElement)
const form = new QuestionForm(one('form', HTMLFormElement, root), PROJECT_SORTS)
const status = one('[data-status]', HTMLElement, root)
const words = one('[data-asked]', HTMLElement, root)
const results = one('[data-found]', HTMLElement, root)
const years = one('[data-years]', HTMLElement, root)
const rows = one('[data-rows]', HTMLElement, root)
const caption = one('[data-caption]', HTMLElement, root)
const pager = one('[data-pager]', HTMLElement, root)
const chipList = one('[data-chips]', HTMLElement, root)
const download = one('[data-download]', HTMLButtonElement, root)
const badges = badgesIn(root)
const drawDots = chartFold(one('[data-dots]', HTMLDetailsElement, root))
const nextTurn = countTurns()
const keepPlace = keepPlaces(() => rows.childElementCount)

status.textContent = LOADING
form.show(questionOf(location.search, PROJECT_SORTS))
load().then(start, tellFailure)

async function load(): Promise<Corpus> {
  const table: ProjectTable = await (await fetched(root.dataset.projects ?? '')).json()
  return corpusOf(table, root.dataset.region ?? '')
}

function tellFailure(): void {
  status.textContent = FAILED
}

function start(corpus: Corpus): void {
  form.listen(PAUSE, (step) => ask(corpus, step))
  window.addEventListener('popstate', () => restore(corpus))
  pager.addEventListener('click', (event) => turnPage(corpus, event))
  // What was typed while the data were on their way is answered too.
  const written = searchOf({ ...questionOf(location.search, PROJECT_SORTS), page: 1 })
  if (searchOf(form.question()) === written) restore(corpus)
  else ask(corpus, 'push')
}

function ask(corpus: Corpus, step: HistoryStep): void {
  const question = form.question()
  remember(step, question, keepPlace)
  void show(corpus, question)
}

/** Puts the address into the form and answers it; the reader comes back to where the entry was left. */
function restore(corpus: Corpus): void {
  const question = questionOf(location.search, PROJECT_SORTS)
  const place = placeOf(history.state)
  form.show(question)
  void show(corpus, question).then((isNewest) => isNewest && place && window.scrollTo(0, place.top))
}

/** Shows what a question finds; false where a newer one was asked meanwhile. */
async function show(corpus: Corpus, question: Question<ProjectSort>): Promise<boolean> {
  const isNewest = nextTurn()
  const asked = await askedOf(corpus, question)
  if (!isNewest()) return false
  const answer = answerOf(corpus.table, asked.narrowing, asked.matches)
  const page = Math.min(question.page, lastPageOf(answer.rows.length))
  const held = drawInForce(corpus, question, asked)
  form.offer({ held, optionsOf: async (name) => optionsOf(corpus.table, answer, name), failed: tellFailure })
  words.textContent = askedWords(question)
  status.textContent = statusOf(question, asked, answer.rows.length, corpus.table.name.length)
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
  return true
}

/** Shows what is in force, to be taken off; how many conditions that are. */
function drawInForce(corpus: Corpus, question: Question<ProjectSort>, { query, reading, narrowing }: Asked): number {
  const labels = byFacet(
    (name) => corpus.table.facets[name].values.find(({ id }) => id === question.values[name])?.label ?? '',
  )
  const inForce = { question, query, parts: partsInForce(reading.parts, question, narrowing), labels }
  const chips = chipsOf(inForce)
  drawChips(
    {
      list: chipList,
      rest: status,
      ask: (left) => {
        form.show(left)
        ask(corpus, 'push')
      },
    },
    chips,
    bareQuestion(inForce),
  )
  return chips.length
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
  remember('push', question, keepPlace)
  void show(corpus, question).then(() => {
    caption.focus({ preventScroll: true })
    caption.scrollIntoView()
  })
}

/** Hands the reader exactly the projects found, on all pages. */
function save(table: ProjectTable, { rows: found }: Answer): void {
  const csv = projectsCsv(table, found, (path) => new URL(href(path), location.origin).href, stampNow(table.version))
  saveCsv(`项目-${table.version}`, csv)
}

function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path)
}
