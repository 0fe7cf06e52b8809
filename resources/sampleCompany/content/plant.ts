import { en, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const leakTest: Topic = {
  id: 'leak-test',
  label: { fr: "test d'étanchéité à l'hélium", en: 'helium leak test' },
  experts: ['mireille.aubry', 'samuel.okafor'],
  askers: ['US', 'QU', 'RD', 'AC'],
  queries: [
    ['fr', 'test étanchéité hélium'],
    ['en', 'helium leak rate mass spectrometer', 'samuel.okafor', 'mireille.aubry'],
  ],
  cases: table(`
    model   | rate   | rejects | valve  | helium
    Alto 8  | 2,5 g  | 4,2     | VS-11  | 28
    Alto 12 | 3,0 g  | 3,1     | VS-14  | 31
    Brisa 6 | 2,0 g  | 5,6     | VS-11  | 22
  `),
  plays: [
    fr(
      'Rebuts au test hélium sur {model} : {rejects} %',
      `
      @q
      {rejects} % de rebuts au test d'étanchéité hélium cette semaine sur la {model}, contre 1 % d'habitude. {On arrête la ligne ?|Est-ce qu'on arrête ?}
      @e
      Pas encore. J'ai repassé au renifleur les douze machines rejetées : onze ne fuient pas. C'est le bruit de fond d'hélium dans la cabine qui est monté, parce que la hotte d'extraction est colmatée ; le spectromètre voit l'hélium des machines d'avant.
      Filtres changés à midi, bruit de fond revenu de 8 à 1,5.10-6 mbar.l/s. La douzième fuit vraiment, au raccord de la {valve}.
      @q
      Ouf. Je note "filtre de hotte tous les 15 jours" dans la gamme de maintenance.
      @e
      Et un étalonnage avec la fuite calibrée à chaque prise de poste, ça prend deux minutes.
      `,
    ),
    en(
      'Leak rate limit for {model}: what do we guarantee?',
      `
      @q
      Which leak rate do we actually test against on the {model}? The drawing says {rate} per year, the bench says something in mbar.l/s.
      @f
      Both are the same limit. {rate} of R290 per year is about 4.10-5 mbar.l/s of refrigerant; with pure helium at 25 bar the mass spectrometer has to reject at 1.6.10-5 because helium flows faster through a small leak and the test pressure is higher than in service.
      With the mixture at 20 % helium (we recover {helium} % of it) the threshold drops to 3.2.10-6. Keep an eye on the concentration: at 15 % you accept leaks that are a third larger than you think.
      @q
      Thanks {f}. {We should write the conversion on the bench.|I'll have the conversion printed next to the screen.}
      `,
    ),
    fr(
      "Consommation d'hélium de la cabine 2",
      `
      @q
      La facture d'hélium a doublé ce trimestre. On perd du gaz quelque part ?
      @e
      On le perd au dégazage : la récupération s'arrêtait à 1 bar dans la machine au lieu de 0,2. Réglage corrigé, on récupère {helium} % de plus.
      L'autre piste est de passer à un mélange hydrogène-azote à 5 %, dix fois moins cher et non inflammable à cette teneur. Il faut un détecteur différent, {f} a fait l'essai sur la {model} : détection fiable jusqu'à 5 g par an.
      @q
      Intéressant, à chiffrer pour le budget.
      `,
    ),
    frChat(`
      @q
      la cabine hélium dérive encore ce matin, fond à 6.10-6
      @e
      ouvre la porte 10 min et relance l'étalonnage. Si ça ne descend pas sous 2, appelle-moi, c'est la pompe
      @q
      descendu à 1,2, merci
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Gamme de contrôle étanchéité hélium.docx',
      'mireille.aubry',
      `
      # Gamme de contrôle : test d'étanchéité à l'hélium
      ## Étalonnage
      À chaque prise de poste, vérifier le spectromètre avec la fuite calibrée. Écart admis : 15 %.
      ## Déroulement
      - Tirage au vide à 0,5 mbar
      - Remplissage à 25 bar avec le mélange à 20 % d'hélium
      - Mesure pendant 40 s, cabine fermée
      - Récupération jusqu'à 0,2 bar
      ## Rebut
      Au-dessus de 3,2.10-6 mbar.l/s, chercher la fuite au renifleur, marquer le point et envoyer la machine en reprise de brasage.
    `,
    ),
  ],
}

export const brazing: Topic = {
  id: 'brazing',
  label: { fr: 'brasage', en: 'brazing' },
  experts: ['laurent.gauthier', 'eric.wozniak'],
  askers: ['US', 'QU', 'AC', 'RD'],
  queries: [
    ['fr', 'brasage cuivre sous azote'],
    ['fr', 'brasure argent fissure', 'eric.wozniak', 'laurent.gauthier'],
  ],
  cases: table(`
    joint                | alloy   | flow | place   | temp
    le collecteur HP     | CuP 284 | 5    | poste 3 | 720
    la prise de pression | Ag 134  | 4    | poste 5 | 690
    le coude du détendeur| CuP 286 | 6    | poste 2 | 740
  `),
  plays: [
    fr(
      'Calamine dans les tubes après brasage ({place})',
      `
      @q
      On retrouve de la calamine noire dans les filtres déshydrateurs des machines du {place}. Le brasage est-il bien fait sous azote ?
      @e
      L'azote est branché mais le débit était à 12 l/min : trop fort, il crée un appel d'air au bout du tube et on oxyde quand même. Il faut {flow} l/min pendant le brasage, et continuer 30 secondes après, tant que le tube est au-dessus de 300 °C.
      J'ai posé un débitmètre bloqué à {flow} l/min au {place}. {Pièce coupée ce matin : intérieur rose, aucune calamine.|La pièce que j'ai coupée ce matin est propre.}
      @q
      Parfait, on généralise les débitmètres aux autres postes.
      `,
    ),
    fr(
      'Fissure de brasure sur {joint}',
      `
      @q
      Deux fuites en fin de ligne sur {joint}, brasure {alloy}. La fissure suit le bord du cordon.
      @e
      Une fissure au bord de la brasure est classique d'un jeu trop grand : au-dessus de 0,2 mm la capillarité ne joue plus, le cordon est épais et le {alloy} est fragile à la vibration. Les tubes de ce lot font 9,45 au lieu de 9,52.
      @f
      Et l'acier-cuivre ne se brase pas au {alloy} si c'est un phosphoreux : le phosphore forme une couche cassante avec le fer. Sur la prise de pression il faut de l'argent, avec flux, et chauffer l'acier d'abord, vers {temp} °C.
      @q
      Merci à vous deux. Je bloque le lot de tubes et je fais corriger la fiche d'instruction du {place}.
      `,
    ),
    fr(
      'Requalification des braseurs',
      `
      @q
      L'auditeur demande les qualifications des braseurs selon EN 13585. Combien arrivent à échéance ?
      @e
      Quatre sur onze avant {deadline}. L'éprouvette : un assemblage tube cuivre 22 mm, un acier-cuivre, radiographie puis coupe macro. Il faut 80 % de remplissage du joint.
      @f
      Je peux faire passer les quatre {day} après-midi, j'ai les éprouvettes. {?Pensez à prévoir un remplaçant au poste 3.}
      @q
      Validé, planning modifié.
      `,
    ),
    frChat(`
      @q
      {@e} le {alloy} ne coule pas, il boule
      @e
      pas assez chaud ou pas dégraissé. Vise {temp} °C, chauffe le tube pas la baguette
      @q
      c'était le dégraissage 👍
    `),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Instruction de brasage.pdf',
      'laurent.gauthier',
      `
      # Instruction de brasage des circuits frigorifiques
      ## Préparation
      Dégraisser, ébavurer, vérifier le jeu : 0,05 à 0,2 mm sur le diamètre.
      ## Balayage
      Azote à 5 l/min pendant le brasage et 30 secondes après. Un débit trop fort fait entrer l'air par l'extrémité du tube.
      ## Choix de l'alliage
      - Cuivre sur cuivre : CuP 284, sans flux
      - Cuivre sur acier ou laiton : Ag 134 avec flux
      ## Contrôle
      Cordon lisse et continu, aucune calamine à l'intérieur sur la pièce coupée en début de poste.
    `,
    ),
  ],
}

export const lineEfficiency: Topic = {
  id: 'line-efficiency',
  label: { fr: 'TRS et micro-arrêts', en: 'line efficiency' },
  experts: ['karim.ouali', 'christophe.mallet'],
  askers: ['US', 'FI', 'QU', 'AC', 'IT'],
  queries: [['fr', 'TRS ligne 2 micro-arrêts']],
  cases: table(`
    line    | oee | stops | station          | target
    ligne 1 | 74  | 31    | le vissage       | 78
    ligne 2 | 68  | 47    | la mise en carton| 75
    ligne 2 | 71  | 39    | le test électrique| 76
  `),
  plays: [
    fr(
      'TRS {line} semaine {week}',
      `
      @q
      Le TRS de la {line} est à {oee} % pour un objectif de {target}. Qu'est-ce qui pèse ?
      @e
      Pas les pannes : 40 minutes seulement sur la semaine. Ce sont les micro-arrêts, {stops} par équipe sur {station}, deux minutes à chaque fois, que personne ne saisit parce que le seuil de saisie est à cinq minutes.
      J'ai mis un compteur sur l'automate de {station} : à lui seul il explique cinq points de TRS. La cause est un capteur de présence mal orienté qui rate une pièce sur soixante.
      @q
      On le corrige quand ?
      @f
      {day} pendant la pause, c'est une équerre à refaire. {?Je commande aussi un capteur de rechange.}
      @e
      Équerre posée, on est passé à 12 micro-arrêts par équipe.
      `,
    ),
    fr(
      'Saisie des arrêts sur la {line}',
      `
      @q
      Pour le tableau de bord financier, peut-on se fier au TRS de la {line} ? Le taux de qualité me paraît trop beau.
      @e
      Le taux de qualité compte les reprises comme bonnes, c'est le piège. En retirant les machines passées en reprise on perd 2 points : {oee} % devient plutôt deux points de moins.
      Le temps d'ouverture, lui, est juste depuis que les pauses sont lues dans la badgeuse.
      @q
      Compris, j'affiche les deux chiffres avec une note de bas de page.
      `,
    ),
    frChat(`
      @q
      {line} arrêtée depuis 10 min, {station}
      @e
      vu, défaut variateur. On redémarre en manuel, la maintenance arrive
      @f
      c'est réparti. Ventilateur du variateur mort, rechange posé
    `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Chantier TRS ligne 2.docx',
      'karim.ouali',
      `
      # Chantier TRS de la ligne 2
      ## Constat
      Le TRS moyen du premier trimestre est de 68 %. Les pannes n'expliquent que 3 points ; les micro-arrêts de moins de cinq minutes en expliquent 9.
      ## Méthode
      Un compteur a été ajouté à chaque automate pour dater les arrêts de plus de 20 secondes.
      ## Actions
      - Réorienter le capteur de présence de la mise en carton
      - Régler le couple du vissage à la prise de poste
      - Changer préventivement les ventilateurs de variateur
      ## Résultat
      Le TRS est passé de 68 à 75 % en huit semaines.
    `,
    ),
  ],
}

export const changeover: Topic = {
  id: 'changeover',
  label: { fr: 'changement de série (SMED)', en: 'changeover (SMED)' },
  experts: ['valerie.humbert', 'damien.poulain'],
  askers: ['US', 'QU', 'FI'],
  queries: [['fr', 'SMED changement de série']],
  cases: table(`
    from    | to       | before | after | tool
    Alto 8  | Brisa 6  | 54     | 21    | le gabarit de cintrage
    Alto 12 | Alto 8   | 38     | 16    | la table de vissage
    Brisa 9 | Alto 16  | 72     | 33    | le moule de mousse
  `),
  plays: [
    fr(
      'Changement de série {from} vers {to}',
      `
      @q
      Le changement de série {from} vers {to} a encore pris {before} minutes hier. {Vous pouvez regarder ?|Les méthodes peuvent regarder ?}
      @e
      On l'a filmé. Sur {before} minutes, la moitié est de l'interne qui pourrait être externe : aller chercher {tool}, trouver la visserie, attendre le pont. Avec une servante préparée par l'équipe d'avant et des serrages quart de tour, on doit tomber à {after} minutes.
      C'est du SMED de base, mais il faut un lieu fixe pour chaque outillage et quelqu'un qui prépare.
      @f
      Servante montée ce matin pour le changement de série. Premier essai : {after} minutes, sans courir.
      @q
      Bravo ! On fige le mode opératoire et on forme les trois équipes.
      `,
    ),
    fr(
      'Taille des séries et SMED',
      `
      @q
      Si le changement de série descend à {after} minutes, peut-on réduire la taille de lot ?
      @e
      Oui : à {before} minutes il fallait 60 machines pour rester sous 5 % de temps perdu, à {after} minutes 25 suffisent. On divise l'encours par deux.
      Attention seulement aux réglages de {tool} : en dessous de 25 pièces le premier contrôle dimensionnel coûte plus cher que le changement.
      @q
      Je propose 30 à l'ordonnancement pour commencer.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'SMED ligne 1 - bilan.pdf',
      'valerie.humbert',
      `
      # Bilan SMED de la ligne 1
      ## Départ
      Quatorze changements de série par semaine, 54 minutes en moyenne.
      ## Ce qui a été fait
      - Séparation des opérations internes et externes, film à l'appui
      - Servante par famille de produits
      - Serrages quart de tour sur la table de vissage
      ## Arrivée
      21 minutes en moyenne. La taille de lot est passée de 60 à 30 machines.
    `,
    ),
  ],
}
