import type { Instant, ItemId, PersonId, SourceId } from '../../shared/model/ids.ts'
import type { ItemKind } from '../../shared/model/item.ts'
import type { PersonSummary } from '../../shared/model/person.ts'

export interface FakeItem {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly subject: string
  readonly date: Instant
  readonly author: PersonSummary
  readonly to: PersonSummary
  readonly body: string
  readonly quoted: string
  readonly thread: number
  readonly topic: string
  readonly language: 'en' | 'fr'
  readonly sourceId: SourceId
}

export const FAKE_SOURCES = ['courrier-energie.mbox', 'slack-export.zip', 'Documents partagés'] as const

export const FAKE_DEPARTMENTS = [
  'Affaires juridiques',
  'Direction financière',
  'Exploitation réseau',
  'IT & Data',
  'Marketing',
  'Recherche',
  'Relations clients',
  'Ressources humaines',
  'Trading',
] as const

const GIVEN =
  'Inès Malo Chloé Youssef Ada Benoît Sofia Théo Margaux Liam Noémie Oscar Anaïs Karim Élise Tom Jeanne Hugo Priya Marc'
const FAMILY =
  'Kervella Dupont-Morel Le Goff Okafor Lindqvist Marchetti Benali Rousseau Thibault Novak Garnier Sørensen Hamel Petit Ferreira'

/** A topic, and what people of the company say about it. */
const TOPICS: readonly (readonly [topic: string, language: 'en' | 'fr', subject: string, sentence: string])[] = [
  [
    'dérogation tarif gaz',
    'fr',
    'Dérogation tarif gaz – dossier Brest',
    'La dérogation au tarif du gaz peut être accordée si le client prouve que sa consommation dépasse le seuil trois années de suite.',
  ],
  [
    'kubernetes ingress',
    'en',
    'Ingress drops long uploads',
    'The kubernetes ingress closes the connection after sixty seconds; raising the proxy timeout on the ingress class cured it in staging.',
  ],
  [
    'contrat de raccordement',
    'fr',
    'Modèle de contrat de raccordement',
    'Le contrat de raccordement doit mentionner le point de livraison, sinon le distributeur le refuse.',
  ],
  [
    'curtailment',
    'en',
    'Curtailment forecast for the west coast',
    'Curtailment rises when wind and tide peak together; the forecast of last spring missed it because it knew nothing of the tide.',
  ],
  [
    'entretien annuel',
    'fr',
    'Campagne d’entretiens annuels',
    'Les entretiens annuels commencent le 3 novembre ; la grille des compétences a été simplifiée à votre demande.',
  ],
  [
    'meter data',
    'en',
    'Gaps in the meter data',
    'Half of the gaps in the meter data come from one concentrator near Quimper that restarts every night.',
  ],
  [
    'hedging',
    'en',
    'Hedging policy, second draft',
    'We hedge at most eighty per cent of the expected volume; the rest follows the spot price.',
  ],
  [
    'réclamations',
    'fr',
    'Réclamations après la tempête',
    'Nous avons reçu 412 réclamations en deux jours, presque toutes pour des factures estimées.',
  ],
]

/** Spanned by the items, which come thicker towards the end. */
const YEARS = 5.5

/** The same for the same sizes: screens can be compared and tests can count. */
export function fakePeople(count: number): readonly PersonSummary[] {
  const [given, family] = [GIVEN.split(' '), FAMILY.split(' ').filter((name) => name !== 'Le')]
  return Array.from({ length: count }, (_, index) => {
    const first = pick(given, index)
    const last = pick(family, index * 7 + Math.floor(index / given.length))
    const external = index % 11 === 10
    return {
      id: (index + 1) as PersonId,
      name: `${first} ${last}`,
      kind: external ? ('external' as const) : ('member' as const),
      department: external ? null : pick(FAKE_DEPARTMENTS, index * 5),
      departmentOrigin: external ? null : index % 13 === 12 ? ('signature' as const) : ('directory' as const),
      title: external ? null : pick(['Ingénieure réseau', 'Analyst', 'Juriste', 'Lead developer', null], index),
      addresses: [
        `${plain(first)}.${plain(last)}${index >= 40 ? String(index) : ''}@${external ? 'conseil-ouest.example' : 'rivages.example'}`,
      ],
      items: 3 + ((index * 37) % 240),
    }
  })
}

export function fakeItems(people: readonly PersonSummary[], count: number): readonly FakeItem[] {
  return Array.from({ length: people.length === 0 ? 0 : count }, (_, index) => {
    const [topic, language, subject, sentence] = pick(TOPICS, index)
    const turn = Math.floor(index / TOPICS.length)
    const author = pick(people, (index % TOPICS.length) * 3 + (turn % 4) * 11)
    return {
      id: (index + 1) as ItemId,
      kind: pick(['email', 'email', 'email', 'chat', 'document'] as const, index * 3 + turn),
      subject: turn % 3 === 0 ? subject : `Re: ${subject}`,
      date:
        Date.UTC(2019, 1, 4, 8, 30) +
        Math.round(YEARS * 365 * 86_400_000 * (1 - (1 - index / count) ** 1.6)) +
        (index % 5) * 7_380_000,
      author,
      to: pick(people, index * 5 + 2),
      body: letter(language, sentence, author.name),
      quoted:
        turn % 3 === 0
          ? ''
          : `> ${sentence}\n> ${language === 'fr' ? 'Qui peut m’en dire plus ?' : 'Who can tell me more?'}`,
      thread: Math.floor(turn / 3) * TOPICS.length + (index % TOPICS.length),
      topic,
      language,
      sourceId: ((index % FAKE_SOURCES.length) + 1) as SourceId,
    }
  })
}

export const FAKE_TOPICS = TOPICS.map(([topic]) => topic)

function letter(language: 'en' | 'fr', sentence: string, name: string): string {
  const [hello, more, regards] =
    language === 'fr'
      ? [
          'Bonjour,',
          'J’ai relu le dossier hier avec l’équipe : deux points restent ouverts, que je propose de voir jeudi matin. Dites-moi si l’horaire vous convient.',
          'Bien à vous,',
        ]
      : [
          'Hello,',
          'I went through the file again yesterday with the team: two points are open, and I suggest that we look at them on Thursday morning. Tell me whether the time suits you.',
          'Best regards,',
        ]
  return `${hello}\n\n${sentence}\n\n${more}\n\n${regards}\n${name}`
}

function pick<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length]
  if (thing === undefined) throw new Error('nothing to pick from')
  return thing
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
}
