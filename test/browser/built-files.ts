import { readdirSync } from 'node:fs'

/** Every file of a built site, by its path from the folder, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
}
