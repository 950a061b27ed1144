import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { droppableClasses } from '../../../../src/build/render/droppable-classes.ts'

test.each([
  ['const a = 1\n', 'const a = 1\n'],
  ['class A { a() {} }\n', 'class A { a() {} }\n'],
  [
    'const a = 1\nclass A { static id = "a" }\nexport { A }\n',
    'const a = 1\nconst A = /* @__PURE__ */ (() => { class A { static id = "a" } return A })();\nexport { A }\n',
  ],
  [
    'class A { static a = 1 }\nclass B extends A { static b = "值" }\nfunction f() { class C { static c = 1 } }\n',
    'const A = /* @__PURE__ */ (() => { class A { static a = 1 } return A })();\nconst B = /* @__PURE__ */ (() => { class B extends A { static b = "值" } return B })();\nfunction f() { class C { static c = 1 } }\n',
  ],
])('the classes of %j can be left out', (code, droppable) => {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  expect(droppableClasses(code, body)).toBe(droppable)
})
