import type { TextAuthor } from '../../../electron/engine/text/authorName.ts'

/** A message whose lines begin with `o|` where they are the author's own new words, with `r|` where they are the rest. */
export interface OwnTextFixture {
  readonly name: string
  readonly marked: string
  readonly author?: TextAuthor
}

export const OWN_TEXT_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'Gmail in English, its announcement wrapped',
    marked: `
o|Hi Ada,
o|
o|The turbine test moves to Thursday.
o|
r|On Mon, Mar 6, 2023 at 9:14 AM Ada Martin-Lovelace
r|<ada.lovelace@example.org> wrote:
r|
r|> When is the test?
r|>
r|> Ada`,
  },
  {
    name: 'Gmail in French',
    marked: `
o|Bonjour Ada,
o|
o|L’essai de la turbine est reporté à jeudi.
o|
r|Le lun. 6 mars 2023 à 09:14, Ada Lovelace <ada.lovelace@exemple.fr> a
r|écrit :
r|
r|> C’est quand, l’essai ?`,
  },
  {
    name: 'Gmail forward in French',
    marked: `
o|Pour information.
r|
r|---------- Forwarded message ---------
r|De : Ada Lovelace <ada@exemple.fr>
r|Date: lun. 6 mars 2023 à 09:14
r|Subject: Essai
r|To: Charles Babbage <charles@exemple.fr>
r|
r|L’essai est reporté.`,
  },
  {
    name: 'Outlook in French, under its line',
    marked: `
o|Bonjour,
o|
o|Le contrat est validé par le service juridique.
o|
o|Cordialement,
o|
r|Charles Babbage
r|Responsable des achats
r|Tél. : 01 23 45 67 89
r|
r|________________________________
r|De : Ada Lovelace <ada@exemple.fr>
r|Envoyé : lundi 6 mars 2023 09:14
r|À : Charles Babbage
r|Cc : Mary Somerville
r|Objet : Contrat de maintenance
r|
r|Le contrat est-il validé ?`,
  },
  {
    name: 'Outlook in English, with stars around its fields',
    marked: `
o|Approved on my side.
r|
r|*From:* Ada Lovelace
r|*Sent:* Monday, March 6, 2023 9:14 AM
r|*To:* Charles Babbage
r|*Subject:* Maintenance
r|
r|Is it approved?`,
  },
  {
    name: 'Outlook in German',
    marked: `
o|Der Vertrag ist geprüft.
o|
o|Mit freundlichen Grüßen
o|
r|Konrad Zuse
r|Abteilung Einkauf
r|Tel: +49 30 1234567
r|
r|-----Ursprüngliche Nachricht-----
r|Von: Ada Lovelace
r|Gesendet: Montag, 6. März 2023 09:14
r|An: Konrad Zuse
r|Betreff: Vertrag
r|
r|Ist der Vertrag geprüft?`,
  },
  {
    name: 'Outlook in Spanish, without a ruler',
    marked: `
o|El contrato está firmado.
r|
r|De: Ada Lovelace
r|Enviado el: lunes, 6 de marzo de 2023 9:14
r|Para: Leonardo Torres
r|Asunto: Contrato
r|
r|¿Está firmado?`,
  },
  {
    name: 'Apple Mail in English',
    marked: `
o|Shipping tomorrow.
r|
r|> On 6 Mar 2023, at 09:14, Ada Lovelace <ada@example.org> wrote:
r|>
r|> When does it ship?
r|`,
  },
  {
    name: 'Apple Mail forward in French',
    marked: `
o|Voir ci-dessous.
r|
r|Début du message transféré :
r|
r|De: Ada Lovelace <ada@exemple.fr>
r|Objet: Essai
r|Date: 6 mars 2023 à 09:14:22 UTC+1
r|À: Charles Babbage <charles@exemple.fr>
r|
r|L’essai est reporté.`,
  },
  {
    name: 'Thunderbird in French, answers between the quotes',
    marked: `
r|Le 06/03/2023 à 09:14, Ada Lovelace a écrit :
r|> Faut-il changer la sonde ?
o|
o|Oui, elle dérive depuis janvier.
o|
r|> Et le câble ?
o|
o|Non, il est neuf.`,
  },
  {
    name: 'Thunderbird in German and Spanish',
    marked: `
r|Am 06.03.23 um 09:14 schrieb Ada Lovelace:
r|> Kommt die Lieferung?
o|Ja, morgen.
r|El 06/03/2023 a las 9:14, Ada Lovelace escribió:
r|> ¿Llega el envío?
o|Sí, mañana.`,
  },
  {
    name: 'Lotus Notes with a name line and a date line',
    marked: `
o|The books are closed for March.
r|
r|Ada Lovelace
r|03/06/2001 09:14 AM
r|To: Charles Babbage/LON/Engines@Engines, Mary
r|Somerville/LON/Engines@Engines
r|cc:
r|Subject: Closing
r|
r|Are the books closed?`,
  },
  {
    name: 'Lotus Notes with a wrapped sender line',
    marked: `
o|See my figures in the sheet.
r|
r|"Ada Lovelace" <ada@example.org> on 03/06/2001
r|09:14:03 AM
r|To: <charles@example.org>
r|cc:
r|Subject: Figures
r|
r|Which figures?`,
  },
  {
    name: 'Lotus Notes with a From line, forwarded under a wrapped ruler',
    marked: `
o|For your files.
r|---------------------- Forwarded by Charles Babbage/LON/Engines on 03/06/2001
r|09:20 AM ---------------------------
r|
r|   From:  Ada Lovelace @ ENGINES                 03/06/2001 09:14 AM
r|
r|To: Charles Babbage/LON/Engines@Engines
r|cc:
r|Subject: Closing
r|
r|The books are closed.`,
  },
  {
    name: 'Lotus Notes’ header in two columns',
    marked: `
o|See you there.
r|
r|                    "Lovelace,
r|                    Ada"                 To:     <charles@example.org>
r|                    <ada@exam            cc:
r|                    ple.org>             Subject:     Practice
r|
r|                    03/06/01
r|
r|Are you coming?`,
  },
  {
    name: 'an answer that ends with a link',
    marked: `
o|The guide is here:
o|
o|User Guide
o|https://example.org/guide.pdf
o|
o|Release Notes
o|https://example.org/notes.pdf`,
  },
  {
    name: 'an undecoded quoted-printable body',
    marked: `
o|We will publish the committee's findings on the reporting process in the co=
o|ming=20
o|week.
o|
r|=09Ada Lovelace
r|=0903/06/2001 09:14 AM
r|=09=09=20
r|=09=09 To: Charles Babbage/LON/Engines@Engines
r|=09=09 cc:=20
r|=09=09 Subject: Findings`,
  },
  {
    name: 'a patch, whose changed lines are the author’s',
    marked: `
o|The register is read twice.
o|
o|Signed-off-by: Ada Lovelace <ada@example.org>
o|---
o| drivers/engine.c | 2 +-
o|
o|--- a/drivers/engine.c
o|+++ b/drivers/engine.c
o|@@ -1,3 +1,3 @@
o|-	read(twice);
o|+	read(once);
r|--
r|2.20.1`,
  },
  {
    name: 'a review answered between the lines of a patch',
    marked: `
r|On Mon, Mar 06, 2023 at 09:14:22AM +0100, Ada Lovelace wrote:
r|> +	read(once);
o|
o|This needs a lock.
o|
o|Reviewed-by: Charles Babbage <charles@example.org>
r|
r|>  }`,
  },
  {
    name: 'a message read on a telephone',
    marked: `
o|OK pour moi.
r|
r|Envoyé de mon iPhone`,
  },
  {
    name: 'a legal notice in French',
    marked: `
o|Le rapport est prêt.
r|
r|Ce message et ses pièces jointes sont confidentiels et destinés à l’usage exclusif de leurs
r|destinataires. Si vous l’avez reçu par erreur, merci de le supprimer et d’en avertir
r|l’expéditeur. Toute divulgation est interdite.`,
  },
  {
    name: 'a legal notice in English',
    marked: `
o|The report is ready.
r|
r|This e-mail is the property of Engines Ltd. It may contain privileged or confidential
r|material for the sole use of the intended recipient. Any disclosure or distribution
r|by others is strictly prohibited.`,
  },
  {
    name: 'the footer of a mailing list',
    marked: `
o|Version 3 is out.
r|
r|_______________________________________________
r|engines mailing list
r|engines@example.org
r|https://example.org/mailman/listinfo/engines`,
  },
  {
    name: 'a text that speaks of mail without quoting any',
    marked: `
o|From now on, the subject of each report says its month.
o|To: be decided.
o|On Monday he wrote: the valve is shut.
o|Call the supplier at 01 23 45 67 89 before noon.`,
  },
  {
    name: 'a name under the closing, which stays',
    marked: `
o|The valve is shut.
o|
o|Regards,
o|Ada`,
  },
  {
    name: 'a warning about mail from outside',
    marked: `
r|CAUTION: This email originated from outside of the organization. Do not click links or open
r|attachments unless you recognize the sender.
r|
o|The pump arrives on Friday.`,
  },
  {
    name: 'Outlook for a telephone, over a quoted message',
    marked: `
o|Je regarde cela demain.
r|
r|Obtenez Outlook pour iOS
r|________________________________
r|De : Ada Lovelace <ada@exemple.fr>
r|Envoyé : lundi 6 mars 2023 09:14
r|À : Charles Babbage <charles@exemple.fr>
r|Objet : Sonde
r|
r|Peux-tu regarder la sonde ?`,
  },
  {
    name: 'a telephone’s greeting with an address',
    marked: `
o|Yes.
r|--------------------------
r|Sent from my BlackBerry Wireless Handheld (www.example.net)`,
  },
  {
    name: 'GroupWise',
    marked: `
o|Let us wait for the answer.
r|
r|>>> Ada Lovelace 03/06/01 09:14AM >>>
r|Shall we send it?`,
  },
  {
    name: 'bare To, cc and Subject lines',
    marked: `
o|Ask the workshop.
r|
r|To: Charles Babbage/LON/Engines@Engines
r|cc:
r|Subject: Re: Gears
r|
r|Who has gears?`,
  },
  {
    name: 'a signature above more text of the author',
    marked: `
o|We have an opening in the workshop.
o|
o|Regards,
r|Ada Lovelace
r|Workshop Manager
r|Phone: 713-555-0100
r|
r|===============================================
o|The task is to file gears for the engine, all day long, with patience.`,
  },
  {
    name: 'files the author attached, which stay, under a signature',
    marked: `
o|The plans are attached.
o|
r|Ada Lovelace
r|Engines Ltd.
r|ada@example.org
r|
o| - plans.pdf`,
  },
]
