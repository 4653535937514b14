-- The library's first format. Times are seconds since 1970, UTC. Lists are JSON.
-- 'Rsmn', so that other databases are told apart; the format's number is user_version.
PRAGMA application_id = 1383296366;
PRAGMA user_version = 1;

-- What was fetched or handed over, as it was. Everything but feeds is made out of these.
CREATE TABLE captures (
  id INTEGER PRIMARY KEY,
  place TEXT NOT NULL,      -- address on the web, else where it lay on the machine
  name TEXT NOT NULL,       -- as its user named it
  wish TEXT NOT NULL,       -- the name that its reports would like to have
  address TEXT,
  type TEXT,                -- media type and charset, as whoever delivered it declares
  told TEXT,                -- what the feed told of it that led to it, as JSON
  sha256 BLOB NOT NULL,     -- of the bytes
  taken INTEGER NOT NULL,
  length INTEGER NOT NULL,  -- of the bytes
  packed BLOB NOT NULL,     -- the bytes, by zlib
  UNIQUE (sha256, place)
) STRICT;

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,  -- canonical address, else where it came from
  name TEXT NOT NULL UNIQUE,      -- readable, for commands and documents
  current INTEGER NOT NULL,       -- its newest version
  outlet TEXT NOT NULL,           -- of that version
  told INTEGER NOT NULL,          -- when first published, else when taken
  story INTEGER NOT NULL          -- where it is now
) STRICT;
CREATE INDEX reports_by_story ON reports (story, told, outlet);
CREATE INDEX reports_by_time ON reports (told);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,        -- from 1
  capture INTEGER NOT NULL REFERENCES captures (id),
  position INTEGER NOT NULL,      -- among the reports of the capture, from 0
  fingerprint BLOB NOT NULL,      -- of text, headline, outlet, authors, date, credit, language
  print BLOB NOT NULL,            -- of text and outlet: what is printed twice is kept once
  source TEXT NOT NULL,
  headline TEXT,
  authors TEXT NOT NULL,
  url TEXT,
  published TEXT,                 -- EDTF
  published_from TEXT NOT NULL,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL,           -- of the text
  credit TEXT,
  not_read TEXT,
  body INTEGER NOT NULL,          -- where the body begins in the text, in UTF-16 units
  kind TEXT,                      -- of the page it was taken from
  standfirst TEXT,
  section TEXT,
  modified TEXT,                  -- EDTF
  text TEXT NOT NULL,
  UNIQUE (report, number)
) STRICT;
CREATE INDEX versions_by_print ON versions (print);
CREATE INDEX versions_by_capture ON versions (capture);

CREATE TABLE stories (
  id INTEGER PRIMARY KEY,          -- the report that started it
  merged_into INTEGER REFERENCES stories (id),
  merged_by INTEGER REFERENCES reports (id),
  title TEXT NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  stale INTEGER NOT NULL,          -- 1: no collation rests on its reports as they are now
  origins INTEGER NOT NULL,        -- by the collation, else as many as outlets
  contradictions INTEGER NOT NULL,
  updates INTEGER NOT NULL,
  weight REAL NOT NULL             -- the salience of all contradictions and updates together
) STRICT;
CREATE INDEX stories_by_weight
  ON stories (weight DESC, origins DESC, last DESC, id DESC) WHERE merged_into IS NULL;
CREATE INDEX stories_by_time ON stories (last DESC) WHERE merged_into IS NULL;
CREATE INDEX stories_stale ON stories (id) WHERE stale = 1 AND merged_into IS NULL;
CREATE INDEX stories_merged ON stories (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE placements (
  report INTEGER PRIMARY KEY REFERENCES reports (id),
  story INTEGER NOT NULL REFERENCES stories (id),  -- where it was put when it came
  why TEXT NOT NULL                                -- JSON
) STRICT;

CREATE TABLE collations (
  story INTEGER PRIMARY KEY REFERENCES stories (id),
  program TEXT NOT NULL,     -- name and version of what made it
  length INTEGER NOT NULL,   -- of the document in UTF-8
  packed BLOB NOT NULL       -- the document (rashomon-collation/1), by zlib
) STRICT;

CREATE TABLE collated_versions (
  story INTEGER NOT NULL REFERENCES collations (story) ON DELETE CASCADE,
  version INTEGER NOT NULL REFERENCES versions (id),
  PRIMARY KEY (story, version)
) STRICT, WITHOUT ROWID;

-- Out of the collations, to be searched. An id is the story times 2^20 and a place in the document.
CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories (id),
  key TEXT NOT NULL,         -- its id in the document
  report INTEGER NOT NULL REFERENCES reports (id),
  start INTEGER NOT NULL,    -- of its first evidence, in code points
  end INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  origins INTEGER NOT NULL,
  salience REAL NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories (id),
  key TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (id),
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories (id),
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  name TEXT NOT NULL,
  names TEXT NOT NULL,       -- a line each
  roles TEXT NOT NULL        -- a line each
) STRICT;

CREATE VIEW report_texts AS
  SELECT r.id AS id, coalesce(v.headline, '') AS headline, v.text AS text, v.source AS outlet
  FROM reports r JOIN versions v ON v.id = r.current;

CREATE VIRTUAL TABLE reports_found USING fts5 (
  headline, text, outlet,
  content = 'report_texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statements_found USING fts5 (
  text, content = 'statements', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE quotes_found USING fts5 (
  words, speaker,
  content = 'quotes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE people_found USING fts5 (
  name, names, roles,
  content = 'people', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- What watching needs to remember; not made out of anything.
CREATE TABLE feeds (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  title TEXT,
  etag TEXT,
  last_modified TEXT,
  due INTEGER NOT NULL,
  period INTEGER NOT NULL,   -- seconds between two visits
  failures INTEGER NOT NULL, -- one after another
  trouble TEXT               -- the last of them in words
) STRICT;

-- The same of pages that feeds led to, so that silent edits are found and nothing is asked in vain.
CREATE TABLE pages (
  address TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  visits INTEGER NOT NULL,
  due INTEGER                -- when to visit it next; none when it is left alone
) STRICT, WITHOUT ROWID;
CREATE INDEX pages_due ON pages (due) WHERE due IS NOT NULL;
