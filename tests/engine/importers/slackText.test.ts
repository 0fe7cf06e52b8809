import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slackBlocksToMarkup } from '../../../electron/engine/importers/slackBlocks.ts'
import { escapeMarkup, mentionedUsers, slackTextToPlain } from '../../../electron/engine/importers/slackText.ts'

const names = {
  users: new Map([['U1', { id: 'U1', team: 'T1', name: 'Ada Lovelace', email: null, bot: false }]]),
  channelNames: new Map([['C1', 'engines']]),
}

describe('slackTextToPlain', () => {
  it.each([
    ['a user of the export by name', 'ask <@U1|ada>', 'ask @Ada Lovelace'],
    ['a user written in small letters', 'ask <@u1>', 'ask @Ada Lovelace'],
    ['an unknown user by label, else by id', '<@U9|bob> <@U8>', '@bob @U8'],
    ['a channel by label, else by name, else by id', '<#C9|old> <#C1> <#C8>', '#old #engines #C8'],
    ['broadcasts and groups', '<!here> <!subteam^S1|@ops> <!subteam^S2>', '@here @ops @S2'],
    ['a date by its fallback', '<!date^1392734382^{date}|18 February 2014>', '18 February 2014'],
    ['a bare link', '<https://a.org/x?a=1&amp;b=2>', 'https://a.org/x?a=1&b=2'],
    ['a link and its label', '<https://a.org/x|the page>', 'the page (https://a.org/x)'],
    ['a link labelled by its own host once', '<http://a.org|a.org>', 'http://a.org'],
    ['a mail address once', '<mailto:ada@a.org|ada@a.org>', 'ada@a.org'],
    ['entities last, so that escaped markup stays text', '&lt;@U1&gt; a &amp;lt; b', '<@U1> a &lt; b'],
    ['an unclosed bracket as it is', 'a < b <@U1', 'a < b <@U1'],
  ])('says %s', (_, markup, plain) => {
    expect(slackTextToPlain(markup, names)).toBe(plain)
  })

  it('gives back any text that was escaped', () => {
    fc.assert(fc.property(fc.string(), (text) => slackTextToPlain(escapeMarkup(text), names) === text))
  })
})

describe('mentionedUsers', () => {
  it('lists each mentioned user once', () => {
    expect(mentionedUsers('<@U2> and <@U1|ada> and <@u2>, not &lt;@U3&gt; nor <#C1>')).toEqual(['U2', 'U1'])
  })
})

describe('slackBlocksToMarkup', () => {
  it('writes rich text as the markup that Slack would have put in the text', () => {
    const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements })
    const text = (words: string) => ({ type: 'text', text: words })
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          section(text('see '), { type: 'user', user_id: 'U1' }, text(' & '), {
            type: 'link',
            url: 'https://a.org',
            text: 'it',
          }),
          { type: 'rich_text_list', elements: [section(text('one')), section(text('two'))] },
          { type: 'rich_text_quote', elements: [text('said\nso')] },
        ],
      },
      { type: 'section', text: { type: 'mrkdwn', text: '*bold*' }, fields: [{ type: 'plain_text', text: 'a<b' }] },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Vote' } }] },
    ]
    expect(slackBlocksToMarkup(blocks)).toBe(
      'see <@U1> &amp; <https://a.org|it>\n• one\n• two\n&gt; said\n&gt; so\n*bold*\na&lt;b',
    )
  })

  it('makes nothing of what is no list of blocks', () => {
    expect([undefined, null, 3, 'x', {}, [null, 4]].map(slackBlocksToMarkup)).toEqual(['', '', '', '', '', ''])
  })

  it('survives any JSON and any depth', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof slackBlocksToMarkup([value]) === 'string'))
    let deep: unknown = { type: 'text', text: 'x' }
    for (let depth = 0; depth < 20_000; depth++) deep = { type: 'rich_text', elements: [deep] }
    expect(slackBlocksToMarkup([deep])).toBe('')
  })
})
