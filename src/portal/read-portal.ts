import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { readYamlFile } from '../content/read/read-yaml.ts'
import { Reader } from '../content/read/reader.ts'
import type { YamlFile } from '../content/yaml/yaml-file.ts'
import { type Diagnostic, inOrder } from '../faults/diagnostic.ts'
import { type Portal, portalSchema } from '../model/portal.ts'
import type { Refusal } from './refusal.ts'

/** A portal's settings as read. */
export interface PortalFile {
  /** Absent when anything is wrong. */
  readonly portal?: Portal
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with a listed site, at the place of its address. */
  readonly diagnose: (site: number, refusal: Refusal) => Diagnostic
}

/** Reads a portal's settings. `file` is a path. Throws when the system refuses to read it. */
export function readPortal(file: string): PortalFile {
  const name = basename(file)
  const reader = new Reader(dirname(file))
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) reader.report('portal-missing', name, name)
  const yaml = found?.isFile() ? readYamlFile(reader, { name, path: name, bytes: found.size }, portalSchema) : undefined
  const twins = yaml ? twinsIn(yaml) : []
  const diagnostics = inOrder([...reader.diagnostics, ...twins])
  return {
    ...(yaml?.value && diagnostics.length === 0 && { portal: yaml.value }),
    diagnostics,
    diagnose: (site, refusal) => {
      if (!yaml) throw new Error('Settings that could not be read list no site.')
      return yaml.diagnose({ ...refusal, path: ['sites', site, 'address'] })
    },
  }
}

/** Every address that stands there before. */
function twinsIn(yaml: YamlFile<Portal>): Diagnostic[] {
  const sites = yaml.value?.sites ?? []
  return sites.flatMap(({ address }, index) => {
    const twin = sites.findIndex((site) => site.address === address)
    if (twin === index) return []
    const { file, line, column } = yaml.diagnose({ code: 'duplicate-id', path: ['sites', twin, 'address'] }).place
    return yaml.diagnose({
      code: 'duplicate-id',
      path: ['sites', index, 'address'],
      other: `${file}:${line}:${column}`,
    })
  })
}
