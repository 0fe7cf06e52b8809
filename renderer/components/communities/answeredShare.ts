import { FEWEST_OPENINGS, type CommunityHealth } from '../../../shared/model/communities.ts'

/** Part of the opening messages to which an answer was seen, 0 to 1; null where they are too few to tell. */
export function answeredShare({ openings, answered }: Pick<CommunityHealth, 'openings' | 'answered'>): number | null {
  return openings < FEWEST_OPENINGS ? null : answered / openings
}
