import { createFormat } from './format.ts'
import type { Messages } from './messages.ts'

const { count } = createFormat('fr')

export const itemFr: Messages['item'] = {
  conversation: (n) => `La conversation (${count(n, 'élément', 'éléments')})`,
  backToItem: 'Revenir à l’élément',
  here: 'L’élément d’où vous venez',
  roles: {
    author: 'De',
    sender: 'Envoyé par',
    to: 'À',
    cc: 'Copie',
    bcc: 'Copie cachée',
    editor: 'Modifié par',
    mentioned: 'Mentionne',
  },
  morePeople: (n) => `et ${count(n, 'autre', 'autres')}`,
  quoted: (lines) => `Ce qui précédait (${count(lines, 'ligne', 'lignes')})`,
  attachments: (n) => count(n, 'pièce jointe', 'pièces jointes'),
  where: 'Emplacement',
  automated: 'Envoyé par un programme',
  empty: 'Cet élément n’a pas de texte propre.',
}
