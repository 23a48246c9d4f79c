//! An invented framework with a trunk and two paths, as a team lead might keep it.

use guild_model::mastery::criterion::resplit;
use guild_model::mastery::{
    Area, CriterionKind, Degree, Expectation, Framework, FrameworkState, Freedom, Freedoms, Level, Matrix, Scale,
    ScalePoint, Skill, Track, TrackKind,
};
use guild_model::{
    AreaId, ExpectationId, FrameworkId, Key, LevelId, LineageId, Name, Rating, ScalePointId, SkillId, Text, TrackId,
};

pub struct Invented {
    pub matrix: Matrix,
    pub senior: LevelId,
    pub principal: LevelId,
    pub lead: LevelId,
    /// Texts of criteria that only the other path has.
    pub technical_only: Vec<String>,
    pub leadership_only: Vec<String>,
}

/// Area, skill, description, whether it is a misfit; then text and rating at Senior, Principal and Team Lead.
type Row = (&'static str, &'static str, &'static str, bool, [(&'static str, Option<f64>); 3]);

/// What a text may hold when somebody means harm, or only writes about code.
pub const PAYLOADS: [&str; 10] = [
    "#read(\"/etc/passwd\")",
    "*bold* _it_ `code`",
    "\\ back \\n slash \\",
    "$x^2$ #sys.inputs",
    "<script>alert('1')</script>",
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "]]> --> <!-- ${jndi} {{ 7*7 }} {$x}",
    "| a | b |",
    "<img src=x onerror=alert(2)>",
    "@cite <label> //comment /*x*/ 'q' \"q\"",
];

pub fn framework() -> Invented {
    build("Engineering ladder, Ångström & Søn", ROWS.to_vec(), &LEVELS)
}

/// The payloads in every place that a text of a person can stand.
pub fn hostile() -> Invented {
    let bullets: &'static str =
        Box::leak(PAYLOADS.iter().map(|p| format!("• {p}\n")).collect::<String>().into_boxed_str());
    let mut rows: Vec<Row> = PAYLOADS
        .iter()
        .enumerate()
        .map(|(i, p)| {
            (PAYLOADS[i / 5], *p, *p, false, [("", None), (if i == 0 { bullets } else { *p }, Some(3.0)), ("", None)])
        })
        .collect();
    rows.push((PAYLOADS[0], PAYLOADS[1], PAYLOADS[2], true, [("", None), (bullets, None), ("", None)]));
    let level = |name, degree| LevelText {
        name,
        scope: bullets,
        freedoms: [(PAYLOADS[0], degree); 4],
        responsibilities: bullets,
    };
    let names = [PAYLOADS[0], PAYLOADS[4], PAYLOADS[7]];
    build(PAYLOADS[4], rows, &[level(names[0], 1), level(names[1], 2), level(names[2], 3)])
}

struct LevelText {
    name: &'static str,
    scope: &'static str,
    freedoms: [(&'static str, u8); 4],
    responsibilities: &'static str,
}

const LEVELS: [LevelText; 3] = [
    LevelText {
        name: "Senior Engineer",
        scope: "The product of one team, and what it needs from its neighbours.",
        freedoms: [
            ("Is asked before people join or leave the team.", 1),
            ("Chooses among the goals that the team has set itself.", 2),
            ("Decides within the means that the team has agreed on.", 3),
            ("Plans the own week around the team’s meetings.", 3),
        ],
        responsibilities: "Sees a piece of work through from the first talk to its use\nLooks after those who are new in the team",
    },
    LevelText {
        name: "Principal Engineer",
        scope: "Several teams of a business unit: how their parts fit together today and in three years.",
        freedoms: [
            ("Chooses with whom to work across the teams of the unit.", 3),
            ("Takes up questions that nobody has asked yet, and says which ones.", 3),
            ("Decides on means that several teams depend on, after hearing them.", 4),
            ("Plans the own week around the team’s meetings.", 3),
        ],
        responsibilities: "Sees a piece of work through from the first talk to its use\nKeeps the architecture of the unit understandable to those who build it\nGives judgement on risks before they cost anything, also when nobody wants to hear it",
    },
    LevelText {
        name: "Team Lead",
        scope: "One team and the people in it.",
        freedoms: [
            ("Proposes who joins the team.", 2),
            ("Agrees the team’s goals with those who need its work.", 3),
            ("Decides within the means that the team has agreed on.", 3),
            ("Sets the rhythm of the team together with it.", 4),
        ],
        responsibilities: "Looks after those who are new in the team\nSpeaks with each person at least every two weeks, and not about status only",
    },
];

const WORDS: [(f64, &str); 5] =
    [(1.0, "Beginner"), (2.0, "Practitioner"), (2.5, "Confident"), (3.0, "Advanced"), (4.0, "Expert")];

#[expect(clippy::too_many_lines, reason = "one matrix, put together from its parts")]
fn build(framework_name: &str, rows: Vec<Row>, texts: &[LevelText; 3]) -> Invented {
    let name = |text: &str| Name::nearest(text).unwrap();
    let text = |text: &str| Text::parse(text).unwrap();
    let key = |text: &str| Key::from_name(&name(text), |_| false);
    let id = FrameworkId::new();
    let points = WORDS.iter().map(|(value, word)| ScalePoint {
        id: ScalePointId::new(),
        value: Rating::new(*value).unwrap(),
        word: Some(name(word)),
        meaning: Text::default(),
    });
    let framework = Framework {
        id,
        key: key("ladder"),
        name: name(framework_name),
        lineage: LineageId::new(),
        version: 3,
        state: FrameworkState::Current,
        note: Text::default(),
        scale: Scale { points: points.collect(), blank_means: None },
        origin: None,
    };
    let track = |title: &str, kind, position, marker: Option<&str>| Track {
        id: TrackId::new(),
        framework: id,
        key: key(title),
        name: name(title),
        kind,
        position,
        marker: marker.map(name),
        origin: None,
    };
    let tracks = vec![
        track("Common trunk", TrackKind::Trunk, 0, None),
        track("Technical path", TrackKind::Technical, 1, Some("T")),
        track("Leadership path", TrackKind::Leadership, 2, Some("L")),
    ];
    let levels: Vec<Level> = texts
        .iter()
        .zip(&tracks)
        .zip([3, 4, 4])
        .map(|((level, track), rank)| {
            let freedom = |i: usize| Freedom {
                text: text(level.freedoms[i].0),
                degree: Degree::try_from(level.freedoms[i].1).ok(),
            };
            Level {
                id: LevelId::new(),
                track: track.id,
                key: key(level.name),
                name: name(level.name),
                rank,
                scope: text(level.scope),
                freedoms: Freedoms { team: freedom(0), task: freedom(1), technology: freedom(2), time: freedom(3) },
                responsibilities: text(level.responsibilities),
                responsibility_degree: None,
                top: false,
                origin: None,
            }
        })
        .collect();
    let mut matrix = Matrix {
        framework,
        tracks,
        levels,
        steps: vec![],
        areas: vec![],
        skills: vec![],
        expectations: vec![],
        criteria: vec![],
    };
    for (position, (area, skill, description, misfit, cells)) in rows.into_iter().enumerate() {
        if !matrix.areas.iter().any(|a| a.name == name(area)) {
            let position = matrix.areas.len() as u32;
            let found = Area {
                id: AreaId::new(),
                framework: id,
                key: key(area),
                name: name(area),
                description: Text::default(),
                position,
                origin: None,
            };
            matrix.areas.push(found);
        }
        let area = matrix.areas.iter().find(|a| a.name == name(area)).map(|a| a.id);
        let skill = Skill {
            id: SkillId::new(),
            framework: id,
            area,
            key: key(skill),
            name: name(skill),
            description: text(description),
            misfit,
            position: position as u32,
            origin: None,
        };
        for (level, (cell, rating)) in
            matrix.levels.iter().zip(cells).filter(|(_, (cell, rating))| !cell.is_empty() || rating.is_some())
        {
            let expectation = Expectation {
                id: ExpectationId::new(),
                skill: skill.id,
                level: level.id,
                text: text(cell),
                rating: rating.map(|r| Rating::new(r).unwrap()),
                origin: None,
            };
            matrix.criteria.extend(resplit(expectation.id, &expectation.text, misfit, &matrix.tracks, &[]));
            matrix.expectations.push(expectation);
        }
        matrix.skills.push(skill);
    }
    matrix.sort();
    let at = |level: usize| matrix.levels[level].id;
    let (senior, principal, lead) = (at(0), at(1), at(2));
    let only = |mine: LevelId, other: LevelId, track: usize| {
        let texts = |level: LevelId| {
            let cells: Vec<ExpectationId> =
                matrix.expectations.iter().filter(|e| e.level == level).map(|e| e.id).collect();
            matrix.criteria.iter().filter(move |c| cells.contains(&c.expectation) && c.kind != CriterionKind::Misfit)
        };
        let others: Vec<&Text> =
            texts(other).filter(|c| c.track != Some(matrix.tracks[track].id)).map(|c| &c.text).collect();
        let marked = texts(other).filter(|c| c.track == Some(matrix.tracks[track].id));
        texts(mine).chain(marked).filter(|c| !others.contains(&&c.text)).map(|c| c.text.to_string()).collect::<Vec<_>>()
    };
    let (technical_only, leadership_only) = (only(principal, lead, 1), only(lead, principal, 2));
    Invented { senior, principal, lead, technical_only, leadership_only, matrix }
}

const ROWS: [Row; 25] = [
    (
        "Building",
        "Code",
        "Writing, reading and changing programs that others have to live with.",
        false,
        [
            (
                "• Others find their way in her code without asking\n• Leaves a place tidier than she found it",
                Some(3.0),
            ),
            (
                "• Others find their way in her code without asking\n• Removes more than she adds where that serves the product\n• e.g. a module of ten thousand lines that two people now understand",
                Some(4.0),
            ),
            ("• Still reads code every week, and says when she no longer can", Some(2.5)),
        ],
    ),
    (
        "Building",
        "Testing and quality assurance",
        "",
        false,
        [
            ("• Says which tests are missing before a defect does", Some(2.0)),
            (
                "• Finds the few tests that would have caught the last year’s failures\n• [T] Builds what several teams test with",
                Some(3.0),
            ),
            ("• Makes time for quality when everybody is in a hurry", Some(2.0)),
        ],
    ),
    (
        "Building",
        "Design of systems",
        "How the parts of a system find each other, fail and grow.",
        false,
        [
            ("• Draws a design that the team can argue about", Some(2.0)),
            (
                "• Keeps a decision open as long as it is cheap, and closes it in time\n• Writes down what was decided against, and why\n• [L] Hands design over to the team",
                Some(4.0),
            ),
            ("• Knows where the design of the team’s product hurts", None),
        ],
    ),
    (
        "Building",
        "Operation",
        "",
        false,
        [
            ("• Is woken up rarely, and knows what to do then", Some(2.5)),
            (
                "• Finds the cause behind several incidents and removes it\n• Teaches the unit to learn from an incident without looking for the guilty",
                Some(3.0),
            ),
            ("• Plans the on-call rota so that nobody carries it alone", Some(2.0)),
        ],
    ),
    (
        "Building",
        "Security",
        "",
        false,
        [
            ("• Recognises a dangerous default", Some(2.0)),
            ("• Thinks as an attacker would, together with those who build", Some(3.0)),
            ("", None),
        ],
    ),
    (
        "Building",
        "Data",
        "Schemas, migrations, and what the numbers mean.",
        false,
        [
            ("• Migrates data without a night shift", Some(2.0)),
            ("• Migrates data without a night shift\n• Gives several teams one meaning for one word", Some(3.0)),
            ("", None),
        ],
    ),
    (
        "Building",
        "Softwareverfügbarkeitsüberwachung",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze: words as long as this one occur in real ladders and must not leave their column.",
        false,
        [
            ("", None),
            (
                "• Bemerkt Ausfälle, bevor Kundinnen und Kunden sie bemerken\n• Räumt Überwachungsregeln auf, die seit Monaten niemand mehr beachtet",
                Some(2.5),
            ),
            ("", None),
        ],
    ),
    (
        "Delivering",
        "Planning",
        "",
        false,
        [
            ("• Cuts work so that each piece is of use by itself", Some(3.0)),
            ("• Finds the order of work in which a surprise costs least", Some(3.0)),
            ("• Agrees on less than the team could do at best", Some(3.0)),
        ],
    ),
    (
        "Delivering",
        "Estimating",
        "",
        false,
        [
            ("• Gives a range and says what it depends on", Some(2.0)),
            ("• Gives a range and says what it depends on", Some(2.0)),
            ("• Defends an honest estimate upwards", Some(3.0)),
        ],
    ),
    (
        "Delivering",
        "Deciding",
        "Decisions by consent: no reasoned objection is enough.",
        false,
        [
            ("• Brings a proposal, not a problem alone", Some(2.0)),
            (
                "• Decides what nobody else can decide, and says how to undo it\n• Asks those who will live with a decision\n• for example the teams on call for it",
                Some(3.0),
            ),
            ("• Leaves decisions where the knowledge is", Some(3.0)),
        ],
    ),
    (
        "Delivering",
        "Money and benefit",
        "",
        false,
        [
            ("", None),
            ("• Tells in one page what a change would cost and bring", Some(2.0)),
            ("• Keeps the budget of the team in view", Some(2.5)),
        ],
    ),
    (
        "Delivering",
        "Working with suppliers",
        "",
        false,
        [("", None), ("", Some(2.0)), ("• Ends a contract that no longer serves", Some(2.0))],
    ),
    (
        "People",
        "Teaching others",
        "Deep knowledge that stays with one person is a risk.",
        false,
        [
            ("• Explains until it has been understood, without sighing", Some(2.0)),
            (
                "• At least two others can do what only she could do a year ago\n• Teaches beyond the own team, e.g. in the practice community\n• Example: a workshop that others now give without her",
                Some(4.0),
            ),
            ("• Finds for each person the next thing to learn", Some(3.0)),
        ],
    ),
    (
        "People",
        "Feedback",
        "",
        false,
        [
            ("• Asks for feedback and does something with it", Some(2.0)),
            ("• Gives feedback that is heard, also to those above her", Some(3.0)),
            ("• Gives feedback soon, in private, and about what was done", Some(4.0)),
        ],
    ),
    (
        "People",
        "Gewaltfreie Kommunikation",
        "Beobachtung, Gefühl, Bedürfnis, Bitte: nach Marshall B. Rosenberg.",
        false,
        [
            ("• Trennt Beobachtung und Bewertung, wenn es ruhig ist", Some(2.0)),
            (
                "• Trennt Beobachtung und Bewertung auch im Streit\n• Hört aus einem Vorwurf das Bedürfnis heraus",
                Some(2.5),
            ),
            ("• Vermittelt zwischen zweien, die nicht mehr miteinander reden", Some(3.0)),
        ],
    ),
    (
        "People",
        "Hiring",
        "",
        false,
        [
            ("• Takes part in interviews and writes down what she saw", Some(1.0)),
            ("• Finds tasks that show how somebody thinks", Some(2.0)),
            ("• Hires people who can do what the lead cannot", Some(3.0)),
        ],
    ),
    (
        "People",
        "Conflict",
        "",
        false,
        [
            ("• Speaks with a person rather than about her", Some(2.0)),
            ("• Leads a technical dispute to a decision that the loser supports", Some(3.0)),
            ("• Does not wait until a conflict goes away by itself", Some(3.0)),
        ],
    ),
    (
        "Communities",
        "Practice communities",
        "Guilds and circles beyond the own team.",
        false,
        [
            ("• Is an active member of one community", Some(2.0)),
            ("• Keeps a community of practice alive: three members would carry it on without her", Some(3.0)),
            ("• Gives the team’s members time for their communities", Some(2.0)),
        ],
    ),
    (
        "Communities",
        "Writing",
        "",
        false,
        [
            ("• Writes so that somebody absent can follow", Some(2.0)),
            (
                "• Writes texts by which several teams work for a year\n  and corrects them when they have grown old",
                Some(3.0),
            ),
            ("• Writes so that somebody absent can follow", Some(2.0)),
        ],
    ),
    (
        "Communities",
        "Speaking",
        "",
        false,
        [
            ("• Shows the team’s work to others", Some(1.0)),
            ("• Speaks for the unit outside of it\n• e.g. at a meet-up in Kraków, Αθήνα or Київ", Some(2.0)),
            ("• Speaks for the team where it is not present", Some(2.0)),
        ],
    ),
    (
        "Communities",
        "Strategy",
        "",
        false,
        [
            ("", None),
            ("• Says in plain words what the unit should stop doing", Some(2.5)),
            ("• Explains the strategy so that the team can disagree with it", Some(2.0)),
        ],
    ),
    (
        "Communities",
        "Zusammenarbeit über Bereichsgrenzen hinweg",
        "",
        false,
        [
            ("• Kennt die Nachbarteams beim Namen", Some(2.0)),
            ("• Kennt die Nachbarteams beim Namen\n• Löst Abhängigkeiten auf, statt sie zu verwalten", Some(3.0)),
            ("", None),
        ],
    ),
    (
        "Signs that something is wrong",
        "Hero",
        "",
        true,
        [
            ("• Works at night and lets everyone know", None),
            ("• Is the only one who can repair it, and likes that\n• Takes over when others are slow", None),
            ("• Does the team’s work instead of leading it", None),
        ],
    ),
    (
        "Signs that something is wrong",
        "Ivory tower",
        "",
        true,
        [
            ("", None),
            ("• Draws architectures that she does not have to build\n• Has not been on call for a year", None),
            ("", None),
        ],
    ),
    (
        "Signs that something is wrong",
        "Gatekeeper",
        "",
        true,
        [
            ("", None),
            ("• Nothing moves without her approval", None),
            ("• Answers for others when they stand next to her", None),
        ],
    ),
];
