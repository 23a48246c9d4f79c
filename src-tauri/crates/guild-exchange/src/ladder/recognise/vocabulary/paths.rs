//! Words that name paths.

use super::{any, words};
use guild_model::mastery::TrackKind;

const LEADERSHIP: &str = "leadership|management|manager|managers|managerial|people|lead|leader|leaders|supervisor|\
         director|directors|fuhrung|fuhrungslaufbahn|fuhrungskraft|fuhrungskrafte|fuhrungspfad|leitung|\
         managementlaufbahn|personalverantwortung|encadrement|direction|manageriale|managerial|\
         responsable|liderazgo|gestion|direccion|gerencia|lideranca|gestao|gerencial|em|mgmt|techlead|\
         teamlead|leads";
const TECHNICAL: &str = "technical|ic|individual|contributor|contributors|expert|experts|specialist|fachlaufbahn|\
         fachlich|fachliche|fachlicher|fachpfad|expertenlaufbahn|expertenpfad|experten|technik|technisch|\
         technische|technischer|technique|expertise|tecnico|tecnica|especialista|experto|craft|\
         engineering|developer|engineer|fachkarriere|spezialist|spezialisten";
const TRUNK: &str = "common|shared|trunk|core|foundation|base|both|general|gemeinsam|gemeinsame|gemeinsamer|\
         gemeinsames|stamm|basis|grundstufe|grundstufen|allgemein|commun|commune|tronc|comun|compartido|\
         comum|tronco|geral|all";

pub(in crate::ladder::recognise) fn track_kind(text: &str) -> Option<TrackKind> {
    let words = words(text);
    if words.len() > 8 {
        return None;
    }
    let joined = words.join("");
    let near = |list: &str| {
        words
            .iter()
            .any(|w| w.len() >= 7 && list.split('|').any(|l| strsim::damerau_levenshtein(w, l) <= 2 && l.len() >= 7))
    };
    if any(&words, TRUNK) {
        Some(TrackKind::Trunk)
    } else if any(&words, "individual|contributor|fachlaufbahn|ic|fachlich|fachliche") {
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
pub(in crate::ladder::recognise) fn speaks_of_path(text: &str) -> bool {
    let words = words(text);
    any(
        &words,
        "track|path|ladder|route|laufbahn|pfad|karriere|karrierepfad|fachlaufbahn|fuhrungslaufbahn|\
         filiere|parcours|voie|via|ruta|trilha|carreira|carrera|itinerario|stream",
    ) || words.iter().any(|w| w.ends_with("laufbahn") || w.ends_with("pfad"))
}
