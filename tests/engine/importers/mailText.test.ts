import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinFlowedLines } from '../../../electron/engine/importers/formatFlowed.ts'
import { htmlToPlainText } from '../../../electron/engine/importers/htmlToPlainText.ts'
import { decodeMailText } from '../../../electron/engine/importers/mailCharset.ts'
import { parseStructuredField } from '../../../electron/engine/importers/mimeParameters.ts'
import { decodeQuotedPrintable } from '../../../electron/engine/importers/quotedPrintable.ts'
import { splitMultipart } from '../../../electron/engine/importers/splitMultipart.ts'
import { unquoteMboxrd } from '../../../electron/engine/importers/unquoteMboxrd.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('decodeMailText', () => {
  it.each([
    ['iso-8859-1', 'caf\xe9', 'café'],
    ['"ISO-8859-1"', 'caf\xe9', 'café'],
    ['x-unknown', 'caf\xe9', 'café'],
    ['', 'caf\xc3\xa9', 'café'],
    ['us-ascii', 'caf\xc3\xa9', 'café'],
    ['utf-8', '\xef\xbb\xbfcaf\xc3\xa9', 'café'],
    ['koi8-r', '\xc4\xc1', 'да'],
    ['cp932', '\x93\xfa\x96\x7b', '日本'],
    ['utf-7', 'caf+AOk- +- +AC0-', 'café + -'],
    ['no-such-charset', 'plain', 'plain'],
  ])('decodes %s', (charset, bytes, text) => {
    expect(decodeMailText(latin1(bytes), charset)).toBe(text)
  })
})

describe('decodeQuotedPrintable', () => {
  it('undoes escapes and soft line breaks, and leaves what is no escape', () => {
    expect(decodeQuotedPrintable(latin1('a=3Db=\nc= \r\nd =E9 = e=4')).toString('latin1')).toBe('a=bcd é = e=4')
  })

  it('gives back any bytes whose every one was escaped', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const escaped = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
        expect([...decodeQuotedPrintable(latin1(escaped))]).toEqual([...bytes])
      }),
    )
  })
})

describe('joinFlowedLines', () => {
  it('joins what flows, by quote depth, and never the signature mark', () => {
    const text = 'a long \nline\n> their \n> words\n>> older\n stuffed\n-- \nAda'
    expect(joinFlowedLines(text, false)).toBe('a long line\n> their words\n>> older\nstuffed\n-- \nAda')
  })

  it('leaves quoted blank lines alone', () => {
    expect(joinFlowedLines('> a\n>  \n> b', false)).toBe('> a\n>  \n> b')
  })

  it('takes the last space away where DelSp says so', () => {
    expect(joinFlowedLines('日本 \n語', true)).toBe('日本語')
  })
})

describe('unquoteMboxrd', () => {
  it('takes one mark from quoted separators and nothing from other lines', () => {
    const quoted = '>From a\n>>From b\nx >From c\n> From d\n'
    expect(unquoteMboxrd(latin1(quoted)).toString()).toBe('From a\n>From b\nx >From c\n> From d\n')
  })
})

describe('splitMultipart', () => {
  it('cuts at delimiter lines only', () => {
    const body = 'preamble\n--b\n\none\n--bb\nstill one\r\n--b \r\n\r\ntwo\r\n--b--\r\nepilogue'
    expect(splitMultipart(latin1(body), 'b', 9)?.map(String)).toEqual(['\none\n--bb\nstill one', '\r\ntwo'])
  })

  it('ends the last part with the body where the closing delimiter is missing', () => {
    expect(splitMultipart(latin1('--b\n\none'), 'b', 9)?.map(String)).toEqual(['\none'])
    expect(splitMultipart(latin1('no delimiter'), 'b', 9)).toBeNull()
  })
})

describe('parseStructuredField', () => {
  const parameter = (field: string, name: string) => parseStructuredField(field).parameters.get(name)

  it.each([
    ['attachment; filename="plan (1).pdf"', 'plan (1).pdf'],
    ['attachment; filename=plan.pdf (the plan)', 'plan.pdf'],
    ["attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf", 'résumé.pdf'],
    ["attachment; filename=x.pdf; filename*=iso-8859-1'fr'r%E9sum%E9.pdf", 'résumé.pdf'],
    ['attachment; filename*0*=utf-8\'\'r%C3; filename*1*=%A9s; filename*2=".pdf"', 'rés.pdf'],
    ['attachment; filename="=?utf-8?q?r=C3=A9s.pdf?="', 'rés.pdf'],
    ['attachment; x=";filename=no"; filename=yes', 'yes'],
    ['attachment', undefined],
  ])('reads the file name of %s', (field, name) => {
    expect(parameter(field, 'filename')).toBe(name)
  })

  it('reads the value in lower case, and the first of two parameters', () => {
    expect(parseStructuredField('Text/Plain (x); charset=a; CHARSET=b').value).toBe('text/plain')
    expect(parameter('Text/Plain; charset=a; CHARSET=b', 'charset')).toBe('a')
  })
})

describe('htmlToPlainText', () => {
  it('writes a line for each block and marks what is quoted', () => {
    const html =
      '<p>Hello <b>Ada</b>,<br>see below.</p><blockquote><p>one</p><p>two</p></blockquote><a href="http://x/">link</a>'
    expect(htmlToPlainText(html).split('\n').filter(Boolean)).toEqual([
      'Hello Ada,',
      'see below.',
      '> one',
      '> ',
      '> two',
      'link',
    ])
  })

  it('keeps the cells of a table apart and leaves styles, scripts, titles and images out', () => {
    const html =
      '<title>t</title><style>p{}</style><script>x()</script><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><img alt="logo">'
    expect(
      htmlToPlainText(html)
        .trim()
        .split(/\s*\n\s*/),
    ).toEqual(['a b', 'c'])
  })

  it('only takes the tags away where elements nest beyond reason', () => {
    expect(htmlToPlainText(`${'<div>'.repeat(50_000)}deep &amp; low`).trim()).toBe('deep & low')
  })

  it('cuts what is longer than asked', () => {
    expect(htmlToPlainText('abcdef', 3)).toBe('abc')
  })
})
