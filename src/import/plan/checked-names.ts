import { importFault } from '../../faults/import-fault.ts'
import { type NameFault, slugFaultOf } from '../../faults/names.ts'
import { quote } from '../../faults/quote.ts'
import { sourceBytesFaultOf, sourceNameFaultOf } from '../../faults/source-faults.ts'

/** The name of a document that can be kept as a source.
 *  @throws ImportFault in the words of the check that would refuse it. */
export function checkedSourceName(name: string): string {
  refuse(name, name, sourceNameFaultOf(name))
  return name
}

/** Checks that a document is of the kind that its ending says.
 *  @throws ImportFault in the words of the check that would refuse it. */
export function checkSourceBytes(name: string, bytes: Uint8Array): void {
  refuse(name, name, sourceBytesFaultOf(name, bytes))
}

/** A name that a unit's folder or a project's file can have. `place` is for the message.
 *  @throws ImportFault in the words of the check that would refuse it. */
export function checkedSlug(place: string, slug: string): string {
  refuse(place, slug, slugFaultOf(slug))
  return slug
}

function refuse(place: string, name: string, fault: NameFault | undefined): void {
  if (fault) throw importFault(fault.code, quote(place), name, fault.other)
}
