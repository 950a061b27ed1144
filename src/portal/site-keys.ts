/** The last part of the address of each site's page, told by the site's own address: `budget-example-org-x` for
 *  https://budget.example.org/x/. Of two that would be the same the later one gets a number. */
export function keysOf(addresses: readonly string[]): string[] {
  const taken = new Set<string>()
  return addresses.map((address) => {
    const plain = address
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .slice(1)
      .filter((part) => part !== '')
      .join('-')
    let key = plain
    for (let number = 2; taken.has(key); number++) key = `${plain}-${number}`
    taken.add(key)
    return key
  })
}
