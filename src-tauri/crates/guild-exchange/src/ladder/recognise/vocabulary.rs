//! The words by which sheets name levels, paths, areas and the rest, in English, German, French, Spanish and
//! Portuguese. They support what the structure says; a sheet without any of them can still be read.

use guild_model::mastery::{FreedomKind, TrackKind};
use unicode_normalization::UnicodeNormalization;

/// Words in lower case without accents, parted by anything that is no letter or digit.
pub(super) fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ß' { 's' } else { c })
        .collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Words of a heading without what stands in brackets.
fn heading_words(text: &str) -> Vec<String> {
    let open = text.find(['(', '[']).filter(|at| *at > 0).unwrap_or(text.len());
    words(text.get(..open).unwrap_or(text))
}

fn any(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|w| list.contains(&w.as_str()))
}

/// All words together are one of the phrases.
fn is_phrase(words: &[String], list: &[&str]) -> bool {
    let joined = words.join(" ");
    list.contains(&joined.as_str())
}

/// The phrase stands somewhere in the words.
fn holds_phrase(words: &[String], list: &[&str]) -> bool {
    let joined = format!(" {} ", words.join(" "));
    list.iter().any(|p| joined.contains(&format!(" {p} ")))
}

// --- levels ---

const LEVEL_STRONG: &[&str] = &[
    "junior",
    "jr",
    "intermediate",
    "mid",
    "middle",
    "medior",
    "regular",
    "senior",
    "sr",
    "staff",
    "principal",
    "distinguished",
    "fellow",
    "trainee",
    "intern",
    "internship",
    "apprentice",
    "graduate",
    "entry",
    "novice",
    "beginner",
    "expert",
    "experienced",
    "proficient",
    "competent",
    "chief",
    "head",
    "director",
    "vp",
    "cto",
    "manager",
    "lead",
    "leader",
    "teamlead",
    "techlead",
    "architect",
    "master",
    "journeyman",
    "advanced",
    "associate",
    "executive",
    "mentor",
    "guru",
    "starter",
    "newcomer",
    "einsteiger",
    "einsteigerin",
    "berufseinsteiger",
    "anfanger",
    "anfangerin",
    "fortgeschritten",
    "fortgeschrittene",
    "fortgeschrittener",
    "experte",
    "expertin",
    "fachexperte",
    "erfahren",
    "erfahrene",
    "erfahrener",
    "leiter",
    "leiterin",
    "teamleiter",
    "teamleiterin",
    "teamleitung",
    "gruppenleiter",
    "gruppenleitung",
    "abteilungsleiter",
    "abteilungsleitung",
    "bereichsleiter",
    "bereichsleitung",
    "leitung",
    "meister",
    "geselle",
    "lehrling",
    "azubi",
    "auszubildende",
    "praktikant",
    "werkstudent",
    "architektin",
    "architekt",
    "direktor",
    "fuhrungskraft",
    "fachfrau",
    "debutant",
    "debutante",
    "stagiaire",
    "apprenti",
    "alternant",
    "confirme",
    "confirmee",
    "intermediaire",
    "avance",
    "chef",
    "cheffe",
    "directeur",
    "directrice",
    "maitre",
    "referent",
    "referente",
    "responsable",
    "experte",
    "experimente",
    "architecte",
    "principiante",
    "aprendiz",
    "becario",
    "becaria",
    "intermedio",
    "avanzado",
    "experto",
    "experta",
    "jefe",
    "jefa",
    "gerente",
    "lider",
    "practicante",
    "directora",
    "arquitecto",
    "estagiario",
    "estagiaria",
    "pleno",
    "especialista",
    "coordenador",
    "coordenadora",
    "diretor",
    "diretora",
    "iniciante",
    "avancado",
    "arquiteto",
    "trainees",
    "perito",
];

const LEVEL_WEAK: &[&str] = &[
    "engineer",
    "developer",
    "consultant",
    "analyst",
    "designer",
    "specialist",
    "scientist",
    "administrator",
    "tester",
    "officer",
    "partner",
    "entwickler",
    "entwicklerin",
    "ingenieur",
    "ingenieurin",
    "berater",
    "beraterin",
    "sachbearbeiter",
    "sachbearbeiterin",
    "fachkraft",
    "spezialist",
    "spezialistin",
    "analyste",
    "developpeur",
    "ingenieure",
    "technicien",
    "ingeniero",
    "desarrollador",
    "analista",
    "engenheiro",
    "desenvolvedor",
    "practitioner",
    "foundation",
    "foundational",
    "awareness",
    "basic",
    "basis",
    "grundlagen",
    "professional",
    "coach",
];

/// Words that with a number name a level: "Level 3", "Stufe 2".
const LEVEL_NUMBERED: &[&str] = &[
    "level", "lvl", "grade", "band", "tier", "rank", "step", "stage", "stufe", "niveau", "echelon", "nivel", "grado",
    "grau", "degre", "palier", "stadium",
];

/// How much a text looks like the name of a level.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum LevelSign {
    /// "Senior Engineer", "Level 3".
    Word,
    /// "IC4", "E3, 3 - 5 yrs": a prefix and a number; needs a neighbour with the same prefix or number series.
    Code(String, u32),
    /// "Engineer": names a job; needs company.
    Job,
    /// "3".
    Number(u32),
}

pub(super) fn level_sign(text: &str) -> Option<LevelSign> {
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
    if any(&words, LEVEL_STRONG) {
        return Some(LevelSign::Word);
    }
    if any(&words, LEVEL_WEAK) {
        return Some(if words.iter().any(numbered) {
            LevelSign::Word
        } else {
            LevelSign::Job
        });
    }
    None
}

/// `E3, 3 - 5 yrs` → (`e`, 3); `IC-4` → (`ic`, 4).
pub(super) fn level_code(text: &str) -> Option<(String, u32)> {
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
pub(super) fn heads_levels(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 3
        && (any(&words, LEVEL_NUMBERED)
            || any(
                &words,
                &[
                    "levels",
                    "stufen",
                    "niveaux",
                    "niveles",
                    "niveis",
                    "grades",
                    "karrierestufe",
                    "karrierestufen",
                    "seniority",
                    "senioritat",
                    "entwicklungsstufe",
                ],
            )
            || is_phrase(
                &words,
                &["job level", "role", "rolle", "position", "title", "job title"],
            ))
}

// --- tracks ---

const LEADERSHIP: &[&str] = &[
    "leadership",
    "management",
    "manager",
    "managers",
    "managerial",
    "people",
    "lead",
    "leader",
    "leaders",
    "supervisor",
    "director",
    "directors",
    "fuhrung",
    "fuhrungslaufbahn",
    "fuhrungskraft",
    "fuhrungskrafte",
    "fuhrungspfad",
    "leitung",
    "managementlaufbahn",
    "personalverantwortung",
    "encadrement",
    "direction",
    "manageriale",
    "managerial",
    "responsable",
    "liderazgo",
    "gestion",
    "direccion",
    "gerencia",
    "lideranca",
    "gestao",
    "gerencial",
    "em",
    "mgmt",
    "techlead",
    "teamlead",
    "leads",
];
const TECHNICAL: &[&str] = &[
    "technical",
    "ic",
    "individual",
    "contributor",
    "contributors",
    "expert",
    "experts",
    "specialist",
    "fachlaufbahn",
    "fachlich",
    "fachliche",
    "fachlicher",
    "fachpfad",
    "expertenlaufbahn",
    "expertenpfad",
    "experten",
    "technik",
    "technisch",
    "technische",
    "technischer",
    "technique",
    "expertise",
    "tecnico",
    "tecnica",
    "especialista",
    "experto",
    "craft",
    "engineering",
    "developer",
    "engineer",
    "fachkarriere",
    "spezialist",
    "spezialisten",
];
const TRUNK: &[&str] = &[
    "common",
    "shared",
    "trunk",
    "core",
    "foundation",
    "base",
    "both",
    "general",
    "gemeinsam",
    "gemeinsame",
    "gemeinsamer",
    "gemeinsames",
    "stamm",
    "basis",
    "grundstufe",
    "grundstufen",
    "allgemein",
    "commun",
    "commune",
    "tronc",
    "comun",
    "compartido",
    "comum",
    "tronco",
    "geral",
    "all",
];

pub(super) fn track_kind(text: &str) -> Option<TrackKind> {
    let words = words(text);
    if words.len() > 8 {
        return None;
    }
    let joined = words.join("");
    let near = |list: &[&str]| {
        words.iter().any(|w| {
            w.len() >= 7
                && list
                    .iter()
                    .any(|l| strsim::damerau_levenshtein(w, l) <= 2 && l.len() >= 7)
        })
    };
    if any(&words, TRUNK) {
        Some(TrackKind::Trunk)
    } else if any(
        &words,
        &[
            "individual",
            "contributor",
            "fachlaufbahn",
            "ic",
            "fachlich",
            "fachliche",
        ],
    ) {
        Some(TrackKind::Technical)
    } else if any(&words, LEADERSHIP)
        || joined.contains("leadership")
        || joined.ends_with("manager")
        || joined.ends_with("lead")
    {
        Some(TrackKind::Leadership)
    } else if any(&words, TECHNICAL) {
        Some(TrackKind::Technical)
    } else if near(LEADERSHIP) {
        Some(TrackKind::Leadership)
    } else if near(TECHNICAL) {
        Some(TrackKind::Technical)
    } else {
        None
    }
}

/// Says that it speaks of a path: "track", "Laufbahn".
pub(super) fn speaks_of_path(text: &str) -> bool {
    let words = words(text);
    any(
        &words,
        &[
            "track",
            "path",
            "ladder",
            "route",
            "laufbahn",
            "pfad",
            "karriere",
            "karrierepfad",
            "fachlaufbahn",
            "fuhrungslaufbahn",
            "filiere",
            "parcours",
            "voie",
            "via",
            "ruta",
            "trilha",
            "carreira",
            "carrera",
            "itinerario",
            "stream",
        ],
    ) || words.iter().any(|w| w.ends_with("laufbahn") || w.ends_with("pfad"))
}

// --- lines of a table ---

/// What the heading of a line says the line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
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

pub(super) fn line(heading: &str) -> Option<Line> {
    let words = heading_words(heading);
    if words.is_empty() {
        return matches!(heading.trim(), "#" | "№").then_some(Line::Number);
    }
    if words.len() > 7 {
        return None;
    }
    let phrase = |list: &[&str]| is_phrase(&words, list);
    if let Some(kind) = freedom(&words) {
        return Some(Line::Freedom(kind));
    }
    if phrase(&[
        "scope",
        "scope of work",
        "scope of influence",
        "scope of responsibility",
        "sphere of influence",
        "reach",
        "geltungsbereich",
        "reichweite",
        "wirkungskreis",
        "wirkungsbereich",
        "wirkungsradius",
        "handlungsrahmen",
        "perimetre",
        "portee",
        "champ d action",
        "alcance",
        "ambito",
        "escopo",
        "abrangencia",
        "span",
    ]) {
        return Some(Line::Scope);
    }
    if phrase(&[
        "responsibilities",
        "responsibility",
        "key responsibilities",
        "main responsibilities",
        "verantwortung",
        "verantwortlichkeiten",
        "aufgaben und verantwortung",
        "verantwortungsbereich",
        "aufgaben",
        "responsabilites",
        "responsabilite",
        "responsabilidades",
        "responsabilidad",
        "responsabilidade",
        "accountabilities",
        "accountability",
        "duties",
    ]) {
        return Some(Line::Responsibilities);
    }
    if phrase(&[
        "notes",
        "note",
        "comment",
        "comments",
        "remark",
        "remarks",
        "notizen",
        "notiz",
        "bemerkung",
        "bemerkungen",
        "anmerkung",
        "anmerkungen",
        "kommentar",
        "kommentare",
        "remarque",
        "remarques",
        "commentaire",
        "commentaires",
        "notas",
        "observaciones",
        "observacoes",
        "comentarios",
        "links",
        "link",
        "resources",
        "see also",
    ]) {
        return Some(Line::Notes);
    }
    if phrase(&[
        "total",
        "totals",
        "sum",
        "summe",
        "gesamt",
        "somme",
        "suma",
        "soma",
        "average",
        "durchschnitt",
        "moyenne",
        "promedio",
        "media",
        "score",
        "gesamtpunktzahl",
        "totaux",
    ]) {
        return Some(Line::Total);
    }
    if phrase(&[
        "no", "nr", "s no", "lfd nr", "num", "numero", "row", "position", "index", "n",
    ]) {
        return Some(Line::Number);
    }
    if phrase(&[
        "code",
        "key",
        "id",
        "short",
        "abbreviation",
        "kurzel",
        "kurzzeichen",
        "abk",
        "sigle",
        "codigo",
        "ref",
        "skill id",
        "competency id",
    ]) {
        return Some(Line::Code);
    }
    if holds_phrase(
        &words,
        &[
            "years",
            "years of experience",
            "experience required",
            "salary",
            "salary band",
            "time in level",
            "typical experience",
            "berufserfahrung",
            "berufsjahre",
            "gehalt",
            "gehaltsband",
            "annees d experience",
            "anciennete",
            "salaire",
            "anos de experiencia",
            "salario",
            "tenure",
            "yoe",
        ],
    ) && words.len() <= 4
    {
        return Some(Line::LevelFact);
    }
    if holds_phrase(
        &words,
        &[
            "description",
            "what it means",
            "meaning",
            "definition",
            "beschreibung",
            "bedeutung",
            "erlauterung",
            "was es bedeutet",
            "was das heisst",
            "was heist das",
            "ce que cela signifie",
            "signification",
            "descripcion",
            "significado",
            "definicion",
            "descricao",
            "definicao",
            "details",
            "explanation",
            "summary",
        ],
    ) || phrase(&["about", "erklarung", "detail"])
    {
        return Some(Line::Description);
    }
    if phrase(&[
        "track",
        "path",
        "career track",
        "career path",
        "laufbahn",
        "pfad",
        "filiere",
        "parcours",
        "ruta",
        "trilha",
        "carreira",
        "job family",
        "family",
    ]) {
        return Some(Line::Track);
    }
    if phrase(&[
        "category",
        "area",
        "group",
        "theme",
        "domain",
        "pillar",
        "dimension",
        "cluster",
        "section",
        "skill area",
        "competency area",
        "skill group",
        "skill category",
        "competence area",
        "bereich",
        "kategorie",
        "themenfeld",
        "themenbereich",
        "feld",
        "gruppe",
        "kompetenzbereich",
        "kompetenzfeld",
        "dimension",
        "saule",
        "domaine",
        "categorie",
        "theme",
        "groupe",
        "famille",
        "axe",
        "pilier",
        "categoria",
        "dominio",
        "grupo",
        "eje",
        "dimensao",
        "pilar",
        "main category",
        "hauptkategorie",
        "oberbegriff",
        "areas",
        "categories",
    ]) {
        return Some(Line::Area);
    }
    if phrase(&[
        "skill",
        "skills",
        "competence",
        "competency",
        "competencies",
        "competences",
        "capability",
        "parameter",
        "criterion",
        "criteria",
        "attribute",
        "axis",
        "topic",
        "ability",
        "behaviour",
        "behavior",
        "aspect",
        "expectation",
        "element",
        "factor",
        "sub category",
        "subcategory",
        "sub skill",
        "sub competence",
        "kompetenz",
        "kompetenzen",
        "fahigkeit",
        "fahigkeiten",
        "kriterium",
        "thema",
        "merkmal",
        "anforderung",
        "unterkategorie",
        "skill name",
        "competence name",
        "competency name",
        "savoir faire",
        "capacite",
        "critere",
        "sous categorie",
        "competencia",
        "competencias",
        "habilidad",
        "habilidades",
        "habilidade",
        "criterio",
        "aptitud",
        "faculte",
        "savoir",
    ]) {
        return Some(Line::Skill);
    }
    if holds_phrase(
        &words,
        &[
            "score",
            "rating",
            "expected score",
            "required level",
            "target",
            "bewertung",
            "punkte",
            "soll",
            "sollwert",
            "note attendue",
            "puntuacion",
            "pontuacao",
            "proficiency",
            "expected rating",
            "minimum rating",
            "min rating",
            "weight",
        ],
    ) {
        return Some(Line::Rating);
    }
    if words.len() <= 3
        && any(
            &words,
            &[
                "competency",
                "competence",
                "competencies",
                "skill",
                "skills",
                "kompetenz",
                "kompetenzen",
                "competencia",
                "fahigkeit",
            ],
        )
    {
        return Some(Line::Skill);
    }
    None
}

fn freedom(words: &[String]) -> Option<FreedomKind> {
    let free = any(
        words,
        &[
            "freedom",
            "freedoms",
            "autonomy",
            "freiheit",
            "freiheiten",
            "autonomie",
            "freiraum",
            "freiraume",
            "liberte",
            "libertes",
            "libertad",
            "autonomia",
            "liberdade",
            "spielraum",
            "entscheidungsspielraum",
            "wahlfreiheit",
        ],
    );
    if free { freedom_kind(words) } else { None }
}

fn freedom_kind(words: &[String]) -> Option<FreedomKind> {
    if any(words, &["team", "teams", "equipe", "equipo", "colleagues", "kollegen"]) {
        Some(FreedomKind::Team)
    } else if any(
        words,
        &[
            "task", "tasks", "aufgabe", "aufgaben", "tache", "taches", "tarea", "tareas", "tarefa", "tarefas", "work",
            "arbeit",
        ],
    ) {
        Some(FreedomKind::Task)
    } else if any(
        words,
        &[
            "technology",
            "technologies",
            "technique",
            "techniques",
            "tech",
            "tools",
            "technik",
            "technologie",
            "technologien",
            "werkzeuge",
            "mittel",
            "tecnologia",
            "outils",
            "tecnica",
        ],
    ) {
        Some(FreedomKind::Technology)
    } else if any(words, &["time", "zeit", "temps", "tiempo", "tempo"]) {
        Some(FreedomKind::Time)
    } else {
        None
    }
}

/// A group heading "Freedoms" over lines "Team", "Task", "Technology", "Time".
pub(super) fn heads_freedoms(text: &str) -> bool {
    let words = words(text);
    words.len() <= 3
        && any(
            &words,
            &[
                "freedom",
                "freedoms",
                "freiheit",
                "freiheiten",
                "autonomy",
                "autonomie",
                "libertes",
                "libertad",
                "libertades",
                "liberdade",
                "liberdades",
                "freiraume",
            ],
        )
}

pub(super) fn freedom_of(text: &str) -> Option<FreedomKind> {
    let words = words(text);
    if words.len() > 3 { None } else { freedom_kind(&words) }
}

/// A heading of a record's field that no level has: evidence, next steps, priority.
pub(super) fn is_record_field(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 8
        && (any(
            &words,
            &[
                "evidence",
                "priority",
                "status",
                "date",
                "owner",
                "url",
                "email",
                "training",
                "assessment",
                "assessor",
                "gap",
                "gaps",
                "goal",
                "goals",
                "action",
                "actions",
                "deadline",
                "duration",
                "phone",
                "color",
                "colour",
                "weight",
                "nachweis",
                "prioritat",
                "datum",
                "ziel",
                "ziele",
                "massnahme",
                "massnahmen",
                "schulung",
                "preuve",
                "priorite",
                "statut",
                "objectif",
                "formation",
                "evidencia",
                "prioridad",
                "estado",
                "fecha",
                "objetivo",
                "prioridade",
                "meta",
                "example",
                "examples",
                "beispiel",
                "beispiele",
                "exemple",
                "exemples",
                "ejemplo",
                "exemplo",
                "question",
                "questions",
                "answer",
                "frage",
                "antwort",
            ],
        ) || holds_phrase(
            &words,
            &[
                "next steps",
                "next step",
                "nachste schritte",
                "prochaines etapes",
                "proximos pasos",
                "proximos passos",
                "current level",
                "competence level",
            ],
        ))
}

/// A heading over people.
pub(super) fn heads_people(text: &str) -> bool {
    let words = heading_words(text);
    words.len() <= 3
        && (any(
            &words,
            &[
                "person",
                "persons",
                "people",
                "employee",
                "employees",
                "colleague",
                "member",
                "members",
                "participant",
                "login",
                "user",
                "username",
                "firstname",
                "lastname",
                "surname",
                "empid",
                "mitarbeiter",
                "mitarbeiterin",
                "mitarbeitende",
                "mitarbeiterinnen",
                "person",
                "vorname",
                "nachname",
                "teilnehmer",
                "kollege",
                "employe",
                "employes",
                "collaborateur",
                "salarie",
                "prenom",
                "empleado",
                "empleados",
                "persona",
                "nombre",
                "colaborador",
                "funcionario",
                "pessoa",
                "participante",
            ],
        ) || is_phrase(
            &words,
            &[
                "name",
                "names",
                "full name",
                "employee name",
                "nom",
                "nome",
                "team member",
                "участник",
                "имя",
                "сотрудник",
                "фио",
                "名前",
                "氏名",
                "id name",
                "e mail",
                "email",
            ],
        ))
}

/// A heading or first words of text that explains the table.
pub(super) fn heads_legend(text: &str) -> bool {
    let words = words(text);
    any(
        words.get(..words.len().min(3)).unwrap_or(&words),
        &[
            "legend",
            "legende",
            "legenda",
            "leyenda",
            "key",
            "glossary",
            "glossar",
            "glossaire",
        ],
    ) || holds_phrase(
        words.get(..words.len().min(6)).unwrap_or(&words),
        &[
            "how to read",
            "how to use",
            "pro tips",
            "lesehilfe",
            "hinweise",
            "hinweis",
            "mode d emploi",
            "como leer",
            "como ler",
            "notes",
            "note",
            "anmerkungen",
            "scale",
            "skala",
            "rating scale",
            "echelle",
        ],
    )
}

// --- misfits ---

/// An area whose skills describe what must not be seen.
pub(super) fn heads_misfits(text: &str) -> bool {
    let words = words(text);
    words.len() <= 8
        && (any(
            &words,
            &[
                "misalignment",
                "misalignments",
                "misfit",
                "misfits",
                "antipattern",
                "antipatterns",
                "derailer",
                "derailers",
                "pitfall",
                "pitfalls",
                "warnzeichen",
                "warnsignale",
                "fehlverhalten",
                "stolpersteine",
                "antimuster",
                "derives",
                "ecueils",
                "pieges",
                "desalineaciones",
                "desalinhamentos",
                "armadilhas",
            ],
        ) || holds_phrase(
            &words,
            &[
                "anti pattern",
                "anti patterns",
                "red flag",
                "red flags",
                "warning signs",
                "warning sign",
                "what not to do",
                "must not",
                "not acceptable",
                "signaux d alerte",
                "signes d alerte",
                "a eviter",
                "senales de alerta",
                "sinais de alerta",
                "a evitar",
                "no gos",
                "rote flaggen",
                "unerwunschtes verhalten",
                "negative indicators",
            ],
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

// --- rating words ---

/// Known rating words from least to most; a word's place orders words that the levels leave open.
const RATING_ORDER: &[&[&str]] = &[
    &[
        "none",
        "no",
        "keine",
        "aucune",
        "ninguno",
        "nenhum",
        "not required",
        "unknown",
    ],
    &[
        "awareness",
        "aware",
        "novice",
        "beginner",
        "grundkenntnisse",
        "anfanger",
        "debutant",
        "notions",
        "principiante",
        "iniciante",
        "low",
        "kennt",
        "kennen",
        "learning",
        "entry",
    ],
    &[
        "foundational",
        "foundation",
        "basic",
        "basics",
        "basis",
        "grundlagen",
        "base",
        "basico",
        "advanced beginner",
        "elementary",
        "developing",
        "grundlegend",
    ],
    &[
        "working knowledge",
        "intermediate",
        "competent",
        "working",
        "fortgeschritten",
        "intermediaire",
        "intermedio",
        "intermediario",
        "medium",
        "anwender",
        "kann",
        "applies",
        "solid",
    ],
    &[
        "practitioner",
        "proficient",
        "advanced",
        "erfahren",
        "avance",
        "avanzado",
        "avancado",
        "profi",
        "high",
        "confirme",
        "strong",
        "sehr gut",
    ],
    &[
        "expert",
        "experte",
        "experto",
        "especialista",
        "master",
        "mastery",
        "guru",
        "expertise",
        "leading",
        "role model",
    ],
    &["thought leader", "world class", "distinguished", "authority"],
];

pub(super) fn rating_place(word: &str) -> Option<usize> {
    let joined = words(word).join(" ");
    RATING_ORDER.iter().position(|tier| tier.contains(&joined.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
