import { expect, it } from 'vitest'
import { offersOptOut } from '../../../electron/engine/text/optOut.ts'

it('knows how newsletters say that one may leave them, in four languages', () => {
  for (const text of [
    'To unsubscribe, click here.',
    'You may opt-out of receiving these offers at any time.',
    'If you would like to opt out, follow the link.',
    'If you wish to be removed from our mailing list, reply to this message.',
    'Please remove me',
    'You no longer wish to receive our letters?',
    'Manage your subscription',
    'Pour vous désabonner, cliquez ici.',
    'Si vous ne souhaitez plus recevoir notre lettre',
    'Désinscription',
    'Sie können den Newsletter jederzeit abbestellen.',
    'Para darse de baja, responda a este mensaje.',
  ])
    expect([text, offersOptOut(text)]).toEqual([text, true])
})

it('does not take the words of work for it', () => {
  for (const text of [
    '',
    'The old register keyword has been removed from the header.',
    'An application may opt out of the new allocator.',
    'Please remove the seal and stop the pump.',
    'Le client ne reçoit plus la lettre.',
    'Nous avons inscrit la formation au plan.',
  ])
    expect([text, offersOptOut(text)]).toEqual([text, false])
})
