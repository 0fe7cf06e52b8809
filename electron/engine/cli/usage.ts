import type { Language } from '../../../shared/wording/language.ts'

export const USAGE: Readonly<Record<Language, string>> = {
  en: `passerelle COMMAND [ARGUMENTS] [--library DIR] [--json] [--lang en|fr]

  import PATH... [--format ID] [--dry-run] [--exclude RULE]   read exports
  directory PATH [--date D]                                   load a directory (CSV), as of a day
  sources    remove ID|PATH                                   what was imported; forget one
  search QUERY [--limit N] [--offset N] [--order newest]      find items
                                                              (is:automated lists what programs sent)
  experts QUERY [--limit N] [--department D]                  find people who know; "a; b" asks for several
          [--since D] [--present] [--why-not PERSON]          topics; why somebody is not named
  person ID|ADDRESS    people [FILTER] [--kind K] [--department D]    item ID
  topics [FILTER] [--department D] [--order size|rising|fading|risk] [--limit N]
  topics show T    rename T NAME    merge T INTO    hide T    split T    edits    undo ID
  people --hidden [--department D] [--limit N]                who knows much and is hardly seen
  skills [--department D] [--limit N]                         people against topics
  skills --gaps [--days N]                                    asked about by mail and not answered
  skills --succession    topics succession TOPIC              who might take a topic over
  judge KEY TOPIC confirmed|rejected|hidden|-                 what they say of a topic of theirs
  reach [FROM] TO [--topic T] [--mood plain|warm|brief]       the way to somebody, a first message
  me [KEY|-]                                                  who uses this library
  communities [KEY]                                           who works together, whatever the departments
  contacts [DOMAIN] [--limit N]                               who knows somebody at an organisation outside
  what-if --tie A,B ... [--liaison D,D] [--community A,B,C]   what ties would change
  silos [--from D --to D]    network [--from D --to D]    export gexf|graphml|csv --out FILE

  Who is who; a KEY is an address, a chat account, name:A NAME, or a person's ID
  review [--limit N]                                          people who may be one
  merge KEY KEY    separate KEY KEY                           they are one person; they are not
  split KEY...                                                apart from the rest of their person
  move KEY DEPARTMENT|- [--since D]    kind KEY KIND          department (- for none); kind
  never-merge KEY                                             joined to nobody by its name
  corrections    undo ID                                      what was said; take it back
  KIND is member, external, service, list, shared or room.

  model set PATH | off | status                               a local embedding model (optional)
  status    doctor [--repair]    serve [--port N] [--no-open]
`,
  fr: `passerelle COMMANDE [ARGUMENTS] [--library DOSSIER] [--json] [--lang en|fr]

  import CHEMIN... [--format ID] [--dry-run] [--exclude RÈGLE] lire des exports
  directory CHEMIN [--date D]                                  charger un annuaire (CSV), à une date
  sources    remove ID|CHEMIN                                  ce qui a été importé ; en retirer
  search REQUÊTE [--limit N] [--offset N] [--order newest]     trouver des éléments
                                                               (est:automatique : les envois automatiques)
  experts REQUÊTE [--limit N] [--department D]                 trouver qui sait ; « a ; b » demande
          [--since D] [--present] [--why-not PERSONNE]         plusieurs sujets ; pourquoi pas quelqu’un
  person ID|ADRESSE    people [FILTRE] [--kind G] [--department D]    item ID
  topics [FILTRE] [--department D] [--order size|rising|fading|risk] [--limit N]
  topics show S    rename S NOM    merge S DANS    hide S    split S    edits    undo ID
  people --hidden [--department D] [--limit N]                 qui sait beaucoup et se voit peu
  skills [--department D] [--limit N]                          personnes et sujets
  skills --gaps [--days N]                                     demandé par courriel, sans réponse
  skills --succession    topics succession SUJET               qui pourrait reprendre un sujet
  judge CLÉ SUJET confirmed|rejected|hidden|-                  ce que l’on dit d’un sujet à soi
  reach [DE] À [--topic SUJET] [--mood plain|warm|brief]       le chemin vers quelqu’un, un premier message
  me [CLÉ|-]                                                   qui se sert de cette bibliothèque
  communities [CLÉ]                                            qui travaille ensemble, quel que soit le département
  contacts [DOMAINE] [--limit N]                               qui connaît quelqu’un dans une organisation extérieure
  what-if --tie A,B ... [--liaison D,D] [--community A,B,C]    ce que des liens changeraient
  silos [--from D --to D]    network [--from D --to D]    export gexf|graphml|csv --out FICHIER

  Qui est qui ; une CLÉ est une adresse, un compte de discussion, name:UN NOM ou l’ID d’une personne
  review [--limit N]                                           personnes qui n’en font peut-être qu’une
  merge CLÉ CLÉ    separate CLÉ CLÉ                            une seule personne ; deux personnes
  split CLÉ...                                                 à part du reste de leur personne
  move CLÉ DÉPARTEMENT|- [--since D]    kind CLÉ GENRE         département (- pour aucun) ; genre
  never-merge CLÉ                                              jamais rapprochée d’après son nom
  corrections    undo ID                                       ce qui a été dit ; revenir dessus
  GENRE est member, external, service, list, shared ou room.

  model set CHEMIN | off | status                              un modèle de langue local (facultatif)
  status    doctor [--repair]    serve [--port N] [--no-open]
`,
}
