import { STYLES_XML } from './styles-xml.ts'
import { xmlText } from './xml-text.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What begins the XML of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Where the sheet at a place, from 0, stands in its file. */
export function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place + 1}.xml`
}

/** The parts of an .xlsx file that are not its sheets, each with its path, of sheets of these names.
 *  Source: ECMA-376 part 1, 12 and 18. */
export function xlsxParts(names: readonly string[]): (readonly [path: string, xml: string])[] {
  const paths = names.map((_, place) => sheetPath(place).slice('xl/'.length))
  const parts = [
    ['[Content_Types].xml', contentTypes(paths)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', STYLES_XML],
  ] as const
  return parts.map(([path, xml]) => [path, XML_HEAD + xml])
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...paths.map((path) => override(path, 'worksheet')),
    override('styles.xml', 'styles'),
    '</Types>',
  ].join('')
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

function workbookXml(names: readonly string[]): string {
  const tabs = names.map((name, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" tabRatio="850"/></bookViews>',
    `<sheets>${tabs.join('')}</sheets>`,
    '</workbook>',
  ].join('')
}
