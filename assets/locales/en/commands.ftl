command-workspace-open = Open a workspace
command-change-undo = Undo
menu-file = File
menu-edit = Edit
menu-view = View
menu-matrix = Matrix
menu-help = Help
