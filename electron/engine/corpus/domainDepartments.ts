import { domainOf, isPublicDomain } from './mailAddress.ts'

/** Hosts that carry mail, and no department. */
const HOSTS =
  /mail|^(?:smtp|mx|imap|pop3?|exch(?:ange)?|owa|www|web|corp|intra(?:net)?|internal|interne|local|lan|ad|office|group|groupe|hub|relay|gw|gateway|notes|msx|server|srv|home|vpn|ext|external|externe|mobile|lists?|listes?|newsletter|news|info|contact|support|bounces?|noreply|no-reply|test|dev|staging|cloud)$/
/** Two letters name a country, but for these. */
const SHORT_DEPARTMENTS = new Set(['hr', 'rh', 'rd', 'qa'])
const FEWEST_PEOPLE = 2

/**
 * Departments by the sub-domain of people's addresses: `ETS` for `ets.enron.com`, where more people are at `enron.com` itself. Hosts,
 * countries and sub-domains of a single person name none; nor does anybody's who has addresses in two.
 */
export function departmentsByDomain<Person extends number>(
  people: readonly { readonly id: Person; readonly addresses: readonly string[] }[],
): Map<Person, string> {
  const domains = people.map(({ addresses }) => new Set(addresses.flatMap((address) => domainOf(address) ?? [])))
  const sizes = new Map<string, number>()
  for (const own of domains) for (const domain of own) sizes.set(domain, (sizes.get(domain) ?? 0) + 1)
  const named = new Map([...sizes.keys()].map((domain) => [domain, subdomainOf(domain, sizes)]))
  const found = people.flatMap(({ id }, index): [Person, string][] => {
    const [name, second] = new Set([...(domains[index] ?? [])].flatMap((domain) => named.get(domain) ?? []))
    return name === undefined || second !== undefined ? [] : [[id, name]]
  })
  const members = Map.groupBy(found, ([, name]) => name)
  return new Map(found.filter(([, name]) => (members.get(name)?.length ?? 0) >= FEWEST_PEOPLE))
}

/** The label right below the organisation's domain, the shortest that is used by itself and by more people. */
function subdomainOf(domain: string, sizes: ReadonlyMap<string, number>): string | null {
  const labels = domain.split('.')
  for (let from = labels.length - 2; from > 0; from--) {
    const above = labels.slice(from).join('.')
    if ((sizes.get(above) ?? 0) <= (sizes.get(domain) ?? 0) || isPublicDomain(above)) continue
    const label = labels[from - 1] ?? ''
    if (HOSTS.test(label) || /\d/.test(label)) return null
    if (label.length < 2 || (label.length === 2 && !SHORT_DEPARTMENTS.has(label))) return null
    return label.length <= 4 ? label.toUpperCase() : `${label[0]?.toUpperCase()}${label.slice(1)}`
  }
  return null
}
