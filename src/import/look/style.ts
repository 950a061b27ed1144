/** The style of the page: it stands alone, without anything to load. A fate has a border of its own beside its colour, for print and
 *  forced colours. */
export const LOOK_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 1240px; color: #1c2024; background: #fff;
  font: 15px/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 22px; line-height: 1.35; margin: 8px 0; }
h2 { font-size: 18px; margin: 28px 0 8px; padding-top: 8px; border-top: 1px solid #c9ced6; }
p { margin: 6px 0; }
ol, ul { margin: 0; padding-left: 28px; }
li { margin: 4px 0; }
a { color: #0b57a4; }
.legend { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); grid-gap: 8px; }
.legend li { margin: 0; padding: 6px 10px; }
.scroll { overflow-x: auto; margin: 12px 0; }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: left; font-size: 13px; color: #4a5260; padding: 4px 0; }
td { border: 1px solid #98a1ae; padding: 5px 8px; vertical-align: top; min-width: 88px; max-width: 420px; }
.fault { background: #fde3e1; border: 2px solid #b3261e; }
.unplaced { background: #fff0c2; border: 2px dashed #8a5a00; }
.field { background: #e4f4e6; border: 1px solid #3d7a46; }
.label { background: #e9edf5; border: 1px solid #6d7a91; }
.aside { background: #f3eefb; border: 1px dotted #6b4fa0; color: #4a3d66; }
.residue { background: #f4f4f4; border: 1px dotted #777; color: #55595f; }
.blank { border: 1px solid #c9ced6; }
.paragraph { padding: 4px 10px; margin: 6px 0; border-left-width: 5px; }
.fate { display: block; font-size: 12px; line-height: 1.4; color: #3b424d; }
.said { display: block; min-width: 150px; font-size: 13px; line-height: 1.45; color: #8c1d17; }
mark { background: #ffd76a; color: inherit; outline: 1px dashed #8a5a00; }
s { color: #6a6f76; }
:target { outline: 3px solid #0b57a4; outline-offset: 2px; }
@media (max-width: 480px) { body { padding: 10px; font-size: 14px; } td { padding: 4px 6px; max-width: 240px; } }
@media print { body { max-width: none; padding: 0; } .scroll { overflow: visible; } td { max-width: none; } a { color: inherit; }
  tr, .paragraph { break-inside: avoid; } .fault, .unplaced, .field, .label, .aside, .residue, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@media (forced-colors: active) { .fault { border-style: double; border-width: 4px; } mark { outline: 2px dashed; } }
`
