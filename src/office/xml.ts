import { scanXml } from './scan-xml.ts'

/** An element of an XML part; its name and those of its attributes are without their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Reads one XML part of a document into a tree. `part` names it in messages.
 *  @throws ImportFault as `scanXml` does. */
export function parseXml(document: string, part: string, xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  scanXml(document, part, xml, {
    open: (name, attributes) => {
      const element: OpenElement = { name, attributes: withoutPrefixes(attributes), children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    text: (text) => void open.at(-1)?.children.push(text),
    close: () => void open.pop(),
  })
  return root.children.find((child) => typeof child !== 'string') ?? root
}

/** Elements right under `parent`, of this name where one is given. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element at the end of a path of names; undefined when there is none. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => childrenOf(element, name)[0], parent)
}

/** The attribute `val` of the element at the end of a path, as office files keep most properties. */
export function valOf(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childOf(parent, ...path)?.attributes.val
}

/** Whether the element at the end of a path is there and not switched off, as office files keep yes and no. */
export function isOn(parent: XmlElement | undefined, ...path: readonly string[]): boolean {
  const element = childOf(parent, ...path)
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes.val ?? '')
}

const NONE: Readonly<Record<string, string>> = {}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes)
  if (names.length === 0) return NONE
  return Object.fromEntries(names.map((name) => [name.slice(name.indexOf(':') + 1), attributes[name] ?? '']))
}
