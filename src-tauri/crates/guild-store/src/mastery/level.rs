//! Table `level`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table};
use guild_model::mastery::{Degree, Freedom, Freedoms, Level};
use guild_model::{FrameworkId, LevelId};
use rusqlite::Connection;

table!(
    /// The levels.
    Levels, Level, LevelId, "level", "track, rank, id"
);

impl Levels<'_> {
    /// Those of one version of a framework, by track and rank. Errors: `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Level>, StoreError> {
        let sql = "SELECT level.* FROM level JOIN track ON track.id = level.track \
                   WHERE track.framework = ?1 ORDER BY track.position, track.id, level.rank, level.id";
        rows(self.0, "level", sql, [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Level, StoreError> {
    let degree = |column| fields.number(column, |n: u8| Degree::try_from(n));
    Ok(Level {
        id: fields.id("id")?,
        track: fields.id("track")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        rank: fields.plain("rank")?,
        scope: fields.parsed("scope")?,
        freedoms: Freedoms {
            team: Freedom { text: fields.parsed("freedom_team")?, degree: degree("freedom_team_degree")? },
            task: Freedom { text: fields.parsed("freedom_task")?, degree: degree("freedom_task_degree")? },
            technology: Freedom {
                text: fields.parsed("freedom_technology")?,
                degree: degree("freedom_technology_degree")?,
            },
            time: Freedom { text: fields.parsed("freedom_time")?, degree: degree("freedom_time_degree")? },
        },
        responsibilities: fields.parsed("responsibilities")?,
        responsibility_degree: degree("responsibility_degree")?,
        top: fields.plain("top")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, level: &Level) -> Result<(), StoreError> {
    let Level { id, track, key, name, rank, scope, freedoms, responsibilities, responsibility_degree, top, origin } =
        level;
    let Freedoms { team, task, technology, time } = freedoms;
    let degree = |degree: Option<Degree>| degree.map(Degree::value);
    save(
        conn,
        "level",
        1,
        &[
            ("id", &bytes(*id)),
            ("track", &bytes(*track)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("rank", rank),
            ("scope", &scope.as_str()),
            ("freedom_team", &team.text.as_str()),
            ("freedom_team_degree", &degree(team.degree)),
            ("freedom_task", &task.text.as_str()),
            ("freedom_task_degree", &degree(task.degree)),
            ("freedom_technology", &technology.text.as_str()),
            ("freedom_technology_degree", &degree(technology.degree)),
            ("freedom_time", &time.text.as_str()),
            ("freedom_time_degree", &degree(time.degree)),
            ("responsibilities", &responsibilities.as_str()),
            ("responsibility_degree", &degree(*responsibility_degree)),
            ("top", top),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
