//! Whether a label names a person or a skill, taken alone. A sheet hardly ever depends on it: headings come first.

use crate::recognition::words::words;

/// How much a text looks like a person's name: above 0 a person, below 0 a skill.
pub(super) fn person_likeness(text: &str) -> f64 {
    let text = text.trim();
    if text.is_empty() {
        return 0.0;
    }
    if text.contains('@') && text.contains('.') {
        return 2.0;
    }
    let words = words(text);
    if words.iter().any(|w| SKILLS.split('|').any(|s| s == w)) {
        return -2.0;
    }
    if words.iter().any(|w| GIVEN_NAMES.split('|').any(|s| s == w)) {
        return 2.0;
    }
    let first = words.first().map_or("", String::as_str);
    let counted =
        words.len() == 2 && words.last().is_some_and(|w| w.len() <= 3 && w.bytes().all(|b| b.is_ascii_digit()));
    if counted
        && matches!(
            first,
            "employee"
                | "person"
                | "mitarbeiter"
                | "user"
                | "member"
                | "engineer"
                | "developer"
                | "worker"
                | "operator"
                | "employe"
                | "colleague"
                | "p"
                | "e"
        )
    {
        return 2.0;
    }
    if counted
        && matches!(
            first,
            "skill" | "competence" | "kompetenz" | "task" | "topic" | "competency" | "tool" | "station" | "s"
        )
    {
        return -2.0;
    }
    if text.chars().any(|c| c.is_ascii_digit() || "/&+#()_:%".contains(c)) {
        return -1.0;
    }
    if words.iter().any(|w| {
        matches!(
            w.as_str(),
            "and" | "und" | "et" | "of" | "for" | "with" | "the" | "in" | "mit" | "to" | "skills" | "y" | "e"
        )
    }) {
        return -1.0;
    }
    let parts: Vec<&str> = text.split_whitespace().collect();
    let capital = |w: &&str| w.chars().next().is_some_and(char::is_uppercase);
    let inner = parts.iter().any(|w| w.chars().skip(1).any(char::is_uppercase) && w.chars().any(char::is_lowercase));
    if inner
        && !text.contains(['-', '\'', '’'])
        && !parts.iter().any(|w| w.starts_with("Mc") || w.starts_with("De") || w.starts_with("Mac"))
    {
        return -1.0;
    }
    if text.contains(", ") && parts.len() == 2 && parts.iter().all(capital) {
        return 1.5;
    }
    let initial = parts.len() >= 2 && parts.iter().any(|w| w.trim_end_matches('.').chars().count() == 1);
    if initial && parts.iter().all(capital) {
        return 1.0;
    }
    match parts.len() {
        2 | 3 if parts.iter().all(capital) => 0.4,
        2..=4 => -0.5,
        1 if text.chars().all(char::is_uppercase) && text.chars().count() <= 4 => -0.4,
        1 => 0.1,
        _ => -1.0,
    }
}

const GIVEN_NAMES: &str = "anna|anne|ann|ana|anja|andrea|andreas|andrew|andrei|alex|alexander|alexandra|alexandre|alice|alicia|amir|amy|\
     adam|ada|adrian|adrien|ahmed|ali|aisha|antoine|antonio|arthur|barbara|bart|ben|benjamin|bernd|bob|boris|brian|bruno|\
     camille|carl|carla|carlos|carmen|caroline|charles|charlotte|chen|chiara|chloe|chris|christian|christine|christoph|claire|\
     clara|claudia|clement|daniel|daniela|david|dave|deepak|denis|diana|diego|dmitri|dora|edward|elena|elias|elisa|elizabeth|ella|\
     emil|emily|emma|emmanuel|eric|erik|erika|eva|fatima|felix|fernando|florian|francesca|francesco|francois|frank|franz|fred|\
     frieda|gabriel|george|georg|gerhard|giovanni|giulia|giuseppe|grace|greta|guido|gustav|hanna|hannah|hans|harry|heidi|heike|heinz|\
     helen|helena|helga|henri|henry|hugo|ida|igor|ines|ingrid|irina|isabel|isabelle|ivan|jack|jakob|james|jan|jana|jane|javier|jean|\
     jens|jessica|jim|joanna|joe|johan|johann|johannes|john|jonas|jorge|jose|josef|joseph|juan|julia|julie|julien|juliette|jurgen|\
     karen|karin|karl|katarina|kate|katharina|kathrin|katja|kevin|klaus|kumar|lara|laura|lea|lena|leo|leon|leonie|lina|linda|lisa|\
     louis|louise|luc|luca|lucas|lucia|lucie|luis|luisa|lukas|magda|manuel|marc|marco|marcus|margaret|maria|marie|marina|mario|mark|markus|\
     marta|martha|martin|martina|mary|mateo|matteo|matthias|max|maxime|mehmet|mei|mia|michael|michel|miguel|mike|milan|mira|mohamed|\
     mohammed|monika|nadia|natalia|nathalie|nick|nicolas|nicole|nils|nina|noah|nora|olga|oliver|olivia|omar|oscar|otto|pablo|paola|\
     paolo|patricia|patrick|paul|paula|pauline|pavel|pedro|peter|petra|philip|philipp|pierre|pieter|priya|rachel|rahul|raj|ralf|raphael|\
     rebecca|renate|ricardo|richard|rita|robert|roberto|roger|romain|rosa|ruth|sabine|sam|samuel|sandra|sanjay|sara|sarah|sebastian|\
     sergei|sergio|silvia|simon|sofia|sofie|sonia|sophia|sophie|stefan|stefanie|stefano|stephan|stephanie|steve|susan|susanne|sven|sylvie|\
     tanja|tara|teresa|theo|theresa|thomas|tim|tina|tobias|tom|tomas|udo|ulrich|ursula|uwe|valentina|valerie|vera|victor|victoria|\
     viktor|vincent|walter|werner|wei|william|wolfgang|xavier|yan|yara|yasmin|yves|yuki|yusuf|zoe";

const SKILLS: &str = "python|java|javascript|typescript|sql|excel|docker|kubernetes|aws|azure|gcp|linux|git|css|html|react|angular|vue|\
     nodejs|php|ruby|rust|golang|terraform|ansible|jenkins|devops|scrum|agile|kanban|testing|tests|test|coding|programming|\
     programmierung|programmieren|architecture|architektur|design|communication|kommunikation|leadership|teamwork|teamarbeit|\
     planning|planung|analysis|analytics|analyse|statistics|statistik|security|sicherheit|network|networking|database|databases|\
     datenbank|datenbanken|backend|frontend|cloud|api|rest|graphql|welding|schweissen|drehen|frasen|forklift|stapler|packing|\
     picking|sales|marketing|accounting|finance|hr|english|englisch|french|german|deutsch|spanish|anglais|allemand|writing|\
     presentation|presentations|negotiation|facilitation|coaching|mentoring|research|modelling|modeling|documentation|\
     dokumentation|review|reviews|monitoring|debugging|deployment|management|engineering|maintenance|wartung|logistics|\
     logistik|quality|qualitat|safety|machine|learning|data|powerpoint|word|sap|jira|figma|photoshop|cad|cnc|assembly|montage|\
     inspection|first aid|hygiene|budgeting|controlling|reporting|support|service|servicing|skill|ux|ui|seo|swift|kotlin|scala|\
     spark|kafka|redis|postgresql|mysql|mongodb|nginx|bash|powershell|c#|soudure|conduite|gestion|vente|cuisine|redaction";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_skills() {
        for name in ["Ada Lovelace", "dave@example.com", "Adrien", "Müller, Jens", "Employee 5", "A. Smith"] {
            assert!(person_likeness(name) > 0.0, "{name}");
        }
        for skill in ["GitHub Actions", "C/C++", "Python", "Planning and organising", "NodeJs", "Skill 3", "HTML/SCSS"]
        {
            assert!(person_likeness(skill) < 0.0, "{skill}");
        }
    }
}
