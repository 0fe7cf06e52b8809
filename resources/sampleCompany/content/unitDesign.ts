import { en, fr, frChat, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const acoustics: Topic = {
  id: 'acoustics',
  label: { fr: 'acoustique et vibrations', en: 'acoustics and vibration' },
  experts: ['guillaume.tessier'],
  askers: ['RD', 'QU', 'CF', 'IS'],
  queries: [
    ['fr', 'niveau sonore unité extérieure'],
    ['fr', 'raie tonale ventilateur'],
  ],
  cases: table(`
    model    | level | tone | rpm | fix
    Alto 8   | 49    | 118  | 590 | 45
    Alto 12  | 53    | 132  | 660 | 50
    Alto 16  | 56    | 146  | 730 | 40
  `),
  plays: [
    fr(
      "Raie tonale {model} : plainte d'un voisin",
      `
      @q from:CF,QU
      Un voisin se plaint d'un bourdonnement la nuit près d'une {model}. Le niveau sonore annoncé est de {level} dB(A), que peut-on répondre ?
      @e
      Le niveau global n'est sans doute pas en cause : ce que l'on entend la nuit, c'est la raie tonale à {tone} Hz, c'est-à-dire le passage des pales à {rpm} tr/min, qui ressort de 6 dB et que le mur d'en face renvoie.
      Deux actions simples : baisser la vitesse nocturne du ventilateur sous 450 tr/min, ce qui sort la raie tonale de la résonance du panneau latéral, et vérifier les plots antivibratiles ({fix} Shore, pas de serrage excessif).
      La réglementation regarde l'émergence : 3 dB(A) la nuit, 5 le jour. Avec {level} dB(A) de puissance, on est à 33 dB(A) à 5 m en champ libre.
      @q
      Merci, le mode nuit a été activé et le client a changé les plots. {Plus de plainte depuis une semaine.|Le voisin est rassuré.}
      `,
    ),
    fr(
      'Mesure acoustique {model} en chambre réverbérante',
      `
      @q from:QU,RD
      Quand aurons-nous la puissance acoustique de la {model} selon EN 12102 ? L'étiquette énergie l'attend.
      @e
      Mesure faite hier : {level} dB(A) de puissance à A7/W55. J'ai retiré la raie tonale à {tone} Hz due au support de microphone.
      Le gain par rapport à la version précédente vient surtout de la jaquette du compresseur (-2,5 dB) et du silencieux de refoulement. Le ventilateur à pales en faucille n'apporte que 0,8 dB, contrairement à ce que promettait le fournisseur.
      @q
      Parfait, je transmets la valeur. {?Tu peux déposer le rapport sur le serveur ?}
      @e file:rapport_EN12102.pdf
      Rapport joint, la raie tonale du support retirée. L'incertitude est de 1,2 dB, donc on peut arrondir à {level}.
      `,
    ),
    frChat(`
      @q from:RD
      {@e} la {model} siffle au démarrage sur le banc 1, tu veux passer écouter ?
      @e
      j'arrive. Si ça monte avec la vitesse c'est une raie tonale de l'onduleur (fréquence de découpage), si ça reste fixe c'est le détendeur
      @q
      ça reste fixe
      @e
      alors détendeur trop ouvert à l'arrêt, régule à 120 pas et ça disparaît
      `),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Guide implantation acoustique.pdf',
      'guillaume.tessier',
      `
      # Guide d'implantation acoustique des unités extérieures
      ## Émergence
      L'émergence admise chez le voisin est de 5 dB(A) le jour et 3 dB(A) la nuit. Elle se mesure fenêtre ouverte et fermée.
      ## Règles de distance
      Le niveau sonore baisse de 6 dB chaque fois que la distance double. Un mur réfléchissant ajoute 3 dB, un angle 6 dB.
      ## Raie tonale
      La raie tonale du ventilateur est plus gênante que le niveau global. Éviter les cours fermées et les parois légères à moins de 2 m.
      ## Plots
      - Plots antivibratiles de 45 Shore sur dalle béton
      - Flexibles de 1 m sur les liaisons hydrauliques
      - Jamais de fixation sur un mur de chambre
    `,
    ),
  ],
}

export const exchangers: Topic = {
  id: 'exchangers',
  label: { fr: 'échangeurs à plaques', en: 'plate heat exchangers' },
  experts: ['pierre-yves.cormier', 'sofia.almeida'],
  askers: ['RD', 'US', 'AC', 'QU'],
  queries: [
    ['fr', 'échangeur à plaques encrassement', 'pierre-yves.cormier'],
    ['en', 'plate heat exchanger maldistribution CFD', 'sofia.almeida'],
  ],
  cases: table(`
    part    | plates | drop | pinch | model
    EP-3040 | 40     | 22   | 2,8   | Alto 8
    EP-3060 | 60     | 31   | 2,1   | Alto 12
    EP-5090 | 90     | 28   | 1,9   | Massif 40
  `),
  plays: [
    fr(
      'Échangeur {part} : perte de charge trop élevée',
      `
      @q
      À la réception des échangeurs à plaques {part}, on mesure {drop} kPa de perte de charge côté eau au lieu de 18 annoncés. On accepte ou on bloque ?
      @e
      Bloquez le lot. {drop} kPa sur une {model}, c'est 15 % de débit en moins avec le circulateur de série et un défaut débit garanti chez le client.
      Vu la valeur je pense à des chevrons montés à l'envers : avec {plates} plaques à 65° au lieu de 30° on trouve à peu près ce chiffre. Pouvez-vous couper une plaque ou me donner le numéro de coulée ?
      @q
      Coulée 4471. Le fournisseur confirme une inversion de matrice sur ce lot, il remplace.
      @e
      Merci. Pour la suite, ajoutez le contrôle de perte de charge au plan de réception, trois pièces par lot suffisent.
      `,
    ),
    fr(
      'Encrassement échangeur {part} sur eau dure',
      `
      @q
      Que peut-on promettre sur l'encrassement de l'échangeur {part} avec une eau à 32 °f ?
      @e
      Au-delà de 25 °f et 60 °C de température de paroi, le tartre se dépose : facteur d'encrassement de 0,00005 m2.K/W la première année, le pincement passe de {pinch} à plus de 4 K et le COP perd 8 %.
      {Il faut prescrire|La notice doit imposer} un adoucisseur ou un filtre magnétique, une eau entre 5 et 15 °f, et un détartrage à l'acide citrique quand la perte de charge a augmenté de 30 %. Pas d'acide chlorhydrique, il attaque le cuivre des brasures.
      @q
      Je l'ajoute à la notice, merci.
      `,
    ),
    en(
      'Refrigerant maldistribution in the {part}',
      `
      @q
      The evaporator tests on the {part} show a superheat swing of 5 K from one side to the other. Could it be maldistribution?
      @f
      Most likely yes, plate heat exchangers of that length are prone to maldistribution. I ran the CFD over the week-end: with {plates} plates the last third receives 40 % less liquid when the inlet quality is above 0.25. The port acts as a separator.
      A distributor ring with 1.1 mm holes brings the spread down to 12 %. It costs 4 kPa, which is acceptable on the {model}.
      @e
      I agree with {f}. The supplier can braze the ring in series from the next batch, they asked for 0,90 € per piece.
      @q
      {Let us order twenty samples, then.|Good, I will order twenty samples.}
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Cahier des charges échangeurs à plaques.docx',
      'pierre-yves.cormier',
      `
      # Cahier des charges des échangeurs à plaques brasés
      ## Fonction
      L'échangeur transfère la chaleur du fluide frigorigène à l'eau de chauffage avec un pincement de 2 à 3 K et une perte de charge inférieure à 20 kPa au débit nominal.
      ## Tenue
      Pression d'épreuve 45 bar côté fluide, 10 bar côté eau. Vingt mille cycles de gel-dégel sans fuite.
      ## Encrassement
      La notice impose une eau entre 5 et 15 °f et un filtre de 500 microns. Le détartrage se fait à l'acide citrique.
      ## Contrôle de réception
      Trois pièces par lot : perte de charge, étanchéité à l'hélium, sens des chevrons.
    `,
    ),
    document(
      'pdf',
      'en',
      'CFD study evaporator distribution.pdf',
      'sofia.almeida',
      `
      # CFD study: refrigerant distribution in the brazed plate evaporator
      ## Question
      Why does the superheat differ by 5 K between both ends of the plate pack?
      ## Model
      Two-phase Euler model, 60 plates, inlet quality from 0.15 to 0.35, mass flow 42 kg/h per channel.
      ## Result
      Above a quality of 0.25 the liquid jet overshoots the first plates. The last third receives 40 % less liquid. A distributor ring with 1.1 mm holes reduces maldistribution to 12 %.
      ## Recommendation
      Adopt the ring for every evaporator above 50 plates, keep the plain port below.
    `,
    ),
  ],
}
