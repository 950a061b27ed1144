import { expect, test } from 'vitest'
import { HOLE, leanMarkup } from '../../../../src/build/render/lean-markup.ts'

/** `~` stands for a hole. */
const lean = (markup: string) => leanMarkup(markup.replaceAll('~', HOLE)).replaceAll(HOLE, '~')

test.each([
  ['space beside and inside blocks', '<ul> <li> <a> ~ </a> </li> </ul>', '<ul><li><a>~</a></ul>'],
  ['space that more of it stands outside', '一 <a> 二 </a> <b>三</b>', '一 <a>二</a> <b>三</b>'],
  ['space between words and around a hole', '<p> 一  二 ~ ~ <i>三</i> </p>', '<p>一 二 ~ ~ <i>三</i></p>'],
  [
    'space beside what stands like a letter',
    '<p>一 <svg> <path d="M0 0z"></path> </svg> 二</p>',
    '<p>一 <svg><path d="M0 0z"/></svg> 二</p>',
  ],
  [
    'space around a heading, which may stand in a line',
    '<summary> <h3>一</h3> <small>二</small></summary>',
    '<summary><h3>一</h3> <small>二</small></summary>',
  ],
  ['space at the ends of a template, beside what is not known', ' <b>一</b> ', ' <b>一</b> '],
  ['end tags that the next says', '<tr> <th scope="row">一</th> <td>~</td> </tr>', '<tr><th scope=row>一<td>~'],
  [
    'end tags of a list of names',
    '<dl> <div> <dt>一</dt> <dd> ~ </dd> </div> </dl>',
    '<dl><div><dt>一<dd>~</div></dl>',
  ],
  ['no end tag of a paragraph', '<p>一</p> <p>二</p>', '<p>一</p><p>二</p>'],
  [
    'quotes around plain values',
    '<a class="one" href="#i-2" title="1 2" data-x="">一</a>',
    '<a class=one href=#i-2 title="1 2" data-x="">一</a>',
  ],
  [
    'quotes of a value that a slash follows, or that has one',
    '<img alt="x"/><a href="/a/">b</a>',
    '<img alt="x"/><a href="/a/">b</a>',
  ],
  ['a value that is put in', '<a class="one"~ id="two">~</a>', '<a class=one~ id=two>~</a>'],
  ['all of a template with the sign of tags in a value', '<li title="a  < b"> c </li>', '<li title="a  < b"> c </li>'],
  ['a sign in a value', '<a title="a > b">c</a> <b>d</b>', '<a title="a > b">c</a> <b>d</b>'],
  ['what is kept as written', '<pre> <b> a </b> </pre>', '<pre> <b> a </b> </pre>'],
  ['a type of document and a lone sign', '<!doctype html> <p>1 < 2</p>', '<!doctype html><p>1 < 2</p>'],
])('%s: %j becomes %j', (_, markup, expected) => expect(lean(markup)).toBe(expected))
