import { describe, expect, test } from 'vitest'
import { scanXml } from '../../../src/office/scan-xml.ts'
import { childOf, childrenOf, isOn, parseXml, valOf } from '../../../src/office/xml.ts'

describe('XML of an office file', () => {
  test('is walked in order, names without their prefix', () => {
    const steps: string[] = []
    scanXml('a.docx', 'p.xml', '<w:a n="1">甲&amp;<b/><![CDATA[乙]]></w:a>', {
      open: (name, attributes) => steps.push(`open ${name} ${JSON.stringify(attributes)}`),
      text: (text) => steps.push(text),
      close: (name) => steps.push(`close ${name}`),
    })
    expect(steps).toEqual(['open a {"n":"1"}', '甲&', 'open b {}', 'close b', '乙', 'close a'])
  })

  test('is read into a tree', () => {
    const root = parseXml('a.docx', 'p.xml', '<w:a><w:b w:val="1"/><c/><w:b w:val="0"/></w:a>')
    expect([root.name, childrenOf(root, 'b').length, childrenOf(root).length]).toEqual(['a', 2, 3])
    expect([valOf(root, 'b'), valOf(root, 'c'), childOf(root, 'c', 'd')]).toEqual(['1', undefined, undefined])
    expect([isOn(root, 'b'), isOn(root, 'c'), isOn(root, 'd')]).toEqual([true, true, false])
    expect(isOn(childrenOf(root, 'b')[1])).toBe(false)
  })

  test.each([
    [
      'with a DOCTYPE',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      'declares a document type (DOCTYPE), which is not allowed.',
    ],
    ['with an entity that nobody declared', '<a>&x;</a>', 'is damaged.'],
    ['that is cut short', '<a><b>', 'is damaged.'],
    ['that is no XML', '甲', 'is damaged.'],
    ['nested too deep', '<a>'.repeat(257), 'has elements nested 257 deep, which is not read.'],
    ['of too many elements', `<a>${'<b/>'.repeat(4_000_000)}`, 'has more than 4000000 elements, which is not read.'],
  ])('%s is refused with the name of its part', (_, xml, message) => {
    expect(() => scanXml('a.docx', 'word/p.xml', xml, {})).toThrow(`a.docx: its part word/p.xml ${message}`)
  })
})
