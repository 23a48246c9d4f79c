//! Options that a kind of import or export would not heed: refused, since whoever wrote them counts on them.

use crate::arguments::{Arguments, ExportArguments, ExportKind, ImportArguments, ImportKind, Profile, Verb};
use clap::CommandFactory;
use clap::error::ErrorKind;

/// Wrong usage where `import` or `export` was given an option that its kind has no use for.
pub fn refuse_unused(arguments: &Arguments) -> Result<(), clap::Error> {
    match &arguments.verb {
        Verb::Import(given) => unused_in_import(given),
        Verb::Export(given) => unused_in_export(given),
        _ => Ok(()),
    }
}

/// Only ratings and forms are of one person.
fn unused_in_import(given: &ImportArguments) -> Result<(), clap::Error> {
    let ImportArguments { kind, person, .. } = given;
    if person.is_none() || matches!(kind, ImportKind::Auto | ImportKind::Ratings | ImportKind::Form) {
        return Ok(());
    }
    let kind = clap::ValueEnum::to_possible_value(kind).map(|value| value.get_name().to_owned()).unwrap_or_default();
    let message = format!("--as {kind} does not heed --person; leave it out (ratings and form heed it)");
    Err(Arguments::command().error(ErrorKind::ArgumentConflict, message))
}

fn unused_in_export(given: &ExportArguments) -> Result<(), clap::Error> {
    let ExportArguments {
        what,
        to,
        level,
        from_level,
        track,
        community,
        framework,
        person,
        others,
        plan,
        profile,
        scale,
        tiles,
        ..
    } = given;
    let given = [
        ("--level", level.is_some()),
        ("--from-level", from_level.is_some()),
        ("--track", track.is_some()),
        ("--community", community.is_some()),
        ("--framework", framework.is_some()),
        ("--person", person.is_some()),
        ("--others", others.is_some()),
        ("--plan", plan.is_some()),
        ("--profile", *profile != Profile::Full),
        ("--scale", scale.is_some()),
        ("--tiles", tiles.is_some()),
    ];
    let heeded = heeded(*what);
    let Some((option, _)) = given.iter().find(|(option, given)| *given && !heeded.contains(option)) else {
        let only = [("--scale", "png", scale.is_some()), ("--tiles", "pdf", tiles.is_some())];
        let is_other = |ending: &str| !to.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
        let Some((option, ending, _)) = only.iter().find(|(_, ending, given)| *given && is_other(ending)) else {
            return Ok(());
        };
        let message = format!("only a .{ending} heeds {option}; leave it out, or write a .{ending}");
        return Err(Arguments::command().error(ErrorKind::ArgumentConflict, message));
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
        ExportKind::Person => &["--person", "--level", "--track", "--framework", "--others", "--plan"],
        ExportKind::Ratings => &["--framework", "--profile"],
        ExportKind::Team => &["--framework", "--community", "--track", "--profile"],
        ExportKind::Map => &["--profile", "--scale", "--tiles"],
        ExportKind::Organisation | ExportKind::Measures | ExportKind::Findings => &["--profile"],
    }
}
