//! The words that head the lines of a sheet of ratings. They support what the structure says.

use super::draft::AssessorKind;
use crate::recognition::role::Role;
use crate::recognition::words::{any, holds_phrase, is_phrase, words};

/// What the heading of a line says that the line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Person,
    /// A list of people's first names, where last names stand beside.
    FirstName,
    LastName,
    PersonCode,
    Email,
    Handle,
    Skill,
    SkillCode,
    Area,
    Description,
    Measure(Role, Option<AssessorKind>),
    Date,
    Assessor,
    Evidence,
    Remark,
    RunningNumber,
    /// The framework that the skill of each record belongs to.
    Framework,
    /// Totals, averages, head-counts: made from ratings, or about people's number.
    Derived,
}

const SKILL: &str = "skill|skills|technology|technologies|techno|technos|competence|competences|competency|competencies|\
     tool|tools|topic|topics|capability|capabilities|ability|abilities|knowledge|task|tasks|activity|station|\
     training|trainings|course|courses|qualification|qualifications|certification|process|machine|subject|language|\
     kompetenz|kompetenzen|fahigkeit|fahigkeiten|kenntnis|kenntnisse|thema|themen|tatigkeit|qualifikation|\
     qualifikationen|werkzeug|werkzeuge|schulung|fertigkeit|fertigkeiten|technologie|technologien|aufgabe|\
     aufgaben|maschine|anlage|\
     savoir|savoirs|competence|technologie|technologies|outil|outils|connaissance|connaissances|domaine technique|\
     poste de travail|formation|tache|taches|aptitude|aptitudes|\
     habilidad|habilidades|competencia|competencias|conocimiento|herramienta|habilidade|conhecimento|навык|навыки|\
     компетенция|технология|スキル|技能|力量|技术|技術";
const PERSON: &str = "person|persons|people|employee|employees|colleague|colleagues|member|members|participant|\
     participants|staff|worker|operator|trainee|engineer|developer|name|names|full name|employee name|team member|\
     team members|staff name|user|resource|resource name|candidate|associate|student|who|consultant|\
     mitarbeiter|mitarbeiterin|mitarbeitende|mitarbeitender|mitarbeiterinnen|teilnehmer|kollege|kollegin|\
     beschaftigte|wer|name vorname|vorname nachname|vor und nachname|\
     employe|employes|collaborateur|collaborateurs|salarie|salaries|nom|nom prenom|nom et prenom|prenom nom|agent|\
     personne|personnes|membre|\
     empleado|empleados|persona|nombre|colaborador|colaboradores|funcionario|pessoa|participante|nome|\
     участник|участники|имя|сотрудник|сотрудники|фио|работник|名前|氏名|姓名|社員|担当者";

pub(super) fn heading(text: &str) -> Option<Heading> {
    let plain = plain_words(text);
    let derived = || is_summary(text, &plain).then_some(Heading::Derived);
    if plain.is_empty() {
        let numbers = matches!(text.trim(), "#" | "№").then_some(Heading::RunningNumber);
        return numbers.or_else(derived);
    }
    if plain.len() > 7 || words(text).len() > 14 {
        return None;
    }
    let found = named(&plain)
        .or_else(derived)
        .or_else(|| holds_phrase(&plain, HEAD_COUNT).then_some(Heading::Derived))
        .or_else(|| of_rating(&plain))
        .or_else(|| is_count(&plain).then_some(Heading::Derived));
    if found.is_none() && any(&plain, "date|datum|fecha|timestamp|дата|日付") && plain.len() <= 4 {
        // The day of something else is no heading at all.
        return (!any(&plain, OTHER_DAY)).then_some(Heading::Date);
    }
    found.or_else(|| beside_rating(&plain)).or_else(|| subject(&plain))
}

/// Headings that are known by all they say.
const NAMED: [(Heading, &str); 7] = [
    (
        Heading::RunningNumber,
        "no|nr|s no|sl no|sr no|lfd nr|num|numero|row|index|n|pos|serial no|serial number|sno|nn|п п",
    ),
    (
        Heading::Email,
        "email|e mail|mail|email address|e mail address|e mail adresse|mail adresse|courriel|adresse mail|correo|\
         work email|почта",
    ),
    (
        Heading::Handle,
        "handle|login|user name|username|account|alias|github|github handle|kurzel|kurzzeichen|nickname|identifiant|\
         uid|slack",
    ),
    (Heading::FirstName, "first name|firstname|given name|vorname|prenom|nombre de pila|forename"),
    (
        Heading::LastName,
        "last name|lastname|surname|family name|nachname|familienname|nom de famille|apellido|apellidos|sobrenome",
    ),
    (
        Heading::PersonCode,
        "id|emp id|empid|employee id|employeeid|person id|personid|user id|userid|staff id|people id|member id|id id|\
         employee no|employee number|employee code|personnel number|personalnummer|personal nr|pers nr|mitarbeiternummer|\
         mitarbeiter nr|mitarbeiter id|matricule|badge|badge no|badge number|worker id|person key|person code|legajo|\
         табельныи номер",
    ),
    (
        Heading::SkillCode,
        "skill id|skillid|skill key|skill code|competency id|competence id|competency code|kompetenz id|skill nr|\
         skill no|code competence|topic id",
    ),
];

fn named(words: &[String]) -> Option<Heading> {
    NAMED.iter().find(|(_, list)| is_phrase(words, list)).map(|(heading, _)| *heading)
}

/// What of a rating stands below it, and when it was made or is due again.
fn of_rating(words: &[String]) -> Option<Heading> {
    let review = "review|assessment|evaluation|rating|bewertung|einschatzung|beurteilung|prufung|date|datum|fecha";
    if words.len() <= 4 && any(words, NOT_YET) && any(words, review) {
        return Some(Heading::Remark);
    }
    if is_phrase(words, RATED_ON) || is_rated_on(words) {
        return Some(Heading::Date);
    }
    measure(words)
}

/// How many there are, or should be, whatever else a heading says: "Actual head-count".
const HEAD_COUNT: &str = "head count|headcount|people required|people needed|number of people|how many people|missing|\
     shortfall|anzahl personen|anzahl mitarbeiter|nombre de personnes|effectif|fehlend|manquant|manquants|coverage|\
     abdeckung|couverture|bus factor|backup count";

/// Whether what names a row says how many can do it: "Trained". Over a column it heads marks.
pub(super) fn counts_people(text: &str) -> bool {
    is_phrase(
        &plain_words(text),
        "trained|qualified|certified|geschult|qualifiziert|zertifiziert|formes|formees|certifies",
    )
}

/// By how much, and made from other numbers.
fn is_count(words: &[String]) -> bool {
    let total = "total|totals|subtotal|subtotals|zwischensumme|summe|gesamt|somme|average|avg|durchschnitt|mittelwert|moyenne|promedio|итого|сумма|среднее|\
         合計|平均";
    words.len() <= 3 && any(words, total)
        || is_phrase(
            words,
            "sum|suma|soma|schnitt|media|mean|median|count|anzahl|gap|gaps|skill gap|lucke|delta|differenz|difference|\
             ecart|min|max",
        )
}

/// What stands beside a rating: who made it, what it rests on, what there is to say of it, what is rated.
fn beside_rating(words: &[String]) -> Option<Heading> {
    if is_phrase(
        words,
        "assessor|rater|by|rated by|assessed by|reviewer|evaluator|source|bewertet von|bewerter|bewerterin|\
         evalue par|evaluateur|assessment type|rating type|perspective|assessor kind|assessor type|review type|\
         trainer|approved by|sicht",
    ) {
        return Some(Heading::Assessor);
    }
    if any(
        words,
        "evidence|proof|nachweis|nachweise|beleg|belege|preuve|preuves|evidencia|evidencias|example|\
         examples|beispiel|beispiele|exemple|exemples|certificate|zertifikat|link",
    ) {
        return Some(Heading::Evidence);
    }
    if any(words, REMARK)
        || any(
            words,
            "note|priority|prioritat|action|actions|plan|massnahme|massnahmen|status|комментарии|примечание|備考",
        )
        || holds_phrase(words, "next step|next steps|nachste schritte|prochaines etapes|development plan|to do")
    {
        return Some(Heading::Remark);
    }
    if is_phrase(words, "framework|skill framework") {
        return Some(Heading::Framework);
    }
    let description = "description|details|definition|meaning|beschreibung|bedeutung|erklarung|definition|signification|\
         descripcion|descricao|what it means|описание|説明";
    is_phrase(words, description).then_some(Heading::Description)
}

/// Words that somebody writes beside a rating.
const REMARK: &str = "notes|comment|comments|remark|remarks|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|\
     anmerkungen|notiz|notizen|remarque|remarques|commentaire|commentaires|notas|observaciones|feedback";

/// Who or what is rated, and the area that it is of.
fn subject(words: &[String]) -> Option<Heading> {
    let area = "area|areas|category|categories|group|cluster|section|theme|domain|pillar|bereich|bereiche|\
         kategorie|gruppe|themenfeld|kompetenzbereich|fachgebiet|domaine|domaines|categorie|famille|groupe|categoria|\
         grupo|area|skill type|категория|область|分類|カテゴリ";
    if words.len() <= 3 && any(words, area) {
        return Some(Heading::Area);
    }
    let is_stem = |word: &String| is_phrase(std::slice::from_ref(word), PERSON_STEMS);
    if is_phrase(words, PERSON) || words.len() <= 3 && words.iter().any(is_stem) {
        return Some(Heading::Person);
    }
    (words.len() <= 4 && (any(words, SKILL) || is_phrase(words, SKILL))).then_some(Heading::Skill)
}

/// When it was rated. A noun, as in "last review", may head the rating itself: what stands below it decides.
const RATED_ON: &str = "data|when|month|monat|mois|updated|as of|stand|period|quarter|quartal|trimestre|year|jahr|annee|\
     last update|last updated|lastupdated|last assessed|lastassessed|last rated|lastrated|last reviewed|lastreviewed|\
     last evaluated|lastevaluated|last checked|lastchecked|last verified|last validated|assessed on|assessed at|\
     rated on|rated at|reviewed on|reviewed at|evaluated on|evaluated at|updated on|updated at|checked on|verified on|\
     validated on|recorded on|bewertet am|beurteilt am|eingeschatzt am|gepruft am|uberpruft am|aktualisiert am|\
     erfasst am|zuletzt bewertet|zuletzt beurteilt|zuletzt eingeschatzt|zuletzt gepruft|zuletzt uberpruft|\
     zuletzt aktualisiert|zuletzt geandert|letzte aktualisierung|letzte anderung|evalue le|evaluee le|note le|revu le|\
     verifie le|valide le|mis a jour le|mise a jour|derniere mise a jour|evaluado el|ultima actualizacion|avaliado em";

/// Words beside "date" that make it the day of something else than the rating.
const OTHER_DAY: &str = "start|started|hire|hired|hiring|birth|join|joined|joining|entry|end|expiry|expiration|expires|\
     valid|deadline|eintritt|austritt|geburt|ablauf|fallig|embauche|naissance|echeance|fin|debut|ingreso|nacimiento|\
     vencimiento|nascimento|рождения";

/// "`AssessedOn`", "Bewertungsdatum": when it was rated, in one word.
fn is_rated_on(words: &[String]) -> bool {
    let [word] = words else { return false };
    let stem = word.strip_suffix("datum").or_else(|| word.strip_suffix("date"));
    RATED_ON.split('|').any(|phrase| phrase.contains(' ') && phrase.replace(' ', "") == *word)
        || stem.is_some_and(|stem| is_phrase(&[stem.to_owned()], DATED))
}

/// What a day may be of in one word.
const DATED: &str = "bewertungs|beurteilungs|einschatzungs|einstufungs|prufungs|uberprufungs|erfassungs|erhebungs|\
     aktualisierungs|anderungs|assessment|assessed|rating|rated|review|reviewed|evaluation|evaluated|update|updated|\
     check|recorded";

/// What is still to come.
const NOT_YET: &str = "next|due|upcoming|planned|nachste|nachster|nachstes|geplant|geplante|fallig|prochain|prochaine|\
     prevu|prevue|proxima|proximo";

/// Words that head people even beside other words.
const PERSON_STEMS: &str = "employee|employees|mitarbeiter|mitarbeiterin|mitarbeitende|participant|teilnehmer|\
     collaborateur|collaborateurs|salarie|employe|colaborador|empleado|сотрудник|участник|person|name|prenom|members";

/// Whether the heading says nothing but that people stand under it: "Name", "Mitarbeiter"; not "Team name".
pub(super) fn heads_people(text: &str) -> bool {
    is_phrase(&plain_words(text), PERSON)
}

/// Whether people or skills stand under the heading, one in each line.
pub(super) fn heads_lines(text: &str) -> bool {
    matches!(heading(text), Some(Heading::Person | Heading::FirstName | Heading::Skill))
}

/// Words of a heading without what stands in brackets and without numbers.
fn plain_words(text: &str) -> Vec<String> {
    let open = text.find(['(', '[']).filter(|at| *at > 0).unwrap_or(text.len());
    let mut found = words(text.get(..open).unwrap_or(text));
    if found.len() > 1 {
        found.retain(|w| !w.bytes().all(|b| b.is_ascii_digit()));
    }
    found
}

/// "Maximum", "Ø", "Highest level", "Team size", "Number of experts": made from what other lines say.
fn is_summary(text: &str, words: &[String]) -> bool {
    let mut chars = text.trim().chars();
    let is_sign = chars.next().is_some_and(|c| matches!(c, 'Ø' | 'ø' | '∅' | '⌀' | 'Σ' | '∑'));
    // "Øystein" is a name.
    if is_sign && chars.next().is_none_or(|c| !c.is_alphanumeric()) {
        return true;
    }
    let starts = |list: &str| words.first().is_some_and(|w| is_phrase(std::slice::from_ref(w), list));
    let counts = holds_phrase(
        words,
        "number of|count of|no of|how many|anzahl der|anzahl von|nombre d experts|nombre d employes|nombre d agents|\
             nombre de salaries|nombre de membres|nombre de collaborateurs|nombre de competents|numero de|cantidad de|quantidade de|\
             количество|число",
    ) || words.len() > 1 && words.len() <= 4 && starts("anzahl|nb|nbre");
    counts
        || is_phrase(
            words,
            "maximum|minimum|maximal|minimal|highest|lowest|best|worst|std|std dev|stdev|standard deviation|variance|spread|\
             team size|size of team|size of the team|group size|median level|\
             maximalwert|minimalwert|hochstwert|tiefstwert|bestwert|hochste|hochster|hochstes|hochster wert|niedrigste|\
             niedrigster|niedrigstes|niedrigster wert|tiefste|tiefster|tiefster wert|grosster wert|groster wert|kleinster wert|\
             beste|bester|bestes|bester wert|schlechteste|schlechtester|schlechtester wert|durchschnitt|mittelwert|standardabweichung|varianz|spannweite|\
             teamgrosse|teamgrose|team grosse|team grose|teamstarke|mannschaftsstarke|kopfzahl|\
             maximale|minimale|valeur maximale|valeur minimale|plus haut|plus bas|le plus haut|le plus bas|meilleur|meilleure|\
             mediane|ecart type|taille de l equipe|taille equipe|taille d equipe|\
             maximo|minimo|mejor|peor|mediana|promedio|tamano del equipo|desviacion estandar|\
             melhor|pior|tamanho da equipe|tamanho da equipa|desvio padrao|\
             максимум|минимум|медиана|размер команды|лучшии|худшии|最大|最小|最高|最低|最大値|最小値|中央値|人数|标准差",
        )
        || (2..=3).contains(&words.len())
            && starts(
                "highest|lowest|best|worst|max|maximum|hochster|hochste|hochstes|niedrigster|niedrigste|bester|beste|meilleur|meilleure|mejor|maximo",
            ) && words.last().is_some_and(|w| {
            is_phrase(
                std::slice::from_ref(w),
                "level|rating|score|value|mark|grade|niveau|stufe|wert|bewertung|note|nivel|nota|valeur|punkte|points",
            )
        })
}

/// "Current level", "Lead rating", "Interest": what of a rating the line holds, and who says so.
fn measure(words: &[String]) -> Option<Heading> {
    let assessor = assessor_of(words);
    let holds = |list: &str| holds_phrase(words, list);
    if words.len() > 6 {
        return None;
    }
    if any(
        words,
        "interest|interests|interesse|interessen|interet|interes|motivation|wish|wunsch|enthusiasm|passion|lust",
    ) && words.len() <= 4
    {
        let of_words = any(words, REMARK);
        return Some(if of_words { Heading::Remark } else { Heading::Measure(Role::Interest, assessor) });
    }
    let counted = any(words, "number|count|anzahl|nombre|people|personen|personnes|headcount|heads");
    if is_phrase(words, "besoin|besoins|bedarf|need|needs|minimum required") {
        return Some(Heading::Measure(Role::Targets, None));
    }
    if any(
        words,
        "target|targets|required|desired|expected|soll|sollwert|zielwert|ziel|zielniveau|cible|requis|requise|\
         attendu|objectif|wanted|goal|requirement|requirements|objetivo|requerido|needed|целевои|目標",
    ) && words.len() <= 5
    {
        return Some(if counted { Heading::Derived } else { Heading::Measure(Role::Targets, assessor) });
    }
    if words.len() <= 2 && any(words, KNOWS) {
        return Some(Heading::Measure(Role::Knows, assessor));
    }
    if words.len() <= 2 && any(words, DOES) {
        return Some(Heading::Measure(Role::Does, assessor));
    }
    let rates = any(
        words,
        "level|levels|rating|ratings|score|scores|proficiency|mastery|niveau|niveaux|nivel|stufe|\
         bewertung|bewertungen|einstufung|auspragung|einschatzung|note|punkte|grade|expertise|assessment|\
         evaluation|ist|istwert|actual|current|aktuell|actuel|actuelle|actual|уровень|оценка|レベル|評価|points|value|wert|\
         valeur|review|maturity|competent|rated|self|lead",
    ) || holds("auto evaluation|self assessment|self rating|selbst|fremd|competence level|skill level");
    if (rates || assessor.is_some()) && words.len() <= 5 {
        let remark = any(words, "comment|comments|notes|date|datum|by|kommentar");
        let of_grade = holds_phrase(words, "job level|job grade|career level|pay grade|salary level|salary grade");
        if !remark && !of_grade {
            return Some(Heading::Measure(Role::Ratings, assessor));
        }
    }
    None
}

/// Below these stands what people know, and below the others what they do.
pub(super) const KNOWS: &str = "knows|knowledge|theory|theoretical|wissen|weiss|weis|kennt|theorie|savoir|connait|sabe";
pub(super) const DOES: &str = "does|practice|practical|applies|experience|praxis|macht|tut|kann|konnen|anwendung|pratique|\
     fait|hace|practica|erfahrung";

/// Who rated, by a word in a heading or a cell.
pub(super) fn assessor_of(words: &[String]) -> Option<AssessorKind> {
    if any(
        words,
        "self|own|selbst|selbsteinschatzung|selbstbewertung|eigen|auto|autoevaluation|autoevaluacion|ich|me|selbstbild|propia",
    ) {
        Some(AssessorKind::Itself)
    } else if any(
        words,
        "lead|leader|manager|supervisor|boss|teamlead|tl|fuhrungskraft|vorgesetzter|vorgesetzte|leitung|chef|\
         responsable|fremd|fremdeinschatzung|fremdbewertung|fremdbild|hierarchique|jefe|gerente|coach",
    ) {
        Some(AssessorKind::Lead)
    } else if any(words, "peer|peers|colleague|colleagues|kollege|kollegen|kollegin|pair|pairs|collegue|collegues") {
        Some(AssessorKind::Peer)
    } else {
        None
    }
}

/// A cell that says who rated, and nothing else.
pub(super) fn assessor_cell(text: &str) -> Option<AssessorKind> {
    let words = words(text);
    if words.is_empty() || words.len() > 3 { None } else { assessor_of(&words) }
}

/// The heading of something that explains the table.
pub(super) fn heads_legend(text: &str) -> bool {
    let words = words(text);
    let start = words.get(..words.len().min(3)).unwrap_or(&words);
    any(
        start,
        "legend|legende|legenda|leyenda|key|glossary|glossar|glossaire|scale|skala|echelle|escala|легенда|шкала|凡例",
    ) || holds_phrase(&words, "rating scale|how to read|how to use|level description|level descriptions|mode d emploi")
}

/// "Name: Ada Lovelace", "Mitarbeiter" beside a cell: the words that head one person.
pub(super) fn heads_one_person(text: &str) -> bool {
    matches!(heading(text), Some(Heading::Person | Heading::FirstName | Heading::Handle))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: impl Into<Option<Heading>>) {
        assert_eq!(heading(text), expected.into(), "{text}");
    }

    #[test]
    fn headings() {
        check("S.No.", Heading::RunningNumber);
        check("Employees", Heading::Person);
        check("Mitarbeiter/in", Heading::Person);
        check("EmpId", Heading::PersonCode);
        check("Skill Area", Heading::Area);
        check("Current Competence Level", Heading::Measure(Role::Ratings, None));
        check("Lead rating", Heading::Measure(Role::Ratings, Some(AssessorKind::Lead)));
        check("Selbsteinschätzung", Heading::Measure(Role::Ratings, Some(AssessorKind::Itself)));
        check("Soll", Heading::Measure(Role::Targets, None));
        check("Wissen", Heading::Measure(Role::Knows, None));
        check("Next Steps for Development", Heading::Remark);
        check("Average", Heading::Derived);
        for summary in [
            "Maximum",
            "Ø",
            "Ø Team",
            "Highest",
            "Lowest",
            "Best",
            "Highest level",
            "Team size",
            "Number of experts",
            "Anzahl Experten",
            "Höchster Wert",
            "Teamgröße",
            "Meilleur niveau",
            "Taille de l’équipe",
            "Nombre d’experts",
            "Σ",
            "Actual head-count",
            "Required head count",
            "Subtotal",
        ] {
            check(summary, Heading::Derived);
        }
        for name in ["Øystein", "Øystein Berg", "George Best", "Max Weber"] {
            check(name, None);
        }
        check("Nombre de empleado", Heading::Person);
        check("Kubernetes", None);
        check("Ada Lovelace", None);
        check("Shift", None);
        check("Hire date", None);
        check("Geburtsdatum", None);
        check("Interest", Heading::Measure(Role::Interest, None));
        check("Interest comment", Heading::Remark);
        check("By", Heading::Assessor);
        check("Next review", Heading::Remark);
        check("レベル", Heading::Measure(Role::Ratings, None));
        check("Табельный номер", Heading::PersonCode);
        check("Last review", Heading::Measure(Role::Ratings, None));
        for rated_on in [
            "Date",
            "Date assessed",
            "Last assessed",
            "LastAssessed",
            "Last reviewed",
            "Reviewed on",
            "Zuletzt bewertet",
            "Datum der Bewertung",
            "Date d’évaluation",
            "Évalué le",
            "AssessedOn",
            "rated_on",
            "Bewertungsdatum",
            "AssessmentDate",
        ] {
            check(rated_on, Heading::Date);
        }
    }
}
