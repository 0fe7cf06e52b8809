import { COMPANY } from './departments.ts'
import type { SamplePerson } from './person.ts'

function service(id: string, name: string, language: 'fr' | 'en'): SamplePerson {
  return {
    id,
    name,
    given: name,
    family: '',
    department: null,
    title: '',
    manager: null,
    site: '',
    skills: [],
    addresses: [`${id}@${COMPANY.domain}`],
    organisation: COMPANY.name,
    language,
    client: 'gmail',
    joined: null,
    left: null,
  }
}

/** Addresses behind which there is a program, a list or whoever is on duty. */
export const SERVICES = {
  supervision: service('supervision', 'Supervision', 'en'),
  gmao: service('gmao', 'GMAO Orsène', 'fr'),
  support: service('support-it', 'IT Support', 'en'),
  sharedContracts: service('contrats-sav', 'Service contrats', 'fr'),
  everyone: service('tous', 'Tous Orsène', 'fr'),
} as const
