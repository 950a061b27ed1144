import fc from 'fast-check'

/** Markup that browsers end, move, leave out, put in or open twice, each somewhere else in a page, and pieces of tags. */
const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<a href="/x/" id="y">',
    '</a>',
    '<b id=b>',
    '</b>',
    '<div>',
    '</div>',
    '<div/>',
    '<br/>',
    '</br>',
  ],
  ...['<ul>', '<li>', '</li>', '</ul>', '<dl>', '<dt>', '<dd>', '<h2 id=h>', '</h2>', '<form action=/f/>', '</form>'],
  ...['<table>', '<tr id=r>', '<td id=d>', '<th>', '<caption>', '<tbody>', '<thead>', '</table>', '</tr>', '</td>'],
  ...[
    '<select>',
    '<option id=o>',
    '</select>',
    '<button id=u>',
    '</button>',
    '<input id=i>',
    '<img src=/a.png>',
    '<hr>',
  ],
  ...['<svg>', '<svg/>', '<path d=M0/>', '<g>', '</g>', '</svg>', '<title>', '</title>', '<image src=x>', '<text>'],
  ...['<script>', '</script>', '<style>', '</style>', '<textarea>', '<noscript>', '</noscript>', '<template>', '<xmp>'],
  ...['<html id=t>', '<head id=k>', '</head>', '<body id=w>', '</body>', '</html>', '<meta name=n>', '<base href=/>'],
  ...[
    '<plaintext>',
    '<frameset>',
    '<iframe src=x>',
    '<object>',
    '<math>',
    '<nobr id=n>',
    '<span onclick=go()>',
    'text',
  ],
  ...[
    '<!--',
    '-->',
    '<!x>',
    '<?',
    '</',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    '\n',
    '\r',
    '\0',
    '&',
    ';',
    '&lt;',
    '&#60;',
  ],
  ...[
    ' id=z',
    ' id="z"',
    " id='z'",
    ' ID=z',
    ' href',
    ' href=',
    ' href="&amp;copy=1"',
    ' a&b=c',
    ' style=x',
    '`',
    '\u00a0',
  ],
]

/** Whole pieces of markup: each is plain in some places, and taken apart by browsers in others. */
const WHOLE = [
  ...['<p id=p>x</p>', '<div id=q>x</div>', '<a href=/x/ id=a>x</a>', '<b id=b>x</b>', '<h2 id=h>x</h2>', '<li id=l>x'],
  ...[
    '<dt id=dt>x<dd id=dd>y',
    '<tr id=tr><td>x',
    '<td id=td>x',
    '<tbody id=tb><tr><th>x',
    '<caption id=c>x</caption>',
  ],
  ...[
    '<table id=ta><tr><td><p id=e>x</p></table>',
    '<ul id=ul><li><p>x</p><li>y</ul>',
    '<dl><div><dt id=f>x</div></dl>',
  ],
  ...['<form id=fo action=/f/>x</form>', '<button id=bu>x</button>', '<select id=s><option id=o>1<option>2</select>'],
  ...['<option id=o>x', '<svg id=sv><g><path d=M0/><text id=te>x</text></g></svg>', '<path id=pa d="M0"/>', '<svg/>'],
  ...[
    '<script src=/a.js></script>',
    '<title id=ti>a &amp; b</title>',
    '<meta name=n content=x>',
    '<link href=/x/ rel=x>',
  ],
  ...[
    '<p><b id=b1><i id=i1>x</i></b></p>',
    '<label id=la><input id=in></label>',
    '<details id=de><summary>x</summary></details>',
  ],
  ...[
    '<hr id=hr>',
    '<br id=br>',
    '<img src=/a.png id=im>',
    '</li>',
    '</td>',
    '</tr>',
    '</tbody>',
    '</dd>',
    '</option>',
  ],
]

const place = fc.noBias(fc.nat(9_999)).map((part) => part / 10_000)

type Change = (page: string) => string

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(
    ([at, piece]): Change =>
      (page) => {
        const cut = Math.floor(at * page.length)
        return page.slice(0, cut) + piece + page.slice(cut)
      },
  ),
  // Before a tag, where most of what is put in is read as one.
  {
    weight: 5,
    arbitrary: fc.tuple(place, fc.constantFrom(...WHOLE, ...WHOLE, ...PIECES)).map(
      ([at, piece]): Change =>
        (page) => {
          const cut = page.indexOf('<', Math.floor(at * page.length))
          return cut < 0 ? page + piece : page.slice(0, cut) + piece + page.slice(cut)
        },
    ),
  },
  fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(
    ([at, length]): Change =>
      (page) => {
        const cut = Math.floor(at * page.length)
        return page.slice(0, cut) + page.slice(cut + length)
      },
  ),
  place.map(
    (at): Change =>
      (page) => {
        const cut = page.indexOf('<', Math.floor(at * page.length))
        return cut < 0 ? page : page.slice(0, cut) + page.slice(page.indexOf('>', cut) + 1)
      },
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 80 })).map(
    ([from, to, length]): Change =>
      (page) => {
        const start = Math.floor(from * page.length)
        const cut = Math.floor(to * page.length)
        return page.slice(0, cut) + page.slice(start, start + length) + page.slice(cut)
      },
  ),
)

/** One page of several, changed in one to three places at random. */
export function mutated(pages: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(change, { minLength: 1, maxLength: 3 })
  return fc
    .tuple(fc.constantFrom(...pages), changes)
    .map(([page, made]) => made.reduce((text, make) => make(text), page))
}
