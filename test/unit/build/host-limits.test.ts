import { describe, expect, test } from 'vitest'
import { limitNotes } from '../../../src/build/host-limits.ts'

const SMALL = { files: 15_999, bytes: 799_999_999, largest: { path: 'a.csv.gz', bytes: 20_971_519 } }

describe('a site that comes near to what a host takes is told so, from four fifths on', () => {
  test.each([
    ['all is well', {}, []],
    [
      'files',
      { files: 16_000 },
      ['The site comes near to what Cloudflare Pages takes: it has 16000 files, and 20000 files is the most.'],
    ],
    [
      'more files',
      { files: 20_001 },
      ['Cloudflare Pages does not take this site: it has 20001 files, and 20000 files is the most.'],
    ],
    [
      'bytes',
      { bytes: 800_000_000 },
      [
        'The site comes near to what GitHub Pages takes: it has 800 MB, and 1000 MB is the most.',
        'The site comes near to what GitLab Pages takes: it has 800 MB, and 1000 MB is the most.',
      ],
    ],
    [
      'a large file',
      { largest: { path: 'a.csv.gz', bytes: 20_971_520 } },
      [
        'a.csv.gz: The site comes near to what Cloudflare Pages takes: it has 20.0 MiB in one file, and 25.0 MiB in one file is the most.',
      ],
    ],
  ] as const)('%s', (_, size, notes) => {
    expect(limitNotes({ ...SMALL, ...size }).map(({ en }) => en)).toEqual(notes)
  })

  test('in Chinese', () => {
    expect(limitNotes({ ...SMALL, files: 20_001 }).map(({ zh }) => zh)).toEqual([
      'Cloudflare Pages 放不下这个网站：现在有20001 个文件，上限是20000 个文件。',
    ])
  })
})
