/** The commonest Italian function words. */
export const STOP_WORDS_IT = `
a ad adesso agli ai al alcun alcuna alcune alcuni alla alle allo allora altra altre altri altro anche ancora anzi appena avere aveva avevano avevo avrà
avrei avrebbe bene bisogna c che chi ci ciò cioè circa come comunque con contro così cosa cui d da dagli dai dal dalla dalle dallo davvero degli dei del
della delle dello dentro deve devo devono di dire dobbiamo dopo dove dovrebbe due durante e è ed ecco era erano eravamo ero essere fa faccio fare fatto
fino fra fuori già gli grazie ha hai hanno ho i il in infatti insieme invece io l la là le lei li lo loro lui ma mai me meglio meno mentre mi mia mie
miei mio molta molte molti molto ne né neanche nel nella nelle nello negli nei nessun nessuna nessuno niente no noi non nostra nostre nostri nostro nulla
o od oggi ogni ognuno oltre ora oppure per perché però più po poco poi poiché possiamo possibile posso possono potrebbe può qua qualche qualcosa qualcuno
quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi s sa sarà saranno sarebbe se sei sempre senza sé si sì
sia siamo siano siete solo sono sopra sotto sta stata state stati stato stesso su sua sue sugli sui sul sulla sulle sullo suo suoi tale tanto te ti tra
troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vai verso vi voi vorrei vostra vostre vostri vostro vuole
`
