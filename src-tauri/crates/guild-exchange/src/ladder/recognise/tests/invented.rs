//! Sheets unlike those that we have seen: shapes of tables.

use super::sketch::{book, check, codes, one, outline, recognised, sheet, text};
use guild_model::mastery::{FreedomKind, TrackKind};

#[test]
fn plain_english() {
    let draft = check(
        "Skill | Junior | Senior
         Code | Writes code that others can read and change with ease | Designs systems of several services that last
         Test | Writes unit tests for all of the new code they add | Leads the test strategy of the whole product line",
        "Trunk: Junior, Senior; Code, Test",
    );
    assert_eq!(text(&draft, "Test", "Senior"), Some("Leads the test strategy of the whole product line"));
}

#[test]
fn german_with_two_paths_and_merged_areas() {
    let draft = check(
        "Karrierestufen der Entwicklung
         | | Gemeinsam | < | Fachlaufbahn | < | Führungslaufbahn | <
         Bereich | Kompetenz | Einsteiger | Fortgeschrittener | Fachexperte | Architekt | Teamleiter | Abteilungsleiter
         Handwerk | Programmieren | Schreibt lesbaren Code nach Vorgabe des Teams | Schreibt Code ohne Vorgabe | Legt die Regeln für guten Code im Bereich fest | Prägt die Architektur im ganzen Haus | Sorgt dafür, dass das Team gut arbeiten kann | Sorgt für Ausbildung
         ^ | Testen | Testet die eigenen Änderungen | Baut Testreihen | Legt fest, wie getestet wird | Prägt die Qualität des ganzen Hauses | Sorgt für Zeit zum Testen | Verantwortet die Qualität
         Miteinander | Reden | Fragt nach, wenn etwas unklar ist | Erklärt anderen, was zu tun ist | Vermittelt zwischen Teams und Fachbereich | Vertritt das Haus auf Konferenzen | Führt Gespräche mit allen im Team | Führt Führungskräfte",
        "Gemeinsam: Einsteiger, Fortgeschrittener / Fachlaufbahn: Fachexperte, Architekt / Führungslaufbahn: Teamleiter, Abteilungsleiter; Handwerk > Programmieren, Testen / Miteinander > Reden",
    );
    assert_eq!(draft.name.as_ref().unwrap().as_str(), "Karrierestufen der Entwicklung");
    assert_eq!(
        draft.tracks.iter().map(|t| t.kind).collect::<Vec<_>>(),
        [TrackKind::Trunk, TrackKind::Technical, TrackKind::Leadership]
    );
    assert_eq!(draft.levels.iter().map(|l| l.rank).collect::<Vec<_>>(), [0, 1, 2, 3, 2, 3]);
}

#[test]
fn paths_by_blank_cells_in_french() {
    let draft = check(
        "| Tronc commun | | Filière technique | | Filière managériale |
         Compétence | Débutant | Confirmé | Référent | Architecte | Chef d’équipe | Directeur
         Conception | Conçoit une petite fonction avec de l’aide de ses pairs | Conçoit seul une fonction entière | Conçoit un système et le défend devant ses pairs | Conçoit la plateforme de toute la maison | Veille à la conception de son équipe | Fixe la stratégie
         Échange | Pose des questions et écoute les réponses des autres | Explique ses choix à son équipe | Anime les échanges entre les équipes | Parle au nom de la maison à l’extérieur | Mène les entretiens de son équipe | Mène les responsables",
        "Tronc commun: Débutant, Confirmé / Filière technique: Référent, Architecte / Filière managériale: Chef d’équipe, Directeur; Conception, Échange",
    );
    assert_eq!(draft.tracks[2].kind, TrackKind::Leadership);
}

#[test]
fn levels_down_with_areas_above_the_skills() {
    check(
        "Level | Craft | < | People | <
         ^ | Code | Test | Listen | Teach
         Junior | Writes simple code with the help of other people | Tests it by hand before asking for a review | Listens and asks when something is unclear | Shows others what they have just learned
         Senior | Writes code that others take as their example | Automates every test that can be automated | Hears what is not said and asks about it | Teaches regularly, inside and outside of the team
         Principal | Sets the direction of the code of all the teams | Sets the strategy of tests of all the teams | Is asked to settle the conflicts of others | Builds the teaching of the whole organisation",
        "Trunk: Junior, Senior, Principal; Craft > Code, Test / People > Listen, Teach",
    );
}

#[test]
fn levels_down_with_tracks_on_the_left_and_a_title() {
    let draft = check(
        "Our growth framework
         |
         Track | Level | Building | Talking
         Common | Junior | Builds small things with help from the team around them | Talks to the team about what they are doing
         ^ | Middle | Builds features alone, from the idea to the release | Talks to other teams about what they both need
         Individual contributor | Staff | Builds what several teams will stand on for years | Talks to the directors about what is possible
         Management | Manager | Builds a team in which all others can build well | Talks to everyone in the team every single week",
        "Common: Junior, Middle / Individual contributor: Staff / Management: Manager; Building, Talking",
    );
    assert_eq!(draft.name.as_ref().unwrap().as_str(), "Our growth framework");
}

#[test]
fn group_rows_for_areas_and_a_table_that_starts_elsewhere() {
    check(
        "
         |
         | | Competency | Junior | Mid | Senior
         | | CRAFT
         | | Code | Writes code that works and that others can read | Writes code that lasts for some years | Writes code that others learn from
         | | Review | Asks for reviews and acts on what is found there | Reviews the work of peers every day | Raises the standard of all reviews
         | | PEOPLE
         | | Feedback | Takes feedback well and asks for more of it often | Gives feedback to peers when it is due | Builds a habit of feedback in the team",
        "Trunk: Junior, Mid, Senior; CRAFT > Code, Review / PEOPLE > Feedback",
    );
}

#[test]
fn group_rows_merged_across() {
    check(
        "Skill | Junior | Senior
         Technology | < | <
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         Collaboration | < | <
         Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time",
        "Trunk: Junior, Senior; Technology > Code / Collaboration > Talk",
    );
}

#[test]
fn header_depth_four_with_codes() {
    let draft = check(
        "Engineering ladder 2024 | < | < | < | <
         | Common | < | Technical path | Leadership path
         | L1 | L2 | L3 | M3
         Skill | Junior | Engineer | Staff | Manager
         Code | Writes code that works and that others can read | Writes code that lasts for years to come | Sets the direction of the code base | Makes time for good code in each plan
         Talk | Speaks up when something is unclear to them | Explains the choices made to other teams | Convinces with arguments and examples | Holds talks with each of the reports",
        "Common: Junior, Engineer / Technical path: Staff / Leadership path: Manager; Code, Talk",
    );
    assert_eq!(
        draft.levels.iter().map(|l| l.key.as_deref().unwrap_or("")).collect::<Vec<_>>(),
        ["L1", "L2", "L3", "M3"]
    );
    assert_eq!(draft.name.as_ref().unwrap().as_str(), "Engineering ladder 2024");
}

#[test]
fn two_matrices_under_one_another_are_one_ladder() {
    check(
        "Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         Test | Tests by hand before asking for a review of it | Automates every test that can be automated
         |
         Skill | Junior | Senior
         Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time
         Teach | Shows others what they have just learned | Teaches regularly, inside and outside of the team",
        "Trunk: Junior, Senior; Code, Test, Talk, Teach",
    );
}

#[test]
fn two_tables_side_by_side() {
    let draft = check(
        "Skill | Junior | Senior | | Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day | | Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time
         Test | Tests by hand before asking for a review of it | Automates every test that can be automated | | Teach | Shows others what they have just learned | Teaches regularly, inside and outside of the team",
        "Trunk: Junior, Senior; Code, Test, Talk, Teach",
    );
    assert_eq!(text(&draft, "Teach", "Junior"), Some("Shows others what they have just learned"));
}

#[test]
fn levels_as_numbers() {
    check(
        "Competence | #1 | #2 | #3 | #4
         Code | Writes code that works and that others can read | Writes code that lasts for years to come | Sets the direction of the code base | Sets the direction of the industry itself
         Talk | Speaks up when something is unclear to them | Explains the choices made to other teams | Convinces with arguments and examples | Speaks for the organisation in public",
        "Trunk: 1, 2, 3, 4; Code, Talk",
    );
}

#[test]
fn blank_columns_and_rows_between() {
    check(
        "Skill | | Junior | | Mid | | Senior
         |
         Code | | Writes code that works and that others can read | | Writes code that lasts for years to come | | Writes code that others learn from every day
         |
         |
         Test | | Tests by hand before asking for a review of it | | Writes the tests before the code is written | | Automates every test that can be automated",
        "Trunk: Junior, Mid, Senior; Code, Test",
    );
}

#[test]
fn scope_freedoms_and_responsibilities() {
    let draft = check(
        "Stufe | Junior | Senior
         Geltungsbereich | Die eigene Aufgabe | Das ganze Team
         Verantwortung | Eigene Arbeit | Die Arbeit des Teams
         Freiheiten
         Team | Wird zugeteilt | Wählt mit
         Aufgabe | Wird zugeteilt | Schlägt vor
         Technik | Nach Vorgabe | Frei in Grenzen
         Zeit | Kernzeit | Frei
         Können
         Code | Schreibt lesbaren Code, der ohne Nacharbeit übernommen wird | Schreibt Code, von dem alle anderen lernen können
         Test | Testet die eigenen Änderungen von Hand und berichtet darüber | Baut Testreihen, auf die sich alle verlassen können",
        "Trunk: Junior, Senior; Können > Code, Test",
    );
    let senior = &draft.levels[1];
    assert_eq!(senior.scope.as_ref().unwrap().as_str(), "Das ganze Team");
    assert_eq!(senior.responsibilities.as_ref().unwrap().as_str(), "Die Arbeit des Teams");
    let freedoms: Vec<(FreedomKind, &str)> =
        senior.freedoms.iter().map(|(k, f)| (*k, f.text.as_ref().unwrap().as_str())).collect();
    assert_eq!(
        freedoms,
        [
            (FreedomKind::Team, "Wählt mit"),
            (FreedomKind::Task, "Schlägt vor"),
            (FreedomKind::Technology, "Frei in Grenzen"),
            (FreedomKind::Time, "Frei")
        ]
    );
}

#[test]
fn legend_above_and_notes_beside() {
    let (draft, found) = one(
        "Legend: the expectations of each level include those of the levels before it.
         |
         Skill | Junior | Senior | Notes
         Code | Writes code that works and that others can read | Writes code that others learn from every day | see wiki
         Test | Tests by hand before asking for a review of it | Automates every test that can be automated |",
    );
    assert_eq!(outline(&draft), "Trunk: Junior, Senior; Code, Test");
    assert_eq!(found.files[0].sheets[0].cells.ignored, 3);
    assert!(draft.named_by_file);
}

#[test]
fn a_side_table_is_left_apart() {
    let (draft, found) = one(
        "Skill | Junior | Senior | | Rating | Meaning
         Code | Writes code that works and that others can read | Writes code that others learn from every day | | #1 | poor
         Test | Tests by hand before asking for a review of it | Automates every test that can be automated | | #2 | good",
    );
    assert_eq!(outline(&draft), "Trunk: Junior, Senior; Code, Test");
    assert_eq!(found.files[0].sheets[0].cells.imported, 9, "{:#?}", found.files[0].sheets[0]);
}

#[test]
fn totals_are_ignored() {
    let (draft, found) = one("Skill | Junior | Mid | Senior
         Code | #1 | #2 | #3
         Test | #1 | #2 | #4
         Total | #2 | #4 | #7");
    assert_eq!(outline(&draft), "Trunk: Junior, Mid, Senior; Code, Test");
    assert_eq!(found.files[0].sheets[0].cells.ignored, 4);
    let scale = draft.scale.as_ref().unwrap();
    assert_eq!(scale.points.iter().map(|p| p.value.to_string()).collect::<Vec<_>>(), ["1", "2", "3", "4"]);
}

#[test]
fn a_skill_named_code_is_no_line_of_codes() {
    let test = "Test | Tests by hand before asking for a review of it | Writes the tests before the code is written | Automates every test that can be automated";
    check(
        &format!("Skill | Junior | Mid | Senior\nCode | #1 | #2 | #3\n{test}"),
        "Trunk: Junior, Mid, Senior; Code, Test",
    );
    let coded = check(
        &format!("Skill | Junior | Mid | Senior\nCode | E1 | E2 | E3\n{test}"),
        "Trunk: Junior, Mid, Senior; Test",
    );
    assert_eq!(coded.levels[1].key.as_deref(), Some("E2"));
}

#[test]
fn a_skill_rated_in_words_of_levels_begins_no_other_table() {
    check(
        "Skill | Junior | Mid | Senior
         Code | Novice | Proficient | Expert
         Test | Novice | Novice | Expert
         Talk | Novice | Proficient | Proficient",
        "Trunk: Junior, Mid, Senior; Code, Test, Talk",
    );
}

#[test]
fn a_legend_of_numbers_is_the_scale() {
    for legend in ["0 = none; 1 = Begins; 2 = Can; 3 = Teaches", "0 = none | 1 = Begins | 2 = Can | 3 = Teaches"] {
        let drawing = format!(
            "Skill | Junior | Mid | Senior
             Code | #1 | #2 | #3
             Test | #0 | #2 | #2
             |
             Legend
             {legend}"
        );
        let (draft, found) = one(&drawing);
        assert_eq!(outline(&draft), "Trunk: Junior, Mid, Senior; Code, Test");
        assert_eq!(found.mapping.ladders[0].scale, ["0 = none", "1 = Begins", "2 = Can", "3 = Teaches"]);
        let scale = draft.scale.as_ref().unwrap();
        let points: Vec<_> = scale
            .points
            .iter()
            .map(|p| format!("{} {}", p.value, p.word.as_ref().map_or("", |w| w.as_str())))
            .collect();
        assert_eq!(points, ["0 none", "1 Begins", "2 Can", "3 Teaches"]);
    }
}

#[test]
fn a_list_of_level_words_is_no_ladder() {
    for drawing in [
        "Junior
         Senior
         Staff
         Principal",
        "Junior | Senior | Staff | Principal | Lead",
        "Senior | Junior | Staff
         Lead | Senior | Junior
         Staff | Principal | Senior
         Junior | Lead | Lead",
    ] {
        let found = recognised(&book(vec![sheet("Sheet1", drawing)]));
        assert_eq!(found.ladders.len(), 0, "{:?}", found.ladders.iter().map(outline).collect::<Vec<_>>());
    }
}

#[test]
fn misfits_by_area_and_by_wording() {
    check(
        "Area | Skill | Junior | Senior
         Craft | Code | Writes code that works and that others can read | Writes code that others learn from every day
         Craft | Test | Tests by hand before asking for a review of it | Automates every test that can be automated
         Red flags | Ownership | May wait until someone else has taken the task | May take on more than can be done by one
         Red flags | Talk | May stay silent although something is unclear | May speak for others without asking them",
        "Trunk: Junior, Senior; Craft > Code, Test / Red flags > !Ownership, !Talk",
    );
}

#[test]
fn markers_that_a_legend_explains_are_tracks() {
    let draft = check(
        "Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         People | Takes part in the meetings of the whole team | Mentors others\\n[F] Führt Gespräche mit allen im Team
         |
         [F] = Führungslaufbahn",
        "Trunk: Junior, Senior / Führungslaufbahn: ; Code, People",
    );
    assert_eq!(draft.tracks[1].marker.as_ref().unwrap().as_str(), "F");
    assert_eq!(draft.tracks[1].kind, TrackKind::Leadership);
}

#[test]
fn paths_only_in_the_names_of_levels() {
    check(
        "Skill | Junior | Senior | Staff (IC) | Principal (IC) | Lead (Manager) | Head (Manager)
         Code | Writes code that works and that others can read | Writes code that lasts | Sets the direction of the code base | Sets it for all of the teams | Makes time for good code | Hires for good code
         Talk | Speaks up when something is unclear to them | Explains choices to others | Convinces with arguments and examples | Speaks in public | Holds talks with each report | Holds talks with leads",
        "Trunk: Junior, Senior / IC: Staff (IC), Principal (IC) / Manager: Lead (Manager), Head (Manager); Code, Talk",
    );
}

#[test]
fn a_level_that_stands_twice_is_said() {
    // The file tells the two paths apart by colour only, which nobody can read out of its cells.
    let (draft, found) = one(
        "Skill | Junior | Senior | Principal | Senior | Principal
         Code | Writes code that works and that others can read | Writes code that lasts | Sets the direction of the code base | Makes time for good code | Hires for good code
         Talk | Speaks up when something is unclear to them | Explains choices to others | Convinces with arguments and examples | Holds talks with each report | Holds talks with leads",
    );
    assert_eq!(draft.levels.len(), 5);
    assert_eq!(codes(&found), ["import-name-repeated", "import-name-repeated"]);
    assert!(found.problems[0].message.contains("another path"));
    assert_eq!(found.problems[0].cell.as_deref(), Some("E1"));
}

#[test]
fn continued_rows_are_criteria() {
    let draft = check(
        "Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         ^ | Asks for a review before the code is merged | Reviews the code of all the other teams
         Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time
         ^ | Takes notes in the meetings of the whole team | ",
        "Trunk: Junior, Senior; Code, Talk",
    );
    let first = &draft.expectations[0];
    assert_eq!(
        first.text.as_ref().unwrap().as_str(),
        "Writes code that works and that others can read\nAsks for a review before the code is merged"
    );
    assert_eq!(first.criteria.as_ref().unwrap().len(), 2);
    assert!(draft.expectations[3].criteria.is_none());
}

#[test]
fn names_that_are_missing_doubled_or_too_long() {
    let long = "very ".repeat(60);
    let (draft, found) = one(&format!(
        "Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         Code | Tests by hand before asking for a review of it | Automates every test that can be automated
         {long} | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time"
    ));
    assert_eq!(draft.skills.len(), 3);
    assert_eq!(codes(&found), ["import-name-repeated", "import-name-long"]);
    assert_eq!(draft.skills[2].description.as_ref().unwrap().as_str(), long.trim());
    assert_eq!(found.problems[0].cell.as_deref(), Some("A3"));
}

#[test]
fn unknown_words_for_levels() {
    check(
        "Umiejętność | Kadet | Bosman | Kapitan
         Kod | Pisze kod, który działa i który inni potrafią przeczytać | Pisze kod, który przetrwa wiele lat bez zmian | Wyznacza kierunek rozwoju całej bazy kodu
         Testy | Testuje ręcznie przed poproszeniem o przegląd kodu | Pisze testy, zanim powstanie pierwszy kod | Automatyzuje wszystko, co da się zautomatyzować",
        "Trunk: Kadet, Bosman, Kapitan; Kod, Testy",
    );
}

#[test]
fn unknown_words_under_a_heading_that_says_level() {
    check(
        "Level | Mut | Können
         Padawan | Traut sich nachzufragen, wenn etwas unklar ist | Kann einfache Aufgaben mit Hilfe lösen
         Jedi | Traut sich zu widersprechen, wenn es nötig ist | Kann schwere Aufgaben ohne Hilfe lösen",
        "Trunk: Padawan, Jedi; Mut, Können",
    );
}

#[test]
fn several_columns_for_each_level() {
    let draft = check(
        "Skill | Junior | < | Senior | <
         ^ | Text | Min | Text | Min
         Code | Writes code that works and that others can read | #2 | Writes code that others learn from every day | #4
         Test | Tests by hand before asking for a review of it | #1 | Automates every test that can be automated | #3",
        "Trunk: Junior, Senior; Code, Test",
    );
    assert_eq!(draft.expectations[1].rating.flatten().unwrap().to_string(), "4");
    assert_eq!(draft.expectations[1].text.as_ref().unwrap().as_str(), "Writes code that others learn from every day");
}

#[test]
fn what_heads_only_what_a_level_brings_is_no_area() {
    let draft = check(
        "Area | Skill | Junior | Senior | Principal
         General | Scope | Works on single tasks of one team with some help | Works on whole features of one team | Works on the systems of several teams
         General | Responsibilities | None yet but their own learning and their own tasks | Answers for the features of a team | Answers for the systems of all the teams
         Craft | Code | Writes simple code with the help of other people | Writes code that others take as their example | Sets the direction of the code of all the teams
         Craft | Test | Tests it by hand before asking for a review | Automates every test that can be automated | Sets the strategy of tests of all the teams",
        "Trunk: Junior, Senior, Principal; Craft > Code, Test",
    );
    assert_eq!(draft.areas.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["Craft"]);
    assert_eq!(draft.levels[2].scope.as_ref().unwrap().as_str(), "Works on the systems of several teams");
    let draft = check(
        "Skill | Junior | Senior | Principal
         Freedoms | | |
         Team | Chooses the people they learn from in the team | Chooses who they work with on a feature | Chooses the teams they work with
         Time | Plans the day within the plan of the whole team | Plans the week within the plan of the team | Plans the quarter and tells the others
         Craft | | |
         Code | Writes simple code with the help of other people | Writes code that others take as their example | Sets the direction of the code of all the teams
         Test | Tests it by hand before asking for a review | Automates every test that can be automated | Sets the strategy of tests of all the teams",
        "Trunk: Junior, Senior, Principal; Craft > Code, Test",
    );
    assert_eq!(draft.areas.len(), 1);
    assert_eq!(draft.levels[0].freedoms.len(), 2);
}
