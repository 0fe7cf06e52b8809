/** What people say of the topics of their own profile, by keys of aliases and topics, so that it outlives both. */
export const migration0009 = `
CREATE TABLE topic_judgement (
  alias_key TEXT NOT NULL,
  topic_key TEXT NOT NULL,
  topic TEXT NOT NULL,
  verdict TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (alias_key, topic_key)
) WITHOUT ROWID;
`
