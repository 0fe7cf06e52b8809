import { fr } from '../play.ts'

/**
 * What colleagues write to one another between two subjects of substance. `{doc}`, `{task}`, `{meeting}` come from the
 * department's own work (workObjects.ts).
 */
export const ROUTINE_FRENCH = [
  fr(
    '{Doc}',
    `
    @a
    Tu peux me renvoyer {doc} ? {Je ne retrouve que la version de {month}.|Le lien de la dernière fois ne marche plus.}
    @b
    {Voilà, en pièce jointe.|Le voici.} C'est la version de ce matin, {?les deux dernières lignes restent à vérifier}.
    @a
    Super, merci.
  `,
  ),
  fr(
    '{Meeting} : ordre du jour',
    `
    @a
    Pour {meeting} de {day}, je propose trois points : {task}, le suivi des actions, et les congés. {Autre chose ?|Vous voyez autre chose ?}
    @b
    Ça me va. J'ajouterais dix minutes sur {doc}, il y a des questions en suspens.
    @c
    Ok pour moi. Je serai en visio depuis le train, désolé d'avance pour le son.
    @a
    C'est ajouté. À {day}.
  `,
  ),
  fr(
    'Compte rendu : {meeting} du {today}',
    `
    @a
    Ci-dessous le compte rendu de {meeting} :
    - {task} : en cours, échéance le {deadline}, {b} pilote
    - {doc} : à mettre à jour avant la prochaine fois
    - prochain point {day} à {hour}
    {Dites-moi si j'ai oublié quelque chose.|Corrections bienvenues jusqu'à demain.}
    @b
    Rien à ajouter, merci {a}.
    @c
    Juste une précision : pour {task}, on attend encore une réponse de l'extérieur, donc l'échéance dépend aussi d'eux.
  `,
  ),
  fr(
    'Où en est-on : {task}',
    `
    @a
    {On me relance|Je suis relancé} sur {task}. Tu penses finir quand ?
    @b
    J'en suis à peu près aux deux tiers. Je vise {day}, {sauf surprise|si rien d'autre ne tombe}.
    @a
    Très bien, je communique {day} alors.
    @b days:2
    Terminé, c'est dans le dossier partagé.
  `,
  ),
  fr(
    'Relecture de {doc}',
    `
    @a
    J'ai fini {doc}. {Tu aurais une demi-heure pour relire ?|Est-ce que tu peux y jeter un œil avant {day} ?}
    @b
    Lu. Deux remarques : le titre de la troisième partie ne correspond plus au contenu, et il manque la date de mise à jour. Sinon c'est clair.
    @a
    Corrigé, merci pour la relecture.
  `,
  ),
  fr(
    'Réunion de {hour} décalée',
    `
    @a
    Un imprévu ce matin : peut-on décaler notre point de {hour} à {day} ?
    @b
    Pas de souci, {day} même heure.
    @c
    Ok pour moi aussi.
  `,
  ),
  fr(
    'Remplacement {day}',
    `
    @a
    Je suis absent {day}, {rendez-vous médical|enfant malade|formation}. {b}, tu peux prendre {task} si ça devient urgent ?
    @b
    Oui, pas de problème. Laisse-moi juste l'accès à {doc}.
    @a
    C'est partagé. Merci, je te revaudrai ça.
  `,
  ),
  fr(
    'Chiffres pour le rapport de {month}',
    `
    @a
    Il me manque vos chiffres pour le rapport de {month} : avancement de {task} et charge prévue.
    @b
    {task} : 70 %. Charge prévue : trois semaines à deux.
    @c
    De mon côté deux jours, plus la mise à jour de {doc}.
    @a
    Merci à vous deux, le rapport part ce soir.
  `,
  ),
  fr(
    'Accès au dossier partagé',
    `
    @a
    Je n'ai pas les droits sur le dossier où se trouve {doc}. Tu peux m'ajouter ?
    @b
    C'est fait, reconnecte-toi si tu ne le vois pas.
    @a
    Ça marche.
  `,
  ),
  fr(
    'Priorités de la semaine {week}',
    `
    @a
    Pour la semaine {week}, dans l'ordre : {task}, puis {doc}. Le reste attendra.
    @b
    Bien noté. Je commence par {task} dès {day}.
    @c
    Est-ce que je garde quand même la demi-journée prévue pour la formation ?
    @a
    Oui, bien sûr.
  `,
  ),
  fr(
    'Question rapide',
    `
    @a
    Dernière question avant que je parte : pour {task}, c'est toi ou moi qui préviens les autres ?
    @b
    Moi, je les vois {day}. {?Tu peux filer.}
  `,
  ),
  fr(
    'Erreur dans {doc}',
    `
    @a
    Il y a une erreur dans {doc}, page 3 : le total ne correspond pas à la somme des lignes.
    @b
    Exact, une ligne masquée par un filtre. Version corrigée jointe.
    @a
    Parfait, ça tombe juste.
  `,
  ),
  fr(
    'Préparation de {meeting}',
    `
    @a
    Qui présente {doc} à {meeting} ?
    @b
    Je m'en charge si quelqu'un me fait les deux dernières diapositives.
    @c
    Je les fais demain matin.
    @b
    Alors c'est bon pour moi.
  `,
  ),
  fr(
    'Tr : demande à traiter',
    `
    @a
    Je te passe une demande qui concerne {task}. Tu es plus au fait que moi.
    @b
    Vu, je réponds directement et je te mets en copie.
    @a
    Merci !
  `,
  ),
  fr(
    'Retard sur {task}',
    `
    @a
    Je préfère prévenir : {task} aura deux jours de retard. {Une pièce du puzzle manque encore.|J'attends toujours un retour.}
    @b
    Merci de prévenir tôt. Est-ce que ça décale aussi {meeting} ?
    @a
    Non, on peut faire le point avec ce qu'on a.
  `,
  ),
  fr(
    'Planning des congés',
    `
    @a
    Merci de compléter vos congés dans le tableau avant le {deadline}, qu'il reste au moins une personne pour {task}.
    @b
    Rempli. Je peux déplacer ma dernière semaine si besoin.
    @c
    Rempli aussi.
  `,
  ),
  fr(
    'Bienvenue et passation',
    `
    @a
    Pour la passation de {task}, le plus simple est de passer une heure ensemble {day}. J'ai tout noté dans {doc}.
    @b
    Volontiers, {hour} ?
    @a
    {hour}, dans mon bureau.
  `,
  ),
  fr(
    'Validation : {doc}',
    `
    @a
    {doc} attend ta validation depuis le {today}. {?Sans urgence mais on en a besoin pour avancer.}
    @b
    Validé, avec une réserve sur la date d'application : plutôt le mois prochain.
    @a
    Date modifiée.
  `,
  ),
  fr(
    'Petit point sur {task}',
    `
    @a
    Suite à notre échange dans le couloir, je résume : rien ne change pour {task}, on reparle du reste à {meeting}. C'est bien ça ?
    @b
    C'est bien ça.
    @a
    Alors j'écris dans ce sens.
    @b
    {Merci.|Merci, bonne fin de journée.}
  `,
  ),
  fr(
    'Doublon dans {doc}',
    `
    @a
    On a chacun notre version de {doc}. Laquelle fait foi ?
    @b
    La mienne est plus récente, mais la tienne a les commentaires. Je fusionne.
    @a
    Merci, je ne touche plus à rien jusqu'à {day}.
    @b
    Fusion faite, l'ancienne est archivée.
  `,
  ),
  fr(
    'Visite de {day}',
    `
    @a
    On reçoit des visiteurs {day} à {hour}. Qui peut montrer {task} pendant vingt minutes ?
    @b
    Je peux. Combien sont-ils ?
    @a
    Cinq, dont deux qui ne parlent qu'anglais.
    @c
    Je viens en renfort pour l'anglais.
  `,
  ),
  fr(
    'Commande à passer',
    `
    @a
    Il faut passer la commande liée à {task} avant le {deadline}, sinon le prix change. Tu as le numéro de centre de coûts ?
    @b
    4120, et mets-moi en valideur.
    @a
    Demande créée.
    @b
    Validée.
  `,
  ),
  fr(
    '{task} : merci',
    `
    @a
    {Beau travail|Bravo} sur {task}, les retours sont très bons.
    @b
    Merci, c'était un travail d'équipe. {c} a fait le plus dur.
    @c
    On va dire à parts égales !
  `,
  ),
  fr(
    'Formulaire à remplir',
    `
    @a
    Le formulaire pour {meeting} est en ligne, il faut cinq minutes. {?La question 4 est mal posée, répondez au mieux.}
    @b
    Fait.
    @c
    Fait aussi. La question 4 est en effet étrange.
  `,
  ),
]
