import type { SourceDocument } from '../model/source.ts'
import { hasForm, publishedNameOf, SOURCE_KINDS, sourceKindOf } from '../model/source-kind.ts'
import { sourceNameOf } from '../model/source-name.ts'
import { type NameFault, nameFaultOf } from './names.ts'
import type { Fault } from './schema-faults.ts'

/** What is wrong with the name of a source document, or with the name that it would be published under. */
export function sourceNameFaultOf(name: string): NameFault | undefined {
  const fault = nameFaultOf(name)
  if (fault) return fault
  if (!sourceKindOf(name)) return { code: 'source-kind-not-allowed', other: [...SOURCE_KINDS.keys()].join(', ') }
  return nameFaultOf(publishedNameOf(name))
}

/** What is wrong with the bytes of a source document of this name. */
export function sourceBytesFaultOf(name: string, bytes: Uint8Array): NameFault | undefined {
  const kind = sourceKindOf(name)
  return !kind || hasForm(kind, bytes) ? undefined : { code: 'source-kind-mismatch' }
}

/** What is wrong with the record of a source document, which is the one at `index` in `sources` of department.md. */
export function sourceFaultsOf({ file, account, published }: SourceDocument, index: number): Fault[] {
  const faults: Fault[] = []
  const name = sourceNameFaultOf(sourceNameOf(file))
  if (name) faults.push({ ...name, path: ['sources', index, 'file'] })
  const accounted = account && account.placed + account.residue + (account.aside ?? 0) + account.unplaced
  if (account && account.read !== accounted)
    faults.push({ code: 'account-not-balanced', path: ['sources', index, 'account', 'read'], other: `${accounted}` })
  if (published !== undefined && !isDay(published))
    faults.push({ code: 'day-not-valid', path: ['sources', index, 'published'] })
  return faults
}

/** Whether a text in the shape of a day is one: there is no 31 June. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false
}
