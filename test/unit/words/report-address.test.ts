import { expect, test } from 'vitest'
import { reportAddress } from '../../../src/words/report-address.ts'

const PAGE = { title: '活动费 & "A"', address: 'https://b.example.org/2025/101/' }
const TITLE = '%E6%B4%BB%E5%8A%A8%E8%B4%B9%20%26%20%22A%22'
const ADDRESS = 'https%3A%2F%2Fb.example.org%2F2025%2F101%2F'

test.each([
  [
    'a mail has subject and text',
    'mailto:a@example.org',
    `mailto:a@example.org?subject=%E6%8A%A5%E5%91%8A%E9%94%99%E8%AF%AF%EF%BC%9A${TITLE}&body=${TITLE}%0D%0A${ADDRESS}%0D%0A%0D%0A`,
  ],
  ['a mail with its own subject stays', 'mailto:a@example.org?subject=x', 'mailto:a@example.org?subject=x'],
  [
    'a mail may say where they stand',
    'mailto:a@example.org?subject={title}&body={address}',
    `mailto:a@example.org?subject=${TITLE}&body=${ADDRESS}`,
  ],
  [
    'a tracker has them where it says so',
    'https://t.example.org/new?title={title}&body={address}',
    `https://t.example.org/new?title=${TITLE}&body=${ADDRESS}`,
  ],
  ['a tracker without places stays', 'https://t.example.org/new', 'https://t.example.org/new'],
])('%s', (_, reportTo, expected) => {
  expect(reportAddress(reportTo, PAGE)).toBe(expected)
})
