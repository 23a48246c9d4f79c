//! An organisation in which every text is a script that would like to run.

use guild_core::communities::OrganisationEdit as Edit;
use guild_core::sample::SAMPLE;
use guild_core::{Error, Workspace};

/// Sets `window.ran` where any of it is taken for code.
pub const PAYLOAD: &str = "</script><script>window.ran=1</script><img src=x onerror=window.ran=1>\"'><svg/onload=window.ran=1>{{window.ran=1}}<!--";
/// An address that would run.
pub const ADDRESS: &str = "javascript:window.ran=1//https://example.org";

/// The sample with the payload in every field of communities, people, memberships and services.
pub fn hostile() -> Result<Workspace, Error> {
    let mut open = Workspace::in_memory()?;
    open.fill_from(SAMPLE)?;
    let organisation = open.organisation()?;
    let said = |n: usize| format!("{n} {PAYLOAD}");
    let mut edits = Vec::new();
    for (n, c) in organisation.communities.iter().enumerate() {
        let community = c.id;
        edits.push(Edit::CommunityName { community, name: said(n) });
        edits.push(Edit::CommunityKind { community, kind: said(n % 3) });
        edits.push(Edit::CommunityPurpose { community, text: said(n) });
        edits.push(Edit::CommunityUrl { community, url: ADDRESS.to_owned() });
        edits.push(Edit::CommunityField { community, field: said(n % 2), value: said(n) });
    }
    for (n, p) in organisation.people.iter().enumerate() {
        let person = p.id;
        edits.push(Edit::PersonName { person, name: said(n) });
        edits.push(Edit::PersonHandle { person, handle: said(n) });
        edits.push(Edit::PersonEmail { person, email: format!("{n}{PAYLOAD}@example.org") });
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
    Ok(open)
}
