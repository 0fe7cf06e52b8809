/** What mail programs write between dashes, or before a colon, above a message they quote whole. `é` may have lost its accent. */
const PHRASES: readonly string[] = [
  'original (?:message|e-?mail|appointment)',
  'forwarded (?:by|message|e-?mail|letter|on \\d)',
  'forward(?:ed)? from',
  'replied by',
  'reply separator',
  'inline attachment follows',
  "message (?:d['’]origine|original|initial|transmis|transf[ée]r[ée]|r[ée]exp[ée]di[ée])",
  "(?:(?:e-?)?mail|courriel|courrier|rendez-vous) (?:d['’]origine|original|transf[ée]r[ée])",
  '(?:transf[ée]r[ée]|transmis|r[ée]achemin[ée]|r[ée]exp[ée]di[ée]) par',
  '(?:urspr(?:ü|ue?)nglicher? |original-?)(?:nachricht|(?:e-?)?mail|termin)',
  'weitergeleitete?n? (?:von|nachricht|(?:e-?)?mail)',
  '(?:mensaje|correo|cita) (?:original|reenviado|transferido)',
  'reenviado por',
  'messaggio (?:originale|inoltrato)',
  'inoltrato da',
  'oorspronkelijk bericht',
  'doorgestuurd',
  'mensagem (?:original|encaminhada)',
  'encaminhado por',
]
const OPENINGS = '(?:begin |start of |d[ée]but du |anfang der |inicio del )'
/** Zoho: `---- On Mon, 06 Mar 2023 09:14:22 +0100 Ada Lovelace <ada@example.org> wrote ----`. */
const ZOHO =
  /^-{2,} ?(?:on|le|am|el|il)\s.{5,150}\s(?:wrote|a [ée]crit|schrieb.{0,100}|escribi[óo]|ha scritto) ?:? ?-{2,}$/i
const RULER_CHARACTERS = '-_=*~+<('
const RULED = new RegExp(`^[-_=*~+<(\\s]{2,}${OPENINGS}?(?:${PHRASES.join('|')})`, 'i')
const ANNOUNCED = new RegExp(`^${OPENINGS}(?:${PHRASES.join('|')})\\s?:$`, 'i')

/** Whether a trimmed line announces a forwarded or quoted message: `-----Original Message-----`, `Début du message transféré :`. */
export function isForwardRuler(text: string): boolean {
  if (RULER_CHARACTERS.includes(text.charAt(0))) {
    return text.length > 8 && (RULED.test(text) || (text.endsWith('-') && ZOHO.test(text)))
  }
  return text.endsWith(':') && text.length < 60 && ANNOUNCED.test(text)
}

const GROUPWISE = /^>>> ?[^>\s].{0,150}\d.{0,150}>>>$/

/** GroupWise's announcement, `>>> Ada Lovelace 12/11/00 03:54PM >>>`, above a message whose lines bear no mark. */
export function isGroupWiseRuler(text: string): boolean {
  return text.startsWith('>>>') && GROUPWISE.test(text)
}
