import { childrenOf } from '../../office/xml.ts'
import type { SourceText } from '../document/document.ts'
import { sourceOfFlow } from '../document/flow.ts'
import { SourceWriter } from '../document/source-writer.ts'
import { DocxBody } from './body.ts'
import { openDocx } from './package.ts'

/** Reads a Word file (.docx): its paragraphs and tables with everything that a person sees of them. Notes stand after
 *  the paragraph or table that refers to them. Headers, footers and comments are residue, like deleted and hidden text.
 *  @throws ImportFault when it is damaged, no Word file, or holds something whose text cannot be read. */
export function readDocx(name: string, bytes: Uint8Array): SourceText {
  const parts = openDocx(name, bytes)
  const writer = new SourceWriter(name)
  const body = new DocxBody(name, parts, writer)
  const flow = childrenOf(parts.document, 'body').flatMap((element) => body.read(element))
  writer.mark('页眉页脚')
  for (const margin of parts.margins) body.leaveOut(margin, 'header or footer')
  writer.mark('批注')
  for (const comment of childrenOf(parts.comments, 'comment')) body.leaveOut(comment, 'comment')
  return sourceOfFlow(name, writer, flow)
}
