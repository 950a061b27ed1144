import { stampOf } from '../content/steady.ts'
import { BuildFault } from './fault.ts'
import { readSettings } from './settings.ts'

/** Refuses a site of which some pages may be of the content before an import, and some of that after it. `stamp` and
 *  `version` are of the content that the build began with; the folder is only read again when something came or went in it.
 *  @throws BuildFault when the content is another one now, or has faults. */
export async function refuseChangedContent(stamp: string, version: string, folder: string): Promise<void> {
  if (stampOf(folder) === stamp) return
  const { content } = await readSettings({ content: folder })
  if (content.version === version) return
  throw new BuildFault('An import changed the content while the site was built. Build again.')
}
