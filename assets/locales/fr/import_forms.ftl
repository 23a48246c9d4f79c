# Import des formulaires que des personnes ont remplis et renvoyés : ce qui est montré, et une phrase pour chaque problème.

## Ce qui est revenu

import-form-of = Le formulaire de { $name }
import-form-of-nobody = Un formulaire de personne dans cet espace de travail
import-form-facts = { $framework } { $version }, remis le { $date }
import-form-facts-unknown = On ne sait pas quand il a été remis.
import-form-not-kept = Ce qui a été envoyé n’est pas gardé dans cet espace de travail ; on le lit dans le formulaire lui-même.
import-form-date = Jour des réponses
import-form-date-today = Vide : le jour de l’import
import-form-how = Ce que { $name } a changé est consigné comme son propre avis. Ce qui est resté tel qu’envoyé ne dit rien, et rien de ce qui a été dit avant n’est changé.
import-form-changed = Revenues autrement ({ $count })
import-form-all = Toutes les lignes ({ $count })
import-form-skill = Compétence
import-form-criterion = Critère
import-form-sent = Envoyé
import-form-returned = Revenu
import-form-now = Connu à présent
import-form-becomes = Ce qui se passe
import-form-knows = sait
import-form-does = fait
import-form-nothing = rien
import-form-note = Note : { $note }
import-form-note-none = pas de note
import-form-evidence = Nouvelle preuve : { $evidence }
import-form-take = Consigner
import-form-none = Tout est revenu tel qu’envoyé.
import-form-state-unchanged = Tel qu’envoyé
import-form-state-answered = Est consigné
import-form-state-conflict = Changé ici aussi
import-form-state-cleared = Vidé ; ce qui a été dit reste
import-form-state-recorded = Déjà consigné
import-form-state-unreadable = Ne peut pas être gardé tel quel
import-form-state-gone = N’est plus dans la matrice
import-form-state-left-out = Laissé de côté
import-form-becomes-count = { $count ->
    [one] Une réponse est consignée comme son propre avis.
   *[other] { $count } réponses sont consignées comme son propre avis.
} { $same ->
    [one] Une ligne dit ce qui a été envoyé ou ce qui est déjà consigné.
   *[other] { $same } lignes disent ce qui a été envoyé ou ce qui est déjà consigné.
}
import-sheet-form = formulaire renvoyé
import-role-standings = Appréciations
import-because-form-beside = Cette feuille appartient à un formulaire : elle est là pour être lue, ou pour savoir ce qui a été envoyé.
export-pack-not-kept = { $why ->
    [read_only] L’espace de travail ne retient pas ce dossier ; le prochain ne pourra donc pas dire ce qui a changé : il n’est ouvert qu’en lecture.
    [disk_full] L’espace de travail ne retient pas ce dossier ; le prochain ne pourra donc pas dire ce qui a changé : le disque est plein.
   *[failed] L’espace de travail ne retient pas ce dossier ; le prochain ne pourra donc pas dire ce qui a changé : { $cause }
}

## Causes : ce que plusieurs problèmes ont en commun

form-none-cause = Le fichier n’est pas un formulaire
form-unknown-cause = On ne sait pas de qui est le formulaire
form-stranger-cause = Le formulaire vient d’un autre espace de travail
form-person-gone-cause = La personne n’est plus ici
form-newer-cause = Écrit par un Guildhall plus récent
form-records-lost-cause = La feuille masquée manque
form-record-broken-cause = La feuille masquée a été changée
form-record-broken-more-cause = D’autres lignes illisibles de la feuille masquée
form-marks-lost-cause = Les marques des lignes manquent
form-other-pack-cause = Feuilles de formulaires différents
form-columns-cause = Colonnes ajoutées ou retirées
form-column-added-cause = Colonnes ajoutées, qui n’ont pas été lues
form-by-hand-cause = Écrit là où le formulaire ne demande rien
form-by-hand-more-cause = D’autres choses écrites à la main
form-row-added-cause = Des lignes ont été ajoutées
form-row-moved-cause = Seules certaines colonnes ont été triées
form-row-renamed-cause = Des lignes ont été renommées
form-row-twice-cause = Des lignes apparaissent deux fois
form-rows-missing-cause = Des lignes ne sont pas revenues
form-skills-gone-cause = La feuille des compétences n’est pas revenue
form-criteria-gone-cause = La feuille des critères n’est pas revenue
form-gone-cause = Réponses à ce qui n’existe plus
form-renamed-cause = Porte un autre nom à présent
form-rating-unknown-cause = Pas dans la liste des notes
form-off-scale-cause = Notes hors de l’échelle
form-interest-unknown-cause = Pas dans la liste des intérêts
form-state-unknown-cause = Pas dans la liste des appréciations
form-cell-error-cause = Erreurs du tableur
form-text-long-cause = Textes trop longs
form-evidence-alone-cause = Preuve sans appréciation
form-conflict-cause = Changé des deux côtés
form-cleared-cause = Des réponses ont été vidées

## Problèmes : ce qui a été trouvé, et comment y remédier

form-none = Ce n’est pas un formulaire remis par Guildhall. Choisissez le fichier que la personne a rempli, ou importez-le comme des notes.
form-unknown = Ni le fichier ni cet espace de travail ne disent de qui est ce formulaire. Demandez le formulaire tel qu’envoyé, ou recopiez les réponses dans un nouveau.
form-stranger = Ce formulaire a été remis depuis un autre espace de travail : ni sa personne ni sa matrice ne sont dans celui-ci. Ouvrez l’espace de travail dont il vient.
form-person-gone = La personne de ce formulaire n’est plus dans cet espace de travail, donc rien n’en est importé. Si elle a été retirée par erreur, annulez d’abord cela.
form-newer = Ce formulaire est de la version { $version }, que ce Guildhall ne connaît pas encore. Ouvrez-le avec un Guildhall plus récent.
form-records-lost = La feuille masquée, qui dit de qui est ce formulaire et ce qui a été envoyé, manque. Ce qui a été envoyé est pris dans cet espace de travail, s’il a été remis d’ici ; sinon, demandez le formulaire tel qu’envoyé.
form-record-broken = Cette ligne de la feuille masquée est illisible : « { $text } ». Quelqu’un l’a changée ; ce qu’elle disait est pris dans cet espace de travail quand c’est possible.
form-record-broken-more = { $count ->
    [one] { $count } autre ligne de la feuille masquée est illisible aussi.
   *[other] { $count } autres lignes de la feuille masquée sont illisibles aussi.
}
form-marks-lost = La colonne masquée à laquelle les lignes se reconnaissent manque sur les feuilles à remplir ; rien n’y peut être attribué. Demandez le formulaire tel qu’envoyé, ou recopiez les réponses dans un nouveau.
form-other-pack = Cette feuille est d’un autre formulaire que le reste du fichier. Remettez les feuilles de chaque formulaire dans un fichier à elles.
form-columns = { $count ->
    [one] { $count } colonne a
   *[other] { $count } colonnes ont
} un titre ici, et un formulaire en a { $expected } : des colonnes ont été ajoutées ou retirées. Demandez le formulaire tel qu’envoyé, ou recopiez les réponses dans un nouveau.
form-column-added = { $count ->
    [0] La colonne « { $text } » a été ajoutée au formulaire, qui n’y demande rien. Sous son titre il n’y a rien.
    [one] La colonne « { $text } » a été ajoutée au formulaire, qui n’y demande rien. Elle n’a pas été lue : { $count } texte sous son titre reste en dehors. Notez-le pendant l’entretien.
   *[other] La colonne « { $text } » a été ajoutée au formulaire, qui n’y demande rien. Elle n’a pas été lue : { $count } textes sous son titre restent en dehors. Notez-les pendant l’entretien.
}
form-by-hand = « { $text } » a été écrit ici, où le formulaire ne demande rien. Ce n’est pas importé ; notez-le pendant l’entretien.
form-by-hand-more = { $count ->
    [one] { $count } autre cellule de cette feuille a été écrite à la main et n’est pas importée.
   *[other] { $count } autres cellules de cette feuille ont été écrites à la main et ne sont pas importées.
}
form-row-added = La ligne « { $text } » n’était pas dans le formulaire tel qu’envoyé, ses réponses restent donc dehors. Ajoutez-la d’abord à la matrice, ou consignez-les sur la page de la personne.
form-row-moved = Cette ligne porte la marque d’une autre, comme quand on ne trie que certaines colonnes. Ses réponses valent pour « { $name } », puisque c’est ce qu’elle dit.
form-row-renamed = « { $text } » a été écrit par-dessus « { $name } », qui avait été envoyé ici. Les réponses valent pour « { $name } ».
form-row-twice = « { $name } » a une deuxième réponse, différente. Gardez une des deux lignes dans le fichier.
form-rows-missing = { $count ->
    [one] { $count } ligne envoyée n’est plus dans cette feuille. Elle compte comme laissée telle qu’envoyée.
   *[other] { $count } lignes envoyées ne sont plus dans cette feuille. Elles comptent comme laissées telles qu’envoyées.
}
form-skills-gone = { $count ->
    [one] La feuille des compétences n’est plus dans le fichier, ou elle a perdu la colonne masquée qui fait connaître ses lignes : { $count } ligne compte comme laissée telle qu’envoyée. Si quelque chose y était répondu, demandez le fichier entier.
   *[other] La feuille des compétences n’est plus dans le fichier, ou elle a perdu la colonne masquée qui fait connaître ses lignes : { $count } lignes comptent comme laissées telles qu’envoyées. Si quelque chose y était répondu, demandez le fichier entier.
}
form-criteria-gone = { $count ->
    [one] La feuille des critères n’est plus dans le fichier, ou elle a perdu la colonne masquée qui fait connaître ses lignes : { $count } ligne compte comme laissée telle qu’envoyée. Si quelque chose y était répondu, demandez le fichier entier.
   *[other] La feuille des critères n’est plus dans le fichier, ou elle a perdu la colonne masquée qui fait connaître ses lignes : { $count } lignes comptent comme laissées telles qu’envoyées. Si quelque chose y était répondu, demandez le fichier entier.
}
form-gone = « { $name } » n’est plus dans la matrice, la réponse reste donc dehors. Consignez-la sur la page de la personne, là où elle a sa place à présent.
form-renamed = « { $text } » s’appelle « { $name } » à présent ; la réponse y est consignée.
form-rating-unknown = « { $text } » n’est pas dans la liste des notes. Demandez ce qui était voulu, et choisissez dans la liste.
form-off-scale = { $value } n’est pas sur l’échelle, qui va de { $first } à { $last }. Demandez ce qui était voulu, et choisissez une note de la liste.
form-interest-unknown = « { $text } » n’est pas dans la liste. Demandez ce qui était voulu, et choisissez dans la liste.
form-state-unknown = « { $text } » n’est pas dans la liste. Demandez ce qui était voulu, et choisissez dans la liste.
form-cell-error = « { $text } » est une erreur du tableur, qui a pris pour une formule ce qui était écrit ici. Demandez ce qui était voulu et saisissez-le précédé d’une apostrophe (').
form-text-long = Ce texte a { $found } caractères ; { $most } au plus peuvent être gardés. Raccourcissez-le dans le fichier.
form-evidence-alone = « { $text } » montre quelque chose d’un critère dont le formulaire ne dit pas comment il est vu. Choisissez à côté comment la personne le voit.
form-conflict = « { $name } » a reçu une réponse ici, et depuis l’envoi du formulaire autre chose a été consigné. La réponse devient la plus récente des deux ; les deux restent. Laissez-la de côté à l’étape 3 si cela ne doit pas être.
form-cleared = La réponse à « { $name } » a été vidée. Il ne reste rien à consigner, et ce qui a été dit avant reste.
