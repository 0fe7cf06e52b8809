/** The full-text index gathers words in 8 MB of memory, not 1, before it writes them: an import merges fewer, longer runs. */
export const migration0010 = `
INSERT INTO item_text (item_text, rank) VALUES ('hashsize', 8388608);
`
