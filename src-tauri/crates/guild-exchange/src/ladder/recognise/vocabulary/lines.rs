//! Words that head the lines of a table.

use super::{any, heading_words, holds_phrase, is_phrase, words};
use guild_model::mastery::FreedomKind;

/// What the heading of a line says the line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ladder::recognise) enum Line {
    Area,
    Skill,
    Description,
    Scope,
    Freedom(FreedomKind),
    Responsibilities,
    Code,
    Notes,
    /// A running number.
    Number,
    /// Years, salary and the like, of a level.
    LevelFact,
    Total,
    Track,
    Rating,
}

#[expect(clippy::too_many_lines, reason = "a list of words for each line, in the order in which they are asked")]
pub(in crate::ladder::recognise) fn line(heading: &str) -> Option<Line> {
    let words = heading_words(heading);
    if words.is_empty() {
        return matches!(heading.trim(), "#" | "№").then_some(Line::Number);
    }
    if words.len() > 7 {
        return None;
    }
    let phrase = |list: &str| is_phrase(&words, list);
    if let Some(kind) = freedom(&words) {
        return Some(Line::Freedom(kind));
    }
    if phrase(
        "scope|scope of work|scope of influence|scope of responsibility|sphere of influence|reach|\
         geltungsbereich|reichweite|wirkungskreis|wirkungsbereich|wirkungsradius|handlungsrahmen|\
         perimetre|portee|champ d action|alcance|ambito|escopo|abrangencia|span",
    ) {
        return Some(Line::Scope);
    }
    if phrase(
        "responsibilities|responsibility|key responsibilities|main responsibilities|verantwortung|\
         verantwortlichkeiten|aufgaben und verantwortung|verantwortungsbereich|aufgaben|responsabilites|\
         responsabilite|responsabilidades|responsabilidad|responsabilidade|accountabilities|\
         accountability|duties",
    ) {
        return Some(Line::Responsibilities);
    }
    if phrase(
        "notes|note|comment|comments|remark|remarks|notizen|notiz|bemerkung|bemerkungen|anmerkung|\
         anmerkungen|kommentar|kommentare|remarque|remarques|commentaire|commentaires|notas|\
         observaciones|observacoes|comentarios|links|link|resources|see also",
    ) {
        return Some(Line::Notes);
    }
    if phrase(
        "total|totals|sum|summe|gesamt|somme|suma|soma|average|durchschnitt|moyenne|promedio|media|score|\
         gesamtpunktzahl|totaux",
    ) {
        return Some(Line::Total);
    }
    if phrase("no|nr|s no|lfd nr|num|numero|row|position|index|n") {
        return Some(Line::Number);
    }
    if phrase("code|key|id|short|abbreviation|kurzel|kurzzeichen|abk|sigle|codigo|ref|skill id|competency id") {
        return Some(Line::Code);
    }
    if holds_phrase(
        &words,
        "years|years of experience|experience required|salary|salary band|time in level|\
         typical experience|berufserfahrung|berufsjahre|gehalt|gehaltsband|annees d experience|\
         anciennete|salaire|anos de experiencia|salario|tenure|yoe",
    ) && words.len() <= 4
    {
        return Some(Line::LevelFact);
    }
    if holds_phrase(
        &words,
        "description|what it means|meaning|definition|beschreibung|bedeutung|erlauterung|was es bedeutet|\
         was das heisst|was heist das|ce que cela signifie|signification|descripcion|significado|\
         definicion|descricao|definicao|details|explanation|summary",
    ) || phrase("about|erklarung|detail")
    {
        return Some(Line::Description);
    }
    if phrase(
        "track|path|career track|career path|laufbahn|pfad|filiere|parcours|ruta|trilha|carreira|\
         job family|family",
    ) {
        return Some(Line::Track);
    }
    if phrase(
        "category|area|group|theme|domain|pillar|dimension|cluster|section|skill area|competency area|\
         skill group|skill category|competence area|bereich|kategorie|themenfeld|themenbereich|feld|\
         gruppe|kompetenzbereich|kompetenzfeld|dimension|saule|domaine|categorie|theme|groupe|famille|\
         axe|pilier|categoria|dominio|grupo|eje|dimensao|pilar|main category|hauptkategorie|oberbegriff|\
         areas|categories",
    ) {
        return Some(Line::Area);
    }
    if phrase(
        "skill|skills|competence|competency|competencies|competences|capability|parameter|criterion|\
         criteria|attribute|axis|topic|ability|behaviour|behavior|aspect|expectation|element|factor|\
         sub category|subcategory|sub skill|sub competence|kompetenz|kompetenzen|fahigkeit|fahigkeiten|\
         kriterium|thema|merkmal|anforderung|unterkategorie|skill name|competence name|competency name|\
         savoir faire|capacite|critere|sous categorie|competencia|competencias|habilidad|habilidades|\
         habilidade|criterio|aptitud|faculte|savoir",
    ) {
        return Some(Line::Skill);
    }
    if holds_phrase(
        &words,
        "score|rating|expected score|required level|target|bewertung|punkte|soll|sollwert|note attendue|\
         puntuacion|pontuacao|proficiency|expected rating|minimum rating|min rating|weight",
    ) {
        return Some(Line::Rating);
    }
    if words.len() <= 3
        && any(&words, "competency|competence|competencies|skill|skills|kompetenz|kompetenzen|competencia|fahigkeit")
    {
        return Some(Line::Skill);
    }
    None
}

/// Says what is paid.
pub(in crate::ladder::recognise) fn speaks_of_pay(heading: &str) -> bool {
    any(
        &words(heading),
        "salary|salaries|pay|compensation|wage|wages|gehalt|gehalter|gehaltsband|vergutung|lohn|salaire|\
         salaires|remuneration|salario|salarios|remuneracion|remuneracao",
    )
}

fn freedom(words: &[String]) -> Option<FreedomKind> {
    let free = any(
        words,
        "freedom|freedoms|autonomy|freiheit|freiheiten|autonomie|freiraum|freiraume|liberte|libertes|\
         libertad|autonomia|liberdade|spielraum|entscheidungsspielraum|wahlfreiheit",
    );
    if free { freedom_kind(words) } else { None }
}

fn freedom_kind(words: &[String]) -> Option<FreedomKind> {
    if any(words, "team|teams|equipe|equipo|colleagues|kollegen") {
        Some(FreedomKind::Team)
    } else if any(words, "task|tasks|aufgabe|aufgaben|tache|taches|tarea|tareas|tarefa|tarefas|work|arbeit") {
        Some(FreedomKind::Task)
    } else if any(
        words,
        "technology|technologies|technique|techniques|tech|tools|technik|technologie|technologien|\
         werkzeuge|mittel|tecnologia|outils|tecnica",
    ) {
        Some(FreedomKind::Technology)
    } else if any(words, "time|zeit|temps|tiempo|tempo") {
        Some(FreedomKind::Time)
    } else {
        None
    }
}

/// A group heading "Freedoms" over lines "Team", "Task", "Technology", "Time".
pub(in crate::ladder::recognise) fn heads_freedoms(text: &str) -> bool {
    let words = words(text);
    words.len() <= 3
        && any(
            &words,
            "freedom|freedoms|freiheit|freiheiten|autonomy|autonomie|libertes|libertad|libertades|liberdade|\
         liberdades|freiraume",
        )
}

pub(in crate::ladder::recognise) fn freedom_of(text: &str) -> Option<FreedomKind> {
    let words = words(text);
    if words.len() > 3 { None } else { freedom_kind(&words) }
}

/// A heading of a record's field that no level has: evidence, next steps, priority.
pub(in crate::ladder::recognise) fn is_record_field(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 8
        && (any(
            &words,
            "evidence|priority|status|date|owner|url|email|training|assessment|assessor|gap|gaps|goal|goals|\
         action|actions|deadline|duration|phone|color|colour|weight|nachweis|prioritat|datum|ziel|ziele|\
         massnahme|massnahmen|schulung|preuve|priorite|statut|objectif|formation|evidencia|prioridad|\
         estado|fecha|objetivo|prioridade|meta|example|examples|beispiel|beispiele|exemple|exemples|\
         ejemplo|exemplo|question|questions|answer|frage|antwort",
        ) || holds_phrase(
            &words,
            "next steps|next step|nachste schritte|prochaines etapes|proximos pasos|proximos passos|\
         current level|competence level",
        ))
}

/// A heading over people.
pub(in crate::ladder::recognise) fn heads_people(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 3
        && (any(
            &words,
            "person|persons|people|employee|employees|colleague|member|members|participant|login|user|\
         username|firstname|lastname|surname|empid|mitarbeiter|mitarbeiterin|mitarbeitende|\
         mitarbeiterinnen|person|vorname|nachname|teilnehmer|kollege|employe|employes|collaborateur|\
         salarie|prenom|empleado|empleados|persona|nombre|colaborador|funcionario|pessoa|participante",
        ) || is_phrase(
            &words,
            "name|names|full name|employee name|nom|nome|team member|участник|имя|сотрудник|фио|名前|氏名|\
         id name|e mail|email",
        ))
}

/// A heading or first words of text that explains the table.
pub(in crate::ladder::recognise) fn heads_legend(text: &str) -> bool {
    let words = words(text);
    any(
        words.get(..words.len().min(3)).unwrap_or(&words),
        "legend|legende|legenda|leyenda|key|glossary|glossar|glossaire",
    ) || holds_phrase(
        words.get(..words.len().min(6)).unwrap_or(&words),
        "how to read|how to use|pro tips|lesehilfe|hinweise|hinweis|mode d emploi|como leer|como ler|\
         notes|note|anmerkungen|scale|skala|rating scale|echelle",
    )
}
