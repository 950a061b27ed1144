import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  blaming,
  describeSystemError,
  isSystemError,
  naming,
  type SystemError,
} from '../../../src/faults/system-error.ts'

function refusal(code: string, rest: Partial<SystemError> = {}): SystemError {
  return Object.assign(new Error(`${code}: words of the system`), { code, syscall: 'open', ...rest })
}

test.each([
  ['ENOSPC', {}, 'The disk is full: the site could not be written. Make room, then run it again.'],
  ['ENOSPC', { path: '/d/x' }, 'The disk is full: /d/x could not be written. Make room, then run it again.'],
  ['EROFS', { path: '/d' }, '/d stands on a disk that can only be read. Name another place, or make it writable.'],
  ['EACCES', { path: '/d' }, 'The system does not give access to /d. Ask for the right, or name another place.'],
  ['EPERM', { path: '/d' }, 'The system does not allow it for /d. Ask for the right, or name another place.'],
  [
    'EMFILE',
    { path: '/d' },
    'Too many files are open in this program, at /d. Raise the limit (ulimit -n), then run it again.',
  ],
  ['ENOTDIR', { path: '/d' }, '/d cannot be reached: a file stands where a folder should.'],
  ['EODD', { path: '/d' }, '/d: EODD: words of the system.'],
  [
    'EACCES',
    { syscall: 'listen', address: '127.0.0.1', port: 80 },
    'The site cannot be served at 127.0.0.1:80: the system keeps that port for others. Name another with --port.',
  ],
  [
    'EADDRNOTAVAIL',
    { syscall: 'listen', address: '203.0.113.1', port: 4321 },
    'The site cannot be served at 203.0.113.1:4321: this computer does not have that address. Name another with --host.',
  ],
  [
    'ENOTFOUND',
    { syscall: 'getaddrinfo' },
    'The site cannot be served: there is no such host. Name another with --host.',
  ],
  [
    'ENOSPC',
    { syscall: 'watch', path: '/d' },
    'The system watches no more files: ENOSPC: words of the system. Raise its limit (fs.inotify.max_user_watches).',
  ],
])('%s %o is said in words', (code, rest, sentence) => {
  expect(describeSystemError(refusal(code, rest), { en: 'the site', zh: '网站' }).en).toBe(sentence)
})

test.each([
  ['ENOSPC', {}, '磁盘已满，网站写不进去。请腾出空间再运行。'],
  ['EACCES', { path: '/d' }, '没有权限使用“/d”。请取得权限，或换一个位置。'],
  ['EEXIST', { path: '/d' }, '到不了“/d”：应是文件夹的地方有一个文件。'],
  ['EODD', { path: '/d' }, '系统拒绝处理“/d”（EODD: words of the system）。'],
  [
    'EADDRINUSE',
    { syscall: 'listen', address: '127.0.0.1', port: 80 },
    '网站不能在 127.0.0.1:80 打开：别的程序正在使用。请用 --port 换一个端口。',
  ],
  ['ENOTFOUND', { syscall: 'getaddrinfo' }, '网站不能打开：没有这台主机。请用 --host 换一个。'],
])('%s %o is said in Chinese', (code, rest, sentence) => {
  expect(describeSystemError(refusal(code, rest), { en: 'the site', zh: '网站' }).zh).toBe(sentence)
})

test('only what the system refused is its error', () => {
  expect(isSystemError(refusal('ENOSPC'))).toBe(true)
  expect(isSystemError(new Error('ENOSPC'))).toBe(false)
  expect(isSystemError(Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }))).toBe(false)
  expect(isSystemError('ENOSPC')).toBe(false)
})

test('a place is named where the system names none', async () => {
  const fail = (error: Error) => () => {
    throw error
  }
  await expect(naming('/d', fail(refusal('ENOSPC')))).rejects.toMatchObject({ path: '/d' })
  await expect(naming('/d', fail(refusal('ENOSPC', { path: '/d/x' })))).rejects.toMatchObject({ path: '/d/x' })
  await expect(naming('/d', () => readFileSync('/nowhere/x'))).rejects.toMatchObject({ path: '/nowhere/x' })
  expect(await naming('/d', () => 'done')).toBe('done')
  await expect(blaming('/d', fail(refusal('ENOSPC', { path: '/d/x' })))).rejects.toMatchObject({ path: '/d' })
  expect(await blaming('/d', () => 'done')).toBe('done')
})
