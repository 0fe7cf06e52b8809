import { fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

/** Told by an assistant accountant in her preparation notes. */
export const researchCredit: Topic = {
  id: 'research-credit',
  label: { fr: "crédit d'impôt recherche", en: 'research tax credit' },
  experts: ['oceane.fabre'],
  askers: ['nicolas.martin2', 'ines.carvalho'],
  queries: [
    ['fr', "crédit d'impôt recherche dépenses éligibles"],
    ['fr', 'CIR temps passés justificatifs'],
  ],
  cases: table(`
    project           | people | share | base | removed
    Alto propane      | 6      | 62    | 418  | 37
    télésurveillance  | 3      | 45    | 172  | 21
    onduleur nouvelle génération | 4 | 71 | 296 | 14
    échangeur compact | 3      | 54    | 188  | 26
  `),
  plays: [
    fr(
      'CIR : dossier "{project}"',
      `
      @e
      J'ai repris les dépenses éligibles au crédit d'impôt recherche pour le projet "{project}". {people} personnes, {share} % du temps retenu, base de {base} k€.
      J'ai retiré {removed} k€ : essais de certification et mise au point pour la production, ce n'est plus de la R&D au sens de l'article 244 quater B. Si on les laisse, c'est la première chose que l'expert du ministère écartera, et il regardera le reste avec moins de bienveillance.
      @q
      Ok, prudent. Et les amortissements ?
      @e file:CIR_base.xlsx
      Prorata d'utilisation du banc, {share} % aussi, avec le planning de réservation comme justificatif. Forfait de fonctionnement : 43 % des salaires, 75 % des amortissements.
      `,
    ),
    fr(
      'CIR : feuilles de temps {project}',
      `
      @e
      Pour le CIR, les feuilles de temps de "{project}" ont trois semaines remplies d'un coup le même jour : en contrôle, elles ne valent rien. J'ai croisé avec le planning des bancs et les congés, deux jours sont impossibles.
      Je propose une saisie hebdomadaire validée, et de garder les comptes rendus d'essais datés comme temps passés justificatifs. La base passe de {base} à un peu moins, mais elle tient.
      @q
      Je suis d'accord, on préfère une base qui tient.
      `,
    ),
    fr(
      'Sous-traitance agréée et CIR',
      `
      @e
      Le laboratoire qui a fait les essais du projet "{project}" n'est plus agréé CIR depuis le 1er janvier : ses factures sortent de l'assiette. J'ai vérifié les sept autres sous-traitants dans la liste du ministère, deux arrivent à échéance en décembre.
      Autre point : les dépenses de sous-traitance se plafonnent à trois fois les dépenses internes du même projet, ici on est loin du plafond.
      @q
      Merci Océane, je ne l'aurais pas vu.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      "Préparation du crédit d'impôt recherche.docx",
      'oceane.fabre',
      `
      # Préparation du crédit d'impôt recherche
      ## Dépenses éligibles
      Salaires des chercheurs et techniciens au prorata du temps, amortissement des bancs, sous-traitance agréée.
      ## Ce qu'on retire
      Essais de certification, mise au point pour la production, veille commerciale.
      ## Justificatifs
      - Feuilles de temps hebdomadaires validées
      - Comptes rendus d'essais datés
      - Planning de réservation des bancs
      ## Calendrier
      Base en février, relecture scientifique en mars, dépôt du 2069-A avec le relevé de solde.
    `,
    ),
  ],
}

export const receivables: Topic = {
  id: 'receivables',
  label: { fr: 'recouvrement et affacturage', en: 'receivables and factoring' },
  experts: ['sara.elamrani'],
  askers: ['CF', 'SC'],
  queries: [
    ['fr', 'relance impayés affacturage'],
    ['fr', 'encours client plafond assurance-crédit'],
  ],
  cases: table(`
    client         | amount | late | limit | offer
    Mouly Chauffage| 48     | 34   | 60    | trois échéances
    Chauff'Est     | 126    | 21   | 150   | deux échéances
    Thermi-Pro 71  | 32     | 67   | 20    | quatre échéances
  `),
  plays: [
    fr(
      'Encours {client} : commande bloquée',
      `
      @q
      La commande de {client} est bloquée, il attend ses machines. On peut débloquer ?
      @e
      Pas en l'état, la relance des impayés n'a rien donné : {amount} k€ d'encours, dont une partie échue depuis {late} jours, pour un plafond d'assurance-crédit de {limit} k€. Si je débloque au-delà du plafond, on livre sans garantie.
      Ce que je propose : {offer} avec virement de la première avant expédition, et pas d'affacturage sur cette facture. J'appelle leur comptable aujourd'hui.
      @q
      Je l'ai eu aussi, il est d'accord pour {offer}.
      @e
      Premier virement reçu, commande débloquée. Je garde le compte en surveillance 60 jours.
      `,
    ),
    fr(
      'Affacturage : factures rejetées {client}',
      `
      @q from:FI
      Le factor rejette deux factures de {client}. Pour quelle raison ?
      @e
      Pas de preuve de livraison signée, et une RFA compensée d'office par le client, donc créance non certaine. L'affacturage n'accepte que des factures échues nettes de remise.
      Je les remplace par la facture de solde et je relance {client} par lettre recommandée à J+45, c'est l'étape avant le contentieux et les pénalités de retard.
      @q
      Merci, je récupère le bon de livraison signé.
      `,
    ),
    frChat(`
      @q
      {@e} {client} peut recommander ?
      @e
      plafond {limit} k€, il est à {amount}. Donc oui jusqu'à la différence, et comptant au-delà
    `),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Politique de crédit client.pdf',
      'sara.elamrani',
      `
      # Politique de crédit client
      ## Plafond
      Chaque client a un plafond d'encours couvert par l'assurance-crédit. Au-delà, paiement avant expédition.
      ## Relances
      - J+5 : courriel
      - J+15 : appel
      - J+30 : blocage des commandes
      - J+45 : lettre recommandée
      ## Affacturage
      Les factures de plus de 5 k€ sont cédées avec leur preuve de livraison.
    `,
    ),
  ],
}

export const closing: Topic = {
  id: 'closing',
  label: { fr: 'clôture et provisions', en: 'closing and provisions' },
  experts: ['paul-henri.duchene', 'nicolas.martin2'],
  askers: ['FI', 'US', 'AC', 'IS', 'QU', 'SC'],
  queries: [
    ['fr', 'provision garantie clôture', 'paul-henri.duchene'],
    ['fr', 'écart valorisation stock clôture', 'nicolas.martin2', 'paul-henri.duchene'],
  ],
  cases: table(`
    period    | amount | rate | gap | account
    mars      | 412    | 1,8  | 23  | 1512
    juin      | 455    | 2,1  | 41  | 1512
    septembre | 398    | 1,7  | 17  | 3550
  `),
  plays: [
    fr(
      'Clôture {period} : provision garantie',
      `
      @q
      Pour la clôture de {period}, faut-il revoir la provision garantie ? Les retours ont augmenté.
      @e
      Oui. Provision garantie, méthode : coût moyen d'un retour par machine multiplié par les machines encore sous garantie, lissé sur 24 mois. On passe de 1,5 à {rate} % du chiffre d'affaires, soit {amount} k€ au compte {account}.
      Le lot de capteurs est un risque identifié : je le provisionne à part, sinon il pollue la statistique.
      @f
      Côté gestion, l'écart avec le prévisionnel est de {gap} k€, je le commente dans le rapport mensuel.
      @q
      Merci. Envoyez-moi le calcul, les commissaires le demanderont.
      `,
    ),
    fr(
      'Écart de valorisation de stock, {period}',
      `
      @q
      Il y a {gap} k€ d'écart entre le stock valorisé et la comptabilité à fin {period}. {Une idée ?|Vous avez une piste ?}
      @f
      L'écart de valorisation du stock a une cause simple : le prix standard du compresseur a été changé le 28 sans réévaluation du stock : l'écart de prix est parti en charges. C'est une écriture de reclassement, pas une perte.
      @e
      Je passe l'écriture au compte {account} et j'ajoute un contrôle : plus de changement de prix standard dans les cinq derniers jours du mois.
      @q
      Parfait, on peut clôturer.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Calendrier et contrôles de clôture.pdf',
      'paul-henri.duchene',
      `
      # Calendrier et contrôles de clôture
      ## J-5
      Gel des prix standard, relance des réceptions non facturées.
      ## J+2
      Rapprochement des stocks, provision garantie, charges à payer.
      ## J+4
      - Contrôle des marges par gamme
      - Justification de chaque compte de bilan
      ## J+6
      Rapport au comité de direction.
    `,
    ),
  ],
}
