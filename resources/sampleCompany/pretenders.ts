import { TOPICS } from './content/topics.ts'
import { personOf } from './people/person.ts'
import { SERVICES } from './people/services.ts'
import { NEWSLETTER_AUTHOR } from './stage/bulletins.ts'
import { FORWARDER, HOG, QUOTER } from './stage/plants.ts'
import { COPIED_HEAD, PROLIFIC_ASKER } from './stage/topicThreads.ts'
import { refOf, refsOf } from './personRef.ts'
import type { FalseExpert, FalseExpertKind } from './truth.ts'

/** The directory says that they know; nothing they wrote does. */
export const DECLARED_NOT_PRACTISING = [
  { id: 'philippe.garnier', skill: 'dégivrage', query: 'dégivrage inversion de cycle' },
  { id: 'denis.carpentier', skill: 'Kubernetes', query: 'kubernetes ingress' },
  { id: 'aurelie.sanchez', skill: 'ATEX', query: 'zone ATEX poste de charge' },
  { id: 'pauline.girard', skill: 'cuivre', query: 'indexation cours du cuivre' },
  { id: 'paul-henri.duchene', skill: 'crédit d’impôt recherche', query: "crédit d'impôt recherche dépenses éligibles" },
] as const

/** Kind, who, topic, query, why. */
const PRETENDERS: readonly (readonly [FalseExpertKind, string, string, string, string])[] = [
  ['forwarder', FORWARDER.id, FORWARDER.topic, 'origine préférentielle EUR.1', 'passes on what the specialists write'],
  [
    'manager-in-cc',
    COPIED_HEAD.id,
    COPIED_HEAD.topic,
    'charge R290',
    'in copy of every mail, declares it, never writes on it',
  ],
  ['prolific-asker', PROLIFIC_ASKER.id, PROLIFIC_ASKER.topic, 'dérogation tarif gaz', 'asks most of the questions'],
  [
    'newsletter',
    NEWSLETTER_AUTHOR,
    'energy-certificates',
    "certificats d'économies d'énergie",
    'repeats in the internal letter what experts say',
  ],
  ['bot', SERVICES.supervision.id, 'ingress', 'kubernetes ingress', 'a monitoring program'],
  [
    'shared-mailbox',
    SERVICES.sharedContracts.id,
    'maintenance-contracts',
    'contrat de maintenance reconduction tacite',
    'form letters',
  ],
  [
    'assistant',
    'nadege.roussel',
    'penalty-clauses',
    'clause de pénalité de retard',
    'Sender of what the head of legal affairs writes (From)',
  ],
  [
    'signature-only',
    'fabien.lemoine',
    'ce-marking',
    'marquage CE DESP',
    'the words stand in the signature of every mail',
  ],
  ['quoted-text-only', QUOTER.id, QUOTER.topic, 'rapport 8D réclamation fournisseur', 'thanks above a full quotation'],
  ['thread-hog', HOG.id, HOG.topic, 'distributor agreement exclusivity', 'bumps every thread without adding anything'],
  ['leaver', 'antoine.weber', 'sap-migration', 'SAP S/4HANA migration', 'led the project until he left on 2024-07-26'],
]

export function falseExperts(): readonly FalseExpert[] {
  return PRETENDERS.map(([kind, id, topicId, query, why]) => {
    const service = Object.values(SERVICES).find((one) => one.id === id)
    const topic = TOPICS.find((one) => one.id === topicId)
    return { kind, ...refOf(service ?? personOf(id)), query, experts: refsOf(topic?.experts ?? []), why }
  })
}
