## What was done to communities and people

op-add-community = { $named ->
    [yes] add the community { $subject }
   *[no] add a community
}
op-merge-communities = { $named ->
    [yes] merge communities into { $subject }
   *[no] merge communities
}
op-split-community = { $named ->
    [yes] divide { $subject }
   *[no] divide a community
}
op-add-offer = { $named ->
    [yes] offer { $subject }
   *[no] add an offer
}
op-add-need = { $named ->
    [yes] need { $subject }
   *[no] add a need
}
op-save-view = { $named ->
    [yes] save the view { $subject }
   *[no] save a view
}
op-remove-view = { $named ->
    [yes] remove the view { $subject }
   *[no] remove a view
}
op-move-communities = { $count ->
    [one] { $named ->
        [yes] move { $subject }
       *[no] move a community
    }
   *[other] move { $count } communities
}
op-retire-communities = { $count ->
    [one] { $named ->
        [yes] retire { $subject }
       *[no] retire a community
    }
   *[other] retire { $count } communities
}
op-remove-communities = { $count ->
    [one] { $named ->
        [yes] remove { $subject }
       *[no] remove a community
    }
   *[other] remove { $count } communities
}
op-add-people = { $count ->
    [one] { $named ->
        [yes] add { $subject }
       *[no] add a person
    }
   *[other] add { $count } people
}
op-remove-people = { $count ->
    [one] { $named ->
        [yes] remove { $subject }
       *[no] remove a person
    }
   *[other] remove { $count } people
}
op-add-memberships = { $count ->
    [one] { $named ->
        [yes] add a member to { $subject }
       *[no] add a member
    }
   *[other] add { $count } members
}
op-end-memberships = { $count ->
    [one] { $named ->
        [yes] end the membership of { $subject }
       *[no] end a membership
    }
   *[other] end { $count } memberships
}
op-remove-memberships = { $count ->
    [one] { $named ->
        [yes] remove the membership of { $subject }
       *[no] remove a membership
    }
   *[other] remove { $count } memberships
}
op-remove-offers = { $count ->
    [one] { $named ->
        [yes] remove the offer { $subject }
       *[no] remove an offer
    }
   *[other] remove { $count } offers
}
op-remove-needs = { $count ->
    [one] { $named ->
        [yes] remove the need { $subject }
       *[no] remove a need
    }
   *[other] remove { $count } needs
}
op-edit-organisation = { $count ->
    [one] { $named ->
        [yes] edit { $subject }
       *[no] edit the organisation
    }
   *[other] edit { $count } entries
}
op-pin = { $count ->
    [one] { $named ->
        [yes] pin { $subject }
       *[no] pin one thing on the map
    }
   *[other] pin { $count } things on the map
}
op-unpin = { $count ->
    [one] { $named ->
        [yes] unpin { $subject }
       *[no] unpin one thing on the map
    }
   *[other] unpin { $count } things on the map
}
op-forget-person = forget a person
op-set-thresholds = change the thresholds
op-set-findings-aside = { $count ->
    [one] { $named ->
        [yes] set aside a finding about { $subject }
       *[no] set aside a finding
    }
   *[other] { $named ->
        [yes] set aside { $count } findings about { $subject }
       *[no] set aside { $count } findings
    }
}
op-take-findings-back = { $count ->
    [one] { $named ->
        [yes] take back a finding about { $subject }
       *[no] take back a finding
    }
   *[other] { $named ->
        [yes] take back { $count } findings about { $subject }
       *[no] take back { $count } findings
    }
}

command-export-map = Export the map…
command-export-pack = Export this person’s pack…
command-export-team = Export the team…
command-export-ratings = Export the ratings…
export-map-name = { $name }, map
export-pack-name = Pack for { $name }
export-pack-text = Level and target, criteria with standing and evidence, gaps and next steps, what was agreed. The finished file is read back, and it is handed out only if it names nobody else.
export-pack-looking = Looking through what is written…
export-pack-holds = Holds { $name } only: { $criteria ->
    [one] 1 criterion
   *[other] { $criteria } criteria
}, { $skills ->
    [one] 1 skill
   *[other] { $skills } skills
}, { $written ->
    [0] nothing written
    [one] 1 text that was written
   *[other] { $written } texts that were written
}
export-pack-left-out-surely = { $count ->
    [one] 1 name of somebody else is left out: { $names }
   *[other] { $count } names of others are left out: { $names }
}
export-pack-may-name = { $place } may name { $names }:
export-pack-place-ambition = The ambition
export-pack-place-blockers = What is in the way
export-pack-place-note = A note on { $about }
export-pack-place-reason = The reason at “{ $about }”
export-pack-place-evidence = Evidence of { $about }
export-pack-place-talk = The notes of the talk of { $about }
export-pack-place-plan = The plan
export-language = Language
export-pack-level = Read against
export-pack-plan = Plan until the next talk
export-pack-plan-note = What is to be done, as it will stand in the pack. The next pack begins with it.
export-pack-leave-out = Leave out
export-pack-keep = Keep
export-pack-decide = What becomes of “{ $word }”
export-pack-settle = { $count ->
    [one] First decide about 1 name
   *[other] First decide about { $count } names
}
export-pack-left-out = { $count ->
    [one] Left out in 1 place: { $names }
   *[other] Left out in { $count } places: { $names }
}
export-pack-kept = { $count ->
    [one] Kept in 1 place, as you decided: { $names }
   *[other] Kept in { $count } places, as you decided: { $names }
}
export-pack-read = { $parts ->
    [one] The finished file was read back.
   *[other] The finished file was read back, all { $parts } parts of it.
}
export-pack-clean = { $people ->
    [0] There is nobody else whom it could name
    [one] It does not name the one other person
   *[other] It names none of the { $people } other people
    }: { $marks } names, addresses, handles and keys were looked for.
export-pack-clean-kept = { $people ->
    [0] Apart from what you kept, there is nobody whom it could name
    [one] Apart from what you kept, it does not name the one other person
   *[other] Apart from what you kept, it names none of the { $people } other people
    }: { $marks } names, addresses, handles and keys were looked for.
export-pack-excused = Words that are also somebody’s name, and why they may stay:
export-pack-excused-own = “{ $word }” is this person’s own
export-pack-excused-ladder = “{ $word }” stands in the ladder
export-pack-excused-written = “{ $word }” is one word of a text about this person
export-pack-excused-document = “{ $word }” is a word of every pack
export-pack-since = It says what changed since the pack of { $date }.
export-pack-another = Another format
export-format-note-form = Excel: a form to fill in and send back
export-format-note-md-plain = Markdown: to read anywhere
export-unprinted = No font of this computer has { $count ->
    [one] the letter { $letters }: it is an empty box
   *[other] the letters { $letters }: they are empty boxes
} in the file{ $place ->
    [none] .
    [some] , in { $names }.
   *[more] , in { $names } and { $more } more.
} Install a font for them, or choose { $instead ->
    [map] SVG or HTML
   *[document] Word or HTML
}.
