const DEVICE_GREETINGS: readonly string[] = [
  'sent (?:from|via|with|by|using) .{2,60}',
  "(?:envoy[ée]|exp[ée]di[ée])e? (?:[àa] partir )?(?:de|d['’]|depuis|avec|via) ?.{2,60}",
  '(?:von|gesendet von|diese nachricht wurde von) .{2,60} gesendet',
  '(?:gesendet|verschickt) (?:von|mit) .{2,60}',
  'enviado (?:desde|con|de|do) .{2,60}',
  'inviato dal? .{2,60}',
  '(?:get|obtenez|t[ée]l[ée]chargez|holen sie sich|obtener) outlook .{2,60}',
]
const DEVICE_GREETING = new RegExp(`^(?:${DEVICE_GREETINGS.join('|')})$`, 'i')
const DEVICE =
  /\b(?:iphone|ipad|ios|android|samsung|galaxy|huawei|xiaomi|blackberry|mobile|smartphone|t[ée]l[ée]phone|phone|mail|outlook|yahoo|gmail|proton|thunderbird|handheld|appareil|windows|nokia|orange|sfr|bouygues|m[óo]vil|handy|tablet)/i
const LONGEST_GREETING = 90

/** A line a telephone or a mail program adds below what its owner wrote: `Sent from my iPhone`, `Envoyé depuis Outlook pour iOS`. */
export function isDeviceGreeting(text: string): boolean {
  return text.length <= LONGEST_GREETING && DEVICE_GREETING.test(text) && DEVICE.test(text)
}

const RULER = /^[_=*~-]{8,}$/
const LIST_ADMINISTRATION =
  /\b(?:mailing[- ]?list|liste de diffusion|mailingliste|lista de correo|unsubscribe|se d[ée]s(?:abonner|inscrire)|abmelden|darse de baja|listinfo|majordomo|microsoft teams|(?:rejoindre|join)\b.{0,30}(?:r[ée]union|meeting))\b/i
const WEB_ADDRESS = /https?:\/\/|\bwww\./i

/** A line of nothing but a ruler: underscores, stars, dashes, at least eight. */
export function isRuler(text: string): boolean {
  return RULER.test(text)
}

/** A line that says how to leave or reach a mailing list, or how to join a meeting on line. */
export function isListAdministration(text: string): boolean {
  return LIST_ADMINISTRATION.test(text)
}

export function holdsWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text)
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

/**
 * Whether a paragraph is a legal notice ("This message is confidential and intended for..."), by how many of its usual
 * ingredients it holds: nobody writes four of them by chance in one paragraph of a working mail. A mail server's warning
 * about mail from outside counts as one.
 */
export function isLegalNotice(paragraph: string): boolean {
  if (isOutsideBanner(paragraph)) return true
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
