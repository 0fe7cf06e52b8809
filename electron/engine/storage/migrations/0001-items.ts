/** Items, their bodies and full text, who took part, and where they came from. */
export const migration0001 = `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  label TEXT NOT NULL,
  format TEXT NOT NULL,
  bytes INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'running',
  last_import INTEGER,
  UNIQUE (path, format)
);

-- Where the current run over a source stands; written with every batch, so that a run that was killed goes on from there.
CREATE TABLE source_run (
  source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  position INTEGER NOT NULL,
  found INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  again INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  rejected INTEGER NOT NULL
);

CREATE TABLE rejection (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX rejection_by_source ON rejection (source_id);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  kind TEXT NOT NULL,
  message_key TEXT,
  content_key BLOB NOT NULL,
  subject TEXT NOT NULL,
  date INTEGER,
  language TEXT NOT NULL,
  author_alias INTEGER,
  thread_id INTEGER NOT NULL,
  parent_id INTEGER,
  ancestors TEXT NOT NULL,
  place TEXT,
  found_at TEXT NOT NULL,
  flags INTEGER NOT NULL,
  length INTEGER NOT NULL,
  recipients INTEGER NOT NULL
);
CREATE UNIQUE INDEX item_by_message_key ON item (message_key) WHERE message_key IS NOT NULL;
CREATE INDEX item_by_content_key ON item (content_key);
CREATE INDEX item_by_source ON item (source_id);
CREATE INDEX item_by_thread ON item (thread_id);
CREATE INDEX item_by_date ON item (date);

CREATE TABLE body (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  compressed INTEGER NOT NULL,
  text BLOB NOT NULL,
  parts TEXT NOT NULL,
  attachments TEXT NOT NULL
);

CREATE VIRTUAL TABLE item_text USING fts5(
  subject, own, rest,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT 'same-address',
  bot INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX alias_by_person ON alias (person_id);

CREATE TABLE alias_name (
  alias_id INTEGER NOT NULL REFERENCES alias (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (alias_id, name)
) WITHOUT ROWID;

-- An export said that both are one account.
CREATE TABLE alias_link (
  alias_id INTEGER NOT NULL REFERENCES alias (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES alias (id) ON DELETE CASCADE,
  PRIMARY KEY (alias_id, other_id)
) WITHOUT ROWID;

CREATE TABLE association (
  alias_id INTEGER NOT NULL,
  role INTEGER NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  PRIMARY KEY (alias_id, role, item_id)
) WITHOUT ROWID;
CREATE INDEX association_by_item ON association (item_id, role, alias_id);
`
