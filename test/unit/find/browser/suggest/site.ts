import { gzipSync } from 'node:zlib'
import type { SuggestFiles } from '../../../../../src/find/browser/suggest/find.ts'
import { type Suggested, type SuggestFile, suggestFilesOf } from '../../../../../src/find/index/suggest/files-of.ts'
import type { Readings } from '../../../../../src/find/shared/projects/table.ts'
import type { CodeFile, NameFile, PlaceFile, SuggestGuide } from '../../../../../src/find/shared/suggest/files.ts'

/** The files of a site's suggestions as a browser asks for them, and what was asked for: names of files, and their sizes in gzip. */
export interface ServedFiles extends SuggestFiles {
  readonly asked: ReadonlyMap<string, number>
}

/** Serves all files of some suggestions. */
export type Serve = () => ServedFiles

/** Makes the files of a site; each serving counts anew. */
export function servingOf(site: Suggested): Serve {
  const written = new Map([...suggestFilesOf(site)].map(([name, file]) => [name, JSON.stringify(file)]))
  return () => servedFrom(written)
}

function servedFrom(written: ReadonlyMap<string, string>): ServedFiles {
  const asked = new Map<string, number>()
  const read = async <File extends SuggestFile>(name: string): Promise<File> => {
    const text = written.get(name)
    if (text === undefined) throw new RangeError(`There is no file ${name}.`)
    if (!asked.has(name)) asked.set(name, gzipSync(text).byteLength)
    return JSON.parse(text)
  }
  return {
    asked,
    guide: () => read<SuggestGuide>('guide'),
    readings: () => read<Readings>('readings'),
    names: (file) => read<NameFile>(`names-${file}`),
    places: (file) => read<PlaceFile>(`places-${file}`),
    codes: (file) => read<CodeFile>(`codes-${file}`),
  }
}
