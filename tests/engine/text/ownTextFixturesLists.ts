import type { OwnTextFixture } from './ownTextFixtures.ts'

/** Mail of public and internal lists: programs for terminals, footers, signed mail, patches. */
export const LIST_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'a list’s footer under a ruler of dashes',
    marked: `
o|+1, the build passes here.
o|
o|Grace
r|
r|---------------------------------------------------------------------
r|To unsubscribe, e-mail: dev-unsubscribe@engines.example.org
r|For additional commands, e-mail: dev-help@engines.example.org`,
  },
  {
    name: 'a list’s footer without a ruler',
    marked: `
o|+1, the build passes here.
r|
r|To unsubscribe, e-mail: dev-unsubscribe@engines.example.org
r|For additional commands, e-mail: dev-help@engines.example.org`,
  },
  {
    name: 'a list’s footer below a quotation',
    marked: `
o|Fixed in the trunk.
r|
r|Ada Lovelace wrote:
r|> The build fails.
r|
r|---------------------------------------------------------------------
r|To unsubscribe, e-mail: dev-unsubscribe@engines.example.org
r|For additional commands, e-mail: dev-help@engines.example.org`,
  },
  {
    name: 'a group service’s long footer',
    marked: `
o|The meeting is on Tuesday.
r|
r|------------------------------------
r|
r|Yahoo Groups Links
r|
r|<*> To visit your group on the web, go to:
r|    http://groups.example.com/group/engines/
r|
r|<*> Your email settings:
r|    Individual Email | Traditional
r|
r|<*> To change settings online go to:
r|    http://groups.example.com/group/engines/join
r|    (Yahoo! ID required)
r|
r|<*> To change settings via email:
r|    engines-digest@groups.example.com
r|    engines-fullfeatured@groups.example.com
r|
r|<*> To unsubscribe from this group, send an email to:
r|    engines-unsubscribe@groups.example.com
r|
r|<*> Your use of Yahoo Groups is subject to its terms.`,
  },
  {
    name: 'Google Groups',
    marked: `
o|The meeting is on Tuesday.
r|
r|--
r|You received this message because you are subscribed to the Google Groups "engines" group.
r|To unsubscribe from this group and stop receiving emails from it, send an email to engines+unsubscribe@example.org.
r|To view this discussion on the web visit https://groups.example.org/d/msgid/engines/1.`,
  },
  {
    name: 'an author who speaks of the mailing list under a ruler',
    marked: `
o|Summary of the week
o|-------------------
o|The questions went to the mailing list, and three people answered there.
o|Nobody objected.`,
  },
  {
    name: 'an announcement that says when after saying who',
    marked: `
r|Ada Lovelace said the following on 03/06/2009 09:14 AM:
r|> Shall we cut the release?
o|
o|Let us wait for the last fix.`,
  },
  {
    name: 'an announcement without a space before its verb',
    marked: `
r|Ada Lovelace <ada@example.org>wrote:
r|> Shall we cut the release?
o|Yes.`,
  },
  {
    name: 'a terminal’s announcement in stars and brackets',
    marked: `
r|* Ada Lovelace (ada@example.org) wrote:
r|> Shall we cut the release?
o|Yes.`,
  },
  {
    name: 'a webmail that quotes with a date in brackets',
    marked: `
r|Quoting Ada Lovelace (2019-08-28 01:34:10)
r|> From: Ada Lovelace <ada@example.org>
r|>
r|> The register is read twice.
o|
o|Thanks!`,
  },
  {
    name: 'a message by its number',
    marked: `
r|In message <20030306@example.org>, Ada Lovelace writes:
r|>Shall we cut the release?
o|
o|Not before Friday.`,
  },
  {
    name: 'quotations by initials, answered between',
    marked: `
r|AL> Does the cache expire?
r|AL> I saw old entries.
o|It does, after an hour.
r|AL> And the index?
r|AL> It grows.
o|That one is a bug.`,
  },
  {
    name: 'quotations at three depths',
    marked: `
r|On Mon, Mar 6, 2023, Ada Lovelace wrote:
r|> On Sun, Mar 5, 2023, Charles Babbage wrote:
r|>> On Sat, Mar 4, 2023, Mary Somerville wrote:
r|>>> Who owns the parser?
r|>> I thought it was me.
r|> It is nobody.
o|
o|I take it.`,
  },
  {
    name: 'Outlook for Mac, whose quotation is indented, answered between',
    marked: `
o|Hi Ada,
o|
r|On 3/6/23, 9:14 AM, "Ada Lovelace" <ada@example.org> wrote:
r|
r|    The parser reads the header twice.
r|    It should read it once.
r|
o|Agreed, I change that.
o|
r|    The index is not closed either.
r|    Please look at both.
r|
o|Closed now.`,
  },
  {
    name: 'Zoho',
    marked: `
o|Agreed.
r|
r|---- On Mon, 06 Mar 2023 09:14:22 +0100 Ada Lovelace <ada@example.org> wrote ----
r|
r|Shall we?`,
  },
  {
    name: 'a signed message',
    marked: `
r|-----BEGIN PGP SIGNED MESSAGE-----
r|Hash: SHA256
r|
o|The release is signed with the key of the team.
o|
r|-----BEGIN PGP SIGNATURE-----
r|Version: GnuPG v2
r|
r|iQIcBAEBCAAGBQJUxxxx0AAoJEHxxxx
r|=abcd
r|-----END PGP SIGNATURE-----`,
  },
  {
    name: 'a public key below the text',
    marked: `
o|Here is my new key.
r|
r|-----BEGIN PGP PUBLIC KEY BLOCK-----
r|
r|mQINBFxxxx
r|-----END PGP PUBLIC KEY BLOCK-----`,
  },
  {
    name: 'a card, and text after it',
    marked: `
o|My address has changed.
o|
r|BEGIN:VCARD
r|VERSION:3.0
r|FN:Grace Hopper
r|END:VCARD
o|Please use the new one from June on.`,
  },
  {
    name: 'a file in uuencode',
    marked: `
o|The table is below.
o|
r|begin 644 table.txt
r|#0V%T
r|\`
r|end
o|Tell me if it opens.`,
  },
  {
    name: 'a patch signed by its version, above the author’s signature',
    marked: `
o|The register is read twice.
o|
o|--- a/engine.c
o|+++ b/engine.c
o|@@ -1 +1 @@
o|-read(twice);
o|+read(once);
r|--
r|2.25.4
r|
r|
r|--
r|Grace Hopper, compilers
r|~~~ "Nanoseconds are short," she said ~~~`,
  },
  {
    name: 'a quoted patch with remarks between its hunks',
    marked: `
r|On Mon, Mar 06, 2023 at 09:14:22AM +0100, Ada Lovelace wrote:
r|> diff --git a/engine.c b/engine.c
r|> @@ -1,2 +1,2 @@
r|> -	read(twice);
r|> +	read(once);
o|
o|Use the helper here:
o|
o|	read_register(dev);
o|
r|> -- 
r|> 2.20.1`,
  },
  {
    name: 'a text under the delimiter of a signature that stands at its top',
    marked: `
r|--
o|Please send the figures of March to the workshop.
o|They close the books on Friday.`,
  },
  {
    name: 'nothing but a signature',
    author: { names: ['Grace Hopper'], addresses: ['grace@example.org'] },
    marked: `
r|--
r|Grace Hopper
r|Compiler Engineer
r|Phone: 713-555-0100`,
  },
  {
    name: 'a farewell, a name and a long line of numbers',
    author: { names: ['Grace Hopper'], addresses: ['grace@example.org'] },
    marked: `
o|The tables are attached.
o|
o|Best regards,
o|
r|Grace Hopper
r|Operations Administrator
r|Ext: 37123 DDI: +44 (0)20 7783 0100 Fax: +44 (0)20 7783 0101`,
  },
  {
    name: 'a virus scanner’s note',
    marked: `
o|The tables are attached.
r|
r|This email has been checked for viruses by Avast antivirus software.
r|www.avast.com`,
  },
]
