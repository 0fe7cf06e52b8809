import type { CommunitySummary } from '../../../shared/model/communities.ts'
import type { Messages } from '../../i18n/messages.ts'

/** By its topics; where none sets it apart, by who has most ties in it. */
export function communityName({ topics, foremost }: CommunitySummary, t: Messages): string {
  return topics.length > 0 ? topics.join(', ') : t.communities.unnamed(foremost[0]?.name ?? '')
}
