import type { DepartmentCode } from '../people/departments.ts'
import { personOf, type SamplePerson } from '../people/person.ts'

export interface Channel {
  readonly name: string
  readonly purpose: string
  readonly department: DepartmentCode | null
}

export const CHANNELS: readonly Channel[] = [
  { name: 'general', purpose: 'Annonces pour tout le monde / company-wide announcements', department: null },
  { name: 'rd-labo', purpose: 'Bancs, prototypes, mesures', department: 'RD' },
  { name: 'usine', purpose: 'Passations et vie de l’atelier', department: 'US' },
  { name: 'qualite', purpose: 'Audits, certificats, non-conformités', department: 'QU' },
  { name: 'achats-logistique', purpose: 'Commandes, réceptions, transports', department: 'AC' },
  { name: 'commercial-france', purpose: 'Affaires et bonnes nouvelles', department: 'CF' },
  { name: 'international-sales', purpose: 'Orders, dealers, travel', department: 'IS' },
  { name: 'service-clients', purpose: 'Hotline et terrain', department: 'SC' },
  { name: 'it-data', purpose: 'Operations, data, tickets', department: 'IT' },
  { name: 'finance-rh', purpose: 'Notes de frais, contrats, parapheurs', department: 'FI' },
]

/** A conversation goes to the channel of the one who answers in it. */
export function channelOf(person: SamplePerson): string {
  return CHANNELS.find((channel) => channel.department === person.department)?.name ?? 'general'
}

/** Not everybody has an account: the workshop's and some itinerant technicians have none. */
const WITHOUT_ACCOUNT = new Set([
  'thierry.lefevre', 'patrice.colin', 'eric.wozniak', 'bernard.chevallier', 'genevieve.leblanc', 'remi.chauvin',
]) // prettier-ignore

export function hasAccount(id: string): boolean {
  return !WITHOUT_ACCOUNT.has(id) && personOf(id).department !== null
}
