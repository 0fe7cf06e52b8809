/** The commonest Spanish function words. */
export const STOP_WORDS_ES = `
a acá además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambos ante antes aquel aquella aquellas aquello aquellos aquí así aun aún
aunque bajo bastante bien cada casi como cómo con conmigo contra cual cuál cuales cualquier cualquiera cuando cuándo cuanto cuánto cuyo da dado de debe deben
debido del demás dentro desde después donde dónde dos durante e el él ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta está
estaba estaban estado estamos están estar estará estas este esté esto estos estoy etc fin fue fueron fui gran ha haber había habían habido hace hacen hacer hacia
han has hasta hay haya he hecho hemos hizo hoy igual incluso junto la las le les lo los luego más me mediante menos mi mí mientras mío mis misma mismas mismo
mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro
otros para parte pero poca pocas poco pocos podemos poder podría pues puede pueden puedo que qué quien quién quienes se sea sean según ser será si sí sido siempre
sin sino so sobre sois sólo solo somos son soy su sus suya suyo tal también tampoco tan tanto te tener tenemos tenía ti tiene tienen toda todas todavía todo
todos tras tu tú tus un una unas uno unos usted ustedes va vamos van varias varios ver vez vosotros voy vuestra vuestro y ya yo
`
