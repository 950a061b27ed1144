/** Attributes that hold one address. */
const ONE_ADDRESS: ReadonlySet<string> = new Set([
  ...['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction'],
])

/** The addresses that an attribute names, as written; none where it names none. `attribute` is in lower case. */
export function addressesIn(attribute: string, value: string): readonly string[] {
  if (attribute === 'srcset') return candidatesOf(value).flatMap(([address]) => address || [])
  return ONE_ADDRESS.has(attribute) ? [value] : NONE
}

const NONE: readonly string[] = []

/** The value of an attribute with each of its addresses changed. */
export function withAddresses(attribute: string, value: string, change: (address: string) => string): string {
  if (attribute === 'srcset')
    return candidatesOf(value)
      .map(([address = '', ...sizes]) => [change(address), ...sizes].join(' '))
      .join(', ')
  return ONE_ADDRESS.has(attribute) ? change(value) : value
}

function candidatesOf(value: string): string[][] {
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/))
}
