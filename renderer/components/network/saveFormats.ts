import { NETWORK_FORMATS } from '../../../shared/model/network.ts'

/** As a picture of what is shown, or as the whole network for other programs. */
export const PICTURE_FORMATS = ['png', 'svg'] as const
export const SAVE_FORMATS = [...PICTURE_FORMATS, ...NETWORK_FORMATS] as const
export type SaveFormat = (typeof SAVE_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<SaveFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  csv: 'text/csv',
}
