//! Forgetting a person: nothing of them stays, and what cannot be wiped is told.

use super::*;
use std::ops::ControlFlow;
use std::path::Path;

/// Has somebody assessed by each who is called so, and by the first of them what else is said of people.
fn assess_a_colleague(open: &mut Workspace, by: &[&str]) -> PersonId {
    let framework = open.frameworks().unwrap()[0].id;
    let matrix = open.matrix(framework).unwrap();
    let person = open.organisation().unwrap().people[0].id;
    open.place_person(person, matrix.levels[0].id, None).unwrap();
    let given = by.iter().map(|by| NewAssessment {
        person,
        skill: matrix.skills[0].id,
        kind: AssessorKind::Peer,
        by: Some((*by).to_owned()),
        date: "2026-06-01".parse().unwrap(),
        knows: matrix.framework.scale.points.first().map(|point| point.value),
        does: None,
        interest: None,
        note: String::new(),
        evidence: Vec::new(),
    });
    open.record_assessments(&given.collect::<Vec<_>>()).unwrap();
    let standing = NewStanding {
        person,
        criterion: matrix.criteria[0].id,
        state: StandingState::Met,
        reason: String::new(),
        expires: None,
        kind: AssessorKind::Lead,
        by: Some(by[0].to_owned()),
        date: "2026-06-01".parse().unwrap(),
        evidence: Vec::new(),
    };
    open.record_standings(&[standing]).unwrap();
    let talk = NewCheckIn {
        person,
        framework,
        date: "2026-06-02".parse().unwrap(),
        by: Some(by[0].to_owned()),
        notes: String::new(),
        next: None,
        views: Vec::new(),
        agreed: Vec::new(),
    };
    open.hold_check_in(&talk).unwrap();
    person
}

#[test]
fn of_a_forgotten_person_no_byte_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let backup = folder.path().join("w.before-v2.guildhall");
    open.backup(&backup).unwrap();
    let secret = "Quirinus Ziegenfuß";
    let id = open
        .add_people(&[NewPerson {
            name: secret.to_owned(),
            email: "quirinus@example.org".to_owned(),
            ..NewPerson::default()
        }])
        .unwrap()[0];
    let community = open.organisation().unwrap().communities[0].id;
    open.add_memberships(community, &[secret.to_owned()], "quirinal role").unwrap();
    open.edit_organisation(&[OrganisationEdit::PersonName { person: id, name: "Quirinus the Second".to_owned() }])
        .unwrap();
    let n_said = ["assessments", "standings", "check_ins"].map(|what| open.list(what).unwrap().len());
    let key = open.organisation().unwrap().people.iter().find(|p| p.id == id).unwrap().key.to_string();
    let theirs = ["QUIRINUS  the second", "quirinus@example.org", "Quirínus the Sécond", &key];
    let assessed = assess_a_colleague(&mut open, &[&theirs[..], &["Someone Else"]].concat());
    let n_people = open.organisation().unwrap().people.len();
    let condition =
        Condition { attribute: "name".to_owned(), comparison: Comparison::Contains, value: "quirin".to_owned() };
    let by_name = Some(Filter::Any(vec![Filter::Is(condition)]));
    open.save_view("Near them", by_name, false, Some(picture_of(id.into()))).unwrap();
    open.map_view().unwrap();
    assert_eq!(open.forget_person(id).unwrap(), Vec::<std::path::PathBuf>::new());
    let mut said = |what: &str| -> Vec<serde_json::Value> {
        let of_them = |said: &serde_json::Value| said["person"] == assessed.to_string();
        open.list(what).unwrap().into_iter().filter(of_them).map(|said| said["by"].clone()).collect()
    };
    let assessors = said("assessments");
    assert!(assessors.ends_with(&[().into(), ().into(), ().into(), ().into(), "Someone Else".into()]), "{assessors:?}");
    assert_eq!((said("standings").pop(), said("check_ins").pop()), (Some(().into()), Some(().into())));
    let n_now = ["assessments", "standings", "check_ins"].map(|what| open.list(what).unwrap().len());
    assert_eq!(n_now, [n_said[0] + 5, n_said[1] + 1, n_said[2] + 1], "what was said stays");
    assert_eq!(open.organisation().unwrap().people.len(), n_people - 1);
    assert!(open.undo(1).is_err(), "it cannot be undone");
    assert_eq!(open.history().unwrap().len(), 1);
    let renamed = OrganisationEdit::CommunityName { community, name: "Afterwards".to_owned() };
    open.edit_organisation(&[renamed]).unwrap();
    open.undo(1).unwrap();
    assert!(open.undo(1).is_err(), "undo ends where the person was forgotten");
    let in_files = |needle: &[u8]| {
        let holds = |path: &std::path::Path| {
            std::fs::read(path).unwrap().windows(needle.len()).any(|bytes| bytes.eq_ignore_ascii_case(needle))
        };
        let files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| holds(path)).collect::<Vec<_>>()
    };
    assert_eq!(in_files(b"quirin"), Vec::<std::path::PathBuf>::new());
    assert_eq!(in_files(id.to_string().as_bytes()), Vec::<std::path::PathBuf>::new());
    assert_eq!(in_files(&id.0.into_bytes()), Vec::<std::path::PathBuf>::new());
    assert!(!backup.exists());
    open.close().unwrap();
    assert_eq!(in_files(b"quirin"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn whoever_is_called_so_without_the_accents_keeps_what_they_said() {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    let ids = open.add_people(&[named("Zoë Quint"), named("Zoe Quint")]).unwrap();
    let assessed = assess_a_colleague(&mut open, &["Zoe Quint", "Zoë Quint"]);
    open.forget_person(ids[0]).unwrap();
    let said = open.list("assessments").unwrap().into_iter().filter(|said| said["person"] == assessed.to_string());
    let by: Vec<_> = said.map(|said| said["by"].clone()).collect();
    assert!(by.ends_with(&["Zoe Quint".into(), ().into()]), "{by:?}");
}

#[test]
fn forgetting_that_was_not_wiped_is_told_and_can_be_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let told = Arc::new(std::sync::Mutex::new(Vec::new()));
    let hearing = Arc::clone(&told);
    open.on_change(move |tables| hearing.lock().unwrap().extend(tables.to_vec()));
    let people: Vec<PersonId> = open.organisation().unwrap().people.iter().map(|p| p.id).collect();
    // A folder where a backup from before a migration would stand: it cannot be removed as a file is.
    let in_the_way = folder.path().join("w.before-v2.guildhall");
    std::fs::create_dir(&in_the_way).unwrap();
    let sentence = open.forget_person(people[0]).unwrap_err();
    assert_eq!(sentence.kind(), "not_wiped");
    for language in ["en", "de", "fr"] {
        assert!(sentence.sentence(language).contains("w.before-v2.guildhall"), "{}", sentence.sentence(language));
    }
    assert!(told.lock().unwrap().contains(&"person".to_owned()), "the window is told of what is done");
    assert_eq!(open.organisation().unwrap().people.len(), people.len() - 1);
    assert_eq!(open.forget_person(people[0]).unwrap_err().kind(), "not_wiped");
    std::fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(open.forget_person(people[0]).unwrap(), Vec::<std::path::PathBuf>::new());
    assert_eq!(open.forget_person(people[0]).unwrap_err().kind(), "store", "there is no such person");
}

/// Whether a file has the bytes of an id.
fn holds(path: &Path, id: PersonId) -> bool {
    std::fs::read(path).unwrap().windows(16).any(|bytes| bytes == id.0.as_bytes())
}

/// How often a layout of the map is told of: never where it was kept.
fn steps_of_layout(open: &mut Workspace) -> u32 {
    let mut steps = 0;
    let source = open.map_source().unwrap();
    let map = source.map(&mut |_| {
        steps += 1;
        ControlFlow::Continue(())
    });
    open.keep_map(&map.unwrap()).unwrap();
    steps
}

#[test]
fn a_map_that_is_laid_out_late_brings_nobody_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let lay_out = |open: &mut Workspace| open.map_source().unwrap().map(&mut |_| ControlFlow::Continue(())).unwrap();
    let person = open.organisation().unwrap().people[3].id;
    let late = lay_out(&mut open);
    open.forget_person(person).unwrap();
    open.keep_map(&late).unwrap();
    assert!(!holds(&path, person) && !holds(&folder.path().join("w.guildhall-wal"), person));
    let view = open.map_view().unwrap();
    let moved = late.view.people.id.iter().zip(&late.view.people.x).filter(|(id, x)| {
        let now = view.people.id.iter().position(|other| other == *id);
        now.is_some_and(|now| (view.people.x[now] - **x).abs() > 1.0)
    });
    assert!(moved.count() < 5, "everybody else stays where the late map had them");
    // What changes nothing of the places costs no second layout.
    let community = open.organisation().unwrap().communities[0].id;
    open.add_people(&[NewPerson { name: "Late Comer".to_owned(), ..NewPerson::default() }]).unwrap();
    let late = lay_out(&mut open);
    open.edit_organisation(&[OrganisationEdit::CommunityPurpose { community, text: "Another".to_owned() }]).unwrap();
    open.keep_map(&late).unwrap();
    assert_eq!(steps_of_layout(&mut open), 0);
    // Another workspace is none of its business, not even one of the same people.
    let copy = folder.path().join("copy.guildhall");
    open.backup(&copy).unwrap();
    let gone = open.organisation().unwrap().people[0].id;
    let source = open.map_source().unwrap();
    open.close().unwrap();
    let mut other = Workspace::open(&copy).unwrap();
    other.forget_person(gone).unwrap();
    let late = source.map(&mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(other.keep_map(&late).unwrap_err().kind(), "cancelled");
    other.close().unwrap();
    assert!(!holds(&copy, gone));
}

#[test]
fn the_copy_that_somebody_made_is_left_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut open = Workspace::create(&folder.path().join("w.guildhall")).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let copy = folder.path().join("before the holidays.guildhall");
    open.backup(&copy).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    let people: Vec<PersonId> = open.organisation().unwrap().people.iter().map(|p| p.id).take(2).collect();
    for person in people {
        assert_eq!(open.forget_person(person).unwrap(), std::slice::from_ref(&copy));
    }
    assert!(std::fs::read(&copy).unwrap() == bytes);
}
