/**
 * Dated directories, departments within departments, who was of which department when (`since <= date < until`), and the departments
 * that the analysis proposes for those whom no directory lists. What was loaded before holds for all time.
 */
export const migration0006 = `
CREATE TABLE directory_snapshot (id INTEGER PRIMARY KEY, date INTEGER, loaded_at INTEGER NOT NULL);
INSERT INTO directory_snapshot (id, date, loaded_at) SELECT 1, NULL, 0 WHERE EXISTS (SELECT 1 FROM directory_entry);

ALTER TABLE directory_entry ADD COLUMN snapshot_id INTEGER NOT NULL DEFAULT 1;
ALTER TABLE directory_entry ADD COLUMN above TEXT NOT NULL DEFAULT '[]';
ALTER TABLE directory_entry ADD COLUMN since INTEGER;
ALTER TABLE directory_entry ADD COLUMN until INTEGER;

ALTER TABLE department ADD COLUMN parent_id INTEGER REFERENCES department (id);
ALTER TABLE department ADD COLUMN guessed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE membership (
  person_id INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  department_id INTEGER NOT NULL REFERENCES department (id),
  origin TEXT NOT NULL,
  PRIMARY KEY (person_id, since)
) WITHOUT ROWID;
CREATE INDEX membership_by_department ON membership (department_id);
INSERT INTO membership (person_id, since, until, department_id, origin)
  SELECT id, -8640000000000000, 8640000000000000, department_id, coalesce(department_origin, 'directory')
  FROM person WHERE department_id IS NOT NULL;

-- By the person's smallest alias, which is their id.
CREATE TABLE department_guess (person_id INTEGER PRIMARY KEY, department TEXT NOT NULL, origin TEXT NOT NULL);
`
