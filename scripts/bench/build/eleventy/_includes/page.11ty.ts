/** A value of the front matter, which is a content file as it was published. */
type Value = string | readonly Value[] | { readonly [name: string]: Value }

/** What a page is given. */
interface PageData {
  readonly sort: string
  /** Rendered text below the front matter. */
  readonly content: string
  readonly page: { readonly url: string }
  readonly collections: { readonly all: readonly Listed[] }
  readonly name?: string
  readonly code?: string
  readonly data?: { readonly [name: string]: Value }
}

interface Listed {
  readonly url: string
  readonly data: PageData
}

/** The one layout of the bench's pages: what Hugo's templates beside it print, in the same elements. */
export default class Page {
  render(data: PageData): string {
    const name = nameOf(data)
    return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(name)}</title>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
${data.data ? drawn(data.data) : listed(data)}
</main>
</body>
</html>
`
  }
}

function listed({ code, content, page, collections }: PageData): string {
  const links = below(collections.all)
    .get(page.url)
    ?.map((one) => `<li><a href="${one.url}">${escaped(nameOf(one.data))}</a></li>\n`)
  return `${code === undefined ? '' : `<p>${escaped(code)}</p>`}${content}<ul>\n${links?.join('') ?? ''}</ul>`
}

const known = new WeakMap<readonly Listed[], Map<string, Listed[]>>()

/** Pages by the address of the page that lists them. */
function below(all: readonly Listed[]): Map<string, Listed[]> {
  const before = known.get(all)
  if (before) return before
  const others = all.filter(({ url }) => url !== '/')
  const made = Map.groupBy(others, ({ url }) => url.slice(0, url.lastIndexOf('/', url.length - 2) + 1))
  known.set(all, made)
  return made
}

function nameOf({ name, data, sort }: PageData): string {
  return name ?? (typeof data?.name === 'string' ? data.name : sort)
}

function drawn(value: Value): string {
  if (typeof value !== 'object') return escaped(value)
  if (!isList(value)) {
    const rows = Object.entries(value).map(([name, one]) => `<dt>${escaped(name)}</dt><dd>${drawn(one)}</dd>\n`)
    return `<dl>\n${rows.join('')}</dl>`
  }
  if (value.every((one) => typeof one === 'string'))
    return `<ul>\n${value.map((one) => `<li>${drawn(one)}</li>\n`).join('')}</ul>`
  const cells = (row: Value) => Object.values(row).map((one: Value) => `<td>${drawn(one)}</td>`)
  return `<table>\n${value.map((row) => `<tr>${cells(row).join('')}</tr>\n`).join('')}</table>`
}

function isList(value: Exclude<Value, string>): value is readonly Value[] {
  return Array.isArray(value)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return String(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
}
