/**
 * What pages are known by to one another, and which names each links to (see corpus/pageName.ts). A link holds as soon as a page of
 * that name is in the library.
 */
export const migration0012 = `
CREATE TABLE page_name (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  source_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  folder TEXT NOT NULL
);

CREATE TABLE page_link (
  source_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  folder TEXT NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  PRIMARY KEY (source_id, name, folder, item_id)
) WITHOUT ROWID;
CREATE INDEX page_link_by_item ON page_link (item_id);
CREATE INDEX page_name_by_name ON page_name (source_id, name);
`
