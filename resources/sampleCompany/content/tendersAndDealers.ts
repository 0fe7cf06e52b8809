import { fr, table } from '../play.ts'
import { document, type Topic } from '../topic.ts'

export const tenders: Topic = {
  id: 'tenders',
  label: { fr: "appels d'offres publics", en: 'public tenders' },
  experts: ['laetitia.ruiz', 'gregory.maillard'],
  askers: ['CF'],
  queries: [['fr', "mémoire technique appel d'offres marché public"]],
  cases: table(`
    buyer                     | lots | weight | page | amount
    le département du Gers    | 3    | 60     | 25   | 420
    la métropole de Rennes    | 2    | 55     | 30   | 780
    le CHU de Limoges         | 1    | 50     | 20   | 310
  `),
  plays: [
    fr(
      "Appel d'offres {buyer} : go / no go",
      `
      @q
      L'appel d'offres de {buyer} ({amount} k€, {lots} lots) est publié. On répond ?
      @e
      Oui sur un lot. La note technique pèse {weight} %, le mémoire technique est limité à {page} pages et le critère environnemental est noté sur le profil PEP, ce qui nous avantage.
      Deux risques : délai d'exécution de 10 semaines avec pénalités, et une variante interdite. Date limite le {deadline} à 12 h, dépôt dématérialisé, donc la veille pour nous.
      @q
      Go, alors. De quoi avez-vous besoin ?
      @f
      De trois références de moins de trois ans en marché public avec attestation du maître d'ouvrage, et du DC2 à jour. {?Le planning type, je l'ai.}
      @q
      Tout est dans le dossier partagé.
      `,
    ),
    fr(
      "Question d'un acheteur public : {buyer}",
      `
      @q
      {buyer} nous demande de "préciser la teneur de l'offre". On peut changer le prix ?
      @e
      Surtout pas : en appel d'offres ouvert, on précise mais on ne négocie pas (article R2161-5 du code de la commande publique). Une modification de prix rendrait l'offre irrégulière.
      On répond point par point, en citant la page du mémoire technique, et on joint la fiche technique sans marque commerciale ajoutée.
      @q
      Reçu. Je relis et on dépose {day}.
      `,
    ),
  ],
  documents: [
    document(
      'docx',
      'fr',
      'Trame de mémoire technique.docx',
      'laetitia.ruiz',
      `
      # Trame de mémoire technique
      ## Compréhension du besoin
      Reprendre les contraintes du cahier des charges avec ses mots, page par page.
      ## Moyens
      Équipe nommée, habilitations, sous-traitance déclarée.
      ## Méthode
      - Planning avec chemin critique
      - Continuité de chauffage pendant les travaux
      - Gestion des déchets
      ## Environnement
      Profil PEP, distance de livraison, réparabilité.
    `,
    ),
  ],
}

export const discounts: Topic = {
  id: 'discounts',
  label: { fr: 'remises distributeurs', en: 'dealer discounts' },
  experts: ['audrey.fischer'],
  askers: ['CF', 'FI', 'IS'],
  queries: [['fr', 'grille remises distributeur RFA']],
  cases: table(`
    dealer         | base | extra | rfa | volume
    Chauff'Est     | 32   | 4     | 2,5 | 600
    Sanitherm Sud  | 30   | 5     | 3   | 450
    Comptoir Ouest | 34   | 3     | 2   | 820
  `),
  plays: [
    fr(
      'Grille de remises {dealer}',
      `
      @q from:CF
      {dealer} demande {extra} points de remise en plus sur la gamme Alto. On peut aller jusqu'où ?
      @e
      Pas en remise sur facture : la grille de remises distributeur le met à {base} %, et les conditions générales de vente imposent la même grille à volume égal, sinon discrimination. En revanche la RFA peut monter à {rfa} % s'il dépasse {volume} k€, plus 1 % si le réassort passe par EDI.
      Mieux vaut troquer contre quelque chose : un stock de démonstration, deux journées de formation, ou la mise en avant au catalogue.
      @q
      Il accepte la RFA à {rfa} % contre la mise en avant.
      @e
      Parfait. Je rédige l'avenant à la grille de remises, il faut la signature avant le 1er mars (convention annuelle).
      `,
    ),
    fr(
      'Marge arrière {dealer} : régularisation',
      `
      @q from:FI
      La RFA de {dealer} pour l'an dernier : ils réclament sur {volume} k€, la compta en voit moins.
      @e
      L'écart vient des retours, qui se déduisent de l'assiette, et des machines en promotion, exclues de la RFA par la grille de remises (article 6). Sur l'assiette corrigée, {rfa} % reste acquis.
      Je leur envoie le détail ligne à ligne, l'avoir peut partir.
      @q
      Avoir émis, merci.
      `,
    ),
  ],
  documents: [
    document(
      'pdf',
      'fr',
      'Conditions distributeurs 2025.pdf',
      'audrey.fischer',
      `
      # Conditions distributeurs 2025
      ## Remise de base
      De 28 à 34 % selon l'engagement de volume, identique pour tous à volume égal.
      ## Remise de fin d'année
      La RFA va de 1 à 3 % sur le chiffre d'affaires net de retours, hors promotions.
      ## Contreparties
      - Stock de démonstration
      - Réassort par EDI
      - Deux techniciens formés par an
    `,
    ),
  ],
}
