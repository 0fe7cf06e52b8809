import { communitiesFr } from './communities.fr.ts'
import { contactsFr } from './contacts.fr.ts'
import { expertsFr } from './experts.fr.ts'
import { frameFr } from './frame.fr.ts'
import { habitsFr } from './habits.fr.ts'
import { homeFr } from './home.fr.ts'
import { identityFr } from './identity.fr.ts'
import { itemFr } from './item.fr.ts'
import type { Messages } from './messages.ts'
import { networkFr } from './network.fr.ts'
import { peopleFr } from './people.fr.ts'
import { reachFr } from './reach.fr.ts'
import { searchFr } from './search.fr.ts'
import { silosFr } from './silos.fr.ts'
import { skillsFr } from './skills.fr.ts'
import { sourcesFr } from './sources.fr.ts'
import { topicsFr } from './topics.fr.ts'
import { trendFr } from './trend.fr.ts'

export const fr: Messages = {
  frame: frameFr,
  home: homeFr,
  sources: sourcesFr,
  search: searchFr,
  item: itemFr,
  experts: expertsFr,
  topics: topicsFr,
  people: peopleFr,
  contacts: contactsFr,
  reach: reachFr,
  identity: identityFr,
  skills: skillsFr,
  communities: communitiesFr,
  silos: silosFr,
  trend: trendFr,
  habits: habitsFr,
  network: networkFr,
}
