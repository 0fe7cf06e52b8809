import { fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const gasTariff: Topic = {
  id: 'gas-tariff',
  label: { fr: 'dérogation tarif gaz', en: 'gas tariff derogation' },
  experts: ['abdelkader.ziani', 'virginie.tanguy'],
  askers: ['CF'],
  queries: [
    ['fr', 'dérogation tarif gaz'],
    ['fr', 'tarif gaz client hybride'],
  ],
  cases: table(`
    client                    | kwh  | rate | delay | lot
    la résidence Les Tilleuls | 480  | 7,4  | 18    | 96
    l'EHPAD de Bellevue       | 1 250 | 6,9 | 24    | 120
    la copropriété du Parc    | 720  | 7,1  | 12    | 64
    le lycée agricole de Mâcon| 2 100 | 6,5 | 24    | 0
  `),
  plays: [
    fr(
      'Dérogation tarif gaz pour {client}',
      `
      @q
      {client} veut passer en hybride (pompe à chaleur + chaudière gaz en appoint) mais craint de perdre son tarif. {Une dérogation est possible ?|Peut-on demander une dérogation au tarif gaz ?}
      @e
      Oui, c'est faisable. En passant sous 300 MWh de gaz le site change de classe de consommation et perd l'abonnement négocié ; la dérogation tarif gaz permet de garder le prix pendant {delay} mois si la baisse est due à des travaux d'efficacité énergétique.
      Il faut déposer la demande avant les travaux, avec trois pièces : l'attestation de travaux, les consommations des trois dernières années ({kwh} MWh en moyenne ici) et un engagement de consommation minimale. À {rate} c€/kWh, ça vaut le coup d'être dans les délais.
      @q
      Les travaux démarrent le {deadline}, c'est jouable ?
      @e
      Si j'ai les factures {day}, oui. Le fournisseur répond sous trois semaines, et l'absence de réponse vaut refus, donc je relance à J+15.
      @f
      Pour info j'ai obtenu deux accords ce trimestre sur le même schéma, je te transmets le modèle de lettre.
      `,
    ),
    fr(
      'Refus de dérogation tarif gaz : {client}',
      `
      @q
      Le fournisseur refuse la dérogation tarif gaz pour {client}, motif : "baisse supérieure à 50 %". On peut contester ?
      @f
      Oui. Le seuil de 50 % figure dans les conditions générales, pas dans le contrat signé par {client}, qui ne parle que de {delay} mois de maintien. J'ai eu le même cas en Saône-et-Loire et le médiateur nous a donné raison.
      Deuxième argument : la courbe de charge montre que l'appoint gaz reste appelé en pointe, donc la capacité réservée ne baisse pas.
      @e
      Je prépare le recours. {Il me faut|J'aurai besoin de} la courbe au pas de dix minutes depuis novembre et une copie de l'avenant.
      @q
      Envoyé. Merci à tous les deux, le client hésitait à tout arrêter.
      `,
    ),
    fr(
      'Simulation tarif gaz / électricité {client}',
      `
      @q
      Tu pourrais me refaire la simulation de {client} avec un tarif gaz à {rate} c€ ? Le conseil syndical se réunit {day}.
      @e
      À {rate} c€/kWh de gaz et 17,9 c€ d'électricité, le point d'équilibre est un COP de 2,4 : au-dessus de -2 °C la pompe à chaleur gagne, en dessous la chaudière prend le relais. Sur {kwh} MWh, l'hybride économise 31 % et garde le tarif négocié grâce à la dérogation.
      Sans dérogation l'économie tombe à 22 %. Je joins le tableau.
      @q
      Nickel, c'est exactement ce qu'il me fallait.
      `,
    ),
    frChat(`
      @q
      {@e} délai pour une dérogation tarif gaz aujourd'hui ?
      @e
      trois semaines si le dossier est complet, et il doit partir AVANT le début des travaux
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      "Dérogation tarif gaz - mode d'emploi.docx",
      'abdelkader.ziani',
      `
      # Dérogation au tarif gaz : mode d'emploi
      ## À qui
      Sites de plus de 300 MWh qui installent une pompe à chaleur en relève de chaudière et dont la consommation baisse par des travaux.
      ## Pièces
      - Attestation de travaux d'efficacité énergétique
      - Consommations des trois dernières années
      - Engagement de consommation minimale
      ## Calendrier
      La demande part avant le début des travaux. Le fournisseur a trois semaines ; son silence vaut refus. Relancer à quinze jours.
      ## Recours
      Le médiateur de l'énergie peut être saisi deux mois après la réclamation écrite.
    `,
    ),
    document(
      'pdf',
      'fr',
      'Barème comparatif gaz électricité 2025.pdf',
      'virginie.tanguy',
      `
      # Comparatif gaz et électricité 2025
      ## Hypothèses
      Tarif gaz entre 6,5 et 7,4 c€/kWh, électricité à 17,9 c€/kWh hors abonnement.
      ## Point d'équilibre
      La pompe à chaleur est gagnante dès que son COP dépasse le rapport des deux prix corrigé du rendement de la chaudière, soit 2,4 à 2,7.
      ## Conseil
      Proposer l'hybride avec bascule à -2 °C et demander la dérogation au tarif gaz avant les travaux.
    `,
    ),
  ],
}

export const energyCertificates: Topic = {
  id: 'energy-certificates',
  label: { fr: "CEE et MaPrimeRénov'", en: 'energy saving certificates' },
  experts: ['corinne.jacquet', 'thomas.grimaldi'],
  askers: ['CF'],
  queries: [
    ['fr', 'dossier CEE fiche BAR-TH-171'],
    ['fr', "certificats d'économies d'énergie contrôle", 'corinne.jacquet'],
  ],
  cases: table(`
    client          | bonus | area | zone | missing
    M. Kerbrat      | 4 000 | 120  | H2   | le devis daté avant l'engagement
    Mme Poncet      | 2 500 | 95   | H1   | la note de dimensionnement
    la SCI Verdier  | 5 000 | 180  | H3   | le numéro RGE du sous-traitant
  `),
  plays: [
    fr(
      'Dossier CEE {client} rejeté',
      `
      @q
      Le dossier CEE de {client} revient rejeté. L'installateur ne comprend pas, il a tout fourni.
      @e
      Un dossier CEE (certificats d'économies d'énergie) est refusé dès le premier contrôle s'il manque une pièce, ici {missing}. La fiche BAR-TH-171 est stricte : devis signé après l'accord de principe, puissance qui couvre 60 à 130 % des déperditions à la température de base, et Etas d'au moins 126 %.
      Pour {area} m2 en zone {zone}, la prime est de {bonus} €. Le rejet n'est pas définitif : on a douze mois après la facture pour redéposer.
      @f
      J'ai appelé l'installateur, il m'envoie la pièce ce soir. {?J'en profite pour lui passer la liste à jour.}
      @q
      Merci, le client sera soulagé.
      `,
    ),
    fr(
      "Contrôle sur place des certificats d'économies d'énergie",
      `
      @q
      {client} a reçu un avis de contrôle pour ses certificats d'économies d'énergie. C'est inquiétant ?
      @e
      Non, le contrôle des certificats d'économies d'énergie touche 10 % des opérations, tirées au sort par le bureau de contrôle. Ils vérifient que la machine posée est celle de la facture (numéro de série), que l'appoint n'est pas la seule chaleur, et que la note de dimensionnement est sur place.
      Le seul vrai motif de retrait que j'ai vu : une puissance de 16 kW pour {area} m2 bien isolés.
      @q
      Ok, c'est rassurant. Je renvoie la note de dimensionnement.
      `,
    ),
    fr(
      "Cumul MaPrimeRénov' et CEE pour {client}",
      `
      @q
      Le cumul de MaPrimeRénov' et des CEE est-il possible pour {client} ?
      @f
      Oui, sauf en rénovation d'ampleur où les CEE sont déjà valorisés dedans. En geste simple, le cumul est plafonné à 90 % de la dépense pour les très modestes, 75 % pour les modestes.
      Ici : {bonus} € de CEE, à déduire avant de calculer l'aide. Attention à l'ordre des dates, MaPrimeRénov' doit être demandée avant de signer le devis.
      @q
      Je transmets mot pour mot, merci {f}.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Check-list dossier CEE.docx',
      'corinne.jacquet',
      `
      # Check-list du dossier CEE (BAR-TH-171)
      ## Avant le devis
      Accord de principe signé, déperditions calculées, installateur RGE à la date du devis.
      ## Sur la facture
      - Marque, modèle, numéro de série
      - Etas à 35 et 55 °C
      - Surface chauffée et usage
      ## Contrôle
      Dix pour cent des certificats d'économies d'énergie sont contrôlés sur place. La note de dimensionnement doit être chez le client.
    `,
    ),
    document(
      'md',
      'fr',
      'questions-frequentes-maprimerenov.md',
      'thomas.grimaldi',
      `
      # Questions fréquentes sur MaPrimeRénov'
      ## Peut-on cumuler ?
      Oui avec les CEE en geste simple, non en rénovation d'ampleur.
      ## Quand déposer ?
      Avant de signer le devis. L'accusé de réception ne suffit pas, il faut attendre la notification.
      ## Et pour une résidence secondaire ?
      Non : le logement doit être occupé huit mois par an.
    `,
    ),
  ],
}

export const collectiveHeating: Topic = {
  id: 'collective-heating',
  label: { fr: 'chaufferies collectives et copropriétés', en: 'collective heating plants' },
  experts: ['marion.courtois', 'sebastien.arnaud'],
  askers: ['CF'],
  queries: [
    ['fr', 'dimensionnement chaufferie copropriété', 'marion.courtois'],
    ['fr', 'cascade pompes à chaleur collectif', 'sebastien.arnaud', 'marion.courtois'],
  ],
  cases: table(`
    site                   | flats | kw  | units           | tank
    la résidence Les Tilleuls | 48 | 190 | trois Massif 40 | 1 500
    Les Hauts de Bron      | 96    | 340 | quatre Massif 80| 3 000
    la villa Montfleury    | 22    | 85  | deux Massif 40  | 1 000
  `),
  plays: [
    fr(
      'Dimensionnement chaufferie : {site}',
      `
      @q
      Le syndic de {site} ({flats} logements) demande une étude de faisabilité. {Vous pouvez donner un ordre de grandeur ?|Un ordre de grandeur est-il possible ?}
      @e
      Pour le dimensionnement de la chaufferie : déperditions estimées à {kw} kW à -10 °C à partir des factures. On ne dimensionne jamais la pompe à chaleur à 100 % : {units} couvrent 65 % de la puissance mais 92 % de l'énergie, la chaudière existante fait la pointe.
      Ballon tampon de {tank} l pour éviter les courts cycles, et surtout vérifier la température de départ : si les radiateurs demandent plus de 65 °C, il faut d'abord équilibrer le réseau.
      @f
      Je suis passé sur place : le départ est à 72 °C mais les retours sont à 60, donc débit deux fois trop fort. En rééquilibrant on peut descendre à 62.
      @q
      Excellent, je prends rendez-vous avec le conseil syndical.
      `,
    ),
    fr(
      'Cascade de {units} : ordre de démarrage',
      `
      @q
      Comment régler la cascade sur {site} ? L'exploitant a mis un ordre fixe et la première machine a 3 000 heures de plus que les autres.
      @f
      En cascade, jamais d'ordre fixe : permutation automatique toutes les 100 heures, et démarrage de la suivante à 80 % de charge, pas à 100 : deux machines à mi-vitesse ont un COP supérieur de 15 % à une seule à fond.
      Le découplage hydraulique doit être fait par une bouteille, sinon les circulateurs se gênent. {?J'ai un schéma type si besoin.}
      @e
      Et un seul capteur de départ commun, en aval de la bouteille. Avec {tank} l de tampon, hystérésis de 4 K.
      @q
      Réglages appliqués, merci.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Guide chaufferies collectives.pdf',
      'marion.courtois',
      `
      # Guide des chaufferies collectives
      ## Taux de couverture
      Une cascade de pompes à chaleur dimensionnée à 65 % des déperditions couvre plus de 90 % de l'énergie annuelle d'une copropriété.
      ## Température
      Au-dessus de 65 °C de départ, rééquilibrer le réseau avant d'installer.
      ## Hydraulique
      - Bouteille de découplage
      - Ballon tampon de 8 l par kW
      - Filtre magnétique sur le retour
    `,
    ),
    document(
      'docx',
      'fr',
      'Schémas types cascade Massif.docx',
      'sebastien.arnaud',
      `
      # Schémas types de cascade Massif
      ## Deux machines
      Bouteille de découplage, un circulateur par machine, capteur de départ commun en aval.
      ## Trois machines et plus
      Collecteur en boucle de Tichelmann, permutation toutes les 100 heures, démarrage de la suivante à 80 % de charge.
      ## Relève de chaudière
      Bascule à -2 °C ou selon le tarif, vanne trois voies motorisée, priorité à la pompe à chaleur.
    `,
    ),
  ],
}
