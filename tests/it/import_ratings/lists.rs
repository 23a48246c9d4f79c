//! Ratings beside lists of people, and lists of people that are ratings themselves.

use super::{accounted, book, codes, import, list, options, said, sheet};
use guild_core::Workspace;
use guild_core::import::{ImportKind, ImportOptions, Source};
use std::collections::BTreeSet;

#[test]
fn an_id_points_into_the_people_that_another_sheet_brings_whatever_the_order_of_sheets() {
    let sheet_of = |name: &str, text: &str| {
        let mut sheet = book("staff.csv", text).sheets.remove(0);
        name.clone_into(&mut sheet.name);
        sheet
    };
    let sheets = [
        sheet_of("People", "id,name\nE0,Amina Haddad\nE1,Bo Berg\n"),
        sheet_of("Skills", "id,name\nS0,Terraform\nS1,Kubernetes\n"),
        sheet_of("Ratings", "person id,skill id,level\nE0,S0,1\nE0,S1,2\nE1,S0,3\nE1,S1,4\nE9,S1,3\n"),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let mut staff = book("staff.csv", "x");
        staff.sheets = order.map(|n| sheets[n].clone()).to_vec();
        let source = Source::of(vec![staff]);
        let mut open = Workspace::in_memory().unwrap();
        let refused = open.import(&source, &options(ImportKind::Auto)).unwrap();
        accounted(&refused);
        assert!(!refused.applied && codes(&refused).contains("ratings-person-dangling"), "{:?}", refused.problems);
        let accepted = ImportOptions { accept_problems: true, ..options(ImportKind::Auto) };
        assert!(open.import(&source, &accepted).unwrap().applied);
        let names: BTreeSet<String> = said(&mut open).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, BTreeSet::from(["Amina Haddad".to_owned(), "Bo Berg".to_owned()]), "{order:?}");
        assert_eq!((list(&mut open, "people").len(), list(&mut open, "assessments").len()), (2, 4), "{order:?}");
    }
}

#[test]
fn a_list_of_people_with_columns_that_grade_is_imported_as_ratings() {
    let mut open = Workspace::in_memory().unwrap();
    let source = sheet("Name,Email,Go,Kafka\nAda Lovelace,ada@x.org,3,2\nBob Ross,bob@x.org,1,4\n");
    let report = open.import(&source, &options(ImportKind::Auto)).unwrap();
    assert!(report.applied && report.organisation.is_none(), "{:?}", report.problems);
    accounted(&report);
    assert_eq!((report.ratings[0].new, report.ratings[0].skills), (4, 2));
    let emails: BTreeSet<String> =
        list(&mut open, "people").iter().map(|p| p["email"].as_str().unwrap_or_default().to_owned()).collect();
    assert_eq!(emails, BTreeSet::from(["ada@x.org".to_owned(), "bob@x.org".to_owned()]));
    // Whoever says that it is a list of people has it as one.
    let people = ImportKind::Table(guild_core::import::TableKind::People);
    let report = open.import(&source, &options(people)).unwrap();
    assert_eq!(report.organisation.map(|counts| counts.people), Some(2));
}

#[test]
fn people_with_marks_that_nobody_knows_become_no_ladder() {
    for (text, is_rated) in [
        (
            "Name,Welding,Turning,Assembly,Testing\nAnna Berg,Apprentice,Journeyman,Master,Apprentice\n\
             Bob Stone,Master,Expert,Journeyman,Journeyman\nCarla Ruiz,Journeyman,Apprentice,Expert,Master\n",
            true,
        ),
        (
            "Collaborateur;Soudure;Fraisage\nAnna Berg;Apprenti;Autonome\nBob Stone;Référent;Apprenti\nCarla Ruiz;Autonome;Expert\n",
            true,
        ),
        (
            "Name,Welding,Turning\nAnna Berg,Junior,Senior\nBob Stone,Senior,Principal\nCarla Ruiz,works alone,Lead\n",
            false,
        ),
    ] {
        let mut open = Workspace::in_memory().unwrap();
        let report = open.import(&sheet(text), &options(ImportKind::Auto)).unwrap();
        accounted(&report);
        assert_eq!((list(&mut open, "levels").len(), list(&mut open, "assessments").len()), (0, 0), "{text}");
        let skills: BTreeSet<String> =
            list(&mut open, "skills").iter().map(|s| s["name"].as_str().unwrap_or_default().to_owned()).collect();
        assert!(!skills.iter().any(|name| name.contains(' ')), "{skills:?}");
        let told = if is_rated { "ratings-scale-guessed" } else { "import-people-without-scale" };
        assert!(codes(&report).contains(told), "{:?}", report.problems);
        assert_eq!(report.ratings.len(), usize::from(is_rated), "{text}");
    }
}

#[test]
fn ratings_by_the_ids_of_people_are_ratings_even_of_one_person() {
    for text in [
        "person_id,name,Rust,Go\nada,Ada Lovelace,3,2\n",
        "person_id,person,skill,knows,does,note\nada,Ada Lovelace,Rust,3,2,fast\nbob,Bob Ross,Go,1,2,\n",
    ] {
        let mut open = Workspace::in_memory().unwrap();
        let report = open.import(&sheet(text), &options(ImportKind::Auto)).unwrap();
        accounted(&report);
        assert!(report.applied && report.organisation.is_none(), "{text}: {:?}", report.problems);
        assert_eq!(list(&mut open, "assessments").len(), 2, "{text}");
    }
}

#[test]
fn words_and_a_link_as_evidence_are_both_kept_and_so_is_a_second_name() {
    let text = "Name,Skill,Level,Evidence,Evidence link,Assessor,Reviewer\n\
                Anna Berg,Rust,3,Wrote the parser,https://x.org/1,Eva Kern,Jo Kim\n\
                Bob Stone,Go,2,Gave a talk,,Eva Kern,\nBob Stone,Rust,1,,https://x.org/2,,Jo Kim\n";
    let mut open = Workspace::in_memory().unwrap();
    import(&mut open, &sheet(text));
    let said = list(&mut open, "assessments");
    let evidence: BTreeSet<(String, String)> = said
        .iter()
        .flat_map(|a| a["evidence"].as_array().cloned().unwrap_or_default())
        .map(|e| (e["text"].as_str().unwrap_or_default().to_owned(), e["link"].as_str().unwrap_or_default().to_owned()))
        .collect();
    let expected = [("Wrote the parser", "https://x.org/1"), ("Gave a talk", ""), ("", "https://x.org/2")];
    assert_eq!(evidence, expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into());
    let names = ["Eva Kern", "Jo Kim"];
    let all = serde_json::to_string(&said).unwrap();
    assert_eq!(names.map(|name| all.matches(name).count()), [2, 2], "{all}");
}
