//! What is handed out to one person: all of theirs, nothing of anyone else, in every format.

use crate::people::{Team, assessment, rating, standing};
use guild_core::communities::NewPerson;
use guild_core::pack::{Decided, HandedOut, MentionChoice, MentionPlace, PackRequest};
use guild_core::people::{AgreedRating, NewAssessment, NewCheckIn, NewEvidence, NewStanding, PersonView};
use guild_documents::read_back::read_back;
use guild_model::PersonId;
use guild_model::people::{AssessorKind, Interest, StandingState};
use std::io::{Cursor, Read, Write};
use std::process::Command;

/// A person's pack, read against what their page is read against, on 21 November 2026; of names nothing is decided.
pub(crate) fn request(person: PersonId, language: &str) -> PackRequest<'_> {
    let today = "2026-11-21".parse().unwrap();
    PackRequest {
        person,
        framework: None,
        to: None,
        track: None,
        today,
        stale_months: 12,
        language,
        plan: None,
        decided: Decided::Nothing,
    }
}

fn endings() -> Vec<&'static str> {
    let mut endings = vec!["md", "html", "docx", "xlsx"];
    if cfg!(feature = "pdf") {
        endings.push("pdf");
    }
    endings
}

fn view(team: &mut Team, person: PersonId) -> PersonView {
    team.open.person_view(person, None, None, None, "2026-11-21".parse().unwrap(), 12).unwrap()
}

/// Letters and digits alone, so that line breaks, escapes and hyphens do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_format_says_what_the_view_says() {
    let mut team = Team::sample();
    let (amelie, folder) = (team.person("amelie"), tempfile::tempdir().unwrap());
    let view = view(&mut team, amelie);
    for language in ["en", "de", "fr"] {
        for ending in endings() {
            let to = folder.path().join(format!("pack-{language}.{ending}"));
            let handed = team.open.export_person(&request(amelie, language), &to).unwrap();
            assert!(handed.check.is_clean() && handed.check.people > 20, "{ending}: {:?}", handed.check);
            let read = read_back(&std::fs::read(&to).unwrap(), ending).unwrap();
            let text = letters(&read.iter().map(|p| p.text.as_str()).collect::<String>());
            let said = |what: &str| assert!(text.contains(&letters(what)), "{language} {ending}: {what}");
            said("Amélie Grandjean");
            view.next.iter().for_each(|step| said(step.to.name.as_str()));
            view.skills.iter().for_each(|skill| said(skill.name.as_str()));
            for criterion in view.criteria.iter().filter(|c| !c.said.is_empty() || !c.reached) {
                said(criterion.text.as_str());
            }
            for gain in view.growth.iter().flat_map(|g| &g.responsibilities.gained) {
                said(gain.as_str());
            }
            assert!(!text.contains('%'), "{ending}: no percentage");
        }
    }
}

/// Letters of everything in a pack, in one language and format.
fn read_pack(team: &mut Team, person: PersonId, language: &str, ending: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join(format!("pack.{ending}"));
    let handed = team.open.export_person(&request(person, language), &to).unwrap();
    assert!(handed.check.is_clean(), "{language} {ending}: {:?}", handed.check);
    let read = read_back(&std::fs::read(&to).unwrap(), ending).unwrap();
    letters(&read.iter().map(|p| p.text.as_str()).collect::<String>())
}

#[test]
fn days_are_written_as_the_language_does_and_a_name_that_is_a_month_is_told_from_it() {
    let mut team = Team::sample();
    let amelie = team.person("amelie");
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    team.open.add_people(&["November", "Novembre"].map(named)).unwrap();
    for (language, today) in [("en", "21 November 2026"), ("de", "21. November 2026"), ("fr", "21 novembre 2026")] {
        for ending in endings() {
            let text = read_pack(&mut team, amelie, language, ending);
            // The hidden sheet of a form keeps the day as programs read it.
            let is_plain = ending == "xlsx" || !text.contains("20261121");
            assert!(text.contains(&letters(today)) && is_plain, "{language} {ending}");
        }
    }
}

#[test]
fn what_was_talked_about_and_what_shows_it_is_in_the_pack_and_names_nobody_else() {
    let mut team = Team::sample();
    let (amelie, farid, feedback) = (team.person("amelie"), team.person("farid"), team.skill("feedback"));
    let other = view(&mut team, farid).person.name;
    let evidence =
        |text: &str| vec![NewEvidence { text: text.into(), link: "https://example.org/x".into(), date: None }];
    // Four talks after the one of the sample: the earliest two are no longer told.
    for month in 6..=9 {
        let talk = NewCheckIn {
            person: amelie,
            framework: team.framework,
            date: format!("2026-{month:02}-10").parse().unwrap(),
            by: Some("Jürgen Kółka".into()),
            notes: format!("Note of month {month}.\nTalked of {other} and the loom."),
            next: Some(format!("2026-{month:02}-28").parse().unwrap()),
            views: Vec::new(),
            agreed: vec![AgreedRating {
                skill: feedback,
                knows: rating(4.0),
                does: rating(3.0),
                interest: Some(Interest::More),
                note: format!("Agreed note {month} about {other}"),
                evidence: evidence(&format!("agreed evidence {month}")),
            }],
        };
        team.open.hold_check_in(&talk).unwrap();
    }
    // One word each that is not parted, since a page may end in between. The lead's and the person's own views do not count any more, and what shows them does; a peer's is not handed on.
    let said = |kind, text: &str| {
        let said = assessment(amelie, feedback, kind, "2026-08-01", 2.0);
        NewAssessment { evidence: evidence(text), ..said }
    };
    let views = [
        said(AssessorKind::Lead, &format!("x4711 with {other}")),
        said(AssessorKind::Itself, "x4712"),
        said(AssessorKind::Peer, "peer evidence"),
    ];
    team.open.record_assessments(&views).unwrap();
    for (language, someone) in [("en", "someone else"), ("de", "jemand anderes"), ("fr", "quelqu’un d’autre")] {
        for ending in endings() {
            let text = read_pack(&mut team, amelie, language, ending);
            let has = |what: &str| text.contains(&letters(what));
            for month in 7..=9 {
                for part in ["Note of month", "Agreed note", "agreed evidence"] {
                    assert!(has(&format!("{part} {month}")), "{language} {ending}: {part} {month}");
                }
                let words = guild_documents::Words::new(language).unwrap();
                for day in ["10", "28"] {
                    let date = format!("2026-{month:02}-{day}");
                    let written = words.date(guild_model::PartialDate::parse(&date).unwrap());
                    assert!(has(&written) && !has(&date), "{language} {ending}: {written}");
                }
            }
            let instead = format!("Talked of {someone} and the loom");
            for part in [instead.as_str(), "x4711", "x4712"] {
                assert!(has(part), "{language} {ending}: {part}");
            }
            for part in ["Note of month 6", "peer evidence", other.as_str(), "Kółka"] {
                assert!(!has(part), "{language} {ending}: {part}");
            }
        }
    }
}

#[test]
fn what_a_peer_wrote_beside_a_criterion_is_not_handed_on() {
    let mut team = Team::sample();
    let farid = team.person("farid");
    let open_criteria: Vec<_> = view(&mut team, farid).criteria.iter().filter(|c| c.said.is_empty()).cloned().collect();
    let said = |n: usize, kind, reason: &str| {
        let day = standing(farid, open_criteria[n].criterion, StandingState::NotYet, "2026-08-01");
        NewStanding { kind, reason: reason.to_owned(), ..day }
    };
    team.open
        .record_standings(&[
            said(0, AssessorKind::Peer, "whispered in confidence"),
            said(1, AssessorKind::Lead, "the review is still to come"),
        ])
        .unwrap();
    for ending in endings() {
        let text = read_pack(&mut team, farid, "en", ending);
        assert!(!text.contains(&letters("whispered in confidence")), "{ending}");
        for said in ["the review is still to come", open_criteria[0].text.as_str()] {
            assert!(text.contains(&letters(said)), "{ending}: {said}");
        }
    }
}

#[test]
fn a_leak_is_found_in_whatever_part_it_is_planted() {
    let mut team = Team::sample();
    let (amelie, folder) = (team.person("amelie"), tempfile::tempdir().unwrap());
    let other = "Farid";
    let farid = team.person("farid");
    let name = team.open.person_view(farid, None, None, None, "2026-11-21".parse().unwrap(), 12).unwrap().person.name;
    assert!(name.as_str().starts_with(other) && name.as_str().contains(' '), "{name}");
    let written = |team: &mut Team, ending: &str| {
        let to = folder.path().join(format!("pack.{ending}"));
        team.open.export_person(&request(amelie, "en"), &to).unwrap();
        std::fs::read(&to).unwrap()
    };
    let (text, html) = (written(&mut team, "md"), written(&mut team, "html"));
    let (docx, xlsx) = (written(&mut team, "docx"), written(&mut team, "xlsx"));
    let html = String::from_utf8(html).unwrap();
    let split = name.as_str().split_once(' ').unwrap();
    let xml = |body: &str| format!("<?xml version=\"1.0\"?><x><p>{body}</p></x>");
    let note = xml(&format!("said by {name}"));
    let hidden = xml(&format!("<t>{}</t><t> {}</t>", split.0, split.1));
    let named =
        format!("<?xml version=\"1.0\"?><definedNames><definedName name=\"{}_{}\"/></definedNames>", split.0, split.1);
    let planted: Vec<(&str, &str, Vec<u8>)> = vec![
        ("md", "text", [text.as_slice(), format!("\nwith {name}\n").as_bytes()].concat()),
        ("html", "comment", html.replace("</main>", &format!("<!-- {name} --></main>")).into_bytes()),
        ("html", "attribute", html.replace("<main>", &format!("<main title=\"{name}\">")).into_bytes()),
        (
            "html",
            "references",
            html.replace(
                "</main>",
                &format!("<p>&#{};{}</p></main>", name.as_str().chars().next().unwrap() as u32, &name.as_str()[1..]),
            )
            .into_bytes(),
        ),
        ("docx", "comments", planted_part(&docx, "word/comments9.xml", &note)),
        ("docx", "properties", planted_part(&docx, "docProps/custom9.xml", &note)),
        ("xlsx", "comments", planted_part(&xlsx, "xl/comments9.xml", &note)),
        ("xlsx", "hidden sheet", planted_part(&xlsx, "xl/worksheets/sheet9.xml", &hidden)),
        ("xlsx", "names", planted_part(&xlsx, "xl/names.xml", &named)),
        ("xlsx", "properties", planted_part(&xlsx, "docProps/custom9.xml", &note)),
    ];
    for (ending, place, bytes) in planted {
        let check = team.open.check_pack(&request(amelie, "en"), &bytes, ending).unwrap();
        assert!(!check.is_clean(), "{ending}: a name in {place} is not noticed");
        assert!(check.leaks.iter().any(|leak| leak.text == name.as_str()), "{ending}, {place}: {:?}", check.leaks);
    }
    let macros = planted_part(&xlsx, "xl/vbaProject.bin", "x");
    assert!(team.open.check_pack(&request(amelie, "en"), &macros, "xlsx").is_err(), "what cannot be read is refused");
    for (ending, bytes) in [("md", &text), ("docx", &docx), ("xlsx", &xlsx)] {
        let check = team.open.check_pack(&request(amelie, "en"), bytes, ending).unwrap();
        assert!(check.is_clean(), "{ending}: {:?}", check.leaks);
    }
}

/// The archive with one more part.
fn planted_part(archive: &[u8], name: &str, content: &str) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        to.raw_copy_file(from.by_index(at).unwrap()).unwrap();
    }
    to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    to.write_all(content.as_bytes()).unwrap();
    to.finish().unwrap().into_inner()
}

#[test]
fn the_form_has_drop_downs_notes_hidden_ids_and_no_macros() {
    let mut team = Team::sample();
    let (amelie, folder) = (team.person("amelie"), tempfile::tempdir().unwrap());
    let to = folder.path().join("form.xlsx");
    team.open.export_person(&request(amelie, "fr"), &to).unwrap();
    let bytes = std::fs::read(&to).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let skills = part("xl/worksheets/sheet2.xml");
    assert_eq!(skills.matches("type=\"list\"").count(), 3, "knows, does, interest");
    assert!(part("xl/worksheets/sheet3.xml").contains("type=\"list\""));
    assert!(part("xl/comments1.xml").contains("vide n’est jamais zéro"));
    assert!(part("xl/workbook.xml").contains("veryHidden"));
    assert!(!skills.contains("<f>") && skills.contains("hidden=\"1\""));
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().to_string()).collect();
    assert!(!names.iter().any(|name| name.ends_with(".bin")), "{names:?}");
}

#[test]
fn a_pack_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let guild = guildhall_tests::guild();
        let output = Command::new(guild).current_dir(folder.path()).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["new", "w.guildhall", "--sample"]).0, Some(0));
    let export = |to: &str| run(&["export", "w.guildhall", "--what", "person", "--person", "amelie", "--to", to]);
    let (status, told) = export("amelie.html");
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("leak check: read back") && told.contains("found none"), "{told}");
    assert!(folder.path().join("amelie.html").is_file());
    let (status, told) = export("amelie.svg");
    assert_eq!((status, told.lines().count()), (Some(1), 1), "{told}");
    assert!(told.contains("xlsx") && !folder.path().join("amelie.svg").exists(), "{told}");
    let (status, _) = run(&["export", "w.guildhall", "--what", "person", "--to", "x.html"]);
    assert_eq!(status, Some(2));
}

/// What is handed out as text, with what became of the names; `Err` the sentence of the refusal.
fn handed(team: &mut Team, person: PersonId, decided: Decided) -> Result<(String, HandedOut), String> {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pack.md");
    let handed = team.open.export_person(&PackRequest { decided, ..request(person, "en") }, &to);
    let handed = handed.map_err(|e| {
        assert!(!to.exists(), "a refusal writes nothing");
        e.to_string()
    })?;
    Ok((std::fs::read_to_string(&to).unwrap(), handed))
}

#[test]
fn a_single_name_in_whatever_was_written_is_asked_for_before_it_goes_out() {
    let given = "Farid helped with the release";
    let keep = Decided::All(MentionChoice::Keep);
    let leave_out = Decided::All(MentionChoice::LeaveOut);
    let mut places = Vec::new();
    for n in 0..7 {
        let mut team = Team::sample();
        let (amelie, feedback, framework) = (team.person("amelie"), team.skill("feedback"), team.framework);
        let said = assessment(amelie, feedback, AssessorKind::Lead, "2026-11-01", 3.0);
        let criterion = view(&mut team, amelie).criteria.iter().find(|c| c.said.is_empty()).unwrap().criterion;
        let of = standing(amelie, criterion, StandingState::NotYet, "2026-11-01");
        let evidence = |text: &str| vec![NewEvidence { text: text.into(), link: String::new(), date: None }];
        let talk = |notes: &str, note: &str| NewCheckIn {
            person: amelie,
            framework,
            date: "2026-11-10".parse().unwrap(),
            by: None,
            notes: notes.to_owned(),
            next: None,
            views: Vec::new(),
            agreed: vec![AgreedRating {
                skill: feedback,
                knows: rating(4.0),
                does: rating(3.0),
                interest: None,
                note: note.to_owned(),
                evidence: Vec::new(),
            }],
        };
        match n {
            0 => drop(team.open.record_assessments(&[NewAssessment { note: given.into(), ..said }]).unwrap()),
            1 => drop(team.open.record_assessments(&[NewAssessment { evidence: evidence(given), ..said }]).unwrap()),
            2 => drop(team.open.record_standings(&[NewStanding { reason: given.into(), ..of }]).unwrap()),
            3 => drop(team.open.record_standings(&[NewStanding { evidence: evidence(given), ..of }]).unwrap()),
            4 => drop(team.open.hold_check_in(&talk(given, "")).unwrap()),
            5 => drop(team.open.hold_check_in(&talk("", given)).unwrap()),
            _ => team.open.set_ambition(amelie, framework, given, given).unwrap(),
        }
        let refused = handed(&mut team, amelie, Decided::Nothing).unwrap_err();
        assert!(refused.contains("“Farid”") && refused.contains("Farid Amrouche"), "{n}: {refused}");
        let (text, kept) = handed(&mut team, amelie, keep).unwrap();
        assert!(text.contains(given), "{n}");
        assert!(kept.mentions.iter().all(|m| m.choice == Some(MentionChoice::Keep) && m.words == "Farid"), "{n}");
        places.extend(kept.mentions.iter().map(|m| m.place));
        let (text, out) = handed(&mut team, amelie, leave_out).unwrap();
        assert!(!text.contains("Farid") && text.contains("someone else helped with the release"), "{n}");
        assert!(!out.mentions.is_empty() && out.check.is_clean(), "{n}");
        assert!(!out.check.excused.iter().any(|e| e.text.contains("farid")), "{n}: {:?}", out.check.excused);
    }
    use MentionPlace::{Ambition, Evidence, Note, Reason, Talk};
    assert_eq!(places, [Note, Evidence, Reason, Evidence, Talk, Note, Ambition]);
}

#[test]
fn what_goes_out_says_who_was_left_out_and_ordinary_words_name_nobody() {
    let mut team = Team::sample();
    let (amelie, farid, feedback) = (team.person("amelie"), team.person("farid"), team.skill("feedback"));
    let full = view(&mut team, farid).person.name;
    let (_, before) = handed(&mut team, amelie, Decided::Nothing).unwrap();
    // Somebody whose names are words of the ladder, of a community and the person's own.
    let framework = team.matrix.framework.name.to_string();
    let word = framework.split(|c: char| !c.is_alphanumeric()).find(|w| w.chars().count() > 3).unwrap().to_owned();
    let odd = format!("Amélie {} Menders", word[..1].to_uppercase() + &word[1..]);
    team.open.add_people(&[NewPerson { name: odd, ..Default::default() }]).unwrap();
    let note = format!("With {full}: Amélie talked of {} with the menders.", word.to_lowercase());
    let said = assessment(amelie, feedback, AssessorKind::Lead, "2026-11-01", 3.0);
    team.open.record_assessments(&[NewAssessment { note, ..said }]).unwrap();
    let draft = team.open.pack_draft(&request(amelie, "en")).unwrap();
    let (text, out) = handed(&mut team, amelie, Decided::Nothing).unwrap();
    assert!(text.contains("With someone else: Amélie talked of"), "{text}");
    assert_eq!(out.mentions.len(), before.mentions.len() + 1);
    let told = out.mentions.iter().find(|m| m.words == full.as_str()).unwrap();
    assert_eq!((told.sure, told.choice, &told.names), (true, Some(MentionChoice::LeaveOut), &vec![full]));
    assert_eq!(draft.mentions, out.mentions);
    let page = view(&mut team, amelie);
    assert_eq!((draft.skills as usize, draft.criteria as usize), (page.skills.len(), page.criteria.len()));
    // With a capital such a word may be the name all the same.
    team.open.set_ambition(amelie, team.framework, "To talk with Menders", "").unwrap();
    assert!(handed(&mut team, amelie, Decided::Nothing).unwrap_err().contains("“Menders” in the ambition"));
}

#[test]
fn each_place_has_its_own_choice_and_the_command_line_one_for_all() {
    let mut team = Team::sample();
    let (amelie, feedback, framework) = (team.person("amelie"), team.skill("feedback"), team.framework);
    let said = assessment(amelie, feedback, AssessorKind::Lead, "2026-11-01", 3.0);
    let note = NewAssessment { note: "Farid was there".into(), ..said };
    team.open.record_assessments(&[note]).unwrap();
    team.open.set_ambition(amelie, framework, "As Farid does", "").unwrap();
    let draft = team.open.pack_draft(&request(amelie, "en")).unwrap();
    let open: Vec<_> = draft.mentions.iter().filter(|m| m.choice.is_none()).collect();
    assert_eq!(open.iter().map(|m| m.excerpt.as_str()).collect::<Vec<_>>(), ["As Farid does", "Farid was there"]);
    let mut choices = std::collections::BTreeMap::from([(open[0].id.clone(), MentionChoice::Keep)]);
    assert!(handed(&mut team, amelie, Decided::Each(&choices)).unwrap_err().contains("a note on"));
    choices.insert(open[1].id.clone(), MentionChoice::LeaveOut);
    let (text, _) = handed(&mut team, amelie, Decided::Each(&choices)).unwrap();
    assert!(text.contains("As Farid does") && text.contains("someone else was there"));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    team.open.backup(&path).unwrap();
    let run = |others: &[&str]| {
        let guild = guildhall_tests::guild();
        let base = ["export", "w.guildhall", "--what", "person", "--person", "amelie", "--to", "amelie.md"];
        let output = Command::new(guild).current_dir(folder.path()).args(base).args(others).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, told) = run(&[]);
    assert_eq!((status, told.lines().count()), (Some(1), 1), "{told}");
    assert!(told.contains("Farid Amrouche") && told.contains("--others"), "{told}");
    assert!(!folder.path().join("amelie.md").exists());
    let (status, told) = run(&["--others", "leave-out"]);
    assert!(status == Some(0) && told.contains("left out: “Farid”"), "{told}");
    assert!(!std::fs::read_to_string(folder.path().join("amelie.md")).unwrap().contains("Farid"));
    let (status, told) = run(&["--others", "keep"]);
    assert!(status == Some(0) && told.contains("let stand: “Farid”"), "{told}");
    let misused = Command::new(guildhall_tests::guild())
        .current_dir(folder.path())
        .args(["export", "w.guildhall", "--what", "team", "--to", "t.xlsx", "--others", "keep"])
        .output()
        .unwrap();
    assert_eq!(misused.status.code(), Some(2), "an option that is not heeded is wrong usage");
}

#[test]
fn the_plan_of_one_pack_is_where_the_next_begins() {
    let mut team = Team::sample();
    let (amelie, folder) = (team.person("amelie"), tempfile::tempdir().unwrap());
    let plan = "Lead two releases\nPair with Farid Amrouche on Fridays";
    let told = "Pair with someone else on Fridays";
    for ending in endings() {
        let to = folder.path().join(format!("pack.{ending}"));
        let of = PackRequest { plan: Some(plan), ..request(amelie, "en") };
        let handed = team.open.export_person(&of, &to).unwrap();
        assert!(handed.mentions.iter().any(|m| m.place == MentionPlace::Plan && m.sure), "{:?}", handed.mentions);
        let read = read_back(&std::fs::read(&to).unwrap(), ending).unwrap();
        let text = letters(&read.iter().map(|p| p.text.as_str()).collect::<String>());
        assert!(text.contains(&letters("Lead two releases")) && text.contains(&letters(told)), "{ending}");
        assert!(!text.contains("Amrouche"), "{ending}");
    }
    // Another day, and nobody says anything of a plan: it is the one of the last pack, in whichever language.
    let later = "2026-12-24".parse().unwrap();
    let draft = team.open.pack_draft(&PackRequest { today: later, ..request(amelie, "de") }).unwrap();
    assert_eq!(draft.plan.as_str(), format!("Lead two releases\n{told}"));
    let to = folder.path().join("later.md");
    team.open.export_person(&PackRequest { today: later, ..request(amelie, "de") }, &to).unwrap();
    assert!(std::fs::read_to_string(&to).unwrap().contains("Was zu tun ist"));
    // What is typed is looked through before it goes out, and what is emptied stays so.
    let typed = PackRequest { plan: Some("Ask Farid"), ..request(amelie, "en") };
    let draft = team.open.pack_draft(&typed).unwrap();
    let asked: Vec<_> = draft.mentions.iter().filter(|m| m.choice.is_none()).map(|m| (m.place, &m.words)).collect();
    assert_eq!((asked, draft.plan.as_str()), (vec![(MentionPlace::Plan, &"Farid".to_owned())], "Ask Farid"));
    let none = PackRequest { today: later, plan: Some(""), ..request(amelie, "en") };
    team.open.export_person(&none, &to).unwrap();
    assert!(!std::fs::read_to_string(&to).unwrap().contains("Lead two releases"));
    let draft = team.open.pack_draft(&PackRequest { today: later, ..request(amelie, "en") }).unwrap();
    assert!(draft.plan.is_empty(), "the last of a day counts: {}", draft.plan);
    // Nor does the plan in between come back where the earlier words are handed out once more on the same day.
    let between = PackRequest { today: later, plan: Some("Something else"), ..request(amelie, "en") };
    team.open.export_person(&between, &to).unwrap();
    team.open.export_person(&none, &to).unwrap();
    let draft = team.open.pack_draft(&PackRequest { today: later, ..request(amelie, "en") }).unwrap();
    assert!(draft.plan.is_empty(), "what was handed out last counts: {}", draft.plan);
    // Another person has none of it.
    let farid = team.person("farid");
    assert!(team.open.pack_draft(&request(farid, "en")).unwrap().plan.is_empty());
}
