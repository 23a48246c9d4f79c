//! Words that name levels.

use super::{any, heading_words, is_phrase, words};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Every cell of a sheet is looked up in it.
type Set = LazyLock<BTreeSet<&'static str>>;

static LEVEL_STRONG: Set = LazyLock::new(|| {
    "junior|jr|intermediate|mid|middle|medior|regular|senior|sr|staff|principal|distinguished|fellow|\
         trainee|intern|internship|apprentice|graduate|entry|novice|beginner|expert|experienced|\
         proficient|competent|chief|head|director|vp|cto|manager|lead|leader|teamlead|techlead|architect|\
         master|journeyman|advanced|associate|executive|mentor|guru|starter|newcomer|einsteiger|\
         einsteigerin|berufseinsteiger|anfanger|anfangerin|fortgeschritten|fortgeschrittene|\
         fortgeschrittener|experte|expertin|fachexperte|erfahren|erfahrene|erfahrener|leiter|leiterin|\
         teamleiter|teamleiterin|teamleitung|gruppenleiter|gruppenleitung|abteilungsleiter|\
         abteilungsleitung|bereichsleiter|bereichsleitung|leitung|meister|geselle|lehrling|azubi|\
         auszubildende|praktikant|werkstudent|architektin|architekt|direktor|fuhrungskraft|fachfrau|\
         debutant|debutante|stagiaire|apprenti|alternant|confirme|confirmee|intermediaire|avance|chef|\
         cheffe|directeur|directrice|maitre|referent|referente|responsable|experte|experimente|\
         architecte|principiante|aprendiz|becario|becaria|intermedio|avanzado|experto|experta|jefe|jefa|\
         gerente|lider|practicante|directora|arquitecto|estagiario|estagiaria|pleno|especialista|\
         coordenador|coordenadora|diretor|diretora|iniciante|avancado|arquiteto|trainees|perito"
        .split('|')
        .collect()
});

static LEVEL_WEAK: Set = LazyLock::new(|| {
    "engineer|developer|consultant|analyst|designer|specialist|scientist|administrator|tester|\
         officer|partner|entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|sachbearbeiter|\
         sachbearbeiterin|fachkraft|spezialist|spezialistin|analyste|developpeur|ingenieure|technicien|\
         ingeniero|desarrollador|analista|engenheiro|desenvolvedor|practitioner|foundation|foundational|\
         awareness|basic|basis|grundlagen|professional|coach"
        .split('|')
        .collect()
});

/// Words that with a number name a level: "Level 3", "Stufe 2".
const LEVEL_NUMBERED: &str = "level|lvl|grade|band|tier|rank|step|stage|stufe|niveau|echelon|nivel|grado|grau|degre|palier|\
         stadium";

/// How much a text looks like the name of a level.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ladder::recognise) enum LevelSign {
    /// "Senior Engineer", "Level 3".
    Word,
    /// "IC4", "E3, 3 - 5 yrs": a prefix and a number; needs a neighbour with the same prefix or number series.
    Code(String, u32),
    /// "Engineer": names a job; needs company.
    Job,
    /// "3".
    Number(u32),
}

pub(in crate::ladder::recognise) fn level_sign(text: &str) -> Option<LevelSign> {
    if text.is_empty() || text.chars().count() > 80 {
        return None;
    }
    let words = words(text);
    if words.is_empty() || words.len() > 10 {
        return None;
    }
    if let [one] = words.as_slice()
        && let Ok(n) = one.parse::<u32>()
        && n <= 30
    {
        return Some(LevelSign::Number(n));
    }
    if let [one, zero] = words.as_slice()
        && zero == "0"
        && text.contains('.')
        && let Ok(n) = one.parse::<u32>()
    {
        return Some(LevelSign::Number(n));
    }
    if let Some(code) = level_code(text) {
        return Some(LevelSign::Code(code.0, code.1));
    }
    let numbered = |w: &String| {
        w.chars().all(|c| c.is_ascii_digit()) || matches!(w.as_str(), "i" | "ii" | "iii" | "iv" | "v" | "vi")
    };
    if any(&words, LEVEL_NUMBERED) && words.iter().any(numbered) && words.len() <= 6 {
        return Some(LevelSign::Word);
    }
    if words.iter().any(|w| LEVEL_STRONG.contains(w.as_str())) {
        return Some(LevelSign::Word);
    }
    if words.iter().any(|w| LEVEL_WEAK.contains(w.as_str())) {
        return Some(if words.iter().any(numbered) { LevelSign::Word } else { LevelSign::Job });
    }
    None
}

/// `E3, 3 - 5 yrs` → (`e`, 3); `IC-4` → (`ic`, 4).
pub(in crate::ladder::recognise) fn level_code(text: &str) -> Option<(String, u32)> {
    let text = text.trim();
    let letters: String = text.chars().take_while(char::is_ascii_alphabetic).collect();
    if letters.is_empty() || letters.len() > 4 || !letters.chars().all(|c| c.is_ascii_uppercase()) {
        return None;
    }
    let rest = text.get(letters.len()..)?;
    let rest = rest.strip_prefix(['-', ' ', '.']).unwrap_or(rest);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let after = rest.get(digits.len()..)?;
    if digits.is_empty() || digits.len() > 2 || after.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((letters.to_lowercase(), digits.parse().ok()?))
}

/// A heading over a line of levels.
pub(in crate::ladder::recognise) fn heads_levels(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 3
        && (any(&words, LEVEL_NUMBERED)
            || any(
                &words,
                "levels|stufen|niveaux|niveles|niveis|grades|karrierestufe|karrierestufen|seniority|senioritat|\
         entwicklungsstufe",
            )
            || is_phrase(&words, "job level|role|rolle|position|title|job title"))
}
