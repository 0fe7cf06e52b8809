/** Items that were there already and of which something else is known by now, so that nobody need read them all again. */
export const migration0015 = `
CREATE TABLE item_change (change INTEGER PRIMARY KEY, item_id INTEGER NOT NULL);
`
