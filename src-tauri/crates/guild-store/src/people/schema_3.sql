ALTER TABLE place ADD COLUMN mentor BLOB REFERENCES person (id);
ALTER TABLE place ADD COLUMN ambition TEXT NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN blockers TEXT NOT NULL DEFAULT '';
CREATE TABLE check_in (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    lineage BLOB NOT NULL,
    "date" TEXT NOT NULL,
    "by" TEXT,
    notes TEXT NOT NULL,
    "next" TEXT
) STRICT;
CREATE INDEX check_in_person ON check_in (person);
CREATE TABLE assessment (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    skill BLOB NOT NULL REFERENCES skill (id),
    kind TEXT NOT NULL,
    "by" TEXT,
    "date" TEXT NOT NULL,
    knows INTEGER,
    does INTEGER,
    interest TEXT,
    note TEXT NOT NULL,
    check_in BLOB REFERENCES check_in (id)
) STRICT;
CREATE INDEX assessment_person ON assessment (person);
CREATE INDEX assessment_skill ON assessment (skill);
CREATE INDEX assessment_check_in ON assessment (check_in);
CREATE TABLE standing (
    id BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL REFERENCES person (id),
    criterion BLOB NOT NULL,
    skill BLOB NOT NULL REFERENCES skill (id),
    level BLOB NOT NULL REFERENCES level (id),
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    expires TEXT,
    kind TEXT NOT NULL,
    "by" TEXT,
    "date" TEXT NOT NULL
) STRICT;
CREATE INDEX standing_person ON standing (person);
CREATE INDEX standing_skill ON standing (skill);
CREATE INDEX standing_level ON standing (level);
CREATE TABLE evidence (
    id BLOB NOT NULL PRIMARY KEY,
    assessment BLOB REFERENCES assessment (id),
    standing BLOB REFERENCES standing (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    link TEXT NOT NULL,
    "date" TEXT
) STRICT;
CREATE INDEX evidence_assessment ON evidence (assessment);
CREATE INDEX evidence_standing ON evidence (standing);
CREATE TABLE asked_skill (
    id BLOB NOT NULL PRIMARY KEY,
    community BLOB NOT NULL REFERENCES community (id),
    skill BLOB NOT NULL REFERENCES skill (id),
    rating INTEGER,
    people INTEGER NOT NULL
) STRICT;
CREATE INDEX asked_skill_community ON asked_skill (community);
CREATE INDEX asked_skill_skill ON asked_skill (skill);
