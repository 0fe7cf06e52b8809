/**
 * Words of work that name no field of knowledge on their own, nor in one another's company (`weekly report`, `liste de suivi`). Folded,
 * in any form that shares their stem.
 */
export const GENERIC_WORDS = {
  en: `action activity address agenda announcement answer appointment approval attachment attendee agreement book bullet
    business button calendar candidate case cell change chart check click code column comment committee communication company
    conference contact copy corporation customer daily date database day deadline decision department description detail
    discussion document draft drive edition email employee entry error event file final floor folder follow form format friendly group
    hot hour idea info information internal internet interview intranet issue item job key letter level list location logistics
    mail main manager mistake meeting member memo menu message minutes model month monthly morning name named new note notice
    notification number office offsite online open option order owner package page participant party password people period
    phase phone plan potential presentation price privilege problem process program progress project proposal purpose quarter quarterly
    question reminder report reporting request requestor resolution resource response result review revised room row sample schedule
    section selection service session sheet site slide spreadsheet staff station statement status step strategy subject summary
    supplier system table talk task team template test text thread ticket time title today topic total trip tuesday monday
    wednesday thursday friday saturday sunday type unit upcoming update user value vendor version video visit website week
    weekly word work year accordingly actual actuals american
    basis board breakfast central chief company control corp dinner east eastern external functional inc llc ltd lunch national north northern
    officer organizational policy preliminary president proposed regular screen shared shot south southern standard vice west
    western word work year`,
  fr: `action activite adresse affaire affichage agenda annonce annuel appel approbation avis bilan bureau cas changement chose
    choix client code colonne comite commentaire commande compte rendu consigne contact copie courrier date dates decision delai
    demande departement depart description detail direction discussion document dossier ebauche ecart echange element entretien
    entreprise equipe erreur etape etat etude evenement export fiche fichier formulaire groupe heure idee information jour
    journee lettre ligne liste local lundi mardi mercredi jeudi vendredi samedi dimanche mail manager matin message mise modele
    mois nombre note nouveau nouvelle numero objet offre option ordre page parc participant periode personne phase photo piece plan
    planning point poste presentation prix probleme procedure processus projet proposition question rappel rapport
    remarque rendez rendu reponse reserve responsable ressource resultat reunion revision revue salle semaine section selection
    serie service session site societe statut suite suivi sujet systeme tableau tache test texte titre total tri trimestre type
    utilisateur est nord ouest partage president sarl sud valeur version visite zone`,
} as const
