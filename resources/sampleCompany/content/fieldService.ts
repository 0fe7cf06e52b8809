import { fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const rounds: Topic = {
  id: 'rounds',
  label: { fr: 'planification des tournées', en: "technicians' rounds" },
  experts: ['cyril.masson'],
  askers: ['SC', 'IT', 'QU'],
  queries: [['fr', 'planification tournées techniciens']],
  cases: table(`
    area          | visits | km  | late | skill
    Bretagne      | 6,2    | 214 | 9    | R290
    Île-de-France | 7,4    | 96  | 14   | collectif
    Provence      | 5,8    | 187 | 7    | R290
  `),
  plays: [
    fr(
      'Tournées {area} : trop de retards',
      `
      @q from:SC
      {late} % de rendez-vous en retard en {area}. {On surcharge ?|Les journées sont trop chargées ?}
      @e
      Ce n'est pas la charge ({visits} visites par jour) mais l'ordre : la planification des tournées optimise les kilomètres ({km} par jour) et met les visites longues le matin. Une visite annuelle de Massif prend 2 h 10, pas 1 h 30 comme dans le barème.
      J'ai corrigé les durées avec les relevés des techniciens sur six mois et ajouté 20 minutes de battement avant la pause. Sur la semaine d'essai, retards divisés par deux, 11 km de plus.
      @q
      Adopté pour les autres zones à partir de la semaine {week}.
      `,
    ),
    fr(
      'Habilitation {skill} et planification des tournées',
      `
      @q from:SC
      Une urgence {skill} en {area} est partie chez un technicien non habilité. Comment l'éviter ?
      @e
      La compétence n'était pas bloquante dans la planification des tournées, seulement préférée. Je l'ai passée en obligatoire pour {skill}, et j'ai créé un second cercle : si personne d'habilité à moins de 90 minutes, l'appel revient à la hotline au lieu de partir quand même.
      Effet de bord : 3 % d'interventions repoussées au lendemain.
      @q
      C'est le bon choix, merci.
      `,
    ),
  ],
}

/** Told by an adviser of the hotline whom nobody thinks of asking. */
export const sludge: Topic = {
  id: 'sludge',
  label: { fr: 'embouage des circuits', en: 'sludge in heating circuits' },
  experts: ['maelle.quere'],
  askers: ['sabrina.keller', 'rosa.marino', 'estelle.nguyen'],
  queries: [
    ['fr', 'désembouage circuit chauffage'],
    ['fr', 'boues magnétite plancher chauffant'],
  ],
  cases: table(`
    town      | ph  | colour | litres | years
    Quimper   | 6,4 | noire  | 180    | 11
    Laval     | 8,9 | brune  | 240    | 7
    Dole      | 7,1 | noire  | 150    | 16
    Annonay   | 6,8 | rousse | 310    | 9
  `),
  plays: [
    fr(
      'Appel de {town} : eau {colour} au purgeur',
      `
      @e
      Je note ici l'appel de {town} parce que le cas revient souvent. Eau {colour} au purgeur, pH {ph}, installation de {years} ans. {Ce n'est pas la pompe à chaleur|La pompe à chaleur n'y est pour rien} : ce sont les boues de l'ancien circuit qui se détachent depuis que le débit a augmenté.
      Boue noire et fine, un aimant la retient : magnétite, donc peu d'oxygène, un désembouage doux avec filtre magnétique suffit. Boue rousse : de l'oxygène entre, chercher d'abord le vase d'expansion ou un plancher chauffant sans barrière.
      J'ai fait rincer boucle par boucle à contre-courant, {litres} litres, jusqu'à eau claire.
      @q
      Bonne idée de le noter, merci Maëlle.
      `,
    ),
    fr(
      "Désembouage : l'ordre qui marche",
      `
      @e
      Après une vingtaine d'appels, voici l'ordre de désembouage qui évite de rappeler un mois plus tard :
      - mesurer pH et conductivité avant de verser quoi que ce soit
      - dispersant une semaine, circulateur au maximum, vannes ouvertes
      - rinçage boucle par boucle, à contre-courant
      - inhibiteur, puis contrôle du pH à un mois (entre 8,2 et 9,5)
      À {town} on avait mis l'inhibiteur avant le rinçage : il s'est fixé sur les boues et n'a servi à rien, il a fallu {litres} litres de plus.
      @q
      Je le garde sous le coude pour le prochain stage.
      @e
      Pour un plancher chauffant de plus de dix ans, ajouter un séparateur d'air : c'est l'oxygène qui refait les boues.
      `,
    ),
    fr(
      'Glycol et boues à {town}',
      `
      @e
      Retour de {town} : le glycol avait {years} ans, pH {ph}. Sous 7 il devient acide, il attaque l'acier et fabrique les boues qu'on accuse ensuite d'être "de l'embouage".
      Donc avant un désembouage, toujours demander s'il y a du glycol et contrôler le pH et le point de gel au réfractomètre. Si le pH est bas, vidange complète, {litres} litres ici, à évacuer en déchet dangereux.
      @q
      Vu. Je l'ajoute à la fiche d'appel.
      `,
    ),
  ],
  documents: [
    document(
      'md',
      'fr',
      'carnet-desembouage.md',
      'maelle.quere',
      `
      # Carnet de désembouage
      ## Lire l'eau
      Noire et magnétique : magnétite, circuit fermé et vieux. Rousse : oxygène, chercher l'entrée d'air. Laiteuse : air ou glycol.
      ## Mesurer
      pH entre 8,2 et 9,5, conductivité sous 600 µS/cm. En dessous de 7 avec du glycol, vidanger.
      ## Désembouer
      Dispersant une semaine, rinçage boucle par boucle à contre-courant, inhibiteur en dernier.
      ## Erreurs vues
      - Inhibiteur avant rinçage
      - Rinçage de toutes les boucles ensemble
      - Plancher chauffant sans séparateur d'air
    `,
    ),
  ],
}
