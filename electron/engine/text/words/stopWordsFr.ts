/** French function words, with their accents: articles, pronouns, prepositions, auxiliaries and their forms, adverbs that name nothing. */
export const STOP_WORDS_FR = `
a à afin ah ai aie aient aies ailleurs ainsi ait alors après as assez attendu au aucun aucune aucuns auprès auquel aura aurai
auraient aurais aurait auras aurez auriez aurions aurons auront aussi aussitôt autant autour autre autrefois autrement autres autrui aux
auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons beaucoup bien bientôt bon bonne bonnes bons
bref c ça car ce ceci cela celle celles celui cent cependant certain certaine certainement certaines certains ces cet cette ceux chacun chacune
chaque chez ci cinq cinquante combien comme comment compris concernant contre côté d dans davantage de debout dedans dehors déjà delà
depuis derrière des dès désormais desquelles desquels dessous dessus deux deuxième deuxièmement devant devers devra devrait devraient devrais devrez devrons
différents dire dis disent dit dits divers dix doit doivent dois donc dont d'où du duquel durant e effet également elle elles en encore
enfin ensemble ensuite entre envers environ es ès est et étaient étais était étant état été étée étées étés êtes étiez étions être eu eue eues
eûmes eurent eus eusse eussent eusses eussiez eussions eut eût eûtes eux évidemment excepté façon faire fais faisaient faisais faisait faisant fait faite faites
faits faisons fallait falloir faudra faudrait faut fera ferai ferait feront fois font force furent fus fusse fussent fusses fussiez fussions fut fût fûmes fûtes
grâce gens guère haut hélas hier hors hormis huit ici il ils j jamais je jour jours jusqu jusque justement l la là laquelle le lequel les
lesquelles lesquels leur leurs loin lors lorsqu lorsque lui m ma maint maintenant mais mal malgré me même mêmes merci mes mettre mien mienne miennes miens
mieux mille mis moi moindres moins mon mot moyennant n naturellement ne néanmoins neuf ni nommés non nos notamment notre nôtre nôtres nous nouveau
nouveaux nouvelle nouvelles nul nulle o ô on ont onze or ou où oui outre par parce parfois parmi part partant particulier particulièrement pas passé pendant
personne personnes peu peut peuvent peux plupart plus plusieurs plutôt point possible possibles pour pourquoi pourra pourrai pourraient pourrais pourrait
pourriez pourrions pourrons pouvait pouvez pouvoir pouvons premier première premièrement près presque prendre prochain prochaine propre proche pu puis puisqu quoiqu presqu
puisque qu quand quant quarante quatre quel quelconque quelle quelles quelqu quelque quelques quels qui quiconque quinze quoi quoique rien s sa sans sauf
savez savoir se sein seize selon semble semblent sept sera serai seraient serais serait seras serez seriez serions serons seront ses seul seule seulement
seuls si sien sienne siennes siens sinon six sitôt soi soient sois soit soixante sommes son sont sorte sortes souhaite soudain sous souvent soyez soyons suis
suite suivant suivante suivants sur surtout t ta tandis tant tard te tel telle tellement telles tels temps tes tienne tiennes tiens toi ton toujours tous tout
toute toutefois toutes treize trente très trois trop tu un une unes uns va vais vas vers veut veulent veux veuillez via vingt vingts vis voici
voilà voir voire vont vos votre vôtre vôtres voulez vouloir voudrais voudrait vous vraiment vu y zéro
aujourd hui demain chose choses petit petite petits petites grand grande grands grandes vraie vrai sais sait peut-être besoin mettez met mets donner donne
aller allez allons allait venir vient viens trouver passer reste rester certes quasi quasiment simplement actuellement exactement
`
