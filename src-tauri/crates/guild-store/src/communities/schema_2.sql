ALTER TABLE community ADD COLUMN state_word TEXT;
ALTER TABLE community ADD COLUMN open INTEGER;
ALTER TABLE community ADD COLUMN seats INTEGER;
ALTER TABLE community ADD COLUMN url TEXT NOT NULL DEFAULT '';
ALTER TABLE community ADD COLUMN custom TEXT;
ALTER TABLE person ADD COLUMN outside INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN "limit" INTEGER;
ALTER TABLE person ADD COLUMN custom TEXT;
ALTER TABLE membership ADD COLUMN state_word TEXT;
ALTER TABLE membership ADD COLUMN last_contribution TEXT;
ALTER TABLE membership ADD COLUMN custom TEXT;
CREATE TABLE service (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    custom TEXT
) STRICT;
CREATE TABLE offer (
    id BLOB NOT NULL PRIMARY KEY,
    community BLOB NOT NULL REFERENCES community (id),
    service BLOB NOT NULL REFERENCES service (id),
    detail TEXT NOT NULL,
    custom TEXT
) STRICT;
CREATE INDEX offer_community ON offer (community);
CREATE INDEX offer_service ON offer (service);
CREATE TABLE need (
    id BLOB NOT NULL PRIMARY KEY,
    community BLOB NOT NULL REFERENCES community (id),
    service BLOB NOT NULL REFERENCES service (id),
    provider BLOB REFERENCES community (id),
    importance TEXT,
    since TEXT,
    detail TEXT NOT NULL,
    custom TEXT
) STRICT;
CREATE INDEX need_community ON need (community);
CREATE INDEX need_service ON need (service);
CREATE INDEX need_provider ON need (provider);
CREATE TABLE pin (
    thing BLOB NOT NULL PRIMARY KEY,
    x REAL NOT NULL,
    y REAL NOT NULL
) STRICT;
CREATE TABLE saved_view (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    hide INTEGER NOT NULL
) STRICT;
CREATE TABLE threshold (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
CREATE TABLE layout (
    of TEXT NOT NULL PRIMARY KEY,
    made_from TEXT NOT NULL,
    positions BLOB NOT NULL
) STRICT;
