//! Findings that are set aside with a reason: what keeps them so, what brings them back, and what goes with whom.

use guild_core::communities::{CommunityFinding, ExportProfile, NewCommunity, NewPerson, OrganisationEdit};
use guild_core::mastery::MatrixEdit;
use guild_core::people::TeamFilter;
use guild_core::sample::SAMPLE;
use guild_core::{Error, Op, OpWords, Workspace};
use guild_model::communities::{CommunityFindingKind, CommunityState, Thresholds};
use guild_model::mastery::{FindingKind, TrackKind};
use guild_model::people::{TeamFinding, TeamFindingKind};
use guild_model::{CommunityId, FindingAbout, FrameworkId, PersonId};
use serde_json::Value;

/// A day long past for everything, and one that is never reached.
const TODAY: &str = "2026-11-22";
const FAR: &str = "9999-01-31";

fn day<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

struct Ringers {
    open: Workspace,
    community: CommunityId,
    people: Vec<PersonId>,
}

/// A community of two, of whom four are wanted, beside the sample's.
fn ringers() -> Ringers {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    let people = open.add_people(&[named("Ada Ek"), named("Bo Dahl"), named("Cy Ford")]).unwrap();
    let members = vec!["Ada Ek".to_owned(), "Bo Dahl".to_owned()];
    let new = NewCommunity { name: "Bell ringers".to_owned(), members, ..NewCommunity::default() };
    let community = open.add_community(&new).unwrap();
    open.set_thresholds(Thresholds { least_active: 4, ..open.thresholds().unwrap() }).unwrap();
    Ringers { open, community, people }
}

impl Ringers {
    fn dying(&mut self) -> CommunityFinding {
        let is_theirs =
            |f: &CommunityFinding| f.kind == CommunityFindingKind::Dying && f.communities == [self.community];
        self.open.community_findings().unwrap().into_iter().find(is_theirs).unwrap()
    }

    /// Why it is set aside, if it is.
    fn reason(&mut self) -> Option<String> {
        self.dying().set_aside.map(|aside| aside.reason.to_string())
    }

    fn set_aside(&mut self, until: Option<&str>) {
        let about = self.dying().about;
        self.open
            .set_findings_aside(&[about], " Two are enough for three bells. ", until.map(day), day(TODAY))
            .unwrap();
    }
}

#[test]
fn what_is_set_aside_stays_so_while_other_things_change() {
    let mut ringers = ringers();
    ringers.set_aside(None);
    let why = Some("Two are enough for three bells.".to_owned());
    assert_eq!(ringers.reason(), why);
    let aside = ringers.dying().set_aside.unwrap();
    assert_eq!((aside.on, aside.until), (day(TODAY), None));
    let name = OrganisationEdit::CommunityName { community: ringers.community, name: "Ringers".to_owned() };
    ringers.open.edit_organisation(&[name]).unwrap();
    assert_eq!(ringers.reason(), why, "its wording is another now");
    ringers.open.set_thresholds(Thresholds { least_active: 5, ..ringers.open.thresholds().unwrap() }).unwrap();
    assert_eq!(ringers.reason(), why);
    ringers.open.add_memberships(ringers.community, &["Cy Ford".to_owned()], "").unwrap();
    assert_eq!(ringers.reason(), why, "it is better now");
    let n_aside = |open: &mut Workspace| {
        open.community_findings().unwrap().iter().filter(|finding| finding.set_aside.is_some()).count()
    };
    assert_eq!(n_aside(&mut ringers.open), 1, "and nothing else is");
    // Said once more, it is still one, with the new reason.
    let about = ringers.dying().about;
    let ids = ringers.open.set_findings_aside(&[about], "Said again", None, day(TODAY)).unwrap();
    assert_eq!(ids, [aside.id]);
    assert_eq!(ringers.reason().as_deref(), Some("Said again"));
    assert_eq!(n_aside(&mut ringers.open), 1);
}

#[test]
fn it_comes_back_when_it_gets_worse_when_its_time_is_over_and_when_it_is_taken_back() {
    let mut ringers = ringers();
    ringers.set_aside(None);
    let memberships: Vec<_> = ringers
        .open
        .organisation()
        .unwrap()
        .memberships
        .iter()
        .filter(|m| m.community == ringers.community)
        .map(|m| m.id)
        .collect();
    ringers.open.end_memberships(&memberships[..1], "2026-11").unwrap();
    assert_eq!(ringers.reason(), None, "one is fewer than two");
    ringers.open.undo(1).unwrap();
    assert!(ringers.reason().is_some());
    let aside = ringers.dying().set_aside.unwrap();
    ringers.open.take_findings_back(&[aside.id]).unwrap();
    assert_eq!(ringers.reason(), None);
    assert!(ringers.open.take_findings_back(&[aside.id]).is_err());
    ringers.set_aside(Some(FAR));
    assert!(ringers.reason().is_some());
    let about = ringers.dying().about;
    // Said on a day of long ago until a day of long ago: that is over by now.
    ringers.open.set_findings_aside(&[about], "Until then", Some(day("2020-02-02")), day("2020-01-01")).unwrap();
    assert_eq!(ringers.reason(), None);
}

#[test]
fn what_cannot_be_set_aside_is_refused_and_changes_nothing() {
    let mut ringers = ringers();
    let about = ringers.dying().about;
    let before = ringers.open.dump().unwrap();
    let n_changes = ringers.open.history().unwrap().len();
    let mut check = |about: &[FindingAbout], reason: &str, until: Option<&str>, kind: &str| {
        let refused = ringers.open.set_findings_aside(about, reason, until.map(day), day(TODAY)).unwrap_err();
        assert_eq!(refused.kind(), kind, "{refused}");
        assert_eq!(ringers.open.dump().unwrap(), before);
    };
    check(std::slice::from_ref(&about), " \n", None, "no_reason");
    check(std::slice::from_ref(&about), "why", Some("2026-11-21"), "refused");
    check(&[], "why", None, "refused");
    check(&[FindingAbout { kind: "odd".to_owned(), ..about.clone() }], "why", None, "refused");
    check(&[FindingAbout::new("dying", [])], "why", None, "refused");
    check(&[FindingAbout::new("dying", [CommunityId::new().0])], "why", None, "refused");
    check(&[about.clone(), about.and([PersonId::new().0])], "why", None, "refused");
    assert_eq!(ringers.open.history().unwrap().len(), n_changes);
}

#[test]
fn it_is_undone_redone_and_told_in_the_history() {
    let mut ringers = ringers();
    let before = ringers.open.dump().unwrap();
    ringers.set_aside(None);
    let aside = ringers.dying().set_aside.unwrap();
    let said = |open: &Workspace| OpWords::new("en").sentence(&open.history().unwrap()[0].label);
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(said(&ringers.open)), "set aside a finding about Bell ringers");
    let set_aside = ringers.open.dump().unwrap();
    ringers.open.take_findings_back(&[aside.id]).unwrap();
    assert_eq!(plain(said(&ringers.open)), "take back a finding about Bell ringers");
    assert_eq!(ringers.open.dump().unwrap().len(), before.len());
    assert_eq!(ringers.open.undo(1).unwrap()[0].op, Op::TakeFindingsBack.word());
    assert_eq!(ringers.open.dump().unwrap(), set_aside);
    assert_eq!(ringers.open.undo(1).unwrap()[0].op, Op::SetFindingsAside.word());
    assert_eq!(ringers.open.dump().unwrap(), before);
    ringers.open.redo(2).unwrap();
    assert_eq!(ringers.reason(), None);
    ringers.open.undo(1).unwrap();
    assert_eq!(ringers.dying().set_aside, Some(aside));
}

#[test]
fn what_was_said_of_something_goes_with_it_and_comes_back_with_it() {
    let mut ringers = ringers();
    let empty = ringers.open.dump().unwrap();
    let rows = |open: &Workspace| open.dump().unwrap().matches("three bells").count();
    ringers.set_aside(None);
    let full = ringers.open.dump().unwrap();
    assert_eq!((rows(&ringers.open), empty.matches("three bells").count()), (1, 0));
    ringers.open.remove_communities(&[ringers.community]).unwrap();
    assert_eq!(rows(&ringers.open), 0);
    ringers.open.undo(1).unwrap();
    assert_eq!(ringers.open.dump().unwrap(), full);
    // Other people go without a trace in it.
    ringers.open.remove_people(&[ringers.people[2]]).unwrap();
    assert_eq!(rows(&ringers.open), 1);
    assert_eq!(ringers.open.check().unwrap(), Vec::<String>::new());
}

/// The finding of a kind in a team.
#[track_caller]
fn of_team(open: &mut Workspace, framework: FrameworkId, filter: &TeamFilter, kind: TeamFindingKind) -> TeamFinding {
    let found = open.team_findings(framework, filter, None, day(TODAY)).unwrap().findings;
    found.into_iter().find(|finding| finding.kind == kind).unwrap()
}

#[test]
fn every_kind_of_finding_is_recognised_and_told_apart() {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let framework = open.find_framework(None).unwrap();
    let track = open.matrix(framework).unwrap().tracks[0].id;
    open.add_level(track, "Apprentice", 0).unwrap();
    let mut all: Vec<FindingAbout> = open.community_findings().unwrap().into_iter().map(|f| f.about).collect();
    all.extend(open.matrix_view(framework).unwrap().findings.into_iter().map(|f| f.about));
    let team = open.team_findings(framework, &TeamFilter::default(), None, day(TODAY)).unwrap();
    all.extend(team.findings.into_iter().map(|f| f.about));
    assert!(all.len() > 20, "{}", all.len());
    for (n, about) in all.iter().enumerate() {
        assert!(!about.things.is_empty(), "{about:?}");
        let same = all.iter().filter(|other| about.is_same(other, &|id| id)).count();
        assert_eq!(same, 1, "finding {n} is taken for another: {about:?}");
    }
    open.set_findings_aside(&all, "Seen", None, day(TODAY)).unwrap();
    assert!(open.community_findings().unwrap().iter().all(|f| f.set_aside.is_some()));
    assert!(open.matrix_view(framework).unwrap().findings.iter().all(|f| f.set_aside.is_some()));
    let team = open.team_findings(framework, &TeamFilter::default(), None, day(TODAY)).unwrap();
    assert!(team.findings.iter().all(|f| f.set_aside.is_some()));
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

#[test]
fn of_another_team_and_of_another_person_it_is_another_finding() {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let framework = open.find_framework(None).unwrap();
    let all = TeamFilter::default();
    let carried = of_team(&mut open, framework, &all, TeamFindingKind::CarriedByOne);
    open.set_findings_aside(std::slice::from_ref(&carried.about), "She trains two", None, day(TODAY)).unwrap();
    assert!(of_team(&mut open, framework, &all, TeamFindingKind::CarriedByOne).set_aside.is_some());
    let organisation = open.organisation().unwrap();
    let of_them = organisation.memberships.iter().find(|m| m.person == carried.people[0]).unwrap();
    let community = TeamFilter { community: Some(of_them.community), ..TeamFilter::default() };
    let found = open.team_findings(framework, &community, None, day(TODAY)).unwrap().findings;
    let same = |f: &&TeamFinding| f.kind == carried.kind && f.people == carried.people && f.skills == carried.skills;
    assert_eq!(found.iter().find(same).unwrap().set_aside, None, "in the community it was not looked at");
    assert_ne!(carried.about.things, carried.about.clone().and([community.community.unwrap().0]).things);
}

#[test]
fn a_new_version_keeps_what_is_set_aside() {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let framework = open.find_framework(None).unwrap();
    let track = open.add_track(framework, "Craft", TrackKind::Custom, 9).unwrap();
    open.add_level(track, "Master", 0).unwrap();
    let ceiling = |open: &mut Workspace, framework: FrameworkId| {
        let found = open.matrix_view(framework).unwrap().findings;
        found.into_iter().find(|f| f.kind == FindingKind::Ceiling && f.track.is_some()).unwrap()
    };
    let about = ceiling(&mut open, framework).about;
    open.set_findings_aside(&[about], "Nobody wants more than that", None, day(TODAY)).unwrap();
    let carried = of_team(&mut open, framework, &TeamFilter::default(), TeamFindingKind::CarriedByOne).about;
    open.set_findings_aside(&[carried], "She trains two", None, day(TODAY)).unwrap();
    let next = open.new_version(framework).unwrap();
    assert!(ceiling(&mut open, next).set_aside.is_some());
    assert!(of_team(&mut open, next, &TeamFilter::default(), TeamFindingKind::CarriedByOne).set_aside.is_some());
    // A name is no more than a name.
    let level = ceiling(&mut open, next).level.unwrap();
    open.edit_matrix(next, &[MatrixEdit::LevelName { level, name: "Grand master".to_owned() }]).unwrap();
    assert!(ceiling(&mut open, next).set_aside.is_some());
    open.remove_level(level).unwrap();
    assert!(ceiling(&mut open, framework).set_aside.is_some(), "the first version has it still");
}

#[test]
fn nothing_of_a_forgotten_person_stays_in_what_was_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut open = Workspace::create(&path).unwrap();
    open.fill_from(SAMPLE).unwrap();
    let named = |name: &str| NewPerson { name: name.to_owned(), ..NewPerson::default() };
    let people = open.add_people(&[named("Quirinus Ziegenfuß"), named("Somebody Else")]).unwrap();
    let nobodys = |open: &mut Workspace, person: PersonId| {
        let found = open.community_findings().unwrap();
        found.into_iter().find(|f| f.kind == CommunityFindingKind::NobodysMember && f.people == [person]).unwrap()
    };
    let about = people.iter().map(|person| nobodys(&mut open, *person).about).collect::<Vec<_>>();
    open.set_findings_aside(&about[..1], "He begins in quarantine week", None, day(TODAY)).unwrap();
    open.set_findings_aside(&about[1..], "Waits for Ziegenfuß, Quirinus to begin", None, day(TODAY)).unwrap();
    let community = NewCommunity { name: "Bell ringers".to_owned(), ..NewCommunity::default() };
    let community = open.add_community(&community).unwrap();
    let dying = FindingAbout::new("dying", [community.0]);
    open.set_findings_aside(&[dying], "Begins in spring", None, day(TODAY)).unwrap();
    open.forget_person(people[0]).unwrap();
    let kept = open.dump().unwrap();
    assert!(kept.contains("Begins in spring"), "what says nothing of them stays");
    assert_eq!(nobodys(&mut open, people[1]).set_aside, None);
    open.close().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for needle in ["Quirinus", "quarantine week", &people[0].to_string()] {
        assert!(!bytes.windows(needle.len()).any(|part| part == needle.as_bytes()), "{needle}");
    }
    assert!(!bytes.windows(16).any(|part| part == people[0].0.as_bytes()));
}

#[test]
fn what_is_set_aside_is_told_last_and_its_reason_stays_at_home_under_invented_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.guildhall");
    let mut ringers = ringers();
    ringers.set_aside(None);
    let listed = ringers.open.findings().unwrap();
    let aside: Vec<bool> = listed.iter().map(|finding| !finding["set_aside"].is_null()).collect();
    assert!(aside.is_sorted() && aside.iter().filter(|is| **is).count() == 1, "{aside:?}");
    let told = &listed.last().unwrap()["set_aside"];
    assert_eq!(told["reason"], "Two are enough for three bells.");
    assert_eq!((told["on"].as_str(), told["until"].as_str()), (Some(TODAY), None));
    assert!(listed.iter().all(|finding| finding.get("about").is_none()));
    let mut exported = |profile| -> Vec<Value> {
        let to = path.with_extension("json");
        ringers.open.export_findings(&to, profile, "en").unwrap();
        let all: Value = serde_json::from_slice(&std::fs::read(&to).unwrap()).unwrap();
        all["findings"].as_array().or_else(|| all.as_array()).unwrap().clone()
    };
    let full = exported(ExportProfile::Full).pop().unwrap();
    assert_eq!((full["set_aside"].as_str(), full["reason"].as_str()), (Some(TODAY), told["reason"].as_str()));
    for profile in [ExportProfile::Pseudonyms, ExportProfile::Structure] {
        let last = exported(profile).pop().unwrap();
        assert_eq!(last["set_aside"].as_str(), Some(TODAY));
        assert!(!last.to_string().contains("three bells"), "{last}");
    }
}

#[test]
fn a_finding_of_a_closed_community_is_another_one() {
    let mut ringers = ringers();
    ringers.set_aside(None);
    let closed = OrganisationEdit::CommunityState { community: ringers.community, state: CommunityState::Closed };
    ringers.open.edit_organisation(&[closed]).unwrap();
    let found = ringers.open.community_findings().unwrap();
    let theirs: Vec<_> = found.iter().filter(|f| f.communities == [ringers.community]).collect();
    assert_eq!(theirs.len(), 1);
    assert_eq!((theirs[0].kind, &theirs[0].set_aside), (CommunityFindingKind::ClosedWithMembers, &None));
    assert!(matches!(ringers.open.set_findings_aside(&[], "x", None, day(TODAY)), Err(Error::Refused(_))));
}
