//! The words by which sheets name levels, paths, areas and the rest, in English, German, French, Spanish and
//! Portuguese. They support what the structure says; a sheet without any of them can still be read.

mod levels;
mod lines;
mod paths;

use crate::recognition::words::{any, heading_words, holds_phrase, is_phrase, words};
pub(super) use levels::{LevelSign, heads_levels, level_code, level_sign};
pub(super) use lines::{
    Line, freedom_of, heads_freedoms, heads_legend, heads_people, is_record_field, line, speaks_of_pay,
};
pub(super) use paths::{speaks_of_path, track_kind};

/// An area whose skills describe what must not be seen.
pub(super) fn heads_misfits(text: &str) -> bool {
    let words = words(text);
    words.len() <= 8
        && (any(
            &words,
            "misalignment|misalignments|misfit|misfits|antipattern|antipatterns|derailer|derailers|pitfall|\
         pitfalls|warnzeichen|warnsignale|fehlverhalten|stolpersteine|antimuster|derives|ecueils|pieges|\
         desalineaciones|desalinhamentos|armadilhas",
        ) || holds_phrase(
            &words,
            "anti pattern|anti patterns|red flag|red flags|warning signs|warning sign|what not to do|\
         must not|not acceptable|signaux d alerte|signes d alerte|a eviter|senales de alerta|\
         sinais de alerta|a evitar|no gos|rote flaggen|unerwunschtes verhalten|negative indicators",
        ))
}

/// A sentence that says what might go wrong.
pub(super) fn speaks_of_risk(text: &str) -> bool {
    let words = words(text.lines().next().unwrap_or(text));
    let start = words.get(..words.len().min(3)).unwrap_or(&words).join(" ");
    [
        "may ",
        "might ",
        "risk of",
        "risks ",
        "can be too",
        "can be overly",
        "tends to",
        "reactive rather",
        "kann zu",
        "konnte ",
        "neigt zu",
        "gefahr ",
        "risiko ",
        "peut ",
        "risque ",
        "tend a",
        "puede ",
        "riesgo ",
        "pode ",
        "risco ",
    ]
    .iter()
    .any(|s| format!("{start} ").starts_with(s))
}

/// Known rating words from least to most; a word's place orders words that the levels leave open.
const RATING_ORDER: &[&str] = &[
    "none|no|keine|aucune|ninguno|nenhum|not required|unknown",
    "awareness|aware|novice|beginner|grundkenntnisse|anfanger|debutant|notions|principiante|iniciante|low|kennt|kennen|learning|entry",
    "foundational|foundation|basic|basics|basis|grundlagen|base|basico|advanced beginner|elementary|developing|grundlegend",
    "working knowledge|good|gut|bon|bueno|bom|intermediate|competent|working|fortgeschritten|intermediaire|intermedio|intermediario|medium|anwender|kann|applies|solid",
    "practitioner|proficient|advanced|erfahren|avance|avanzado|avancado|profi|high|confirme|strong|sehr gut",
    "expert|experte|experto|especialista|master|mastery|guru|expertise|leading|role model",
    "thought leader|world class|distinguished|authority",
];

pub(super) fn rating_place(word: &str) -> Option<usize> {
    let joined = words(word).join(" ");
    RATING_ORDER.iter().position(|tier| tier.split('|').any(|w| w == joined))
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::mastery::{FreedomKind, TrackKind};

    #[track_caller]
    fn check_level(text: &str, expected: impl Into<Option<LevelSign>>) {
        assert_eq!(level_sign(text), expected.into(), "{text}");
    }

    #[test]
    fn levels() {
        check_level("Senior Engineer 2 (People Manager)", Some(LevelSign::Word));
        check_level("Débutant", Some(LevelSign::Word));
        check_level("Stufe 2", Some(LevelSign::Word));
        check_level("Engineer II", Some(LevelSign::Word));
        check_level("Engineer", Some(LevelSign::Job));
        check_level("E3, 3 - 5 yrs", Some(LevelSign::Code("e".into(), 3)));
        check_level("IC-4", Some(LevelSign::Code("ic".into(), 4)));
        check_level("1.0", Some(LevelSign::Number(1)));
        check_level("Leadership", None);
        check_level("B2B sales", None);
        check_level("Skill", None);
        check_level("", None);
    }

    #[track_caller]
    fn check_track(text: &str, expected: Option<TrackKind>) {
        assert_eq!(track_kind(text), expected, "{text}");
    }

    #[test]
    fn tracks() {
        check_track("Common", Some(TrackKind::Trunk));
        check_track("Tronc commun", Some(TrackKind::Trunk));
        check_track("Gemeinsame Stufen", Some(TrackKind::Trunk));
        check_track("Technical path", Some(TrackKind::Technical));
        check_track("Fachlaufbahn", Some(TrackKind::Technical));
        check_track("Individual Contributor", Some(TrackKind::Technical));
        check_track("Führungslaufbahn", Some(TrackKind::Leadership));
        check_track("Maganement path", Some(TrackKind::Leadership));
        check_track("TechLead", Some(TrackKind::Leadership));
        check_track("Gestión", Some(TrackKind::Leadership));
        check_track("Planning", None);
    }

    #[track_caller]
    fn check_line(text: &str, expected: Option<Line>) {
        assert_eq!(line(text), expected, "{text}");
    }

    #[test]
    fn lines() {
        check_line("What it means", Some(Line::Description));
        check_line("Geltungsbereich", Some(Line::Scope));
        check_line("Planning & Scope of Impact", None);
        check_line("Scope Awareness", None);
        check_line("Freedom: technology", Some(Line::Freedom(FreedomKind::Technology)));
        check_line("Execution & Autonomy", None);
        check_line("Kompetenzbereich", Some(Line::Area));
        check_line("expected_score", Some(Line::Rating));
        check_line("Notes", Some(Line::Notes));
        check_line("Team Work", None);
        check_line("Summe", Some(Line::Total));
    }

    #[test]
    fn misfits() {
        assert!(heads_misfits("Potential Misalignments"));
        assert!(heads_misfits("Signaux d’alerte"));
        assert!(!heads_misfits("Strategic Contribution"));
        assert!(speaks_of_risk("Risk of being reactive"));
        assert!(!speaks_of_risk("Mayors are informed"));
    }
}
