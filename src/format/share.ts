/** A share 0–1 as per cent without needless zeros, such as `50%` or `62.5%`. At most two decimals. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
