//! A workspace in which every text is a script that would like to run.

use guild_core::communities::OrganisationEdit as Edit;
use guild_core::mastery::MatrixEdit;
use guild_core::people::{AgreedRating, NewAssessment, NewCheckIn, NewEvidence, NewStanding};
use guild_core::sample::SAMPLE;
use guild_core::{Error, Workspace};
use guild_model::mastery::{CriterionKind, FreedomKind};
use guild_model::people::{AssessorKind, StandingState};
use guild_model::{FrameworkId, PersonId, Rating};

/// Sets `window.ran` where any of it is taken for code.
pub const PAYLOAD: &str = "</script><script>window.ran=1</script><img src=x onerror=window.ran=1>\"'><svg/onload=window.ran=1>{{window.ran=1}}<!--";
/// What a spreadsheet program takes for a formula where it is not kept as text.
pub const FORMULAS: [&str; 5] = ["=1+", "+1+", "-1+", "@SUM(1,2)+", "=HYPERLINK(\"http://example.org\")&"];
/// An address that would run.
pub const ADDRESS: &str = "javascript:window.ran=1//https://example.org";

/// The sample with the payload in every field of communities, people, memberships and services.
pub fn hostile() -> Result<Workspace, Error> {
    let mut open = Workspace::in_memory()?;
    open.fill_from(SAMPLE)?;
    fill_organisation(&mut open, &script)?;
    Ok(open)
}

/// Fills an empty workspace with the sample and the payload in every field of both halves: the organisation, the
/// ladder, and what is said of people.
pub fn fill(open: &mut Workspace) -> Result<(), Error> {
    fill_with(open, &script)
}

/// As [`fill`], with [`FORMULAS`].
pub fn fill_with_formulas(open: &mut Workspace) -> Result<(), Error> {
    fill_with(open, &|n| format!("{}{n}", FORMULAS[n % FORMULAS.len()]))
}

/// * `said`: a text that differs from others by its number.
fn fill_with(open: &mut Workspace, said: &Said) -> Result<(), Error> {
    open.fill_from(SAMPLE)?;
    fill_organisation(open, said)?;
    let framework = open.find_framework(None)?;
    fill_matrix(open, framework, said)?;
    fill_people(open, framework, said)
}

type Said = dyn Fn(usize) -> String;

fn script(n: usize) -> String {
    format!("{n} {PAYLOAD}")
}

fn fill_organisation(open: &mut Workspace, said: &Said) -> Result<(), Error> {
    let organisation = open.organisation()?;
    let mut edits = Vec::new();
    for (n, c) in organisation.communities.iter().enumerate() {
        let community = c.id;
        edits.push(Edit::CommunityName { community, name: said(n) });
        edits.push(Edit::CommunityKind { community, kind: said(n % 3) });
        edits.push(Edit::CommunityPurpose { community, text: said(n) });
        edits.push(Edit::CommunityUrl { community, url: ADDRESS.to_owned() });
        edits.push(Edit::CommunityField { community, field: said(n % 2), value: said(n) });
    }
    // Nothing else is called as a person is, so that a pack of one names nobody else.
    for (n, p) in (1_000..).zip(&organisation.people) {
        let person = p.id;
        edits.push(Edit::PersonName { person, name: said(n) });
        edits.push(Edit::PersonHandle { person, handle: said(n) });
        // An address has no spaces; markup is as much markup with a slash in their place.
        let email = format!("{}@example.org", said(n).replace([' ', '@'], "/"));
        edits.push(Edit::PersonEmail { person, email });
        edits.push(Edit::PersonAffiliation { person, affiliation: said(n % 2) });
        edits.push(Edit::PersonField { person, field: said(n % 2), value: said(n) });
    }
    let roles = organisation.memberships.iter().enumerate();
    edits.extend(roles.map(|(n, m)| Edit::MembershipRole { membership: m.id, role: said(n % 2) }));
    for (n, s) in organisation.services.iter().enumerate() {
        edits.push(Edit::ServiceName { service: s.id, name: said(n) });
        edits.push(Edit::ServiceKind { service: s.id, kind: said(n % 3) });
    }
    open.edit_organisation(&edits)?;
    Ok(())
}

fn fill_matrix(open: &mut Workspace, framework: FrameworkId, said: &Said) -> Result<(), Error> {
    let matrix = open.matrix(framework)?;
    let mut edits = vec![MatrixEdit::FrameworkName { name: said(0) }, MatrixEdit::FrameworkNote { text: said(0) }];
    for (n, track) in matrix.tracks.iter().enumerate() {
        edits.push(MatrixEdit::TrackName { track: track.id, name: said(n) });
    }
    for (n, level) in matrix.levels.iter().enumerate() {
        let level = level.id;
        edits.push(MatrixEdit::LevelName { level, name: said(n) });
        edits.push(MatrixEdit::LevelScope { level, text: said(n) });
        edits.push(MatrixEdit::Responsibilities { level, text: said(n) });
        edits.extend(FreedomKind::ALL.map(|freedom| MatrixEdit::FreedomText { level, freedom, text: said(n) }));
    }
    for (n, area) in matrix.areas.iter().enumerate() {
        edits.push(MatrixEdit::AreaName { area: area.id, name: said(n) });
        edits.push(MatrixEdit::AreaDescription { area: area.id, text: said(n) });
    }
    for (n, skill) in matrix.skills.iter().enumerate() {
        let skill = skill.id;
        edits.push(MatrixEdit::SkillName { skill, name: said(n) });
        edits.push(MatrixEdit::SkillDescription { skill, text: said(n) });
        let texts = matrix.levels.iter().enumerate();
        edits.extend(texts.map(|(l, level)| {
            let text = format!("{}\n{}", said(n), said(l));
            MatrixEdit::ExpectationText { skill, level: level.id, text }
        }));
    }
    open.edit_matrix(framework, &edits)?;
    Ok(())
}

fn fill_people(open: &mut Workspace, framework: FrameworkId, said: &Said) -> Result<(), Error> {
    let matrix = open.matrix(framework)?;
    let people: Vec<PersonId> = open.organisation()?.people.iter().map(|person| person.id).collect();
    let (low, high) = (matrix.levels[0].id, matrix.levels[1].id);
    open.place_people(&people, low, None)?;
    let evidence = || vec![NewEvidence { text: said(1), link: ADDRESS.to_owned(), date: None }];
    let day = |text: &str| text.parse().map_err(|_| Error::Refused(format!("{text} is no day")));
    let (date, next) = (day("2026-11-03")?, day("2026-12-03")?);
    let rating = |n: usize| Rating::new((1 + n % 3) as f64).ok();
    let (mut assessments, mut standings) = (Vec::new(), Vec::new());
    for (n, &person) in people.iter().enumerate() {
        open.set_target(person, framework, Some(high), None)?;
        open.set_ambition(person, framework, &said(n), &said(n))?;
        for (s, skill) in matrix.skills.iter().enumerate() {
            assessments.push(NewAssessment {
                person,
                skill: skill.id,
                kind: if (n + s) % 2 == 0 { AssessorKind::Itself } else { AssessorKind::Lead },
                by: Some(said(n)),
                date,
                knows: rating(n),
                does: rating(s),
                interest: None,
                note: said(s),
                evidence: evidence(),
            });
        }
        let asked = matrix.criteria.iter().filter(|criterion| criterion.kind == CriterionKind::Required);
        standings.extend(asked.enumerate().map(|(c, criterion)| NewStanding {
            person,
            criterion: criterion.id,
            state: StandingState::Partly,
            reason: said(c),
            expires: None,
            kind: AssessorKind::Lead,
            by: Some(said(n)),
            date,
            evidence: evidence(),
        }));
        open.hold_check_in(&NewCheckIn {
            person,
            framework,
            date,
            by: Some(said(n)),
            notes: said(n),
            next: Some(next),
            views: Vec::new(),
            agreed: vec![AgreedRating {
                skill: matrix.skills[0].id,
                knows: rating(n),
                does: rating(n),
                interest: None,
                note: said(n),
                evidence: evidence(),
            }],
        })?;
    }
    open.record_assessments(&assessments)?;
    open.record_standings(&standings)?;
    Ok(())
}
