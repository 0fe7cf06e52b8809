import { expect, it } from 'vitest'
import { corpus } from '../../support/corpusBuilder.ts'

it('finds what programs wrote, questions, answers and forwards', async () => {
  const issues = [1, 2, 3, 4].map((issue) => ({
    from: 'Plant Weekly <editor@plantweekly.test>',
    to: 'Ada Lovelace',
    subject: `Issue ${issue}`,
    text: `The news of week ${issue}.\n\nTo unsubscribe, write to the editor.`,
  }))
  await using library = await issues
    .reduce((made, issue) => made.email(issue), corpus().person('Ada Lovelace', 'R&D').person('Bob Martin', 'Sales'))
    .email({
      from: 'Bob Martin',
      to: 'Ada Lovelace',
      subject: 'Keys',
      text: 'Do you know who has the keys?',
      id: 'k@x',
    })
    .email({ from: 'Ada Lovelace', to: 'Bob Martin', subject: 'Re: Keys', text: 'Cyd has them.', inReplyTo: 'k@x' })
    .email({ from: 'Bob Martin', to: 'Ada Lovelace', subject: 'FW: Prices', text: 'See below.' })
    .email({
      from: 'Backup <backup@example.org>',
      to: 'Ada Lovelace',
      subject: 'Backup done',
      text: 'All volumes were copied.',
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .open()
  const found = async (query: string) => (await library.subjects(query, { order: 'oldest' })).join(', ')
  expect(await found('is:automated')).toBe('Issue 1, Issue 2, Issue 3, Issue 4, Backup done')
  expect(await found('est:question')).toBe('Keys')
  expect(await found('is:reply')).toBe('Re: Keys')
  expect(await found('from:bob -is:forward')).toBe('Keys')
  expect(await found('is:forward')).toBe('FW: Prices')
  const [issue] = (await library.search('subject:issue')).hits
  expect(issue && (await library.ask('item.get', { id: issue.id })).automated).toBe(true)
})
