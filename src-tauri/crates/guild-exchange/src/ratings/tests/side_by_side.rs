//! Tables that stand beside one another on one sheet.

use super::sketch::{check, one};

const LEFT: &str = "Ada: Go 1, SQL 2, Kafka 3; Bo: Go 2, SQL 3, Kafka 4";

/// Two teams with so many empty columns between their tables.
#[track_caller]
fn teams(between: &str) {
    let drawing = format!(
        "Name | Go | SQL | Kafka |{between} Name | React | CSS | Figma
         Ada | #1 | #2 | #3 |{between} Cleo | #4 | #4 | #3
         Bo | #2 | #3 | #4 |{between} Dora | #5 | #2 | #1"
    );
    check(&drawing, &format!("{LEFT}; Cleo: React 4, CSS 4, Figma 3; Dora: React 5, CSS 2, Figma 1"));
}

#[test]
fn two_teams_are_two_tables() {
    ["", " |", " | |", " | | |"].iter().for_each(|between| teams(between));
}

#[test]
fn either_of_two_teams_may_have_more_people() {
    check(
        "Name | Go | SQL | Kafka | | Name | React | CSS | Figma
         Ada | #1 | #2 | #3 | | Cleo | #4 | #4 | #3
         Bo | #2 | #3 | #4 | | Dora | #5 | #2 | #1
          | | | | | Emil | #1 | #1 | #1
          | | | | | Finn | #2 | #2 | #2
          | | | | | Gus | #3 | #3 | #3",
        &format!(
            "{LEFT}; Cleo: React 4, CSS 4, Figma 3; Dora: React 5, CSS 2, Figma 1; Emil: React 1, CSS 1, Figma 1; \
             Finn: React 2, CSS 2, Figma 2; Gus: React 3, CSS 3, Figma 3"
        ),
    );
    check(
        "Name | Go | SQL | Kafka | | Name | React | CSS | Figma
         Ada | #1 | #2 | #3 | | Cleo | #4 | #4 | #3
         Bo | #2 | #3 | #4 | | | | |
         Dora | #2 | #3 | #4",
        &format!("{LEFT}; Dora: Go 2, SQL 3, Kafka 4; Cleo: React 4, CSS 4, Figma 3"),
    );
}

#[test]
fn titles_and_numbers_belong_to_their_team() {
    check(
        "Name | Go | SQL | Kafka | | # | Colleague | React | CSS | Figma
         Ada | #1 | #2 | #3 | | #1 | Cleo | #4 | #4 | #3
         Bo | #2 | #3 | #4 | | #2 | Dora | #5 | #2 | #1",
        &format!("{LEFT}; Cleo: React 4, CSS 4, Figma 3; Dora: React 5, CSS 2, Figma 1"),
    );
    one(
        "Backend | < | < | < | | Frontend | < | < | <
         Name | Go | SQL | Kafka | | Name | React | CSS | Figma
         Ada | #1 | #2 | #3 | | Cleo | #4 | #4 | #3
         Bo | #2 | #3 | #4 | | Dora | #5 | #2 | #1",
        &format!("{LEFT}; Cleo: React 4, CSS 4, Figma 3; Dora: React 5, CSS 2, Figma 1"),
    );
}

#[test]
fn names_repeated_for_reading_are_the_same_people() {
    check(
        "Name | Go | SQL | Name | Kafka | CSS
         Ada | #1 | #2 | Ada | #3 | #4
         Bo | #2 | #3 | Bo | #4 | #5",
        "Ada: Go 1, SQL 2, Kafka 3, CSS 4; Bo: Go 2, SQL 3, Kafka 4, CSS 5",
    );
}

#[test]
fn two_tables_of_people_across() {
    check(
        "Skill | Ada | Bo | | Skill | Ada | Bo
         Go | #1 | #2 | | React | #4 | #5
         SQL | #2 | #3 | | CSS | #2 | #1",
        "Ada: Go 1, SQL 2, React 4, CSS 2; Bo: Go 2, SQL 3, React 5, CSS 1",
    );
}

#[test]
fn another_column_of_words_begins_no_table() {
    one(
        "Name | Go | SQL | | Team name | Kafka | Figma
         Ada | #1 | #2 | | Alpha | #3 | #4
         Bo | #2 | #3 | | Alpha | #4 | #1
         Cleo | #2 | #3 | | Beta | #1 | #5",
        "Ada: Go 1, SQL 2, Kafka 3, Figma 4; Bo: Go 2, SQL 3, Kafka 4, Figma 1; Cleo: Go 2, SQL 3, Kafka 1, Figma 5",
    );
}
