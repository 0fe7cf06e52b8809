import { PARTICIPATION_STYLES, type StyleCounts } from '../../../shared/model/communities.ts'
import type { Messages } from '../../i18n/messages.ts'

/** `2 quiet experts · 1 enthusiasts`, those that are nobody's left out. */
export function styleCounts({ styles }: StyleCounts, t: Messages): string {
  const told = PARTICIPATION_STYLES.filter((style) => styles[style] > 0)
  return told.length === 0
    ? t.communities.styles.nobody
    : told.map((style) => t.communities.styles.counts[style](styles[style])).join(' · ')
}
