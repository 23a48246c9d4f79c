# What a change of people did, by its operation.
op-place-person = { $named ->
    [yes] place { $subject } on a level
   *[no] place a person on a level
}
op-place-people = { $count ->
    [one] { $named ->
        [yes] place one person on { $subject }
       *[no] place one person on a level
    }
   *[other] { $named ->
        [yes] place { $count } people on { $subject }
       *[no] place { $count } people on a level
    }
}
op-remove-place = { $named ->
    [yes] take { $subject } off the ladder
   *[no] take a person off the ladder
}
op-set-target = { $named ->
    [yes] set the target of { $subject }
   *[no] set a target
}
op-set-mentor = { $named ->
    [yes] set the mentor of { $subject }
   *[no] set a mentor
}
op-set-ambition = { $named ->
    [yes] write down the ambition of { $subject }
   *[no] write down an ambition
}
op-record-assessments = { $count ->
    [one] { $named ->
        [yes] record an assessment of { $subject }
       *[no] record an assessment
    }
   *[other] { $named ->
        [yes] record { $count } assessments of { $subject }
       *[no] record { $count } assessments
    }
}
op-record-standings = { $count ->
    [one] { $named ->
        [yes] record a standing of { $subject }
       *[no] record a standing
    }
   *[other] { $named ->
        [yes] record { $count } standings of { $subject }
       *[no] record { $count } standings
    }
}
op-hold-check-in = { $named ->
    [yes] keep the check-in with { $subject }
   *[no] keep a check-in
}
op-ask-skill = { $named ->
    [yes] ask for the skill { $subject }
   *[no] ask for a skill
}
op-edit-asked-skill = { $named ->
    [yes] change what is asked of the skill { $subject }
   *[no] change an asked-for skill
}
op-remove-asked-skill = { $named ->
    [yes] ask no more for the skill { $subject }
   *[no] ask no more for a skill
}
