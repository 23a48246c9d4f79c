//! What a returned form says, row by row.

use crate::output::line;
use guild_core::Error;
use guild_core::import::{AnswerState, OwnView, ReturnedCriterion, ReturnedForm, ReturnedSkill};
use guild_model::Rating;
use guild_model::people::StandingState;

/// Whose form it is, then each row that came back otherwise than it was sent.
pub fn summary(form: &ReturnedForm) -> Result<(), Error> {
    let ReturnedForm { file, name, sent, kept, skills, criteria, new, same, skipped, .. } = form;
    let whose = name.as_ref().map_or("nobody of this workspace".to_owned(), ToString::to_string);
    let sent = sent.map_or(String::new(), |day| {
        format!(", handed out on {day}{}", if *kept { "" } else { " (what was sent is taken from the form itself)" })
    });
    let answers = super::several(*new, "answer", "answers");
    line(&format!(
        "{file}: the form of {whose}{sent}: {answers} to record, {same} as sent or recorded already, {skipped} left out"
    ))?;
    skills.iter().try_for_each(skill)?;
    criteria.iter().try_for_each(criterion)
}

/// In place of what came back, where a cell of it is named among the problems.
const UNREADABLE: &str = "what cannot be read";

fn skill(row: &ReturnedSkill) -> Result<(), Error> {
    let ReturnedSkill { name, sheet, cell, state, taken, sent, returned, now, evidence, .. } = row;
    if *state == AnswerState::Unchanged {
        return Ok(());
    }
    let evidence = if evidence.is_empty() { "" } else { ", new evidence" };
    line(&format!(
        "  {sheet}, {cell}  {name}: sent {}, returned {}{evidence}, now {}; {}",
        view(sent),
        if *state == AnswerState::Unreadable { UNREADABLE.to_owned() } else { view(returned) },
        view(now),
        told(*state, *taken)
    ))
}

fn criterion(row: &ReturnedCriterion) -> Result<(), Error> {
    let ReturnedCriterion { text, sheet, cell, state, taken, sent, returned, now, evidence, .. } = row;
    if *state == AnswerState::Unchanged {
        return Ok(());
    }
    let word = |state: &Option<StandingState>| {
        state.map_or_else(|| "nothing".to_owned(), |state| format!("“{}”", state.word().replace('_', " ")))
    };
    let evidence = if evidence.is_empty() { "" } else { ", new evidence" };
    line(&format!(
        "  {sheet}, {cell}  {}: sent {}, returned {}{evidence}, now {}; {}",
        text.as_str().replace('\n', " "),
        word(sent),
        if *state == AnswerState::Unreadable { UNREADABLE.to_owned() } else { word(returned) },
        word(now),
        told(*state, *taken)
    ))
}

/// Knows, does, interest, and whether there is a note.
fn view(view: &OwnView) -> String {
    let rating = |rating: Option<Rating>| rating.map_or("–".to_owned(), |r| r.to_string());
    let mut said = format!("{}/{}", rating(view.knows), rating(view.does));
    if let Some(interest) = view.interest {
        said.push(' ');
        said.push_str(interest.word());
    }
    if !view.note.is_empty() {
        said.push_str(" with a note");
    }
    said
}

fn told(state: AnswerState, taken: bool) -> &'static str {
    match (state, taken) {
        (AnswerState::Unchanged, _) => "as sent",
        (AnswerState::Answered, true) => "to record",
        (AnswerState::Conflict, true) => "to record, though something else was recorded since",
        (AnswerState::Answered | AnswerState::Conflict, false) => "left out by choice",
        (AnswerState::Cleared, _) => "emptied, nothing to record",
        (AnswerState::Recorded, _) => "recorded already",
        (AnswerState::Unreadable, _) => "cannot be stored as it stands",
        (AnswerState::Gone, _) => "not in the skill matrix any more",
    }
}
