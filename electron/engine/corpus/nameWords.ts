/** What stands before a name without being part of it, folded; French and English. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir madam mme mlle monsieur madame mademoiselle docteur professeur maitre herr frau`.split(
    /\s+/,
  ),
)

/** Degrees and functions that stand after a name, folded. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'phd md mba msc bsc cpa cfa esq esquire jd llm dds dphil ceo cfo cto cio coo pe rn ing'.split(' '),
)

/** Generations: they tell apart two people of one name. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv junior senior'.split(' '))

/**
 * Words that make a name that of a function, a program, a group or nobody in particular, folded; French and English.
 * None of them is known as a frequent first or last name.
 */
export const IMPERSONAL_WORDS: ReadonlySet<string> = new Set(
  `team teams equipe equipes group groups groupe groupes support helpdesk desk service services department dept departement
   office offices direction secretariat accueil reception center centre centers committee comite commission
   administrator administrators administrateur admin administration system systems systeme daemon mailer postmaster webmaster
   mailbox mailman listserv list liste lists listes member members membres user users utilisateurs employees employee staff
   personnel salaries everyone everybody tous toutes all worldwide distribution diffusion announcement announcements announce
   annonce annonces newsletter newsletters news bulletin notification notifications alert alerts alerte alertes noreply reply
   report reports rapport update updates info information informations contact communication communications relations marketing
   recrutement recruitment payroll compta comptabilite helpline hotline chairman presidence project projet program programme
   conference conf room meeting reunion account accounts compte billing facturation orders subscription subscriptions
   customer customers client clients technical technique software foundation association university universite institute institut
   company inc llc ltd corp corporation sarl gmbh robot automation automatic automated unknown inconnu nobody anonymous
   anonyme undisclosed recipients destinataires default test tester example and et und behalf mail email outlook
   bugfix github gitlab localhost`.split(/\s+/),
)

/** Words that no person is called by, though they stand beside people's names as well: trades, departments, places. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `home work of for at com net org www online deals offers specials rewards airlines club magazine weekly
   network networks media international global solutions insurance legal resources operations finance security technology
   engineering development training trading events travel energy messenger`.split(/\s+/),
)

/** Names that stand for anybody. */
export const PLACEHOLDER_NAMES: ReadonlySet<string> = new Set([
  'john doe',
  'jane doe',
  'your name',
  'first last',
  'firstname lastname',
  'prenom nom',
  'full name',
  'no name',
  'jean dupond',
])
