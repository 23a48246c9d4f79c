//! Sheets unlike those that we have seen: what stands in and around tables, and several sheets.

use super::sketch::{book, check, check_none, codes, one, outline, recognised, sheet, text};
use crate::ladder::recognise::report::BlockKind;
use guild_model::mastery::TrackKind;

#[test]
fn levels_that_reach_down_beside_the_tracks() {
    let expected = "Trunk: Junior / Technical: Senior, Staff / Management: Lead, Manager; Code, Talk";
    let body = "Code | Writes code that works and that others can read | Writes code that lasts for years | Sets the direction of the code base | Makes time for good code | Hires for good code
         Talk | Speaks up when something is unclear to them | Explains choices to others | Convinces with arguments and examples | Holds talks with each report | Holds talks with leads";
    check(
        &format!("Skill | Junior | Technical | < | Management | <\n^ | ^ | Senior | Staff | Lead | Manager\n{body}"),
        expected,
    );
    check(
        &format!("Skill | Junior | Technical | | Management |\n | | Senior | Staff | Lead | Manager\n{body}"),
        expected,
    );
}

#[test]
fn areas_in_areas() {
    check(
        "Field | Area | Skill | Junior | Senior
         Craft | Code | Style | Writes code that works and that others can read | Writes code that others learn from every day
         ^ | ^ | Review | Asks for a review before the code is merged | Reviews the code of all the other teams
         ^ | Test | Unit | Tests by hand before asking for a review of it | Automates every test that can be automated
         People | Talk | Listen | Listens and asks when something is unclear | Hears what is not said and asks about it",
        "Trunk: Junior, Senior; Craft – Code > Style, Review / Craft – Test > Unit / People – Talk > Listen",
    );
}

#[test]
fn several_rows_for_each_level() {
    let draft = check(
        "Level | Code | Talk
         Junior | Writes code that works and that others can read | Speaks up when something is unclear to them
         ^ | Asks for a review before the code is merged | Takes notes in the meetings of the whole team
         Senior | Writes code that others learn from every day | Makes sure that everyone has been heard in time
         ^ | Reviews the code of all the other teams there | Speaks for the team when it matters the most
         ^ | | Writes about the work of the team in public",
        "Trunk: Junior, Senior; Code, Talk",
    );
    assert_eq!(
        draft.expectations.iter().map(|e| e.criteria.as_ref().map_or(0, Vec::len)).collect::<Vec<_>>(),
        [2, 2, 2, 3]
    );
}

#[test]
fn tables_whose_corners_are_areas() {
    check(
        "Craft | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         Test | Tests by hand before asking for a review of it | Automates every test that can be automated
         |
         People | Junior | Senior
         Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time
         Teach | Shows others what they have just learned | Teaches regularly, inside and outside of the team",
        "Trunk: Junior, Senior; Craft > Code, Test / People > Talk, Teach",
    );
}

#[test]
fn tables_whose_captions_are_areas() {
    let draft = check(
        "Engineering ladder
         |
         Craft
         Skill | Junior | Senior
         Code | Writes code that works and that others can read | Writes code that others learn from every day
         |
         People
         Skill | Junior | Senior
         Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time",
        "Trunk: Junior, Senior; Craft > Code / People > Talk",
    );
    assert_eq!(draft.name.as_ref().unwrap().as_str(), "Engineering ladder");
}

#[test]
fn names_over_what_they_mean() {
    let draft = check(
        "Competency | Junior\\n0 - 2 years | Senior\\n5+ years
         Code\\nHow you write, change and review what runs in production | Writes code that works and that others can read | Writes code that others learn from every day
         Talk\\nHow you speak with the team and with everyone around it | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time",
        "Trunk: Junior, Senior; Code, Talk",
    );
    assert_eq!(
        draft.skills[1].description.as_ref().unwrap().as_str(),
        "How you speak with the team and with everyone around it"
    );
    let scopes: Vec<&str> = draft.levels.iter().map(|l| l.scope.as_ref().unwrap().as_str()).collect();
    assert_eq!(scopes, ["0 - 2 years", "5+ years"]);
    assert_eq!(draft.note, None);
}

#[test]
fn what_else_is_said_of_levels() {
    let draft = check(
        "Level | Title | Years of experience | Salary band | Description | Code | Talk
         L1 | Engineer | 0-2 | A | Learns the work with the help of the team | Writes code that works and that others can read | Speaks up when something is unclear to them
         L2 | Senior Engineer | 3-5 | B | Works alone on problems that are understood | Writes code that lasts for years to come | Explains the choices made to other teams
         L3 | Staff Engineer | 6+ | C | Works on problems that nobody understands | Sets the direction of the code base | Convinces with arguments and examples",
        "Trunk: Engineer, Senior Engineer, Staff Engineer; Code, Talk",
    );
    assert_eq!(draft.levels[1].key.as_deref(), Some("L2"));
    assert_eq!(
        draft.levels[1].scope.as_ref().unwrap().as_str(),
        "Years of experience: 3-5\nWorks alone on problems that are understood"
    );
    assert!(draft.note.as_ref().unwrap().as_str().contains("Senior Engineer – Salary band: B"));
}

#[test]
fn sheets_are_areas_where_levels_repeat() {
    let sheets = vec![
        sheet(
            "Craft",
            "Skill | Junior | Senior\nCode | Writes code that works and that others can read | Writes code that others learn from\nTest | Tests by hand before asking for a review of it | Automates every test there can be",
        ),
        sheet(
            "People",
            "Skill | Junior | Senior\nTalk | Speaks up when something is unclear to them | Makes sure that everyone was heard\nTeach | Shows others what they have just learned there | Teaches regularly, in and outside",
        ),
    ];
    let found = recognised(&book(sheets));
    assert_eq!(
        found.ladders.iter().map(outline).collect::<Vec<_>>(),
        ["Trunk: Junior, Senior; Craft > Code, Test / People > Talk, Teach"]
    );
}

#[test]
fn sheets_of_different_ladders_stay_apart() {
    let sheets = vec![
        sheet(
            "Sales",
            "Skill | Trainee | Director\nSell | Sells small things to friends and to family members | Sells whole companies to others\nCall | Calls people who have asked to be called back soon | Calls nobody, and is called by all",
        ),
        sheet(
            "Design",
            "Skill | Junior | Principal\nDraw | Draws what others have thought of before in detail | Draws what nobody has thought of\nAsk | Asks the people what they want to have in the end | Knows what they will want to have",
        ),
    ];
    let found = recognised(&book(sheets));
    assert_eq!(found.ladders.len(), 2);
}

#[test]
fn long_form_in_german() {
    let (draft, _) = one("Stufe | Kompetenz | Beschreibung | Soll
         Junior | Code | Schreibt lesbaren Code nach den Vorgaben des Teams | #1
         Junior | Test | Testet die eigenen Änderungen von Hand und genau | #2
         Senior | Code | Schreibt Code, von dem alle anderen lernen können | #3
         Senior | Test | Baut Testreihen, auf die sich alle verlassen können | #4");
    assert_eq!(outline(&draft), "Trunk: Junior, Senior; Code, Test");
    assert_eq!(text(&draft, "Test", "Senior"), Some("Baut Testreihen, auf die sich alle verlassen können"));
    assert_eq!(draft.expectations[3].rating.flatten().unwrap().to_string(), "4");
}

#[test]
fn what_is_no_ladder() {
    check_none(
        "Name | Java | SQL | Git\nAnna | #3 | #4 | #2\nBen | #1 | #2 | #5\nCleo | #2 | #2 | #2",
        BlockKind::Ratings,
    );
    check_none("Name | Team | Mail\nAnna | Red | a@example.org\nBen | Blue | b@example.org", BlockKind::People);
    check_none(
        "Name | Role | Level\nAnna | Developer | Senior\nBen | Tester | Junior\nCleo | Developer | Senior\nDan | Analyst | Junior",
        BlockKind::People,
    );
    check_none("Article | Price | Stock\nNut | #3 | #40\nBolt | #1 | #20", BlockKind::Unknown);
    check_none(
        "Question | Answer | Evidence\nWhat is done when a spill is found in the hall? | The area is closed and the lead is told | Checked\nWho is called when the alarm sounds at night? | The person on duty, whose number is at the door | Checked",
        BlockKind::Unknown,
    );
}

#[test]
fn a_hidden_sheet_is_ignored() {
    let mut hidden = sheet(
        "Alt",
        "Skill | Junior | Senior\nCode | Writes code that works and that others can read | Writes code that others learn from",
    );
    hidden.hidden = true;
    let found = recognised(&book(vec![hidden]));
    assert_eq!(found.ladders.len(), 0);
    assert_eq!(found.files[0].sheets[0].cells.ignored, 6);
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn a_sheet_for_each_level() {
    let level = |name: &str, code: &str, talk: &str| {
        sheet(
            name,
            &format!(
                "Area | Skill | Expectation\nCraft | Code | {code}\nPeople | Talk | {talk}\n | Teach | Shows others what they have just learned there"
            ),
        )
    };
    let sheets = vec![
        sheet("Read me", "This workbook says what we expect of people at each of their levels here"),
        level(
            "Junior",
            "Writes code that works and that others can read",
            "Speaks up when something is unclear to them",
        ),
        level(
            "Senior",
            "Writes code that others learn from every day",
            "Makes sure that everyone has been heard in time",
        ),
    ];
    let found = recognised(&book(sheets));
    assert_eq!(
        found.ladders.iter().map(outline).collect::<Vec<_>>(),
        ["Trunk: Junior, Senior; Craft > Code / People > Talk, Teach"]
    );
    assert_eq!(text(&found.ladders[0], "Talk", "Senior"), Some("Makes sure that everyone has been heard in time"));
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn sheets_of_paths_that_share_their_trunk() {
    let trunk = "Writes code that works and that others can read | Writes code that lasts for years to come";
    let sheets = vec![
        sheet(
            "Engineers",
            &format!("Skill | Junior | Senior | Staff\nCode | {trunk} | Sets the direction of the code base"),
        ),
        sheet(
            "Managers",
            &format!("Skill | Junior | Senior | Manager\nCode | {trunk} | Makes time for good code in the plans"),
        ),
    ];
    let found = recognised(&book(sheets));
    let draft = &found.ladders[0];
    assert_eq!(outline(draft), "Trunk: Junior, Senior / Engineers: Staff / Managers: Manager; Code");
    assert_eq!(draft.levels.iter().map(|l| l.rank).collect::<Vec<_>>(), [0, 1, 2, 2]);
    assert_eq!(codes(&found), Vec::<&str>::new());
}

#[test]
fn short_phrases_under_codes() {
    check(
        "Level | IC1 | IC2 | IC3 | IC4
         Coding | Learning, needs reviews | Clean code | Sets standards | Innovates
         System design | Understands basics | Designs features | Designs systems | Defines strategy
         Debugging | Basic troubleshooting | Debugs own code | Debugs hard issues | Prevents bugs",
        "Trunk: IC1, IC2, IC3, IC4; Coding, System design, Debugging",
    );
}

#[test]
fn codes_in_brackets_and_a_plus() {
    check(
        "Competency | Junior (L1-L2) | Mid (L3-L4) | Senior (L5-L6) | Staff+ (L7+)
         Coding & Algorithms | Basic data structures, simple algorithms | Advanced algorithms, complexity analysis | Performance tuning | Novel approaches
         Communication | Clear status updates, asks questions | Explains to peers | Presents to stakeholders | Speaks for the company",
        "Trunk: Junior (L1-L2), Mid (L3-L4), Senior (L5-L6), Staff+ (L7+); Coding & Algorithms, Communication",
    );
}

#[test]
fn many_small_number_tables_with_captions() {
    let draft = check(
        "Programming
         Skill | Junior | Mid | Senior
         SQL | #1 | #2 | #3
         Scripting | #0 | #1 | #3
         |
         Delivery
         Skill | Junior | Mid | Senior
         CI | #1 | #2 | #4
         Docker | #1 | #2 | #3
         |
         People
         Skill | Junior | Mid | Senior
         Writing | #2 | #3 | #4
         Mentoring | #0 | #1 | #3",
        "Trunk: Junior, Mid, Senior; Programming > SQL, Scripting / Delivery > CI, Docker / People > Writing, Mentoring",
    );
    assert_eq!(draft.expectations.len(), 18);
    assert_eq!(draft.expectations[3].rating.flatten().unwrap().to_string(), "0");
}

#[test]
fn records_that_are_criteria() {
    let (draft, _) = one("id | Area | Level | Summary | Examples
         1 | Delivery | Junior | Delivers small pieces of work with the help of others | Fixed a bug
         2 | Delivery | Junior | Asks for help early and says what has been tried so far | Asked
         3 | Delivery | Senior | Delivers large pieces of work without any help at all | Led a launch
         4 | Feedback | Junior | Takes feedback well and acts on it within a short time | Changed
         5 | Feedback | Senior | Gives feedback that others can act on, when it is due | Told a peer
         6 | Feedback | Senior | Builds a habit of feedback in the whole of the team | Retros");
    assert_eq!(outline(&draft), "Trunk: Junior, Senior; Delivery, Feedback");
    assert_eq!(
        draft.expectations.iter().map(|e| e.criteria.as_ref().map_or(1, Vec::len)).collect::<Vec<_>>(),
        [2, 1, 1, 2]
    );
}

#[test]
fn portuguese_and_spanish() {
    check(
        "Competência | O que significa | Estagiário | Júnior | Pleno | Sênior
         Código | Escrever e manter código | Escreve código simples com ajuda de colegas | Escreve código sem ajuda | Escreve código que dura anos | Define o padrão do código
         Escopo | | Tarefa | Funcionalidade | Produto | Organização
         Conversa | Falar com outras pessoas | Pergunta quando algo não está claro | Explica as suas escolhas | Convence com argumentos | Fala em nome da empresa",
        "Trunk: Estagiário, Júnior, Pleno, Sênior; Código, Conversa",
    );
    check(
        "Matriz de competencias
         | Común | | Ruta técnica | Gestión
         Habilidad | Principiante | Intermedio | Especialista | Jefe de equipo
         Código | Escribe código sencillo con la ayuda de otros | Escribe código sin ayuda de nadie | Define el rumbo del código de la casa | Da tiempo para escribir buen código
         Diálogo | Pregunta cuando algo no está del todo claro | Explica las decisiones a los demás | Convence con argumentos y ejemplos | Habla con cada persona de su equipo",
        "Común: Principiante, Intermedio / Ruta técnica: Especialista / Gestión: Jefe de equipo; Código, Diálogo",
    );
}

#[test]
fn two_series_of_codes() {
    let draft = check(
        "Dimension | IC1 | IC2 | IC3 | M1 | M2
         Code | Writes code that works and that others can read | Writes code that lasts for years | Sets the direction of the code | Makes time for good code | Hires for good code
         Talk | Speaks up when something is unclear to them | Explains choices to other teams | Convinces with arguments | Holds talks with reports | Holds talks with leads",
        "IC: IC1, IC2, IC3 / M: M1, M2; Code, Talk",
    );
    assert_eq!(draft.tracks.iter().map(|t| t.kind).collect::<Vec<_>>(), [TrackKind::Technical, TrackKind::Leadership]);
}

#[test]
fn headings_without_names() {
    check(
        " | | Junior | Senior
         Craft | Code | Writes code that works and that others can read | Writes code that others learn from every day
          | Test | Tests by hand before asking for a review of it | Automates every test that can be automated
         People | Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time",
        "Trunk: Junior, Senior; Craft > Code, Test / People > Talk",
    );
}

#[test]
fn a_running_number_and_an_owner_do_not_matter() {
    let (draft, found) = one(
        "Version 1.2, valid from January
         Owner: the guild of leads
         |
         No | Competency | Junior | Senior | Priority
         #1 | Code | Writes code that works and that others can read | Writes code that others learn from every day | high
         #2 | Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time | low",
    );
    assert_eq!(outline(&draft), "Trunk: Junior, Senior; Code, Talk");
    assert_eq!(found.files[0].sheets[0].cells.reported, 0);
}

#[test]
fn a_skill_without_any_expectation_stays() {
    check(
        "Area | Skill | Junior | Senior
         Craft | Code | Writes code that works and that others can read | Writes code that others learn from every day
         Craft | Design | |
         People | Talk | Speaks up when something is unclear to them | Makes sure that everyone has been heard in time",
        "Trunk: Junior, Senior; Craft > Code, Design / People > Talk",
    );
}
