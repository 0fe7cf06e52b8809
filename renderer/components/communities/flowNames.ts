import type { CommunitySummary } from '../../../shared/model/communities.ts'
import type { Messages } from '../../i18n/messages.ts'
import { communityName } from './communityName.ts'

/** What the two ends of a band are called. */
export function endNames(communities: readonly CommunitySummary[], t: Messages) {
  const names = new Map(communities.map((one) => [one.key, communityName(one, t)]))
  return {
    department: (name: string | null) => name ?? t.communities.flows.rest,
    community: (key: string | null) => (key === null ? t.communities.flows.small : (names.get(key) ?? '')),
  }
}
