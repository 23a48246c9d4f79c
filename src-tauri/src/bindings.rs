//! The commands and events, once for the app and once, as TypeScript, for the window.

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::commands::communities::{edit, map, question};
use crate::commands::mastery::{framework, matrix, structure};
use crate::commands::people::{place, record, view};
use crate::commands::{application, export, finding, history, import, workspace};
use crate::window::{Changed, Command, Dropped};

#[expect(clippy::too_many_lines, reason = "one line a command")]
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
        .commands(collect_commands![
            application::app_state,
            application::set_settings,
            application::forget_recent,
            application::files_at_start,
            application::choose_file,
            application::choose_save_as,
            application::choose_folder,
            application::reveal_file,
            application::show_menu,
            application::first_paint,
            workspace::new_workspace,
            workspace::open_sample,
            workspace::open_workspace,
            workspace::templates,
            workspace::close_workspace,
            workspace::workspace_info,
            history::history,
            history::undo,
            history::redo,
            matrix::frameworks,
            matrix::matrix_view,
            matrix::criteria,
            matrix::edit_matrix,
            matrix::set_scale,
            framework::add_framework,
            framework::start_framework,
            framework::new_version,
            framework::remove_framework,
            framework::differences,
            framework::promotion,
            framework::mastery_paths,
            structure::add_track,
            structure::move_track,
            structure::remove_track,
            structure::add_level,
            structure::move_level,
            structure::remove_level,
            structure::add_step,
            structure::remove_step,
            structure::add_area,
            structure::move_area,
            structure::remove_area,
            structure::add_skills,
            structure::paste_skills,
            structure::move_skills,
            structure::remove_skills,
            place::place_person,
            place::place_people,
            place::remove_place,
            place::set_target,
            place::set_mentor,
            place::set_ambition,
            place::ask_skill,
            place::edit_asked_skill,
            place::remove_asked_skill,
            record::record_assessments,
            record::record_standings,
            record::hold_check_in,
            view::team_view,
            view::person_view,
            view::team_thresholds,
            view::set_team_thresholds,
            view::place_view,
            view::roster,
            view::has_person,
            view::team_findings,
            view::asked_skills,
            view::due_soon,
            map::map_view,
            map::map_cancel,
            map::pin,
            map::unpin,
            map::saved_views,
            map::save_view,
            map::remove_view,
            question::measures,
            question::without,
            question::leaving,
            question::overlap,
            question::people_in_all,
            question::service_matrix,
            question::community_findings,
            question::thresholds,
            question::set_thresholds,
            finding::set_findings_aside,
            finding::take_findings_back,
            edit::add_community,
            edit::move_communities,
            edit::set_parents,
            edit::merge_communities,
            edit::split_community,
            edit::retire_communities,
            edit::remove_communities,
            edit::add_people,
            edit::remove_people,
            edit::forget_person,
            edit::add_memberships,
            edit::end_memberships,
            edit::remove_memberships,
            edit::add_offer,
            edit::add_need,
            edit::remove_offers,
            edit::remove_needs,
            edit::edit_organisation,
            import::import_preview,
            import::import_cancel,
            import::import_commit,
            export::export_matrix,
            export::export_criteria,
            export::export_map,
            export::export_organisation,
            export::files_in_the_way,
            export::export_measures,
            export::export_findings,
            export::export_team,
            export::export_ratings,
            export::export_person,
            export::pack_draft,
        ])
        .events(collect_events![Changed, Command, Dropped])
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// `cargo xtask bindings` runs this with `GUILDHALL_BINDINGS=write`.
    #[test]
    fn the_windows_bindings_are_fresh() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/shared/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let fresh_file = folder.path().join("bindings.ts");
        builder().export(specta_typescript::Typescript::default(), &fresh_file).unwrap();
        let fresh = std::fs::read_to_string(&fresh_file).unwrap();
        if std::env::var("GUILDHALL_BINDINGS").as_deref() == Ok("write") {
            std::fs::write(&file, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == fresh, "ui/src/shared/bindings.ts is stale: run `cargo xtask bindings`");
    }
}
