/** The commonest Portuguese function words. */
export const STOP_WORDS_PT = `
a à agora aí ainda além algo alguém algum alguma algumas alguns ali ambos antes ao aos apenas apesar após aquela aquelas aquele aqueles aquilo aqui as às
assim até através bastante bem cá cada com como contra da daquele das de dela delas dele deles depois desde dessa desse desta deste deve devem disso disto
do dois dos durante e é ela elas ele eles em embora enquanto então entre era eram és essa essas esse esses esta está estamos estão estar estas estava
estavam este esteja estes estou eu fazer fez foi foram fosse há haver hoje ia isso isto já la lá lhe lhes logo mais mas me meio menos mesma mesmo meu meus
mim minha minhas muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos num
numa nunca o onde ontem os ou outra outras outro outros para pela pelas pelo pelos perante pode podem poderia podemos põe por porque porquê posso pouca
pouco poucos própria próprio pois qual quais qualquer quando quanto quase que quê quem são se seja sejam sem sempre sendo ser será serão seria seu seus só
sob sobre somos sou sua suas tal também tanto tão te tem têm temos tenha tenho ter teu teus teve tinha toda todas todavia todo todos três tu tua tuas tudo
um uma umas uns vai vamos vão vem vez vezes vos vós vosso você vocês
`
