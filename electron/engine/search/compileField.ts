import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemKind, ParticipantRole } from '../../../shared/model/item.ts'
import type { Condition, ItemTrait } from '../../../shared/model/query.ts'
import { parseDate, parseDateRange } from './dateRange.ts'
import type { QueryNode } from './queryTree.ts'
import { phraseExpression, type Expand, wordExpression } from './textExpression.ts'

const KINDS = new Map<string, ItemKind>([
  ['email', 'email'],
  ['mail', 'email'],
  ['courriel', 'email'],
  ['chat', 'chat'],
  ['message', 'chat'],
  ['document', 'document'],
  ['doc', 'document'],
])

/** What may be typed after `is:`, without accents. */
const TRAITS = new Map<string, ItemTrait>([
  ['automated', 'automated'],
  ['automatic', 'automated'],
  ['auto', 'automated'],
  ['automatique', 'automated'],
  ['bulk', 'bulk'],
  ['list', 'bulk'],
  ['liste', 'bulk'],
  ['diffusion', 'bulk'],
  ['question', 'question'],
  ['approval', 'approval'],
  ['approbation', 'approval'],
  ['accord', 'approval'],
  ['reply', 'reply'],
  ['answer', 'reply'],
  ['reponse', 'reply'],
  ['forward', 'forward'],
  ['forwarded', 'forward'],
  ['transfert', 'forward'],
  ['transfere', 'forward'],
])

const ROLES: Readonly<Record<'from' | 'to' | 'cc' | 'with', readonly ParticipantRole[]>> = {
  from: ['author', 'sender', 'editor'],
  to: ['to'],
  cc: ['cc', 'bcc'],
  with: ['author', 'sender', 'editor', 'to', 'cc', 'bcc', 'mentioned'],
}

type FieldNode = QueryNode & { readonly type: 'field' }

/** The condition that `field:value` asks; throws `query-syntax` where the value makes no sense for the field. */
export function compileField(node: FieldNode, expand: Expand): Condition {
  const { field, value } = node
  if (value === '') return fail(node)
  switch (field) {
    case 'from':
    case 'to':
    case 'cc':
    case 'with':
      return { type: 'participant', roles: ROLES[field], text: value }
    case 'dept':
      return { type: 'department', text: value }
    case 'source':
      return { type: 'source', text: value }
    case 'in':
      return { type: 'place', text: value }
    case 'lang':
      return { type: 'language', code: value.toLowerCase() }
    case 'type':
      return { type: 'kind', kind: KINDS.get(value.toLowerCase()) ?? fail(node) }
    case 'has':
      return /^(attachment|pi[eè]ce|pj|fichier|file)s?$/i.test(value) ? { type: 'attachment' } : fail(node)
    case 'is':
      return { type: 'trait', trait: TRAITS.get(withoutAccents(value)) ?? fail(node) }
    case 'subject':
      return subject(value, expand) ?? fail(node)
    case 'before':
      return { type: 'date', from: null, to: (parseDate(value) ?? fail(node)).from }
    case 'after':
      return { type: 'date', from: (parseDate(value) ?? fail(node)).from, to: null }
    case 'date':
      return { type: 'date', ...(parseDateRange(value) ?? fail(node)) }
  }
}

function withoutAccents(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function subject(value: string, expand: Expand): Condition | undefined {
  const prefix = value.length > 1 && value.endsWith('*')
  const expression = value.includes(' ') ? phraseExpression(value) : wordExpression(value, prefix, expand)
  return expression === null ? undefined : { type: 'text', expression: `(subject : ${expression})` }
}

function fail({ field, value, position }: FieldNode): never {
  throw new PasserelleError('query-syntax', { position: position + 1, detail: `${field}:${value}` })
}
