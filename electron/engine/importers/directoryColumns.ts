export type DirectoryField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'otherEmails'
  | 'division'
  | 'department'
  | 'parent'
  | 'title'
  | 'manager'
  | 'location'
  | 'skills'
  | 'joined'
  | 'left'
  | 'since'
  | 'until'

/** Index of the column of each field that was found. */
export type DirectoryColumns = Readonly<Partial<Record<DirectoryField, number>>>

// Headers as folded by foldHeader, the surest first; `nom` is a last name only where there are first names (see below).
const HEADERS: Readonly<Record<DirectoryField, readonly string[]>> = {
  name: list(
    'full name, display name, complete name, name, nom complet, nom et prenom, nom prenom, prenom et nom, ' +
      'prenom nom, nom affiche, employee name, employee, person, people, member, collaborateur, collaboratrice, ' +
      'salarie, employe, agent, personne, identite',
  ),
  firstName: list('first name, firstname, given name, givenname, forename, prenom, prenoms, prenom usuel'),
  lastName: list('last name, lastname, surname, family name, sn, nom de famille, nom d usage, nom usuel, nom'),
  email: list(
    'email, e mail, mail, email address, e mail address, mail address, primary email, work email, ' +
      'business email, courriel, adresse electronique, adresse email, adresse e mail, adresse mail, ' +
      'adresse courriel, adresse de courriel, adresse de messagerie, messagerie, mel, courriel professionnel, ' +
      'email professionnel, user principal name, upn, emails, e mails, mails, courriels, adresses electroniques',
  ),
  otherEmails: list(
    'other emails, other e mails, other email, other addresses, other email addresses, aliases, alias, ' +
      'email aliases, secondary email, secondary emails, proxy addresses, autres adresses, ' +
      'autres adresses electroniques, autres courriels, autres emails, autres e mails, autre adresse, ' +
      'autre courriel, adresses secondaires, courriels secondaires',
  ),
  division: list(
    'division, direction, business unit, branch, directorate, branche, direction generale, filiale, company, ' +
      'societe',
  ),
  department: list(
    'department, departement, dept, service, team, equipe, unit, unite, group, groupe, pole, entity, entite, ' +
      'organization, organisation, organizational unit, section, affectation',
  ),
  parent: list(
    'parent department, parent unit, parent team, parent group, parent, part of, departement parent, ' +
      'service parent, unite parente, entite parente, equipe parente, service de rattachement, ' +
      'direction de rattachement, entite de rattachement, rattachement, rattache a',
  ),
  title: list(
    'job title, jobtitle, title, position, role, job, fonction, poste, intitule du poste, intitule de poste, ' +
      'titre, titre du poste, emploi, metier, qualite',
  ),
  manager: list(
    'manager, manager name, manager email, reports to, supervisor, line manager, boss, responsable, superieur, ' +
      'superieur hierarchique, responsable hierarchique, n 1, encadrant, chef',
  ),
  location: list(
    'location, office location, office, site, city, workplace, lieu, lieu de travail, localisation, ville, ' +
      'implantation, bureau, etablissement',
  ),
  skills: list(
    'skills, skill, declared skills, expertise, competences, competence, competences declarees, savoir faire',
  ),
  joined: list(
    'joined, join date, joining date, date joined, hired, hire date, start date, start, arrivee, ' +
      'date d arrivee, date arrivee, entree, date d entree, date d embauche, embauche, debut, date de debut',
  ),
  left: list(
    'left, leave date, leaving date, date left, end date, end, termination date, depart, date de depart, ' +
      'date depart, sortie, date de sortie, fin, date de fin',
  ),
  since: list(
    'since, in department since, member since, from, from date, valid from, effective from, effective date, ' +
      'effective since, depuis, depuis le, a partir du, a compter du, du, date d effet, date d affectation, ' +
      'affecte le, affecte depuis, debut d affectation, debut affectation',
  ),
  until: list(
    'until, valid until, valid to, effective to, effective until, to, to date, jusqu au, jusqu a, jusque, au, ' +
      'fin d affectation, fin affectation, date de fin d affectation',
  ),
}
const FIELDS = Object.keys(HEADERS) as DirectoryField[]

/**
 * Which column holds what, from a header row in English or French, in any order, case and accents aside. A header that is
 * a known one with more words behind it (`Email (work)`) counts where no exact one is found. Nothing found gives an empty object.
 */
export function guessDirectoryColumns(header: readonly string[]): DirectoryColumns {
  const folded = header.map(foldHeader)
  const columns: Partial<Record<DirectoryField, number>> = {}
  const taken = new Set<number>()
  const claim = (field: DirectoryField, index: number) => {
    if (columns[field] !== undefined || index < 0 || taken.has(index)) return
    columns[field] = index
    taken.add(index)
  }
  for (const field of FIELDS) for (const known of HEADERS[field]) claim(field, folded.indexOf(known))
  for (const field of FIELDS) {
    for (const known of HEADERS[field]) {
      claim(
        field,
        folded.findIndex((name, index) => !taken.has(index) && name.startsWith(`${known} `)),
      )
    }
  }
  return loneLastName(columns)
}

/** `Nom` without `Prénom` is the whole name. */
function loneLastName(columns: DirectoryColumns): DirectoryColumns {
  if (columns.name !== undefined || columns.firstName !== undefined || columns.lastName === undefined) return columns
  const { lastName, ...others } = columns
  return { ...others, name: lastName }
}

/** Lower case, without accents, marks as single spaces: `Prénom_usuel ` is `prenom usuel`. */
function foldHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function list(headers: string): readonly string[] {
  return headers.split(', ')
}
