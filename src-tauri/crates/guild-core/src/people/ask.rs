//! What communities ask for.

use crate::{Error, Op, Workspace};
use guild_model::people::AskedSkill;
use guild_model::{AskedSkillId, CommunityId, Rating, SkillId};
use guild_store::Tables;

impl Workspace {
    /// A community asks for a skill: the least rating (`None` = any), and how many people should have it, from 1.
    ///
    /// Errors: it asks for the skill already, nobody is asked for, the community or the skill is gone.
    pub fn ask_skill(
        &mut self,
        community: CommunityId,
        skill: SkillId,
        rating: Option<Rating>,
        people: u32,
    ) -> Result<AskedSkillId, Error> {
        let subject = self.tables().skills().get(skill)?.name.to_string();
        self.change(
            |_: &AskedSkillId| (Op::AskSkill, Some(subject), 1),
            |tables| {
                let name = tables.communities().get(community)?.name;
                if tables.asked_skills().of_community(community)?.iter().any(|asked| asked.skill == skill) {
                    let skill = tables.skills().get(skill)?.name;
                    let twice = format!("“{name}” asks for “{skill}” already; change how many there");
                    return Err(Error::Refused(twice));
                }
                let asked = AskedSkill { id: AskedSkillId::new(), community, skill, rating, people };
                save(tables, &asked)?;
                Ok(asked.id)
            },
        )
    }

    /// Changes the least rating and how many people a community asks for.
    pub fn edit_asked_skill(&mut self, id: AskedSkillId, rating: Option<Rating>, people: u32) -> Result<(), Error> {
        let subject = self.name_of_asked(id)?;
        self.change(
            |()| (Op::EditAskedSkill, Some(subject), 1),
            |tables| save(tables, &AskedSkill { rating, people, ..tables.asked_skills().get(id)? }),
        )
    }

    /// The community asks for the skill no more.
    pub fn remove_asked_skill(&mut self, id: AskedSkillId) -> Result<(), Error> {
        let subject = self.name_of_asked(id)?;
        self.change(
            |()| (Op::RemoveAskedSkill, Some(subject), 1),
            |tables| {
                tables.asked_skills().delete(id)?;
                Ok(())
            },
        )
    }

    fn name_of_asked(&self, id: AskedSkillId) -> Result<String, Error> {
        let tables = self.tables();
        let asked = tables.asked_skills().get(id)?;
        Ok(tables.skills().get(asked.skill)?.name.to_string())
    }
}

fn save(tables: &Tables, asked: &AskedSkill) -> Result<(), Error> {
    if asked.people == 0 {
        return Err(Error::Refused("at least one person is asked for; remove the skill instead".to_owned()));
    }
    Ok(tables.asked_skills().save(asked)?)
}
