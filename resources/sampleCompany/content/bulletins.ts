import type { SampleLanguage } from '../play.ts'

/** A mass mailing, always sent by the same person to everyone or to a list. */
export interface Bulletin {
  readonly language: SampleLanguage
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** The internal letter, written by the communication officer from what others told her. */
export const NEWSLETTER_ITEMS: readonly string[] = [
  "Certificats d'économies d'énergie : la fiche BAR-TH-171 évolue, nos équipes CEE ont déjà mis à jour la check-list. Les dossiers CEE déposés avant la fin du trimestre gardent l'ancien barème.",
  "MaPrimeRénov' change encore de barème : une page de questions fréquentes est à votre disposition sur l'intranet, rubrique CEE et aides.",
  "Les certificats d'économies d'énergie ont financé {count} installations Alto ce mois-ci, un record pour Orsène.",
  "L'équipe Commercial France a reçu les partenaires CEE à Nanterre : deux jours d'échanges sur le contrôle des certificats d'économies d'énergie.",
  "L'usine de Chalon a passé le cap des {count} machines assemblées depuis le début de l'année. Bravo à toutes les équipes.",
  'La journée portes ouvertes aura lieu le {deadline}. Les volontaires pour accueillir les familles peuvent se faire connaître.',
  'Cantine : le jeudi végétarien est reconduit après un vote serré.',
  'Notre stand au salon a accueilli {count} visiteurs. Merci à celles et ceux qui ont monté et démonté.',
  "Sécurité : {count} jours sans accident avec arrêt à l'usine. Continuons.",
  "Bienvenue aux nouveaux arrivants du mois, leur trombinoscope est affiché à l'accueil.",
  'Le club de randonnée part dans le Vercors à la fin du mois, il reste quatre places dans les voitures.',
  "Collecte de jouets : le carton est à l'accueil jusqu'au {deadline}.",
]

export const ANNOUNCEMENTS: readonly Bulletin[] = [
  {
    language: 'fr',
    subject: "Coupure d'électricité du site de Lyon",
    paragraphs: [
      "Le site de Lyon sera privé d'électricité {day} de 6 h à 8 h pour le remplacement d'un transformateur.",
      "Merci d'éteindre les postes la veille. Les bancs d'essais sont arrêtés par le laboratoire.",
    ],
  },
  {
    language: 'fr',
    subject: 'Visite médicale : créneaux de la semaine {week}',
    paragraphs: [
      "Les créneaux de visite médicale de la semaine {week} sont ouverts à l'inscription. Prévoir une demi-heure.",
    ],
  },
  {
    language: 'fr',
    subject: 'Chèques-vacances {year}',
    paragraphs: [
      'Les demandes de chèques-vacances sont à déposer avant le {deadline}.',
      "Le formulaire et le barème sont sur l'intranet, rubrique CSE.",
    ],
  },
  {
    language: 'en',
    subject: 'Planned maintenance on {day} evening',
    paragraphs: [
      'Mail and file servers will be unavailable on {day} from 19:00 to 21:00 for security updates.',
      'Please save your work and leave your computer switched on.',
    ],
  },
  {
    language: 'en',
    subject: 'Phishing test results, {month}',
    paragraphs: [
      'Thank you for reporting the false parcel message: 71 % of you did, against 54 % last time.',
      'When in doubt, use the report button. Nobody will ever ask for your password by mail.',
    ],
  },
  {
    language: 'fr',
    subject: "Fermeture de l'usine et congés",
    paragraphs: [
      "Les dates de fermeture de l'usine sont affichées. Les demandes de dérogation sont à adresser aux RH avant le {deadline}.",
    ],
  },
]

/** What programs write: {host}, {line}, {n}, {client} vary. */
export const MACHINE_MAIL: readonly (Bulletin & { readonly from: 'supervision' | 'gmao' | 'support' })[] = [
  {
    from: 'supervision',
    language: 'en',
    subject: '[FIRING:{n}] IngressErrorRate {host}',
    paragraphs: [
      'Alert: IngressErrorRate. Kubernetes ingress controller reports {n} % of 5xx answers for {host} over 5 minutes.',
      'Severity: warning. Cluster: prod-lyon. Runbook: ingress-runbook. Started at {hour}.',
    ],
  },
  {
    from: 'supervision',
    language: 'en',
    subject: '[RESOLVED] IngressErrorRate {host}',
    paragraphs: [
      'Resolved: IngressErrorRate for {host}. Kubernetes ingress error rate back under 1 %. Duration: {n} minutes.',
    ],
  },
  {
    from: 'supervision',
    language: 'en',
    subject: '[FIRING:1] CertificateExpiry {host}',
    paragraphs: ['Alert: the ingress certificate of {host} expires in {n} days. cert-manager has not renewed it yet.'],
  },
  {
    from: 'gmao',
    language: 'fr',
    subject: 'Ordre de travail OT-{ticket} : {line}',
    paragraphs: [
      'Un ordre de travail vous est affecté : OT-{ticket}, équipement {line}, priorité {n}.',
      'Échéance : {deadline}. Ce message est envoyé automatiquement, merci de ne pas y répondre.',
    ],
  },
  {
    from: 'gmao',
    language: 'fr',
    subject: 'OT-{ticket} clôturé',
    paragraphs: [
      "L'ordre de travail OT-{ticket} ({line}) a été clôturé. Temps passé : {n} heures. Message automatique.",
    ],
  },
  {
    from: 'support',
    language: 'en',
    subject: 'Ticket #{ticket} created',
    paragraphs: [
      'Your request has been registered under number {ticket}. Category: workstation. Expected answer within {n} working hours.',
      'This message was sent automatically.',
    ],
  },
  {
    from: 'support',
    language: 'en',
    subject: 'Ticket #{ticket} closed',
    paragraphs: [
      'Ticket {ticket} has been closed. If the problem comes back, re-open it from the portal within {n} days.',
    ],
  },
]

/** The shared mailbox of the after-sales contracts: form letters, whoever is on duty. */
export const SHARED_MAILBOX_LETTERS: readonly Bulletin[] = [
  {
    language: 'fr',
    subject: 'Votre contrat de maintenance n° CM-{ticket}',
    paragraphs: [
      'Nous avons bien reçu votre demande concernant le contrat de maintenance n° CM-{ticket}.',
      'La reconduction tacite de votre contrat de maintenance aura lieu à la date anniversaire. Un conseiller vous répondra sous cinq jours ouvrés.',
    ],
  },
  {
    language: 'fr',
    subject: 'Contrat de maintenance CM-{ticket} : rendez-vous annuel',
    paragraphs: [
      'La visite annuelle prévue par votre contrat de maintenance CM-{ticket} est à planifier. Merci de nous proposer deux dates après le {deadline}.',
    ],
  },
]

export const OUT_OF_OFFICE: Readonly<Record<SampleLanguage, readonly string[]>> = {
  fr: [
    "Je suis absent jusqu'au {deadline} et lirai votre message à mon retour. En cas d'urgence, merci de contacter {b}.",
    "En congés jusqu'au {deadline}, sans accès à ma messagerie. {b} assure l'intérim.",
  ],
  en: [
    'I am out of the office until {deadline} with limited access to mail. For anything urgent please write to {b}.',
    'On leave until {deadline}. {b} can help in the meantime.',
  ],
}
