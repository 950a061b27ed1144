import { zipSync } from 'fflate'
import { publishedNameOf, sourceKindOf } from '../../model/source-kind.ts'

/** Zip files keep local time; the same numbers in every time zone give the same bytes. */
const DATE = new Date(1980, 0, 1)

/** A source document as it is published: its name and bytes, or those of the zip file that it is packed into. The same
 *  document gives the same bytes. `name` is that of its file in the folder source/. */
export function publishedFileOf(
  name: string,
  bytes: Uint8Array,
): { readonly name: string; readonly bytes: Uint8Array } {
  const packed = sourceKindOf(name)?.packed
  return { name: publishedNameOf(name), bytes: packed ? zipSync({ [name]: bytes }, { level: 9, mtime: DATE }) : bytes }
}
