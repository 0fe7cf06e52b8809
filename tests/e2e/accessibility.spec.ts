import { expect, test } from './passerelle.ts'

const VIEWS = {
  home: '#/home',
  search: '#/search?q=compresseur',
  experts: '#/experts?q=charge+R290',
  topics: '#/topics',
  silos: '#/silos',
  questions: '#/silos?part=questions',
  communities: '#/communities',
  network: '#/network',
  people: '#/people',
  hidden: '#/people?part=hidden',
  skills: '#/people?part=skills',
  gaps: '#/people?part=skills&show=gaps',
  succession: '#/people?part=skills&show=succession',
  contacts: '#/people?part=contacts',
  review: '#/people?part=review',
  compare: '#/people?part=compare&a=1&b=2',
  corrections: '#/people?part=corrections',
  person: '#/person/1',
  reach: '#/reach/1',
  sources: '#/sources',
} as const
const INTERACTIVE =
  /^\s*- '?(button|link|textbox|searchbox|combobox|checkbox|radio|slider|option|gridcell|application)\b/
const NAMED = /"[^"]*[\p{L}\d]/u

test('every view has landmarks, a title, and a name for everything that can be used', async ({ sample }) => {
  const main = sample.getByRole('main')
  for (const [name, hash] of Object.entries(VIEWS)) {
    await test.step(name, async () => {
      await sample.goto(new URL(`/${hash}`, sample.url()).href)
      const first = name === 'network' ? main.getByRole('application') : main.getByRole('heading').first()
      await expect(first).toBeVisible({ timeout: 20_000 })
      await expect(sample.getByRole('banner').getByRole('search')).toBeVisible()
      await expect(sample.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
      await expect(sample).toHaveTitle(/ – Passerelle$/)

      const lines = (await sample.locator('body').ariaSnapshot()).split('\n')
      const interactive = lines.filter((line) => INTERACTIVE.test(line))
      expect(interactive.length).toBeGreaterThan(15)
      expect(interactive.filter((line) => !NAMED.test(line))).toEqual([])
    })
  }
})

test('the content is reached past the rail with two keys', async ({ sample }) => {
  await sample.keyboard.press('Tab')
  const skip = sample.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await sample.keyboard.press('Enter')
  await expect(sample.getByRole('main')).toBeFocused()
})
