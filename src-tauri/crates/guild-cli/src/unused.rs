//! Options that a kind of export would not heed: refused, since whoever wrote them counts on them.

use crate::arguments::{Arguments, ExportKind, Profile, Verb};
use clap::CommandFactory;
use clap::error::ErrorKind;

/// Wrong usage where `export` was given an option that its kind has no use for.
pub fn refuse_unused(arguments: &Arguments) -> Result<(), clap::Error> {
    let Verb::Export { what, level, from_level, track, community, framework, person, profile, tiles, .. } =
        &arguments.verb
    else {
        return Ok(());
    };
    let given = [
        ("--level", level.is_some()),
        ("--from-level", from_level.is_some()),
        ("--track", track.is_some()),
        ("--community", community.is_some()),
        ("--framework", framework.is_some()),
        ("--person", person.is_some()),
        ("--profile", *profile != Profile::Full),
        ("--tiles", tiles.is_some()),
    ];
    let heeded = heeded(*what);
    let Some((option, _)) = given.iter().find(|(option, given)| *given && !heeded.contains(option)) else {
        return Ok(());
    };
    let kind = clap::ValueEnum::to_possible_value(what).map(|value| value.get_name().to_owned()).unwrap_or_default();
    let heeded = heeded.join(" ");
    let message = format!("--what {kind} does not heed {option}; leave it out (it heeds {heeded})");
    Err(Arguments::command().error(ErrorKind::ArgumentConflict, message))
}

/// The options that a kind of export goes by.
fn heeded(what: ExportKind) -> &'static [&'static str] {
    match what {
        ExportKind::Matrix => &["--framework"],
        ExportKind::Criteria => &["--level", "--from-level", "--track", "--framework"],
        ExportKind::Person => &["--person", "--level", "--track", "--framework"],
        ExportKind::Ratings => &["--framework", "--profile"],
        ExportKind::Team => &["--framework", "--community", "--track", "--profile"],
        ExportKind::Map => &["--profile", "--tiles"],
        ExportKind::Organisation | ExportKind::Measures | ExportKind::Findings => &["--profile"],
    }
}
