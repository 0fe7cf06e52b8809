import type { DepartmentCode } from '../people/departments.ts'
import type { SampleLanguage } from '../play.ts'

/** What a department handles every day: documents, tasks, meetings, as noun phrases that begin with an article. */
interface WorkObjects {
  readonly docs: readonly string[]
  readonly tasks: readonly string[]
  readonly meetings: readonly string[]
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const objects = (docs: string, tasks: string, meetings: string): WorkObjects => ({
  docs: lines(docs),
  tasks: lines(tasks),
  meetings: lines(meetings),
})

export const WORK_OBJECTS: Readonly<Record<DepartmentCode, Readonly<Record<SampleLanguage, WorkObjects>>>> = {
  RD: {
    fr: objects(
      `le plan d'essais du banc 2
      la feuille de route produits
      le planning des prototypes
      la nomenclature de l'Alto 16
      le budget du labo
      la liste des brevets à relire
      le rapport d'avancement du projet Brisa`,
      `le montage du prototype 4
      la revue de conception de la Brisa 9
      la remise en état du banc 3
      la campagne d'essais d'hiver
      l'accueil des stagiaires
      le dossier de subvention régionale
      la réservation de la soufflerie`,
      `la revue de projet
      le point labo
      la revue de conception
      le comité technique`,
    ),
    en: objects(
      `the bench 2 test plan
      the product roadmap
      the prototype schedule
      the firmware release notes
      the lab budget
      the Brisa progress report`,
      `the prototype 4 build
      the Brisa 9 design review
      the winter test campaign
      the board bring-up
      the firmware freeze`,
      `the project review
      the lab meeting
      the design review
      the sprint planning`,
    ),
  },
  US: {
    fr: objects(
      `le plan de charge
      la fiche d'instruction du poste 7
      le tableau de polyvalence
      le planning des équipes
      la gamme de montage Alto 8
      le plan de circulation de l'atelier
      le suivi des heures`,
      `le déménagement du poste 4
      l'embauche des intérimaires
      le démarrage de l'équipe de nuit
      la révision du pont roulant
      la présérie Brisa 9
      l'inventaire des outillages
      la réfection de l'éclairage`,
      `le point de 8 h
      la réunion de production
      le comité sécurité
      la revue de présérie`,
    ),
    en: objects(
      `the capacity plan
      the station 7 work instruction
      the shift schedule
      the tooling inventory`,
      `the Brisa 9 pilot run
      the move of station 4
      the crane overhaul
      the night shift start`,
      `the production meeting
      the safety committee
      the pilot run review`,
    ),
  },
  QU: {
    fr: objects(
      `le manuel qualité
      le tableau des non-conformités
      le planning d'audits
      la revue de direction
      la liste des documents périmés
      le plan de surveillance`,
      `l'audit interne de l'atelier
      la préparation de l'audit ISO 9001
      la mise à jour des procédures
      le tri des dérogations
      l'enquête de satisfaction`,
      `la revue qualité
      le point non-conformités
      la revue de direction`,
    ),
    en: objects(
      `the certificate overview
      the audit schedule
      the list of open deviations
      the quality manual`,
      `the ISO 9001 audit preparation
      the update of the procedures
      the laboratory tender
      the internal audit`,
      `the quality review
      the certification meeting
      the management review`,
    ),
  },
  AC: {
    fr: objects(
      `le portefeuille fournisseurs
      la liste des commandes en retard
      le contrat cadre transport
      le tableau des prix
      le planning des réceptions
      la carte des risques fournisseurs`,
      `la négociation annuelle des emballages
      le lancement de l'appel d'offres transport
      la réception des camions de lundi
      la relance des livraisons en retard
      le changement de fournisseur de palettes
      le tri du stock dormant`,
      `le point approvisionnements
      la revue fournisseurs
      le comité prix`,
    ),
    en: objects(
      `the supplier portfolio
      the list of late orders
      the freight contract
      the price comparison`,
      `the packaging negotiation
      the freight tender
      the late deliveries follow-up
      the pallet supplier change`,
      `the supply meeting
      the supplier review
      the price committee`,
    ),
  },
  CF: {
    fr: objects(
      `le prévisionnel de ventes
      la liste des prospects
      l'argumentaire Brisa
      le fichier clients de l'Ouest
      le calendrier des salons
      le compte rendu de visite
      la présentation pour les agences`,
      `la tournée des agences
      le salon de Rennes
      la relance des devis du trimestre
      le rendez-vous avec le bailleur
      la mise à jour du catalogue
      le séminaire des installateurs
      l'objectif du deuxième trimestre`,
      `le point commercial
      la réunion régionale
      la revue des affaires`,
    ),
    en: objects(
      `the sales forecast
      the prospect list
      the trade show calendar`,
      `the agency tour
      the catalogue update
      the quotation follow-up`,
      `the sales meeting
      the regional meeting`,
    ),
  },
  IS: {
    fr: objects(
      `le prévisionnel export
      la liste des importateurs
      la présentation internationale`,
      `le voyage à Porto
      la traduction du catalogue
      la relance des devis export`,
      `le point export
      la revue des pays`,
    ),
    en: objects(
      `the export forecast
      the dealer list
      the country presentation
      the price list in pounds
      the translated catalogue
      the visit report
      the order book`,
      `the dealer tour in the North
      the catalogue translation
      the open quotations
      the importer visit
      the launch of the Brisa in Italy
      the quarterly target
      the hotel project in Porto`,
      `the export call
      the country review
      the Monday call
      the pricing committee`,
    ),
  },
  SC: {
    fr: objects(
      `le planning d'astreinte
      le tableau des appels
      la liste des clients sensibles
      le stock des véhicules
      le script d'accueil téléphonique
      le tableau des habilitations
      l'enquête de satisfaction`,
      `la relève d'astreinte
      le recrutement d'un conseiller
      le réassort des véhicules
      la campagne de rappel clients
      la préparation de l'hiver
      le stage des nouveaux techniciens
      la réponse aux avis en ligne`,
      `le point hotline
      la réunion des techniciens
      le comité satisfaction`,
    ),
    en: objects(
      `the call statistics
      the on-call schedule
      the spare parts list`,
      `the winter preparation
      the van stock refill
      the customer survey`,
      `the service meeting
      the hotline meeting`,
    ),
  },
  IT: {
    fr: objects(
      `l'inventaire du parc
      le planning des mises à jour
      la liste des licences
      le catalogue de services`,
      `le renouvellement des portables
      la fermeture de l'ancien serveur de fichiers
      l'audit de sécurité
      le changement d'imprimantes`,
      `le point d'équipe
      le comité de changement
      la revue de sécurité`,
    ),
    en: objects(
      `the asset inventory
      the patch calendar
      the licence list
      the service catalogue
      the incident review
      the access matrix`,
      `the laptop renewal
      the shutdown of the old file server
      the security audit
      the printer replacement
      the monitoring clean-up
      the ticket backlog`,
      `the team stand-up
      the change board
      the security review
      the sprint review`,
    ),
  },
  FI: {
    fr: objects(
      `le tableau de trésorerie
      le budget révisé
      le registre des contrats
      l'organigramme
      le plan de formation
      la liste des immobilisations
      le rapport aux actionnaires`,
      `la préparation du conseil d'administration
      la campagne d'entretiens annuels
      le renouvellement de la mutuelle
      la réponse aux commissaires aux comptes
      l'intégration des filiales
      la renégociation du bail de Nantes
      la lettre interne de printemps`,
      `le comité de direction
      la revue budgétaire
      le point trésorerie`,
    ),
    en: objects(
      `the cash forecast
      the revised budget
      the contract register`,
      `the board preparation
      the auditors' questions
      the lease renegotiation`,
      `the budget review
      the cash meeting`,
    ),
  },
}

/** Names that come up in everyday messages: ours, and those of customers and suppliers who exist nowhere. */
export const NAMES = {
  machine: lines(`Alto 5
    Alto 8
    Alto 12
    Alto 16
    Brisa 6
    Brisa 9
    Cumulo 200
    Massif 40`),
  customer: lines(`Mme Guichard
    M. Kerbrat
    Habitis
    la mairie de Tournus
    Chauff'Est
    Thermi-Pro 71
    l'hôtel du Port
    M. Delorme
    la SCI Verdier
    Sanitherm Sud
    Mme Poncet
    Comptoir Ouest`),
  supplier: lines(`Kaltronik
    Bosfor Tube
    Motoris
    Cuivres du Forez
    Emballages Rhodaniens
    Visserie Moderne
    Harbour Line`),
  town: lines(`Tournus
    Roanne
    Quimper
    Colmar
    Pau
    Aarhus
    Ghent
    Porto
    Graz
    Limoges
    Annecy
    Leeds`),
} as const
