import { escaped, type Form, type LaidCell, laidOut, type Part } from './form.ts'

/** A web page of these parts, as a site's editor writes it. */
export function asHtml(parts: readonly Part[]): Uint8Array {
  const body = parts.map((part) => (typeof part === 'string' ? `<p>${escaped(part)}</p>` : table(part)))
  return page(`<!doctype html><meta charset="utf-8"><title>公开</title><body>\n${body.join('\n')}\n</body>`)
}

/** A web page of these parts as WPS and Word save it: islands of XML, conditional comments, styles of their own, runs of
 *  their own for digits, blanks that do not break, and a last row without text that only gives widths. */
export function asOfficeHtml(parts: readonly Part[]): Uint8Array {
  const body = parts.map((part) => (typeof part === 'string' ? officeLine(part) : officeTable(part)))
  return page(`${OFFICE_HEAD}<body style="tab-interval:21pt;text-justify-trim:punctuation;"><!--StartFragment-->
<div class="Section0" style="layout-grid:15.6000pt;">${body.join('')}</div><!--EndFragment--></body></html>`)
}

const OFFICE_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 14"><title></title><!--[if gte mso 9]><xml><o:DocumentProperties>
<o:Author>甲</o:Author><o:LastAuthor>甲</o:LastAuthor></o:DocumentProperties><o:CustomDocumentProperties>
<o:KSOProductBuildVer dt:dt="string">2052-12.1.0</o:KSOProductBuildVer></o:CustomDocumentProperties></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>@font-face{font-family:"宋体";} p.MsoNormal{mso-style-name:正文;mso-style-parent:"";margin:0pt;}
table.MsoNormalTable{mso-style-name:普通表格;mso-tstyle-rowband-size:0;}</style></head>`
const SPAN = `<span style="mso-spacerun:'yes';font-family:宋体;mso-bidi-font-family:宋体;\nfont-size:10.5000pt;">`
const END = `<span style="font-size:10.5000pt;"><o:p></o:p></span>`

function officeLine(line: string): string {
  const runs = line.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? []
  const said = runs.map((run) =>
    /^[\x20-\x7e]/.test(run)
      ? `${SPAN}${escaped(run)}</span>`
      : `${SPAN}<font face="宋体" >${escaped(run)}</font></span>`,
  )
  const inner =
    said.length > 0 ? `<b>${said.join('')}</b>${END}` : `<span style="font-size:10.5pt;"><o:p>&nbsp;</o:p></span>`
  return `<p class=MsoNormal  align=center  style="text-align:center;\nvertical-align:middle;" >${inner}</p>`
}

function officeTable(rows: Form['rows']): string {
  const cells = laidOut(rows)
  const body = rows.map((_, row) => {
    const tds = cells.filter((cell) => cell.row === row)
    const said = tds.map(
      (cell) =>
        `<td width=${cell.across * 60}  valign=center ${spans(cell)} style="width:${cell.across * 45}.0000pt;\nmso-border-alt:solid windowtext .5pt;" >${cell.text.split('\n').map(officeLine).join('')}</td>`,
    )
    return `<tr style="height:22.0000pt;" >${said.join('')}</tr>`
  })
  const widths = `<![if !supportMisalignedRows]><tr height=0>${'<td width=60 style="border:none"></td>'.repeat(
    Math.max(...cells.map(({ column, across }) => column + across)),
  )}</tr><![endif]>`
  return `<table class=MsoNormalTable  border=1  cellspacing=0  style="border-collapse:collapse;mso-table-layout-alt:fixed;mso-padding-alt:0.0000pt 5.4000pt;" >${body.join('')}${widths}</table>`
}

function table(rows: Form['rows']): string {
  const cells = laidOut(rows)
  const body = rows.map((_, row) => {
    const tds = cells.filter((cell) => cell.row === row)
    return `<tr>${tds.map((cell) => `<td${spans(cell)}>${cell.text.split('\n').map(escaped).join('<br>')}</td>`).join('')}</tr>`
  })
  return `<table border="1">\n${body.join('\n')}\n</table>`
}

function spans({ across, down }: LaidCell): string {
  return `${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''}`
}

function page(html: string): Uint8Array {
  return new TextEncoder().encode(html)
}
