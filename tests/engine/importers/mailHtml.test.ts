import { describe, expect, it } from 'vitest'
import { mailHtmlToText } from '../../../electron/engine/importers/mailHtml.ts'
import { splitOwnText } from '../../../electron/engine/text/splitOwnText.ts'

/** The filled lines of a message in HTML that its author wrote. */
function ownLines(html: string): readonly string[] {
  return splitOwnText(mailHtmlToText(html))
    .filter(({ own }) => own)
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const GMAIL = `<div dir="ltr"><div>The pump arrives on Friday.</div><br clear="all">
<span class="gmail_signature_prefix">-- </span><br>
<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Ada Lovelace<div>Workshop</div></div></div></div><br>
<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Pe lun., 6 mar. 2023 la 09:14, Ion &lt;<a href="mailto:ion@example.org">ion@example.org</a>&gt; a scris:<br></div>
<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>When does the pump arrive?</div></blockquote></div>`

const GMAIL_BETWEEN = `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Mon, Mar 6, 2023 at 9:14 AM Ion &lt;ion@example.org&gt; wrote:<br></div>
<blockquote class="gmail_quote"><div>Is the pump here?</div></blockquote><div>Since Friday.</div>
<blockquote class="gmail_quote"><div>And the filter?</div></blockquote><div>Next week.</div></div></div>`

const GMAIL_OLD = `<div dir="ltr">Yes.</div><div class="gmail_extra"><br><div class="gmail_quote">2014-03-06 9:14 GMT+01:00 Ion <span dir="ltr">&lt;<a href="mailto:ion@example.org">ion@example.org</a>&gt;</span>:<br>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>Is it here?</div></blockquote></div></div>`

const GMAIL_FORWARD = `<div dir="ltr">For you.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Ion</b> &lt;ion@example.org&gt;<br>Date: Mon, 6 Mar 2023 at 09:14<br>Subject: Pump<br>To: Ada &lt;ada@example.org&gt;<br></div><br><br><div>The pump is here.</div></div></div>`

const GMAIL_INDENT = `<div>The plan:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>first the pump, then the filter.</div></blockquote>`

const OUTLOOK_WEB = `<html><head><style>P {margin-top:0}</style></head><body dir="ltr">
<div class="elementToProof">Approved.</div><div id="Signature"><p>Ada Lovelace</p><p>Head of the workshop</p></div>
<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Från:</b> Ion &lt;ion@example.org&gt;<br><b>Skickat:</b> den 6 mars 2023 09:14<br><b>Till:</b> Ada<br><b>Ämne:</b> Pump</font><div>&nbsp;</div></div>
<div>May I order the pump?</div></body></html>`

const OUTLOOK_DESKTOP = `<body lang=FR><div class=WordSection1><p class=MsoNormal>C’est commandé.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De&nbsp;:</b> Ion &lt;ion@example.org&gt; <br><b>Envoyé&nbsp;:</b> lundi 6 mars 2023 09:14<br><b>À&nbsp;:</b> Ada<br><b>Objet&nbsp;:</b> Pompe</p></div></div>
<p class=MsoNormal>Peut-on commander la pompe&nbsp;?</p></div></body>`

const OUTLOOK_2010 = `<p class=MsoNormal>Ordered.</p><div><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>Lähettäjä:</b> Ion</p></div></div><p class=MsoNormal>May I order it?</p>`

const OUTLOOK_MAC = `<div>Ordered.</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="BORDER-TOP: #b5c4df 1pt solid"><span style="font-weight:bold">Lähettäjä: </span> Ion</div><div>May I order it?</div></span>`

const OUTLOOK_PHONE = `<div dir="auto">On my way.</div><div id="ms-outlook-mobile-signature" dir="auto">Get <a href="https://aka.example.org/x">Outlook for iOS</a></div>
<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing"><b>Lähettäjä: </b>Ion<br><b>Aihe: </b>Pump</div><div>Are you coming?</div></div>`

const HOTMAIL = `<div dir="ltr">Ordered.<br><br><div><hr id="stopSpelling">Dato: Mon, 6 Mar 2011 09:14:22 +0100<br>Emne: Pump<br>Fra: ion@example.org<br><br>May I order it?</div></div>`

const YAHOO = `<div class="ydp1"><div dir="ltr">Ordered.</div><div><br></div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>
<div>Maanantai 6. maaliskuuta 2023, Ion &lt;ion@example.org&gt; kirjoitti:</div><div><br></div><div><div id="yiv1">May I order it?</div></div></div></div>`

const THUNDERBIRD = `<body text="#000000"><p>Ordered.</p><pre class="moz-signature" cols="72">-- 
Ada Lovelace
Workshop</pre><div class="moz-cite-prefix">Le 06/03/2023 à 09:14, Ion a écrit&nbsp;:<br></div><blockquote type="cite" cite="mid:1@example.org"><p>May I order it?</p></blockquote></body>`

const THUNDERBIRD_ROMANIAN = `<p>Ordered.</p><div class="moz-cite-prefix">Pe 06.03.2023 09:14, Ion a scris:<br></div>
<blockquote type="cite"><p>May I order it?</p></blockquote>`

const THUNDERBIRD_FORWARD = `<p>For you.</p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>Pumpe</td></tr><tr><th>Datum: </th><td>Mon, 6 Mar 2023 09:14:22 +0100</td></tr><tr><th>Von: </th><td>Ion</td></tr><tr><th>An: </th><td>Ada</td></tr></tbody></table><br>Die Pumpe ist da.</div>`

const APPLE = `<html><body>Ordered.<br><div><br><blockquote type="cite"><div>On 6 Mar 2023, at 09:14, Ion &lt;ion@example.org&gt; wrote:</div><br><div>May I order it?</div></blockquote></div><div>The filter too.</div></body></html>`

const WEB_DE = `<div>Ist bestellt.</div><div name="quote" style="margin:10px 5px 5px 10px;border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Montag, 06. März 2023 um 09:14 Uhr<br/><b>Von:</b> Ion<br/><b>An:</b> Ada</div><div name="quoted-content">Darf ich bestellen?</div></div>`

const ZIMBRA = `<div>C’est commandé.</div><hr id="zwchr"><div><b>De: </b>"Ion" &lt;ion@example.org&gt;<br><b>À: </b>"Ada"<br><b>Envoyé: </b>Lundi 6 Mars 2023 09:14:22<br></div><div>Peut-on commander&nbsp;?</div>`

const PROTON = `<div>Ordered.</div><div class="protonmail_signature_block"><div>Ada, workshop</div></div><div class="protonmail_quote">On Monday, March 6th, 2023 at 9:14 AM, Ion &lt;ion@example.org&gt; wrote:<br><blockquote class="protonmail_quote" type="cite"><div>May I order it?</div></blockquote></div>`

const NEWSLETTER = `<html><head><title>News</title></head><body><div class="preheader" style="display:none !important;max-height:0px">All that is new&#8199;&#847;</div><table><tr><td>The workshop is open.</td></tr><tr style="display: none"><td>The workshop is open, for telephones.</td></tr></table></body></html>`

describe('mailHtmlToText, for the cleaning of texts', () => {
  it.each([
    ['Gmail, in Romanian', GMAIL, ['The pump arrives on Friday.']],
    ['Thunderbird, in Romanian', THUNDERBIRD_ROMANIAN, ['Ordered.']],
    ['Gmail, answers between the quotations', GMAIL_BETWEEN, ['Since Friday.', 'Next week.']],
    ['Gmail of another time', GMAIL_OLD, ['Yes.']],
    ['Gmail, a forward', GMAIL_FORWARD, ['For you.']],
    ['Gmail, an indented paragraph of the author’s', GMAIL_INDENT, ['The plan:', 'first the pump, then the filter.']],
    ['Outlook on the web, in Swedish', OUTLOOK_WEB, ['Approved.']],
    ['Outlook on a desktop, in French', OUTLOOK_DESKTOP, ['C’est commandé.']],
    ['Outlook 2010, in Finnish', OUTLOOK_2010, ['Ordered.']],
    ['Outlook 2011 for Mac, in Finnish', OUTLOOK_MAC, ['Ordered.']],
    ['Outlook for a telephone, in Finnish', OUTLOOK_PHONE, ['On my way.']],
    ['Hotmail, in Danish', HOTMAIL, ['Ordered.']],
    ['Yahoo, in Finnish', YAHOO, ['Ordered.']],
    ['Thunderbird, in French', THUNDERBIRD, ['Ordered.']],
    ['Thunderbird, a forward in German', THUNDERBIRD_FORWARD, ['For you.']],
    ['Apple Mail, with words below the quotation', APPLE, ['Ordered.', 'The filter too.']],
    ['GMX and WEB.DE', WEB_DE, ['Ist bestellt.']],
    ['Zimbra, in French', ZIMBRA, ['C’est commandé.']],
    ['Proton', PROTON, ['Ordered.']],
    ['a newsletter, without what it hides', NEWSLETTER, ['The workshop is open.']],
  ])('%s', (_, html, own) => {
    expect(ownLines(html)).toEqual(own)
  })

  it('writes marks as programs for plain text do', () => {
    expect(mailHtmlToText('<p>a</p><div class="gmail_signature">Ada</div><blockquote>b</blockquote>')).toBe(
      'a\n\n-- \nAda\n\n> b',
    )
  })

  it('keeps what is large, deep or empty from failing', () => {
    expect(mailHtmlToText('')).toBe('')
    expect(mailHtmlToText('<div class="gmail_signature">'.repeat(5000)).trim()).toBe('')
    expect(mailHtmlToText(`${'<blockquote>'.repeat(300)}x`)).toContain('> > > ')
  })
})
