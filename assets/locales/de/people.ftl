# What a change of people did, by its operation.
op-place-person = { $named ->
    [yes] { $subject } auf eine Stufe stellen
   *[no] eine Person auf eine Stufe stellen
}
op-place-people = { $count ->
    [one] { $named ->
        [yes] eine Person auf { $subject } stellen
       *[no] eine Person auf eine Stufe stellen
    }
   *[other] { $named ->
        [yes] { $count } Personen auf { $subject } stellen
       *[no] { $count } Personen auf eine Stufe stellen
    }
}
op-remove-place = { $named ->
    [yes] { $subject } von der Leiter nehmen
   *[no] eine Person von der Leiter nehmen
}
op-set-target = { $named ->
    [yes] das Ziel von { $subject } setzen
   *[no] ein Ziel setzen
}
op-set-mentor = { $named ->
    [yes] Mentorin oder Mentor von { $subject } setzen
   *[no] Mentorin oder Mentor setzen
}
op-set-ambition = { $named ->
    [yes] das Vorhaben von { $subject } festhalten
   *[no] ein Vorhaben festhalten
}
op-record-assessments = { $count ->
    [one] { $named ->
        [yes] eine Einschätzung von { $subject } festhalten
       *[no] eine Einschätzung festhalten
    }
   *[other] { $named ->
        [yes] { $count } Einschätzungen von { $subject } festhalten
       *[no] { $count } Einschätzungen festhalten
    }
}
op-record-standings = { $count ->
    [one] { $named ->
        [yes] einen Stand von { $subject } festhalten
       *[no] einen Stand festhalten
    }
   *[other] { $named ->
        [yes] { $count } Stände von { $subject } festhalten
       *[no] { $count } Stände festhalten
    }
}
op-hold-check-in = { $named ->
    [yes] das Gespräch mit { $subject } festhalten
   *[no] ein Gespräch festhalten
}
op-ask-skill = { $named ->
    [yes] die Fähigkeit { $subject } erbitten
   *[no] eine Fähigkeit erbitten
}
op-edit-asked-skill = { $named ->
    [yes] ändern, was von der Fähigkeit { $subject } erbeten ist
   *[no] eine erbetene Fähigkeit ändern
}
op-remove-asked-skill = { $named ->
    [yes] die Fähigkeit { $subject } nicht mehr erbitten
   *[no] eine Fähigkeit nicht mehr erbitten
}
