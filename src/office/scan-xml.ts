import { SaxesParser } from 'saxes'
import { importFault } from '../faults/import-fault.ts'
import { OFFICE_LIMITS as LIMITS } from './limits.ts'

/** What to do at each step through XML. Names are without their prefix. */
interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Walks through one XML part of a document, in order. `part` names it in messages.
 *  @throws ImportFault when it is not well-formed, larger than the limits, or declares a document type: no office program
 *  writes one, and without it no entity can be defined. */
export function scanXml(document: string, part: string, xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw importFault('xml-doctype', document, part)
  })
  parser.on('error', () => {
    throw importFault('xml-damaged', document, part)
  })
  let elements = 0
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > LIMITS.elements) throw importFault('xml-elements-over', document, part, `${LIMITS.elements}`)
    if (++depth > LIMITS.depth) throw importFault('xml-too-deep', document, part, `${depth}`)
    handlers.open?.(localOf(name), attributes)
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close?.(localOf(name))
  })
  parser.write(xml).close()
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
