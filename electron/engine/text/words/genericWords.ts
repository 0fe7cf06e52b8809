/**
 * Words of work that name no field of knowledge on their own, nor in one another's company (`weekly report`, `liste de suivi`): of time and
 * place, of meetings and messages, of files and forms, of ranks and legal forms of companies. Folded, in any form that shares their stem, in
 * the order of the alphabet. Not for what one house's forms are full of: expertise/phraseUse.ts leaves those out wherever they come from.
 */
export const GENERIC_WORDS = {
  en: `action activity actual address agenda agreement announcement answer appointment approval attachment attendee
    autumn board book breakfast bullet business button calendar case center central centre change chart check
    chief click code column comment committee communication company conference confidential contact copy corp
    corporation customer daily database date day deadline decision department description detail dinner
    discussion document draft east eastern email employee entry error event external feedback file final floor
    folder follow form format friday group holiday hour idea inc info information internal internet intranet
    issue item job key letter level list llc location logistics ltd lunch mail main manager meeting member memo
    menu message minutes mistake model monday month monthly morning name named new north northern note notice
    notification number office officer online open option order organizational owner package page participant
    partner party password people period phase phone photo picture plan policy potential presentation president
    price priority problem process program progress project proposal purpose quarter quarterly question regular
    reminder report reporting request resource response result review revised room row sample saturday schedule
    section selection service session shared sheet site slide south southern spreadsheet spring staff standard
    statement station status step strategy subject summary summer sunday supplier system table talk task team
    template test text thread thursday ticket time title today topic total transition trip tuesday type unit
    upcoming update user value vendor version vice video visit website wednesday week weekly west western winter
    word work year`,
  fr: `action activite actuel adresse affaire affichage agenda annonce annuel appel approbation avis bilan bureau cas
    centre changement choix chose client code colonne comite commande commentaire compte confidentiel consigne
    contact copie courrier date decision delai demande depart departement description detail dimanche direction
    discussion document dossier ebauche ecart echange element entreprise entretien equipe erreur est etape etat
    etude evenement export fiche fichier formulaire groupe heure hiver idee information jeudi jour journee
    lettre ligne liste local lundi mail manager mardi matin mercredi message mise modele mois nombre nord note
    nouveau nouvelle numero objet offre option ordre ouest page partage partenaire participant periode personne
    phase photo piece plan planning point poste presentation president printemps priorite prix probleme
    procedure processus projet proposition question rappel rapport remarque rendez rendu reponse responsable
    ressource resultat reunion revision revue salle samedi sarl section selection semaine serie service session
    site societe statut sud suite suivi sujet systeme tableau tache test texte titre total transition trimestre
    type utilisateur vacances valeur vendredi version visite zone`,
} as const
