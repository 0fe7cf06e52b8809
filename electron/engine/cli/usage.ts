import type { Language } from '../../../shared/wording/language.ts'

export const USAGE: Readonly<Record<Language, string>> = {
  en: `passerelle COMMAND [ARGUMENTS] [--library DIR] [--json] [--lang en|fr]

  import PATH... [--format ID] [--dry-run] [--exclude RULE]   read exports
  directory PATH                                              load a directory (CSV)
  search QUERY [--limit N] [--offset N] [--order newest]      find items
  experts QUERY [--limit N] [--department D]                  find people who know
  person ID|ADDRESS    people [FILTER]    item ID    topics [FILTER]
  silos [--from D --to D]    network [--from D --to D]
  status    doctor [--repair]    serve [--port N] [--no-open]
`,
  fr: `passerelle COMMANDE [ARGUMENTS] [--library DOSSIER] [--json] [--lang en|fr]

  import CHEMIN... [--format ID] [--dry-run] [--exclude RÈGLE] lire des exports
  directory CHEMIN                                             charger un annuaire (CSV)
  search REQUÊTE [--limit N] [--offset N] [--order newest]     trouver des éléments
  experts REQUÊTE [--limit N] [--department D]                 trouver qui sait
  person ID|ADRESSE    people [FILTRE]    item ID    topics [FILTRE]
  silos [--from D --to D]    network [--from D --to D]
  status    doctor [--repair]    serve [--port N] [--no-open]
`,
}
