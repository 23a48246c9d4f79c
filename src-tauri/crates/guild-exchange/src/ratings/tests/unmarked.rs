//! Columns and rows beside the marks that rate no one, and tables that say more of their people than marks.

use super::sketch::{book, check, codes, many, one, points, sheet};
use crate::organisation::{Request, read_organisation};
use crate::recognition::kind::{BookKind, recognise_kind};

#[test]
fn roles_and_teams_beside_marks_make_no_list_of_members() {
    for drawing in [
        "Name | Role | Team | Go | SQL | Kafka
         Ada | Dev | Alpha | #1 | #2 | #3
         Bo | Ops | Alpha | #2 | #2 | #3
         Cleo | Dev | Alpha | #3 | #2 | #3",
        "Name | Team | Role | Go | SQL | Kafka
         Ada | Alpha | Dev | #1 | #2 | #3
         Bo | Alpha | Ops | #2 | #2 | #3
         Cleo | Beta | Dev | #3 | #2 | #3",
    ] {
        check(drawing, "Ada: Go 1, SQL 2, Kafka 3; Bo: Go 2, SQL 2, Kafka 3; Cleo: Go 3, SQL 2, Kafka 3");
        assert_eq!(members(drawing), 0);
    }
}

/// How many memberships a sheet holds, if nobody says what it is.
fn members(drawing: &str) -> usize {
    read_organisation(&[book(vec![sheet("Sheet1", drawing)])], &Request::default()).memberships.len()
}

#[test]
fn members_with_further_columns_stay_members() {
    for drawing in [
        "Name | Role | Team | Allocation | Building
         Ada | Dev | Alpha | #1 | North
         Bo | Ops | Alpha | #2 | South",
        "person_id | community_id | role | Go | SQL
         ada | alpha | lead | #1 | #2
         bo | alpha | member | #2 | #3",
    ] {
        assert_eq!(members(drawing), 2);
        assert_eq!(recognise_kind(&book(vec![sheet("Sheet1", drawing)])).kind, BookKind::Organisation);
    }
}

#[test]
fn ids_that_ratings_point_to_are_no_levels() {
    let sheets = [
        (
            "Skills",
            "SkillID | Skill | Category
             S0 | Terraform | Ops
             S1 | Kubernetes | Ops
             S2 | Go | Code",
        ),
        (
            "Ratings",
            "EmployeeID | SkillID | Level
             E1 | S0 | #1
             E1 | S1 | #2
             E1 | S2 | #3
             E2 | S0 | #4
             E2 | S2 | #2",
        ),
    ];
    many(&sheets, "? [E1]: Ops > Terraform 1, Ops > Kubernetes 2, Code > Go 3; ? [E2]: Ops > Terraform 4, Code > Go 2");
}

#[test]
fn rows_that_sum_up_are_no_people() {
    for summary in ["Maximum", "Ø", "Highest", "Lowest", "Best", "Team size", "Anzahl Experten", "Number of experts"] {
        let drawing = format!(
            "Name | Go | SQL | Kafka
             Ada | #1 | #2 | #3
             Bo | #2 | #2 | #3
             {summary} | #2 | #2 | #3"
        );
        check(&drawing, "Ada: Go 1, SQL 2, Kafka 3; Bo: Go 2, SQL 2, Kafka 3");
    }
}

#[test]
fn words_for_those_who_know_and_can() {
    let found = one(
        "Mitarbeiter | Go | Kafka | Perl
         Ada | Kenner | Könner | Experte
         Bo | Könner | Kenner | Anfänger
         Cleo | Experte | | Anfänger",
        "Ada: Go 2, Kafka 3, Perl 4; Bo: Go 3, Kafka 2, Perl 1; Cleo: Go 4, Perl 1",
    );
    assert_eq!(points(&found.draft), "1 Anfänger, 2 Kenner, 3 Könner, 4 Experte");
}

#[test]
fn letters_answer_only_together() {
    check(
        "Name | Go | SQL
         Ada | Y | N
         Bo | N | Y",
        "Ada: Go 1, SQL 0; Bo: Go 0, SQL 1",
    );
    unmarked(
        "Name | Go | SQL | Perl
         Ada | yes | no | Y
         Bo | no | yes | Y",
        "Ada: Go 1, SQL 0; Bo: Go 0, SQL 1",
        "Perl (D1:D3)",
    );
}

/// These columns are told, and nothing else.
#[track_caller]
fn unmarked(drawing: &str, expected: &str, columns: &str) {
    let found = one(drawing, expected);
    assert_eq!(codes(&found), ["ratings-columns-unmarked"], "{:?}", found.problems);
    let told = found.problems.iter().find(|p| p.code == "ratings-columns-unmarked").unwrap();
    assert!(told.args.contains(&("columns".to_owned(), columns.to_owned())), "{:?}", told.args);
    assert!(told.message.contains(columns), "{}", told.message);
}

#[test]
fn columns_without_marks_are_told() {
    unmarked(
        "Name | Go | Kafka | Perl
         Ada | #3 | 2/4 | 1-2
         Bo | #2 | 3/4 | 2-3",
        "Ada: Go 3; Bo: Go 2",
        "Kafka (C1:C3), Perl (D1:D3)",
    );
    unmarked(
        "Name | Go | Forklift | Kafka | Status
         Ada | #1 | 2025-01-01 | #3 | Active
         Bo | #2 | 2025-01-01 | #4 | Leave
         Cleo | #2 | | #4 | Active",
        "Ada: Go 1, Kafka 3; Bo: Go 2, Kafka 4; Cleo: Go 2, Kafka 4",
        "Forklift (C1:C3), Status (E1:E4)",
    );
}

#[test]
fn what_is_said_of_a_person_is_not_told() {
    check(
        "Name | Go | Kafka | Team | Comment
         Ada | #1 | #3 | Alpha | soon back
         Bo | #2 | #4 | Beta | on leave",
        "Ada: Go 1, Kafka 3; Bo: Go 2, Kafka 4",
    );
    check(
        "Name | Go | Kafka | What else
         Ada | #1 | #3 | paints, and would like to draw
         Bo | #2 | #4 |",
        "Ada: Go 1, Kafka 3; Bo: Go 2, Kafka 4",
    );
}
