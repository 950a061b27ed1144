import { entryLacks, entryOf } from './support.ts'

/** Kinds of objects that the site's scripts hold, whose members are known by their names alone. */
const KINDS = [
  ...['EventTarget', 'Event', 'UIEvent', 'KeyboardEvent', 'MouseEvent', 'PointerEvent', 'InputEvent'],
  ...['Node', 'Document', 'DocumentFragment', 'Element', 'HTMLElement', 'SVGElement', 'NodeList', 'HTMLCollection'],
  ...['HTMLAnchorElement', 'HTMLButtonElement', 'HTMLFormElement', 'HTMLInputElement', 'HTMLSelectElement'],
  ...['HTMLOptionElement', 'HTMLTemplateElement', 'HTMLTableElement', 'HTMLTableRowElement', 'HTMLCanvasElement'],
  ...['DOMTokenList', 'DOMRect', 'CSSStyleDeclaration', 'MediaQueryList', 'CanvasRenderingContext2D', 'ResizeObserver'],
  ...['AbortController', 'AbortSignal', 'Blob', 'File', 'FormData', 'Headers', 'Request', 'Response', 'ReadableStream'],
  ...['Storage', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'Worker', 'MessagePort'],
]

/** Their members are always taken from them by name. */
const NAMESPACES = ['Atomics', 'JSON', 'Math', 'Reflect', 'WebAssembly', 'Intl']

/** Objects that are there once, by the names that scripts use; their members count only when taken from them. */
const SINGLE: Readonly<Record<string, string>> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
}

/** What MDN calls a member that one of the oldest browsers lacks. `object` is the name that it is taken from, if it has one;
 *  without, a member counts where every kind of object that has one by that name got it too late. */
export function lateMember(object: string | undefined, name: string): string | undefined {
  const own = object === undefined ? [] : ownPaths(object, name)
  const known = own.find((path) => entryOf(path.split('.')))
  if (known) return lacks(known) ? known : undefined
  return LATE.get(name)
}

function ownPaths(object: string, name: string): string[] {
  const kind = Object.hasOwn(SINGLE, object) ? SINGLE[object] : undefined
  if (kind === 'Window') return [`api.Window.${name}`, `api.${name}`, `javascript.builtins.${name}`]
  return kind ? [`api.${kind}.${name}`] : [`javascript.builtins.${object}.${name}`, `api.${object}.${name}_static`]
}

function lacks(path: string): boolean {
  const entry = entryOf(path.split('.'))
  return entry !== undefined && entryLacks(entry)
}

const LATE: ReadonlyMap<string, string> = lateNames()

function lateNames(): Map<string, string> {
  const known = new Map<string, string[]>()
  for (const path of memberPaths()) {
    const name = path.slice(path.lastIndexOf('.') + 1)
    known.set(name, [...(known.get(name) ?? []), path])
  }
  return new Map(
    [...known].flatMap(([name, paths]) =>
      paths.every(lacks) ? paths.slice(0, 1).map((path) => [name, path] as const) : [],
    ),
  )
}

/** Every member of JavaScript's own objects and of those kinds that one of the oldest browsers lacks, by the name of the
 *  object that defines it. */
export function lateMembers(): { readonly owner: string; readonly name: string }[] {
  return memberPaths()
    .filter(lacks)
    .map((path) => {
      const [name = '', owner = ''] = path.split('.').reverse()
      return { owner, name }
    })
}

/** Events, static members and remarks such as `options_parameter` are no members of an object. Nobody holds an object of a kind
 *  that came too late itself: its name is told where it is made. */
function memberPaths(): string[] {
  const builtins = Object.keys(entryOf(['javascript', 'builtins']) ?? {})
    .filter((kind) => !NAMESPACES.includes(kind))
    .map((kind) => `javascript.builtins.${kind}`)
  return [...builtins, ...KINDS.map((kind) => `api.${kind}`)]
    .filter((holder) => !lacks(holder))
    .flatMap((holder) =>
      Object.entries(entryOf(holder.split('.')) ?? {})
        .filter(([name, member]) => /^[a-z][A-Za-z0-9]*$/.test(name) && '__compat' in member)
        .map(([name]) => `${holder}.${name}`),
    )
}
