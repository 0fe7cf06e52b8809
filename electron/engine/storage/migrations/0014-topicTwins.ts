/** Which topic is the same thing in another language. Topics that were found without it are found anew. */
export const migration0014 = `
ALTER TABLE topic ADD COLUMN twin TEXT;
DELETE FROM topic_holder;
DELETE FROM topic;
DELETE FROM measure;
`
