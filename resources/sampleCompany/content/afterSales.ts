import { fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

/** The same work as anomalyDetection in electronics.ts, by people who have never heard of it. */
export const fleetFailures: Topic = {
  id: 'fleet-failures',
  label: { fr: 'maintenance prédictive (service clients)', en: 'predictive maintenance (after-sales)' },
  experts: ['ophelie.renard', 'simon.bertin'],
  askers: ['jean-marc.riviere', 'cyril.masson', 'rosa.marino', 'arnaud.duval', 'sabrina.keller'],
  queries: [['fr', 'prévision de pannes parc télésuivi']],
  cases: table(`
    fleet             | machines | hit | lead | rule
    le parc Alto      | 6 400    | 58  | 8    | trois coupures haute pression en 48 heures
    le parc Massif    | 310      | 66  | 14   | une surchauffe au-dessus de 12 K pendant six heures
    le parc Brisa     | 2 900    | 52  | 6    | plus de vingt démarrages par heure
  `),
  plays: [
    fr(
      "Maintenance prédictive sur {fleet} : point d'étape",
      `
      @q
      Avez-vous avancé sur la maintenance prédictive ? J'aimerais l'annoncer aux clients sous contrat {?cette année}.
      @e
      Oui, avec des règles simples pour commencer. Sur {fleet} ({machines} machines en télésuivi), la règle "{rule}" précède {hit} % des pannes de compresseur, {lead} jours avant l'appel du client.
      J'ai l'historique complet des interventions depuis quatre ans, avec la pièce changée et la date : 1 180 pannes étiquetées. Ce qui me manque, c'est un modèle plus fin que des seuils, et je ne suis pas data scientist.
      @f
      Côté télésuivi, l'alerte arrive déjà dans l'outil de planification. On a évité 41 dépannages en urgence ce mois-ci.
      @q
      Très bon argument commercial. Gardez-moi une page de chiffres.
      `,
    ),
    fr(
      'Prévision de pannes : faut-il acheter un logiciel ?',
      `
      @q
      Un éditeur propose un module de prévision de pannes à 90 k€ par an. Ça vaut le coup ?
      @e
      Je leur ai donné six mois de données de {fleet} en aveugle. Résultat : {hit} % de pannes de compresseur annoncées, pas mieux que notre règle "{rule}". Leur modèle n'a jamais vu de pompe à chaleur au R290.
      Il faudrait un modèle appris sur nos mesures et nos pannes étiquetées. {Si quelqu'un sait faire en interne, je prends.|Je ne sais pas si quelqu'un fait ça chez nous.}
      @f
      D'accord avec {e}. Je propose de décliner et de demander un stagiaire.
      @q
      Ok, on décline.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Prévision de pannes - bilan télésuivi.docx',
      'ophelie.renard',
      `
      # Prévision de pannes : bilan du télésuivi
      ## Données
      9 600 machines en télésuivi et quatre ans d'interventions, soit 1 180 pannes datées avec la pièce changée.
      ## Règles
      - Trois coupures haute pression en 48 heures
      - Surchauffe au-dessus de 12 K pendant six heures
      - Plus de vingt démarrages par heure
      ## Résultats
      La maintenance prédictive par règles annonce 58 % des pannes de compresseur, huit jours avant l'appel du client.
      ## Besoin
      Un modèle plus fin que des seuils, appris sur ces pannes étiquetées.
    `,
    ),
  ],
}

export const maintenanceContracts: Topic = {
  id: 'maintenance-contracts',
  label: { fr: 'contrats de maintenance', en: 'maintenance contracts' },
  experts: ['arnaud.duval', 'patricia.lemaire'],
  askers: ['SC', 'CF', 'FI', 'QU'],
  queries: [
    ['fr', 'contrat de maintenance reconduction tacite', 'arnaud.duval'],
    ['fr', "formule Sérénité pièces d'usure", 'patricia.lemaire', 'arnaud.duval'],
    ['fr', 'résiliation contrat entretien loi Chatel', 'arnaud.duval'],
  ],
  cases: table(`
    client                 | price | term | level    | index
    la résidence Les Tilleuls | 4 800 | 36 | Sérénité | 3,1
    Mme Guichard           | 218   | 12   | Essentiel| 2,8
    l'hôtel du Port        | 2 950 | 24   | Sérénité | 3,1
  `),
  plays: [
    fr(
      'Contrat de maintenance {client} : reconduction',
      `
      @q
      {client} affirme ne jamais avoir reçu d'avis de reconduction tacite pour son contrat de maintenance {level}, et refuse de payer {price} €.
      @e
      Pour la reconduction tacite d'un contrat de maintenance, si le client est consommateur, la loi Chatel nous oblige à l'informer entre trois et un mois avant l'échéance. Sans preuve d'envoi, la résiliation est possible à tout moment et on rembourse au prorata. Pour un professionnel, pas d'obligation, mais le geste commercial reste possible.
      J'ai retrouvé l'avis : parti à l'ancienne adresse. Donc l'information n'a pas été donnée.
      @f
      Je fais l'avoir au prorata et je propose une nouvelle souscription sur {term} mois avec la première visite offerte.
      @q
      Nouvelle formule acceptée, merci !
      `,
    ),
    fr(
      'Révision de prix des contrats {level}',
      `
      @q
      Quelle révision appliquer cette année aux contrats de maintenance {level} ? {client} conteste.
      @e
      La clause dit : 15 % fixe, 85 % sur l'indice ICHT-IME, soit {index} % au {date}. C'est la formule signée, on ne l'applique ni au-dessus ni en dessous.
      Pour les contrats de plus de {price} €, j'envoie le détail du calcul avec l'indice de départ et d'arrivée : on a divisé les contestations par trois depuis.
      @q
      Je transfère le détail au client.
      `,
    ),
    fr(
      'Que couvre le contrat {level} ?',
      `
      @q from:SC
      Le commercial a promis à {client} "tout compris". Le contrat {level} couvre quoi, exactement ?
      @f
      Essentiel : une visite annuelle, contrôle d'étanchéité, nettoyage, hotline. Sérénité : en plus les déplacements, la main-d'œuvre et les pièces d'usure, délai d'intervention de 24 heures ouvrées. Ni l'un ni l'autre ne couvre l'embouage, le gel ou une mauvaise qualité d'eau.
      Donc "tout compris" non, sauf pièces d'usure. {?Un avenant "pièces majeures" existe à partir de 24 mois.}
      @e
      Je confirme, et il vaut mieux l'écrire au client maintenant qu'après une panne.
      @q
      Courrier parti, merci.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Conditions générales contrats de maintenance.docx',
      'arnaud.duval',
      `
      # Conditions générales des contrats de maintenance
      ## Essentiel
      Visite annuelle, contrôle d'étanchéité, nettoyage de la batterie, accès à la hotline.
      ## Sérénité
      En plus : déplacements, main-d'œuvre, pièces d'usure, intervention sous 24 heures ouvrées.
      ## Durée et reconduction
      Douze, vingt-quatre ou trente-six mois. Le consommateur est informé de la reconduction tacite entre trois et un mois avant l'échéance.
      ## Révision
      15 % fixe et 85 % sur l'indice ICHT-IME.
    `,
    ),
  ],
}

export const faultCodes: Topic = {
  id: 'fault-codes',
  label: { fr: 'codes défaut et diagnostic', en: 'fault codes' },
  experts: ['mohamed.saidi', 'sabrina.keller'],
  askers: ['SC', 'QU', 'CF', 'IS'],
  queries: [
    ['fr', "code défaut E07 débit d'eau"],
    ['fr', 'défaut haute pression diagnostic'],
  ],
  cases: table(`
    code | model   | meaning               | flow | cause
    E07  | Alto 8  | débit d'eau insuffisant | 720  | un filtre à tamis colmaté
    E12  | Alto 12 | défaut haute pression | 980  | une vanne thermostatique fermée
    E31  | Brisa 9 | défaut communication  | 610  | un fil de bus inversé
  `),
  plays: [
    fr(
      '{code} récurrent sur {model}',
      `
      @q from:ludovic.cohen,kamel.toumi,gwenaelle.leroy,rosa.marino
      Client en panne pour la troisième fois, code défaut {code} sur une {model}. Il a déjà remplacé le circulateur. Quoi vérifier ?
      @e
      {code} veut dire "{meaning}". Avant toute pièce : lire l'historique (menu 4.2), on y voit si le défaut arrive en chauffage ou en eau chaude. Ensuite le débit : il faut {flow} l/h, et on l'estime avec l'écart départ-retour, 5 K à pleine puissance.
      Neuf fois sur dix c'est {cause}. Le circulateur n'y est pour rien, il indique sa puissance absorbée : sous 10 W, il tourne dans le vide.
      @q
      C'était bien {cause}. Merci, client dépanné.
      @f
      J'ajoute le cas à l'arbre de diagnostic de la hotline.
      `,
    ),
    fr(
      'Arbre de diagnostic {code}',
      `
      @f
      Nouvelle version de l'arbre de diagnostic pour le code défaut {code} : quatre questions au téléphone avant d'envoyer quelqu'un. {Pression du circuit|La pression}, température départ et retour, position des vannes, date du dernier nettoyage de filtre.
      Depuis deux semaines on règle 44 % des {code} sans déplacement.
      @q
      Bravo. Peut-on l'étendre à la gamme {model} complète ?
      @e
      Oui, mais avec un autre seuil de débit ({flow} l/h) et en retirant la question sur l'appoint. Je relis {day}.
      `,
    ),
    frChat(`
      @q from:SC
      {@e} un {code} sur {model}, pression 1,4 bar, delta T 9
      @e
      delta T 9 = débit moitié trop faible. Cherche {cause}
      @q
      trouvé, merci chef
    `),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Arbre de diagnostic codes défaut.pdf',
      'mohamed.saidi',
      `
      # Arbre de diagnostic des codes défaut
      ## E07 : débit d'eau insuffisant
      Filtre à tamis, air dans le circuit, vannes fermées, puis seulement circulateur.
      ## E12 : défaut haute pression
      Débit d'eau, vannes thermostatiques fermées, échangeur entartré, capteur.
      ## E31 : défaut communication
      - Polarité du bus
      - Longueur et section du câble
      - Mise à la terre commune
      ## Règle
      Toujours lire l'historique avant de couper l'alimentation, il est effacé au bout d'une heure.
    `,
    ),
  ],
}

export const warranty: Topic = {
  id: 'warranty',
  label: { fr: 'garantie et retours', en: 'warranty returns' },
  experts: ['didier.bonnet', 'estelle.nguyen'],
  askers: ['SC', 'QU', 'CF', 'FI', 'IS'],
  queries: [
    ['fr', 'prise en charge garantie compresseur'],
    ['fr', 'retour pièces expertise garantie refus'],
  ],
  cases: table(`
    model   | years | part          | serial  | share
    Alto 8  | 3     | le compresseur| 24A1187 | 50
    Alto 12 | 6     | la carte mère | 19C0442 | 30
    Brisa 6 | 2     | le ventilateur| 24B2290 | 100
  `),
  plays: [
    fr(
      'Garantie {model} n° {serial}',
      `
      @q
      {part} a lâché sur la {model} n° {serial}, {years} ans après la mise en service. Prise en charge en garantie ?
      @e
      La garantie compresseur est de cinq ans, les autres pièces trois ans, à compter de la mise en service déclarée, pas de la facture. Pour {serial} la déclaration a été faite, donc {years} ans fait foi.
      Prise en charge proposée : {share} % de la pièce, main-d'œuvre selon contrat. Il me faut la pièce en retour pour expertise, sinon je ne peux rien refacturer au fournisseur.
      @f
      Numéro de retour créé, étiquette envoyée au client. Délai d'expertise : trois semaines.
      @q
      Merci, le client accepte.
      `,
    ),
    fr(
      'Refus de garantie contesté : {serial}',
      `
      @q
      L'installateur conteste notre refus de garantie sur {serial}. Il dit que l'eau était conforme.
      @f
      L'expertise montre le contraire : dépôt brun dans l'échangeur et acidité de l'huile à 0,4. Photos dans le dossier.
      @e
      On maintient le refus sur la pièce mais on offre le diagnostic. Si l'analyse d'eau (pH, dureté, conductivité) est fournie par un laboratoire indépendant, on rouvre. La garantie légale, elle, court toujours chez le vendeur pendant deux ans.
      @q
      Je lui réponds ainsi.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Procédure garantie et retours.docx',
      'didier.bonnet',
      `
      # Procédure garantie et retours
      ## Durées
      Compresseur cinq ans, autres pièces trois ans, à compter de la mise en service déclarée.
      ## Retour
      La pièce revient sous quinze jours avec son étiquette, sinon elle est facturée.
      ## Expertise
      - Photos et mesures dans le dossier
      - Décision sous trois semaines
      - Refacturation au fournisseur quand la cause est chez lui
      ## Refus
      Eau non conforme, gel, modification du circuit, absence de mise en service.
    `,
    ),
    document(
      'md',
      'fr',
      'memo-expertise-compresseur.md',
      'estelle.nguyen',
      `
      # Mémo : expertise d'un compresseur en retour de garantie
      ## Huile
      Acidité au-dessus de 0,2 : brûlure d'enroulement ou humidité.
      ## Bobinage
      Isolement sous 5 mégohms : grillé. Vérifier l'onduleur avant d'accuser le compresseur.
      ## Mécanique
      Coup de liquide : clapet cassé, traces sur la plaque. Souvent un détendeur bloqué ouvert.
    `,
    ),
  ],
}
