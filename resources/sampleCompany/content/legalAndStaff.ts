import { en, fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

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
      Ne montrez rien avant que le brevet soit déposé : en Europe, une divulgation par l'inventeur détruit la nouveauté, sans délai de grâce. La recherche d'antériorité donne un document proche, {number}, de {owner}, qui revendique le principe mais pas votre mode de calcul.
      On peut viser un brevet de procédé. Il me faut une description de deux pages, un dessin, et la date de la première idée. Dépôt possible en trois semaines.
      @q
      Je m'y mets, deux pages pour {day}.
      @e
      Parfait, je prépare le brevet. {?Et gardez le cahier de laboratoire signé.}
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
