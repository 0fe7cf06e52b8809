import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../electron/engine/importers/parseMessage.ts'
import type { ParsedEntry, RawItem } from '../../../shared/model/rawItem.ts'

const origin = { where: 'mail.mbox#0', place: null }
const parse = (message: string): ParsedEntry => parseMessage(Buffer.from(message, 'utf8'), origin)

function item(message: string): RawItem {
  const parsed = parse(message)
  if (parsed.outcome !== 'item') throw new Error(JSON.stringify(parsed))
  return parsed.item
}

const withHeaders = (...headers: string[]) => item(['From: ada@example.org', ...headers, '', 'text'].join('\n'))

describe('parseMessage', () => {
  it('makes an item of a message', () => {
    const message = [
      'Message-ID: <3@example.org>',
      'Date: Mon, 23 Apr 2001 12:41:00 -0700',
      'From: "Lovelace, Ada" <Ada@Example.org>',
      'To: bob@example.org, Eve <eve@example.org>',
      'Cc: eve@example.org',
      'Subject: =?utf-8?q?R=C3=A9union?=',
      ' on Friday',
      'References: <1@example.org> <2@example.org>',
      'In-Reply-To: <2@example.org>',
      '',
      'Hello Bob,',
      '',
      'see you.',
      '',
    ].join('\r\n')
    expect(parse(message)).toEqual({
      outcome: 'item',
      item: {
        kind: 'email',
        key: '3@example.org',
        where: 'mail.mbox#0',
        subject: 'Réunion on Friday',
        date: Date.UTC(2001, 3, 23, 19, 41),
        participants: [
          { role: 'author', name: 'Lovelace, Ada', address: 'ada@example.org' },
          { role: 'to', name: '', address: 'bob@example.org' },
          { role: 'to', name: 'Eve', address: 'eve@example.org' },
          { role: 'cc', name: '', address: 'eve@example.org' },
        ],
        text: 'Hello Bob,\n\nsee you.',
        ancestors: ['1@example.org', '2@example.org'],
        threadKey: null,
        place: null,
        attachments: [],
        automated: false,
        bulk: false,
      },
    })
  })

  it.each([
    ['', 'empty'],
    ['\r\n \n', 'empty'],
    ['no header at all\n\ntext', 'malformed-message'],
    ['\0\x01\x02', 'malformed-message'],
    ['Subject: x\n\n', 'missing-author-and-date'],
  ])('rejects %j as %s', (message, code) => {
    expect(parse(message)).toMatchObject({ outcome: 'rejected', code, where: 'mail.mbox#0' })
  })

  it('keeps what has text, or an author, or a date', () => {
    expect(item('Subject: x\n\ntext').text).toBe('text')
    expect(item('From: ada@example.org\n\n').text).toBe('')
    expect(item('Date: Mon, 23 Apr 2001 12:41:00 -0700\n\n').participants).toEqual([])
  })

  it('gives one outcome and throws nothing, for any bytes and for real messages cut anywhere', () => {
    const sample = Buffer.from(
      'From: Ada <a@b.c>\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html\n' +
        'Content-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9 <b>x\n--x\nContent-Type: message/rfc822\n\n' +
        'Subject: =?utf-8?q?a?=\n\n+AOk-\n--x--\n',
    )
    const cut = fc.tuple(fc.nat(sample.length), fc.nat(sample.length), fc.uint8Array({ maxLength: 9 }))
    const damaged = cut.map(([a, b, noise]) => Buffer.concat([sample.subarray(0, a), noise, sample.subarray(b)]))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
        expect(['item', 'rejected']).toContain(parseMessage(bytes, origin).outcome)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the date of a message', () => {
  const received = 'Received: from a by b; Tue, 24 Apr 2001 00:00:00 +0000'

  it('is that of the last Received where Date is impossible', () => {
    expect(withHeaders('Date: Wed, 4 Jan 0002 11:31:42 -0800', received).date).toBe(Date.UTC(2001, 3, 24))
  })

  it('is that of the mbox separator where there is no other, unless a converter wrote it', () => {
    const separated = (sender: string) =>
      item(`From ${sender} Tue Sep 10 10:00:00 2013\nFrom: ada@example.org\n\nx`).date
    expect(separated('ada@example.org')).toBe(Date.UTC(2013, 8, 10, 10))
    expect(separated('MAILER-DAEMON')).toBeNull()
  })
})

describe('the participants of a message', () => {
  it('are its sender only where that is not the author', () => {
    const roles = (sender: string) => withHeaders(`Sender: ${sender}`).participants.map(({ role }) => role)
    expect(roles('Ada <ADA@example.org>')).toEqual(['author'])
    expect(roles('list@example.org')).toEqual(['author', 'sender'])
    expect(item('Sender: bob@example.org\n\nx').participants).toEqual([
      { role: 'author', name: '', address: 'bob@example.org' },
    ])
  })

  it('take their names from the fields of an archive where those list as many', () => {
    const named = withHeaders(
      'X-From: Lovelace, Ada </O=X/CN=ADA>',
      'To: b@example.org, e@example.org',
      'X-To: Bob Roy, Eve Kim',
    )
    expect(named.participants.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Bob Roy', 'Eve Kim'])
    const fewer = withHeaders('To: b@example.org, e@example.org', 'X-To: Bob Roy')
    expect(fewer.participants.map(({ name }) => name)).toEqual(['', '', ''])
  })

  it('are named once for each role, and not as hidden copies what they are in the open', () => {
    const { participants } = withHeaders(
      'To: b@example.org, B <B@example.org>',
      'Cc: c@example.org',
      'Bcc: c@example.org, d@example.org',
    )
    expect(participants.map(({ role, address }) => `${role} ${address}`)).toEqual([
      'author ada@example.org',
      'to b@example.org',
      'cc c@example.org',
      'bcc d@example.org',
    ])
  })
})

describe('the ancestors of a message', () => {
  it.each([
    [
      ['References: <1@x> <2@x>', 'In-Reply-To: <1@x>'],
      ['2@x', '1@x'],
    ],
    [['References: <1@x> <1@x>\n <2@x>'], ['1@x', '2@x']],
    [['In-Reply-To: Your message of Monday <1@x>'], ['1@x']],
    [['In-Reply-To: 1@x'], ['1@x']],
    [['In-Reply-To: your message of Monday'], []],
    [['Message-ID: <3@x>', 'References: <1@x> <3@x>'], ['1@x']],
  ])('of %j are %j', (headers, ancestors) => {
    expect(withHeaders(...headers).ancestors).toEqual(ancestors)
  })
})

describe('the place and the conversation of a message', () => {
  it.each([
    [
      ['X-Gmail-Labels: =?utf-8?q?Bo=C3=AEte_de_r=C3=A9ception,Projet?=', 'X-GM-THRID: 17'],
      'Boîte de réception, Projet',
      '17',
    ],
    [["X-Folder: \\Ada_Jan2002\\Lovelace, Ada\\'Sent Mail"], 'Sent Mail', null],
    [[], null, null],
  ])('of %j are %s and %s', (headers, place, threadKey) => {
    expect(withHeaders(...headers)).toMatchObject({ place, threadKey })
  })

  it('are the folder of the file where the message does not say', () => {
    const parsed = parseMessage(Buffer.from('From: ada@example.org\n\nx'), { where: 'a', place: 'inbox' })
    expect(parsed).toMatchObject({ item: { place: 'inbox' } })
  })
})

describe('a program that sends mail', () => {
  it.each([
    [['Auto-Submitted: auto-replied'], true, false],
    [['Auto-Submitted: no'], false, false],
    [['X-Auto-Response-Suppress: All'], true, false],
    [['Return-Path: <>'], true, false],
    [['Return-Path: <ada@example.org>'], false, false],
    [['Precedence: bulk'], true, true],
    [['Precedence: junk'], true, true],
    [['Precedence: bulk', 'List-Id: <dev.example.org>'], false, true],
    [['Precedence: list'], false, true],
    [['List-Unsubscribe: <mailto:x@example.org>'], false, true],
    [['Feedback-ID: 1:2:campaign'], true, true],
    [['Feedback-ID: i1:Fastmail'], false, true],
    [['Content-Type: multipart/report; boundary=x'], true, false],
  ])('is known by %j: automated %s, bulk %s', (headers, automated, bulk) => {
    expect(withHeaders(...headers)).toMatchObject({ automated, bulk })
  })

  it.each([
    ['no-reply@example.org', true],
    ['noreply+1@example.org', true],
    ['ne-pas-repondre@example.org', true],
    ['MAILER-DAEMON@example.org', true],
    ['norepl.y@example.org', false],
    ['arno.reply@example.org', false],
  ])('is known by the address %s: %s', (address, automated) => {
    expect(item(`From: ${address}\n\nx`).automated).toBe(automated)
  })
})

describe('the text of a message', () => {
  const body = (headers: string, content: string) => item(`From: ada@example.org\n${headers}\n\n${content}`)
  const multipart = (kind: string, ...parts: string[]) =>
    body(
      `Content-Type: multipart/${kind}; boundary="b 1"`,
      [...parts.map((part) => `--b 1\n${part}`), '--b 1--'].join('\n'),
    )

  it('is plain rather than HTML', () => {
    const html = 'Content-Type: text/html\n\n<p>rich</p>'
    expect(multipart('alternative', html, 'Content-Type: text/plain\n\nplain').text).toBe('plain')
    expect(multipart('alternative', 'Content-Type: text/plain\n\n \n', html).text).toBe('rich')
    expect(body('Content-Type: text/html', '<blockquote>before</blockquote>now').text).toBe('> before\n\nnow')
  })

  it('is that of all parts of a mixed message, with the names of the others', () => {
    const mixed = multipart(
      'mixed',
      '\none',
      'Content-Type: application/pdf; name="plan.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA',
      'Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nnot this',
      '\ntwo',
    )
    expect(mixed).toMatchObject({ text: 'one\ntwo', attachments: ['plan.pdf', 'notes.txt'] })
  })

  it('says whose words a message inside the message is', () => {
    const embedded = 'Content-Type: message/rfc822\n\nFrom: Bob <bob@example.org>\nSubject: before\n\nold'
    expect(multipart('mixed', '\nnew', embedded).text).toBe(
      'new\n-----Original Message-----\nFrom: Bob <bob@example.org>\nSubject: before\n\nold',
    )
  })

  it('of a delivery report is what the report says, not what was not delivered', () => {
    const report = multipart('report', '\nnot delivered', 'Content-Type: message/rfc822\n\nSubject: s\n\nsecret')
    expect(report).toMatchObject({ text: 'not delivered', automated: true })
  })

  it.each([
    ['Content-Transfer-Encoding: base64', 'Y2Fmw6k=', 'café'],
    ['Content-Transfer-Encoding: quoted-printable', 'caf=C3=A9 =\nnoir', 'café noir'],
    ['Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable', 'caf=E9', 'café'],
    ['Content-Type: text/plain; format=flowed', 'a long \nline', 'a long line'],
    ['Content-Type: text', 'plain', 'plain'],
    ['Content-Type: multipart/mixed; boundary=never', 'what is there', 'what is there'],
  ])('is decoded as %j says', (headers, content, text) => {
    expect(body(headers, content).text).toBe(text)
  })

  it('is unquoted in an mbox, and only there', () => {
    const separator = 'From ada@example.org Tue Sep 10 10:00:00 2013\n'
    expect(item(`${separator}From: ada@example.org\n\n>From here`).text).toBe('From here')
    expect(item('From: ada@example.org\n\n>From here').text).toBe('>From here')
  })

  it('has no NUL, and at most two million characters', () => {
    expect(body('Subject: x', 'a\0b').text).toBe('ab')
    expect(body('Subject: x', 'x'.repeat(3_000_000)).text).toHaveLength(2_097_152)
  })

  it('does without parts that are nested beyond reason', () => {
    const deep = Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`)
    expect(item(`From: ada@example.org\n${deep.join('')}\nx`).text).toBe('')
  })
})
