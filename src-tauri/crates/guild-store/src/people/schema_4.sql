CREATE TABLE sent_pack (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    lineage BLOB NOT NULL,
    "date" TEXT NOT NULL,
    pack TEXT NOT NULL
) STRICT;
CREATE INDEX sent_pack_person ON sent_pack (person);
