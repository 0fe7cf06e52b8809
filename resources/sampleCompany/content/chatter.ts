import type { DepartmentCode } from '../people/departments.ts'
import { enChat, frChat, type Play } from '../play.ts'

/** Short exchanges of a department's channel; `a`, `b`, `c` are its members. */
export const CHATTER: Readonly<Record<DepartmentCode, readonly Play[]>> = {
  RD: [
    frChat(`@a
    le banc 2 est libre ?
    @b
    jusqu'à {hour}, ensuite essai d'endurance
    @a
    parfait, j'en ai pour une heure`),
    frChat(`@a
    qui a pris la pince ampèremétrique ?
    @b
    elle est au banc 3, sous le manuel que personne ne lit
    @a
    :joy: trouvée`),
    enChat(`@a
    new board revision arrived, five pieces. I keep one for EMC
    @b
    can I have one for the HIL bench?
    @a
    on your desk`),
    frChat(`@a
    rappel : revue de projet {day}, merci de déposer vos planches la veille
    @b
    déposées
    @c
    demain matin promis`),
    enChat(`@a
    main is green again, sorry for the noise
    @b
    thanks! what was it?
    @a
    a test that depended on the time zone`),
  ],
  US: [
    frChat(`@a
    équipe du matin : 42 machines sur 45 prévues
    @b
    il manquait quoi ?
    @a
    25 min d'attente cartons. Réglé`),
    frChat(`@a
    passation : poste 7 la visseuse force un peu, à surveiller
    @b
    vu, je la change à la pause`),
    frChat(`@a
    il me faut deux personnes au poste 4 {day}
    @b
    je t'en prête une
    @a
    ça ira, merci`),
    frChat(`@a
    chariot 12 en charge, ne pas le prendre avant {hour}
    @b
    ok`),
    frChat(`@a
    le pont roulant fait un bruit
    @b
    j'arrive avec le carnet
    @b
    galet usé, vitesse lente jusqu'à {day}`),
  ],
  QU: [
    frChat(`@a
    audit interne {day}, pensez à ranger les documents périmés
    @b
    bureau rangé, tiroirs moins
    @a
    l'auditeur ouvre les tiroirs`),
    enChat(`@a
    the lab confirmed our slot in week {week}
    @b
    great, I'll tell the project`),
    frChat(`@a
    combien de non-conformités ouvertes ?
    @b
    17, dont 3 de plus de 60 jours
    @a
    je m'occupe des 3`),
    frChat(`@a
    quelqu'un a la dernière version du manuel ?
    @b
    intranet, indice F
    @a
    merci`),
  ],
  AC: [
    frChat(`@a
    le camion de Turin arrive à {hour}, quai 3
    @b
    prêt`),
    frChat(`@a
    palettes cassées sur la réception de ce matin, photos dans le dossier
    @b
    réserves portées sur la lettre de voiture ?
    @a
    oui, signées par le chauffeur`),
    enChat(`@a
    supplier call moved to {hour}
    @b
    ok, I bring the price list`),
    frChat(`@a
    qui valide les commandes sous 500 € en l'absence de Catherine ?
    @b
    moi jusqu'à {day}`),
  ],
  CF: [
    frChat(`@a
    signé ! 14 machines pour le bailleur de Nantes :tada:
    @b
    bravo !!
    @c
    ça se fête`),
    frChat(`@a
    quelqu'un a une photo d'installation en façade à Lille ?
    @b
    je t'envoie celle de la rue Gambetta
    @a
    top`),
    frChat(`@a
    le client me demande un délai, on annonce combien ?
    @b
    six semaines pour l'Alto 8, huit pour l'Alto 12
    @a
    ok je pars là-dessus`),
    frChat(`@a
    bouchons sur l'A7, je commence la visio depuis une aire
    @b
    bon courage, on décale de dix minutes`),
  ],
  IS: [
    enChat(`@a
    Porto hotel project: they want the offer by {day}
    @b
    draft is in the folder, prices to be checked
    @a
    checking now`),
    enChat(`@a
    who is at the airport on {day}? could share a taxi
    @b
    landing at {hour}, wait for me`),
    enChat(`@a
    Italian catalogue is back from translation
    @b
    finally! anything strange?
    @a
    "heat pump" became "warm bomb" once. fixed`),
    enChat(`@a
    exchange rate in the price list is from last month, please refresh
    @b
    done`),
    enChat(`@a
    order from Aarhus confirmed, 24 units
    @b
    tillykke :flag-dk:`),
  ],
  SC: [
    frChat(`@a
    file d'attente à 14 appels, quelqu'un peut se connecter ?
    @b
    j'y suis
    @c
    moi aussi dans 5 min`),
    frChat(`@a
    astreinte du week-end : 9 appels, 2 déplacements
    @b
    merci, repos lundi matin
    @a
    avec plaisir`),
    frChat(`@a
    il me manque un ventilateur dans le camion
    @b
    dépôt de Bron, réservé à ton nom
    @a
    j'y passe`),
    frChat(`@a
    la cliente de Bourg rappelle pour remercier
    @b
    ça fait plaisir, je le note au tableau`),
  ],
  IT: [
    enChat(`@a
    patching tonight from 19:00, expect short interruptions
    @b
    ack
    @c
    ack, I keep an eye on the backups`),
    enChat(`@a
    build agents are slow today
    @b
    disk full, cleaning
    @b
    done, 40 GB freed`),
    enChat(`@a
    who owns the server called "test-old-2"?
    @b
    nobody admits it
    @a
    powering off on {day}, we'll hear`),
    frChat(`@a
    12 tickets ouverts ce matin, 9 pour l'imprimante
    @b
    je passe la voir
    @a
    courage`),
  ],
  FI: [
    frChat(`@a
    j'ai besoin des notes de frais avant {day}
    @b
    envoyées
    @c
    ce soir`),
    frChat(`@a
    le parapheur est chez Bernard
    @b
    je le récupère à {hour}`),
    frChat(`@a
    qui a la clé de l'armoire aux contrats ?
    @b
    moi, tiroir du haut`),
  ],
}

/** The two channels where everyone is: announcements above all. */
export const GENERAL_CHATTER: readonly Play[] = [
  frChat(`@a
    :wave: bienvenue aux nouveaux de la semaine !
    @b
    bienvenue !`),
  frChat(`@a
    la machine à café du rez-de-chaussée est réparée
    @b
    meilleure nouvelle du trimestre`),
  enChat(`@a
    town hall on {day} at {hour}, link in the calendar
    @b
    will it be recorded?
    @a
    yes`),
  frChat(`@a
    photo de groupe {day} à midi devant l'entrée
    @b
    chemise obligatoire ?
    @a
    sourire obligatoire`),
  enChat(`@a
    lost: one badge with a cat sticker
    @b
    at the reception desk`),
]
