//! Sheets unlike those that we have seen.

use super::sketch::{check, codes, many, one, points, targets};
use crate::ratings::mapping::Shape;

#[test]
fn people_down_with_halves() {
    let found = check(
        "Name | Python | SQL | Docker
         Ada Lovelace | #3 | #2.5 |
         Alan Turing | #1 | | #4",
        "Ada Lovelace: Python 3, SQL 2.5; Alan Turing: Python 1, Docker 4",
    );
    assert_eq!(found.file.sheets[0].blocks[0].shape, Some(Shape::PeopleDown));
}

#[test]
fn people_across_with_areas_on_the_left() {
    let found = check(
        "Bereich | Kompetenz | Anna | Bernd | Chris
         Technik | Löten | #3 | #1 | #2
         ^ | Fräsen | #2 | #2 | #2
         Büro | Ablage | #1 | | #3",
        "Anna: Technik > Löten 3, Technik > Fräsen 2, Büro > Ablage 1; Bernd: Technik > Löten 1, Technik > Fräsen 2; Chris: Technik > Löten 2, Technik > Fräsen 2, Büro > Ablage 3",
    );
    assert_eq!(found.file.sheets[0].blocks[0].shape, Some(Shape::PeopleAcross));
}

#[test]
fn areas_that_are_written_once() {
    check(
        "Category | Skill | Mia | Noah
         Cloud | Networks | 2 | 4
         | Storage | 1 | 3
         Data | Modelling | 3 | 3",
        "Mia: Cloud > Networks 2, Cloud > Storage 1, Data > Modelling 3; Noah: Cloud > Networks 4, Cloud > Storage 3, Data > Modelling 3",
    );
}

#[test]
fn german_words() {
    let found = check(
        "Mitarbeiter | Drehen | Fräsen | Schweißen
         Heidi Klein | Anfänger | Experte | keine
         Jens Groß | Fortgeschritten | Anfänger | Experte",
        "Heidi Klein: Drehen 1, Fräsen 3, Schweißen 0; Jens Groß: Drehen 2, Fräsen 1, Schweißen 3",
    );
    assert_eq!(points(&found.draft), "0 keine, 1 Anfänger, 2 Fortgeschritten, 3 Experte");
}

#[test]
fn french_words_people_across() {
    check(
        "Compétence | Amélie Durand | Jean Petit
         Soudure | Débutant | Expert
         Conduite | Confirmé | Débutant
         Gestion | Expert | Confirmé",
        "Amélie Durand: Soudure 1, Conduite 2, Gestion 3; Jean Petit: Soudure 3, Conduite 1, Gestion 2",
    );
}

#[test]
fn english_words() {
    check(
        "Employee | Coding | Testing | Talking
         Zoe Park | Novice | Advanced | Expert
         Sam Hill | Competent | Novice | Proficient",
        "Zoe Park: Coding 1, Testing 4, Talking 5; Sam Hill: Coding 2, Testing 1, Talking 3",
    );
}

#[test]
fn numbers_with_their_words() {
    let found = check(
        "Team member | Kafka | Redis
         Uma | 1 - Novice | 3 - Expert
         Vic | 2 - Practitioner | 1 - Novice",
        "Uma: Kafka 1, Redis 3; Vic: Kafka 2, Redis 1",
    );
    assert_eq!(points(&found.draft), "1 Novice, 2 Practitioner, 3 Expert");
}

#[test]
fn signs_of_four_grades() {
    let found = check(
        "氏名 | 溶接 | 塗装 | 検査
         田中 | ◎ | ○ | ×
         鈴木 | △ | ◎ | ○",
        "田中: 溶接 3, 塗装 2, 検査 0; 鈴木: 溶接 1, 塗装 3, 検査 2",
    );
    assert_eq!(points(&found.draft), "0 ×, 1 △, 2 ○, 3 ◎");
}

#[test]
fn a_star_among_grades_is_the_best_of_them() {
    let found = check(
        "Name | Java | Go | SQL | Bash
         Ann | ★ | ◎ | ○ | △
         Bob | ○ | △ | ★ | ◎",
        "Ann: Java 4, Go 3, SQL 2, Bash 1; Bob: Java 2, Go 1, SQL 4, Bash 3",
    );
    assert_eq!(points(&found.draft), "1 △, 2 ○, 3 ◎, 4 ★");
}

#[test]
fn filled_rounds_with_a_legend() {
    let found = check(
        "Operator | Press | Lathe | Mill
         Ruth | ● | ◐ | ○
         Omar | ○ | ● | ●
         |
         Legend
         ○ | in training
         ◐ | works with help
         ● | works alone",
        "Ruth: Press 2, Lathe 1, Mill 0; Omar: Press 0, Lathe 2, Mill 2",
    );
    assert_eq!(points(&found.draft), "0 in training, 1 works with help, 2 works alone");
}

#[test]
fn harvey_balls() {
    check(
        "Person | A1 | B2
         Kim Li | ○ | ◔
         Pat Oh | ◑ | ◕
         Lee Wu | ● | ○",
        "Kim Li: A1 0, B2 1; Pat Oh: A1 2, B2 3; Lee Wu: A1 4, B2 0",
    );
}

#[test]
fn stars() {
    check(
        "Name | Grill | Bar
         Rosa | ★★★ | ★
         Theo | ★★☆ | ★★★",
        "Rosa: Grill 3, Bar 1; Theo: Grill 2, Bar 3",
    );
}

#[test]
fn crosses_and_blanks() {
    let found = check(
        "Name | First aid | Fire | Forklift
         Ada | X | | X
         Bob | | X |
         Cyd | X | X | X",
        "Ada: First aid 1, Forklift 1; Bob: Fire 1; Cyd: First aid 1, Fire 1, Forklift 1",
    );
    assert_eq!(found.draft.scales[0].blank_means, None);
}

#[test]
fn ticked_boxes() {
    check(
        "Worker | Stow | Pick
         Ben | ☑ | ☐
         Ida | ☐ | ☑",
        "Ben: Stow 1, Pick 0; Ida: Stow 0, Pick 1",
    );
}

#[test]
fn true_and_false_yes_and_no() {
    check("User | Go | Rust\nAmy | TRUE | FALSE\nTom | FALSE | TRUE", "Amy: Go 1, Rust 0; Tom: Go 0, Rust 1");
    check("Nom | Grue | Pelle\nLuc | oui | non\nLéa | non | oui", "Luc: Grue 1, Pelle 0; Léa: Grue 0, Pelle 1");
}

#[test]
fn self_and_lead_beside_each_other() {
    check(
        "Name | Python | < | SQL | <
         | Self | Lead | Self | Lead
         Ada | #4 | #3 | #2 | #2
         Bob | #1 | #2 | #5 | #4",
        "Ada: Python 4 self, Python 3 lead, SQL 2 self, SQL 2 lead; Bob: Python 1 self, Python 2 lead, SQL 5 self, SQL 4 lead",
    );
}

#[test]
fn knowing_and_doing_under_names_that_are_not_merged() {
    check(
        "| Python | | SQL |
         Mitarbeiter | Wissen | Praxis | Wissen | Praxis
         Ada Klein | #4 | #3 | #2 | #1
         Jens Rot | #1 | #2 | #5 | #4",
        "Ada Klein: Python k4 d3, SQL k2 d1; Jens Rot: Python k1 d2, SQL k5 d4",
    );
}

#[test]
fn assessors_in_rows() {
    check(
        "Name | Assessor | Python | SQL
         Ada | Self | #4 | #3
         Ada | Lead | #3 | #3
         Bob | Self | #2 | #1
         Bob | Lead | #2 | #2",
        "Ada: Python 4 self, SQL 3 self, Python 3 lead, SQL 3 lead; Bob: Python 2 self, SQL 1 self, Python 2 lead, SQL 2 lead",
    );
}

#[test]
fn records_with_everything() {
    let found = check(
        "E-Mail | Name | Skill | Area | Self | Manager | Target | Interest | Date | Evidence
         ada@x.org | Ada | Python | Code | #3 | #4 | #5 | high | 2024-03-01 | wrote the parser
         ada@x.org | Ada | SQL | Data | #2 | #2 | #3 | low | 2024-03-01 |
         bob@x.org | Bob | Python | Code | #1 | #1 | #2 | ok | 2024-03-02 | course",
        "Ada <ada@x.org>: Code > Python 3 More self 2024-03-01, Code > Python 4 More lead 2024-03-01, Data > SQL 2 Avoid self 2024-03-01, Data > SQL 2 Avoid lead 2024-03-01; Bob <bob@x.org>: Code > Python 1 Fine self 2024-03-02, Code > Python 1 Fine lead 2024-03-02",
    );
    assert_eq!(targets(&found.draft), "Ada Python 5, Ada SQL 3, Bob Python 2");
    assert_eq!(found.draft.ratings[0].evidence.as_ref().unwrap().as_str(), "wrote the parser");
}

#[test]
fn records_whose_person_is_written_once() {
    check(
        "Person | Topic | Rating
         Mara | Paint | 3
         | Clay | 4
         Nils | Paint | 1
         | Clay | 2",
        "Mara: Paint 3, Clay 4; Nils: Paint 1, Clay 2",
    );
}

#[test]
fn numbered_pairs_with_levels() {
    check(
        "Employee | Skill 1 | Level 1 | Skill 2 | Level 2
         Ada | Python | #3 | SQL | #2
         Bob | SQL | #4 | |",
        "Ada: Python 3, SQL 2; Bob: SQL 4",
    );
}

#[test]
fn a_sheet_for_each_person() {
    many(
        &[
            ("Ada Byron", "Skill | Current | Target\nPython | #3 | #4\nSQL | #2 | #2\nGit | #1 | #3"),
            ("Bob Stone", "Skill | Current | Target\nPython | #1 | #4\nSQL | #4 | #2\nGit | #2 | #3"),
        ],
        "Ada Byron: Python 3, SQL 2, Git 1; Bob Stone: Python 1, SQL 4, Git 2",
    );
}

#[test]
fn one_person_named_above() {
    let found = check(
        "Name | Grete Weil
         Datum | 2024-05-06
         |
         Kompetenz | Wissen | Praxis | Soll
         Planung | #3 | #2 | #4
         Vertrieb | #1 | #1 | #2",
        "Grete Weil: Planung k3 d2 2024-05-06, Vertrieb k1 d1 2024-05-06",
    );
    assert_eq!(targets(&found.draft), "Grete Weil Planung 4, Grete Weil Vertrieb 2");
}

#[test]
fn tables_joined_by_ids() {
    let found = many(
        &[
            ("People", "person_id | name | email\np1 | Ada | ada@x.org\np2 | Bob | bob@x.org\np3 | Cyd | cyd@x.org"),
            ("Skills", "skill_id | skill | category\ns1 | Python | Code\ns2 | SQL | Data"),
            ("Ratings", "person_id | skill_id | level\np1 | s1 | #3\np1 | s2 | #2\np2 | s1 | #4"),
        ],
        "Ada [p1] <ada@x.org>: Code > Python 3, Data > SQL 2; Bob [p2] <bob@x.org>: Code > Python 4; Cyd [p3] <cyd@x.org>:",
    );
    assert_eq!(codes(&found), Vec::<&str>::new());
    assert_eq!(found.draft.skills.len(), 2);
}

#[test]
fn totals_averages_and_head_counts_stay_apart() {
    let found = check(
        "Skill | Ada | Bob | Cyd | Average | Required people
         Python | #3 | #1 | #2 | #2 | #2
         SQL | #4 | #4 | #1 | #3 | #1
         Total | #7 | #5 | #3 | #15 | #3",
        "Ada: Python 3, SQL 4; Bob: Python 1, SQL 4; Cyd: Python 2, SQL 1",
    );
    assert_eq!(targets(&found.draft), "");
}

#[test]
fn wanted_ratings_in_a_row_and_in_a_column() {
    let found = check(
        "Name | Python | SQL
         Target | #4 | #3
         Ada | #3 | #1
         Bob | #2 | #2",
        "Ada: Python 3, SQL 1; Bob: Python 2, SQL 2",
    );
    assert_eq!(targets(&found.draft), "Python 4, SQL 3");
    let found = check(
        "Skill | Target | Ada | Bob
         Python | #4 | #3 | #2
         SQL | #3 | #1 | #2",
        "Ada: Python 3, SQL 1; Bob: Python 2, SQL 2",
    );
    assert_eq!(targets(&found.draft), "Python 4, SQL 3");
}

#[test]
fn status_words_and_days_are_no_ratings() {
    let found = one(
        "Name | Python | SQL | Git
         Ada | #3 | in progress | #2
         Bob | 3 days | #1 | n/a
         Cyd | #2 | #2 | in progress",
        "Ada: Python 3, Git 2; Bob: SQL 1; Cyd: Python 2, SQL 2",
    );
    assert_eq!(codes(&found), ["ratings-status", "ratings-time"]);
    assert_eq!(found.problems[0].cell.as_deref(), Some("C2"));
    assert_eq!(found.file.sheets[0].cells.reported, 3);
    assert_eq!(found.file.sheets[0].cells.ignored, 1, "n/a says that there is no rating");
}

#[test]
fn areas_over_the_skills_and_fields_of_people() {
    let found = check(
        "| | Technology | < | Business | <
         Name | Site | Python | SQL | Sales | Law
         Ada | Bern | #3 | #2 | #1 | #1
         Bob | Graz | #2 | #2 | #4 | #1",
        "Ada: Technology > Python 3, Technology > SQL 2, Business > Sales 1, Business > Law 1; Bob: Technology > Python 2, Technology > SQL 2, Business > Sales 4, Business > Law 1",
    );
    assert_eq!(found.draft.people[1].fields[0].0, "Site");
    assert_eq!(found.draft.people[1].fields[0].1.as_str(), "Graz");
}

#[test]
fn areas_in_rows_of_their_own() {
    check(
        "Skills | Olga | Petra
         CODE
         Python | #3 | #2
         Rust | #1 | #4
         TALK
         Pitch | #2 | #2",
        "Olga: CODE > Python 3, CODE > Rust 1, TALK > Pitch 2; Petra: CODE > Python 2, CODE > Rust 4, TALK > Pitch 2",
    );
}

#[test]
fn first_and_last_names_with_numbers_and_a_title() {
    check(
        "Skill matrix of the workshop
         |
         Personalnummer | Vorname | Nachname | Bohren | Feilen
         #1017 | Ida | Groß | #3 | #2
         #1023 | Udo | Klein | #1 | #2",
        "Ida Groß [1017]: Bohren 3, Feilen 2; Udo Klein [1023]: Bohren 1, Feilen 2",
    );
}

#[test]
fn two_teams_under_one_another() {
    check(
        "Name | Python | SQL
         Ada | #3 | #2
         Bob | #2 | #1
         |
         Name | Python | Law
         Cyd | #1 | #4
         Dan | #2 | #3",
        "Ada: Python 3, SQL 2; Bob: Python 2, SQL 1; Cyd: Python 1, Law 4; Dan: Python 2, Law 3",
    );
}

#[test]
fn namesakes_are_asked_about_and_never_merged() {
    let found = one(
        "Name | Python | SQL
         Kim Lee | #3 | #2
         Kim Lee | #1 | #4",
        "Kim Lee: Python 3, SQL 2; Kim Lee: Python 1, SQL 4",
    );
    assert_eq!(codes(&found), ["ratings-person-ambiguous"]);
}

#[test]
fn words_of_an_unknown_language_wait_for_their_order() {
    let found = one(
        "Name | Foo | Bar | Baz
         Ada | osaa | tuntee | osaa
         Eva | tuntee | tuntee | hallitsee
         Ida | hallitsee | osaa | osaa",
        "Ada: Foo, Bar, Baz; Eva: Foo, Bar, Baz; Ida: Foo, Bar, Baz",
    );
    assert_eq!(points(&found.draft), "? hallitsee, ? osaa, ? tuntee");
    assert!(codes(&found).contains(&"ratings-scale-guessed"));
}

#[test]
fn a_legend_in_a_line_gives_words_their_numbers() {
    let found = check(
        "Name | Foo | Bar
         Ada | #1 | #3
         Eva | #2 | #2
         |
         Scale: 1 = learns, 2 = does, 3 = teaches",
        "Ada: Foo 1, Bar 3; Eva: Foo 2, Bar 2",
    );
    assert_eq!(points(&found.draft), "1 learns, 2 does, 3 teaches");
}

#[test]
fn people_are_groups_of_columns_across() {
    check(
        "Skill | Ada | < | Bob | <
         | Self | Lead | Self | Lead
         Python | #3 | #2 | #1 | #1
         SQL | #4 | #4 | #2 | #3",
        "Ada: Python 3 self, Python 2 lead, SQL 4 self, SQL 4 lead; Bob: Python 1 self, Python 1 lead, SQL 2 self, SQL 3 lead",
    );
}

#[test]
fn numbered_skills_over_marks_are_skills() {
    check(
        "Name | Skill 1 | Skill 2\nAda | #3 | #2\nBob | #2 | #1",
        "Ada: Skill 1 3, Skill 2 2; Bob: Skill 1 2, Skill 2 1",
    );
}

#[test]
fn pluses_and_minuses_are_one_order() {
    let found = check(
        "Name | Go | Kafka | Perl
         Ana Novak | ++ | + | -
         Bo Lind | + | -- | o
         Cy Park | - | | ++",
        "Ana Novak: Go 4, Kafka 3, Perl 1; Bo Lind: Go 3, Kafka 0, Perl 2; Cy Park: Go 1, Perl 4",
    );
    assert_eq!(points(&found.draft), "0 --, 1 -, 2 o, 3 +, 4 ++");
}

#[test]
fn a_cross_beside_a_tick_is_asked_about() {
    let found = one(
        "Name | Go | Kafka | Perl\nAna Novak | ✓ | x | ✓\nBo Lind | x | ✓ |\nCy Park | ✓ | | x",
        "Ana Novak: Go 1, Kafka 0, Perl 1; Bo Lind: Go 0, Kafka 1; Cy Park: Go 1, Perl 0",
    );
    assert_eq!(codes(&found), ["ratings-scale-guessed"]);
}

#[test]
fn a_legend_on_a_sheet_of_its_own_explains_the_marks_of_the_others() {
    let team = "Name | Go | SQL | Rust\nAna Lee | #1 | #2 | #2\nBo Ray | #1 | #1 | #2";
    let ratings = "Ana Lee: Go 1, SQL 2, Rust 2; Bo Ray: Go 1, SQL 1, Rust 2";
    for (name, legend) in [
        ("Legend", "Value | Meaning\n#0 | None\n#1 | Basic\n#2 | Works alone\n#3 | Teaches"),
        ("Sheet2", "Value | Meaning\n#0 | None\n#1 | Basic\n#2 | Works alone\n#3 | Teaches"),
        ("Sheet2", "Rating scale |\n#0 | None\n#1 | Basic\n#2 | Works alone\n#3 | Teaches"),
    ] {
        let found = many(&[("Team", team), (name, legend)], ratings);
        assert_eq!(points(&found.draft), "0 None, 1 Basic, 2 Works alone, 3 Teaches", "{name}");
        assert!(found.problems.is_empty(), "{:?}", found.problems);
        assert_eq!(found.file.sheets[1].cells.reported, 0, "{name}");
    }
    // A numbered list that does not name the numbers of the ratings is none.
    let found = many(&[("Team", team), ("To do", "#7 | Buy paper\n#8 | Call Ana\n#9 | Fix the printer")], ratings);
    assert_eq!(points(&found.draft), "1, 2");
}

#[test]
fn a_row_of_unknown_marks_is_no_header() {
    for (drawing, expected) in [
        (
            "Operator | Press | Weld | Paint\nAnna Berg | I | L | U\nBob Stone | O | U | I\nCarla Ruiz | L | I | O",
            "? I, ? L, ? O, ? U",
        ),
        (
            "Operator | Press | Weld | Paint\nAnna Berg | T | C | S\nBob Stone | C | X | T\nCarla Ruiz | S | T | X",
            "? C, ? S, ? T, ? X",
        ),
        (
            "Name | Welding | Turning | Assembly | Testing\nAnna Berg | Apprentice | Journeyman | Master | Apprentice\n\
             Bob Stone | Master | Expert | Journeyman | Journeyman\nCarla Ruiz | Journeyman | Apprentice | Expert | Master",
            "? Apprentice, ? Expert, ? Journeyman, ? Master",
        ),
        (
            "Collaborateur | Soudure | Fraisage\nAnna Berg | Apprenti | Autonome\nBob Stone | Référent | Apprenti\n\
             Carla Ruiz | Autonome | Expert",
            "? Apprenti, ? Autonome, ? Expert, ? Référent",
        ),
    ] {
        let found =
            one(drawing, &drawing.lines().skip(1).map(|line| named_only(drawing, line)).collect::<Vec<_>>().join("; "));
        assert_eq!(points(&found.draft), expected);
        assert!(codes(&found).contains(&"ratings-scale-guessed"), "{:?}", codes(&found));
    }
}

/// The outline of a row none of whose marks has a value.
fn named_only(drawing: &str, line: &str) -> String {
    let skills: Vec<&str> = drawing.lines().next().unwrap_or("").split('|').skip(1).map(str::trim).collect();
    format!("{}: {}", line.split('|').next().unwrap_or("").trim(), skills.join(", "))
}

#[test]
fn a_row_with_notes_among_its_marks_does_not_part_the_table() {
    let found = one(
        "Name | Rust | Go | SQL\nAnna Berg | #3 | #2 | #4\nBob Stone | 3-4 | #5 | see note\nCarla Ruiz | #1 | #2 | #1\nDan Wu | #1 | #1 | #1",
        "Anna Berg: Rust 3, Go 2, SQL 4; Bob Stone: Go 5; Carla Ruiz: Rust 1, Go 2, SQL 1; Dan Wu: Rust 1, Go 1, SQL 1",
    );
    assert_eq!(codes(&found), ["ratings-unknown", "ratings-unknown"]);
}

#[test]
fn how_many_of_how_many() {
    let found = check(
        "Name | Rust | Go | SQL\nAnna Berg | 3/5 | 1/5 | 5/5\nBob Stone | 2/5 | 4/5 | 0/5",
        "Anna Berg: Rust 3, Go 1, SQL 5; Bob Stone: Rust 2, Go 4, SQL 0",
    );
    assert_eq!(points(&found.draft), "0 0/5, 1 1/5, 2 2/5, 3 3/5, 4 4/5, 5 5/5");
}

#[test]
fn letters_amid_rows_of_areas() {
    let found = one(
        "| Anna | Bob | Carla\nProgramming\nRust | A | B | C\nGo | B | B |\nOperations\nDocker | C | A | A\nOn call | A | C | B\n\
         A = expert, B = can do, C = learning",
        "Anna: Programming > Rust 3, Programming > Go 2, Operations > Docker 1, Operations > On call 3; \
         Bob: Programming > Rust 2, Programming > Go 2, Operations > Docker 3, Operations > On call 1; \
         Carla: Programming > Rust 1, Operations > Docker 3, Operations > On call 2",
    );
    assert_eq!(points(&found.draft), "1 learning, 2 can do, 3 expert");
    assert_eq!(found.draft.skills.len(), 4);
}
