/** People, as identity resolution finds them in the aliases and the directory. */
export const migration0002 = `
CREATE TABLE directory_entry (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  addresses TEXT NOT NULL,
  division TEXT,
  department TEXT,
  title TEXT,
  manager TEXT,
  location TEXT,
  skills TEXT NOT NULL,
  joined INTEGER,
  departed INTEGER
);

CREATE TABLE department (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, division TEXT);

-- A person's id is the smallest id among their aliases.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  department_id INTEGER REFERENCES department (id),
  directory_id INTEGER REFERENCES directory_entry (id)
);
CREATE INDEX person_by_department ON person (department_id);
`
