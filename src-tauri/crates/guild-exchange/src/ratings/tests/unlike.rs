//! Tables that are no ratings, though numbers stand in them beside names.

use super::sketch::{book, check, codes, recognised, sheet};
use crate::recognition::kind::{BookKind, recognise_kind};

/// Nobody is rated by the table, and every cell of it is said to be no part of any ratings.
#[track_caller]
fn refused(drawing: &str) {
    let book = book(vec![sheet("Sheet1", drawing)]);
    let found = recognised(&book);
    let blocks = &found.file.sheets[0].blocks;
    assert!(found.draft.ratings.is_empty() && found.draft.scales.is_empty(), "{blocks:#?}");
    assert_eq!(found.file.sheets[0].cells.imported, 0, "{blocks:#?}");
    assert!(found.problems.iter().any(|p| p.code == "import-not-ratings"), "{:?}", found.problems);
    assert_ne!(recognise_kind(&book).kind, BookKind::Ratings);
}

#[test]
fn orders_and_price_lists() {
    refused(
        "Order | Item | Price
         A-1001 | Hammer | #9.99
         A-1002 | Saw | #14.5
         A-1003 | Drill | #129
         A-1004 | Hammer | #9.99",
    );
    refused(
        "Artikel | Beschreibung | Preis
         Hammer | Schlosserhammer 500 g | #9.99
         Säge | Handsäge | #14.5
         Nägel | 100 Stück | #3.2",
    );
    refused(
        "Customer | Product | Quantity
         Miller | Hammer | #3
         Miller | Saw | #1
         Smith | Hammer | #12
         Jones | Saw | #4",
    );
}

#[test]
fn timesheets() {
    refused(
        "Date | Employee | Task | Hours
         2026-11-02 | Ada Lovelace | Review | #2.5
         2026-11-02 | Alan Turing | Coding | #7
         2026-11-03 | Ada Lovelace | Coding | #6.5
         2026-11-03 | Alan Turing | Review | #1",
    );
    refused(
        "Name | Mon | Tue | Wed | Thu | Fri | Total
         Ada Lovelace | #8 | #7.5 | #8 | #8 | #6 | #37.5
         Alan Turing | #8 | #8 | #8 | #0 | #8 | #32",
    );
}

#[test]
fn attendance_by_day() {
    refused(
        "Name | 2.11. | 3.11. | 4.11. | 5.11.
         Ada Lovelace | x | x | | x
         Alan Turing | x | | x | x",
    );
    refused(
        "Nom | Lundi | Mardi | Mercredi
         Amélie Durand | x | | x
         Jean Petit | | x | x",
    );
}

#[test]
fn addresses_and_contacts() {
    refused(
        "Name | Street | Zip | City
         Ada Lovelace | Main St 12 | #10115 | Berlin
         Alan Turing | Oak Ave 3 | #80331 | Munich
         Grace Hopper | Elm Rd 77 | #20095 | Hamburg",
    );
    refused(
        "Company | Contact | Phone | Discount
         Miller | Ada | #30111 | #10
         Smith | Alan | #30222 | #15
         Jones | Grace | #30333 | #5",
    );
}

#[test]
fn inventories() {
    refused(
        "Item | Location | Quantity | Minimum
         Bolt M8 | Shelf A | #1200 | #200
         Washer | Shelf B | #4300 | #500
         Cable | Shelf C | #35 | #10",
    );
    refused(
        "Product | Berlin | Munich | Hamburg
         Chairs | #12 | #4 | #7
         Tables | #3 | #1 | #2
         Lamps | #25 | #11 | #0",
    );
}

#[test]
fn invoices_expenses_and_salaries() {
    refused(
        "Invoice | Customer | Date | Amount | Paid
         2026-001 | Miller Ltd | 2026-01-05 | #1190 | yes
         2026-002 | Smith GmbH | 2026-01-09 | #350.5 | no
         2026-003 | Jones SA | 2026-02-01 | #89.9 | yes",
    );
    refused(
        "Employee | Category | Amount
         Ada Lovelace | Travel | #29.9
         Alan Turing | Hotel | #34
         Ada Lovelace | Meals | #23.5",
    );
    refused(
        "Employee | Department | Salary | Bonus
         Ada Lovelace | Research | #82000 | #5000
         Alan Turing | Research | #91000 | #7500
         Grace Hopper | Office | #78500 | #3000",
    );
}

#[test]
fn budgets_and_measurements() {
    refused(
        "Category | Jan | Feb | Mar
         Rent | #1200 | #1200 | #1250
         Food | #430.5 | #390 | #401
         Travel | #0 | #350 | #80",
    );
    refused(
        "City | January | February | March
         Berlin | #-1 | #2 | #6
         Madrid | #7 | #9 | #12",
    );
    refused(
        "Date | Symbol | Close
         2026-01-02 | AAPL | #187.2
         2026-01-02 | MSFT | #401.5
         2026-01-03 | AAPL | #188.1",
    );
    refused(
        "Course | Date | Participants | Cost
         First aid | 2026-03-01 | #12 | #480
         Forklift | 2026-04-11 | #6 | #1200
         Welding | 2026-05-02 | #8 | #2300",
    );
}

#[test]
fn risks_and_results() {
    refused(
        "Risk | Likelihood | Impact | Owner
         Fire | #1 | #5 | Ada
         Flood | #2 | #4 | Alan
         Theft | #3 | #2 | Grace",
    );
    refused(
        "Team | Played | Won | Points
         Reds | #10 | #7 | #21
         Blues | #10 | #5 | #16",
    );
    refused(
        "Room | Floor | Seats | Projector
         A1 | #1 | #12 | yes
         B2 | #2 | #8 | no
         C3 | #3 | #40 | yes",
    );
}

#[test]
fn marks_of_exams_are_ratings() {
    check(
        "Student | Maths | Physics
         Ada Lovelace | #1 | #2
         Alan Turing | #1 | #1",
        "Ada Lovelace: Maths 1, Physics 2; Alan Turing: Maths 1, Physics 1",
    );
    check(
        "Student | Subject | Mark
         Ada Lovelace | Maths | #1
         Alan Turing | Maths | #1
         Ada Lovelace | Physics | #2",
        "Ada Lovelace: Maths 1, Physics 2; Alan Turing: Maths 1",
    );
    check(
        "Name | Python | SQL | Docker
         Ada Lovelace | #80 | #65 | #40
         Alan Turing | #95 | #30 | #100",
        "Ada Lovelace: Python 80, SQL 65, Docker 40; Alan Turing: Python 95, SQL 30, Docker 100",
    );
}

#[test]
fn amounts_among_skills_are_fields_of_the_people() {
    let found = check(
        "Name | Salary | Python | SQL | FR
         Ada Lovelace | #82000 | #3 | #2 | #1
         Alan Turing | #91000 | #1 | #4 | #2",
        "Ada Lovelace: Python 3, SQL 2, FR 1; Alan Turing: Python 1, SQL 4, FR 2",
    );
    let fields: Vec<&str> = found.draft.people.iter().map(|p| p.fields[0].1.as_str()).collect();
    assert_eq!((found.draft.people[0].fields[0].0.as_str(), fields), ("Salary", vec!["82000", "91000"]));
}

#[test]
fn what_nothing_heads_is_rated_where_its_numbers_are_those_of_a_scale() {
    check_guessed("| Uno | Due\nTre | #1 | #2.5\nQuattro | #0 | #10");
    refused("| Uno | Due\nTre | #1 | #2.5\nQuattro | #0 | #11");
    refused("| Uno | Due\nTre | #1 | #2.25\nQuattro | #0 | #4");
}

#[track_caller]
fn check_guessed(drawing: &str) {
    let found = recognised(&book(vec![sheet("Sheet1", drawing)]));
    assert_eq!(codes(&found), ["ratings-axes-guessed"]);
    assert_eq!(found.draft.ratings.len(), 4);
}
