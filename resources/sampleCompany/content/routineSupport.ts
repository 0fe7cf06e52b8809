import { en, fr, type Play } from '../play.ts'

/** Everyday exchanges of the departments that support the others; see routineOwn.ts. */
export const ROUTINE_SUPPORT: Readonly<Record<'IT' | 'FI', readonly Play[]>> = {
  IT: [
    en(
      'Ticket {ref}: laptop of {town} office',
      `
      @a
      Ticket {ref}: three laptops in {town} do not get updates. Same image?
      @b
      Same image, old agent. I push the new agent tonight.
      @a
      All three are green this morning.
    `,
    ),
    en(
      'Licences: {n} left',
      `
      @a
      We have {n} office licences left and two people arriving on {day}.
      @b
      Five accounts have not logged in for ninety days, I'll reclaim those.
      @a
      Good idea, let's do that every quarter.
    `,
    ),
    en(
      'Disk space on the file server',
      `
      @a
      The file server is at {qty} %. Who stores videos there again?
      @b
      Marketing, the films from the trade fair. I moved them to the archive.
      @c
      I'll put a quota on that share.
    `,
    ),
    en(
      'Release on {day}',
      `
      @a
      Release {ref} goes out on {day} at {hour}. Anything that speaks against it?
      @b
      Not from my side. Keep the old version warm for an hour.
      @a
      Will do.
      @b days:1
      All quiet since the release, closing the change.
    `,
    ),
    en(
      'On-call hand-over, week {week}',
      `
      @a
      Hand-over for week {week}: {n} alerts, two real ones, both fixed. The noisy disk alert is muted until {day}.
      @b
      Thanks, taking over. Please leave me the phone.
      @a
      It is on your desk, charged for once.
    `,
    ),
    fr(
      'Poste de travail pour le nouvel arrivant',
      `
      @a
      Un nouveau collègue arrive {day} à {town}. Le poste sera prêt ?
      @b
      Oui, préparé ce matin. Il faudra juste qu'il choisisse son mot de passe avec moi.
      @a
      Il passe te voir à {hour}.
    `,
    ),
    fr(
      "Salle de réunion : l'écran",
      `
      @a
      L'écran de la salle Saône ne s'allume plus en visio.
      @b
      Câble arraché, encore. J'en ai posé un de trois mètres, il ne devrait plus tirer.
    `,
    ),
  ],
  FI: [
    fr(
      'Facture {ref} sans commande',
      `
      @a
      La facture {ref} de {supplier} est arrivée sans numéro de commande. À qui est-elle ?
      @b
      Aux frais généraux, c'est le contrat de nettoyage. Je te donne le numéro.
      @a
      Enregistrée, merci.
    `,
    ),
    fr(
      'Notes de frais de {month}',
      `
      @a
      Il manque {n} justificatifs dans les notes de frais de {month}. Je rejette ou j'attends ?
      @b
      Attends {day}, les commerciaux rentrent de salon. Après tu rejettes.
      @a
      D'accord.
      @b
      Il n'en manque plus qu'un, tu peux valider le reste.
    `,
    ),
    fr(
      "Conseil d'administration : dossier",
      `
      @a
      Le dossier du conseil doit partir {day}. Il me manque ta partie.
      @b
      Elle est prête à {n} pages près, tu l'as demain matin.
      @c
      J'imprime et je relie dès que c'est complet.
    `,
    ),
    fr(
      'Entretien annuel',
      `
      @a
      On peut caler ton entretien annuel {day} à {hour} ?
      @b
      Oui, j'aurai rempli ma partie d'ici là.
    `,
    ),
    fr(
      'Virement {ref}',
      `
      @a
      Le virement {ref} pour {supplier} est à double signature, tu peux passer avant {hour} ?
      @b
      Je monte dans dix minutes.
      @a
      Signé et parti, merci.
    `,
    ),
    fr(
      "Arrivée d'un salarié à {town}",
      `
      @a
      Embauche signée pour {town}, prise de poste le {deadline}. Il faut la déclaration et la mutuelle.
      @b
      Déclaration faite. La mutuelle demande le justificatif d'adresse.
      @a
      Je le lui réclame.
    `,
    ),
    en(
      'Question from the auditors',
      `
      @a
      The auditors want the list of contracts above {qty} k€. Who keeps it?
      @b
      I do. You will have it on {day}, the leases included.
      @a
      Thank you.
    `,
    ),
  ],
}
