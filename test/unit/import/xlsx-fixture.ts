import { strToU8, zipSync } from 'fflate'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** One sheet of a small spreadsheet: what stands inside of `worksheet`, and how its tab is. */
export interface FixtureSheet {
  readonly name: string
  readonly xml: string
  readonly state?: string
}

/** The bytes of a small .xlsx file. `parts` adds or replaces parts; `styles` is what stands inside of `styleSheet`. */
export function xlsxFixture(
  sheets: readonly FixtureSheet[],
  {
    styles = '',
    strings = '',
    parts = {},
    book = '',
  }: { styles?: string; strings?: string; parts?: Record<string, string>; book?: string } = {},
): Uint8Array {
  const tabs = sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="r${n}"/>`,
  )
  const targets = [
    ...sheets.map((_, n) => ['worksheet', `r${n}`, `worksheets/sheet${n + 1}.xml`]),
    ['styles', 'rs', 'styles.xml'],
    ['sharedStrings', 'rt', 'sharedStrings.xml'],
  ]
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}">${book}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.map(([type, id, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, n) => [`xl/worksheets/sheet${n + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])))
}

/** Rows of text cells as sheet data; an empty text is no cell. */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  const xml = rows.map(
    (row, n) =>
      `<row r="${n + 1}">${row.map((text, m) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + m)}${n + 1}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`)).join('')}</row>`,
  )
  return `<sheetData>${xml.join('')}</sheetData>`
}
