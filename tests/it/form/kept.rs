//! What was handed out is remembered beside the history: the next pack says what changed since.

use crate::pack::request;
use crate::people::{Team, assessment};
use guild_core::Workspace;
use guild_core::pack::{HandedOut, PackRequest};
use guild_core::sample::SAMPLE;
use guild_documents::read_back::read_back;
use guild_model::PersonId;
use guild_model::people::AssessorKind;
use std::path::Path;

fn hand_out(open: &mut Workspace, person: PersonId, today: &str, to: &Path) -> HandedOut {
    let today = today.parse().unwrap();
    open.export_person(&PackRequest { today, ..request(person, "en") }, to).unwrap()
}

fn text_of(path: &Path) -> String {
    let ending = path.extension().unwrap().to_str().unwrap();
    let read = read_back(&std::fs::read(path).unwrap(), ending).unwrap();
    let all: String = read.iter().map(|passage| passage.text.as_str()).collect();
    all.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn the_next_pack_says_what_changed_in_every_format() {
    let mut team = Team::sample();
    let (amelie, skill, folder) = (team.person("amelie"), team.skill("testing"), tempfile::tempdir().unwrap());
    let endings: &[&str] =
        if cfg!(feature = "pdf") { &["md", "html", "docx", "xlsx", "pdf"] } else { &["md", "html", "docx", "xlsx"] };
    let file = |ending: &str| folder.path().join(format!("pack.{ending}"));
    for ending in endings {
        let handed = hand_out(&mut team.open, amelie, "2026-10-01", &file(ending));
        assert_eq!((handed.since, handed.not_kept), (None, None));
        assert!(text_of(&file(ending)).contains("Nopackwaskeptbeforethisday"), "{ending}: the first of the day");
    }
    for ending in endings {
        hand_out(&mut team.open, amelie, "2026-10-09", &file(ending));
        assert!(text_of(&file(ending)).contains("Nothinghaschangedsincethepackof1October2026"), "{ending}");
    }
    let given = assessment(amelie, skill, AssessorKind::Lead, "2026-10-20", 1.0);
    team.open.record_assessments(&[given]).unwrap();
    for ending in endings {
        let handed = hand_out(&mut team.open, amelie, "2026-11-21", &file(ending));
        assert_eq!(handed.since.unwrap().to_string(), "2026-10-09");
        assert!(handed.check.is_clean());
        let text = text_of(&file(ending));
        let line = "Testingandtestdesignknows";
        assert!(text.contains("Since9October2026") && text.contains(line), "{ending}: {text}");
        assert!(text.contains("knowsPractises2doesBegins1"), "{ending}: {text}");
    }
}

#[test]
fn handing_out_leaves_undo_and_redo_as_they_are() {
    let mut team = Team::sample();
    let (amelie, skill, folder) = (team.person("amelie"), team.skill("testing"), tempfile::tempdir().unwrap());
    team.open.record_assessments(&[assessment(amelie, skill, AssessorKind::Lead, "2026-10-20", 1.0)]).unwrap();
    let full = team.open.dump().unwrap();
    team.open.undo(1).unwrap();
    let before = (team.open.dump().unwrap(), team.open.info().unwrap(), team.open.history().unwrap());
    hand_out(&mut team.open, amelie, "2026-11-01", &folder.path().join("a.md"));
    assert_eq!((team.open.dump().unwrap(), team.open.info().unwrap(), team.open.history().unwrap()), before);
    team.open.redo(1).unwrap();
    assert_eq!(team.open.dump().unwrap(), full);
    let handed = hand_out(&mut team.open, amelie, "2026-11-02", &folder.path().join("b.md"));
    assert_eq!(handed.since.unwrap().to_string(), "2026-11-01", "what was handed out stays so after undo");
}

#[test]
fn what_was_handed_out_is_in_the_backup_and_goes_with_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let mut open = Workspace::create(&file("w.guildhall")).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let amelie = open.find_person("amelie").unwrap();
    hand_out(&mut open, amelie, "2026-11-01", &file("a.md"));
    open.backup(&file("copy.guildhall")).unwrap();
    let mark = amelie.to_string();
    let holds = |name: &str| {
        let bytes = std::fs::read(file(name)).unwrap();
        bytes.windows(mark.len()).any(|window| window == mark.as_bytes())
    };
    open.close().unwrap();
    assert!(holds("w.guildhall") && holds("copy.guildhall"), "as text the id stands only in what was handed out");
    let mut open = Workspace::open(&file("w.guildhall")).unwrap();
    open.forget_person(amelie).unwrap();
    open.close().unwrap();
    assert!(!holds("w.guildhall"));
    let mut copy = Workspace::open(&file("copy.guildhall")).unwrap();
    assert!(hand_out(&mut copy, amelie, "2026-11-02", &file("b.md")).since.is_some());
    copy.close().unwrap();
    let mut looked_at = Workspace::open_to_read(&file("copy.guildhall")).unwrap();
    let handed = hand_out(&mut looked_at, amelie, "2026-11-03", &file("c.md"));
    assert!(handed.not_kept.is_some() && file("c.md").exists(), "handed out, and said that it is not remembered");
}
