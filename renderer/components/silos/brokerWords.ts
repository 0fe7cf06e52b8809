import type { Broker, BrokerageRole } from '../../../shared/model/network.ts'

/** The broker's roles that count: the most frequent, and any that comes at least half as often. Empty without a role. */
export function mainRoles(roles: Broker['roles']): readonly BrokerageRole[] {
  const ranked = (Object.entries(roles) as [BrokerageRole, number][]).sort(([, one], [, other]) => other - one)
  const most = ranked[0]?.[1] ?? 0
  return ranked.filter(([, count]) => count > 0 && count * 2 >= most).map(([role]) => role)
}
