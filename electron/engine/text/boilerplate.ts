const DEVICE_GREETINGS: readonly string[] = [
  'sent (?:from|via|with|by|using) .{2,60}',
  "(?:envoy[ée]|exp[ée]di[ée])e? (?:[àa] partir )?(?:de|d['’]|depuis|avec|via) ?.{2,60}",
  '(?:von|gesendet von|diese nachricht wurde (?:von|mit)) .{2,60} gesendet[.!]?',
  '(?:gesendet|verschickt) (?:von|mit) .{2,60}',
  'enviado (?:desde|con|de|do) .{2,60}',
  'inviato dal? .{2,60}',
  '(?:get|obtenez|t[ée]l[ée]charge[zr]|holen sie sich|beziehen sie|obtener|descargar) outlook .{2,60}',
  'outlook (?:for|pour|f[üu]r|para) .{2,30}(?: (?:beziehen|herunterladen|t[ée]l[ée]charger|descargar))?',
  'provenance\\s?: (?:courrier|mail) pour .{2,40}',
]
const DEVICE_GREETING = new RegExp(`^(?:${DEVICE_GREETINGS.join('|')})$`, 'i')
const DEVICE =
  /\b(?:iphone|ipad|ios|android|samsung|galaxy|huawei|xiaomi|blackberry|mobile|smartphone|t[ée]l[ée]phone|phone|mail|outlook|yahoo|gmail|proton|thunderbird|handheld|appareil|windows|nokia|orange|sfr|bouygues|m[óo]vil|handy|tablet)/i
const LONGEST_GREETING = 90

/** A line a telephone or a mail program adds below what its owner wrote: `Sent from my iPhone`, `Envoyé depuis Outlook pour iOS`. */
export function isDeviceGreeting(text: string): boolean {
  return text.length <= LONGEST_GREETING && DEVICE_GREETING.test(text) && DEVICE.test(text)
}

const RULER_CHARACTERS = '_=*~-'
const RULER = /^[_=*~-]{8,}$/
/** A line of nothing but a ruler: underscores, stars, dashes, at least eight. */
export function isRuler(text: string): boolean {
  return text.length >= 8 && RULER_CHARACTERS.includes(text.charAt(0)) && RULER.test(text)
}

/** A legal notice always speaks of one of these two; the others are only looked for then. */
const LEGAL_SUBJECTS =
  /\b(?:confidenti\w+|vertraulich\w*|confidencial\w*|riservat\w+|intended|addressees?|recipients?|destinataires?|destinée?s?|adressat\w*|destinatari[oa]s?)\b|empfänger/i
const LEGAL_CUES: readonly RegExp[] = [
  /\b(?:confidential\w*|confidentiel\w*|vertraulich\w*|confidencial\w*|riservat\w+)\b/i,
  /\b(?:privileged|proprietary|propriété|legally|protected by law|rechtlich|legalmente|couverts? par le secret)\b/i,
  /\b(?:intended|addressees?|recipients?|destinataires?|destinée?s?|adressat\w*|destinatari[oa]s?)\b|empfänger/i,
  /\b(?:unauthori[sz]ed|prohibited|not permitted|interdite?s?|prohibid[oa]s?|nicht gestattet|untersagt|unbefugt\w*)\b/i,
  /\b(?:in error|par erreur|irrtümlich|por error|by mistake)\b/i,
  /\b(?:disclosure|disclose|dissemination|distribution|copying|divulgation|reproduction|weitergabe|divulgación|reproducción)\b/i,
  /\b(?:notify|delete|destroy|supprimer|détruire|avertir|löschen|vernichten|elimin\w+|destru\w+)\b/i,
  /\b(?:e-?mail|message|transmission|courriel|pièces? jointes?|nachricht|mensaje|correo|attachments?)\b/i,
  /\b(?:virus|viruses|liability|liable|responsabilité|haftung|responsabilidad|altér\w+|binding)\b/i,
]
const ENOUGH_CUES = 4
const SHORTEST_NOTICE = 60
const NOTICE_READ = 3000

const BANNER_OPENING = /^[^\p{L}]{0,8}(?:caution|warning|external|attention|prudence|vorsicht|achtung|extern)/iu
const OUTSIDE =
  /\b(?:outside|external (?:e-?mail|sender|source)|exp[ée]diteur externe|l['’]ext[ée]rieur|source externe|externen? absender)/i
const LONGEST_BANNER = 400

/** `CAUTION: this mail comes from outside the organisation`, which a mail server puts above what it lets in. */
function isOutsideBanner(paragraph: string): boolean {
  return paragraph.length <= LONGEST_BANNER && BANNER_OPENING.test(paragraph) && OUTSIDE.test(paragraph)
}

const LONGEST_APPEAL = 260
const APPEAL_SUBJECT = /print|imprim|druck|vir(?:us|en)|malware|mailscanner/i
const ABOUT_MAIL = /\b(?:e-?mails?|mail|message|courriel|courrier|nachricht|correo|mensaje)\b/i
const PRINT = /\b(?:print\w*|imprim\w+|\w*druck\w*)\b/i
const NATURE = /\b(?:environ(?:ne)?ment\w*|umwelt|medio ?ambiente|trees?|arbres?|planet|plan[èe]te)\b/i
const SCANNED =
  /\b(?:checked|scanned|v[ée]rifi[ée]e?|analys[ée]e?|contr[ôo]l[ée]e?|gepr[üu]ft|comprobado|analizado|verificado)\b/i
const VIRUSES = /\b(?:virus(?:es)?|viren|antivirus|malware|mailscanner)\b/i
const CLEAN = /^(?:virus-free|garanti sans virus|sans virus|libre de virus|virenfrei)\b.{0,40}$/i

/** `Please consider the environment before printing this e-mail`, `This e-mail has been checked for viruses`. */
function isAppendedAppeal(paragraph: string): boolean {
  if (paragraph.length > LONGEST_APPEAL || !APPEAL_SUBJECT.test(paragraph)) return false
  if (PRINT.test(paragraph)) return ABOUT_MAIL.test(paragraph) && NATURE.test(paragraph)
  return CLEAN.test(paragraph) || (VIRUSES.test(paragraph) && SCANNED.test(paragraph) && ABOUT_MAIL.test(paragraph))
}

/**
 * Whether a paragraph is a legal notice ("This message is confidential and intended for..."), by how many of its usual
 * ingredients it holds: nobody writes four of them by chance in one paragraph of a working mail. A mail server's warning
 * about mail from outside counts as one, and so does an appeal not to print the mail, or a virus scanner's note.
 */
export function isLegalNotice(paragraph: string): boolean {
  if (isOutsideBanner(paragraph) || isAppendedAppeal(paragraph)) return true
  if (paragraph.length < SHORTEST_NOTICE) return false
  const read = paragraph.slice(0, NOTICE_READ).normalize('NFC')
  if (!LEGAL_SUBJECTS.test(read)) return false
  let cues = 0
  for (const cue of LEGAL_CUES) if (cue.test(read) && ++cues === ENOUGH_CUES) return true
  return false
}

const ATTACHMENT =
  /^(?:- \S.{0,80}\.[a-z\d]{2,5}|<<.{1,90}>>|\[(?:image|cid|inline image|pi[èe]ce jointe)\b.{0,90}\])$/i

/** A line that stands for a file: ` - budget.xls`, `<<budget.xls>>`, `[image: logo]`. */
export function isAttachmentLine(text: string): boolean {
  return text.length <= 100 && ATTACHMENT.test(text)
}
