//! Lists of tasks and tickets, whose ids look like the codes of levels: `T-1`, `T-2`.

use super::grid::{View, is_sentence};
use super::vocabulary::{LevelSign, level_sign};
use crate::recognition::words::{heading_words, is_phrase, words};

/// The fields by which trackers of tasks are known.
const FIELDS: &str = "status|state|priority|prio|severity|assignee|assigned to|assigned|reporter|reported by|created|created at|\
     created by|created on|updated|updated at|last updated|last modified|modified|resolved|closed|closed at|due|due date|due on|deadline|\
     sprint|epic|epic link|parent|issue type|type|issue|issue key|issue id|ticket|ticket id|task|task id|story points|points|estimate|\
     estimated|original estimate|time spent|labels|label|tags|component|components|fix version|fix version s|milestone|\
     resolution|iteration|owner|opened|opened by|started|start date|end date|done|completed|blocked by|\
     prioritat|bearbeiter|bearbeiterin|zustandig|zugewiesen|zugewiesen an|ersteller|erstellt|erstellt am|aktualisiert|geandert|\
     fallig|fallig am|falligkeit|frist|vorgang|vorgangstyp|aufgabe|schweregrad|erledigt|aufwand|\
     statut|etat|priorite|assigne|assignee a|assigne a|attribue a|rapporteur|cree|cree le|mis a jour|echeance|date limite|tache|\
     estado|prioridad|prioridade|asignado|asignado a|responsavel|fecha limite|prazo|vencimiento|creado|criado";

/// Of them, those without which a list is no list of tasks.
const SURE: &str = "priority|prio|severity|assignee|assigned to|assigned|reporter|sprint|story points|issue type|due|due date|deadline|\
     prioritat|bearbeiter|bearbeiterin|zustandig|zugewiesen|zugewiesen an|fallig|fallig am|frist|vorgangstyp|\
     priorite|assigne|assigne a|attribue a|echeance|prioridad|prioridade|asignado|asignado a";

/// Words for how far a task is.
const STATES: &str = "open|opened|new|to do|todo|backlog|ready|in progress|doing|in review|review|testing|blocked|on hold|waiting|\
     done|closed|resolved|cancelled|canceled|won t do|wontfix|offen|neu|in arbeit|in bearbeitung|erledigt|geschlossen|\
     wartet|blockiert|ouvert|nouveau|en cours|a faire|termine|ferme|bloque|abierto|en curso|hecho|cerrado|aberto|feito|fechado";

/// Lines further down are not looked at for the fields.
const MOST_LINES: usize = 12;

/// The headings of a list of tasks, in the order of the sheet; `None` where the sheet is none.
///
/// It needs ids that are codes of one prefix, or numbers, and headings of a tracker beside them; where no line heads
/// anything, the states of the tasks.
pub(crate) fn fields(view: View<'_, '_>) -> Option<Vec<String>> {
    [view, View { grid: view.grid, turned: !view.turned }].into_iter().find_map(headed).or_else(|| {
        let sides = [view, View { grid: view.grid, turned: !view.turned }];
        sides.into_iter().find_map(unheaded)
    })
}

/// Headings in one line, ids in the line across it.
fn headed(view: View<'_, '_>) -> Option<Vec<String>> {
    (0..view.n_rows().min(MOST_LINES)).find_map(|r| {
        let heads: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(r, *c)).collect();
        let named = |list: &str| -> Vec<String> {
            let cells = heads.iter().map(|c| view.text(r, *c));
            cells.filter(|t| is_phrase(&heading_words(t), list)).map(str::to_owned).collect()
        };
        let (all, sure) = (named(FIELDS), named(SURE));
        // Two of a tracker's own, or half of all there are.
        let speaks =
            sure.len() >= 2 && all.len() >= 3 || !sure.is_empty() && all.len() >= 2 && all.len() * 2 >= heads.len();
        if !speaks {
            return None;
        }
        // Most sheets end there: what follows looks at every cell.
        let below = |c: usize| (r + 1..view.n_rows()).filter(move |b| view.has(*b, c)).map(move |b| view.text(b, c));
        let ids = |c: usize| below(c).nth(1).is_some() && below(c).all(is_id);
        let levels = |c: usize| below(c).filter(|t| is_level(t)).count() * 2 > below(c).count();
        // Fields of a task are short; what is expected is not.
        let is_sure = |c: &&usize| is_phrase(&heading_words(view.text(r, **c)), SURE);
        let long = || heads.iter().filter(is_sure).any(|c| below(*c).any(is_sentence));
        ((0..view.n_columns()).any(ids) && !(0..view.n_columns()).any(levels) && !long()).then_some(all)
    })
}

/// A line of ids over nothing but short words, most of which say how far a task is.
fn unheaded(view: View<'_, '_>) -> Option<Vec<String>> {
    let row = 0;
    let ids: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(row, *c)).collect();
    if ids.len() < 2 || !ids.iter().all(|c| is_id(view.text(row, *c))) {
        return None;
    }
    let lines: Vec<Vec<&str>> = (row + 1..view.n_rows())
        .map(|r| ids.iter().map(|c| view.text(r, *c)).filter(|t| !t.is_empty()).collect())
        .collect();
    let states = lines.iter().find(|line| line.len() >= 2 && line.iter().all(|t| is_phrase(&words(t), STATES)))?;
    Some(states.iter().map(|t| (*t).to_owned()).collect())
}

/// The name of a level, as no task has one.
fn is_level(text: &str) -> bool {
    level_sign(text) == Some(LevelSign::Word)
}

/// `T-1`, `PROJ-12`, `#7` or `7`.
fn is_id(text: &str) -> bool {
    let text = text.trim().trim_start_matches('#');
    let (prefix, number) = text.rsplit_once('-').map_or(("", text), |(prefix, number)| (prefix, number));
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    is_number && prefix.chars().count() <= 12 && prefix.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
