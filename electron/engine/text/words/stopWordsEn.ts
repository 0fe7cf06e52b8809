/** English function words: articles, pronouns, prepositions, auxiliaries, adverbs that name nothing; contractions as their pieces. */
export const STOP_WORDS_EN = `
a about above abroad across actually after afterwards again against ago ah ahead all almost alone along already also
although always am amid among amongst an and another any anybody anyhow anymore anyone anything anyway anywhere apart are aren
around as aside at away back barely be became because become becomes becoming been before beforehand behind being below beneath
beside besides between beyond both but by came can cannot cant come comes coming could couldn d despite did didn didnt do
does doesn doesnt doing don done dont down due during each eg eight either else elsewhere enough especially etc even ever
every everybody everyone everything everywhere except exactly far few fewer fifteen first five following for former formerly forth forty
four from front full further furthermore gave get gets getting give given gives giving go goes going gone gonna good got gotten
great had hadn happen happens has hasn hasnt have haven havent having he hence her here hereby herein hers herself him himself his how
however hundred i ie if im in indeed inside instead into is isn isnt it its itself ive just keep keeps kept kind kinda know known
knows last lately later latter least less let lets like likely little ll long lot lots m ma made mainly make makes making many
may maybe me mean means meanwhile merely might mightn mine more moreover most mostly much must mustn my myself namely near
nearly need needed needn needs neither never nevertheless new next nine no nobody none nonetheless noone nor not nothing now
nowhere o obviously of off often oh ok okay on once one ones only onto or other others otherwise ought our ours ourselves out
outside over own particularly per perhaps please plus possible possibly pretty previous previously probably put quite rather re
really recent recently regarding regardless right s said same saw say saying says second see seeing seem seemed seeming seems
seen self selves seven several shall shan she should shouldn show shows similar simply since six so some somebody somehow
someone something sometime sometimes somewhat somewhere soon sort still such sure t take taken takes taking tell ten
than that thats the thee their theirs them themselves then thence there thereafter thereby therefore therein theres these they thing
things think third this those though thought three through throughout thru thus till to today together tomorrow too took toward
towards tried tries truly try trying twelve twenty twice two un under unless unlike until unto up upon us use used useful
uses using usually ve various versus very via vs want wanted wants was wasn way ways we well went were weren what whatever when
whence whenever where whereas whereby wherein wherever whether which whichever while whither who whoever whole whom whose why
will with within without won wont wonder would wouldn yes yesterday yet you your yours yourself yourselves zero
`
