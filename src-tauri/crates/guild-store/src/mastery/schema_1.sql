CREATE TABLE framework (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    lineage BLOB NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    blank_means TEXT,
    origin BLOB
) STRICT;
CREATE TABLE scale_point (
    id BLOB NOT NULL PRIMARY KEY,
    framework BLOB NOT NULL REFERENCES framework (id),
    value INTEGER NOT NULL,
    word TEXT,
    meaning TEXT NOT NULL
) STRICT;
CREATE INDEX scale_point_framework ON scale_point (framework);
CREATE TABLE track (
    id BLOB NOT NULL PRIMARY KEY,
    framework BLOB NOT NULL REFERENCES framework (id),
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    marker TEXT,
    origin BLOB
) STRICT;
CREATE INDEX track_framework ON track (framework);
CREATE TABLE level (
    id BLOB NOT NULL PRIMARY KEY,
    track BLOB NOT NULL REFERENCES track (id),
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    rank INTEGER NOT NULL,
    scope TEXT NOT NULL,
    freedom_team TEXT NOT NULL,
    freedom_team_degree INTEGER,
    freedom_task TEXT NOT NULL,
    freedom_task_degree INTEGER,
    freedom_technology TEXT NOT NULL,
    freedom_technology_degree INTEGER,
    freedom_time TEXT NOT NULL,
    freedom_time_degree INTEGER,
    responsibilities TEXT NOT NULL,
    responsibility_degree INTEGER,
    top INTEGER NOT NULL,
    origin BLOB
) STRICT;
CREATE INDEX level_track ON level (track);
CREATE TABLE step (
    id BLOB NOT NULL PRIMARY KEY,
    framework BLOB NOT NULL REFERENCES framework (id),
    from_level BLOB NOT NULL REFERENCES level (id),
    to_level BLOB NOT NULL REFERENCES level (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    origin BLOB
) STRICT;
CREATE INDEX step_framework ON step (framework);
CREATE INDEX step_from ON step (from_level);
CREATE INDEX step_to ON step (to_level);
CREATE TABLE area (
    id BLOB NOT NULL PRIMARY KEY,
    framework BLOB NOT NULL REFERENCES framework (id),
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL,
    origin BLOB
) STRICT;
CREATE INDEX area_framework ON area (framework);
CREATE TABLE skill (
    id BLOB NOT NULL PRIMARY KEY,
    framework BLOB NOT NULL REFERENCES framework (id),
    area BLOB REFERENCES area (id),
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    misfit INTEGER NOT NULL,
    position INTEGER NOT NULL,
    origin BLOB
) STRICT;
CREATE INDEX skill_framework ON skill (framework);
CREATE INDEX skill_area ON skill (area);
CREATE TABLE expectation (
    id BLOB NOT NULL PRIMARY KEY,
    skill BLOB NOT NULL REFERENCES skill (id),
    level BLOB NOT NULL REFERENCES level (id),
    text TEXT NOT NULL,
    rating INTEGER,
    origin BLOB
) STRICT;
CREATE INDEX expectation_cell ON expectation (skill, level);
CREATE INDEX expectation_level ON expectation (level);
CREATE TABLE criterion (
    id BLOB NOT NULL PRIMARY KEY,
    expectation BLOB NOT NULL REFERENCES expectation (id),
    kind TEXT NOT NULL,
    track BLOB REFERENCES track (id),
    audience TEXT,
    text TEXT NOT NULL,
    rating INTEGER,
    position INTEGER NOT NULL,
    origin BLOB
) STRICT;
CREATE INDEX criterion_expectation ON criterion (expectation);
CREATE INDEX criterion_track ON criterion (track);
