import { TOPICS } from './content/topics.ts'
import { refOf } from './buildTruth.ts'
import { personOf } from './people/person.ts'
import { SERVICES } from './people/services.ts'
import { NEWSLETTER_AUTHOR } from './stage/bulletins.ts'
import { FORWARDER, HOG, QUOTER } from './stage/plants.ts'
import { COPIED_HEAD, PROLIFIC_ASKER } from './stage/topicThreads.ts'
import type { FalseExpert, FalseExpertKind } from './truth.ts'

/** The directory says that they know; nothing they wrote does. */
export const DECLARED_NOT_PRACTISING = [
  { id: 'philippe.garnier', skill: 'dégivrage', query: 'dégivrage inversion de cycle' },
  { id: 'denis.carpentier', skill: 'Kubernetes', query: 'kubernetes ingress' },
  { id: 'aurelie.sanchez', skill: 'ATEX', query: 'zone ATEX poste de charge' },
  { id: 'pauline.girard', skill: 'cuivre', query: 'indexation cours du cuivre' },
  { id: 'paul-henri.duchene', skill: 'crédit d’impôt recherche', query: "crédit d'impôt recherche dépenses éligibles" },
] as const

function pretender(kind: FalseExpertKind, id: string, topic: string, query: string, why: string): FalseExpert {
  const experts = TOPICS.find((one) => one.id === topic)?.experts ?? []
  const service = Object.values(SERVICES).find((one) => one.id === id)
  return {
    kind,
    ...refOf(service ?? personOf(id)),
    query,
    experts: experts.map((expert) => refOf(personOf(expert))),
    why,
  }
}

export function falseExperts(): readonly FalseExpert[] {
  return [
    pretender(
      'forwarder',
      FORWARDER.id,
      FORWARDER.topic,
      'origine préférentielle EUR.1',
      'passes on what the customs specialists write',
    ),
    pretender(
      'manager-in-cc',
      COPIED_HEAD.id,
      COPIED_HEAD.topic,
      'charge R290',
      'in copy of every mail on the topic, declares it, never writes on it',
    ),
    pretender(
      'prolific-asker',
      PROLIFIC_ASKER.id,
      PROLIFIC_ASKER.topic,
      'dérogation tarif gaz',
      'asks most of the questions',
    ),
    pretender(
      'newsletter',
      NEWSLETTER_AUTHOR,
      'energy-certificates',
      "certificats d'économies d'énergie",
      'writes the internal letter, which repeats what the experts say',
    ),
    pretender('bot', SERVICES.supervision.id, 'ingress', 'kubernetes ingress', 'a monitoring program'),
    pretender(
      'shared-mailbox',
      SERVICES.sharedContracts.id,
      'maintenance-contracts',
      'contrat de maintenance reconduction tacite',
      'form letters of a shared mailbox',
    ),
    pretender(
      'assistant',
      'nadege.roussel',
      'penalty-clauses',
      'clause de pénalité de retard',
      'Sender of what the head of legal affairs writes (From)',
    ),
    pretender(
      'signature-only',
      'fabien.lemoine',
      'ce-marking',
      'marquage CE DESP',
      'the words stand in the signature of every mail',
    ),
    pretender(
      'quoted-text-only',
      QUOTER.id,
      QUOTER.topic,
      'rapport 8D réclamation fournisseur',
      'thanks above a full quotation',
    ),
    pretender(
      'thread-hog',
      HOG.id,
      HOG.topic,
      'distributor agreement exclusivity',
      'bumps every thread without adding anything',
    ),
    pretender(
      'leaver',
      'antoine.weber',
      'sap-migration',
      'SAP S/4HANA migration',
      'led the project until he left on 2024-07-26',
    ),
  ]
}
