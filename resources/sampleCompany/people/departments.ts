/** Code used in the content -> what the directory says. */
export const DEPARTMENTS = {
  RD: { name: 'R&D', division: 'Technique', site: 'Lyon', language: 'fr' },
  US: { name: 'Usine & Industrialisation', division: 'Opérations', site: 'Chalon-sur-Saône', language: 'fr' },
  QU: { name: 'Qualité & Certification', division: 'Technique', site: 'Lyon', language: 'fr' },
  AC: { name: 'Achats & Logistique', division: 'Opérations', site: 'Chalon-sur-Saône', language: 'fr' },
  CF: { name: 'Commercial France', division: 'Commerce', site: 'Nantes', language: 'fr' },
  IS: { name: 'International Sales', division: 'Commerce', site: 'Utrecht', language: 'en' },
  SC: { name: 'Service clients', division: 'Commerce', site: 'Villeurbanne', language: 'fr' },
  IT: { name: 'IT & Data', division: 'Support', site: 'Lyon', language: 'en' },
  FI: { name: 'Finance, Juridique & RH', division: 'Support', site: 'Lyon', language: 'fr' },
} as const

export type DepartmentCode = keyof typeof DEPARTMENTS
export const DEPARTMENT_CODES = Object.keys(DEPARTMENTS) as DepartmentCode[]

export const COMPANY = { name: 'Orsène', domain: 'orsene.example', formerDomain: 'frigeco.example' } as const
