import { expect, test } from 'vitest'
import { checkStyle } from '../../../src/build/verify-styles.ts'

test.each([
  ['a{background:url(/a.png)}', []],
  ['a{background:url("data:image/png;base64,AA==")}', []],
  ['/* https://example.org */', []],
  ['a{background:url(https://b.example/a.png)}', ['a.css: “url(https://b.example/a.png” is loaded from another host.']],
  ['a{background:url("//b.example/a.png")}', ['a.css: “url("//b.example/a.png” is loaded from another host.']],
  ['@import "https://b.example/a.css";', ['a.css: “@import "https://b.example/a.css” is loaded from another host.']],
])('what %s loads is checked', (css, problems) => expect(checkStyle('a.css', css)).toEqual(problems))
