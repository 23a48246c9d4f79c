CREATE TABLE set_aside (
    id BLOB NOT NULL PRIMARY KEY,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    "on" TEXT NOT NULL,
    until TEXT
) STRICT;
