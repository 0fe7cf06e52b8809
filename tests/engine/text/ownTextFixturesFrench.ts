import type { OwnTextFixture } from './ownTextFixtures.ts'

/** Mail as French programs write it. */
export const FRENCH_FIXTURES: readonly OwnTextFixture[] = [
  {
    name: 'Gmail in French, wrapped over three lines with nonbreaking spaces',
    marked: `
o|D’accord pour mardi.
r|
r|Le jeu. 9 nov. 2023 à 18:02, Jeanne Villepreux-Power
r|<jeanne.villepreux@exemple.fr> a
r|écrit :
r|
r|> Mardi te convient ?`,
  },
  {
    name: 'Gmail in French of another time, with a date and an address alone',
    marked: `
o|Je l’envoie ce soir.
r|
r|2014-03-06 9:14 GMT+01:00 Jeanne Villepreux-Power <
r|jeanne.villepreux@exemple.fr>:
r|
r|> As-tu le plan de la cuve ?`,
  },
  {
    name: 'Thunderbird in French, the quotation without marks',
    marked: `
o|Le devis est parti.
r|
r|Le 06/03/2023 à 09:14, Jeanne Villepreux-Power a écrit :
r|Bonjour,
r|As-tu envoyé le devis ?`,
  },
  {
    name: 'a French announcement with its date at the end',
    marked: `
o|Oui, dans l’armoire du fond.
r|
r|Jeanne Villepreux-Power <jeanne@exemple.fr> a écrit le 06/03/2023 09:14 :
r|
r|> Les clés y sont-elles ?`,
  },
  {
    name: 'Yahoo in French',
    marked: `
o|Reçu, merci.
r|
r|--- En date de : Lun 6.3.23, Jeanne Villepreux-Power <jeanne@exemple.fr> a écrit :
r|
r|De: Jeanne Villepreux-Power <jeanne@exemple.fr>
r|Objet: Clés
r|
r|Les voici.`,
  },
  {
    name: 'a webmail that says « Selon »',
    marked: `
r|Selon Jeanne Villepreux-Power <jeanne@exemple.fr>:
r|
r|> Qui ferme ce soir ?
o|
o|C’est Pierre.`,
  },
  {
    name: 'Zimbra in French',
    marked: `
o|Ci-joint le relevé.
r|
r|----- Mail original -----
r|De: "Jeanne Villepreux-Power" <jeanne@exemple.fr>
r|À: "Pierre Vernier" <pierre@exemple.fr>
r|Envoyé: Lundi 6 Mars 2023 09:14:22
r|Objet: Relevé
r|
r|Peux-tu m’envoyer le relevé ?`,
  },
  {
    name: 'Outlook in French of another time',
    marked: `
o|Je m’en occupe.
r|
r|-----Message d’origine-----
r|De : Jeanne Villepreux-Power [mailto:jeanne@exemple.fr]
r|Envoyé : lundi 6 mars 2023 09:14
r|À : Pierre Vernier
r|Cc : Service achats
r|Objet : Relance
r|
r|Il faut relancer le fournisseur.`,
  },
  {
    name: 'Lotus Notes in French',
    marked: `
o|Accord du service technique.
r|
r|Jeanne Villepreux-Power/PARIS/Exemple
r|06/03/2023 09:14
r|
r|Pour : Pierre Vernier/PARIS/Exemple@Exemple
r|cc :
r|Objet : Aquarium
r|
r|Peut-on commander l’aquarium ?`,
  },
  {
    name: 'a message that Apple Mail resent in French',
    marked: `
o|Pour suite à donner.
r|
r|Début du message réexpédié :
r|
r|De: Jeanne Villepreux-Power <jeanne@exemple.fr>
r|Date: 6 mars 2023 à 09:14:22 UTC+1
r|À: Pierre Vernier <pierre@exemple.fr>
r|Objet: Aquarium
r|
r|La vitre est fêlée.`,
  },
  {
    name: 'Thunderbird’s forward in French',
    marked: `
o|Voir la fin du message.
r|
r|-------- Message transféré --------
r|Sujet : 	Aquarium
r|Date : 	Mon, 6 Mar 2023 09:14:22 +0100
r|De : 	Jeanne Villepreux-Power <jeanne@exemple.fr>
r|Pour : 	Pierre Vernier <pierre@exemple.fr>
r|
r|La vitre est fêlée.`,
  },
  {
    name: 'a French signature under a closing',
    marked: `
o|Bonjour Jeanne,
o|
o|La vitre sera changée vendredi.
o|
o|Bien cordialement,
o|
r|Pierre Vernier
r|Chargé de maintenance
r|Direction du patrimoine
r|12, rue des Écluses
r|25000 Besançon
r|Portable : 06 12 34 56 78`,
  },
  {
    name: 'a French signature by the author’s name, over a quotation',
    author: { names: ['VERNIER Pierre'], addresses: ['pierre.vernier@exemple.fr'] },
    marked: `
o|La vitre sera changée vendredi.
o|
r|Pierre VERNIER
r|Atelier
r|poste 42 17
r|
r|De : Jeanne Villepreux-Power
r|Envoyé : lundi 6 mars 2023 09:14
r|À : VERNIER Pierre
r|Objet : Vitre
r|
r|Quand ?`,
  },
  {
    name: 'an appeal not to print, in French',
    marked: `
o|Le compte rendu est en ligne.
r|
r|Avant d’imprimer ce courriel, pensez à l’environnement.`,
  },
  {
    name: 'a virus scanner’s note in French',
    marked: `
o|Le compte rendu est en ligne.
r|
r|L’absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.
r|www.avast.com`,
  },
  {
    name: 'telephones in French',
    marked: `
o|Je suis dans le train.
r|
r|Envoyé à partir de mon appareil mobile Samsung`,
  },
  {
    name: 'the footer of a group in French',
    marked: `
o|La réunion est déplacée en salle 3.
r|
r|--
r|Vous recevez ce message, car vous êtes abonné au groupe Google Groupes "atelier".
r|Pour vous désabonner de ce groupe, envoyez un e-mail à atelier+unsubscribe@exemple.fr.`,
  },
  {
    name: 'the footer of a list in French, without a ruler',
    marked: `
o|La réunion est déplacée en salle 3.
r|
r|Pour vous désabonner de cette liste : https://listes.exemple.fr/sigrequest/atelier`,
  },
  {
    name: 'French answers between quoted lines, each kept',
    marked: `
o|Bonjour,
o|
r|Le lundi 6 mars 2023 à 9 h 14, Jeanne Villepreux-Power a écrit :
r|> La pompe est-elle livrée ?
o|Pas encore.
r|> Et le filtre ?
r|>
r|> Il manque aussi les joints.
o|Le filtre est là, les joints arrivent demain.
o|
o|Pierre`,
  },
]
