import { communitiesEn } from './communities.en.ts'
import { contactsEn } from './contacts.en.ts'
import { expertsEn } from './experts.en.ts'
import { frameEn } from './frame.en.ts'
import { habitsEn } from './habits.en.ts'
import { homeEn } from './home.en.ts'
import { identityEn } from './identity.en.ts'
import { itemEn } from './item.en.ts'
import { networkEn } from './network.en.ts'
import { peopleEn } from './people.en.ts'
import { reachEn } from './reach.en.ts'
import { searchEn } from './search.en.ts'
import { silosEn } from './silos.en.ts'
import { skillsEn } from './skills.en.ts'
import { sourcesEn } from './sources.en.ts'
import { topicsEn } from './topics.en.ts'
import { trendEn } from './trend.en.ts'

/** Every text of the interface, by view. A section is one file and its French counterpart. */
export const en = {
  frame: frameEn,
  home: homeEn,
  sources: sourcesEn,
  search: searchEn,
  item: itemEn,
  experts: expertsEn,
  topics: topicsEn,
  people: peopleEn,
  contacts: contactsEn,
  reach: reachEn,
  identity: identityEn,
  skills: skillsEn,
  communities: communitiesEn,
  silos: silosEn,
  trend: trendEn,
  habits: habitsEn,
  network: networkEn,
} as const
