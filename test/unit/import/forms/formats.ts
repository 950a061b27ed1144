import { type Examined, examine } from '../../../../src/import/examine.ts'
import { readAnyDocument } from '../../../../src/import/readers.ts'
import { asDocx } from './as-docx.ts'
import { asHtml, asOfficeHtml } from './as-html.ts'
import { asPdf } from './as-pdf.ts'
import { asXlsx } from './as-xlsx.ts'
import type { Part } from './form.ts'

/** Every way to write the same document, with the name that its file has. */
export const FORMATS: readonly (readonly [
  name: string,
  file: string,
  write: (parts: readonly Part[]) => Uint8Array,
])[] = [
  ['.docx', 'form.docx', asDocx],
  ['.html', 'form.html', asHtml],
  ['.html saved by WPS', 'form.htm', asOfficeHtml],
  ['.xlsx', 'form.xlsx', asXlsx],
  ['.pdf', 'form.pdf', (parts) => asPdf(parts)],
  ['.pdf with narrow columns', 'narrow.pdf', (parts) => asPdf(parts, { widest: 9 })],
]

/** Reads a file as the command does. */
export async function examined(file: string, bytes: Uint8Array): Promise<Examined> {
  return examine(file, bytes, undefined, await readAnyDocument(file, bytes))
}

/** What a document gives, but for where it stands: its records, and of whom and when they are. */
export function contentOf({ recognised, parts }: Examined): object {
  const filesOf = (drafts: readonly { readonly file: object }[]) =>
    drafts.map(({ file }) => Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'source')))
  const { projects, appraisals, wholes, wholeAppraisals } = recognised
  return {
    of: parts.map(({ year, unit }) => [year.year, unit.code ?? '', unit.name]),
    records: [projects, appraisals, wholes, wholeAppraisals].flatMap(filesOf),
  }
}
