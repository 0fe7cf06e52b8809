import { expect, test } from './passerelle.ts'

test('the way from oneself to an expert, with a first message to copy, in both languages', async ({
  sample,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await sample.goto(`${new URL(sample.url()).origin}/#/experts?q=charge+R290`)
  const card = sample.getByRole('article').filter({ hasText: 'Claire Baron' })
  await card.getByRole('link', { name: 'How to reach' }).click()
  await expect(sample.getByRole('heading', { level: 1, name: 'How to reach Claire Baron' })).toBeVisible()

  // Who one is: by department and name, and kept.
  await sample.getByLabel('Department').selectOption('Commercial France')
  await sample.getByLabel('Your name').fill('laetitia ru')
  await sample.getByRole('button', { name: /Laëtitia Ruiz/ }).press('Enter')
  await expect(sample.getByText('You are Laëtitia Ruiz.')).toBeVisible()
  const way = sample.getByRole('list', { name: /^From you to the person: Laëtitia Ruiz, .*Claire Baron$/ })
  await expect(way.getByRole('link').first()).toHaveText('Laëtitia Ruiz')
  await expect(way.getByRole('link').last()).toHaveText('Claire Baron')
  await expect(sample.getByLabel('About')).toHaveValue('charge R290')

  const message = sample.getByLabel('Message', { exact: true })
  await expect(message).toHaveValue(/Claire,[\s\S]*charge R290[\s\S]*Laëtitia Ruiz/)
  const plain = await message.inputValue()
  await sample.getByLabel('Tone').selectOption('brief')
  await expect(message).not.toHaveValue(plain)
  await message.fill('My own words.')
  await sample.getByRole('button', { name: 'Copy the message' }).click()
  await expect(sample.getByText('Copied.')).toBeVisible()
  expect(await sample.evaluate('navigator.clipboard.readText()')).toMatch(/My own words\.$/)

  await sample.getByRole('button', { name: 'FR Français' }).click()
  await expect(sample.getByRole('heading', { level: 1, name: 'Comment joindre Claire Baron' })).toBeVisible()
  await expect(sample.getByText('Vous êtes Laëtitia Ruiz.')).toBeVisible()
  await expect(sample.getByRole('heading', { name: 'Un premier message' })).toBeVisible()
})
