export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other'

/** Names mail programs print above a quoted or forwarded message, in English, French, German, Spanish, Italian, Dutch and Portuguese. */
const NAMES: Readonly<Record<HeaderField, readonly string[]>> = {
  from: ['from', 'de', 'von', 'da', 'van', 'expéditeur', 'expediteur', 'absender', 'remitente', 'mittente'],
  date: [
    ...[
      'sent',
      'date',
      'sent on',
      'envoyé',
      'envoye',
      'envoyé le',
      "date d'envoi",
      'date d’envoi',
      'gesendet',
      'gesendet am',
      'datum',
    ],
    ...['enviado', 'enviado el', 'enviada em', 'fecha', 'data', 'inviato', 'verzonden'],
  ],
  to: ['to', 'à', 'a', 'pour', 'destinataire', 'destinataires', 'an', 'empfänger', 'para', 'destinatario', 'aan'],
  cc: ['cc', 'bcc', 'cci', 'copie', 'copie à', 'copies', 'kopie', 'con copia', 'cco', 'c.c.'],
  subject: ['subject', 'objet', 'sujet', 'betreff', 'thema', 'asunto', 'assunto', 'oggetto', 'onderwerp'],
  other: [
    ...[
      'sent by',
      'envoyé par',
      'gesendet von',
      'enviado por',
      'importance',
      'priority',
      'priorité',
      'sensitivity',
      'reply-to',
      'répondre à',
    ],
    ...['attachments', 'attachment', 'pièces jointes', 'pièce jointe', 'anlagen', 'wichtigkeit', 'importancia'],
    ...['datos adjuntos', 'newsgroups', 'organization', 'message-id', 'please respond to', 'antwort an', 'categories'],
  ],
}

const FIELD_BY_NAME: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(NAMES) as [HeaderField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name): [string, HeaderField] => [name, field]),
  ),
)

const LONGEST_NAME = 24
const COLON = 0x3a

/** The header field a trimmed line begins with (`Von: ...`, `*From:* ...`, `Objet : ...`), or null. */
export function headerFieldOf(line: string): HeaderField | null {
  const colon = firstColon(line)
  if (colon < 1) return null
  const name = line
    .slice(0, colon)
    .replace(/[*_\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase()
  return FIELD_BY_NAME.get(name.normalize('NFC')) ?? null
}

/** Where the first colon stands, if that is near enough for a name before it; -1 otherwise. */
function firstColon(line: string): number {
  const end = Math.min(line.length, LONGEST_NAME + 1)
  for (let at = 0; at < end; at++) if (line.charCodeAt(at) === COLON) return at
  return -1
}

/** What a header line says after its name. */
export function headerValueOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .replace(/^\*+/, '')
    .trim()
}
