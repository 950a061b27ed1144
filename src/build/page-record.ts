import { addressesIn } from './address-attributes.ts'
import { type Tag, tagsOf } from './html-tags.ts'
import { plainTagsOf } from './plain-page/plain-tags.ts'

/** An address that a page names. */
export interface Reference {
  /** As written in the attribute. */
  readonly address: string
  /** `load`: the browser fetches it to show the page. `link`: the reader may follow it. */
  readonly use: 'load' | 'link'
}

/** What the checks need to know of one built page. */
export interface PageRecord {
  /** Path of its file from the root of the built site, such as `2021/index.html`. */
  readonly file: string
  readonly title: string
  readonly description: string
  /** The full address that search engines are to know it by; absent where they are not to. */
  readonly canonical?: string
  /** In order; an id that is given twice is in it twice. */
  readonly ids: readonly string[]
  readonly references: readonly Reference[]
  /** Markup that the site's policy does not allow, quoted. */
  readonly forbidden: readonly string[]
}

/** `rel` values of a `<link>` that the browser fetches. */
const FETCHED_RELATIONS = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/

/** Reads one built page, as browsers without scripts do: they show more of it. Where what is in a `<noscript>` decides what
 *  follows it, it is read as those with scripts do too. */
export function pageRecordOf(file: string, html: string): PageRecord {
  const plain = plainTagsOf(html)
  const tags = plain ?? tagsOf(html, { scripting: false })
  const others = !plain && /<noscript/i.test(html) ? tagsOf(html, { scripting: true }) : []
  const canonical = tags.find(isCanonical)?.attributes.get('href')
  const record = {
    file,
    title: tags.find(({ name }) => name === 'title')?.text.trim() ?? '',
    description: tags.find(isDescription)?.attributes.get('content')?.trim() ?? '',
    ...(canonical !== undefined && { canonical }),
    ...namedIn(tags),
    forbidden: [...new Set([...tags, ...others].flatMap(forbiddenIn))],
  }
  // A copy: a part of a text keeps all of the text in memory, which is the whole page.
  return structuredClone(record)
}

function namedIn(tags: readonly Tag[]): Pick<PageRecord, 'ids' | 'references'> {
  const ids: string[] = []
  const references: Reference[] = []
  for (const tag of tags)
    for (const [attribute, value] of tag.attributes) {
      if (attribute === 'id') ids.push(value)
      for (const address of addressesIn(attribute, value)) references.push({ address, use: useOf(attribute, tag) })
    }
  return { ids, references }
}

function isDescription({ name, attributes }: Tag): boolean {
  return name === 'meta' && attributes.get('name') === 'description'
}

function isCanonical({ name, attributes }: Tag): boolean {
  return name === 'link' && attributes.get('rel') === 'canonical'
}

function useOf(attribute: string, tag: Tag): Reference['use'] {
  if (attribute === 'href' || attribute === 'xlink:href') return useOfHref(tag)
  return attribute === 'action' || attribute === 'formaction' ? 'link' : 'load'
}

function useOfHref({ name, attributes }: Tag): Reference['use'] {
  if (name === 'link') return FETCHED_RELATIONS.test(attributes.get('rel') ?? '') ? 'load' : 'link'
  return name === 'a' || name === 'area' ? 'link' : 'load'
}

/** Inline scripts, styles and handlers, and a tag that changes what addresses mean. */
function forbiddenIn({ name, attributes, text }: Tag): readonly string[] {
  const faults: string[] = []
  for (const attribute of attributes.keys())
    if (attribute === 'style' || attribute.startsWith('on') || attribute === 'srcdoc')
      faults.push(`<${name} ${attribute}=…>`)
  if (name === 'style' || name === 'base' || name === 'object' || name === 'embed') faults.push(`<${name}>`)
  if (name === 'script' && !attributes.has('src') && !isData(attributes)) faults.push(`<script>${text.slice(0, 40)}`)
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') faults.push('<meta refresh>')
  return faults
}

/** A script element that holds data is never run. */
function isData(attributes: Tag['attributes']): boolean {
  return /^application\/(.+\+)?json$/.test(attributes.get('type') ?? '')
}
