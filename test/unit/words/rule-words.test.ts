import { expect, test } from 'vitest'
import { foundPath } from '../../../src/words/rule-words.ts'
import { departmentWith, projectWith } from '../examples.ts'

const department = departmentWith({})
const project = projectWith({})

test.each([
  ['a row of a project', { department, project, place: 'i-2' }, '/2021/101001/a1/#i-2'],
  [
    'a row of its self-appraisal',
    { department, project, place: 'appraisal-1-i-2' },
    '/2021/101001/appraisal/#appraisal-1-i-2',
  ],
  ['a unit', { department, place: 'findings' }, '/2021/101001/#findings'],
  ["a unit's own self-appraisal", { department, place: 'appraisal-whole' }, '/2021/101001/appraisal/#appraisal-whole'],
])('what was found in %s stands at its path', (_, found, path) => expect(foundPath(found)).toBe(path))
