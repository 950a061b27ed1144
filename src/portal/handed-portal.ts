import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { PortalDossier } from './portal-dossier.ts'

/** Writes what the pages show into a file, to be handed to the process that renders them. */
export function writePortalFile(file: string, dossier: PortalDossier): void {
  writeFileSync(file, serialize(dossier))
}

let known: PortalDossier | undefined

/** What the portal's pages show: of the file that MINGZHANG_HANDED names, read once. It must come from `writePortalFile` under the same version
 *  of Node. */
export function portalDossier(): PortalDossier {
  known ??= deserialize(readFileSync(process.env.MINGZHANG_HANDED ?? '')) as PortalDossier
  return known
}
