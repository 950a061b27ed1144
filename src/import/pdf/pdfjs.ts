import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { importFault } from '../../faults/import-fault.ts'

/** A PDF file that is open. */
export type PdfDocument = pdfjs.PDFDocumentProxy
/** A page of it. */
export type PdfPage = pdfjs.PDFPageProxy

/** Numbers of the operators in a page's list. */
export const OPS = pdfjs.OPS

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Opens a PDF file; whoever opened it destroys it. Nothing of it is run, nothing is fetched, and no picture is unpacked. One that only restricts what may
 *  be done with it opens without a password.
 *  @throws ImportFault when it needs a password or is no PDF file any more. */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PdfDocument> {
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(PACKAGE, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(PACKAGE, 'standard_fonts') + sep,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: pdfjs.VerbosityLevel.WARNINGS,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    if (error instanceof Error && error.name === 'PasswordException') throw importFault('document-encrypted', name)
    throw importFault('pdf-damaged', name)
  }
}
