import { expect, test } from 'vitest'
import { shownPath } from '../../../src/build/shown-path.ts'

test.each([
  ['/project/dist', 'dist'],
  ['/project/a/b', 'a/b'],
  ['/project', '.'],
  ['/elsewhere/dist', '/elsewhere/dist'],
])('%s is shown from /project as %s', (path, shown) => expect(shownPath(path, '/project')).toBe(shown))
