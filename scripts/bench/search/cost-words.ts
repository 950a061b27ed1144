import type { Cost } from '../process-tree.ts'
import type { BuildCosts, IndexSize } from './costs.ts'

/** What the index is and what building cost, a line each. */
export function costLines({ files, bytes }: IndexSize, projects: number, costs?: BuildCosts): string[] {
  const size = `${projects} projects; index: ${files} files (${(files / projects).toFixed(3)} a project), ${(bytes / 1e6).toFixed(1)} MB.`
  if (!costs) return [size]
  const { cold, warm, addedYear, pastFilesChanged } = costs
  const changed = pastFilesChanged.slice(0, 5).join(', ')
  return [
    size,
    `Whole build with nothing kept: ${words(cold)}; again: ${words(warm)}; after the newest year was added: ${words(addedYear)}.`,
    `Files of past years that the newest year changed: ${pastFilesChanged.length}${changed === '' ? '' : ` (${changed} …)`}.`,
  ]
}

function words({ seconds, megabytes }: Cost): string {
  return `${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB in all processes at the most`
}
