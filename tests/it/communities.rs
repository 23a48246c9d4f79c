//! Communities, people, memberships and services: every operation, undone and redone.

mod closing;
mod forgetting;
mod moving;
mod places;
mod saved_view;

use guild_core::communities::{NewCommunity, NewPerson, OrganisationEdit, Part};
use guild_core::people::{NewAssessment, NewCheckIn, NewStanding};
use guild_core::sample::SAMPLE;
use guild_core::{Error, Op, Workspace};
use guild_model::communities::{
    CommunityState, Comparison, Condition, Filter, Importance, Membership, MembershipState, Organisation, Pin,
    Thresholds, ViewCamera, ViewDirection, ViewFocus, ViewLayers, ViewPicture, ViewWay,
};
use guild_model::people::{AssessorKind, StandingState};
use guild_model::{CommunityId, PersonId, ThingId};
use std::collections::BTreeSet;
use std::sync::Arc;

fn sample() -> Workspace {
    let mut open = Workspace::in_memory().unwrap();
    open.fill_from(SAMPLE).unwrap();
    let organisation = open.organisation().unwrap();
    let (one, other) = (organisation.communities[0].id, organisation.communities[1].id);
    open.add_offer(one, "Night cover", "resource", "weekdays").unwrap();
    open.add_need(other, "Coaching", "skill", Some(one), Some(Importance::High)).unwrap();
    open
}

/// A view with something of everything, looking at a thing.
fn picture_of(thing: ThingId) -> ViewPicture {
    ViewPicture {
        layers: ViewLayers { nesting: true, services: false, members_in_common: true },
        overlay: "betweenness".to_owned(),
        skill: None,
        focus: Some(ViewFocus {
            things: vec![thing],
            steps: 2,
            direction: ViewDirection::In,
            along: vec![ViewWay::Services, ViewWay::Parents],
            hide: true,
        }),
        folded: Vec::new(),
        camera: Some(ViewCamera { x: 1.5, y: -2.0, zoom: 0.75 }),
    }
}

/// Does one thing; the things it aims at are chosen by `n`.
#[expect(clippy::too_many_lines, reason = "one arm an operation")]
fn act(open: &mut Workspace, what: usize, n: usize) -> Result<Option<Op>, Error> {
    let organisation = open.organisation()?;
    let community = |n: usize| organisation.communities[n % organisation.communities.len()].id;
    let person = |n: usize| organisation.people[n % organisation.people.len()].id;
    let membership = organisation.memberships[n % organisation.memberships.len()].id;
    let op = match what {
        0 => {
            let new = NewCommunity {
                name: "Dye garden".to_owned(),
                purpose: "Colours from plants".to_owned(),
                home: Some(community(n)),
                members: vec!["Someone New".to_owned(), organisation.people[n].key.to_string()],
                ..NewCommunity::default()
            };
            open.add_community(&new)?;
            Op::AddCommunity
        }
        1 => {
            let inside = organisation.communities.iter().filter(|c| c.home().is_some());
            let ids: Vec<CommunityId> = inside.skip(n).take(2).map(|c| c.id).collect();
            open.move_communities(&ids, None)?;
            Op::MoveCommunities
        }
        2 => {
            let children = organisation.communities.iter().find(|c| c.home().is_some()).map_or(community(n), |c| c.id);
            open.merge_communities(children, &[community(n), community(n + 3)])?;
            Op::MergeCommunities
        }
        3 => {
            let part = |name: &str, people| Part { name: name.to_owned(), purpose: String::new(), people };
            let of = organisation.memberships[n].community;
            let people = organisation.memberships.iter().filter(|m| m.community == of).map(|m| m.person).collect();
            open.split_community(of, &[part("First half", people), part("Second half", vec![])])?;
            Op::SplitCommunity
        }
        4 => {
            open.retire_communities(&[community(n)], "2026-03")?;
            Op::RetireCommunities
        }
        5 => {
            open.remove_communities(&[community(n), community(n + 1)])?;
            Op::RemoveCommunities
        }
        6 => {
            let new =
                NewPerson { name: "Ünal Öz".to_owned(), email: "u@example.org".to_owned(), ..NewPerson::default() };
            open.add_people(&[new.clone(), new])?;
            Op::AddPeople
        }
        7 => {
            open.remove_people(&[person(n)])?;
            Op::RemovePeople
        }
        8 => {
            open.add_memberships(community(n), &["Another Person".to_owned()], "guest")?;
            Op::AddMemberships
        }
        9 => {
            open.end_memberships(&[membership], "2026")?;
            Op::EndMemberships
        }
        10 => {
            open.remove_memberships(&[membership])?;
            Op::RemoveMemberships
        }
        11 => {
            open.add_offer(community(n), "Printing", "", "")?;
            Op::AddOffer
        }
        12 => {
            open.add_need(community(n), "Printing", "money", None, None)?;
            Op::AddNeed
        }
        13 => {
            open.remove_offers(&[organisation.offers[0].id])?;
            Op::RemoveOffers
        }
        14 => {
            open.remove_needs(&[organisation.needs[0].id])?;
            Op::RemoveNeeds
        }
        15 => {
            open.edit_organisation(&every_edit(&organisation, n))?;
            Op::EditOrganisation
        }
        16 => {
            open.pin(&[
                Pin { thing: community(n).into(), x: 1.0, y: -2.5 },
                Pin { thing: person(n).into(), x: 0.0, y: 9.0 },
            ])?;
            Op::Pin
        }
        17 => {
            let condition =
                Condition { attribute: "kind".to_owned(), comparison: Comparison::Equals, value: "team".to_owned() };
            let filter = Filter::All(vec![Filter::Not(Box::new(Filter::Is(condition))), Filter::Any(vec![])]);
            open.save_view("No teams", Some(filter), true, Some(picture_of(community(n).into())))?;
            Op::SaveView
        }
        18 => {
            open.set_thresholds(Thresholds { least_active: 3, divide_above: 7, stale_months: 6, due_days: 14 })?;
            Op::SetThresholds
        }
        19 => {
            let name = "Renamed".to_owned();
            open.edit_organisation(&[OrganisationEdit::CommunityName { community: community(n), name }])?;
            Op::Rename
        }
        _ => return Ok(None),
    };
    Ok(Some(op))
}

/// One edit of each kind.
fn every_edit(organisation: &Organisation, n: usize) -> Vec<OrganisationEdit> {
    use OrganisationEdit as Edit;
    let community = organisation.communities[n].id;
    let person = organisation.people[n].id;
    let membership = organisation.memberships[n].id;
    let (offer, need) = (organisation.offers[0].id, organisation.needs[0].id);
    let service = organisation.services[0].id;
    let text = || "new words".to_owned();
    let date = || "2021-05".to_owned();
    vec![
        Edit::CommunityName { community, name: text() },
        Edit::CommunityKey { community, key: text() },
        Edit::CommunityKind { community, kind: "Gewerk".to_owned() },
        Edit::CommunityState { community, state: CommunityState::Dormant },
        Edit::CommunityPurpose { community, text: text() },
        Edit::CommunityStarted { community, date: date() },
        Edit::CommunityEnded { community, date: date() },
        Edit::CommunityOpen { community, open: Some(true) },
        Edit::CommunitySeats { community, seats: Some(12) },
        Edit::CommunityUrl { community, url: text() },
        Edit::CommunityField { community, field: "floor".to_owned(), value: "2".to_owned() },
        Edit::PersonName { person, name: text() },
        Edit::PersonKey { person, key: text() },
        Edit::PersonHandle { person, handle: text() },
        Edit::PersonEmail { person, email: "new@example.org".to_owned() },
        Edit::PersonAffiliation { person, affiliation: text() },
        Edit::PersonOutside { person, outside: true },
        Edit::PersonLimit { person, limit: Some(3) },
        Edit::PersonField { person, field: "desk".to_owned(), value: "7".to_owned() },
        Edit::MembershipRole { membership, role: "treasurer".to_owned() },
        Edit::MembershipState { membership, state: MembershipState::Dormant },
        Edit::MembershipVoluntary { membership, voluntary: Some(true) },
        Edit::MembershipSince { membership, date: date() },
        Edit::MembershipUntil { membership, date: date() },
        Edit::MembershipShare { membership, share: Some(40) },
        Edit::MembershipLastContribution { membership, date: date() },
        Edit::ServiceName { service, name: text() },
        Edit::ServiceKind { service, kind: "money".to_owned() },
        Edit::OfferDetail { offer, text: text() },
        Edit::NeedProvider { need, provider: None },
        Edit::NeedImportance { need, importance: Some(Importance::Low) },
        Edit::NeedSince { need, date: date() },
        Edit::NeedDetail { need, text: text() },
    ]
}

/// The operations whose undo is tested here.
pub const OPS: &[Op] = &[
    Op::AddCommunity,
    Op::MoveCommunities,
    Op::MergeCommunities,
    Op::SplitCommunity,
    Op::RetireCommunities,
    Op::RemoveCommunities,
    Op::AddPeople,
    Op::RemovePeople,
    Op::AddMemberships,
    Op::EndMemberships,
    Op::RemoveMemberships,
    Op::AddOffer,
    Op::AddNeed,
    Op::RemoveOffers,
    Op::RemoveNeeds,
    Op::EditOrganisation,
    Op::Pin,
    Op::Unpin,
    Op::SaveView,
    Op::RemoveView,
    Op::SetThresholds,
    // Cannot be undone; that nothing is left is tested here.
    Op::ForgetPerson,
];

#[test]
fn every_operation_is_undone_and_redone() {
    let mut open = sample();
    let mut met = BTreeSet::new();
    for n in [0, 2, 5] {
        for what in 0.. {
            let before = open.dump().unwrap();
            let Some(op) = act(&mut open, what, n).unwrap() else { break };
            met.insert(op.word());
            check_undo(&mut open, op, &before);
        }
    }
    let thing = open.organisation().unwrap().communities[0].id.into();
    open.pin(&[Pin { thing, x: 1.0, y: 2.0 }]).unwrap();
    let view = open.save_view("v", Some(Filter::All(vec![])), false, None).unwrap();
    let before = open.dump().unwrap();
    open.unpin(&[thing]).unwrap();
    check_undo(&mut open, Op::Unpin, &before);
    open.remove_view(view).unwrap();
    check_undo(&mut open, Op::RemoveView, &before);
    met.extend([Op::Unpin.word(), Op::RemoveView.word(), Op::ForgetPerson.word()]);
    for op in OPS {
        assert!(met.contains(op.word()), "{} is not tested", op.word());
    }
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

#[track_caller]
fn check_undo(open: &mut Workspace, op: Op, before: &str) {
    let after = open.dump().unwrap();
    assert!(before != after, "{} does nothing", op.word());
    assert_eq!(open.check().unwrap(), Vec::<String>::new(), "{}", op.word());
    assert_eq!(open.undo(1).unwrap()[0].op, op.word());
    assert!(open.dump().unwrap() == before, "undo {}", op.word());
    open.redo(1).unwrap();
    assert!(open.dump().unwrap() == after, "redo {}", op.word());
    open.undo(1).unwrap();
}

#[track_caller]
fn active(organisation: &Organisation, id: CommunityId) -> BTreeSet<PersonId> {
    organisation.active().remove(&id).unwrap_or_default()
}

fn named(organisation: &Arc<Organisation>, name: &str) -> CommunityId {
    organisation.communities.iter().find(|c| c.name.as_str() == name).unwrap().id
}

#[test]
fn a_community_with_purpose_and_two_members_is_one_change() {
    let mut open = Workspace::in_memory().unwrap();
    open.add_people(&[NewPerson {
        name: "Ada Ek".to_owned(),
        email: "ada@example.org".to_owned(),
        ..NewPerson::default()
    }])
    .unwrap();
    let new = NewCommunity {
        name: "Bell ringers".to_owned(),
        purpose: "Ring the bells".to_owned(),
        members: vec!["ADA@example.org".to_owned(), "Bo Dahl".to_owned()],
        ..NewCommunity::default()
    };
    let id = open.add_community(&new).unwrap();
    let organisation = open.organisation().unwrap();
    assert_eq!(organisation.people.len(), 2, "Ada is known by her address");
    assert_eq!(active(&organisation, id).len(), 2);
    assert_eq!(organisation.communities[0].key.as_str(), "bell-ringers");
    open.undo(1).unwrap();
    assert_eq!(open.organisation().unwrap().people.len(), 1);
}

#[test]
fn merging_and_dividing_keep_people_and_history() {
    let mut open = Workspace::in_memory().unwrap();
    let add = |open: &mut Workspace, name: &str, home, members: &[&str]| {
        let members = members.iter().map(|m| (*m).to_owned()).collect();
        open.add_community(&NewCommunity { name: name.to_owned(), home, members, ..NewCommunity::default() }).unwrap()
    };
    let top = add(&mut open, "Top", None, &[]);
    let one = add(&mut open, "One", Some(top), &["A", "B"]);
    let two = add(&mut open, "Two", Some(top), &["B", "C", "D"]);
    let inner = add(&mut open, "Inner", Some(two), &["E"]);
    open.add_need(two, "Coffee", "", Some(one), None).unwrap();
    open.merge_communities(one, &[two]).unwrap();
    let organisation = open.organisation().unwrap();
    assert_eq!(active(&organisation, one).len(), 4);
    assert_eq!(organisation.community(two).unwrap().state, CommunityState::Closed);
    assert_eq!(organisation.community(inner).unwrap().home(), Some(one));
    assert_eq!(organisation.needs[0].community, one);
    assert_eq!(organisation.memberships.iter().filter(|m| m.community == two).count(), 3, "who was there is known");

    let people: Vec<PersonId> = active(&organisation, one).into_iter().collect();
    let part = |name: &str, people: &[PersonId]| Part {
        name: name.to_owned(),
        purpose: name.to_owned(),
        people: people.to_vec(),
    };
    open.split_community(one, &[part("Left", &people[..2]), part("Right", &people[2..])]).unwrap();
    let organisation = open.organisation().unwrap();
    assert_eq!(organisation.community(one).unwrap().state, CommunityState::Active, "it still gives, needs and holds");
    for name in ["Left", "Right"] {
        let id = named(&organisation, name);
        assert_eq!(active(&organisation, id).len(), 2);
        assert_eq!(organisation.community(id).unwrap().home(), Some(top));
    }
    let left = named(&organisation, "Left");
    let people: Vec<PersonId> = active(&organisation, left).into_iter().collect();
    open.split_community(left, &[part("North", &people[..1]), part("South", &people[1..])]).unwrap();
    let organisation = open.organisation().unwrap();
    assert_eq!(organisation.community(left).unwrap().state, CommunityState::Closed, "nobody and nothing is left in it");
}

#[test]
fn what_is_known_of_a_membership_goes_along_when_communities_merge_or_divide() {
    let mut open = Workspace::in_memory().unwrap();
    let add = |open: &mut Workspace, name: &str, members: &[&str]| {
        let members = members.iter().map(|m| (*m).to_owned()).collect();
        open.add_community(&NewCommunity { name: name.to_owned(), members, ..NewCommunity::default() }).unwrap()
    };
    let (one, two) = (add(&mut open, "One", &["Bo"]), add(&mut open, "Two", &["Ada", "Bo"]));
    let of = |organisation: &Organisation, community, name: &str| {
        let person = organisation.people.iter().find(|p| p.name.as_str() == name).unwrap().id;
        let mut found = organisation.memberships.iter().filter(|m| m.community == community && m.person == person);
        found.find(|m| m.state != MembershipState::Left).unwrap().clone()
    };
    let organisation = open.organisation().unwrap();
    let (ada, bo, of_one) =
        (of(&organisation, two, "Ada").id, of(&organisation, two, "Bo").id, of(&organisation, one, "Bo").id);
    let day = |text: &str| Some(guild_model::PartialDate::parse(text).unwrap());
    let last = |membership, date: &str| {
        let date = date.to_owned();
        OrganisationEdit::MembershipLastContribution { membership, date }
    };
    open.edit_organisation(&[
        OrganisationEdit::MembershipUntil { membership: ada, date: "2027-01".to_owned() },
        last(ada, "2026-10"),
        last(bo, "2026-10"),
        last(of_one, "2026-11-03"),
    ])
    .unwrap();
    open.merge_communities(one, &[two]).unwrap();
    let organisation = open.organisation().unwrap();
    let (ada, bo) = (of(&organisation, one, "Ada"), of(&organisation, one, "Bo"));
    assert_eq!((ada.until, ada.last_contribution), (day("2027-01"), day("2026-10")));
    assert_eq!((bo.until, bo.last_contribution), (None, day("2026-11-03")), "the later one counts");
    let part = Part { name: "Part".to_owned(), purpose: String::new(), people: vec![ada.person] };
    let made = open.split_community(one, &[part]).unwrap()[0];
    let ada = of(&open.organisation().unwrap(), made, "Ada");
    assert_eq!((ada.until, ada.last_contribution), (day("2027-01"), day("2026-10")));
}

#[test]
fn what_is_merged_is_asked_for_once_and_people_stay_as_they_took_part() {
    let mut open = Workspace::in_memory().unwrap();
    let add = |open: &mut Workspace, name: &str, members: &[&str]| {
        let members = members.iter().map(|m| (*m).to_owned()).collect();
        open.add_community(&NewCommunity { name: name.to_owned(), members, ..NewCommunity::default() }).unwrap()
    };
    let (one, two) = (add(&mut open, "One", &["Ada"]), add(&mut open, "Two", &["Ada", "Bo"]));
    let framework = open.add_framework("Ladder").unwrap();
    let skills = open.add_skills(framework, None, &["Git", "SQL", "Go"].map(str::to_owned), 0).unwrap();
    let rating = |value: f64| guild_model::Rating::new(value).ok();
    for (community, skill, least, people) in [
        (one, skills[0], rating(2.0), 3),
        (two, skills[0], rating(3.0), 1),
        (one, skills[1], None, 1),
        (two, skills[1], rating(1.0), 2),
        (two, skills[2], None, 4),
    ] {
        open.ask_skill(community, skill, least, people).unwrap();
    }
    let organisation = open.organisation().unwrap();
    let of = |organisation: &Organisation, community, name: &str| {
        let person = organisation.people.iter().find(|p| p.name.as_str() == name).unwrap().id;
        let found = organisation.memberships.iter().find(|m| m.community == community && m.person == person);
        found.unwrap().clone()
    };
    let mut edits =
        vec![OrganisationEdit::MembershipShare { membership: of(&organisation, one, "Ada").id, share: Some(10) }];
    for (name, share) in [("Ada", 20), ("Bo", 30)] {
        let membership = of(&organisation, two, name).id;
        edits.push(OrganisationEdit::MembershipShare { membership, share: Some(share) });
        edits.push(OrganisationEdit::MembershipVoluntary { membership, voluntary: Some(true) });
    }
    open.edit_organisation(&edits).unwrap();
    open.merge_communities(one, &[two]).unwrap();
    let organisation = open.organisation().unwrap();
    let took = |name| {
        let membership = of(&organisation, one, name);
        (membership.voluntary, membership.share)
    };
    assert_eq!(took("Bo"), (Some(true), Some(30)));
    assert_eq!(took("Ada"), (Some(true), Some(10)), "what is known of her there stays");
    let asked: Vec<_> = open.asked_skills(framework, None).unwrap().into_iter().map(|view| view.asked).collect();
    assert!(asked.iter().all(|a| a.community == one), "{asked:?}");
    let of_skill = |skill| {
        let mut found = asked.iter().filter(|a| a.skill == skill);
        let first = found.next().map(|a| (a.rating, a.people));
        assert!(found.next().is_none(), "a skill is asked for once");
        first
    };
    assert_eq!(of_skill(skills[0]), Some((rating(3.0), 3)));
    assert_eq!(of_skill(skills[1]), Some((rating(1.0), 2)));
    assert_eq!(of_skill(skills[2]), Some((None, 4)));
}

#[test]
fn a_membership_that_has_ended_keeps_its_day() {
    let mut open = Workspace::in_memory().unwrap();
    let members = ["Ada", "Bo"].map(str::to_owned).to_vec();
    open.add_community(&NewCommunity { name: "One".to_owned(), members, ..NewCommunity::default() }).unwrap();
    let ids: Vec<_> = open.organisation().unwrap().memberships.iter().map(|m| m.id).collect();
    open.end_memberships(&ids[..1], "2024-03").unwrap();
    open.end_memberships(&ids, "2025-06").unwrap();
    let organisation = open.organisation().unwrap();
    let until = |id| organisation.memberships.iter().find(|m| m.id == id).unwrap().until.unwrap().to_string();
    assert_eq!((until(ids[0]), until(ids[1])), ("2024-03".to_owned(), "2025-06".to_owned()));
    assert_eq!(open.history().unwrap()[0].label.count, 1, "one has ended");
}

#[test]
fn what_was_inside_moves_to_the_home_that_stays_and_what_has_no_home_is_in_nothing() {
    let mut open = Workspace::in_memory().unwrap();
    let add = |open: &mut Workspace, name: &str, home| {
        open.add_community(&NewCommunity { name: name.to_owned(), home, ..NewCommunity::default() }).unwrap()
    };
    let top = add(&mut open, "Top", None);
    let middle = add(&mut open, "Middle", Some(top));
    let lower = add(&mut open, "Lower", Some(middle));
    let inner = add(&mut open, "Inner", Some(lower));
    let other = add(&mut open, "Other", None);
    open.set_parents(inner, &[lower, other, top]).unwrap();
    open.remove_communities(&[lower, middle]).unwrap();
    let parents = |open: &mut Workspace| open.organisation().unwrap().community(inner).unwrap().parents.clone();
    assert_eq!(parents(&mut open), [top, other]);
    open.move_communities(&[inner], None).unwrap();
    assert_eq!(parents(&mut open), [], "its further parent is no home");
    assert_eq!(open.check().unwrap(), Vec::<String>::new());
}

#[test]
fn a_divided_community_makes_nobody_active() {
    let mut open = Workspace::in_memory().unwrap();
    let members = ["Ada", "Bo", "Cy"].map(str::to_owned).to_vec();
    let new = NewCommunity { name: "One".to_owned(), members, ..NewCommunity::default() };
    let one = open.add_community(&new).unwrap();
    let organisation = open.organisation().unwrap();
    let states = [MembershipState::Active, MembershipState::Listed, MembershipState::Dormant];
    let memberships = organisation.people.iter().map(|p| organisation.memberships.iter().find(|m| m.person == p.id));
    let edit = |(membership, state): (Option<&Membership>, _)| OrganisationEdit::MembershipState {
        membership: membership.unwrap().id,
        state,
    };
    let edits: Vec<_> = memberships.zip(states).map(edit).collect();
    open.edit_organisation(&edits).unwrap();
    let people: Vec<PersonId> = organisation.people.iter().map(|p| p.id).collect();
    let part = Part { name: "Part".to_owned(), purpose: String::new(), people: people.clone() };
    let made = open.split_community(one, &[part]).unwrap()[0];
    let organisation = open.organisation().unwrap();
    let state_of = |person: &PersonId| {
        organisation.memberships.iter().find(|m| m.community == made && m.person == *person).unwrap().state
    };
    assert_eq!(people.iter().map(state_of).collect::<Vec<_>>(), states);
}

#[test]
fn who_is_added_again_stays_in_the_membership_that_has_not_ended() {
    let mut open = Workspace::in_memory().unwrap();
    let new = NewCommunity { name: "One".to_owned(), members: vec!["Ada".to_owned()], ..NewCommunity::default() };
    let one = open.add_community(&new).unwrap();
    let ended = open.organisation().unwrap().memberships[0].id;
    // Ada came back as something else, which became the role that she had at first.
    let lives = open.add_memberships(one, &["Ada".to_owned()], "guest").unwrap()[0];
    open.end_memberships(&[ended], "2025").unwrap();
    let role = "member".to_owned();
    open.edit_organisation(&[OrganisationEdit::MembershipRole { membership: lives, role }]).unwrap();
    assert_eq!(open.add_memberships(one, &["Ada".to_owned()], "").unwrap(), [lives]);
    let organisation = open.organisation().unwrap();
    let membership = organisation.memberships.iter().find(|m| m.id == ended).unwrap();
    assert_eq!((membership.state, membership.until.is_some()), (MembershipState::Left, true));
}

#[test]
fn what_breaks_a_rule_is_refused_and_changes_nothing() {
    let mut open = sample();
    let before = open.dump().unwrap();
    let organisation = open.organisation().unwrap();
    let child = organisation.communities.iter().find(|c| c.home().is_some()).unwrap();
    let circle = open.move_communities(&[child.home().unwrap()], Some(child.id)).unwrap_err();
    assert!(circle.to_string().contains("circle") && circle.kind() == "rule", "{circle}");
    let taken = organisation.communities.iter().find(|c| c.id != child.id).unwrap().key.to_string();
    let edit = OrganisationEdit::CommunityKey { community: child.id, key: taken.clone() };
    let refused = open.edit_organisation(&[edit]).unwrap_err();
    assert!(refused.to_string().contains(&taken), "{refused}");
    let membership = organisation.memberships[0].id;
    for edit in [
        OrganisationEdit::MembershipShare { membership, share: Some(101) },
        OrganisationEdit::MembershipSince { membership, date: "soon".to_owned() },
        OrganisationEdit::PersonName { person: organisation.people[0].id, name: " ".to_owned() },
    ] {
        let rename = OrganisationEdit::CommunityName { community: child.id, name: "kept back".to_owned() };
        assert!(open.edit_organisation(&[rename, edit]).is_err());
    }
    assert!(open.add_community(&NewCommunity::default()).is_err());
    assert!(open.pin(&[Pin { thing: child.id.into(), x: f64::NAN, y: 0.0 }]).is_err());
    assert!(open.dump().unwrap() == before);
}
