CREATE TABLE community (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    purpose TEXT NOT NULL,
    started TEXT,
    ended TEXT
) STRICT;
CREATE TABLE community_parent (
    community BLOB NOT NULL REFERENCES community (id),
    parent BLOB NOT NULL REFERENCES community (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (community, parent)
) STRICT;
CREATE INDEX community_parent_parent ON community_parent (parent);
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    handle TEXT,
    email TEXT,
    affiliation TEXT
) STRICT;
CREATE TABLE membership (
    id BLOB NOT NULL PRIMARY KEY,
    community BLOB NOT NULL REFERENCES community (id),
    person BLOB NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    voluntary INTEGER,
    since TEXT,
    until TEXT,
    share INTEGER
) STRICT;
CREATE INDEX membership_community ON membership (community);
CREATE INDEX membership_person ON membership (person);
CREATE TABLE place (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    level BLOB NOT NULL REFERENCES level (id),
    since TEXT,
    target BLOB REFERENCES level (id),
    target_date TEXT
) STRICT;
CREATE INDEX place_person ON place (person);
CREATE INDEX place_level ON place (level);
CREATE INDEX place_target ON place (target);
