import { en, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const r290: Topic = {
  id: 'r290',
  label: { fr: 'charge de R290 et sécurité', en: 'R290 charge and safety' },
  experts: ['claire.baron', 'julia.hoffmann'],
  askers: ['RD', 'QU'],
  queries: [
    ['fr', 'charge R290'],
    ['fr', 'détection de fuite propane'],
    ['en', 'R290 charge limit indoor'],
  ],
  cases: table(`
    model    | charge | volume | limit | flow
    Alto 8   | 0,98   | 14     | 152   | 240
    Alto 12  | 1,25   | 19     | 152   | 310
    Brisa 6  | 0,62   | 9      | 152   | 180
    Massif 40| 2,90   | 45     | 988   | 720
  `),
  plays: [
    fr(
      'Charge de R290 sur {model} : peut-on aller au-delà ?',
      `
      @q
      {Pour la revue de conception de {day}, j'ai besoin de savoir|Je prépare la revue de {day} et il me manque un point} : la charge de R290 sur la {model} est fixée à {charge} kg, est-ce qu'on peut monter de 10 % pour gagner un peu de COP à +7 °C ?
      {?Le bureau d'études pense que oui, l'installateur pilote pense que non.}
      @e
      {Non, pas sans changer autre chose|Non, et pas pour une raison de performance}, la charge de R290 est fixée par la sécurité. Avec {charge} kg on est déjà au plus juste vis-à-vis de l'EN 378 : la limite basse d'inflammabilité du propane est de 38 g/m3, et la seule marge qui reste vient du fait que l'appareil est installé à l'extérieur.
      Au-delà de {limit} g dans un circuit qui traverse le volume habité, il faut un local de plus de {volume} m2 ou une ventilation mécanique asservie à la détection. Ce n'est pas vendable.
      Le COP, on le récupère mieux en réduisant le volume interne du condenseur : 0,3 l de moins, c'est 60 g de charge de moins à performance égale.
      @q
      C'est clair, merci. Je note "charge inchangée" dans le compte rendu et j'ouvre une action sur le volume du condenseur.
      @f
      Je complète : en baissant le volume, il faut refaire la courbe de charge. {On l'avait vu sur le prototype 3|On s'est fait avoir sur le prototype 3}, le sous-refroidissement tombait à 2 K et le détendeur électronique pompait.
      `,
    ),
    fr(
      'Détecteur de propane {model} : position et seuil',
      `
      @q from:US,RD
      Où doit-on placer le détecteur de fuite de propane dans la {model} ? Le plan d'ensemble le met en haut du caisson, l'équipe d'assemblage propose en bas, plus accessible.
      @e
      En bas, impérativement. Le R290 est plus lourd que l'air (densité 1,55) : une fuite s'accumule au fond du caisson, un détecteur en haut ne verrait rien avant que toute la partie basse soit dans la plage d'explosivité.
      Seuil d'alarme à 20 % de la LII, soit 0,42 % en volume, et coupure compresseur plus marche forcée du ventilateur à {flow} m3/h. Le temps de réponse du capteur doit rester sous 30 s.
      {?Attention aussi au siphon des condensats : s'il est sec, le gaz part dans l'évacuation.}
      @q
      Merci {e}. Le plan passe à l'indice C avec le détecteur à 40 mm du fond.
      `,
    ),
    en(
      'R290 indoor installation of the {model}',
      `
      @q from:IS,CF
      A customer wants the {model} in a plant room {volume} m2 large instead of outside. Is that allowed with the R290 charge we ship ({charge} kg)?
      @e
      Short answer: indoor, the R290 charge limit applies, so only with extra measures. With {charge} kg of propane the room would need either a floor area well above {volume} m2 or mechanical ventilation interlocked with leak detection, see EN 378-1 annex C.
      What we can offer: a ventilated enclosure, extraction at {flow} m3/h started by the gas detector at 20 % of the lower flammability limit, and no ignition source below 1.80 m. Our manual does not cover it, so the installer signs the risk assessment.
      @q
      Thanks, very clear. {I will steer them towards the outdoor version.|They will go for the outdoor version, then.}
      `,
    ),
    fr(
      "Récupération du R290 en fin d'essai",
      `
      @a
      Quelle est la procédure pour vider la {model} du banc 2 ? La bouteille de récupération est prévue pour du R32.
      @e
      Surtout pas la même bouteille ni la même machine. Pour le R290 : groupe de récupération ATEX, bouteille dédiée à filetage à gauche, tirage au vide puis balayage à l'azote avant d'ouvrir au chalumeau.
      Pour une charge de moins de 150 g le rejet à l'air libre et loin de toute source est toléré, {charge} kg non. Pense à la fiche d'intervention dans le registre des fluides.
      @a
      Ok, je réserve le groupe ATEX pour {day} matin et je remplis le registre.
      `,
    ),
    frChat(`
      @q
      {@e} une idée de la LII du propane ? le chiffre de la fiche ne me semble pas bon
      @e
      2,1 % en volume, soit 38 g/m3. La fiche reprend celle du R32, je la fais corriger
      @q
      merci !
      `),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Note de calcul - charge R290 Alto.docx',
      'claire.baron',
      `
      # Note de calcul : charge de R290 de la gamme Alto
      ## Objet
      Cette note justifie la charge maximale de R290 retenue pour les monoblocs Alto 5 à Alto 16 et les mesures de sécurité associées.
      ## Hypothèses
      L'appareil est installé à l'extérieur, au sol ou sur châssis. La limite inférieure d'inflammabilité du propane est de 38 g/m3, soit 2,1 % en volume. Aucun composant contenant du fluide ne pénètre dans le volume habité.
      ## Résultats
      - Alto 5 : 0,62 kg, volume interne du condenseur 1,1 l
      - Alto 8 : 0,98 kg, volume interne du condenseur 1,6 l
      - Alto 12 : 1,25 kg, volume interne du condenseur 2,1 l
      - Alto 16 : 1,52 kg, volume interne du condenseur 2,6 l
      ## Mesures retenues
      La détection de fuite est placée en partie basse du caisson, à 40 mm du fond, avec un seuil à 20 % de la limite inférieure. Elle coupe le compresseur et force la ventilation. Une zone de sécurité de 1 m est interdite à toute ouverture vers un sous-sol.
    `,
    ),
    document(
      'pdf',
      'en',
      'R290 safety concept for installers.pdf',
      'julia.hoffmann',
      `
      # R290 safety concept for installers
      ## Why propane
      R290 has a global warming potential of 3 and lets the Alto deliver 70 °C flow temperature. It is flammable (class A3), which is why the charge, the place of the unit and the work on the circuit follow strict rules.
      ## Protective zone
      Keep 1 m around the unit free of cellar windows, light shafts, drains and ignition sources. Propane is heavier than air and collects in low places.
      ## Work on the circuit
      - Use a recovery unit approved for flammable refrigerants
      - Sweep with nitrogen before brazing
      - Check for leaks with a detector calibrated for propane
      - Record the charge in the log book
    `,
    ),
  ],
}

export const defrost: Topic = {
  id: 'defrost',
  label: { fr: 'dégivrage', en: 'defrost cycle' },
  months: [0, 1, 2, 10, 11],
  experts: ['amina.cherkaoui'],
  askers: ['RD', 'QU'],
  queries: [
    ['fr', 'dégivrage inversion de cycle'],
    ['fr', 'givrage évaporateur par temps humide'],
  ],
  cases: table(`
    model   | temp | gain | interval | place
    Alto 8  | +2   | 7    | 52       | Lyon
    Alto 12 | -3   | 9    | 38       | Pontarlier
    Brisa 9 | +1   | 6    | 61       | Nantes
  `),
  plays: [
    fr(
      'Dégivrages trop fréquents sur {model}',
      `
      @q
      Sur le site pilote de {place}, la {model} dégivre toutes les {interval} minutes par {temp} °C et brouillard. Est-ce normal ?
      @e
      Non, même si c'est un temps idéal pour le givrage de l'évaporateur. À {temp} °C et 95 % d'humidité on attend plutôt 75 à 90 minutes. {Le critère actuel|La logique actuelle} déclenche sur l'écart entre la température d'air et celle de l'évaporateur, sans tenir compte de la vitesse du compresseur : à pleine charge l'écart est naturellement plus grand et on dégivre pour rien.
      Je propose de passer à un critère de dérive : on mémorise l'écart cinq minutes après le dégivrage, évaporateur propre, et on ne lance l'inversion de cycle que lorsqu'il a augmenté de 4 K. En simulation on gagne {gain} % de COP saisonnier.
      @q
      Intéressant. Tu peux l'essayer sur place avant la fin de l'hiver ?
      @e days:3
      C'est fait depuis hier soir sur le firmware d'essai : 84 minutes entre deux inversions de cycle, eau évacuée 1,9 l par cycle, pas de givre résiduel en partie basse. Je laisse tourner jusqu'au {deadline}.
      @q
      Super résultat. {?On le met dans la version de printemps.}
      `,
    ),
    fr(
      'Inversion de cycle {model} : glace au fond de la batterie',
      `
      @q
      Photos en pièce jointe : après trois jours à {temp} °C, il reste un bourrelet de glace au fond de la batterie de la {model}. Les dégivrages vont pourtant à leur terme.
      @e
      C'est le circuit le plus bas qui n'est pas assez alimenté en gaz chaud pendant l'inversion de cycle. Deux remèdes : {allonger l'égouttage de 60 à 120 s avant de relancer le ventilateur|porter l'égouttage à 120 s avant de relancer le ventilateur}, et fin de dégivrage sur la sonde du bas de batterie (12 °C) plutôt que sur celle du collecteur.
      Le cordon chauffant du bac reste nécessaire sous -7 °C.
      @q
      On a déplacé la sonde hier, plus de bourrelet ce matin. Merci {e} !
      `,
    ),
    frChat(`
      @q
      quelqu'un a la température de fin de dégivrage de la {model} ?
      @e
      12 °C en bas de batterie, ou 8 minutes d'inversion de cycle au plus. Au-delà on chauffe pour rien et on prend dans le ballon
      `),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Spécification dégivrage v4.pdf',
      'amina.cherkaoui',
      `
      # Spécification de la fonction dégivrage, version 4
      ## Principe
      Le dégivrage se fait par inversion de cycle. Il est déclenché par la dérive de l'écart entre l'air et l'évaporateur, mesurée par rapport à l'état propre qui suit le dégivrage précédent.
      ## Déclenchement
      L'inversion de cycle est lancée quand l'écart a augmenté de 4 K, au plus tôt 35 minutes après le dégivrage précédent, et si la température d'air est inférieure à 7 °C.
      ## Fin
      Le dégivrage s'arrête quand le bas de batterie atteint 12 °C, ou au bout de 8 minutes. L'égouttage dure 120 s, ventilateur arrêté.
      ## Protection
      Si la température d'eau tombe sous 18 °C pendant le dégivrage, l'appoint électrique est enclenché.
    `,
    ),
  ],
}

/** Told by a test technician in notes nobody asked for. */
export const frostTrials: Topic = {
  id: 'frost-trials',
  label: { fr: 'essais de givre en chambre climatique', en: 'frost trials in the climatic chamber' },
  experts: ['lucas.morvan'],
  askers: ['bastien.leroux', 'amina.cherkaoui'],
  queries: [['fr', 'chambre climatique essais de givre']],
  cases: table(`
    model   | mass | rh | fin | load
    Alto 8  | 1,4  | 92 | 2,1 | 3,2
    Alto 12 | 2,2  | 95 | 1,8 | 4,6
    Brisa 9 | 1,1  | 88 | 2,1 | 2,7
    Alto 16 | 2,9  | 94 | 1,8 | 5,9
  `),
  plays: [
    fr(
      'Chambre climatique : essai de givre {model} du {today}',
      `
      @e file:essai_givre.csv
      Résultat de l'essai de givre de cette nuit en chambre climatique sur la {model}, hygrométrie {rh} %, pas d'ailettes {fin} mm.
      Masse de givre pesée à la fin : {mass} kg. Le givre se forme d'abord sur les deux premières rangées, là où l'air entre, et la perte de charge double en 25 minutes. {Avec le revêtement hydrophile|Sur la batterie à revêtement hydrophile} il est plus dense mais il part d'un bloc au dégivrage.
      {?J'ai dû refaire le zéro de la pesée, l'eau du siphon faussait la mesure de 80 g.}
      @q
      Bien reçu. Tu gardes le même réglage d'hygrométrie pour la suite ?
      @e
      Oui, et j'ajoute une caméra face à la batterie : en accéléré on voit bien que le bas prend en dernier.
      `,
    ),
    fr(
      "Chambre climatique : stabilité de l'hygrométrie",
      `
      @e
      Pour les essais de givre, la chambre climatique met 6 heures à tenir {rh} % à 1 °C : le givre se dépose aussi sur la batterie froide de la chambre. J'ai décalé ses dégivrages de 20 minutes par rapport aux nôtres, la dispersion sur la masse de givre passe de 15 à 4 %.
      Autre piège : à {load} kW de charge il faut fermer le registre d'air neuf, sinon l'hygrométrie pompe.
      @q
      Bien vu pour le registre. Je mets à jour la fiche du banc.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'fr',
      'mode-operatoire-essai-de-givre.md',
      'lucas.morvan',
      `
      # Mode opératoire : essai de givre en chambre climatique
      ## Avant l'essai
      Sécher la batterie 4 heures à 30 °C, tarer la pesée avec le siphon plein, fermer le registre d'air neuf.
      ## Pendant
      Stabiliser la chambre climatique à 1 °C et 92 % d'hygrométrie. Noter toutes les 5 minutes la masse de givre, la perte de charge de la batterie et la puissance absorbée.
      ## Après
      Lancer le dégivrage, peser l'eau recueillie : l'écart avec la masse de givre doit rester sous 5 %.
      ## Pièges connus
      - La batterie froide de la chambre dégivre aussi : décaler les deux cycles
      - Sous un pas d'ailettes de 1,8 mm l'eau reste accrochée, prolonger l'égouttage
    `,
    ),
  ],
}
