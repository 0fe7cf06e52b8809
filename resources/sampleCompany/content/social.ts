import { en, fr } from '../play.ts'

/** Life at work: lunch, parking, printers, cakes. The first turn goes to a small group. */
export const SOCIAL = [
  fr(
    'Déjeuner {day} ?',
    `
    @a
    Qui vient déjeuner {day} ? {Le petit libanais a rouvert.|Je pensais à la crêperie.|La brasserie du coin fait un plat du jour correct.}
    @b
    Moi ! Midi et quart devant l'accueil ?
    @c
    Je suis des vôtres, mais je dois être revenu à 13 h 30.
  `,
  ),
  fr(
    'Parking : voiture mal garée',
    `
    @a
    Une {Clio grise|108 rouge|camionnette blanche} bloque deux places devant le quai. Si c'est la vôtre, merci de la déplacer, un camion arrive à {hour}.
    @b
    C'est la mienne, j'arrive. Désolé !
  `,
  ),
  fr(
    'Imprimante du deuxième étage',
    `
    @a
    L'imprimante du deuxième étage {avale les feuilles de travers|imprime tout en rose|réclame une cartouche qu'elle a déjà}. Quelqu'un a une astuce ?
    @b
    Éteindre, compter jusqu'à trente, rallumer. Et ne jamais la regarder dans les yeux.
    @a
    Ça a marché. Je ne veux pas savoir pourquoi.
  `,
  ),
  fr(
    'Pot de départ',
    `
    @a
    Je vous attends {day} à 17 h à la cafétéria pour un petit pot. {?Il y aura de la tarte aux pralines.} Une enveloppe circule pour le cadeau.
    @b
    J'y serai, et j'apporte du jus de pomme.
    @c
    Je passerai en coup de vent, gardez-moi une part !
  `,
  ),
  fr(
    'Covoiturage vers Chalon',
    `
    @a
    Je monte à Chalon {day} matin, départ 6 h 45 de la gare. Deux places libres, retour vers 17 h.
    @b
    Je prends une place, merci beaucoup.
    @a
    Noté. Je te récupère devant la boulangerie.
  `,
  ),
  fr(
    'Micro-ondes',
    `
    @a
    Petit rappel pour la cuisine : celui ou celle qui fait réchauffer du poisson est prié d'ouvrir la fenêtre.
    @b
    Je plaide coupable, mais c'était du cabillaud très fin.
    @c
    Le comité d'hygiène prend note.
  `,
  ),
  fr(
    'Cadeau de naissance',
    `
    @a
    On organise une cagnotte pour la naissance de la petite {Jade|Louise|Alma} : chacun met ce qu'il veut, enveloppe à l'accueil jusqu'à {day}.
    @b
    J'ai participé. Quelqu'un s'occupe de la carte ?
    @a
    Elle est sur mon bureau, venez signer.
  `,
  ),
  fr(
    'Objets trouvés',
    `
    @a
    Trouvé en salle de réunion : {une écharpe bleue|un chargeur de portable|une gourde verte|des lunettes de vue}. À récupérer à l'accueil.
    @b
    C'est à moi, merci !
  `,
  ),
  fr(
    'Course à pied du jeudi',
    `
    @a
    On court jeudi à 12 h 15 ? Huit kilomètres tranquilles, tour du parc.
    @b
    Tranquilles comme la dernière fois ? Je viens quand même.
    @c
    Blessé au mollet, je vous encourage depuis la terrasse.
  `,
  ),
  fr(
    'Température des bureaux',
    `
    @a
    Il fait 17 °C d'un côté de l'open space et 26 de l'autre. Pour un fabricant de pompes à chaleur, c'est un comble. Quelqu'un peut regarder la programmation ?
    @b
    C'est la sonde qui est derrière l'imprimante. Je la déplace à midi.
    @a
    Merci, on revit.
  `,
  ),
  fr(
    'Cours de langue',
    `
    @a
    Il reste deux places au cours {d'anglais|d'allemand|de néerlandais} du mardi midi. Qui veut ?
    @b
    J'aimerais bien, c'est quel niveau ?
    @a
    Intermédiaire, on parle surtout, la grammaire est en option.
  `,
  ),
  fr(
    'Salle réservée en double',
    `
    @a
    La salle {Arpège|Belledonne|Saône} est réservée deux fois {day} à {hour}. Vous êtes combien ?
    @b
    Trois, on peut aller dans le petit bureau.
    @a
    Merci, c'est gentil.
  `,
  ),
  en(
    'Lunch on {day}?',
    `
    @a
    Lunch on {day}, anyone? {The noodle place has a table.|I was thinking of the market.}
    @b
    Count me in. Quarter past twelve?
    @c
    Me too, but I have a call at half past one.
  `,
  ),
  en(
    'Coffee machine',
    `
    @a
    The coffee machine {asks for descaling again|serves tea only|is out of beans}. Whose turn is it?
    @b
    Mine. Give me ten minutes.
    @a
    You are a hero.
  `,
  ),
  en(
    'Bike parking',
    `
    @a
    Someone left a bicycle in front of the emergency exit, {blue with a child seat|black, no lights}. Please move it, the fire officer comes on {day}.
    @b
    Sorry, that was me. Moved.
  `,
  ),
  en(
    'Farewell drinks',
    `
    @a
    Drinks on {day} from five in the canteen. {?Bring your questions about the new job, I may answer some.}
    @b
    Wouldn't miss it.
    @c
    I'll come after the call, save me a beer.
  `,
  ),
  en(
    'Lost umbrella',
    `
    @a
    Found in the meeting room: {an umbrella|a phone charger|one glove}. It is at the reception.
    @b
    Mine, thank you!
  `,
  ),
  en(
    'Football on Tuesday',
    `
    @a
    We are {seven|nine} for Tuesday's five-a-side. Anybody else?
    @b
    I'm in if nobody expects me to run.
    @a
    Goalkeeper, then. Perfect.
  `,
  ),
  en(
    'Train strike on {day}',
    `
    @a
    No trains on {day}. I drive from the station side at half past seven, two seats free.
    @b
    One seat for me, please. Thanks a lot.
  `,
  ),
  en(
    'Birthday cake',
    `
    @a
    Cake in the kitchen, {chocolate|lemon|something with too much cream}. First come, first served.
    @b
    On my way.
    @c
    Gone already?! It was ten minutes!
  `,
  ),
]
