/** What `entry.json` says. */
export interface Entry {
  /** Folder of the index beside it, named after its content: what is in it never changes. */
  readonly folder: string
}

/** Path of a file of words from the index's folder. */
export function partPath(part: number): string {
  return `words/${part}.pf_index`
}

/** Path of what a page shows. */
export function recordPath(page: number): string {
  return `pages/${page}.record`
}
