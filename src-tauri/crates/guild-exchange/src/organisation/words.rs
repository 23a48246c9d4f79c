//! The words of files for the states of communities and memberships.

use chrono::NaiveDate;
use guild_model::communities::{CommunityState, MembershipState};
use guild_model::text::fold;
use guild_model::{Name, PartialDate};

/// A state with the word for it, where that is not the product's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said<S> {
    /// What it was taken for.
    pub state: S,
    /// The file's own word; `None` where it is the product's.
    pub word: Option<Name>,
}

/// What a word was taken for, and what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heard<S> {
    pub said: Said<S>,
    pub doubt: Option<Doubt>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    Blank,
    Unknown,
    /// All in capitals.
    Capitals,
}

/// Whether a cell says yes or no, as a sign or a word; `None` where it says something else.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "true" | "yes" | "y" | "1" | "x" | "ja" | "oui" | "wahr" | "vrai" | "✓" | "✔" | "✅" | "☑" | "☒" | "•"
        | "●" => Some(true),
        "false" | "no" | "n" | "0" | "nein" | "non" | "falsch" | "faux" | "-" | "–" | "—" | "✗" | "✘" | "✕" | "✖"
        | "×" | "❌" | "☐" | "□" | "○" => Some(false),
        _ => None,
    }
}

/// Whether an end has passed: its last possible day lies before `today`.
pub(super) fn is_past(end: Option<PartialDate>, today: NaiveDate) -> bool {
    end.and_then(PartialDate::latest).is_some_and(|last| last < today)
}

/// The state of a membership from the cell of a status column.
pub(super) fn membership(word: &str, ended: bool) -> Heard<MembershipState> {
    let known = match fold(word).as_str() {
        "active" => Some(MembershipState::Active),
        "emeritus" | "inactive" | "dormant" => Some(MembershipState::Dormant),
        "alumni" | "past" | "former" | "left" | "retired" | "completed" | "archived" => Some(MembershipState::Left),
        "listed" => Some(MembershipState::Listed),
        _ => None,
    };
    let unknown = if ended { MembershipState::Left } else { MembershipState::Listed };
    heard(word, known, unknown, MembershipState::word)
}

/// The state of a membership of a table without a status column.
pub(super) fn membership_without_word(ended: bool) -> Said<MembershipState> {
    Said { state: if ended { MembershipState::Left } else { MembershipState::Active }, word: None }
}

/// The state of a community from the cell of a status column.
pub(super) fn community(word: &str) -> Heard<CommunityState> {
    let known = match fold(word).as_str() {
        "active" | "graduated" | "advisory" => Some(CommunityState::Active),
        "forming" | "incubating" => Some(CommunityState::Forming),
        "inactive" | "dormant" => Some(CommunityState::Dormant),
        "archived" | "closed" | "retired" | "completed" => Some(CommunityState::Closed),
        _ => None,
    };
    heard(word, known, CommunityState::Active, CommunityState::word)
}

fn heard<S: Copy>(word: &str, known: Option<S>, unknown: S, own: impl Fn(S) -> &'static str) -> Heard<S> {
    let trimmed = word.trim();
    let state = known.unwrap_or(unknown);
    let kept = Name::nearest(trimmed).filter(|name| name.as_str() != own(state));
    let capitals = trimmed.chars().any(char::is_uppercase) && !trimmed.chars().any(char::is_lowercase);
    let doubt = match known {
        None if trimmed.is_empty() => Some(Doubt::Blank),
        None => Some(Doubt::Unknown),
        Some(_) if capitals => Some(Doubt::Capitals),
        Some(_) => None,
    };
    Heard { said: Said { state, word: kept }, doubt }
}

/// The word to write for a state: the file's own as long as it means the state.
pub(super) fn membership_word(state: MembershipState, word: Option<&Name>) -> String {
    let kept = word.filter(|w| membership(w.as_str(), state == MembershipState::Left).said.state == state);
    kept.map_or(state.word(), Name::as_str).to_owned()
}

/// As [`membership_word`].
pub(super) fn community_word(state: CommunityState, word: Option<&Name>) -> String {
    let kept = word.filter(|w| community(w.as_str()).said.state == state);
    kept.map_or(state.word(), Name::as_str).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, ended: bool, state: MembershipState, kept: Option<&str>, doubt: Option<Doubt>) {
        let heard = membership(word, ended);
        assert_eq!(heard.said.state, state);
        assert_eq!(heard.said.word.as_ref().map(Name::as_str), kept);
        assert_eq!(heard.doubt, doubt);
    }

    #[test]
    fn memberships() {
        check("active", false, MembershipState::Active, None, None);
        // The word goes before the end: that a term is over is a finding.
        check("active", true, MembershipState::Active, None, None);
        check("ACTIVE", false, MembershipState::Active, Some("ACTIVE"), Some(Doubt::Capitals));
        check(" Emeritus ", false, MembershipState::Dormant, Some("Emeritus"), None);
        check("alumni", false, MembershipState::Left, Some("alumni"), None);
        check("", false, MembershipState::Listed, None, Some(Doubt::Blank));
        check("", true, MembershipState::Left, None, Some(Doubt::Blank));
        check("on leave", false, MembershipState::Listed, Some("on leave"), Some(Doubt::Unknown));
        check("listed", true, MembershipState::Listed, None, None);
    }

    #[test]
    fn communities() {
        assert_eq!(community("Graduated").said.state, CommunityState::Active);
        assert_eq!(community("incubating").said.state, CommunityState::Forming);
        assert_eq!(community("archived").said.state, CommunityState::Closed);
        assert_eq!(community("").said.state, CommunityState::Active);
        assert_eq!(community("").doubt, Some(Doubt::Blank));
        assert_eq!(community("zombie").doubt, Some(Doubt::Unknown));
    }

    #[test]
    fn a_word_is_written_while_it_means_the_state() {
        let word = Name::parse("emeritus").unwrap();
        assert_eq!(membership_word(MembershipState::Dormant, Some(&word)), "emeritus");
        assert_eq!(membership_word(MembershipState::Active, Some(&word)), "active");
        assert_eq!(community_word(CommunityState::Active, None), "active");
    }

    #[test]
    fn the_past_begins_after_the_last_possible_day() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let past = |text: &str| is_past(PartialDate::parse(text).ok(), today);
        assert!(past("2025") && past("2026-10") && past("2026-11-20"));
        assert!(!past("2026") && !past("2026-11") && !past("2026-11-21"));
    }
}
