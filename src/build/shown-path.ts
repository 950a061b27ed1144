import { relative } from 'node:path'

/** A path as the person can use it from where they are: relative where it is below, else absolute. */
export function shownPath(path: string, from: string = process.cwd()): string {
  const way = relative(from, path)
  return way === '' ? '.' : way.startsWith('..') ? path : way
}
