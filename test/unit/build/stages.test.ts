import { expect, test } from 'vitest'
import { Stages } from '../../../src/build/stages.ts'

/** Keeps a core at work until the process has worked for so many seconds more. */
function work(seconds: number): void {
  const began = process.cpuUsage()
  for (let used = 0; used < seconds * 1e6; ) {
    const { user, system } = process.cpuUsage(began)
    used = user + system
  }
}

test('the stages of a build are told in its order, with what each of them worked', async () => {
  const stages = new Stages()
  await stages.during('search', () => work(0.05))
  expect(await stages.during('check', () => 7)).toBe(7)
  expect(stages.all.map(({ name }) => name.en)).toEqual(['check', 'search'])
  expect(stages.all[1]?.cpu).toBeGreaterThanOrEqual(0.05)
})

test('work that is done while another stage waits is counted for the stage that began last', async () => {
  const stages = new Stages()
  let end = () => {}
  const waiting = stages.during('data', () => new Promise<void>((resolve) => (end = resolve)))
  await stages.during('read', () => work(0.05))
  end()
  await waiting
  const [data, read] = stages.all
  expect(read?.cpu).toBeGreaterThanOrEqual(0.05)
  expect(data?.cpu).toBeLessThan(read?.cpu ?? 0)
  expect(data?.wall).toBeGreaterThanOrEqual(0.05)
})

test('work of another process is added to a stage', () => {
  const stages = new Stages()
  stages.add('pages', 2.5)
  expect(stages.all).toEqual([{ name: { en: 'pages', zh: '网页' }, wall: 0, cpu: 2.5 }])
})

test('a stage that fails is measured, and its fault passed on', async () => {
  const stages = new Stages()
  await expect(stages.during('verify', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(stages.all.map(({ name }) => name.en)).toEqual(['verify'])
})
