# What a change of people did, by its operation.
op-place-person = { $named ->
    [yes] placer { $subject } à un niveau
   *[no] placer une personne à un niveau
}
op-place-people = { $count ->
    [one] { $named ->
        [yes] placer une personne sur { $subject }
       *[no] placer une personne sur un niveau
    }
   *[other] { $named ->
        [yes] placer { $count } personnes sur { $subject }
       *[no] placer { $count } personnes sur un niveau
    }
}
op-remove-place = { $named ->
    [yes] retirer { $subject } de l’échelle
   *[no] retirer une personne de l’échelle
}
op-set-target = { $named ->
    [yes] fixer l’objectif de { $subject }
   *[no] fixer un objectif
}
op-set-mentor = { $named ->
    [yes] fixer le mentor de { $subject }
   *[no] fixer un mentor
}
op-set-ambition = { $named ->
    [yes] noter l’ambition de { $subject }
   *[no] noter une ambition
}
op-record-assessments = { $count ->
    [one] { $named ->
        [yes] noter une évaluation de { $subject }
       *[no] noter une évaluation
    }
   *[other] { $named ->
        [yes] noter { $count } évaluations de { $subject }
       *[no] noter { $count } évaluations
    }
}
op-record-standings = { $count ->
    [one] { $named ->
        [yes] noter un constat sur { $subject }
       *[no] noter un constat
    }
   *[other] { $named ->
        [yes] noter { $count } constats sur { $subject }
       *[no] noter { $count } constats
    }
}
op-hold-check-in = { $named ->
    [yes] noter l’entretien avec { $subject }
   *[no] noter un entretien
}
op-ask-skill = { $named ->
    [yes] demander la compétence { $subject }
   *[no] demander une compétence
}
op-edit-asked-skill = { $named ->
    [yes] changer ce qui est demandé de la compétence { $subject }
   *[no] changer une compétence demandée
}
op-remove-asked-skill = { $named ->
    [yes] ne plus demander la compétence { $subject }
   *[no] ne plus demander une compétence
}
