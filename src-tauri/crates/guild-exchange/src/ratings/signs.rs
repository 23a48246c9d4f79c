//! Cells that rate by a sign, a word or a number, and the order that these have by themselves.

use super::days;
use crate::recognition::words::words;
use guild_model::Rating;
use guild_model::text::fold;

/// What a cell's text is, taken alone.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sign {
    Number(Rating),
    /// "1 - Novice", "D3": a number and the word beside it.
    Numbered(Rating, String),
    /// One of a family of symbols, and its place in it.
    Symbol(Family, u8),
    /// A known word, and its place among words.
    Word(u8),
    NotRated,
    Status,
    Time,
}

/// Symbols that are used together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    /// ◎ ○ △ ×
    Grades,
    /// ● ◐ ○ and the quarters between.
    Fillings,
    /// ★★★, +++: as many as there are.
    Counts,
    /// A tick, a cross as a mark, yes; a round o, no.
    Ticks,
    /// -- - o + ++
    Balance,
}

pub(super) fn number(text: &str) -> Option<Rating> {
    let text = text.trim();
    if text.len() > 12 || !text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.') {
        return None;
    }
    let plain = text.replace(',', ".");
    let figures = plain.strip_suffix('%').unwrap_or(&plain).trim_end();
    figures.parse::<f64>().ok().and_then(|n| Rating::new(n).ok())
}

/// "3/5": how many, and of how many. Alone it may as well be a day.
pub(super) fn fraction(text: &str) -> Option<(u8, u8)> {
    let (part, whole) = text.split_once('/')?;
    let (part, whole) = (part.trim().parse::<u8>().ok()?, whole.trim().parse::<u8>().ok()?);
    (part <= whole && (3..=10).contains(&whole)).then_some((part, whole))
}

/// `None`: the text has no meaning by itself.
pub(super) fn sign(text: &str) -> Option<Sign> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 40 {
        return None;
    }
    if let Some(n) = number(text) {
        return Some(Sign::Number(n));
    }
    if let Some((family, place)) = symbol(text) {
        return Some(Sign::Symbol(family, place));
    }
    if matches!(text, "-" | "–" | "—" | "?" | "/" | "." | "…" | "n.a.") || balance(text).is_some_and(|n| n < 0) {
        return Some(Sign::NotRated);
    }
    let words = words(text);
    let joined = words.join(" ");
    if is_time(&words, text) {
        return Some(Sign::Time);
    }
    if one_of(
        &joined,
        "n a|na|not applicable|not rated|not assessed|entfallt|nicht bewertet|k a|keine angabe|sans objet|non evalue|\
         no aplica|nicht relevant|unrated|no rating|tbd|unknown|unbekannt|unklar|ne",
    ) && joined != "ne"
    {
        return Some(Sign::NotRated);
    }
    if one_of(
        &joined,
        "in progress|in arbeit|en cours|planned|geplant|prevu|planifie|done|erledigt|fait|open|offen|ouvert|scheduled|\
         pending|booked|gebucht|started|begonnen|completed|complete|abgeschlossen|termine|overdue|uberfallig|ongoing|\
         laufend|not started|nicht begonnen|requested|cancelled|en curso|pendiente|expired|abgelaufen|to do|todo|wip|\
         in training|in schulung|en formation|passed|failed|enrolled|angemeldet|deferred|on hold|blocked|waiting|approved|\
         valid|gultig|valide|ungultig|non valide|invalid|expire|expiree|terminee|non commence|pas commence|a faire|incomplete|not completed|\
         not complete|nicht abgeschlossen|nicht gestartet|in bearbeitung|ausstehend|fertig|bestanden|nicht bestanden|reussi|\
         echoue|due soon|fallig|lauft ab|en attente|en retard|renewal due|expiring|expires soon|in process|finished|closed|\
         completado|completada|vencido|vencida|no iniciado|en progreso|vigente",
    ) {
        return Some(Sign::Status);
    }
    if let Some(found) = numbered(text) {
        return Some(found);
    }
    word_place(&joined).map(Sign::Word)
}

/// Whether it is a point of a scale that has more than yes and no.
pub(super) fn is_graded(text: &str) -> bool {
    match sign(text) {
        Some(Sign::Number(number)) => !matches!(number.thousandths(), 0 | 1_000),
        Some(Sign::Word(place)) => place < NO,
        Some(Sign::Symbol(family, _)) => family != Family::Ticks,
        Some(Sign::Numbered(..)) => true,
        Some(Sign::NotRated | Sign::Status | Sign::Time) | None => false,
    }
}

fn one_of(joined: &str, list: &str) -> bool {
    list.split('|').any(|w| w == joined)
}

fn symbol(text: &str) -> Option<(Family, u8)> {
    use Family::{Counts, Fillings, Grades, Ticks};
    let plain: String = text.chars().filter(|c| !matches!(c, '\u{fe0e}' | '\u{fe0f}' | ' ')).collect();
    let mut chars = plain.chars();
    let first = chars.next()?;
    if chars.clone().next().is_none() {
        return Some(match first {
            '◎' => (Grades, 3),
            '△' | '▲' => (Grades, 1),
            '×' | '✕' | '✗' | '✘' | '╳' | '☓' => (Grades, 0),
            '○' | '〇' | '◯' | '⚪' => (Fillings, 0),
            '◔' => (Fillings, 1),
            '◐' | '◑' | '◒' | '◓' => (Fillings, 2),
            '◕' => (Fillings, 3),
            '●' | '⚫' | '⬤' => (Fillings, 4),
            '★' | '⭐' | '+' | '☆' | '*' => (Counts, u8::from(first != '☆')),
            '✓' | '✔' | '☑' | '✅' | '☒' | '🗹' | '■' | 'x' | 'X' => (Ticks, 1),
            '☐' | '□' | '❌' | '⬜' | 'o' | 'O' | '✖' => (Ticks, 0),
            _ => return None,
        });
    }
    // A row of signs: what is filled counts, what is empty does not.
    let filled = plain.chars().filter(|c| matches!(c, '★' | '⭐' | '●' | '⬤' | '■' | '+' | '*' | '✓')).count();
    let empty = plain.chars().filter(|c| matches!(c, '☆' | '○' | '□' | '◯')).count();
    if filled + empty == plain.chars().count() && filled + empty <= 10 {
        return Some((Counts, filled as u8));
    }
    None
}

/// How far a sign of "-- - o + ++" lies above the middle.
pub(super) fn balance(text: &str) -> Option<i8> {
    let all = |mark: char| (1..=4).contains(&text.chars().count()) && text.chars().all(|c| c == mark);
    let n = text.chars().count() as i8;
    match text {
        "o" | "O" | "○" => Some(0),
        _ if all('+') => Some(n),
        _ if all('-') || all('\u{2212}') => Some(-n),
        _ => None,
    }
}

/// "3 days", "2 Wochen", "2023-04-01", "04/2023", "1 March 2026".
fn is_time(words: &[String], text: &str) -> bool {
    let unit = words.last().is_some_and(|w| {
        one_of(w, "day|days|d|hour|hours|h|week|weeks|month|months|year|years|yrs|tag|tage|tagen|stunde|stunden|woche|wochen|monat|\
             monate|jahr|jahre|jour|jours|heure|heures|semaine|semaines|mois|an|ans|annee|annees|dia|dias|min|minutes")
    });
    let figures = |w: &String| w.bytes().all(|b| b.is_ascii_digit());
    let amount =
        words.len() >= 2 && words.len() <= 3 && words.split_last().is_some_and(|(_, rest)| rest.iter().all(figures));
    let glued = words.len() == 1
        && words.first().is_some_and(|w| {
            let cut = w.trim_start_matches(|c: char| c.is_ascii_digit());
            cut.len() < w.len() && one_of(cut, "d|h|w|days|day|tage|jours|weeks|wochen|months|monate|years|yrs|min")
        });
    let day = words.len() >= 2
        && words.len() <= 3
        && words.iter().all(figures)
        && words.iter().any(|w| w.len() == 4)
        && text.contains(['-', '/', '.']);
    unit && amount || glued || day || days::day(text, None).day().is_some()
}

/// "1 - Novice", "3: can teach", "Expert (5)", "L2", "D3".
fn numbered(text: &str) -> Option<Sign> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() && digits.len() <= 3 {
        let rest = text.get(digits.len()..)?.trim_start();
        let word = rest.trim_start_matches(['-', '–', '—', ':', '.', ')', '=', '/', '|']).trim();
        let parted = word.len() < rest.len() || text.get(digits.len()..)?.starts_with(' ');
        if parted && word.chars().any(char::is_alphabetic) && word.split_whitespace().count() <= 5 {
            return Some(Sign::Numbered(digits.parse().ok()?, word.to_owned()));
        }
    }
    if let Some(open) = text.rfind('(') {
        let inner = text.get(open + 1..)?.strip_suffix(')')?;
        let word = text.get(..open)?.trim();
        if inner.len() <= 3 && inner.bytes().all(|b| b.is_ascii_digit()) && word.chars().any(char::is_alphabetic) {
            return Some(Sign::Numbered(inner.parse().ok()?, word.to_owned()));
        }
    }
    let tail = text.trim_start_matches(|c: char| c.is_alphabetic());
    let head = text.strip_suffix(tail)?;
    let prefix = head.chars().count();
    let stem = one_of(&fold(head), "level|stufe|niveau|nivel|lvl|grade");
    let tail = tail.trim();
    let code = (1..=2).contains(&prefix) || stem;
    if code && (1..=2).contains(&tail.len()) && tail.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Sign::Numbered(tail.parse().ok()?, text.to_owned()));
    }
    None
}

/// Words from least to most; those of one line are equals.
const WORDS: &[&str] = &[
    "none|no knowledge|no experience|keine|keine kenntnisse|nicht vorhanden|aucun|aucune|ninguno|ninguna|nenhum|no skill|not at all|nil|not trained|\
     non acquis|unskilled|ungelernt|keine erfahrung|not competent|нет",
    "awareness|aware|heard of it|fundamental awareness|kennt|gehort|notions|sensibilise|awareness only|observer|exposure",
    "novice|beginner|anfanger|anfangerin|einsteiger|neuling|debutant|debutante|principiante|iniciante|novato|entry|starter|learner|learning|low|\
     gering|faible|bajo|lernend|in acquisition|новичок|начинающии|начальныи|initie",
    "basic|basics|basis|elementary|foundational|foundation|fundamental|fondamental|grundkenntnisse|grundlagen|grundlegend|base|bases|basico|limited|\
     базовыи|fair",
    "advanced beginner|fortgeschrittener anfanger|debutant avance|developing|emerging|improving|in entwicklung",
    "working knowledge|working|intermediate|mittel|medium|moderate|average|intermediaire|intermedio|intermediario|durchschnittlich|moyen|medio|\
     anwender|kenner|kennerin|среднии",
    "competent|competente|kompetent|solid|capable|applies|fortgeschritten|fortgeschrittene|fortgeschrittener|confirme|confirmee|good|gut|bon|acquis|\
     skilled|independent|selbststandig|autonome|can do|kann|trained|qualified|bueno|competencia",
    "proficient|practitioner|versiert|erfahren|erfahrene|erfahrener|experienced|experimente|very good|sehr gut|profi|konner|konnerin|strong|stark|qualifiziert|maitrise|\
     professional|fluent|high|hoch|eleve|alto",
    "advanced|avance|avancee|avanzado|avancado|excellent|продвинутыи|weit fortgeschritten|specialist|spezialist",
    "expert|experte|expertin|experte expertin|experto|experta|especialista|perito|эксперт|expertise|can teach|trainer|teacher|coach|very high|sehr hoch",
    "master|mastery|maitre|meister|guru|thought leader|role model|world class|authority|champion",
];

/// The place of a word, from 0 for none at all.
pub(super) fn word_place(joined: &str) -> Option<u8> {
    let place = WORDS.iter().position(|tier| one_of(joined, tier)).map(|p| p as u8);
    place.or(match joined {
        "yes" | "ja" | "oui" | "si" | "sim" | "true" | "wahr" | "vrai" | "да" | "y" | "j" => Some(YES),
        "partly" | "partially" | "partial" | "in part" | "somewhat" | "teilweise" | "teils" | "zum teil"
        | "en partie" | "partiellement" | "partiel" | "partielle" | "parcialmente" | "parcial" | "en parte"
        | "em parte" | "частично" => Some(PARTLY),
        "no" | "nein" | "non" | "nao" | "false" | "falsch" | "faux" | "n" => Some(NO),
        _ => None,
    })
}

/// Beyond the places of [`WORDS`]: answers, which have an order of their own.
pub(super) const NO: u8 = 100;
pub(super) const PARTLY: u8 = 101;
pub(super) const YES: u8 = 102;

#[cfg(test)]
mod tests {
    use super::*;

    fn n(value: f64) -> Rating {
        Rating::new(value).unwrap()
    }

    #[track_caller]
    fn check(text: &str, expected: impl Into<Option<Sign>>) {
        assert_eq!(sign(text), expected.into(), "{text}");
    }

    #[test]
    fn signs() {
        check("3,5", Sign::Number(n(3.5)));
        check("1 - Novice", Sign::Numbered(n(1.0), "Novice".into()));
        check("4: kann lehren", Sign::Numbered(n(4.0), "kann lehren".into()));
        check("Expert (5)", Sign::Numbered(n(5.0), "Expert".into()));
        check("D3", Sign::Numbered(n(3.0), "D3".into()));
        check("★★☆", Sign::Symbol(Family::Counts, 2));
        check("◎", Sign::Symbol(Family::Grades, 3));
        check("◐", Sign::Symbol(Family::Fillings, 2));
        check("x", Sign::Symbol(Family::Ticks, 1));
        check("☐", Sign::Symbol(Family::Ticks, 0));
        check("3 days", Sign::Time);
        check("2 Wochen", Sign::Time);
        check("2023-04-01", Sign::Time);
        for status in [
            "in progress",
            "Completed",
            "Not started",
            "Planned",
            "Expired",
            "valid",
            "pending",
            "Done",
            "open",
            "Passed",
            "gültig",
            "abgelaufen",
            "erledigt",
            "offen",
            "in Arbeit",
            "nicht begonnen",
            "geplant",
            "terminé",
            "en cours",
            "non commencé",
            "expiré",
            "valide",
        ] {
            check(status, Sign::Status);
        }
        let graded = ["2", "0.5", "Expert", "D3", "★★"];
        assert!(graded.iter().all(|text| is_graded(text)));
        let answers = ["0", "1", "yes", "nein", "x", "TRUE", "n/a", "done", "3 days", "Kubernetes", ""];
        assert!(!answers.iter().any(|text| is_graded(text)));
        check("3 (2)", None);
        assert_eq!(
            ["3/5", "5 / 5", "6/5", "1/2", "3/12", "3/5/24"].map(fraction),
            [Some((3, 5)), Some((5, 5)), None, None, None, None]
        );
        check("n/a", Sign::NotRated);
        check("--", Sign::NotRated);
        check("–", Sign::NotRated);
        check("Débutant", Sign::Word(2));
        check("TRUE", Sign::Word(YES));
        check("N", Sign::Word(NO));
        check("Könner", Sign::Word(7));
        check("Kubernetes", None);
        check("Ada", None);
        check("HTML5 and other things", None);
    }
}
