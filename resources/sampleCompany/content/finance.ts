import { en, fr, frChat, table } from '../play.ts'
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

export const patents: Topic = {
  id: 'patents',
  label: { fr: 'brevets et marques', en: 'patents and trademarks' },
  experts: ['mickael.robin'],
  askers: ['RD'],
  queries: [
    ['fr', 'dépôt brevet antériorité'],
    ['en', 'freedom to operate patent'],
  ],
  cases: table(`
    invention                     | number  | year | owner
    le critère de dégivrage       | FR3118  | 2031 | un concurrent japonais
    le distributeur à anneau      | EP2904  | 2029 | un équipementier suédois
    la plaque anti-résonance      | FR3140  | 2036 | une PME bretonne
  `),
  plays: [
    fr(
      'Brevet sur {invention} ?',
      `
      @q
      Pensez-vous que {invention} soit brevetable ? On aimerait le montrer au salon.
      @e
      Ne montrez rien avant le dépôt : en Europe, une divulgation par l'inventeur détruit la nouveauté, sans délai de grâce. La recherche d'antériorité donne un document proche, {number}, de {owner}, qui revendique le principe mais pas votre mode de calcul.
      On peut viser une revendication de procédé. Il me faut une description de deux pages, un dessin, et la date de la première idée. Dépôt possible en trois semaines.
      @q
      Je m'y mets, deux pages pour {day}.
      @e
      Parfait. {?Et gardez le cahier de laboratoire signé.}
      `,
    ),
    en(
      'Freedom to operate: {number}',
      `
      @q from:IS
      A customer asks if we infringe {number}. Are we safe?
      @e
      We are outside of claim 1: it requires a sensor on the suction line, we do not have one. The patent lapses in {year} in any case, and it was never validated in the Netherlands.
      I wrote a freedom to operate note of three pages. Do not forward the note itself, only the conclusion, otherwise we lose privilege in the United States.
      @q
      Understood, only the conclusion.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Guide inventeur.docx',
      'mickael.robin',
      `
      # Guide de l'inventeur
      ## Se taire d'abord
      Toute divulgation avant le dépôt de brevet détruit la nouveauté : salon, article, offre à un client.
      ## Déclarer
      Deux pages et un dessin. Quel problème, quelle solution, quel effet que l'antériorité n'a pas.
      ## Rémunération
      - Prime au dépôt
      - Prime à la délivrance
      - Intéressement en cas de licence
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

/** Dictated by the head of legal affairs; her assistant sends it (From and Sender differ). */
export const penaltyClauses: Topic = {
  id: 'penalty-clauses',
  label: { fr: 'clauses de pénalité et responsabilité', en: 'penalty and liability clauses' },
  experts: ['genevieve.leblanc'],
  askers: ['FI', 'AC', 'CF', 'IS'],
  queries: [['fr', 'clause de pénalité de retard limitation de responsabilité']],
  cases: table(`
    party        | cap | rate | max | law
    Kaltronik    | 100 | 0,5  | 5   | allemand
    le groupe Habitis | 150 | 1 | 10 | français
    Warmtehuis   | 100 | 0,7  | 7   | néerlandais
  `),
  plays: [
    fr(
      'Clause de pénalité {party}',
      `
      @q
      {party} veut une clause de pénalité de retard sans plafond. On signe ?
      @e
      Non. Position constante : {rate} % par semaine entamée, plafonné à {max} % du montant du lot en retard, et pénalité libératoire. Sans le mot "libératoire", ils peuvent demander la pénalité et des dommages-intérêts.
      Limitation de responsabilité à {cap} % du contrat annuel, hors faute lourde et dommages corporels. En droit {law}, une limitation dans des conditions générales se défend mal : il faut la faire négocier et l'écrire dans le corps du contrat.
      @q
      Ils demandent une contrepartie.
      @e
      Donnez-leur un préavis de retard obligatoire : sans alerte de notre part dans les 5 jours, la pénalité double. Cela ne nous coûte rien si nous sommes sérieux.
      @q
      Accepté par {party}, merci.
      `,
    ),
    fr(
      'Pénalité appliquée à tort par {party}',
      `
      @q
      {party} a déduit {max} % de pénalité de retard de notre facture, alors que le retard vient d'eux.
      @e
      La compensation d'office est interdite par nos conditions et, pour la France, par l'article L442-1 du code de commerce. Écrivez : contestation motivée, copie de leur validation tardive des plans, mise en demeure de payer sous huit jours.
      Si rien ne bouge, procédure de médiation prévue à l'article 18. Ne suspendez pas les livraisons sans m'appeler.
      @q
      Courrier envoyé ce matin en recommandé.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Positions contractuelles.docx',
      'genevieve.leblanc',
      `
      # Positions contractuelles
      ## Pénalité de retard
      0,5 % par semaine entamée, plafond de 5 % du lot en retard, caractère libératoire.
      ## Limitation de responsabilité
      100 % du montant annuel du contrat, hors faute lourde et dommages corporels.
      ## Replis acceptables
      - Plafond de pénalité à 10 % contre préavis de retard
      - Responsabilité à 150 % pour les marchés publics
      ## Jamais
      Pénalité sans plafond, compensation d'office, droit inconnu.
    `,
    ),
  ],
}

export const workTime: Topic = {
  id: 'work-time',
  label: { fr: 'télétravail et temps de travail', en: 'remote work rules' },
  experts: ['delphine.weiss', 'ines.carvalho'],
  askers: ['RD', 'IT', 'US', 'CF', 'QU', 'SC', 'AC'],
  queries: [
    ['fr', 'accord télétravail jours par semaine', 'delphine.weiss'],
    ['fr', 'indemnité astreinte paie', 'ines.carvalho'],
  ],
  cases: table(`
    who            | days | amount | ref
    un alternant   | 1    | 2,70   | 4.2
    un chef d'équipe| 0   | 38     | 6.1
    un itinérant   | 2    | 42     | 6.3
  `),
  plays: [
    fr(
      'Télétravail pour {who}',
      `
      @q
      L'accord télétravail s'applique-t-il à {who} de mon équipe ?
      @e
      Oui, l'accord télétravail vaut dans la limite de {days} jour(s) par semaine, article {ref} de l'accord. L'ancienneté de trois mois est requise, et le poste doit être éligible : pour la production, seules les journées de formation et de préparation comptent.
      Le refus doit être motivé par écrit. L'indemnité de {amount} € par jour est versée sur déclaration dans l'outil.
      @q
      C'est noté, je lui réponds.
      @f
      Pensez à déclarer avant le 20, sinon c'est sur la paie suivante.
      `,
    ),
    fr(
      "Astreinte : calcul de l'indemnité",
      `
      @q
      Comment est payée une astreinte de week-end pour {who} ?
      @f
      L'indemnité d'astreinte est un forfait de {amount} € par jour, plus le temps d'intervention en heures majorées à 50 %, trajet compris. Un repos de 11 heures suit la fin de l'intervention, donc prise de poste décalée le lundi.
      C'est une rubrique à part dans la paie, avec le relevé signé.
      @q
      Merci, je joins le relevé.
      `,
    ),
  ],
  documents: [
    document(
      'html',
      'fr',
      'accord-teletravail-resume.html',
      'delphine.weiss',
      `
      # L'accord télétravail en une page
      ## Qui
      Tout salarié de plus de trois mois dont le poste est éligible, alternants compris.
      ## Combien
      Deux jours par semaine, un pour les alternants, avec une journée commune le mardi.
      ## Comment
      - Demande dans l'outil, réponse motivée sous quinze jours
      - Indemnité sur déclaration avant le 20
      - Droit à la déconnexion de 19 h à 7 h
    `,
    ),
  ],
}
