<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L’option --%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>L’option --%1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2, SHA-256 %3).</source>
        <translation>Sauvegardé dans %1 (%2, SHA-256 %3).</translation>
    </message>
    <message>
        <source>Restored into %1 (%2, SHA-256 %3). Approvals that waited must be given again.</source>
        <translation>Restauré dans %1 (%2, SHA-256 %3). Les validations en attente sont à redonner.</translation>
    </message>
    <message>
        <source>The workspace is whole: %1.</source>
        <translation>L’espace de travail est intact&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copies the workspace as it stands, while others work in it; never over a file.</source>
        <translation>Copie l’espace de travail tel qu’il est, pendant que d’autres y travaillent&#xa0;; n’écrase jamais un fichier.</translation>
    </message>
    <message>
        <source>Makes a new workspace (--workspace, else one in the user&apos;s data folder) from a backup.</source>
        <translation>Crée un nouvel espace de travail (--workspace, sinon dans le dossier de données de l’utilisateur) à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Examines the file, its references, its history and its approvals.</source>
        <translation>Examine le fichier, ses références, son historique et ses validations.</translation>
    </message>
    <message>
        <source>read every page of the file</source>
        <translation>lire toutes les pages du fichier</translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation>Les services sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The channel %1 was added (%2).</source>
        <translation>Le canal %1 a été ajouté (%2).</translation>
    </message>
    <message>
        <source>The channel %1 was removed.</source>
        <translation>Le canal %1 a été retiré.</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>Liste les canaux.</translation>
    </message>
    <message>
        <source>Adds a channel.</source>
        <translation>Ajoute un canal.</translation>
    </message>
    <message>
        <source>facebook, instagram, google-review, mail, phone…</source>
        <translation>facebook, instagram, google-review, mail, phone…</translation>
    </message>
    <message>
        <source>our own account there</source>
        <translation>notre propre compte là-bas</translation>
    </message>
    <message>
        <source>Removes a channel that holds no messages.</source>
        <translation>Retire un canal qui ne contient aucun message.</translation>
    </message>
    <message>
        <source>%1 works here now, as %2.</source>
        <translation>%1 travaille ici désormais, en tant que %2.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase de passe</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 a maintenant le rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>New passphrase of %1 (empty: none): </source>
        <translation>Nouvelle phrase de passe de %1 (vide&#xa0;: aucune)&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même, encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>%1 has no passphrase any more.</source>
        <translation>%1 n’a plus de phrase de passe.</translation>
    </message>
    <message>
        <source>%1 is asked for a passphrase from now on.</source>
        <translation>Une phrase de passe est désormais demandée à %1.</translation>
    </message>
    <message>
        <source>Adds a colleague.</source>
        <translation>Ajoute un collègue.</translation>
    </message>
    <message>
        <source>community-manager, approver, brand-guardian, director or agency</source>
        <translation>community-manager, approver, brand-guardian, director ou agency</translation>
    </message>
    <message>
        <source>Lists who works here.</source>
        <translation>Liste qui travaille ici.</translation>
    </message>
    <message>
        <source>Gives a colleague another role.</source>
        <translation>Donne un autre rôle à un collègue.</translation>
    </message>
    <message>
        <source>Sets a passphrase, asked on the terminal or read from --passphrase-fd (after the acting colleague&apos;s own, where there is one).</source>
        <translation>Définit une phrase de passe, demandée dans le terminal ou lue depuis --passphrase-fd (après celle du collègue qui agit, s’il en a une).</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text.</source>
        <translation>Un argument n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque quelque chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>L’option --%1 est nécessaire.</translation>
    </message>
    <message>
        <source>The languages are fr and en.</source>
        <translation>Les langues sont fr et en.</translation>
    </message>
    <message>
        <source>What was printed did not all arrive: standard output refused it. What the command did in the workspace is kept.</source>
        <translation>Ce qui a été affiché n’est pas entièrement arrivé&#xa0;: la sortie standard l’a refusé. Ce que la commande a fait dans l’espace de travail est conservé.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>One waits --for a colleague, the customer or the community.</source>
        <translation>On attend (--for) un collègue, le client ou la communauté.</translation>
    </message>
    <message>
        <source>Closes a message without an answer.</source>
        <translation>Clôt un message sans réponse.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Gives a message to a colleague.</source>
        <translation>Attribue un message à un collègue.</translation>
    </message>
    <message>
        <source>Says for whom a message waits.</source>
        <translation>Dit qui un message attend.</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>qui est attendu</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>ce qui est attendu</translation>
    </message>
    <message>
        <source>Adds tags to a message.</source>
        <translation>Ajoute des étiquettes à un message.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Version %1 waits for approval.</source>
        <translation>La version %1 attend une validation.</translation>
    </message>
    <message>
        <source>Version %1 is approved and in the outbox.</source>
        <translation>La version %1 est validée et dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Version %1 is rejected.</source>
        <translation>La version %1 est refusée.</translation>
    </message>
    <message>
        <source>its text; - reads it from standard input</source>
        <translation>son texte&#xa0;; - le lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>the version that was read</source>
        <translation>la version qui a été lue</translation>
    </message>
    <message>
        <source>Begins a reply to a message.</source>
        <translation>Commence une réponse à un message.</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>le message</translation>
    </message>
    <message>
        <source>Writes another text into a draft.</source>
        <translation>Écrit un autre texte dans un brouillon.</translation>
    </message>
    <message>
        <source>Shows a draft.</source>
        <translation>Affiche un brouillon.</translation>
    </message>
    <message>
        <source>Freezes a draft as its next version and asks for its approval.</source>
        <translation>Fige un brouillon comme version suivante et demande sa validation.</translation>
    </message>
    <message>
        <source>Approves one version: it goes to the outbox.</source>
        <translation>Valide une version&#xa0;: elle va dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>a remark for its author</source>
        <translation>une remarque pour son auteur</translation>
    </message>
    <message>
        <source>Rejects one version.</source>
        <translation>Refuse une version.</translation>
    </message>
    <message>
        <source>why, for its author</source>
        <translation>pourquoi, pour son auteur</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>the folder; made where it is missing</source>
        <translation>le dossier&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Il y en a d’autres&#xa0;: --after %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found in %1 s.</source>
        <translation>
            <numerusform>%n message trouvé en %1&#xa0;s.</numerusform>
            <numerusform>%n messages trouvés en %1&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most so many; 50</source>
        <translation>pas plus que ce nombre&#xa0;; 50</translation>
    </message>
    <message>
        <source>Lists messages, a page at a time.</source>
        <translation>Liste les messages, page par page.</translation>
    </message>
    <message>
        <source>new, assigned, waiting-colleague, waiting-customer, waiting-community, replied, liked, hidden or closed</source>
        <translation>new, assigned, waiting-colleague, waiting-customer, waiting-community, replied, liked, hidden ou closed</translation>
    </message>
    <message>
        <source>of that channel</source>
        <translation>de ce canal</translation>
    </message>
    <message>
        <source>that match, as in search</source>
        <translation>qui correspondent, comme dans la recherche</translation>
    </message>
    <message>
        <source>urgency, newest (without it) or oldest</source>
        <translation>urgency, newest (par défaut) ou oldest</translation>
    </message>
    <message>
        <source>the page after the one that gave this cursor</source>
        <translation>la page qui suit celle qui a donné ce curseur</translation>
    </message>
    <message>
        <source>Finds messages by words, &quot;phrases&quot;, prefix*, author:, channel:, after:, before: and is:.</source>
        <translation>Trouve des messages par mots, &quot;phrases&quot;, préfixe*, author:, channel:, after:, before: et is:.</translation>
    </message>
    <message>
        <source>the workspace; without it, the one last opened</source>
        <translation>l’espace de travail&#xa0;; par défaut, le dernier ouvert</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>répondre en JSON</translation>
    </message>
    <message>
        <source>the colleague who acts; without it, the owner</source>
        <translation>le collègue qui agit&#xa0;; par défaut, le propriétaire</translation>
    </message>
    <message>
        <source>read passphrases from that file descriptor, one a line</source>
        <translation>lire les phrases de passe sur ce descripteur de fichier, une par ligne</translation>
    </message>
    <message>
        <source>the language of the messages</source>
        <translation>la langue des messages</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>n’afficher que les résultats et les erreurs</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>vigie [OPTIONS] COMMAND [ARGUMENTS]: “vigie --help” lists the commands.</source>
        <translation>vigie [OPTIONS] COMMANDE [ARGUMENTS]&#xa0;: «&#xa0;vigie --help&#xa0;» liste les commandes.</translation>
    </message>
    <message>
        <source>vigie [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>vigie [OPTIONS] COMMANDE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows what a command takes. “vigie” alone opens the window.</source>
        <translation>«&#xa0;vigie COMMANDE --help&#xa0;» montre ce qu’attend une commande. «&#xa0;vigie&#xa0;» seul ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>“%1” needs one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être suivi de l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no time zone %1; one is called Europe/Paris, for instance.</source>
        <translation>Il n’y a pas de fuseau horaire %1&#xa0;; il en existe un nommé Europe/Paris, par exemple.</translation>
    </message>
    <message>
        <source>--map takes a field of a message and a column of the file, such as text=Body; “%1” is not that.</source>
        <translation>--map attend un champ de message et une colonne du fichier, comme text=Body&#xa0;; «&#xa0;%1&#xa0;» n’a pas cette forme.</translation>
    </message>
    <message>
        <source>what the files are; found out without it</source>
        <translation>ce que sont les fichiers&#xa0;; par défaut, Vigie le trouve</translation>
    </message>
    <message>
        <source>for messages that name none; without it, the file&apos;s name</source>
        <translation>pour les messages qui n’en nomment pas&#xa0;; par défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>of times without an offset; without it, the workspace&apos;s</source>
        <translation>des heures sans décalage&#xa0;; par défaut, celui de l’espace de travail</translation>
    </message>
    <message>
        <source>which column holds a field</source>
        <translation>quelle colonne contient un champ</translation>
    </message>
    <message>
        <source>%1 messages read, %2 % (Ctrl+C stops)</source>
        <translation>%1 messages lus, %2&#xa0;% (Ctrl+C pour arrêter)</translation>
    </message>
    <message>
        <source>Read %1: %2 new, %3 known already, %4 changed, %5 refused.</source>
        <translation>%1 lus&#xa0;: %2 nouveaux, %3 déjà connus, %4 modifiés, %5 refusés.</translation>
    </message>
    <message>
        <source>And more: only the first %1 are listed.</source>
        <translation>Et d’autres&#xa0;: seuls les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>A workspace was made: %1. Its owner is %2.</source>
        <translation>Espace de travail créé&#xa0;: %1. Son propriétaire est %2.</translation>
    </message>
    <message>
        <source>Makes a workspace with one colleague, its owner (--actor, else the user of this computer).</source>
        <translation>Crée un espace de travail avec un collègue, son propriétaire (--actor, sinon l’utilisateur de cet ordinateur).</translation>
    </message>
    <message>
        <source>what Vigie writes in it</source>
        <translation>ce que Vigie y écrit</translation>
    </message>
    <message>
        <source>its time zone, such as Europe/Paris; without it, this computer&apos;s</source>
        <translation>son fuseau horaire, comme Europe/Paris&#xa0;; par défaut, celui de cet ordinateur</translation>
    </message>
    <message>
        <source>the firm&apos;s name</source>
        <translation>le nom de l’entreprise</translation>
    </message>
    <message>
        <source>with the sample firm in it: messages to try everything on, removable in one step</source>
        <translation>avec l’entreprise d’exemple&#xa0;: des messages pour tout essayer, à retirer en un geste</translation>
    </message>
    <message>
        <source>No channel has a live link in this version: give --to FOLDER, and post what is written there. Nothing was sent.</source>
        <translation>Aucun canal n’est relié en direct dans cette version&#xa0;: indiquez --to DOSSIER, et publiez ce qui y est écrit. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) handed over, to be posted and confirmed.</source>
        <translation>
            <numerusform>%n message remis, à publier puis à confirmer.</numerusform>
            <numerusform>%n messages remis, à publier puis à confirmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists approved messages and what became of them.</source>
        <translation>Liste les messages validés et ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Writes each message that waits as a file, to be posted by hand; never twice.</source>
        <translation>Écrit chaque message en attente dans un fichier, à publier à la main&#xa0;; jamais deux fois.</translation>
    </message>
    <message>
        <source>only of that channel</source>
        <translation>seulement de ce canal</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>où vont les fichiers</translation>
    </message>
    <message>
        <source>Says that a message was posted.</source>
        <translation>Indique qu’un message a été publié.</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>où il se trouve</translation>
    </message>
    <message>
        <source>Takes a message out before it leaves.</source>
        <translation>Retire un message avant son départ.</translation>
    </message>
    <message>
        <source>The formats are pdf, html, csv and json, with commas between them.</source>
        <translation>Les formats sont pdf, html, csv et json, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A report is of a --week or of a --month, not of both.</source>
        <translation>Un rapport porte sur une semaine (--week) ou sur un mois (--month), pas sur les deux.</translation>
    </message>
    <message>
        <source>There is no such period: a week is named 2026-W47, a month 2026-11.</source>
        <translation>Cette période n’existe pas&#xa0;: une semaine s’écrit 2026-W47, un mois 2026-11.</translation>
    </message>
    <message>
        <source>Writes the report of a week or a month; without either, of the last full week.</source>
        <translation>Écrit le rapport d’une semaine ou d’un mois&#xa0;; par défaut, de la dernière semaine complète.</translation>
    </message>
    <message>
        <source>the ISO week</source>
        <translation>la semaine ISO</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>which files; without it, all</source>
        <translation>quels fichiers&#xa0;; par défaut, tous</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Shows a message with its conversation, drafts and history.</source>
        <translation>Affiche un message avec sa conversation, ses brouillons et son historique.</translation>
    </message>
    <message>
        <source>Files the comments it finds in text or HTML copied from a page, read on standard input; a second time adds nothing.</source>
        <translation>Classe les commentaires trouvés dans un texte ou du HTML copié d’une page, lu sur l’entrée standard&#xa0;; une seconde fois n’ajoute rien.</translation>
    </message>
    <message>
        <source>where they belong; without it, the channel of the service they were copied from</source>
        <translation>où les ranger&#xa0;; sans cela, le canal du service d’où ils ont été copiés</translation>
    </message>
    <message>
        <source>This version of Vigie does not read %1 yet: it reads CSV, JSON Lines, feeds and archives. Nothing was imported.</source>
        <translation>Cette version de Vigie ne lit pas encore %1&#xa0;: elle lit CSV, JSON Lines, flux et archives. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The formats are auto, csv, jsonl, feed and archive.</source>
        <translation>Les formats sont auto, csv, jsonl, feed et archive.</translation>
    </message>
    <message>
        <source>Takes messages in from CSV, JSON Lines and feed files, archives and folders; a second time adds nothing.</source>
        <translation>Prend les messages de fichiers CSV, JSON Lines et de flux, d’archives et de dossiers&#xa0;; une seconde fois n’ajoute rien.</translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln message(s), with what we wrote in answer. Reports, exports and backups made before are not changed.</source>
        <translation>
            <numerusform>%Ln message effacé, avec ce que nous y avions répondu. Les rapports, exports et sauvegardes faits auparavant ne changent pas.</numerusform>
            <numerusform>%Ln messages effacés, avec ce que nous y avions répondu. Les rapports, exports et sauvegardes faits auparavant ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held of this person stands in %1.</source>
        <translation>Ce qui est conservé sur cette personne se trouve dans %1.</translation>
    </message>
    <message>
        <source>Erases a person on all channels, for ever. The ID is the author&apos;s (see export), or that of one of their messages.</source>
        <translation>Efface une personne de tous les canaux, pour toujours. L’identifiant est celui de l’auteur (voir export) ou de l’un de ses messages.</translation>
    </message>
    <message>
        <source>Writes all that is held of a person into one file.</source>
        <translation>Écrit dans un fichier tout ce qui est conservé sur une personne.</translation>
    </message>
    <message>
        <source>the file (JSON)</source>
        <translation>le fichier (JSON)</translation>
    </message>
    <message>
        <source>Address of the feed, or of its page (none: by hand): </source>
        <translation>Adresse du flux, ou de sa page (aucune&#xa0;: à la main)&#xa0;: </translation>
    </message>
    <message>
        <source>Its feed cannot be reached now; “vigie sync” tries again.</source>
        <translation>Son flux est injoignable pour l’instant&#xa0;; «&#xa0;vigie sync&#xa0;» réessaie.</translation>
    </message>
    <message>
        <source>The page has another feed, too: %1 (%2)</source>
        <translation>La page a aussi un autre flux&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The channel %1 was added; “vigie sync” fetches it: %2.</source>
        <translation>Le canal %1 est ajouté&#xa0;; «&#xa0;vigie sync&#xa0;» le relève&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The channel %1 has no live link: it is visited in the round.</source>
        <translation>Le canal %1 n’est pas relevé par Vigie&#xa0;: on y passe pendant la tournée.</translation>
    </message>
    <message>
        <source>The feed of %1 answers: %2.</source>
        <translation>Le flux de %1 répond&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its page; of a feed, its address or that of the page that names it, fetched from then on</source>
        <translation>sa page&#xa0;; pour un flux, son adresse ou celle de la page qui le nomme, relevée dès lors</translation>
    </message>
    <message>
        <source>Asks for a channel&apos;s feed once, and takes nothing in.</source>
        <translation>Demande une fois le flux d’un canal, sans rien prendre.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 new.</source>
        <translation>%1&#xa0;: %2 relevés, %3 nouveaux.</translation>
    </message>
    <message>
        <source>No channel has a live link.</source>
        <translation>Aucun canal n’est relevé par Vigie.</translation>
    </message>
    <message>
        <source>Fetches what is new from the channels that have a live link.</source>
        <translation>Relève les nouveautés des canaux qui ont un flux.</translation>
    </message>
    <message>
        <source>that one only</source>
        <translation>celui-là seulement</translation>
    </message>
    <message>
        <source>Writes everything as open files (JSON Lines, images).</source>
        <translation>Écrit tout en fichiers ouverts (JSON Lines, images).</translation>
    </message>
    <message>
        <source>The workspace is whole. Some of its history was written under a key that is not here: who wrote it cannot be verified.</source>
        <translation>L’espace de travail est entier. Une partie de son historique a été écrite avec une clé qui n’est pas ici&#xa0;: on ne peut pas vérifier qui l’a écrite.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MB.</source>
        <translation>La ligne dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“text” is missing, or is no text.</source>
        <translation>«&#xa0;text&#xa0;» manque, ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no sentiment or abuse to learn.</source>
        <translation>Il n’y a ni sentiment ni injure à apprendre.</translation>
    </message>
    <message>
        <source>to be checked by a colleague</source>
        <translation>à vérifier par un collègue</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finds language, feeling, abuse, kinds and urgency of texts, with the words that show why; reads JSON Lines on standard input and needs no workspace.</source>
        <translation>Trouve la langue, le sentiment, les injures, les genres et l’urgence de textes, avec les mots qui le montrent&#xa0;; lit du JSON Lines sur l’entrée standard, sans espace de travail.</translation>
    </message>
    <message>
        <source>first learn from JSON Lines of “text” with “sentiment” or “abuse”</source>
        <translation>apprend d’abord de lignes JSON de «&#xa0;text&#xa0;» avec «&#xa0;sentiment&#xa0;» ou «&#xa0;abuse&#xa0;»</translation>
    </message>
    <message>
        <source>without the weights that Vigie comes with</source>
        <translation>sans les poids livrés avec Vigie</translation>
    </message>
    <message>
        <source>Read %1 messages, changed %2; %3 had been decided by a colleague, and that stays.</source>
        <translation>%1 messages lus, %2 changés&#xa0;; un collègue avait décidé pour %3, et cela reste.</translation>
    </message>
    <message>
        <source>Runs triage over the workspace again, with what was learned; what colleagues decided stays.</source>
        <translation>Refait la qualification de tout l’espace de travail, avec ce qui a été appris&#xa0;; ce que des collègues ont décidé reste.</translation>
    </message>
    <message>
        <source>--workspace-model goes with neither --learn nor --plain.</source>
        <translation>--workspace-model ne va ni avec --learn ni avec --plain.</translation>
    </message>
    <message>
        <source>with what was learned in the workspace</source>
        <translation>avec ce qui a été appris dans l’espace de travail</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>protège</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>A case is one of --kind harassment, legal or hr.</source>
        <translation>Un dossier est de --kind harassment, legal ou hr.</translation>
    </message>
    <message>
        <source>The evidence stands in %1. It is not a bailiff&apos;s record.</source>
        <translation>Les preuves sont dans %1. Ce n’est pas un constat de commissaire de justice.</translation>
    </message>
    <message>
        <source>whom it protects: an author, or who wrote that message</source>
        <translation>qui il protège&#xa0;: un auteur, ou celui de ce message</translation>
    </message>
    <message>
        <source>against whom it is</source>
        <translation>contre qui il est ouvert</translation>
    </message>
    <message>
        <source>a message that belongs to it</source>
        <translation>un message qui en fait partie</translation>
    </message>
    <message>
        <source>Packs the evidence of a message for a lawyer, as one HTML file.</source>
        <translation>Réunit les preuves d’un message pour un avocat, en un fichier HTML.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>Opens a case that named colleagues alone can read.</source>
        <translation>Ouvre un dossier que seuls des collègues nommés peuvent lire.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>another colleague who reads it</source>
        <translation>un autre collègue qui le lit</translation>
    </message>
    <message>
        <source>The cases that you can read.</source>
        <translation>Les dossiers que vous pouvez lire.</translation>
    </message>
    <message>
        <source>A case with its people, messages and notes.</source>
        <translation>Un dossier avec ses personnes, ses messages et ses notes.</translation>
    </message>
    <message>
        <source>Adds people and messages to a case.</source>
        <translation>Ajoute des personnes et des messages à un dossier.</translation>
    </message>
    <message>
        <source>Adds a note to a case.</source>
        <translation>Ajoute une note à un dossier.</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>Lets one more colleague read a case.</source>
        <translation>Permet à un collègue de plus de lire un dossier.</translation>
    </message>
    <message>
        <source>Lets a colleague no longer read a case.</source>
        <translation>Ne permet plus à un collègue de lire un dossier.</translation>
    </message>
    <message>
        <source>Closes a case; its messages are no longer kept for it.</source>
        <translation>Clôt un dossier&#xa0;; ses messages ne sont plus conservés pour lui.</translation>
    </message>
    <message>
        <source>Opens a closed case again.</source>
        <translation>Rouvre un dossier clos.</translation>
    </message>
    <message>
        <source>Not done yet: the charter wants two colleagues here. To be confirmed by %1: vigie --actor NAME moderation confirm %2</source>
        <translation>Pas encore fait&#xa0;: la charte demande ici deux collègues. À confirmer par %1&#xa0;: vigie --actor NOM moderation confirm %2</translation>
    </message>
    <message>
        <source>Vigie cannot do it there. %1: %2 Then: vigie moderation done %3</source>
        <translation>Vigie ne peut pas le faire là-bas. %1&#xa0;: %2 Ensuite&#xa0;: vigie moderation done %3</translation>
    </message>
    <message>
        <source>the charter&apos;s article that it breaks</source>
        <translation>l’article de la charte qu’il enfreint</translation>
    </message>
    <message>
        <source>why no evidence was taken before</source>
        <translation>pourquoi aucune preuve n’a été prise avant</translation>
    </message>
    <message>
        <source>Hides a message that breaks the charter.</source>
        <translation>Masque un message qui enfreint la charte.</translation>
    </message>
    <message>
        <source>Has a message deleted that breaks the charter.</source>
        <translation>Fait supprimer un message qui enfreint la charte.</translation>
    </message>
    <message>
        <source>Warns the author of a message that breaks the charter.</source>
        <translation>Avertit l’auteur d’un message qui enfreint la charte.</translation>
    </message>
    <message>
        <source>Bans the author of a message that breaks the charter.</source>
        <translation>Bannit l’auteur d’un message qui enfreint la charte.</translation>
    </message>
    <message>
        <source>What waits for a second colleague, and what is to be done on pages.</source>
        <translation>Ce qui attend un second collègue, et ce qui reste à faire sur les pages.</translation>
    </message>
    <message>
        <source>all acts there ever were</source>
        <translation>tous les actes depuis le début</translation>
    </message>
    <message>
        <source>Confirms what another colleague proposed.</source>
        <translation>Confirme ce qu’un autre collègue a proposé.</translation>
    </message>
    <message>
        <source>Refuses what another colleague proposed.</source>
        <translation>Refuse ce qu’un autre collègue a proposé.</translation>
    </message>
    <message>
        <source>Takes an act back: the message stands as before.</source>
        <translation>Annule un acte&#xa0;: le message est comme avant.</translation>
    </message>
    <message>
        <source>Says that it is done on the page.</source>
        <translation>Dit que c’est fait sur la page.</translation>
    </message>
    <message>
        <source>The house rules that moderation cites.</source>
        <translation>La charte que la modération cite.</translation>
    </message>
    <message>
        <source>Sets the house rules; broken ones are refused.</source>
        <translation>Fixe la charte&#xa0;; une charte mal formée est refusée.</translation>
    </message>
    <message>
        <source>Goes back to the house rules that Vigie comes with.</source>
        <translation>Revient à la charte fournie avec Vigie.</translation>
    </message>
</context>
<context>
    <name>vigie::platform::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>vigie::platform::PortalShortcut</name>
    <message>
        <source>Capture what was copied</source>
        <translation>Capturer ce qui a été copié</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ActBar</name>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>C&amp;lore…</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>At&amp;tendre</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Éti&amp;queter…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Mark &amp;unread</source>
        <translation>Marquer non l&amp;u</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Show on the &amp;page</source>
        <translation>Voir sur la &amp;page</translation>
    </message>
    <message>
        <source>More to do with it</source>
        <translation>Autres actions sur ce message</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (moi)</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>The cu&amp;stomer</source>
        <translation>&amp;Le client</translation>
    </message>
    <message>
        <source>The co&amp;mmunity</source>
        <translation>La co&amp;mmunauté</translation>
    </message>
    <message numerus="yes">
        <source>Why close %n message(s)?</source>
        <translation>
            <numerusform>Pourquoi clore %n message&#xa0;?</numerusform>
            <numerusform>Pourquoi clore %n messages&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stays with it</source>
        <translation>La raison reste avec le message</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Pas de réponse nécessaire</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Répondu ailleurs</translation>
    </message>
    <message>
        <source>Thanks only</source>
        <translation>Simple remerciement</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %n message(s)</source>
        <translation>
            <numerusform>C&amp;lore %n message</numerusform>
            <numerusform>C&amp;lore %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags for %n message(s), with commas between them</source>
        <translation>
            <numerusform>Étiquettes pour %n message, séparées par des virgules</numerusform>
            <numerusform>Étiquettes pour %n messages, séparées par des virgules</numerusform>
        </translation>
    </message>
    <message>
        <source>delivery, refund</source>
        <translation>livraison, remboursement</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Éti&amp;queter</translation>
    </message>
    <message>
        <source>What do you wait for from a colleague?</source>
        <translation>Qu’attendez-vous d’un collègue&#xa0;?</translation>
    </message>
    <message>
        <source>What do you wait for from the customer?</source>
        <translation>Qu’attendez-vous du client&#xa0;?</translation>
    </message>
    <message>
        <source>What may the community answer?</source>
        <translation>Que peut répondre la communauté&#xa0;?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>At&amp;tendre</translation>
    </message>
    <message>
        <source>A &amp;colleague…</source>
        <translation>Un &amp;collègue…</translation>
    </message>
    <message>
        <source>Answer &amp;each…</source>
        <translation>Répondre à c&amp;hacun…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lose %Ln…</source>
        <comment>comments of a pile</comment>
        <translation>
            <numerusform>C&amp;lore %Ln…</numerusform>
            <numerusform>C&amp;lore les %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lose %Ln</source>
        <comment>comments of a pile, at once</comment>
        <translation>
            <numerusform>C&amp;lore %Ln</numerusform>
            <numerusform>C&amp;lore les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide…</source>
        <translation>&amp;Masquer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Warn the author…</source>
        <translation>A&amp;vertir l’auteur…</translation>
    </message>
    <message>
        <source>&amp;Ban the author…</source>
        <translation>&amp;Bannir l’auteur…</translation>
    </message>
    <message>
        <source>Criticism that gives its reasons is answered. If it breaks an article, the menu has it.</source>
        <translation>Une critique argumentée se traite par une réponse. Si elle enfreint un article, le menu permet de la masquer.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ActionLine</name>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ActionPalette</name>
    <message>
        <source>Everything one can do here</source>
        <translation>Tout ce que l’on peut faire ici</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is called so here.</source>
        <translation>Rien ne porte ce nom ici.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Acts</name>
    <message>
        <source>Reopened by %1</source>
        <translation>Rouvert par %1</translation>
    </message>
    <message>
        <source>Assigned by %1</source>
        <translation>Attribué par %1</translation>
    </message>
    <message>
        <source>Set to wait for a colleague by %1</source>
        <translation>Mis en attente d’un collègue par %1</translation>
    </message>
    <message>
        <source>Set to wait for the customer by %1</source>
        <translation>Mis en attente du client par %1</translation>
    </message>
    <message>
        <source>Set to wait for the community by %1</source>
        <translation>Mis en attente de la communauté par %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Répondu par %1</translation>
    </message>
    <message>
        <source>Liked by %1</source>
        <translation>Aimé par %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Clos par %1</translation>
    </message>
    <message>
        <source>Undone by %1</source>
        <translation>Annulé par %1</translation>
    </message>
    <message>
        <source>Done again by %1</source>
        <translation>Rétabli par %1</translation>
    </message>
    <message>
        <source>Tags changed by %1</source>
        <translation>Étiquettes modifiées par %1</translation>
    </message>
    <message>
        <source>Note added by %1</source>
        <translation>Note ajoutée par %1</translation>
    </message>
    <message>
        <source>Reply begun by %1</source>
        <translation>Réponse commencée par %1</translation>
    </message>
    <message>
        <source>Reply submitted by %1</source>
        <translation>Réponse soumise par %1</translation>
    </message>
    <message>
        <source>Reply discarded by %1</source>
        <translation>Réponse supprimée par %1</translation>
    </message>
    <message>
        <source>Reply brought back by %1</source>
        <translation>Réponse rétablie par %1</translation>
    </message>
    <message>
        <source>Reply approved by %1</source>
        <translation>Réponse validée par %1</translation>
    </message>
    <message>
        <source>Reply re-read by %1, who wrote it</source>
        <translation>Réponse relue par %1, qui l’a écrite</translation>
    </message>
    <message>
        <source>Reply rejected by %1</source>
        <translation>Réponse refusée par %1</translation>
    </message>
    <message>
        <source>Reply sent back by %1</source>
        <translation>Réponse renvoyée par %1</translation>
    </message>
    <message>
        <source>Approval withdrawn by %1</source>
        <translation>Validation retirée par %1</translation>
    </message>
    <message>
        <source>Reply put in the outbox by %1</source>
        <translation>Réponse mise dans la boîte d’envoi par %1</translation>
    </message>
    <message>
        <source>Reply taken up by %1</source>
        <translation>Réponse prise en charge par %1</translation>
    </message>
    <message>
        <source>Reply delivered by %1</source>
        <translation>Réponse déposée par %1</translation>
    </message>
    <message>
        <source>Reply handed over to be posted by %1</source>
        <translation>Réponse remise pour publication par %1</translation>
    </message>
    <message>
        <source>Reply confirmed as posted by %1</source>
        <translation>Réponse confirmée comme publiée par %1</translation>
    </message>
    <message>
        <source>Reply not posted, says %1</source>
        <translation>Réponse non publiée, selon %1</translation>
    </message>
    <message>
        <source>Reply sent by %1, and the answer was lost</source>
        <translation>Réponse envoyée par %1, sans retour du service</translation>
    </message>
    <message>
        <source>Reply sent by %1, and refused by the service</source>
        <translation>Réponse envoyée par %1, et refusée par le service</translation>
    </message>
    <message>
        <source>Reply put off by %1</source>
        <translation>Réponse reportée par %1</translation>
    </message>
    <message>
        <source>Reply paused by %1</source>
        <translation>Réponse mise en pause par %1</translation>
    </message>
    <message>
        <source>Reply resumed by %1</source>
        <translation>Réponse sortie de pause par %1</translation>
    </message>
    <message>
        <source>Reply taken back by %1</source>
        <translation>Réponse reprise par %1</translation>
    </message>
    <message>
        <source>Vigie</source>
        <comment>who did it: the program itself</comment>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Pris par %1</translation>
    </message>
    <message>
        <source>Assigned to %2 by %1</source>
        <translation>Attribué à %2 par %1</translation>
    </message>
    <message>
        <source>Undone by %1: %2 again</source>
        <comment>who, and a disposition</comment>
        <translation>Annulé par %1&#xa0;: de nouveau «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Evidence added by %1</source>
        <translation>Preuve ajoutée par %1</translation>
    </message>
    <message>
        <source>Evidence removed by %1</source>
        <translation>Preuve retirée par %1</translation>
    </message>
    <message>
        <source>Evidence brought back by %1</source>
        <translation>Preuve remise par %1</translation>
    </message>
    <message>
        <source>Question asked by %1</source>
        <translation>Question posée par %1</translation>
    </message>
    <message>
        <source>Answer to the question added by %1</source>
        <translation>Réponse à la question notée par %1</translation>
    </message>
    <message>
        <source>Question taken back by %1</source>
        <translation>Question retirée par %1</translation>
    </message>
    <message>
        <source>Answer to the question taken back by %1</source>
        <translation>Réponse à la question retirée par %1</translation>
    </message>
    <message>
        <source>New again: the community’s time is over</source>
        <translation>De nouveau à traiter&#xa0;: le délai laissé à la communauté est passé</translation>
    </message>
    <message>
        <source>Not done on the page after all, says %1</source>
        <translation>Pas encore fait sur la page, dit %1</translation>
    </message>
    <message>
        <source>Taken back on the page, says %1</source>
        <translation>Annulé sur la page, dit %1</translation>
    </message>
    <message>
        <source>Not taken back on the page after all, says %1</source>
        <translation>Pas encore annulé sur la page, dit %1</translation>
    </message>
    <message>
        <source>Done on the page, says %1</source>
        <translation>Fait sur la page, dit %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2, article %3</source>
        <translation>Proposé par %1&#xa0;: %2, article %3</translation>
    </message>
    <message>
        <source>Moderated by %1: %2, article %3</source>
        <translation>Modéré par %1&#xa0;: %2, article %3</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2, article %3</source>
        <translation>Confirmé par %1&#xa0;: %2, article %3</translation>
    </message>
    <message>
        <source>Refused by %1: %2, article %3</source>
        <translation>Refusé par %1&#xa0;: %2, article %3</translation>
    </message>
    <message>
        <source>Taken back by %1: %2, article %3</source>
        <translation>Annulé par %1&#xa0;: %2, article %3</translation>
    </message>
    <message>
        <source>Tagged by the rule “%1”</source>
        <translation>Étiquette posée par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assigned by the rule “%1”</source>
        <translation>Attribué par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Priority set by the rule “%1”</source>
        <translation>Priorité fixée par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set to wait for the community by the rule “%1”</source>
        <translation>Laissé à la communauté par la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Proposed to be hidden by the rule “%1”</source>
        <translation>À masquer, propose la règle «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlertText</name>
    <message>
        <source>%1: what nobody has seen there vanishes %2.</source>
        <comment>a place, and until when</comment>
        <translation>%1&#xa0;: ce que personne n’y a vu disparaît %2.</translation>
    </message>
    <message>
        <source>%1: its live link has not worked since %2.</source>
        <comment>a place, and a time</comment>
        <translation>%1&#xa0;: son lien direct ne fonctionne plus depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where stories soon vanish</source>
        <translation>
            <numerusform>%n endroit où des stories vont disparaître</numerusform>
            <numerusform>%n endroits où des stories vont disparaître</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not looked at</source>
        <translation>
            <numerusform>%n endroit non regardé</numerusform>
            <numerusform>%n endroits non regardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are nobody’s</source>
        <translation>
            <numerusform>%n message n’est à personne</numerusform>
            <numerusform>%n messages ne sont à personne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AnswerEach</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One text for each answer</source>
        <translation>Un texte pour chaque réponse</translation>
    </message>
    <message>
        <source>Escape does the same</source>
        <translation>Échap fait de même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) get a draft of their own each, to be re-read one by one before any leaves.</source>
        <translation>
            <numerusform>%Ln commentaire reçoit son propre brouillon, à relire avant de partir.</numerusform>
            <numerusform>%Ln commentaires reçoivent chacun leur brouillon, à relire un par un avant de partir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) get a draft of their own each, to be approved one by one before any leaves.</source>
        <translation>
            <numerusform>%Ln commentaire reçoit son propre brouillon, à valider avant de partir.</numerusform>
            <numerusform>%Ln commentaires reçoivent chacun leur brouillon, à valider un par un avant de partir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Draft %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Préparer %Ln réponse</numerusform>
            <numerusform>&amp;Préparer %Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for &amp;approval of %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Demander la validation de %Ln réponse</numerusform>
            <numerusform>&amp;Demander la validation de %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>characters</comment>
        <translation>%1 restants</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AnswerHours</name>
    <message>
        <source>Changed when messages are answered</source>
        <translation>Heures de réponse modifiées</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ApprovalQueueModel</name>
    <message>
        <source>Post on %1</source>
        <translation>Publier sur %1</translation>
    </message>
    <message>
        <source>In private to %1 · %2</source>
        <translation>En privé à %1 · %2</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <translation>À %1 · %2</translation>
    </message>
    <message>
        <source>Yours: waits for another colleague</source>
        <translation>Le vôtre&#xa0;: attend un autre collègue</translation>
    </message>
    <message>
        <source>Not yours to approve</source>
        <translation>Pas à vous de valider</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ApprovePane</name>
    <message>
        <source>To approve</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Texts that wait for a decision, oldest first</source>
        <translation>Textes qui attendent une décision, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Nothing waits to be approved.</source>
        <translation>Rien n’attend d’être validé.</translation>
    </message>
    <message>
        <source>Go to the &amp;feed</source>
        <translation>Aller à «&#xa0;À &amp;traiter&#xa0;»</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Edit and approve</source>
        <translation>Modifier et valider</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>This text does not wait for a decision any more.</source>
        <translation>Ce texte n’attend plus de décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be approved by you and will be left out.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être validé par vous et sera laissé de côté.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être validés par vous et seront laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote this text: it waits for another colleague.</source>
        <translation>Vous avez écrit ce texte&#xa0;: il attend un autre collègue.</translation>
    </message>
    <message>
        <source>You wrote this text: it waits for another colleague (%1).</source>
        <translation>Vous avez écrit ce texte&#xa0;: il attend un autre collègue (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be approved. The first one: %1</source>
        <translation>
            <numerusform>%n texte n’a pas pu être validé. Le premier&#xa0;: %1</numerusform>
            <numerusform>%n textes n’ont pas pu être validés. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) approved, now in the outbox</source>
        <translation>
            <numerusform>%n texte validé, maintenant dans la boîte d’envoi</numerusform>
            <numerusform>%n textes validés, maintenant dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent back to %1</source>
        <translation>Renvoyé à %1</translation>
    </message>
    <message>
        <source>Rejected; %1 will see why</source>
        <translation>Refusé&#xa0;; %1 verra pourquoi</translation>
    </message>
    <message>
        <source>Show why it is read first, who decided, and its history</source>
        <translation>Montrer pourquoi c’est relu, qui a décidé, et l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) chosen</source>
        <translation>
            <numerusform>%n texte choisi</numerusform>
            <numerusform>%n textes choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AskInside</name>
    <message>
        <source>in two hours</source>
        <translation>dans deux heures</translation>
    </message>
    <message>
        <source>today at six</source>
        <translation>aujourd’hui à 18 h</translation>
    </message>
    <message>
        <source>tomorrow at noon</source>
        <translation>demain à midi</translation>
    </message>
    <message>
        <source>in three days</source>
        <translation>dans trois jours</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>Ask, and copy the &amp;mail</source>
        <translation>Demander et copier le &amp;courriel</translation>
    </message>
    <message>
        <source>Ask, and open the mail &amp;program</source>
        <translation>Demander et ouvrir la &amp;messagerie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask a colleague inside. The question goes as a mail; the message waits until you write the answer down.</source>
        <translation>Demander à un collègue de l’entreprise. La question part par courriel&#xa0;; le message attend que vous notiez la réponse.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Logistics, the shop, legal…</source>
        <translation>Logistique, boutique, juridique…</translation>
    </message>
    <message>
        <source>Their mail address</source>
        <translation>Son adresse de courriel</translation>
    </message>
    <message>
        <source>Mail address, if you know it</source>
        <translation>Adresse de courriel, si vous l’avez</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Que vous faut-il savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Ctrl+Enter does the same</source>
        <translation>Ctrl+Entrée fait de même</translation>
    </message>
    <message>
        <source>Escape does the same</source>
        <translation>Échap fait de même</translation>
    </message>
    <message>
        <source>W&amp;hom</source>
        <translation>&amp;À qui</translation>
    </message>
    <message>
        <source>Ma&amp;il</source>
        <translation>Courr&amp;iel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>Po&amp;ur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Escape does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CaptureForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Author’s &amp;name</source>
        <translation>&amp;Nom de l’auteur</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Without a date, the message is of now</source>
        <translation>Sans date, le message est de maintenant</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>É&amp;toiles</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;anal</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CapturePicture</name>
    <message>
        <source>&amp;Keep this picture as evidence</source>
        <translation>&amp;Garder cette image comme preuve</translation>
    </message>
    <message>
        <source>Evidence of the &amp;message that is open</source>
        <translation>Preuve du &amp;message ouvert</translation>
    </message>
    <message>
        <source>Evidence of a ne&amp;w message</source>
        <translation>Preuve d’un &amp;nouveau message</translation>
    </message>
    <message>
        <source>The picture that was copied</source>
        <translation>L’image qui a été copiée</translation>
    </message>
    <message>
        <source>Address where it was seen</source>
        <translation>Adresse où on l’a vue</translation>
    </message>
    <message>
        <source>https://… or nothing</source>
        <translation>https://… ou rien</translation>
    </message>
    <message>
        <source>Seen a&amp;t</source>
        <translation>Vue &amp;à</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said what</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Write down who said what: the picture stays with the message as its evidence.</source>
        <translation>Notez qui a dit quoi&#xa0;: l’image reste avec le message comme preuve.</translation>
    </message>
    <message>
        <source>It stays with the message, also when that is gone from its page.</source>
        <translation>Elle reste avec le message, même quand il n’est plus sur sa page.</translation>
    </message>
    <message>
        <source>Evidence of the message chosen below. Choose another one if it belongs to that.</source>
        <translation>Preuve du message choisi ci-dessous. Choisissez-en un autre si elle lui appartient.</translation>
    </message>
    <message>
        <source>Evidence of the message of %1. Choose another one below if it belongs to that.</source>
        <translation>Preuve du message de %1. Choisissez-en un autre ci-dessous si elle lui appartient.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CaptureSheet</name>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy one comment or thirty from any page, then come back here with Ctrl+Shift+V. Or paste, or write down what somebody said.</source>
        <translation>Copiez un commentaire ou trente sur n’importe quelle page, puis revenez ici par Ctrl+Maj+V. Ou collez, ou notez ce que quelqu’un a dit.</translation>
    </message>
    <message>
        <source>What somebody said</source>
        <translation>Ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>What was found; those that are ticked are filed</source>
        <translation>Ce qui a été trouvé&#xa0;; ce qui est coché est classé</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Où cela a été dit</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;File %n message(s)</source>
        <translation>
            <numerusform>&amp;Classer %n message</numerusform>
            <numerusform>&amp;Classer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture as evidence</source>
        <translation>Une image comme preuve</translation>
    </message>
    <message>
        <source>&amp;Add as evidence</source>
        <translation>&amp;Ajouter comme preuve</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Capturing</name>
    <message>
        <source>Author not known</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>de nous</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CardDelegate</name>
    <message>
        <source>Ours</source>
        <comment>a message of our own</comment>
        <translation>De nous</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>stars</comment>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Ce message n’est plus ici</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a colleague who has the message</comment>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est traité</translation>
    </message>
    <message>
        <source>Found by Vigie: %1</source>
        <comment>complaint, negative…</comment>
        <translation>Trouvé par Vigie&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account looks like ours (“%1”) and is not.</source>
        <translation>Ce compte ressemble au nôtre («&#xa0;%1&#xa0;») et ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CaseSheet</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Harassment of a member, legal and personnel matters. Only those who are named in a case can read it; to all others it is not there.</source>
        <translation>Harcèlement d’un membre, affaires juridiques ou de personnel. Seuls ceux qui y sont nommés peuvent lire un dossier&#xa0;; pour tous les autres, il n’existe pas.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Quel dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>What was seen, said or done</source>
        <translation>Ce qui a été vu, dit ou fait</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>A&amp;jouter la note</translation>
    </message>
    <message>
        <source>The author of this message</source>
        <translation>L’auteur de ce message</translation>
    </message>
    <message>
        <source>Against its author</source>
        <translation>Contre son auteur</translation>
    </message>
    <message>
        <source>To protect its author</source>
        <translation>Pour protéger son auteur</translation>
    </message>
    <message>
        <source>Its author aside</source>
        <translation>Sans son auteur</translation>
    </message>
    <message>
        <source>Add this &amp;message</source>
        <translation>Ajouter ce &amp;message</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>Let &amp;read</source>
        <translation>&amp;Laisser lire</translation>
    </message>
    <message>
        <source>A new case…</source>
        <translation>Un nouveau dossier…</translation>
    </message>
    <message>
        <source>Opened %1 by %2</source>
        <comment>when, and who</comment>
        <translation>Ouvert le %1 par %2</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Protects %1, on %2</source>
        <comment>an author, and the channel</comment>
        <translation>Protège %1, sur %2</translation>
    </message>
    <message>
        <source>Against %1, on %2</source>
        <comment>an author, and the channel</comment>
        <translation>Contre %1, sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), kept while the case is open.</source>
        <translation>
            <numerusform>%n message, conservé tant que le dossier est ouvert.</numerusform>
            <numerusform>%n messages, conservés tant que le dossier est ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is among them.</source>
        <translation>Celui-ci en fait partie.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, a note</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Clore le dossier</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>Le &amp;rouvrir</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChannelForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Our acc&amp;ount there</source>
        <translation>N&amp;otre compte là-bas</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Address of its &amp;page</source>
        <translation>Adresse de sa &amp;page</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChannelsModel</name>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>how often</comment>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>not in the round</source>
        <translation>hors de la tournée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChannelsPage</name>
    <message>
        <source>&amp;Add a channel</source>
        <translation>Ajouter un &amp;canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>No channel yet. Taking in a file makes the channels that it names.</source>
        <translation>Pas encore de canal. Importer un fichier crée les canaux qu’il nomme.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;move the channel</source>
        <translation>&amp;Retirer le canal</translation>
    </message>
    <message>
        <source>Only the owner of this workspace changes its channels.</source>
        <translation>Seul le propriétaire de cet espace de travail modifie ses canaux.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n message(s).</source>
        <translation>
            <numerusform>Contient %n message.</numerusform>
            <numerusform>Contient %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Part of the sample firm.</source>
        <translation>%1 Fait partie de l’entreprise d’exemple.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A new channel</source>
        <translation>Un nouveau canal</translation>
    </message>
    <message>
        <source>A page, a review site, a mailbox, a telephone, a counter: any place where people speak to you.</source>
        <translation>Une page, un site d’avis, une boîte mail, un téléphone, un comptoir&#xa0;: tout endroit où l’on vous parle.</translation>
    </message>
    <message>
        <source>Write the channel&apos;s name first.</source>
        <translation>Écrivez d’abord le nom du canal.</translation>
    </message>
    <message>
        <source>This is not the address of a page: one begins with https:// or http://. Correct it, or leave it empty.</source>
        <translation>Ce n’est pas l’adresse d’une page&#xa0;: elle commence par https:// ou http://. Corrigez-la, ou laissez vide.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Canal %1 ajouté</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Canal %1 modifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n message(s), so it cannot be removed. Nothing was changed.</source>
        <translation>
            <numerusform>%1 contient %n message et ne peut donc pas être retiré. Rien n’a été modifié.</numerusform>
            <numerusform>%1 contient %n messages et ne peut donc pas être retiré. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a draft of a post, so it cannot be removed. Nothing was changed.</source>
        <translation>%1 contient un brouillon de publication et ne peut donc pas être retiré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Canal %1 retiré</translation>
    </message>
    <message>
        <source>Add a s&amp;top of the round</source>
        <translation>Ajouter une é&amp;tape</translation>
    </message>
    <message>
        <source>Add a stop of the round that is no channel</source>
        <translation>Ajouter une étape de la tournée qui n’est pas un canal</translation>
    </message>
    <message>
        <source>Add a stop of the round</source>
        <translation>Ajouter une étape de la tournée</translation>
    </message>
    <message>
        <source>A stop of the round: %1.</source>
        <translation>Une étape de la tournée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Re&amp;move the stop</source>
        <translation>&amp;Supprimer l’étape</translation>
    </message>
    <message>
        <source>A new stop of the round</source>
        <translation>Une nouvelle étape de la tournée</translation>
    </message>
    <message>
        <source>What is to be looked at besides the channels: comments under adverts, stories, page one of the search engine.</source>
        <translation>Ce qu’il faut regarder en plus des canaux&#xa0;: commentaires sous les publicités, stories, première page du moteur de recherche.</translation>
    </message>
    <message>
        <source>Write the name of what is to be looked at first.</source>
        <translation>Écrivez d’abord le nom de ce qu’il faut regarder.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CharterBox</name>
    <message>
        <source>Put in &amp;force</source>
        <translation>Mettre en &amp;vigueur</translation>
    </message>
    <message>
        <source>Those that Vigie &amp;comes with</source>
        <translation>Celle &amp;fournie avec Vigie</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Charte de modération</translation>
    </message>
    <message>
        <source>Changed the house rules</source>
        <translation>Charte modifiée</translation>
    </message>
    <message>
        <source>Went back to the house rules that Vigie comes with</source>
        <translation>Charte fournie avec Vigie rétablie</translation>
    </message>
    <message>
        <source>&amp;Go to line %1</source>
        <translation>&amp;Aller à la ligne %1</translation>
    </message>
    <message>
        <source>Line %1: %2. The rules before stay in force.</source>
        <translation>Ligne %1&#xa0;: %2. La charte précédente reste en vigueur.</translation>
    </message>
    <message>
        <source>Changed, and not in force yet.</source>
        <translation>Modifiée, pas encore en vigueur.</translation>
    </message>
    <message>
        <source>In force: the rules that Vigie comes with.</source>
        <translation>En vigueur&#xa0;: la charte fournie avec Vigie.</translation>
    </message>
    <message>
        <source>In force: your own rules.</source>
        <translation>En vigueur&#xa0;: votre propre charte.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CheckPane</name>
    <message>
        <source>Back to &amp;Today</source>
        <translation>Retour à &amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What Vigie thinks is right</source>
        <translation>Ce que pense Vigie est juste</translation>
    </message>
    <message>
        <source>It is not: say what it is</source>
        <translation>Ce n’est pas ça&#xa0;: dire ce que c’est</translation>
    </message>
    <message>
        <source>Skip this message</source>
        <translation>Passer ce message</translation>
    </message>
    <message>
        <source>Open this message in the feed</source>
        <translation>Ouvrir ce message dans À traiter</translation>
    </message>
    <message>
        <source>Do what the filled button says</source>
        <translation>Faire ce que dit le bouton plein</translation>
    </message>
    <message>
        <source>Instead: negative</source>
        <translation>Plutôt&#xa0;: négatif</translation>
    </message>
    <message>
        <source>Instead: neutral</source>
        <translation>Plutôt&#xa0;: neutre</translation>
    </message>
    <message>
        <source>Instead: positive</source>
        <translation>Plutôt&#xa0;: positif</translation>
    </message>
    <message>
        <source>Instead: an insult, or none</source>
        <translation>Plutôt&#xa0;: une injure, ou aucune</translation>
    </message>
    <message>
        <source>Back to the two answers</source>
        <translation>Revenir aux deux réponses</translation>
    </message>
    <message>
        <source>Your role does not say what messages are, so nothing can be answered here.</source>
        <translation>Votre rôle ne permet pas de dire ce que sont les messages&#xa0;; rien ne peut donc être répondu ici.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %n more</source>
        <translation>
            <numerusform>&amp;Continuer avec %n de plus</numerusform>
            <numerusform>&amp;Continuer avec %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how often Vigie was right</source>
        <translation>Montrer à quel point Vigie avait raison</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CheckView</name>
    <message>
        <source>It is &amp;right · %1</source>
        <translation>C’est &amp;juste · %1</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: it is right</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>It is &amp;not… · %1</source>
        <translation>Ce &amp;n’est pas ça… · %1</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: it is not right</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Skip · %1</source>
        <translation>&amp;Passer · %1</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: skip</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>It is asked again the next time</source>
        <translation>La question reviendra la prochaine fois</translation>
    </message>
    <message>
        <source>Open in the &amp;feed · %1</source>
        <translation>Ouvrir dans À &amp;traiter · %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: open in the feed</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>With its conversation, and where it can be answered</source>
        <translation>Avec sa conversation, et là où l’on peut y répondre</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <comment>the post that it stands under</comment>
        <translation>sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Message de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages to check</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 for today; the others are asked as long as they wait.</source>
        <translation>%L1 sur %L2 pour aujourd’hui&#xa0;; les autres seront demandés tant qu’ils attendent.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Checking</name>
    <message numerus="yes">
        <source>Vigie learned from %n answer(s)</source>
        <translation>
            <numerusform>Vigie a appris de %n réponse</numerusform>
            <numerusform>Vigie a appris de %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was right each time.</source>
        <translation>%1&#xa0;; elle avait raison chaque fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) skipped: asked again the next time.</source>
        <translation>
            <numerusform>%n message passé&#xa0;: la question reviendra la prochaine fois.</numerusform>
            <numerusform>%n messages passés&#xa0;: la question reviendra la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be checked: Vigie is sure of every open message, or a colleague has said what it is.</source>
        <translation>Rien à vérifier&#xa0;: Vigie est sûre de chaque message ouvert, ou un collègue a dit ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are asked as long as they wait.</source>
        <translation>
            <numerusform>%Ln autre sera demandé tant qu’il attend.</numerusform>
            <numerusform>%Ln autres seront demandés tant qu’ils attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were looked at today, which is enough for a day.</source>
        <translation>
            <numerusform>%n message a été vérifié aujourd’hui, c’est assez pour une journée.</numerusform>
            <numerusform>%n messages ont été vérifiés aujourd’hui, c’est assez pour une journée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; it was wrong %n time(s).</source>
        <translation>
            <numerusform>%1&#xa0;; elle s’était trompée %n fois.</numerusform>
            <numerusform>%1&#xa0;; elle s’était trompée %n fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CodeText</name>
    <message>
        <source>Community manager</source>
        <translation>Community manager</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Valideur</translation>
    </message>
    <message>
        <source>Brand guardian</source>
        <translation>Gardien de la marque</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Read and search everything</source>
        <translation>Tout lire et rechercher</translation>
    </message>
    <message>
        <source>Assign and close messages</source>
        <translation>Attribuer et clore des messages</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation>Écrire des brouillons</translation>
    </message>
    <message>
        <source>Approve what others wrote</source>
        <translation>Valider ce que d’autres ont écrit</translation>
    </message>
    <message>
        <source>Post by hand and confirm it</source>
        <translation>Publier à la main et le confirmer</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Décider qui travaille ici</translation>
    </message>
    <message>
        <source>Change channels and settings</source>
        <translation>Modifier les canaux et les réglages</translation>
    </message>
    <message>
        <source>Take messages in</source>
        <translation>Importer des messages</translation>
    </message>
    <message>
        <source>Export and report</source>
        <translation>Exporter et faire des rapports</translation>
    </message>
    <message>
        <source>Google reviews</source>
        <translation>Avis Google</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Web feed</source>
        <translation>Flux web</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Un autre endroit</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>re-read by its author</source>
        <translation>relu par son auteur</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>to post by hand</source>
        <translation>à publier à la main</translation>
    </message>
    <message>
        <source>about to leave</source>
        <translation>sur le point de partir</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not known whether it left</source>
        <translation>départ incertain</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>to be confirmed as posted</source>
        <translation>publication à confirmer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColleaguesModel</name>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>avec une phrase de passe</translation>
    </message>
    <message>
        <source>%1 · with a passphrase</source>
        <translation>%1 · avec une phrase de passe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColleaguesPage</name>
    <message>
        <source>&amp;Add a colleague</source>
        <translation>Ajouter un &amp;collègue</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>Un nouveau collègue</translation>
    </message>
    <message>
        <source>As soon as two of you work here, nobody approves their own text: the other one reads it before it leaves.</source>
        <translation>Dès que vous êtes deux ici, personne ne valide son propre texte&#xa0;: l’autre le lit avant le départ.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation>Ajouter le collègue</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Only %1, who owns this workspace, changes who works here and in what role.</source>
        <translation>Seul %1, propriétaire de cet espace de travail, décide qui travaille ici et dans quel rôle.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>Nouveau rôle de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the colleague&apos;s name first.</source>
        <translation>Écrivez d’abord le nom du collègue.</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 travaille maintenant ici</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColumnTelling</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Author’s name</source>
        <translation>Nom de l’auteur</translation>
    </message>
    <message>
        <source>Author’s account</source>
        <translation>Compte de l’auteur</translation>
    </message>
    <message>
        <source>Reference of the message</source>
        <translation>Référence du message</translation>
    </message>
    <message>
        <source>Address of the message</source>
        <translation>Adresse du message</translation>
    </message>
    <message>
        <source>Stars, 1 to 5</source>
        <translation>Étoiles, de 1 à 5</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Author’s followers</source>
        <translation>Abonnés de l’auteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reference of what it answers</source>
        <translation>Référence de ce à quoi il répond</translation>
    </message>
    <message>
        <source>Title of what it stands under</source>
        <translation>Titre de ce sous quoi il se trouve</translation>
    </message>
    <message>
        <source>Title of the message</source>
        <translation>Titre du message</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Date of our reply</source>
        <translation>Date de notre réponse</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColumnsSheet</name>
    <message>
        <source>What do the columns hold?</source>
        <translation>Que contiennent les colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Vigie does not know the columns of %1. Say it once: files with the same columns are taken in without asking.</source>
        <translation>Vigie ne connaît pas les colonnes de %1. Dites-le une fois&#xa0;: les fichiers qui ont les mêmes colonnes seront importés sans rien demander.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Two columns are said to hold the same: %1. Choose one of them.</source>
        <translation>Deux colonnes contiendraient la même chose&#xa0;: %1. Choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>Say also what tells one message from another: its reference, its address, or its date and the author’s account.</source>
        <translation>Dites aussi ce qui distingue un message d’un autre&#xa0;: sa référence, son adresse, ou sa date et le compte de l’auteur.</translation>
    </message>
    <message>
        <source>Say which column holds the text of the messages.</source>
        <translation>Dites quelle colonne contient le texte des messages.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the first %1 would be taken in.</source>
        <translation>
            <numerusform>%n ligne des %1 premières serait importée.</numerusform>
            <numerusform>%n lignes des %1 premières seraient importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would not: %2.</source>
        <translation>La ligne %1 ne le serait pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Recognised as an export of %1. Correct what is not right: files with the same columns are then taken in that way. Messages that are in already stay as they are, but for a changed text.</source>
        <translation>Reconnu comme un export de %1. Corrigez ce qui n’est pas juste&#xa0;: les fichiers aux mêmes colonnes seront ensuite pris ainsi. Les messages déjà là restent tels quels, sauf un texte modifié.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Composer</name>
    <message>
        <source>Put a reply in the outbox</source>
        <translation>Réponse mise dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Discarded a reply</source>
        <translation>Réponse supprimée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ComposerView</name>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Write a reply… (Ctrl+R)</source>
        <translation>Écrivez une réponse… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Read it once more, as it will be read:</source>
        <translation>Relisez-la une dernière fois, telle qu’elle sera lue&#xa0;:</translation>
    </message>
    <message>
        <source>Reply to be re-read</source>
        <translation>Réponse à relire</translation>
    </message>
    <message>
        <source>A&amp;ddress of your reply, if there is one:</source>
        <translation>A&amp;dresse de votre réponse, si elle en a une&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Takes this reply away; it can be undone</source>
        <translation>Supprime cette réponse&#xa0;; vous pourrez annuler</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>Revenir au &amp;texte</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Out of the outbox, to write on</source>
        <translation>La sort de la boîte d’envoi, pour continuer à l’écrire</translation>
    </message>
    <message>
        <source>&amp;Gave up</source>
        <translation>&amp;Abandonnée</translation>
    </message>
    <message>
        <source>It was not posted and will not be</source>
        <translation>Elle n’a pas été publiée et ne le sera pas</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Pas &amp;encore</translation>
    </message>
    <message>
        <source>Back to the outbox: it can be copied again</source>
        <translation>Retour à la boîte d’envoi&#xa0;: elle pourra être copiée à nouveau</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>This reply was changed elsewhere while you wrote. Nothing is lost: what you wrote is kept as a reply of its own.</source>
        <translation>Cette réponse a été modifiée ailleurs pendant que vous écriviez. Rien n’est perdu&#xa0;: ce que vous avez écrit est gardé comme réponse à part.</translation>
    </message>
    <message>
        <source>This reply was changed elsewhere and is shown as it is now.</source>
        <translation>Cette réponse a été modifiée ailleurs&#xa0;; la voici telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it belongs.</source>
        <translation>Copié. Collez-le à sa place.</translation>
    </message>
    <message>
        <source>Copied. Paste it on the page that opens.</source>
        <translation>Copié. Collez-le sur la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>%1 sent it back: %2</source>
        <translation>%1 l’a renvoyée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 rejected it: %2</source>
        <translation>%1 l’a refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was not approved.</source>
        <translation>Elle n’a pas été validée.</translation>
    </message>
    <message>
        <source>The text was changed since it was approved, so it will not leave as it was. Read it again.</source>
        <translation>Le texte a été modifié depuis sa validation&#xa0;: il ne partira pas tel quel. Relisez-le.</translation>
    </message>
    <message>
        <source>The text was changed since approval was asked for. Ask again, or undo the change.</source>
        <translation>Le texte a été modifié depuis la demande de validation. Refaites la demande, ou annulez la modification.</translation>
    </message>
    <message>
        <source>%1 has been asked to approve this. Changing the text takes the question back.</source>
        <translation>La validation a été demandée à %1. Modifier le texte retire la demande.</translation>
    </message>
    <message>
        <source>Approval has been asked for. Changing the text takes the question back.</source>
        <translation>La validation a été demandée. Modifier le texte retire la demande.</translation>
    </message>
    <message>
        <source>Approved. It waits in the outbox until it is copied and posted.</source>
        <translation>Validée. Elle attend dans la boîte d’envoi d’être copiée et publiée.</translation>
    </message>
    <message>
        <source>Copied, and not yet confirmed. Is it posted?</source>
        <translation>Copiée, et pas encore confirmée. Est-elle publiée&#xa0;?</translation>
    </message>
    <message>
        <source>Posted. It stands in the conversation.</source>
        <translation>Publiée. Elle figure dans la conversation.</translation>
    </message>
    <message>
        <source>Your role does not write replies.</source>
        <translation>Votre rôle n’écrit pas de réponses.</translation>
    </message>
    <message>
        <source>There is another reply of yours to this message (%1).</source>
        <translation>Vous avez une autre réponse à ce message (%1).</translation>
    </message>
    <message>
        <source>%1 has written another reply to this message (%2).</source>
        <translation>%1 a écrit une autre réponse à ce message (%2).</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>%1 began this reply.</source>
        <translation>%1 a commencé cette réponse.</translation>
    </message>
    <message>
        <source>Write my own</source>
        <translation>Écrire la mienne</translation>
    </message>
    <message>
        <source>Re-&amp;read…</source>
        <translation>Re&amp;lire…</translation>
    </message>
    <message>
        <source>&amp;Ask %1</source>
        <translation>&amp;Demander à %1</translation>
    </message>
    <message>
        <source>&amp;Ask for approval</source>
        <translation>&amp;Demander la validation</translation>
    </message>
    <message>
        <source>&amp;Approve my text and put it in the outbox</source>
        <translation>&amp;Valider mon texte et le mettre dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Copy and open the page</source>
        <translation>Copier et ouvrir la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Yes, it is posted</source>
        <translation>&amp;Oui, c’est publié</translation>
    </message>
    <message>
        <source>&amp;Write another</source>
        <translation>En écrire une &amp;autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>at a time of day</comment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Not saved: trying again</source>
        <translation>Pas enregistré&#xa0;: nouvel essai</translation>
    </message>
    <message>
        <source>Answer in public? Everybody who can see the message will read it.</source>
        <translation>Répondre en public&#xa0;? Tous ceux qui voient le message liront la réponse.</translation>
    </message>
    <message>
        <source>Answer in private? Only %1 will read it.</source>
        <translation>Répondre en privé&#xa0;? Seul %1 lira la réponse.</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>Répondre en public</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Répondre en privé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConditionLine</name>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est regardé</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comment c’est comparé</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContextColumn</name>
    <message>
        <source>About this message</source>
        <translation>À propos de ce message</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show on the &amp;page</source>
        <translation>Voir sur la &amp;page</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>N&amp;ote for colleagues</source>
        <translation>N&amp;ote aux collègues</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note aux collègues</translation>
    </message>
    <message>
        <source>Never sent. Ctrl+Enter adds it.</source>
        <translation>Jamais envoyée. Ctrl+Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln abonné</numerusform>
            <numerusform>%Ln abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>, private</source>
        <translation>, privé</translation>
    </message>
    <message>
        <source>Under: %1</source>
        <translation>Sous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came %1</source>
        <translation>Arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a file, a paste or the sample</comment>
        <translation>Venu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a colleague who has the message</comment>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, and what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Captured by hand</source>
        <translation>Capturé à la main</translation>
    </message>
    <message>
        <source>All b&amp;y this author</source>
        <translation>Tout de cet a&amp;uteur</translation>
    </message>
    <message>
        <source>All b&amp;y this person</source>
        <translation>&amp;Tout de cette personne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Vanished %1</source>
        <comment>a story, and when</comment>
        <translation>Disparue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vanishes %1</source>
        <comment>a story, and when</comment>
        <translation>Disparaît&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comes with the example</source>
        <translation>Fait partie de l’exemple</translation>
    </message>
    <message>
        <source>What Vigie found</source>
        <translation>Ce que Vigie a trouvé</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Modération</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Afficher %n message précédent</numerusform>
            <numerusform>Afficher %n messages précédents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n later message(s)</source>
        <translation>
            <numerusform>Afficher %n message suivant</numerusform>
            <numerusform>Afficher %n messages suivants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::DecisionBar</name>
    <message>
        <source>&amp;Edit and approve</source>
        <translation>&amp;Modifier et valider</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Re&amp;nvoyer…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Re&amp;fuser…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Put it back as it was</source>
        <translation>&amp;Remettre comme avant</translation>
    </message>
    <message>
        <source>I have re-read it: to the &amp;outbox</source>
        <translation>Je l’ai relu&#xa0;: à la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Valider</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %n text(s)</source>
        <translation>
            <numerusform>&amp;Valider %n texte</numerusform>
            <numerusform>&amp;Valider %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>What should %1 change? They read this beside their text.</source>
        <translation>Que doit changer %1&#xa0;? Ces mots s’afficheront à côté de son texte.</translation>
    </message>
    <message>
        <source>Why can this not leave? %1 reads this.</source>
        <translation>Pourquoi ce texte ne peut-il pas partir&#xa0;? %1 lira ceci.</translation>
    </message>
    <message>
        <source>&amp;Send back to %1</source>
        <translation>Re&amp;nvoyer à %1</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>Write a word on why first: without it, nobody knows what to change.</source>
        <translation>Écrivez d’abord un mot d’explication&#xa0;: sans lui, personne ne sait quoi changer.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DeliveryBar</name>
    <message>
        <source>Address of the post, if you have it</source>
        <translation>Adresse de la publication, si vous l’avez</translation>
    </message>
    <message>
        <source>The text was changed after it was approved, so it cannot leave. Open the draft: ask for approval again there, or put the text back.</source>
        <translation>Le texte a été modifié après sa validation&#xa0;: il ne peut pas partir. Ouvrez le brouillon&#xa0;: redemandez-y la validation, ou remettez le texte comme avant.</translation>
    </message>
    <message>
        <source>Its approval does not count any more, so it cannot leave before somebody approves it again.</source>
        <translation>Sa validation ne compte plus&#xa0;: il ne peut pas partir avant d’être validé à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>Ouvrir le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Copy and open the page</source>
        <translation>Copier et ouvrir la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Yes, it is posted</source>
        <translation>&amp;Oui, c’est publié</translation>
    </message>
    <message>
        <source>&amp;No, it is not</source>
        <translation>&amp;Non, pas encore</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Pas &amp;encore</translation>
    </message>
    <message>
        <source>&amp;Gave up: back to a draft</source>
        <translation>&amp;Abandonné&#xa0;: retour en brouillon</translation>
    </message>
    <message>
        <source>&amp;Take back to a draft</source>
        <translation>&amp;Reprendre en brouillon</translation>
    </message>
    <message>
        <source>&amp;Show the message</source>
        <translation>&amp;Voir le message</translation>
    </message>
    <message>
        <source>&amp;Open the post</source>
        <translation>Ouvrir la pub&amp;lication</translation>
    </message>
    <message>
        <source>Your role does not post: a colleague who may has to do this.</source>
        <translation>Votre rôle ne publie pas&#xa0;: un collègue qui le peut doit s’en charger.</translation>
    </message>
    <message>
        <source>This is the sample firm, so it is practice: the text is copied, and no page is opened.</source>
        <translation>C’est l’entreprise d’exemple, donc un exercice&#xa0;: le texte est copié, et aucune page ne s’ouvre.</translation>
    </message>
    <message>
        <source>Taking it back ends its approval.</source>
        <translation>Le reprendre met fin à sa validation.</translation>
    </message>
    <message>
        <source>A confirmation cannot be undone: nothing that left can be.</source>
        <translation>Une confirmation ne s’annule pas&#xa0;: ce qui est parti est parti.</translation>
    </message>
    <message>
        <source>This is not the address of a page: one begins with https:// or http://. Correct it, or leave it empty.</source>
        <translation>Ce n’est pas l’adresse d’une page&#xa0;: elle commence par https:// ou http://. Corrigez-la, ou laissez vide.</translation>
    </message>
    <message>
        <source>Waits to be posted by hand on %1, since: %2. Copy it, post it there, then say here that it is posted.</source>
        <translation>À publier à la main sur %1, en attente depuis&#xa0;: %2. Copiez le texte, publiez-le là-bas, puis dites ici que c’est fait.</translation>
    </message>
    <message>
        <source>Its delivery into the folder %1 was interrupted. Deliver again: Vigie looks first whether the file is there, so nothing is written twice.</source>
        <translation>Son dépôt dans le dossier %1 a été interrompu. Relancez-le&#xa0;: Vigie regarde d’abord si le fichier y est, et rien n’est donc écrit deux fois.</translation>
    </message>
    <message>
        <source>You have it to post on %1, since: %2. Is it posted?</source>
        <translation>À publier par vous sur %1, depuis&#xa0;: %2. Est-ce publié&#xa0;?</translation>
    </message>
    <message>
        <source>It lies as a file in %1, to be posted on %2, since: %3. Is it posted?</source>
        <translation>Le texte est dans un fichier de %1, à publier sur %2, depuis&#xa0;: %3. Est-ce publié&#xa0;?</translation>
    </message>
    <message>
        <source>Its delivery to %1 was cut off, and Vigie cannot tell whether it arrived. Look there, then say here whether it is posted.</source>
        <translation>Son envoi vers %1 a été coupé, et Vigie ne peut pas savoir s’il est arrivé. Regardez là-bas, puis dites ici si c’est publié.</translation>
    </message>
    <message>
        <source>%1 refused it for good. Its text is kept in the draft.</source>
        <translation>%1 l’a refusé définitivement. Son texte est gardé dans le brouillon.</translation>
    </message>
    <message>
        <source>Posted on %1, since: %2.</source>
        <translation>Publié sur %1, depuis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Posted on %1, since: %2. The message it answers counts as replied.</source>
        <translation>Publié sur %1, depuis&#xa0;: %2. Le message auquel il répond compte comme répondu.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Desk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>how many were read</comment>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2).</source>
        <translation>Sauvegardé dans %1 (%2).</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Everything one can do here</source>
        <translation>Tout ce que l’on peut faire ici</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import messages from files…</source>
        <translation>Importer des messages depuis des fichiers…</translation>
    </message>
    <message>
        <source>Back up the workspace…</source>
        <translation>Sauvegarder l’espace de travail…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Vérifier l’espace de travail</translation>
    </message>
    <message>
        <source>Restore a backup into a new workspace…</source>
        <translation>Restaurer une sauvegarde dans un nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Remove the example messages</source>
        <translation>Retirer les messages d’exemple</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>Replier ou déplier la barre latérale</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Travailler en tant que %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Workspaces of Vigie (*.vigie)</source>
        <translation>Espaces de travail de Vigie (*.vigie)</translation>
    </message>
    <message>
        <source>The example messages are gone.</source>
        <translation>Les messages d’exemple sont retirés.</translation>
    </message>
    <message>
        <source>&amp;See them</source>
        <translation>&amp;Les voir</translation>
    </message>
    <message>
        <source>&amp;See what was refused</source>
        <translation>&amp;Voir ce qui a été refusé</translation>
    </message>
    <message>
        <source>Messages are still being taken in. What is in already stays; the rest would have to be imported again, which adds nothing twice.</source>
        <translation>L’import des messages est en cours. Ce qui est déjà entré reste&#xa0;; le reste serait à importer à nouveau, ce qui n’ajoute rien en double.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message numerus="yes">
        <source>The workspace has %n problem(s). Nothing was changed; restore a backup into a new workspace, and keep this one to compare.</source>
        <translation>
            <numerusform>L’espace de travail a %n problème. Rien n’a été modifié&#xa0;; restaurez une sauvegarde dans un nouvel espace de travail, et gardez celui-ci pour comparer.</numerusform>
            <numerusform>L’espace de travail a %n problèmes. Rien n’a été modifié&#xa0;; restaurez une sauvegarde dans un nouvel espace de travail, et gardez celui-ci pour comparer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Checked: the file is whole and the history is unbroken.</source>
        <translation>Vérifié&#xa0;: le fichier est intact et l’historique est sans rupture.</translation>
    </message>
    <message>
        <source>Say what its columns &amp;hold…</source>
        <translation>Dire ce que contiennent ses &amp;colonnes…</translation>
    </message>
    <message>
        <source>Capture what was copied…</source>
        <translation>Capturer ce qui a été copié…</translation>
    </message>
    <message>
        <source>Write down a call or a visit…</source>
        <translation>Noter un appel ou une visite…</translation>
    </message>
    <message>
        <source>Import a folder or an unpacked archive…</source>
        <translation>Importer un dossier ou une archive décompressée…</translation>
    </message>
    <message>
        <source>%1. Recognised as an export of %2.</source>
        <translation>%1. Reconnu comme un export de %2.</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there. Vigie looks again by itself; choose another one in the settings if it is gone for good.</source>
        <translation>Le dossier surveillé %1 n’est pas là. Vigie regarde à nouveau d’elle-même&#xa0;; choisissez-en un autre dans les réglages s’il a disparu pour de bon.</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Offline: channels are fetched when the network is back.</source>
        <translation>Hors ligne&#xa0;: les canaux seront relevés au retour du réseau.</translation>
    </message>
    <message>
        <source>A text that you wrote could not be saved, and closing loses it. Vigie goes on trying; you can copy it first.</source>
        <translation>Un texte que vous avez écrit n’a pas pu être enregistré&#xa0;: fermer le perdrait. Vigie continue d’essayer&#xa0;; vous pouvez d’abord le copier.</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <translation>Fermer &amp;quand même</translation>
    </message>
    <message>
        <source>Checked: the file is whole. Part of the history was written under a key that is not here, so its origin cannot be verified.</source>
        <translation>Contrôle fait&#xa0;: le fichier est entier. Une partie de l’historique a été écrite avec une clé qui n’est pas ici&#xa0;: son origine ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>Run triage again over all messages</source>
        <translation>Refaire la qualification de tous les messages</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) changed.</source>
        <translation>
            <numerusform>%n verdict a changé.</numerusform>
            <numerusform>%n verdicts ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Triage was stopped. %1 The rest stands as it was.</source>
        <translation>La qualification a été arrêtée. %1 Le reste est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Triage went over %n message(s). %1</source>
        <translation>
            <numerusform>La qualification a revu %n message. %1</numerusform>
            <numerusform>La qualification a revu %n messages. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ErrorText</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Le système indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed; check the name and the folder.</source>
        <translation>%1 est introuvable. Rien n’a été modifié&#xa0;; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed; check that you may open it.</source>
        <translation>%1 ne peut pas être lu. Rien n’a été modifié&#xa0;; vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed; export it again from where it comes.</source>
        <translation>%1 est vide. Rien n’a été modifié&#xa0;; exportez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>%1 changed or vanished while it was read. What was taken in before stays; import it again when it is whole, nothing comes twice.</source>
        <translation>%1 a changé ou disparu pendant la lecture. Ce qui est déjà entré reste&#xa0;; importez-le à nouveau quand il sera complet, rien n’entrera en double.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This cannot be understood: %1. Correct it and try again.</source>
        <translation>Ceci ne peut pas être compris&#xa0;: %1. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be understood at line %2: %3. What came before that line stays.</source>
        <translation>%1 ne peut pas être compris à la ligne %2&#xa0;: %3. Ce qui précède cette ligne reste.</translation>
    </message>
    <message>
        <source>This is larger than Vigie takes (%1). Nothing was changed; divide it and try again.</source>
        <translation>C’est plus que ce que Vigie accepte (%1). Rien n’a été modifié&#xa0;; divisez et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est en sûreté&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 lies where nothing can be written. Nothing was changed; copy it to a folder of yours, or ask for the right to write there.</source>
        <translation>%1 se trouve là où rien ne peut être écrit. Rien n’a été modifié&#xa0;; copiez-le dans un dossier à vous, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where two computers could damage it. Nothing was changed; keep the workspace on this computer&apos;s own disk and hand it over as a backup.</source>
        <translation>%1 se trouve sur un lecteur réseau (%2), où deux ordinateurs pourraient l’endommager. Rien n’a été modifié&#xa0;; gardez l’espace de travail sur le disque de cet ordinateur et transmettez-le sous forme de sauvegarde.</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is safe; check the disk and try again.</source>
        <translation>La lecture ou l’écriture a échoué. Ce qui était enregistré est en sûreté&#xa0;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Open another one, or make one.</source>
        <translation>Il n’y a pas d’espace de travail à l’emplacement %1. Ouvrez-en un autre, ou créez-en un.</translation>
    </message>
    <message>
        <source>There is already a workspace at %1. It was left as it is; open it, or choose another name.</source>
        <translation>Il y a déjà un espace de travail à l’emplacement %1. Il a été laissé tel quel&#xa0;; ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Vigie. It was left as it is.</source>
        <translation>%1 n’est pas un espace de travail de Vigie. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. It was left as it is; restore your newest backup into a new workspace.</source>
        <translation>L’espace de travail %1 est endommagé. Il a été laissé tel quel&#xa0;; restaurez votre dernière sauvegarde dans un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie (form %2; this one knows %3). It was left as it is; install the newer Vigie to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Vigie (forme %2&#xa0;; celle-ci connaît %3). Il a été laissé tel quel&#xa0;; installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another program is writing in the workspace. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans l’espace de travail. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version of Vigie. It is as it was before; go on with the version you had, and tell us.</source>
        <translation>L’espace de travail n’a pas pu être adapté à cette version de Vigie. Il est comme avant&#xa0;; continuez avec la version que vous aviez, et dites-le-nous.</translation>
    </message>
    <message>
        <source>%1 may not do this (%2). Nothing was changed; ask the owner of the workspace.</source>
        <translation>%1 ne peut pas faire cela (%2). Rien n’a été modifié&#xa0;; demandez au propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>This colleague</source>
        <translation>Ce collègue</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Nothing was changed; see who works here under Colleagues.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;». Rien n’a été modifié&#xa0;; voyez qui travaille ici sous Collègues.</translation>
    </message>
    <message>
        <source>Somebody here is already called “%1”. Nothing was changed; add a family name or an initial.</source>
        <translation>Quelqu’un s’appelle déjà «&#xa0;%1&#xa0;» ici. Rien n’a été modifié&#xa0;; ajoutez un nom de famille ou une initiale.</translation>
    </message>
    <message>
        <source>%1 has a passphrase. Give it to go on.</source>
        <translation>%1 a une phrase de passe. Donnez-la pour continuer.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; try again.</source>
        <translation>Ce n’est pas la bonne phrase de passe. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Nobody approves what they wrote themselves. The text waits as it is; ask a colleague.</source>
        <translation>Personne ne valide son propre texte. Il attend tel quel&#xa0;; demandez à un collègue.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed; somebody may have taken it away meanwhile.</source>
        <translation>Ce n’est plus là. Rien n’a été modifié&#xa0;; quelqu’un l’a peut-être retiré entre-temps.</translation>
    </message>
    <message>
        <source>The text has changed since (version %1 is no longer the newest). Nothing was decided; read the new version.</source>
        <translation>Le texte a changé depuis (la version %1 n’est plus la dernière). Rien n’a été décidé&#xa0;; lisez la nouvelle version.</translation>
    </message>
    <message>
        <source>This version has no valid approval, so it does not leave. The text is kept; have it approved.</source>
        <translation>Cette version n’a pas de validation en vigueur&#xa0;: elle ne part donc pas. Le texte est gardé&#xa0;; faites-le valider.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Il n’y a pas encore de texte. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The text is too long there: %1 where %2 fit. It is kept; shorten it.</source>
        <translation>Le texte est trop long pour ce canal&#xa0;: %1, pour %2 au plus. Il est gardé&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Nothing was overwritten; look at it again and decide.</source>
        <translation>Cela a été modifié entre-temps. Rien n’a été écrasé&#xa0;; regardez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>“%1” holds messages, so it stays.</source>
        <translation>«&#xa0;%1&#xa0;» contient des messages et reste donc en place.</translation>
    </message>
    <message>
        <source>This can no longer be done with it: things have moved on. Nothing was changed.</source>
        <translation>Ce n’est plus possible&#xa0;: les choses ont avancé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A reason is needed, so that others understand later. Write one line.</source>
        <translation>Il faut une raison, pour que les autres comprennent plus tard. Écrivez une ligne.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken. Nothing was changed; correct it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être accepté. Rien n’a été modifié&#xa0;; corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before stays.</source>
        <translation>Annulé. Ce qui était déjà terminé reste.</translation>
    </message>
    <message>
        <source>Something went wrong that Vigie did not expect. What was saved before is safe; try again, and tell us if it comes back.</source>
        <translation>Il s’est passé quelque chose que Vigie n’avait pas prévu. Ce qui était enregistré est en sûreté&#xa0;; réessayez, et dites-le-nous si cela revient.</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>il n’y a pas de texte</translation>
    </message>
    <message>
        <source>nothing tells it from others (no id, no address, no date with an author)</source>
        <translation>rien ne le distingue des autres (ni identifiant, ni adresse, ni date avec un auteur)</translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>la date est illisible</translation>
    </message>
    <message>
        <source>the rating is not between 1 and 5</source>
        <translation>la note n’est pas entre 1 et 5</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>it has more or fewer columns than the first row</source>
        <translation>il y a plus ou moins de colonnes que dans la première ligne</translation>
    </message>
    <message>
        <source>it is not correct JSON</source>
        <translation>ce n’est pas du JSON correct</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may</source>
        <translation>un guillemet est mal placé</translation>
    </message>
    <message>
        <source>its characters cannot be read</source>
        <translation>les caractères sont illisibles</translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation>le type n’est pas connu</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>une valeur est illisible</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a value is not known</source>
        <translation>une valeur n’est pas connue</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>it holds a character that no text has</source>
        <translation>elle contient un caractère qu’aucun texte n’a</translation>
    </message>
    <message>
        <source>it says neither yes nor no</source>
        <translation>elle ne dit ni oui ni non</translation>
    </message>
    <message>
        <source>it names one more channel than Vigie takes from one import</source>
        <translation>elle nomme un canal de plus que Vigie n’en accepte en un import</translation>
    </message>
    <message>
        <source>%1 has columns that Vigie does not understand (%2). Nothing was changed; say which one holds what.</source>
        <translation>Vigie ne comprend pas les colonnes de %1 (%2). Rien n’a changé&#xa0;; dites laquelle contient quoi.</translation>
    </message>
    <message>
        <source>There is no text in what was pasted, so nothing was filed. Copy the comments on their page, and paste again.</source>
        <translation>Il n’y a pas de texte dans ce qui a été collé&#xa0;: rien n’a été classé. Copiez les commentaires sur leur page, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>it is not correct XML</source>
        <translation>ce n’est pas du XML correct</translation>
    </message>
    <message>
        <source>it breaks off before its end</source>
        <translation>il s’arrête avant sa fin</translation>
    </message>
    <message>
        <source>it defines abbreviations of its own, which can hide any amount of text</source>
        <translation>il définit ses propres abréviations, qui peuvent cacher n’importe quelle quantité de texte</translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was changed; give a CSV, JSON Lines or feed file, or an archive.</source>
        <translation>%1 n’est pas un fichier texte. Rien n’a été modifié&#xa0;; donnez un fichier CSV, JSON Lines ou de flux, ou une archive.</translation>
    </message>
    <message>
        <source>%1 is in no form that Vigie knows. Nothing was changed; give a CSV, JSON Lines or feed file, or the archive of Mastodon, X or Google.</source>
        <translation>%1 n’a aucune forme que Vigie connaisse. Rien n’a été modifié&#xa0;; donnez un fichier CSV, JSON Lines ou de flux, ou l’archive de Mastodon, X ou Google.</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or was not downloaded whole. What was taken in before stays; download it again.</source>
        <translation>L’archive %1 est abîmée ou n’a pas été téléchargée en entier. Ce qui a déjà été pris reste&#xa0;; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>The archive %1 is locked with a password. Nothing was changed; unpack it first and give the folder.</source>
        <translation>L’archive %1 est protégée par un mot de passe. Rien n’a été modifié&#xa0;; décompressez-la d’abord et donnez le dossier.</translation>
    </message>
    <message>
        <source>this workspace was told to forget it, or who wrote it</source>
        <translation>on a demandé à cet espace de travail de l’oublier, lui ou son auteur</translation>
    </message>
    <message>
        <source>“%1” has no live link: it is visited in the round. Nothing was fetched.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas relevé par Vigie&#xa0;: on y passe pendant la tournée. Rien n’a été relevé.</translation>
    </message>
    <message>
        <source>“%1” belongs to the example, which is never fetched. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à l’exemple, qui n’est jamais relevé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Nothing was changed; take a screenshot or copy a picture, and try again.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Rien n’a été modifié&#xa0;; faites une capture d’écran ou copiez une image, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no picture that Vigie takes. Nothing was changed; give a PNG or a JPEG, or copy the picture and paste it.</source>
        <translation>Vigie ne prend pas ce genre d’image. Rien n’a été modifié&#xa0;; donnez un PNG ou un JPEG, ou copiez l’image et collez-la.</translation>
    </message>
    <message>
        <source>This picture is damaged or not whole. Nothing was changed; take it again and try once more.</source>
        <translation>Cette image est abîmée ou incomplète. Rien n’a été modifié&#xa0;; refaites-la et réessayez.</translation>
    </message>
    <message>
        <source>This picture is larger than Vigie takes (%1 million pixels). Nothing was changed; cut it down to the part that matters.</source>
        <translation>Cette image est plus grande que ce que Vigie accepte (%1 millions de pixels). Rien n’a été modifié&#xa0;; réduisez-la à la partie qui compte.</translation>
    </message>
    <message>
        <source>This picture takes more room than Vigie gives one (%1 MB). Nothing was changed; cut it down to the part that matters.</source>
        <translation>Cette image prend plus de place que Vigie n’en donne à une image (%1 Mo). Rien n’a été modifié&#xa0;; réduisez-la à la partie qui compte.</translation>
    </message>
    <message>
        <source>The person is erased. The disk is full, so that the last traces in the file could not be cleared away; make room and open the workspace again: Vigie does it then.</source>
        <translation>La personne est effacée. Le disque est plein&#xa0;: les dernières traces dans le fichier n’ont pas pu être nettoyées. Faites de la place et rouvrez l’espace de travail&#xa0;: Vigie le fera alors.</translation>
    </message>
    <message>
        <source>The person is erased. The last traces could not be cleared away; open the workspace again: Vigie does it then.</source>
        <translation>La personne est effacée. Les dernières traces n’ont pas pu être nettoyées&#xa0;: rouvrez l’espace de travail, Vigie le fera alors.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EvidenceBox</name>
    <message>
        <source>Add a screenshot from the clipboard</source>
        <translation>Ajouter une capture d’écran du presse-papiers</translation>
    </message>
    <message>
        <source>Add a picture from a file…</source>
        <translation>Ajouter une image d’un fichier…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Evidence taken %1 by %2</source>
        <translation>Preuve prise %1 par %2</translation>
    </message>
    <message>
        <source>Evidence taken %1 by %2, at %3</source>
        <translation>Preuve prise %1 par %2, à %3</translation>
    </message>
    <message>
        <source>Opens it large</source>
        <translation>L’ouvre en grand</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EvidenceSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Taken %1 by %2</source>
        <translation>Prise %1 par %2</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Vue à %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <comment>width, height, bytes</comment>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>evidence-%1.png</source>
        <translation>preuve-%1.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EvidenceShelf</name>
    <message>
        <source>Kept a picture as evidence</source>
        <translation>Image gardée comme preuve</translation>
    </message>
    <message>
        <source>Removed evidence</source>
        <translation>Preuve retirée</translation>
    </message>
    <message>
        <source>The picture stands in %1.</source>
        <translation>L’image se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ExportBar</name>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation>Exporter ce rapport</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Pages to print or hand out</source>
        <translation>Des pages à imprimer ou à remettre</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>One page for the browser, to send</source>
        <translation>Une page pour le navigateur, à envoyer</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>A folder of tables for a spreadsheet</source>
        <translation>Un dossier de tableaux pour un tableur</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The numbers for other programs</source>
        <translation>Les chiffres, pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Into %1…</source>
        <translation>&amp;Dans %1…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Folder for the files: %1. Choose another one</source>
        <translation>Dossier des fichiers&#xa0;: %1. En choisir un autre</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Choisir un dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Tick at least one kind of file to export.</source>
        <translation>Cochez au moins une sorte de fichier à exporter.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ExportText</name>
    <message>
        <source>%1 is a file, where a folder is needed. Choose another folder.</source>
        <translation>%1 est un fichier, alors qu’il faut un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nobody may write there, or not you. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: personne n’a le droit d’écrire là, ou pas vous. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. Make room and export again.</source>
        <translation>Le disque est plein&#xa0;: %1 n’a pas été écrit. Faites de la place et exportez à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk, or choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) written to %2</source>
        <comment>the period, then the folder</comment>
        <translation>
            <numerusform>%1&#xa0;: %n fichier écrit dans %2</numerusform>
            <numerusform>%1&#xa0;: %n fichiers écrits dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written or changed.</source>
        <translation>Aucun fichier n’a été écrit ni modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written before that stay there, each whole.</source>
        <translation>
            <numerusform>%n fichier écrit avant reste là, entier.</numerusform>
            <numerusform>%n fichiers écrits avant restent là, chacun entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FeedList</name>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Par urgence</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>Présentation de la liste</translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation>Cartes &amp;compactes</translation>
    </message>
    <message>
        <source>&amp;Our own messages too</source>
        <translation>&amp;Nos propres messages aussi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No message is like that.</source>
        <translation>Aucun message ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No message has come in yet.</source>
        <translation>Aucun message n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s).</source>
        <translation>
            <numerusform>%Ln nouveau message.</numerusform>
            <numerusform>%Ln nouveaux messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) changed.</source>
        <translation>
            <numerusform>%Ln message modifié.</numerusform>
            <numerusform>%Ln messages modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has changed.</source>
        <translation>L’ordre a changé.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Fold what stands under one post</source>
        <translation>&amp;Replier ce qui est sous une même publication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <comment>with comments folded into one row</comment>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message>
        <source>By urgency: how long nobody has answered, before how many, and how bad it is</source>
        <translation>Par urgence&#xa0;: depuis combien de temps personne n’a répondu, devant combien de monde, et si c’est grave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) became more urgent.</source>
        <translation>
            <numerusform>%Ln message est devenu plus urgent.</numerusform>
            <numerusform>%Ln messages sont devenus plus urgents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FeedModel</name>
    <message>
        <source>On its way…</source>
        <translation>Envoi en cours…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Choose a message to read and answer it.</source>
        <translation>Choisissez un message pour le lire et y répondre.</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>Ouvrir le &amp;premier</translation>
    </message>
    <message>
        <source>&amp;About this message</source>
        <translation>À pr&amp;opos de ce message</translation>
    </message>
    <message>
        <source>Do what the composer&apos;s button says</source>
        <translation>Faire ce que dit le bouton de l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Show what is new</source>
        <translation>&amp;Afficher les nouveautés</translation>
    </message>
    <message>
        <source>About this message</source>
        <translation>À propos de ce message</translation>
    </message>
    <message>
        <source>Shows or folds what is known of the message (%1)</source>
        <translation>Affiche ou replie ce que l’on sait du message (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) chosen. What you do above is done with all of them.</source>
        <translation>
            <numerusform>%Ln message choisi. Ce que vous faites ci-dessus s’applique à lui.</numerusform>
            <numerusform>%Ln messages choisis. Ce que vous faites ci-dessus s’applique à tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Comment s’appelle cette vue&#xa0;?</translation>
    </message>
    <message>
        <source>Reviews with one star</source>
        <translation>Avis à une étoile</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Garder la vue</translation>
    </message>
    <message>
        <source>&amp;Back to the piles</source>
        <translation>&amp;Retour aux piles</translation>
    </message>
    <message>
        <source>Back to the piles</source>
        <translation>Retour aux piles</translation>
    </message>
    <message>
        <source>To what stands under the post (Escape in the conversation)</source>
        <translation>Vers ce qui est sous la publication (Échap dans la conversation)</translation>
    </message>
    <message>
        <source>&amp;Pack its evidence for a lawyer…</source>
        <translation>&amp;Réunir ses preuves pour un avocat…</translation>
    </message>
    <message>
        <source>&amp;Cases…</source>
        <translation>&amp;Dossiers…</translation>
    </message>
    <message>
        <source>The evidence of this message, for a lawyer</source>
        <translation>Les preuves de ce message, pour un avocat</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>There is no other colleague yet</source>
        <translation>Il n’y a pas encore d’autre collègue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FilterBar</name>
    <message>
        <source>&amp;Mine</source>
        <translation>Les &amp;miens</translation>
    </message>
    <message>
        <source>Show only these, together with the others that are on</source>
        <translation>N’afficher que ceux-ci, avec les autres filtres actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>dispositions: for a colleague, the customer or the community</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Only messages that are assigned to me</source>
        <translation>Seulement les messages qui me sont attribués</translation>
    </message>
    <message>
        <source>Which channels to show</source>
        <translation>Canaux à afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>What one may search by</source>
        <translation>Ce que l’on peut rechercher</translation>
    </message>
    <message>
        <source>words exactly as they stand: &quot;bad service&quot;</source>
        <translation>les mots exacts&#xa0;: &quot;mauvais service&quot;</translation>
    </message>
    <message>
        <source>the beginning of a word: refund*</source>
        <translation>le début d’un mot&#xa0;: rembours*</translation>
    </message>
    <message>
        <source>who wrote it: author:garçon</source>
        <translation>qui l’a écrit&#xa0;: author:garçon</translation>
    </message>
    <message>
        <source>where: channel:google</source>
        <translation>où&#xa0;: channel:google</translation>
    </message>
    <message>
        <source>from a day on: after:2026-10-12</source>
        <translation>à partir d’un jour&#xa0;: after:2026-10-12</translation>
    </message>
    <message>
        <source>before a day: before:2026-10-19</source>
        <translation>avant un jour&#xa0;: before:2026-10-19</translation>
    </message>
    <message>
        <source>still without an answer</source>
        <translation>encore sans réponse</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lus</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>messages privés</translation>
    </message>
    <message>
        <source>any disposition: is:new, is:replied, is:closed…</source>
        <translation>n’importe quel statut&#xa0;: is:new, is:replied, is:closed…</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All channels</source>
        <translation>&amp;Tous les canaux</translation>
    </message>
    <message>
        <source>%1. Click to take it away.</source>
        <translation>%1. Cliquez pour l’enlever.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Choose a view…</source>
        <translation>Choisir une vue…</translation>
    </message>
    <message>
        <source>Choose channels…</source>
        <translation>Choisir les canaux…</translation>
    </message>
    <message>
        <source>To check %L1</source>
        <comment>how many</comment>
        <translation>À vérifier %L1</translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %n message(s): go through them one by one</source>
        <translation>
            <numerusform>Vigie n’est pas sûre de %n message&#xa0;: le passer en revue</numerusform>
            <numerusform>Vigie n’est pas sûre de %n messages&#xa0;: les passer en revue un à un</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FilterMenu</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Narrow what is shown by days, language, stars, tag or place</source>
        <translation>Restreindre ce qui est affiché par jours, langue, étoiles, étiquette ou lieu</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HoursBox</name>
    <message>
        <source>&amp;Urgent: safety, health, law, press</source>
        <translation>&amp;Urgent&#xa0;: sécurité, santé, droit, presse</translation>
    </message>
    <message>
        <source>Compla&amp;ints, two stars or fewer</source>
        <translation>Récla&amp;mations, deux étoiles ou moins</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Thanks and remarks</source>
        <translation>Me&amp;rcis et remarques</translation>
    </message>
    <message>
        <source>&amp;Hours of its own</source>
        <translation>Ses propres &amp;heures</translation>
    </message>
    <message>
        <source>Monday’s on all &amp;workdays</source>
        <translation>Comme &amp;lundi, du mardi au vendredi</translation>
    </message>
    <message>
        <source>Where these hours hold</source>
        <translation>Où valent ces heures</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>Those of France</source>
        <translation>Ceux de France</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Heures du %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Public holida&amp;ys</source>
        <translation>&amp;Jours fériés</translation>
    </message>
    <message>
        <source>Other closed &amp;days</source>
        <translation>Autres jours &amp;fermés</translation>
    </message>
    <message>
        <source>Answered at the latest after this time, closed hours not counted</source>
        <translation>Réponse au plus tard après ce délai, sans compter les heures de fermeture</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1 (its own)</source>
        <translation>%1 (les siennes)</translation>
    </message>
    <message>
        <source>Without an hour in which somebody answers nothing is ever due.</source>
        <translation>Sans heure où quelqu’un répond, rien n’est jamais dû.</translation>
    </message>
    <message>
        <source>A complaint written now is due %1.</source>
        <translation>Une réclamation écrite maintenant attend sa réponse au plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Complaints have no deadline.</source>
        <translation>Les réclamations n’ont pas de délai.</translation>
    </message>
    <message>
        <source>“%1” is not understood: write hours as 9:00–12:00, 14:00–18:00. What held before still holds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: écrivez les heures comme 9:00–12:00, 14:00–18:00. Ce qui valait avant vaut toujours.</translation>
    </message>
    <message>
        <source>“%1” is not understood: write days as %2. What held before still holds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: écrivez les jours comme %2. Ce qui valait avant vaut toujours.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HoursText</name>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Importing</name>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n files</source>
        <translation>
            <numerusform>Import de %n fichier</numerusform>
            <numerusform>Import de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read to the end</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu jusqu’au bout</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus jusqu’au bout</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take in was found</source>
        <translation>Rien à importer n’a été trouvé</translation>
    </message>
    <message>
        <source>Cancelled: %1; they stay</source>
        <translation>Import annulé&#xa0;: %1&#xa0;; ce qui est entré reste</translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation>Chargement de l’exemple</translation>
    </message>
    <message>
        <source>Cancelled: nothing was taken in</source>
        <translation>Annulé&#xa0;: rien n’a été importé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>vigie::ui::InsteadBox</name>
    <message>
        <source>&amp;That is it</source>
        <translation>&amp;C’est ça</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Vigie learns what you chose, and the next message comes (Ctrl+Enter)</source>
        <translation>Vigie apprend ce que vous avez choisi, et le message suivant vient (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What is it instead?</source>
        <translation>Qu’est-ce que c’est plutôt&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Keeping</name>
    <message>
        <source>Changed how long messages are kept</source>
        <translation>Durée de conservation changée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeepingBox</name>
    <message>
        <source>without end</source>
        <translation>sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted so far…</source>
        <translation>
            <numerusform>%Ln message supprimé…</numerusform>
            <numerusform>%Ln messages supprimés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message supprimé.</numerusform>
            <numerusform>%Ln messages supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long messages on %1 are kept</source>
        <translation>Durée de conservation des messages de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln à échéance</numerusform>
            <numerusform>%Ln à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>Il n’y a pas encore de canal.</translation>
    </message>
    <message>
        <source>Nothing is due. Vigie deletes nothing by itself: it tells you, in Today and here.</source>
        <translation>Rien n’est à échéance. Vigie ne supprime rien d’elle-même&#xa0;: elle vous le dit, dans Aujourd’hui et ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came in longer ago than their channel keeps them. What is still open is left out.</source>
        <translation>
            <numerusform>%Ln message est là depuis plus longtemps que son canal ne le garde. Ce qui est encore ouvert n’est pas compté.</numerusform>
            <numerusform>%Ln messages sont là depuis plus longtemps que leur canal ne les garde. Ce qui est encore ouvert n’est pas compté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)…</source>
        <translation>
            <numerusform>Supprimer %Ln message…</numerusform>
            <numerusform>Supprimer %Ln messages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete old messages</source>
        <translation>Supprimer d’anciens messages</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for ever?</source>
        <translation>
            <numerusform>Supprimer %Ln message pour toujours&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln messages pour toujours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their notes, tags and drafts go with them. This cannot be undone; a backup made before still holds them.</source>
        <translation>Leurs notes, étiquettes et brouillons partent avec eux. C’est sans retour&#xa0;; une sauvegarde faite avant les contient encore.</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <translation>&amp;Supprimer pour toujours</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) stay because there is evidence of them.</source>
        <translation>
            <numerusform>%Ln message plus ancien reste parce qu’il en existe une preuve.</numerusform>
            <numerusform>%Ln messages plus anciens restent parce qu’il en existe une preuve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkBox</name>
    <message>
        <source>Fetch it f&amp;rom now on</source>
        <translation>&amp;Relever désormais</translation>
    </message>
    <message>
        <source>Fetc&amp;h now</source>
        <translation>Relever &amp;maintenant</translation>
    </message>
    <message>
        <source>Visit it &amp;by hand again</source>
        <translation>Y passer de nou&amp;veau à la main</translation>
    </message>
    <message>
        <source>Live link</source>
        <translation>Relève automatique</translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation>Flux trouvés</translation>
    </message>
    <message>
        <source>Address o&amp;f the page or of its feed</source>
        <translation>Adresse de la page ou de son &amp;flux</translation>
    </message>
    <message>
        <source>%1. Being fetched…</source>
        <translation>%1. Relève en cours…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a feed, and how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A blog, a forum, a Google alert: where there is a feed, Vigie fetches what is new by itself, and nobody needs to visit it.</source>
        <translation>Un blog, un forum, une alerte Google&#xa0;: là où il y a un flux, Vigie relève elle-même les nouveautés, et personne n’a besoin d’y passer.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found. Choose the one to fetch.</source>
        <translation>
            <numerusform>%n flux trouvé. Choisissez celui à relever.</numerusform>
            <numerusform>%n flux trouvés. Choisissez celui à relever.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;looking</source>
        <translation>Arrêter de c&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Look for a feed</source>
        <translation>C&amp;hercher un flux</translation>
    </message>
    <message>
        <source>Resume &amp;fetching</source>
        <translation>Reprendre la re&amp;lève</translation>
    </message>
    <message>
        <source>Pause &amp;fetching</source>
        <translation>Suspendre la re&amp;lève</translation>
    </message>
    <message>
        <source>Give the address of the page first, as your browser shows it.</source>
        <translation>Donnez d’abord l’adresse de la page, telle que le navigateur la montre.</translation>
    </message>
    <message>
        <source>%1 is fetched from now on</source>
        <translation>%1 est désormais relevé par Vigie</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 suspendu</translation>
    </message>
    <message>
        <source>%1 resumed</source>
        <translation>%1 repris</translation>
    </message>
    <message>
        <source>%1 is visited by hand again</source>
        <translation>On passe de nouveau à la main sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s).</source>
        <translation>
            <numerusform>%n nouveau message.</numerusform>
            <numerusform>%n nouveaux messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkText</name>
    <message>
        <source>live</source>
        <comment>a channel that Vigie fetches by itself</comment>
        <translation>relevé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a feed that there is no more</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time, today</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date and a time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format of Qt, after “on”</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Fetched %1.</source>
        <comment>a moment: at 21:00</comment>
        <translation>Relevé %1.</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Pas encore relevé.</translation>
    </message>
    <message>
        <source>Paused: it is visited in the round until you resume it.</source>
        <translation>Suspendu&#xa0;: on y passe pendant la tournée jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>The site asked Vigie to wait; next try %1.</source>
        <comment>a moment: at 21:00</comment>
        <translation>Le site a demandé à Vigie d’attendre&#xa0;; prochain essai %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <comment>a moment: at 21:00</comment>
        <translation>Prochain essai %1.</translation>
    </message>
    <message>
        <source>Next time %1.</source>
        <comment>a moment: at 21:00</comment>
        <translation>Prochaine relève %1.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a feed and its site</comment>
        <translation>%1, sur %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Import messages from files</source>
        <translation>Importer des messages depuis des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces of Vigie (*.vigie)</source>
        <translation>Espaces de travail de Vigie (*.vigie)</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Restore into a new workspace</source>
        <translation>Restaurer dans un nouvel espace de travail</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-restauré</translation>
    </message>
    <message>
        <source>Messages (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xml *.rss *.atom *.rdf *.js *.zip *.tar *.tgz *.tar.gz)</source>
        <translation>Messages (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xml *.rss *.atom *.rdf *.js *.zip *.tar *.tgz *.tar.gz)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MeasuredPage</name>
    <message>
        <source>How often Vigie was right</source>
        <translation>À quel point Vigie avait raison</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MentionActs</name>
    <message numerus="yes">
        <source>Closed %n message(s)</source>
        <translation>
            <numerusform>%n message clos</numerusform>
            <numerusform>%n messages clos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for a colleague</source>
        <translation>
            <numerusform>%n message attend maintenant un collègue</numerusform>
            <numerusform>%n messages attendent maintenant un collègue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for the customer</source>
        <translation>
            <numerusform>%n message attend maintenant le client</numerusform>
            <numerusform>%n messages attendent maintenant le client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) now waiting for the community</source>
        <translation>
            <numerusform>%n message attend maintenant la communauté</numerusform>
            <numerusform>%n messages attendent maintenant la communauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n message(s) to nobody</source>
        <translation>
            <numerusform>%n message n’est plus attribué à personne</numerusform>
            <numerusform>%n messages ne sont plus attribués à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n message(s) to %1</source>
        <translation>
            <numerusform>%n message attribué à %1</numerusform>
            <numerusform>%n messages attribués à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n message(s)</source>
        <translation>
            <numerusform>%n message rouvert</numerusform>
            <numerusform>%n messages rouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n message(s)</source>
        <translation>
            <numerusform>%n message étiqueté</numerusform>
            <numerusform>%n messages étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the tag “%1” away</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» retirée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MessageBubble</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Note aux collègues</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Note by %1, for colleagues only, %2</source>
        <translation>Note de %1, pour les collègues seulement, %2</translation>
    </message>
    <message>
        <source>Our message, %1, %2</source>
        <translation>Notre message, %1, %2</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Message de %1, %2</translation>
    </message>
    <message>
        <source>Show more (%L1 characters)</source>
        <translation>Afficher la suite (%L1 caractères)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>In the outbox: it has not left yet</source>
        <translation>Dans la boîte d’envoi&#xa0;: pas encore parti</translation>
    </message>
    <message>
        <source>In the outbox, paused</source>
        <translation>Dans la boîte d’envoi, en pause</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Handed over, to be confirmed as posted</source>
        <translation>Remis, publication à confirmer</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Personne ne sait s’il est arrivé</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>L’envoi a échoué</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris en brouillon</translation>
    </message>
    <message>
        <source>&amp;Show this insult</source>
        <translation>&amp;Afficher cette insulte</translation>
    </message>
    <message>
        <source>Vigie takes it for an insult. That you have read it is kept nowhere.</source>
        <translation>Vigie y voit une insulte. Que vous l’ayez lue n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Hand the rest to…</source>
        <translation>Confier les autres à…</translation>
    </message>
    <message>
        <source>Gives the other open insults to a colleague</source>
        <translation>Confie les autres insultes en attente à un collègue</translation>
    </message>
    <message>
        <source>Blurred: it seems to be an insult.</source>
        <translation>Flouté&#xa0;: cela semble être une insulte.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MessageCard</name>
    <message numerus="yes">
        <source>%n star(s) of 5</source>
        <translation>
            <numerusform>%n étoile sur 5</numerusform>
            <numerusform>%n étoiles sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ModerateLine</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Article of the charter</source>
        <translation>Article de la charte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What in the message breaks the article</source>
        <translation>Ce qui, dans le message, enfreint l’article</translation>
    </message>
    <message>
        <source>Why there is no evidence</source>
        <translation>Pourquoi il n’y a pas de preuve</translation>
    </message>
    <message>
        <source>The text is enough</source>
        <translation>Le texte suffit</translation>
    </message>
    <message>
        <source>It is gone from the page</source>
        <translation>Il a disparu de la page</translation>
    </message>
    <message>
        <source>It need not be proved</source>
        <translation>Il n’y a rien à prouver</translation>
    </message>
    <message>
        <source>Or why there is none</source>
        <translation>Ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>Ctrl+Enter does the same</source>
        <translation>Ctrl+Entrée fait de même</translation>
    </message>
    <message>
        <source>Escape does the same</source>
        <translation>Échap fait de même</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>This is criticism that gives its reasons: the charter lets it stay, and an answer serves you better. Should it break an article all the same, name it.</source>
        <translation>C’est une critique argumentée&#xa0;: la charte la laisse, et une réponse vous sert mieux. Si elle enfreint tout de même un article, nommez-le.</translation>
    </message>
    <message>
        <source>Hide this message: by which article, and why?</source>
        <translation>Masquer ce message&#xa0;: selon quel article, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Delete this message: by which article, and why?</source>
        <translation>Supprimer ce message&#xa0;: selon quel article, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Warn its author: by which article, and why?</source>
        <translation>Avertir son auteur&#xa0;: selon quel article, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Ban its author: by which article, and why?</source>
        <translation>Bannir son auteur&#xa0;: selon quel article, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Hide it (%1)</source>
        <translation>Le &amp;masquer (%1)</translation>
    </message>
    <message>
        <source>&amp;Delete it (%1)</source>
        <translation>Le &amp;supprimer (%1)</translation>
    </message>
    <message>
        <source>&amp;Warn the author (%1)</source>
        <translation>A&amp;vertir l’auteur (%1)</translation>
    </message>
    <message>
        <source>&amp;Ban the author (%1)</source>
        <translation>&amp;Bannir l’auteur (%1)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>colleagues</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>No article of the charter allows this.</source>
        <translation>Aucun article de la charte ne le permet.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept with it.</source>
        <translation>
            <numerusform>%n image gardée avec lui.</numerusform>
            <numerusform>%n images gardées avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of it yet. Once it is gone from the page it cannot be shown any more.</source>
        <translation>Rien n’en est encore gardé. Une fois disparu de la page, il ne pourra plus être montré.</translation>
    </message>
    <message>
        <source>The charter wants two colleagues here: %1 confirms it, and nothing happens before.</source>
        <translation>La charte demande ici deux collègues&#xa0;: %1 confirme, et rien ne se fait avant.</translation>
    </message>
    <message>
        <source>The charter wants two colleagues here. You are alone, and it is recorded so. Vigie cannot do it on the page: that is left to you.</source>
        <translation>La charte demande ici deux collègues. Vous êtes seul, et c’est noté ainsi. Vigie ne peut pas le faire sur la page&#xa0;: cela reste à faire par vous.</translation>
    </message>
    <message>
        <source>Vigie cannot do it on the page: that is left to you, and stays in Today until it is done.</source>
        <translation>Vigie ne peut pas le faire sur la page&#xa0;: cela reste à faire par vous, et demeure dans Aujourd’hui jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Ask %1 to confirm (%2)</source>
        <translation>&amp;Demander à %1 de confirmer (%2)</translation>
    </message>
    <message>
        <source>&amp;Ask a colleague to confirm (%1)</source>
        <translation>&amp;Demander à un collègue de confirmer (%1)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Moderating</name>
    <message>
        <source>Proposed: %1, article %2</source>
        <comment>an act of moderation</comment>
        <translation>Proposé&#xa0;: %1, article %2</translation>
    </message>
    <message>
        <source>Hid the message, article %1</source>
        <translation>Message masqué, article %1</translation>
    </message>
    <message>
        <source>Had the message deleted, article %1</source>
        <translation>Message supprimé, article %1</translation>
    </message>
    <message>
        <source>Warned the author, article %1</source>
        <translation>Auteur averti, article %1</translation>
    </message>
    <message>
        <source>Banned the author, article %1</source>
        <translation>Auteur banni, article %1</translation>
    </message>
    <message>
        <source>Refused: %1, article %2</source>
        <comment>an act of moderation</comment>
        <translation>Refusé&#xa0;: %1, article %2</translation>
    </message>
    <message>
        <source>Taken back: %1, article %2</source>
        <comment>an act of moderation</comment>
        <translation>Annulé&#xa0;: %1, article %2</translation>
    </message>
    <message>
        <source>Done on the page</source>
        <translation>Fait sur la page</translation>
    </message>
    <message>
        <source>The evidence stands in %1. It is not a bailiff&apos;s record.</source>
        <translation>Les preuves sont dans %1. Ce n’est pas un constat de commissaire de justice.</translation>
    </message>
    <message>
        <source>There is nothing else to hand over.</source>
        <translation>Il n’y a rien d’autre à confier.</translation>
    </message>
    <message numerus="yes">
        <source>Handed %n abusive message(s) to %1</source>
        <translation>
            <numerusform>Confié %n message abusif à %1</numerusform>
            <numerusform>Confié %n messages abusifs à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Moderation</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Harcèlement</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Show it again on the page</source>
        <translation>Le réafficher sur la page</translation>
    </message>
    <message>
        <source>Deleted on the page: it cannot be brought back there</source>
        <translation>Supprimé sur la page&#xa0;: il ne peut pas y être rétabli</translation>
    </message>
    <message>
        <source>Tell the author that the warning is taken back</source>
        <translation>Dire à l’auteur que l’avertissement est retiré</translation>
    </message>
    <message>
        <source>Let the author in again on the page</source>
        <translation>Réadmettre l’auteur sur la page</translation>
    </message>
    <message>
        <source>Hide it on the page</source>
        <translation>Le masquer sur la page</translation>
    </message>
    <message>
        <source>Delete it on the page</source>
        <translation>Le supprimer sur la page</translation>
    </message>
    <message>
        <source>Warn the author</source>
        <translation>Avertir l’auteur</translation>
    </message>
    <message>
        <source>Ban the author on the page</source>
        <translation>Bannir l’auteur sur la page</translation>
    </message>
    <message>
        <source>Hidden by %1 (%2)</source>
        <comment>who; article and reason</comment>
        <translation>Masqué par %1 (%2)</translation>
    </message>
    <message>
        <source>Deleted by %1 (%2)</source>
        <comment>who; article and reason</comment>
        <translation>Supprimé par %1 (%2)</translation>
    </message>
    <message>
        <source>Author warned by %1 (%2)</source>
        <comment>who; article and reason</comment>
        <translation>Auteur averti par %1 (%2)</translation>
    </message>
    <message>
        <source>Author banned by %1 (%2)</source>
        <comment>who; article and reason</comment>
        <translation>Auteur banni par %1 (%2)</translation>
    </message>
    <message>
        <source>%1 proposes to hide it (%2): a second colleague confirms</source>
        <comment>who; article and reason</comment>
        <translation>%1 propose de le masquer (%2)&#xa0;: un second collègue confirme</translation>
    </message>
    <message>
        <source>%1 proposes to delete it (%2): a second colleague confirms</source>
        <comment>who; article and reason</comment>
        <translation>%1 propose de le supprimer (%2)&#xa0;: un second collègue confirme</translation>
    </message>
    <message>
        <source>%1 proposes to warn the author (%2): a second colleague confirms</source>
        <comment>who; article and reason</comment>
        <translation>%1 propose d’avertir l’auteur (%2)&#xa0;: un second collègue confirme</translation>
    </message>
    <message>
        <source>%1 proposes to ban the author (%2): a second colleague confirms</source>
        <comment>who; article and reason</comment>
        <translation>%1 propose de bannir l’auteur (%2)&#xa0;: un second collègue confirme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article&apos;s number, and a reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un collègue</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two colleagues</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <comment>what was done</comment>
        <translation>%1, sans second avis</translation>
    </message>
    <message>
        <source>%1: refused by %2</source>
        <comment>what was proposed, and who refused it</comment>
        <translation>%1&#xa0;: refusé par %2</translation>
    </message>
    <message>
        <source>%1: taken back by %2</source>
        <comment>what was done, and who took it back</comment>
        <translation>%1&#xa0;: annulé par %2</translation>
    </message>
    <message>
        <source>the charter begins with its title: “# House rules”</source>
        <translation>la charte commence par son titre&#xa0;: «&#xa0;# Charte de modération&#xa0;»</translation>
    </message>
    <message>
        <source>there is no article: “## A1. Title”</source>
        <translation>il n’y a aucun article&#xa0;: «&#xa0;## A1. Titre&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is neither an article (“## A1. Title”) nor the ladder (“## Ladder”)</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un article («&#xa0;## A1. Titre&#xa0;») ni l’échelle («&#xa0;## Échelle&#xa0;»)</translation>
    </message>
    <message>
        <source>there is already an article %1</source>
        <translation>il y a déjà un article %1</translation>
    </message>
    <message>
        <source>article %1 has no text</source>
        <translation>l’article %1 n’a pas de texte</translation>
    </message>
    <message>
        <source>article %1 does not say what may be done: “acts: hide, delete”, or “acts: none”</source>
        <translation>l’article %1 ne dit pas ce qui est permis&#xa0;: «&#xa0;actes&#xa0;: masquer, supprimer&#xa0;», ou «&#xa0;actes&#xa0;: aucun&#xa0;»</translation>
    </message>
    <message>
        <source>article %1 says twice what may be done</source>
        <translation>l’article %1 dit deux fois ce qui est permis</translation>
    </message>
    <message>
        <source>“%1” is none of the acts: hide, delete, warn, ban, or none</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un acte&#xa0;: masquer, supprimer, avertir, bannir ou aucun</translation>
    </message>
    <message>
        <source>two colleagues are asked for “%1”, which the article does not allow</source>
        <translation>deux collègues sont demandés pour «&#xa0;%1&#xa0;», que l’article ne permet pas</translation>
    </message>
    <message>
        <source>this line stands outside of what it is about</source>
        <translation>cette ligne n’est pas à sa place</translation>
    </message>
    <message>
        <source>there are two ladders</source>
        <translation>il y a deux échelles</translation>
    </message>
    <message>
        <source>the ladder has no step: “1. warn: What is told”</source>
        <translation>l’échelle n’a aucun degré&#xa0;: «&#xa0;1. avertir&#xa0;: ce qui est dit&#xa0;»</translation>
    </message>
    <message>
        <source>this is no step of the ladder: “1. warn: What is told”</source>
        <translation>ceci n’est pas un degré de l’échelle&#xa0;: «&#xa0;1. avertir&#xa0;: ce qui est dit&#xa0;»</translation>
    </message>
    <message>
        <source>steps are numbered 1, 2, 3; this one says %1</source>
        <translation>les degrés sont numérotés 1, 2, 3&#xa0;; celui-ci dit %1</translation>
    </message>
    <message>
        <source>“%1” is no number of months: “12 months”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de mois&#xa0;: «&#xa0;12 mois&#xa0;»</translation>
    </message>
    <message>
        <source>the charter is longer than Vigie takes (%1 characters)</source>
        <translation>la charte est plus longue que ce que Vigie accepte (%1 caractères)</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4</source>
        <comment>a step of the ladder, of how many, an act, what is told</comment>
        <translation>%1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The message is hidden, and stays so until the act that hid it is taken back. Nothing was changed.</source>
        <translation>Le message est masqué et le reste tant que l’acte qui l’a masqué n’est pas annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This message is ours: it is not moderated. Nothing was changed.</source>
        <translation>Ce message est de nous&#xa0;: il ne se modère pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The same was done or proposed already. Nothing was changed.</source>
        <translation>Cela a déjà été fait ou proposé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody must be able to read the case. Nothing was changed; name another colleague first.</source>
        <translation>Quelqu’un doit pouvoir lire le dossier. Rien n’a été modifié&#xa0;; nommez d’abord un autre collègue.</translation>
    </message>
    <message>
        <source>The case is closed. Nothing was changed; open it again first.</source>
        <translation>Le dossier est clos. Rien n’a été modifié&#xa0;; rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The charter cannot be understood at line %1: %2. The one before is in force still; correct it and try again.</source>
        <translation>La charte ne peut être comprise à la ligne %1&#xa0;: %2. La précédente reste en vigueur&#xa0;; corrigez et réessayez.</translation>
    </message>
    <message>
        <source>An article of the charter must be cited. Nothing was changed; cite one of: %1.</source>
        <translation>Il faut citer un article de la charte. Rien n’a été modifié&#xa0;; citez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The charter has no article “%1”. Nothing was changed; cite one of: %2.</source>
        <translation>La charte n’a pas d’article «&#xa0;%1&#xa0;». Rien n’a été modifié&#xa0;; citez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Article %1 of the charter does not allow this (%2). Nothing was changed; cite another, or answer the message.</source>
        <translation>L’article %1 de la charte ne le permet pas (%2). Rien n’a été modifié&#xa0;; citez-en un autre, ou répondez au message.</translation>
    </message>
    <message>
        <source>The charter wants two colleagues here, and nobody confirms what they proposed themselves. It waits as it is; ask a colleague.</source>
        <translation>La charte demande ici deux collègues, et nul ne confirme ce qu’il a lui-même proposé. La proposition attend&#xa0;; demandez à un collègue.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ModerationBox</name>
    <message>
        <source>No evidence: %1</source>
        <translation>Sans preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <comment>an act</comment>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Done there</source>
        <translation>Fait là-bas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’acte</translation>
    </message>
    <message>
        <source>This person is banned.</source>
        <translation>Cette personne est bannie.</translation>
    </message>
    <message numerus="yes">
        <source>Warned %n time(s), on all channels.</source>
        <translation>
            <numerusform>Averti %n fois, tous canaux confondus.</numerusform>
            <numerusform>Averti %n fois, tous canaux confondus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochain degré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account looks like ours (“%1”) and is not. If it passes for you, hide it as impersonation.</source>
        <translation>Ce compte ressemble au nôtre («&#xa0;%1&#xa0;») et ne l’est pas. S’il se fait passer pour vous, masquez-le pour usurpation.</translation>
    </message>
    <message>
        <source>Case “%1” is open about this person, for those alone who may read it.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est ouvert sur cette personne, pour ceux-là seuls qui peuvent le lire.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Narrowing</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Éti&amp;queter</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ieu</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>by Vigie</comment>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Found by Vigie</source>
        <translation>&amp;Trouvé par Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NetworkText</name>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>the certificate of %1 is out of date</source>
        <translation>le certificat de %1 est périmé</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>le certificat de %1 n’est pas encore valable, ou l’horloge de cet ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>%1 shows the certificate of another site</source>
        <translation>%1 montre le certificat d’un autre site</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for %1</source>
        <translation>personne à qui cet ordinateur se fie ne répond de %1</translation>
    </message>
    <message>
        <source>Vigie fetches over https only, so that nobody on the way can read or change it. Nothing was fetched; try the same address with https:// at its beginning.</source>
        <translation>Vigie ne relève qu’en https, pour que personne en chemin ne puisse lire ni changer quoi que ce soit. Rien n’a été relevé&#xa0;; essayez la même adresse avec https:// au début.</translation>
    </message>
    <message>
        <source>%1 leads to a machine inside of a network, where Vigie fetches nothing. Nothing was fetched; check the address.</source>
        <translation>%1 mène à une machine d’un réseau interne, où Vigie ne relève rien. Rien n’a été relevé&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is a name or a password in this address, which Vigie would have to keep. Nothing was fetched; give the address without it.</source>
        <translation>Cette adresse contient un nom ou un mot de passe, que Vigie devrait garder. Rien n’a été relevé&#xa0;; donnez l’adresse sans lui.</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without end. Nothing was fetched; look at the page in your browser and take the address from there.</source>
        <translation>%1 renvoie sans fin d’une adresse à l’autre. Rien n’a été relevé&#xa0;; ouvrez la page dans le navigateur et prenez-y l’adresse.</translation>
    </message>
    <message>
        <source>This is not the address of a page on the web. Nothing was fetched; copy it from your browser&apos;s address bar.</source>
        <translation>Ce n’est pas l’adresse d’une page du web. Rien n’a été relevé&#xa0;; copiez-la depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>There is nothing at this address of %1 (404). What came before stays; look for the feed again from the site&apos;s page.</source>
        <translation>Il n’y a rien à cette adresse de %1 (404). Ce qui est venu avant reste&#xa0;; cherchez de nouveau le flux depuis la page du site.</translation>
    </message>
    <message>
        <source>%1 shows this only to those it knows (%2). What came before stays; look at it in your browser, and capture what matters.</source>
        <translation>%1 ne le montre qu’à ceux qu’il connaît (%2). Ce qui est venu avant reste&#xa0;; regardez dans le navigateur, et capturez ce qui compte.</translation>
    </message>
    <message>
        <source>%1 asks for less haste (429). What came before stays; Vigie waits as long as it was asked to.</source>
        <translation>%1 demande moins de hâte (429). Ce qui est venu avant reste&#xa0;; Vigie attend aussi longtemps qu’on le lui a demandé.</translation>
    </message>
    <message>
        <source>%1 did not give what was asked for (%2). What came before stays; Vigie tries again later.</source>
        <translation>%1 n’a pas donné ce qui était demandé (%2). Ce qui est venu avant reste&#xa0;; Vigie réessaie plus tard.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>There is no network. Everything else goes on; Vigie fetches when it is back.</source>
        <translation>Il n’y a pas de réseau. Tout le reste continue&#xa0;; Vigie relèvera à son retour.</translation>
    </message>
    <message>
        <source>No site called %1 was found. Nothing was fetched; check the address, or the network.</source>
        <translation>Aucun site nommé %1 n’a été trouvé. Rien n’a été relevé&#xa0;; vérifiez l’adresse, ou le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What came before stays; Vigie tries again later.</source>
        <translation>%1 n’a pas répondu à temps. Ce qui est venu avant reste&#xa0;; Vigie réessaie plus tard.</translation>
    </message>
    <message>
        <source>It is not certain that this is the right site: %1. Nothing was fetched, and what came before stays; tell those who run the site.</source>
        <translation>Il n’est pas certain que ce soit le bon site&#xa0;: %1. Rien n’a été relevé, et ce qui est venu avant reste&#xa0;; prévenez ceux qui tiennent le site.</translation>
    </message>
    <message>
        <source>%1 sends more than Vigie takes at once. What came before stays; look whether the site has a shorter feed.</source>
        <translation>%1 envoie plus que Vigie n’en prend à la fois. Ce qui est venu avant reste&#xa0;; voyez si le site a un flux plus court.</translation>
    </message>
    <message>
        <source>%1 says that this feed is gone for good (410). What came before stays, and it is not asked again; look for another feed, or visit the channel in the round.</source>
        <translation>%1 dit que ce flux a disparu pour de bon (410). Ce qui est venu avant reste, et il n’est plus demandé&#xa0;; cherchez un autre flux, ou passez sur le canal pendant la tournée.</translation>
    </message>
    <message>
        <source>There is no feed at this address of %1. Nothing was changed; give the page of the blog or the forum, or visit it in the round.</source>
        <translation>Il n’y a pas de flux à cette adresse de %1. Rien n’a changé&#xa0;; donnez la page du blog ou du forum, ou passez-y pendant la tournée.</translation>
    </message>
    <message>
        <source>The connection to %1 failed or broke off. What came before stays; Vigie tries again later.</source>
        <translation>La connexion à %1 a échoué ou s’est rompue. Ce qui est venu avant reste&#xa0;; Vigie réessaie plus tard.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Nobodys</name>
    <message>
        <source>Changed when a message that is nobody’s is told of</source>
        <translation>Délai d’alerte des messages qui ne sont à personne modifié</translation>
    </message>
    <message>
        <source>nobody’s for %1</source>
        <comment>a message, how long</comment>
        <translation>à personne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have been nobody’s for more than %1 of open hours.</source>
        <translation>
            <numerusform>%n message n’est à personne depuis plus de %1 d’ouverture.</numerusform>
            <numerusform>%n messages ne sont à personne depuis plus de %1 d’ouverture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::NobodysBox</name>
    <message>
        <source>Alert when a message is no&amp;body’s for</source>
        <translation>Alerter quand un message n’est à &amp;personne depuis</translation>
    </message>
    <message>
        <source>a working day (%1)</source>
        <translation>une journée de travail (%1)</translation>
    </message>
    <message>
        <source>%1 of open hours</source>
        <translation>%1 d’ouverture</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>In a workspace of one every message is one’s own: this holds once a second colleague is there.</source>
        <translation>Seul dans l’espace de travail, tous les messages sont à vous&#xa0;: ce réglage vaut dès qu’un second collègue est là.</translation>
    </message>
    <message>
        <source>No message of the last two weeks is nobody’s.</source>
        <translation>Tous les messages des deux dernières semaines sont à quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last two weeks are nobody’s, the first for %1 of open hours.</source>
        <translation>
            <numerusform>%n message des deux dernières semaines n’est à personne, depuis %1 d’ouverture.</numerusform>
            <numerusform>%n messages des deux dernières semaines ne sont à personne, le premier depuis %1 d’ouverture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoteSheet</name>
    <message>
        <source>A call or a visit</source>
        <translation>Un appel ou une visite</translation>
    </message>
    <message>
        <source>&amp;File it</source>
        <translation>&amp;Classer</translation>
    </message>
    <message>
        <source>Number or e-mail address</source>
        <translation>Numéro ou adresse électronique</translation>
    </message>
    <message>
        <source>In their words, as far as you can. Ctrl+Enter files it.</source>
        <translation>Avec ses mots, autant que possible. Ctrl+Entrée classe.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;To reach them</source>
        <translation>Pour &amp;rappeler</translation>
    </message>
    <message>
        <source>W&amp;hat was said</source>
        <translation>Ce &amp;qui a été dit</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>the usual name of a channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Counter</source>
        <comment>the usual name of a channel</comment>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>vigie::ui::OutboxModel</name>
    <message>
        <source>To post by hand</source>
        <translation>À publier à la main</translation>
    </message>
    <message>
        <source>To be confirmed as posted</source>
        <translation>Publication à confirmer</translation>
    </message>
    <message>
        <source>Could not leave</source>
        <translation>N’ont pas pu partir</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Envoyés aujourd’hui</translation>
    </message>
    <message>
        <source>Changed since it was approved</source>
        <translation>Modifié depuis sa validation</translation>
    </message>
    <message>
        <source>Waits for a new approval</source>
        <translation>Attend une nouvelle validation</translation>
    </message>
    <message>
        <source>Post on %1</source>
        <translation>Publier sur %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>In private · %1</source>
        <translation>En privé · %1</translation>
    </message>
    <message>
        <source>Public · %1</source>
        <translation>Public · %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What has to leave, by what it waits for</source>
        <translation>Ce qui doit partir, selon ce qui est attendu</translation>
    </message>
    <message>
        <source>&amp;Deliver to a folder…</source>
        <translation>&amp;Déposer dans un dossier…</translation>
    </message>
    <message>
        <source>Deliver all that waits as files to a folder</source>
        <translation>Déposer tout ce qui attend, en fichiers, dans un dossier</translation>
    </message>
    <message>
        <source>Writes each text that waits as a file of its own, to be posted from there</source>
        <translation>Écrit chaque texte en attente dans un fichier à part, pour être publié de là</translation>
    </message>
    <message>
        <source>Nothing waits to leave.</source>
        <translation>Rien n’attend de partir.</translation>
    </message>
    <message>
        <source>Go to the &amp;feed</source>
        <translation>Aller à «&#xa0;À &amp;traiter&#xa0;»</translation>
    </message>
    <message>
        <source>Copy and open the page, or confirm as posted</source>
        <translation>Copier et ouvrir la page, ou confirmer la publication</translation>
    </message>
    <message>
        <source>Deliver all that waits to a folder</source>
        <translation>Déposer tout ce qui attend dans un dossier</translation>
    </message>
    <message>
        <source>Confirmed as posted</source>
        <translation>Publication confirmée</translation>
    </message>
    <message>
        <source>Not posted: it waits again</source>
        <translation>Pas publié&#xa0;: de nouveau en attente</translation>
    </message>
    <message>
        <source>Taken back: it is a draft again, and needs a new approval to leave</source>
        <translation>Repris&#xa0;: c’est de nouveau un brouillon, à valider à nouveau pour partir</translation>
    </message>
    <message>
        <source>This message is not in the outbox any more.</source>
        <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Copied: paste it there, then confirm here that it is posted</source>
        <translation>Copié&#xa0;: collez-le là-bas, puis confirmez ici qu’il est publié</translation>
    </message>
    <message>
        <source>Deliver to a folder</source>
        <translation>Déposer dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1. Post them, then confirm each one here.</source>
        <translation>
            <numerusform>%n texte écrit dans %1. Publiez-le, puis confirmez-le ici.</numerusform>
            <numerusform>%n textes écrits dans %1. Publiez-les, puis confirmez-les ici un à un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be written. The first one: %1</source>
        <translation>
            <numerusform>%n texte n’a pas pu être écrit&#xa0;: %1</numerusform>
            <numerusform>%n textes n’ont pas pu être écrits. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who approved it, and its history</source>
        <translation>Montrer qui a validé, et l’historique</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Outside</name>
    <message>
        <source>Vigie stays in the tray</source>
        <translation>Vigie reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Its window is closed, as you chose in the settings; live links are fetched and the round is watched as before. Quit it from the menu of its icon.</source>
        <translation>Sa fenêtre est fermée, comme vous l’avez choisi dans les réglages&#xa0;; les liens directs sont relevés et la tournée surveillée comme avant. Quittez-la depuis le menu de son icône.</translation>
    </message>
    <message>
        <source>Closing the window left Vigie in the tray, as you chose in the settings. Quit it from the menu of its icon, or with Ctrl+Q here.</source>
        <translation>En fermant la fenêtre, vous avez laissé Vigie dans la zone de notification, comme choisi dans les réglages. Quittez-la depuis le menu de son icône, ou ici avec Ctrl+Q.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::OutsideBox</name>
    <message>
        <source>&amp;Keep Vigie in the tray</source>
        <translation>Garder Vigie dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Stay there when the window is &amp;closed</source>
        <translation>Y rester quand la &amp;fenêtre est fermée</translation>
    </message>
    <message>
        <source>Tell me what was not looked &amp;at</source>
        <translation>Me dire ce qui n’a pas été re&amp;gardé</translation>
    </message>
    <message>
        <source>No ke&amp;y</source>
        <translation>Aucune &amp;touche</translation>
    </message>
    <message>
        <source>Key that captures from any program</source>
        <translation>Touche qui capture depuis tout programme</translation>
    </message>
    <message>
        <source>No key that captures from any program</source>
        <translation>Aucune touche qui capture depuis tout programme</translation>
    </message>
    <message>
        <source>Capture from any pro&amp;gram with</source>
        <translation>Capturer depuis tout &amp;programme avec</translation>
    </message>
    <message>
        <source>Closing the window leaves Vigie in the tray: live links are fetched, the round is watched. Quitting ends it.</source>
        <translation>Fermer la fenêtre laisse Vigie dans la zone de notification&#xa0;: les liens directs sont relevés, la tournée surveillée. Quitter l’arrête.</translation>
    </message>
    <message>
        <source>Closing the last window quits Vigie, and nothing is fetched until it is opened again.</source>
        <translation>Fermer la dernière fenêtre quitte Vigie, et rien n’est relevé jusqu’à sa réouverture.</translation>
    </message>
    <message>
        <source>An icon beside the clock, with a mark while something waits, and a menu to capture, to write down a call and to go the round.</source>
        <translation>Une icône près de l’horloge, avec une marque quand quelque chose attend, et un menu pour capturer, noter un appel et faire la tournée.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window always quits Vigie.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte toujours Vigie.</translation>
    </message>
    <message>
        <source>A notification between 8:00 and 20:00, at most once a day for each place of the round that is yours or nobody&apos;s, and before stories vanish. None while you work in Vigie.</source>
        <translation>Une notification entre 8 h et 20 h, au plus une fois par jour pour chaque endroit de la tournée qui est le vôtre ou celui de personne, et avant que des stories disparaissent. Aucune pendant que vous travaillez dans Vigie.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications by itself: keep Vigie in the tray.</source>
        <translation>Ce bureau ne montre pas de notifications de lui-même&#xa0;: gardez Vigie dans la zone de notification.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so none comes.</source>
        <translation>Ce bureau ne montre pas de notifications&#xa0;: il n’en viendra aucune.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key everywhere. In Vigie&apos;s window it is Ctrl+Shift+V.</source>
        <translation>Ce bureau ne laisse aucun programme prendre une touche partout. Dans la fenêtre de Vigie, c’est Ctrl+Maj+V.</translation>
    </message>
    <message>
        <source>None yet: click in the field and press the keys, for example Ctrl+Alt+V. In Vigie&apos;s window it is always Ctrl+Shift+V.</source>
        <translation>Aucune pour l’instant&#xa0;: cliquez dans le champ et appuyez sur les touches, par exemple Ctrl+Alt+V. Dans la fenêtre de Vigie, c’est toujours Ctrl+Maj+V.</translation>
    </message>
    <message>
        <source>The desktop has been asked for %1.</source>
        <translation>%1 a été demandé au bureau.</translation>
    </message>
    <message>
        <source>Copy something anywhere and press %1: Vigie comes forward with it.</source>
        <translation>Copiez quelque chose n’importe où et appuyez sur %1&#xa0;: Vigie vient au premier plan avec.</translation>
    </message>
    <message>
        <source>Another program has %1. Choose other keys, or free them there and choose them again.</source>
        <translation>Un autre programme a pris %1. Choisissez d’autres touches, ou libérez-les là-bas et choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The desktop did not give %1 to Vigie. Its own settings may say why.</source>
        <translation>Le bureau n’a pas donné %1 à Vigie. Ses propres réglages disent peut-être pourquoi.</translation>
    </message>
    <message>
        <source>%1 cannot be taken from all other programs: use Ctrl, Alt or the system key with it.</source>
        <translation>%1 ne peut pas être pris à tous les autres programmes&#xa0;: ajoutez Ctrl, Alt ou la touche système.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Overlay</name>
    <message>
        <source>What you did here is not kept yet, and closing loses it.</source>
        <translation>Ce que vous avez fait ici n’est pas encore gardé&#xa0;: fermer le perdrait.</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Garder ouvert</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>vigie::ui::OwedWords</name>
    <message>
        <source>%1 without an answer</source>
        <comment>%1 is a span such as 3 h</comment>
        <translation>%1 sans réponse</translation>
    </message>
    <message>
        <source>answer due in %1</source>
        <comment>%1 is a span such as 40 min</comment>
        <translation>à répondre d’ici %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>%1 is a span such as 3 h</comment>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>une remarque</translation>
    </message>
    <message>
        <source>a question, or not clear</source>
        <translation>une question, ou ce n’est pas clair</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>une réclamation</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>answer due %1 (%2)</source>
        <comment>a date and time, and why: a complaint, urgent…</comment>
        <translation>réponse due le %1 (%2)</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <comment>when the answer was due; a span such as 3 hours</comment>
        <translation>%1, en retard de %2</translation>
    </message>
    <message>
        <source>Private: nobody else sees it</source>
        <translation>Privé&#xa0;: personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>Public, by an author with %1 followers</source>
        <translation>Public, d’un auteur suivi par %1 personnes</translation>
    </message>
    <message>
        <source>Public, on a rating site: it is read for years</source>
        <translation>Public, sur un site d’avis&#xa0;: il se lira pendant des années</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Without an answer for %1</source>
        <translation>Sans réponse depuis %1</translation>
    </message>
    <message>
        <source>Older than two weeks: stands after what is recent</source>
        <translation>Plus de deux semaines&#xa0;: passe après ce qui est récent</translation>
    </message>
    <message>
        <source>Older than a week: counts for half as much with every day</source>
        <translation>Plus d’une semaine&#xa0;: compte moitié moins chaque jour</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands of readers</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions of readers</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PassphraseBox</name>
    <message>
        <source>Re&amp;move it</source>
        <translation>La &amp;retirer</translation>
    </message>
    <message>
        <source>Set the pa&amp;ssphrase</source>
        <translation>&amp;Définir la phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase de passe</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>La même, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Passphrase removed</source>
        <translation>Phrase de passe retirée</translation>
    </message>
    <message>
        <source>%1 proves who they are with a passphrase.</source>
        <translation>%1 prouve son identité par une phrase de passe.</translation>
    </message>
    <message>
        <source>No passphrase: anybody at this computer can act as %1.</source>
        <translation>Pas de phrase de passe&#xa0;: n’importe qui devant cet ordinateur peut agir au nom de %1.</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase de passe…</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s): several words are easiest to remember.</source>
        <translation>
            <numerusform>Il faut au moins %n caractère&#xa0;: plusieurs mots se retiennent mieux.</numerusform>
            <numerusform>Il faut au moins %n caractères&#xa0;: plusieurs mots se retiennent mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>Phrase de passe définie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Go on as %1</source>
        <translation>&amp;Continuer en tant que %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1</source>
        <translation>&amp;Phrase de passe de %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::People</name>
    <message>
        <source>Told two authors apart</source>
        <translation>Deux auteurs séparés</translation>
    </message>
    <message>
        <source>Noted something about a person</source>
        <translation>Note ajoutée sur une personne</translation>
    </message>
    <message>
        <source>Removed a note about a person</source>
        <translation>Note retirée sur une personne</translation>
    </message>
    <message>
        <source>What is held of this person stands in %1.</source>
        <translation>Ce qui est conservé sur cette personne se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Erased a person and %Ln message(s).</source>
        <translation>
            <numerusform>Personne effacée, avec %Ln message.</numerusform>
            <numerusform>Personne effacée, avec %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined authors as one person</source>
        <translation>Auteurs réunis en une personne</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PersonBox</name>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Finds another author who is the same human being, on this channel or another</source>
        <translation>Cherche un autre auteur qui est la même personne, sur ce canal ou un autre</translation>
    </message>
    <message>
        <source>Name of the other author</source>
        <translation>Nom de l’autre auteur</translation>
    </message>
    <message>
        <source>Name or handle…</source>
        <translation>Nom ou identifiant…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>What a person may ask for: what is held of them, and its erasure</source>
        <translation>Ce qu’une personne peut demander&#xa0;: ce qui est conservé sur elle, et son effacement</translation>
    </message>
    <message>
        <source>&amp;Save what is held about this person…</source>
        <translation>&amp;Enregistrer ce qui est conservé sur cette personne…</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>E&amp;ffacer cette personne…</translation>
    </message>
    <message>
        <source>What colleagues should know of this person</source>
        <translation>Ce que les collègues doivent savoir de cette personne</translation>
    </message>
    <message>
        <source>Good to know of them…</source>
        <translation>Bon à savoir…</translation>
    </message>
    <message>
        <source>How long the note is kept</source>
        <translation>Durée de conservation de la note</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>trois mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>Add the note about this person</source>
        <translation>Ajouter la note sur cette personne</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 · %Ln message(s)</source>
        <comment>an author, and the channel</comment>
        <translation>
            <numerusform>%1 sur %2 · %Ln message</numerusform>
            <numerusform>%1 sur %2 · %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of that name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <comment>a note, who wrote it, and when it goes</comment>
        <translation>%1 (%2, jusqu’au %3)</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>What is held about this person</source>
        <translation>Ce qui est conservé sur cette personne</translation>
    </message>
    <message>
        <source>Open file (*.json)</source>
        <translation>Fichier ouvert (*.json)</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Effacer %1 pour toujours&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on %1 go, with notes, drafts and what we answered. This cannot be undone, and an import or a restored backup does not bring them back on this computer. Reports, exports and backups made before are not changed.</source>
        <translation>
            <numerusform>%Ln message sur %1 disparaît, avec notes, brouillons et nos réponses. C’est sans retour&#xa0;: ni un import ni une sauvegarde restaurée ne le ramène sur cet ordinateur. Les rapports, exports et sauvegardes faits auparavant ne changent pas.</numerusform>
            <numerusform>%Ln messages sur %1 disparaissent, avec notes, brouillons et nos réponses. C’est sans retour&#xa0;: ni un import ni une sauvegarde restaurée ne les ramène sur cet ordinateur. Les rapports, exports et sauvegardes faits auparavant ne changent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Effacer pour toujours</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 is somebody else</source>
        <translation>%1 sur %2 est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 on %2 is the same person</source>
        <translation>%1 sur %2 est la même personne</translation>
    </message>
    <message>
        <source>The same person:</source>
        <translation>La même personne&#xa0;:</translation>
    </message>
    <message>
        <source>Perhaps the same person:</source>
        <translation>Peut-être la même personne&#xa0;:</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Oui, tous</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PilesModel</name>
    <message>
        <source>Our answers</source>
        <translation>Nos réponses</translation>
    </message>
    <message>
        <source>All different</source>
        <translation>Tous différents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est traité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>a draft is there</source>
        <translation>un brouillon existe</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProblemText</name>
    <message>
        <source>The file is empty: nothing of a workspace is left in it. Restore a backup.</source>
        <translation>Le fichier est vide&#xa0;: il n’y reste rien d’un espace de travail. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is no Vigie workspace, or its beginning was overwritten. Restore a backup.</source>
        <translation>Le fichier n’est pas un espace de travail de Vigie, ou son début a été écrasé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing. Restore a backup.</source>
        <translation>Le fichier est endommagé&#xa0;: il manque la fin. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Restore a backup.</source>
        <translation>Le fichier est endommagé (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to something that is missing.</source>
        <translation>La ligne %1 de %2 renvoie à quelque chose qui manque.</translation>
    </message>
    <message>
        <source>Row %1 of the history is missing.</source>
        <translation>La ligne %1 de l’historique manque.</translation>
    </message>
    <message>
        <source>Row %1 of the history was changed.</source>
        <translation>La ligne %1 de l’historique a été modifiée.</translation>
    </message>
    <message>
        <source>Row %1 of the history was not written by Vigie.</source>
        <translation>La ligne %1 de l’historique n’a pas été écrite par Vigie.</translation>
    </message>
    <message>
        <source>Row %1 of the history is not the one that this computer saw.</source>
        <translation>La ligne %1 de l’historique n’est pas celle que cet ordinateur a vue.</translation>
    </message>
    <message>
        <source>The end of the history is missing, from row %1 on.</source>
        <translation>Il manque la fin de l’historique, à partir de la ligne %1.</translation>
    </message>
    <message>
        <source>An approval was not given in Vigie: %1. It sends nothing.</source>
        <translation>Une validation n’a pas été donnée dans Vigie&#xa0;: %1. Elle ne fait rien partir.</translation>
    </message>
    <message>
        <source>A submitted version was changed by hand: %1. It cannot be sent.</source>
        <translation>Une version soumise a été modifiée à la main&#xa0;: %1. Elle ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>A reply is marked as sent without an approval: %1.</source>
        <translation>Une réponse est marquée comme envoyée sans validation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A message in the outbox was changed by hand: %1. It sends nothing.</source>
        <translation>Un message de la boîte d’envoi a été modifié à la main&#xa0;: %1. Il ne part pas.</translation>
    </message>
    <message>
        <source>%1 (row %2) %3</source>
        <translation>%1 (ligne %2) %3</translation>
    </message>
    <message>
        <source>Evidence was changed after it was kept: %1. It proves nothing any more.</source>
        <translation>Une preuve a été modifiée après avoir été gardée&#xa0;: %1. Elle ne prouve plus rien.</translation>
    </message>
    <message>
        <source>Evidence vanished without having been removed in Vigie: %1.</source>
        <translation>Une preuve a disparu sans avoir été retirée dans Vigie&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This workspace was put back from an older copy: %n entry(s) of its history are missing, from row %1 on.</source>
        <translation>
            <numerusform>Cet espace de travail a été remplacé par une copie plus ancienne&#xa0;: il manque %n ligne de son historique, à partir de la ligne %1.</numerusform>
            <numerusform>Cet espace de travail a été remplacé par une copie plus ancienne&#xa0;: il manque %n lignes de son historique, à partir de la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies that were approved must be approved again: look first whether they have been posted already.</source>
        <translation>Les réponses approuvées doivent l’être de nouveau&#xa0;: vérifiez d’abord si elles n’ont pas déjà été publiées.</translation>
    </message>
    <message>
        <source>Rule %1 cannot be read, and is off: %2.</source>
        <translation>La règle %1 est illisible, et désactivée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An act of moderation was made or changed by hand: %1.</source>
        <translation>Un acte de modération a été créé ou modifié à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An act of moderation vanished: %1.</source>
        <translation>Un acte de modération a disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A message is hidden without an act that says why: %1.</source>
        <translation>Un message est masqué sans acte qui dise pourquoi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore %n&#xa0;s environ</numerusform>
            <numerusform>encore %n&#xa0;s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore %n&#xa0;min environ</numerusform>
            <numerusform>encore %n&#xa0;min environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::QuestionBox</name>
    <message>
        <source>%1 was to answer by %2:</source>
        <translation>%1 devait répondre pour %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was asked, by %2:</source>
        <comment>whom, and until when</comment>
        <translation>Question à %1, pour %2&#xa0;:</translation>
    </message>
    <message>
        <source>The answer of %1</source>
        <translation>La réponse de %1</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Qu’a-t-on répondu&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Copy the mail to %1 again</source>
        <translation>Copier de nouveau le courriel à %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Questions</name>
    <message>
        <source>Asked %1</source>
        <translation>Question posée à %1</translation>
    </message>
    <message>
        <source>Wrote the answer of %1 down</source>
        <translation>Réponse de %1 notée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message>
        <source>%1: colleagues, settings and more</source>
        <translation>%1&#xa0;: collègues, réglages et plus</translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation>Déplier la barre latérale</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <comment>places of the round</comment>
        <translation>
            <numerusform>%n non vu</numerusform>
            <numerusform>%n non vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at, and to be looked at in the round:</source>
        <translation>Pas regardés, à voir dans la tournée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RejectSheet</name>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Seule la première (%n) est affichée.</numerusform>
            <numerusform>Les %n premières sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of refused rows</source>
        <translation>Enregistrer la liste des lignes refusées</translation>
    </message>
    <message>
        <source>refused rows.tsv</source>
        <translation>lignes refusées.tsv</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv)</source>
        <translation>Texte avec tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read to the end</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu jusqu’au bout</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus jusqu’au bout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>Show these messages in the feed</source>
        <translation>Voir ces messages dans «&#xa0;À traiter&#xa0;»</translation>
    </message>
    <message>
        <source>Show them by channel</source>
        <translation>Les voir par canal</translation>
    </message>
    <message>
        <source>Show who they are</source>
        <translation>Voir lesquels</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ReportsPane</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Weeks and months, newest first</source>
        <translation>Semaines et mois, le plus récent d’abord</translation>
    </message>
    <message>
        <source>No message has come in yet, so there is nothing to report.</source>
        <translation>Aucun message n’est encore arrivé&#xa0;: il n’y a rien à rapporter.</translation>
    </message>
    <message>
        <source>&amp;Import messages from files…</source>
        <translation>&amp;Importer des messages depuis des fichiers…</translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation>Exporter ce rapport</translation>
    </message>
    <message>
        <source>Choose another folder for reports</source>
        <translation>Choisir un autre dossier pour les rapports</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Counting and writing the report…</source>
        <translation>Calcul et rédaction du rapport…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>How often Vigie was &amp;right</source>
        <translation>Vigie avait-elle &amp;raison&#xa0;?</translation>
    </message>
    <message>
        <source>How often Vigie was right</source>
        <translation>Vigie avait-elle raison&#xa0;?</translation>
    </message>
    <message>
        <source>Of what colleagues looked at, by what it said, over time</source>
        <translation>Sur ce que les collègues ont regardé, selon ce qu’elle disait, au fil du temps</translation>
    </message>
    <message>
        <source>Show how often Vigie was right</source>
        <translation>Montrer à quel point Vigie avait raison</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RevisionEdit</name>
    <message>
        <source>The text, to be edited</source>
        <translation>Le texte, à modifier</translation>
    </message>
    <message>
        <source>Somebody else wrote in this text meanwhile. Yours is kept as a draft of its own.</source>
        <translation>Quelqu’un d’autre a écrit dans ce texte entre-temps. Le vôtre est gardé comme brouillon à part.</translation>
    </message>
    <message>
        <source>It is saved as you type.</source>
        <translation>Enregistré à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>&amp;Save, re-read: to the outbox</source>
        <translation>&amp;Enregistrer, relu&#xa0;: à la boîte d’envoi</translation>
    </message>
    <message>
        <source>It is saved as you type. Your changes make you the author of a new version, and nobody approves their own text: another colleague has to approve it.</source>
        <translation>Enregistré à mesure que vous écrivez. Vos modifications font de vous l’auteur d’une nouvelle version, et personne ne valide son propre texte&#xa0;: un autre collègue doit la valider.</translation>
    </message>
    <message>
        <source>&amp;Save and ask a colleague</source>
        <translation>&amp;Enregistrer et demander à un collègue</translation>
    </message>
    <message>
        <source>Re-read; now in the outbox</source>
        <translation>Relu&#xa0;; maintenant dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Version %1 is saved and waits for another colleague</source>
        <translation>La version %1 est enregistrée et attend un autre collègue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>owner only</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Round</name>
    <message>
        <source>%1 skipped</source>
        <translation>%1 passé</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1&#xa0;: rien de nouveau</translation>
    </message>
    <message>
        <source>%1, not looked at since %2</source>
        <translation>%1, pas regardé depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) looked at</source>
        <translation>
            <numerusform>%n endroit regardé</numerusform>
            <numerusform>%n endroits regardés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) captured</source>
        <translation>
            <numerusform>%n message capturé</numerusform>
            <numerusform>%n messages capturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%n passé&#xa0;: %1</numerusform>
            <numerusform>%n passés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places that were skipped</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>There is nothing to look at: every channel that no live link watches becomes a stop of the round.</source>
        <translation>Il n’y a rien à regarder&#xa0;: chaque canal qu’aucun lien direct ne surveille devient une étape de la tournée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place, and the colleague who looks there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) were looked at, or are not due yet.</source>
        <translation>
            <numerusform>Le seul endroit a été regardé, ou n’est pas encore dû.</numerusform>
            <numerusform>Les %n endroits ont été regardés, ou ne sont pas encore dus.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <comment>a place, and when</comment>
        <translation>Ensuite&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Still to be looked at by a colleague: %1.</source>
        <translation>Reste à voir par un collègue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoundPane</name>
    <message>
        <source>Back to &amp;Today</source>
        <translation>Retour à &amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Open the page of this place</source>
        <translation>Ouvrir la page de cet endroit</translation>
    </message>
    <message>
        <source>Nothing new there</source>
        <translation>Rien de nouveau là</translation>
    </message>
    <message>
        <source>Capture what was copied there…</source>
        <translation>Capturer ce qui y a été copié…</translation>
    </message>
    <message>
        <source>Skip this place, or go on to the next</source>
        <translation>Passer cet endroit, ou aller au suivant</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Your role does not take messages in, so nothing that you find can be said here.</source>
        <translation>Votre rôle ne fait pas entrer de messages&#xa0;: ce que vous trouvez ne peut pas être dit ici.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoundText</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Comments under adverts</source>
        <translation>Commentaires sous les publicités</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Page one of the search engine</source>
        <translation>Page de résultats</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Un autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>toutes les heures</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>after “since”</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format of Qt, after “since”</comment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of Qt, after “since”</comment>
        <translation>&apos;le&apos; d MMMM yyyy</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time, today</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format of Qt, after “on”</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a place, and when it was last looked at</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places, at the end of a list</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not looked at: %1.</source>
        <translation>
            <numerusform>%n endroit n’a pas été regardé&#xa0;: %1.</numerusform>
            <numerusform>%n endroits n’ont pas été regardés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) captured</source>
        <translation>
            <numerusform>%n message capturé</numerusform>
            <numerusform>%n messages capturés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported</source>
        <translation>
            <numerusform>%n message importé</numerusform>
            <numerusform>%n messages importés</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Stories last a day: the first that nobody has seen vanishes %1.</source>
        <translation>Les stories durent un jour&#xa0;: la première que personne n’a vue disparaît %1.</translation>
    </message>
    <message>
        <source>Stories last a day: those from before %1 have vanished, seen or not.</source>
        <translation>Les stories durent un jour&#xa0;: celles d’avant %1 ont disparu, vues ou non.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RowWords</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 étoiles sur 5</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Ce message n’est plus ici</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <comment>a span such as 3 hours, and the exact date and time</comment>
        <translation>il y a %1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>without an answer for %1</source>
        <translation>sans réponse depuis %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a colleague who has the message</comment>
        <translation>chez %1</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est traité</translation>
    </message>
    <message>
        <source>the first without an answer for %1</source>
        <translation>le premier sans réponse depuis %1</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>a story that can be seen no more</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>vanishes in %1</source>
        <comment>a story; a span such as 3 h or 3 hours</comment>
        <translation>disparaît dans %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RuleForm</name>
    <message>
        <source>Another &amp;condition</source>
        <translation>Autre &amp;condition</translation>
    </message>
    <message>
        <source>Anot&amp;her action</source>
        <translation>Autre acti&amp;on</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or one</source>
        <translation>Si toutes les conditions sont requises, ou une seule</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>toutes ces conditions sont remplies</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>une de ces conditions est remplie</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Autre condition</translation>
    </message>
    <message>
        <source>Another action</source>
        <translation>Autre action</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;If</source>
        <translation>&amp;Si</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>what a rule does</comment>
        <translation>Alors</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RuleLine</name>
    <message>
        <source>%1: values</source>
        <translation>%1&#xa0;: valeurs</translation>
    </message>
    <message>
        <source>%1: take it away</source>
        <translation>%1&#xa0;: retirer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RuleText</name>
    <message>
        <source>the text</source>
        <comment>what a condition asks for</comment>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>le nom de l’auteur</translation>
    </message>
    <message>
        <source>the post it stands under</source>
        <translation>la publication au-dessus</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>le canal</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>the message</source>
        <comment>what a condition asks for: post, comment, review…</comment>
        <translation>le message</translation>
    </message>
    <message>
        <source>the author’s followers</source>
        <translation>les abonnés de l’auteur</translation>
    </message>
    <message>
        <source>the stars</source>
        <translation>les étoiles</translation>
    </message>
    <message>
        <source>its age in days when it comes in</source>
        <translation>son âge en jours à l’arrivée</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>private</source>
        <comment>what a condition asks for</comment>
        <translation>privé</translation>
    </message>
    <message>
        <source>under an advert</source>
        <translation>sous une publicité</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>a tag that it has</source>
        <translation>une étiquette qu’il porte</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>son arrivée</translation>
    </message>
    <message>
        <source>the feeling</source>
        <translation>le ton</translation>
    </message>
    <message>
        <source>insult or hate</source>
        <translation>injure ou haine</translation>
    </message>
    <message>
        <source>found in it</source>
        <translation>ce que Vigie y trouve</translation>
    </message>
    <message>
        <source>urgent because of</source>
        <translation>urgent à cause de</translation>
    </message>
    <message>
        <source>the cause of conflict</source>
        <translation>la cause du conflit</translation>
    </message>
    <message>
        <source>to be checked by a colleague</source>
        <translation>à vérifier par un collègue</translation>
    </message>
    <message>
        <source>has one of</source>
        <comment>words</comment>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <comment>yes or no</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>parmi</translation>
    </message>
    <message>
        <source>has none of</source>
        <comment>words</comment>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>hors de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a language</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>par un fichier</translation>
    </message>
    <message>
        <source>copied by hand</source>
        <translation>copié à la main</translation>
    </message>
    <message>
        <source>with the example</source>
        <translation>avec l’exemple</translation>
    </message>
    <message>
        <source>through a live link</source>
        <translation>par une liaison directe</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>an insult</comment>
        <translation>certaine</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>an insult</comment>
        <translation>possible</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no insult</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nothing of all this</source>
        <translation>rien de tout cela</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cause of conflict</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>fire, caught fire, burn*</source>
        <translation>feu, pris feu, brûl*</translation>
    </message>
    <message>
        <source>Brest, Quimper</source>
        <translation>Brest, Quimper</translation>
    </message>
    <message>
        <source>delivery, refund</source>
        <translation>livraison, remboursement</translation>
    </message>
    <message>
        <source>add the tag</source>
        <translation>ajouter l’étiquette</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>attribuer à</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>fixer la priorité</translation>
    </message>
    <message>
        <source>wait for the community, in hours</source>
        <translation>laisser à la communauté, en heures</translation>
    </message>
    <message>
        <source>propose to hide it</source>
        <translation>proposer de le masquer</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a priority</comment>
        <translation>haute</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a priority</comment>
        <translation>basse</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message numerus="yes">
        <source>wait for the community (%n hour(s))</source>
        <translation>
            <numerusform>laisser à la communauté (%n heure)</numerusform>
            <numerusform>laisser à la communauté (%n heures)</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>If %1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>Si %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>the number is too small or too great</source>
        <translation>le nombre est trop petit ou trop grand</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>c’est illisible</translation>
    </message>
    <message>
        <source>it is not known here</source>
        <translation>c’est inconnu ici</translation>
    </message>
    <message>
        <source>Condition %1: %2.</source>
        <translation>Condition %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Action %1: %2.</source>
        <translation>Action %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name: %1.</source>
        <translation>Le nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The conditions: %1.</source>
        <translation>Les conditions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Ce qui est fait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RuledBox</name>
    <message>
        <source>What rules did</source>
        <translation>Ce que les règles ont fait</translation>
    </message>
    <message>
        <source>Undo &amp;what rules did</source>
        <translation>Annuler ce que les &amp;règles ont fait</translation>
    </message>
    <message>
        <source>Undo what rules did to this message</source>
        <translation>Annuler ce que les règles ont fait à ce message</translation>
    </message>
    <message>
        <source>%1, until it was new again</source>
        <comment>what a rule did</comment>
        <translation>%1, jusqu’à son retour</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what a rule did, a time</comment>
        <translation>%1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RulesModel</name>
    <message>
        <source>off: it cannot be read</source>
        <translation>désactivée&#xa0;: illisible</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a rule</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Added the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» activée</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» désactivée</translation>
    </message>
    <message>
        <source>Moved the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» déplacée</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;» retirée</translation>
    </message>
    <message numerus="yes">
        <source>Took back what a rule did to %n message(s)</source>
        <translation>
            <numerusform>Annulé ce qu’une règle a fait à %n message</numerusform>
            <numerusform>Annulé ce qu’une règle a fait à %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back what rules did to the message</source>
        <translation>Annulé ce que les règles ont fait au message</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RulesPage</name>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are gone through</source>
        <translation>Règles, dans l’ordre où elles sont suivies</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>No rule yet. A rule tags, assigns or sets aside what comes in; it never answers, hides or closes anything.</source>
        <translation>Aucune règle encore. Une règle étiquette, attribue ou met de côté ce qui arrive&#xa0;; elle ne répond, ne masque et ne clôt jamais rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay as they are: a colleague has changed them since.</source>
        <translation>
            <numerusform>%n chose reste en l’état&#xa0;: un collègue l’a modifiée depuis.</numerusform>
            <numerusform>%n choses restent en l’état&#xa0;: un collègue les a modifiées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>This rule is &amp;on</source>
        <translation>Cette règle est acti&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>&amp;Retirer la règle</translation>
    </message>
    <message>
        <source>Undo &amp;what this rule did</source>
        <translation>Annuler ce &amp;qu’elle a fait</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Try the rule on the last 30 days</source>
        <translation>Essayer la règle sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Only the owner of this workspace changes its rules.</source>
        <translation>Seul le propriétaire de l’espace de travail modifie ses règles.</translation>
    </message>
    <message>
        <source>This rule cannot be read, and is off. Write it anew, or remove it.</source>
        <translation>Cette règle est illisible, et désactivée. Réécrivez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>Nothing that it did stands.</source>
        <translation>Rien de ce qu’elle a fait n’est en place.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that it did stand.</source>
        <translation>
            <numerusform>%n chose qu’elle a faite est en place.</numerusform>
            <numerusform>%n choses qu’elle a faites sont en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SavedViews</name>
    <message>
        <source>Kept the view “%1”</source>
        <translation>Vue «&#xa0;%1&#xa0;» gardée</translation>
    </message>
    <message>
        <source>Removed the view “%1”</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Section</name>
    <message>
        <source>Show as chart</source>
        <translation>Voir en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SensitiveAct</name>
    <message>
        <source>&amp;Sensitive subject</source>
        <translation>Sujet &amp;sensible</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SettingsPane</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>How people are spoken to</source>
        <translation>Façon de s’adresser aux gens</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Name of the firm or client</source>
        <translation>Nom de l’entreprise ou du client</translation>
    </message>
    <message>
        <source>Formally (vous)</source>
        <translation>Vouvoiement (vous)</translation>
    </message>
    <message>
        <source>Informally (tu)</source>
        <translation>Tutoiement (tu)</translation>
    </message>
    <message>
        <source>Changed the name</source>
        <translation>Nom modifié</translation>
    </message>
    <message>
        <source>Changed how people are spoken to</source>
        <translation>Façon de s’adresser aux gens modifiée</translation>
    </message>
    <message>
        <source>Changed the language of documents</source>
        <translation>Langue des documents modifiée</translation>
    </message>
    <message>
        <source>Changed the time zone</source>
        <translation>Fuseau horaire modifié</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>L&amp;ight or dark</source>
        <translation>&amp;Clair ou sombre</translation>
    </message>
    <message>
        <source>This workspace, for everybody</source>
        <translation>Cet espace de travail, pour tout le monde</translation>
    </message>
    <message>
        <source>&amp;Name of the firm or client</source>
        <translation>&amp;Nom de l’entreprise ou du client</translation>
    </message>
    <message>
        <source>&amp;People are spoken to</source>
        <translation>Façon de s’adresser aux &amp;gens</translation>
    </message>
    <message>
        <source>Language of &amp;documents</source>
        <translation>Langue des &amp;documents</translation>
    </message>
    <message>
        <source>Of reports and of what Vigie writes in the workspace.</source>
        <translation>Celle des rapports et de ce que Vigie écrit dans l’espace de travail.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>F&amp;useau horaire</translation>
    </message>
    <message>
        <source>Days, weeks and hours are those of this zone, wherever the computer is.</source>
        <translation>Les jours, les semaines et les heures sont ceux de ce fuseau, où que soit l’ordinateur.</translation>
    </message>
    <message>
        <source>The owner of the workspace changes what holds for everybody; what is of this window is yours.</source>
        <translation>Le propriétaire de l’espace de travail modifie ce qui vaut pour tout le monde&#xa0;; les réglages de cette fenêtre sont les vôtres.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Watch none</source>
        <translation>N’en surveiller &amp;aucun</translation>
    </message>
    <message>
        <source>Choose the folder whose files are taken in by themselves</source>
        <translation>Choisir le dossier dont les fichiers sont pris d’eux-mêmes</translation>
    </message>
    <message>
        <source>Take in no files by themselves</source>
        <translation>Ne prendre aucun fichier de soi-même</translation>
    </message>
    <message>
        <source>Files put into this folder are taken in</source>
        <translation>Les fichiers mis dans ce dossier sont pris</translation>
    </message>
    <message>
        <source>This workspace, on this computer</source>
        <translation>Cet espace de travail, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Exports and archives that are put there are taken in by themselves, once they are whole; the same content only once.</source>
        <translation>Les exports et archives qu’on y met sont pris d’eux-mêmes, une fois entiers&#xa0;; le même contenu une seule fois.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Durée de conservation des messages</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a folder</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Outside the window, on this computer</source>
        <translation>Hors de la fenêtre, sur cet ordinateur</translation>
    </message>
    <message>
        <source>When messages are answered</source>
        <translation>Quand on répond</translation>
    </message>
    <message>
        <source>House rules that moderation cites</source>
        <translation>Charte que la modération cite</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInPage</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Qui travaille maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Colleague</source>
        <translation>C&amp;ollègue</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SpeakingBar</name>
    <message>
        <source>Answer in p&amp;ublic…</source>
        <translation>Répondre en p&amp;ublic…</translation>
    </message>
    <message>
        <source>Answer in p&amp;rivate…</source>
        <translation>Répondre en p&amp;rivé…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SpeakingWords</name>
    <message>
        <source>As %1, on %2, public under the review</source>
        <translation>En tant que %1, sur %2, en public sous l’avis</translation>
    </message>
    <message>
        <source>As %1, on %2, public under the comment</source>
        <translation>En tant que %1, sur %2, en public sous le commentaire</translation>
    </message>
    <message>
        <source>As %1, on %2, public under the article</source>
        <translation>En tant que %1, sur %2, en public sous l’article</translation>
    </message>
    <message>
        <source>As %1, on %2, public under the story</source>
        <translation>En tant que %1, sur %2, en public sous la story</translation>
    </message>
    <message>
        <source>As %1, on %2, public under the post</source>
        <translation>En tant que %1, sur %2, en public sous la publication</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>By telephone to %1</source>
        <translation>Par téléphone à %1</translation>
    </message>
    <message>
        <source>In person to %1</source>
        <translation>En personne à %1</translation>
    </message>
    <message>
        <source>Private message to %1</source>
        <translation>Message privé à %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StartPage</name>
    <message>
        <source>&amp;Formally (vous)</source>
        <translation>&amp;Vouvoiement (vous)</translation>
    </message>
    <message>
        <source>&amp;Informally (tu)</source>
        <translation>&amp;Tutoiement (tu)</translation>
    </message>
    <message>
        <source>N&amp;obody: I read it again myself</source>
        <translation>&amp;Personne&#xa0;: je relis moi-même</translation>
    </message>
    <message>
        <source>A &amp;colleague:</source>
        <translation>Un &amp;collègue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start with mine</source>
        <translation>Commencer avec le &amp;mien</translation>
    </message>
    <message>
        <source>See an &amp;example</source>
        <translation>Voir un &amp;exemple</translation>
    </message>
    <message>
        <source>Open a &amp;workspace that exists…</source>
        <translation>&amp;Ouvrir un espace de travail existant…</translation>
    </message>
    <message>
        <source>What people say about you, answered by people. Everything stays in one file on this computer.</source>
        <translation>Ce que l’on dit de vous, et des personnes pour y répondre. Tout reste dans un seul fichier, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The firm&apos;s or client&apos;s name</source>
        <translation>Le nom de l’entreprise ou du client</translation>
    </message>
    <message>
        <source>The colleague&apos;s name</source>
        <translation>Le nom du collègue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Start with mine</source>
        <translation>Commencer avec le mien</translation>
    </message>
    <message>
        <source>What is the firm&apos;s or client&apos;s &amp;name?</source>
        <translation>Quel est le &amp;nom de l’entreprise ou du client&#xa0;?</translation>
    </message>
    <message>
        <source>How do you speak to people?</source>
        <translation>Comment vous adressez-vous aux gens&#xa0;?</translation>
    </message>
    <message>
        <source>Who reads a text before it leaves?</source>
        <translation>Qui relit un texte avant qu’il parte&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>Vou&amp;s êtes</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Kerlo, an invented firm that makes electric bikes in Brest: twelve weeks of messages on nine channels, in French and English, with a crisis in October.</source>
        <translation>Kerlo, une entreprise inventée qui fabrique des vélos électriques à Brest&#xa0;: douze semaines de messages sur neuf canaux, en français et en anglais, avec une crise en octobre.</translation>
    </message>
    <message>
        <source>Nothing in it can be sent to anybody, and it leaves in one click.</source>
        <translation>Rien de ce qu’il contient ne peut être envoyé à qui que ce soit, et il se retire d’un clic.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces of Vigie (*.vigie)</source>
        <translation>Espaces de travail de Vigie (*.vigie)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StopBox</name>
    <message>
        <source>Loo&amp;k at it in the round</source>
        <translation>Regarder &amp;dans la tournée</translation>
    </message>
    <message>
        <source>Look at it in the round</source>
        <translation>Regarder dans la tournée</translation>
    </message>
    <message>
        <source>Hours or days</source>
        <translation>Heures ou jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Tous les</translation>
    </message>
    <message>
        <source>&amp;Who looks there</source>
        <translation>&amp;Qui regarde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StopView</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Give it an address</source>
        <translation>&amp;Donner une adresse</translation>
    </message>
    <message>
        <source>&amp;Nothing new</source>
        <translation>&amp;Rien de nouveau</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturer…</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>No address is known of this place.</source>
        <translation>Aucune adresse n’est connue pour cet endroit.</translation>
    </message>
    <message>
        <source>Not looked at since %1</source>
        <translation>Pas regardé depuis %1</translation>
    </message>
    <message>
        <source>Nobody has looked there since it was added: %1.</source>
        <translation>Personne n’y a regardé depuis l’ajout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last time, %1: %2.</source>
        <translation>La dernière fois, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Last time, %1, %2: %3.</source>
        <translation>La dernière fois, %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places of the round</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>how often</comment>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>%1 looks there</source>
        <translation>%1 y regarde</translation>
    </message>
    <message>
        <source>In this round: %1.</source>
        <translation>Dans cette tournée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SubmissionContext</name>
    <message>
        <source>Why it is read first, who has decided, history</source>
        <translation>Pourquoi une relecture, qui a décidé, historique</translation>
    </message>
    <message>
        <source>Why it is read first</source>
        <translation>Pourquoi une relecture</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Décisions déjà prises</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Version %1 %2</source>
        <translation>Version %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (no longer valid)</source>
        <translation>%1 (n’est plus valable)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You work alone here, so nobody else can read it first. Re-read it; it is recorded as re-read by its author. This ends when you add a colleague.</source>
        <translation>Il n’y a que vous ici&#xa0;: personne d’autre ne peut le lire avant. Relisez-le&#xa0;; il sera noté comme relu par son auteur. Cela prend fin dès que vous ajoutez un collègue.</translation>
    </message>
    <message>
        <source>You wrote version %1, and nobody approves their own text.</source>
        <translation>Vous avez écrit la version %1, et personne ne valide son propre texte.</translation>
    </message>
    <message>
        <source>%1 wrote version %2. Nobody approves their own text, so a colleague reads it before it leaves.</source>
        <translation>%1 a écrit la version %2. Personne ne valide son propre texte&#xa0;: un collègue le lit donc avant le départ.</translation>
    </message>
    <message>
        <source>Nobody else here may approve: %1 can give a colleague a role that does.</source>
        <translation>Personne d’autre ici ne peut valider&#xa0;: %1 peut donner à un collègue un rôle qui le permet.</translation>
    </message>
    <message>
        <source>You may decide on it.</source>
        <translation>Vous pouvez en décider.</translation>
    </message>
    <message>
        <source>This can be decided by: %1.</source>
        <translation>La décision peut être prise par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your role, %1, does not approve. This can be decided by: %2.</source>
        <translation>Votre rôle, %1, ne valide pas. La décision peut être prise par&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SubmissionView</name>
    <message>
        <source>The text and what it answers</source>
        <translation>Le texte et ce à quoi il répond</translation>
    </message>
    <message>
        <source>Show in the &amp;feed</source>
        <translation>Afficher dans «&#xa0;À &amp;traiter&#xa0;»</translation>
    </message>
    <message>
        <source>Show the whole conversation in the feed</source>
        <translation>Afficher toute la conversation dans «&#xa0;À traiter&#xa0;»</translation>
    </message>
    <message>
        <source>The text as it will be sent</source>
        <translation>Le texte tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Ce à quoi il répond</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;earlier message(s)</source>
        <translation>
            <numerusform>%n message &amp;précédent</numerusform>
            <numerusform>%n messages &amp;précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1, on %2</source>
        <translation>En tant que %1, sur %2</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (compte %2)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Changes since &amp;version %1</source>
        <translation>Changements depuis la &amp;version %1</translation>
    </message>
    <message>
        <source>What changed since version %1</source>
        <translation>Ce qui a changé depuis la version %1</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <translation>Changements depuis la version précédente</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SubmittedText</name>
    <message>
        <source>removed: %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadActs</name>
    <message numerus="yes">
        <source>Drafted %n answer(s)</source>
        <translation>
            <numerusform>%n réponse préparée</numerusform>
            <numerusform>%n réponses préparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the pinned answer away</source>
        <translation>Réponse détachée</translation>
    </message>
    <message>
        <source>Pinned an answer</source>
        <translation>Réponse épinglée</translation>
    </message>
    <message numerus="yes">
        <source>Took %n comment(s) out of the pile</source>
        <translation>
            <numerusform>%n commentaire retiré de la pile</numerusform>
            <numerusform>%n commentaires retirés de la pile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n comment(s) back into piles</source>
        <translation>
            <numerusform>%n commentaire remis en pile</numerusform>
            <numerusform>%n commentaires remis en pile</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as a sensitive subject</source>
        <translation>Marqué comme sujet sensible</translation>
    </message>
    <message>
        <source>No sensitive subject any more</source>
        <translation>N’est plus un sujet sensible</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadView</name>
    <message>
        <source>What stands under the post</source>
        <translation>Ce qui est sous la publication</translation>
    </message>
    <message>
        <source>Show only these piles, together with the others that are on</source>
        <translation>Ne montrer que ces piles, avec celles des autres boutons enfoncés</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>Answer once under the &amp;post…</source>
        <translation>Répondre une fois sous la &amp;publication…</translation>
    </message>
    <message>
        <source>Not in this p&amp;ile</source>
        <translation>Pas dans cette p&amp;ile</translation>
    </message>
    <message>
        <source>Pi&amp;n this answer</source>
        <translation>Épi&amp;ngler cette réponse</translation>
    </message>
    <message>
        <source>Piles of comments</source>
        <translation>Piles de commentaires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) wait to be approved.</source>
        <translation>
            <numerusform>%Ln réponse attend d’être validée.</numerusform>
            <numerusform>%Ln réponses attendent d’être validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) wait to be re-read: Enter on a comment opens its own.</source>
        <translation>
            <numerusform>%Ln brouillon attend d’être relu&#xa0;: Entrée sur un commentaire ouvre le sien.</numerusform>
            <numerusform>%Ln brouillons attendent d’être relus&#xa0;: Entrée sur un commentaire ouvre le sien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left out: somebody writes to them already.</source>
        <translation>
            <numerusform>%Ln commentaire laissé de côté&#xa0;: quelqu’un lui écrit déjà.</numerusform>
            <numerusform>%Ln commentaires laissés de côté&#xa0;: quelqu’un leur écrit déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: “%1”</source>
        <translation>Épinglée&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names friends only</source>
        <translation>Ne nomme que des amis</translation>
    </message>
    <message>
        <source>Emoji only</source>
        <translation>Émojis seuls</translation>
    </message>
    <message>
        <source>Drafting %1 of %2…</source>
        <translation>Préparation %1 sur %2…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The post itself is not in Vigie</source>
        <translation>La publication elle-même n’est pas dans Vigie</translation>
    </message>
    <message>
        <source>&amp;Sensitive subject</source>
        <translation>Sujet &amp;sensible</translation>
    </message>
    <message>
        <source>a sensitive subject</source>
        <translation>sujet sensible</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThreadWords</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>“Me too”</source>
        <translation>«&#xa0;Moi aussi&#xa0;»</translation>
    </message>
    <message>
        <source>Tags of friends</source>
        <translation>Amis nommés</translation>
    </message>
    <message>
        <source>Emoji only</source>
        <translation>Émojis seuls</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln “me too”</source>
        <translation>
            <numerusform>%Ln «&#xa0;moi aussi&#xa0;»</numerusform>
            <numerusform>%Ln «&#xa0;moi aussi&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of friends</source>
        <translation>
            <numerusform>%Ln ami nommé</numerusform>
            <numerusform>%Ln amis nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln emoji</source>
        <comment>comments of emoji only</comment>
        <translation>
            <numerusform>%Ln émoji</numerusform>
            <numerusform>%Ln émojis</numerusform>
        </translation>
    </message>
    <message>
        <source>a post that is not in Vigie</source>
        <translation>une publication qui n’est pas dans Vigie</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>Sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Most asked: “%1” (%Ln time(s))</source>
        <translation>
            <numerusform>Le plus demandé&#xa0;: «&#xa0;%1&#xa0;» (%Ln fois)</numerusform>
            <numerusform>Le plus demandé&#xa0;: «&#xa0;%1&#xa0;» (%Ln fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>A death, an accident, a recall: Vigie then asks about the shortest comments and emoji, too</source>
        <translation>Un décès, un accident, un rappel&#xa0;: Vigie pose alors la question aussi pour les commentaires les plus courts et les émojis</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Today</name>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may not have left: look before sending again.</source>
        <translation>
            <numerusform>%n message n’est peut-être pas parti&#xa0;: regardez avant de le renvoyer.</numerusform>
            <numerusform>%n messages ne sont peut-être pas partis&#xa0;: regardez avant de les renvoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were copied to be posted by hand, and nobody has confirmed it.</source>
        <translation>
            <numerusform>%n message a été copié pour être publié à la main, et personne ne l’a confirmé.</numerusform>
            <numerusform>%n messages ont été copiés pour être publiés à la main, et personne ne l’a confirmé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n approved message(s) are ready to be posted.</source>
        <translation>
            <numerusform>%n message validé est prêt à être publié.</numerusform>
            <numerusform>%n messages validés sont prêts à être publiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Publier</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait for your approval, the first for %1.</source>
        <translation>
            <numerusform>%n texte attend votre validation, depuis %1.</numerusform>
            <numerusform>%n textes attendent votre validation, le premier depuis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>%1, has waited longest for an answer: %2.</source>
        <translation>%1, attend une réponse depuis le plus longtemps&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Rép&amp;ondre</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are assigned to you.</source>
        <translation>
            <numerusform>%n message vous est attribué.</numerusform>
            <numerusform>%n messages vous sont attribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came since you were here (%1).</source>
        <translation>
            <numerusform>%n message est arrivé depuis votre dernier passage (%1).</numerusform>
            <numerusform>%n messages sont arrivés depuis votre dernier passage (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See them</source>
        <translation>&amp;Les voir</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for an answer in all.</source>
        <translation>
            <numerusform>%n message en tout attend une réponse.</numerusform>
            <numerusform>%n messages en tout attendent une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>See a&amp;ll</source>
        <translation>&amp;Tout voir</translation>
    </message>
    <message>
        <source>Start the &amp;round</source>
        <translation>Commencer la to&amp;urnée</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came in longer ago than their channel keeps them.</source>
        <translation>
            <numerusform>%n message est là depuis plus longtemps que son canal ne le garde.</numerusform>
            <numerusform>%n messages sont là depuis plus longtemps que leur canal ne les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked inside should be answered by now, the first by %1.</source>
        <translation>
            <numerusform>%n question posée en interne devrait avoir sa réponse, de %1.</numerusform>
            <numerusform>%n questions posées en interne devraient avoir leur réponse, la première de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;mind them</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Vigie knows what was taken in, and does not look at the channels by itself.</source>
        <translation>Vigie connaît ce qui a été importé, et ne regarde pas les canaux d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>Vigie knows what was taken in. It fetches %n channel(s) by itself and does not look at the others.</source>
        <translation>
            <numerusform>Vigie connaît ce qui a été importé. Elle relève d’elle-même %n canal et ne regarde pas les autres.</numerusform>
            <numerusform>Vigie connaît ce qui a été importé. Elle relève d’elle-même %n canaux et ne regarde pas les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest message is of %1 (%2, on %3).</source>
        <translation>Message le plus récent&#xa0;: %1 (%2, sur %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) may be urgent: health, safety, law or press. Somebody has to look.</source>
        <translation>
            <numerusform>%n message est peut-être urgent&#xa0;: santé, sécurité, droit ou presse. Quelqu’un doit regarder.</numerusform>
            <numerusform>%n messages sont peut-être urgents&#xa0;: santé, sécurité, droit ou presse. Quelqu’un doit regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k now</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %n message(s).</source>
        <translation>
            <numerusform>Vigie n’est pas sûre de %n message.</numerusform>
            <numerusform>Vigie n’est pas sûre de %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Vigie is not sure of %Ln message(s): %L1 of them are to be checked today.</source>
        <translation>
            <numerusform>Vigie n’est pas sûre de %Ln message&#xa0;: %L1 à vérifier aujourd’hui.</numerusform>
            <numerusform>Vigie n’est pas sûre de %Ln messages&#xa0;: %L1 à vérifier aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of moderation wait for a second colleague.</source>
        <translation>
            <numerusform>%n acte de modération attend un second collègue.</numerusform>
            <numerusform>%n actes de modération attendent un second collègue.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of moderation are still to be done on their pages.</source>
        <translation>
            <numerusform>%n acte de modération reste à faire sur sa page.</numerusform>
            <numerusform>%n actes de modération restent à faire sur leurs pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do &amp;it</source>
        <translation>&amp;Le faire</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are past the deadline for an answer, the most urgent by %1.</source>
        <translation>
            <numerusform>%n message a dépassé le délai de réponse&#xa0;: %1.</numerusform>
            <numerusform>%n messages ont dépassé le délai de réponse, le plus urgent de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>Attri&amp;buer</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>R&amp;egarder</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are new again: the community’s time is over.</source>
        <translation>
            <numerusform>%n message est de nouveau à traiter&#xa0;: le délai laissé à la communauté est passé.</numerusform>
            <numerusform>%n messages sont de nouveau à traiter&#xa0;: le délai laissé à la communauté est passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are to be hidden, a rule proposes. A colleague decides.</source>
        <translation>
            <numerusform>Une règle propose de masquer %n message. Un collègue décide.</numerusform>
            <numerusform>Des règles proposent de masquer %n messages. Un collègue décide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) today, %2 the day before.</source>
        <comment>a watch</comment>
        <translation>
            <numerusform>%1&#xa0;: %n message aujourd’hui, %2 la veille.</numerusform>
            <numerusform>%1&#xa0;: %n messages aujourd’hui, %2 la veille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Aff&amp;icher</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TodayPane</name>
    <message>
        <source>Nothing has come in yet. Take in the messages you have exported from where people speak to you, or drop the files here.</source>
        <translation>Rien n’est encore arrivé. Importez les messages que vous avez exportés des endroits où l’on vous parle, ou déposez les fichiers ici.</translation>
    </message>
    <message>
        <source>&amp;Import messages from files…</source>
        <translation>&amp;Importer des messages depuis des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Start with the most urgent</source>
        <translation>&amp;Commencer par le plus urgent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Of what was taken in, nothing waits for you.</source>
        <translation>Parmi ce qui a été importé, rien ne vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Tray</name>
    <message>
        <source>&amp;Show Vigie</source>
        <translation>&amp;Montrer Vigie</translation>
    </message>
    <message>
        <source>&amp;Capture what was copied…</source>
        <translation>&amp;Capturer ce qui a été copié…</translation>
    </message>
    <message>
        <source>&amp;Write down a call or a visit…</source>
        <translation>&amp;Noter un appel ou une visite…</translation>
    </message>
    <message numerus="yes">
        <source>Go the &amp;round (%n not seen)</source>
        <translation>
            <numerusform>Faire la &amp;tournée (%n non vu)</numerusform>
            <numerusform>Faire la &amp;tournée (%n non vus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go the &amp;round</source>
        <translation>Faire la &amp;tournée</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>messages and texts</comment>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) not looked at</source>
        <translation>
            <numerusform>%Ln endroit non regardé</numerusform>
            <numerusform>%Ln endroits non regardés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::TriageBox</name>
    <message>
        <source>A&amp;ll right</source>
        <translation>C’est &amp;juste</translation>
    </message>
    <message>
        <source>What Vigie found is right: it learns from that, too</source>
        <translation>Ce que Vigie a trouvé est juste&#xa0;: elle en apprend aussi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cause of conflict, and what to do about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A colleague found it right.</source>
        <translation>Un collègue a trouvé que c’est juste.</translation>
    </message>
    <message>
        <source>A colleague decided it; Vigie learns from that.</source>
        <translation>Un collègue a décidé&#xa0;; Vigie en apprend.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TriageWords</name>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Argued complaint</source>
        <translation>Critique argumentée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Helps another</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>law</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>data leak</source>
        <translation>fuite de données</translation>
    </message>
    <message>
        <source>a life</source>
        <translation>une vie</translation>
    </message>
    <message>
        <source>Disappointed expectations</source>
        <translation>Attentes déçues</translation>
    </message>
    <message>
        <source>Clashing personalities</source>
        <translation>Personnalités qui se heurtent</translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation>Le lieu lui-même</translation>
    </message>
    <message>
        <source>Hurt feelings</source>
        <translation>Émotions blessées</translation>
    </message>
    <message>
        <source>Say what was promised, what is possible and by when.</source>
        <translation>Dites ce qui était promis, ce qui est possible et pour quand.</translation>
    </message>
    <message>
        <source>Take no side, keep to the matter, offer to go on in private.</source>
        <translation>Ne prenez pas parti, restez sur le sujet, proposez de poursuivre en privé.</translation>
    </message>
    <message>
        <source>Recall the house rules calmly; mend what makes the place hard to use.</source>
        <translation>Rappelez la charte avec calme&#xa0;; réparez ce qui rend le lieu difficile.</translation>
    </message>
    <message>
        <source>Acknowledge what was felt before you explain anything.</source>
        <translation>Reconnaissez ce qui a été ressenti avant toute explication.</translation>
    </message>
    <message>
        <source>It may be urgent: somebody has to look, whatever the score.</source>
        <translation>C’est peut-être urgent&#xa0;: quelqu’un doit regarder, quel que soit le score.</translation>
    </message>
    <message>
        <source>Vigie is not sure whether it is an insult.</source>
        <translation>Vigie n’est pas sûre qu’il s’agisse d’une injure.</translation>
    </message>
    <message>
        <source>It may be meant the other way round.</source>
        <translation>C’est peut-être de l’ironie&#xa0;: à lire à l’envers.</translation>
    </message>
    <message>
        <source>Its language is neither French nor English, or both.</source>
        <translation>La langue n’est ni le français ni l’anglais, ou les deux.</translation>
    </message>
    <message>
        <source>The words and what was learned say different things.</source>
        <translation>Les mots et ce qui a été appris se contredisent.</translation>
    </message>
    <message>
        <source>Vigie is not sure how it is meant.</source>
        <translation>Vigie n’est pas sûre du sens.</translation>
    </message>
    <message>
        <source>Urgent: %1</source>
        <comment>health, press…</comment>
        <translation>Urgent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Injure</translation>
    </message>
    <message>
        <source>Insult?</source>
        <translation>Injure&#xa0;?</translation>
    </message>
    <message>
        <source>an insult</source>
        <translation>une injure</translation>
    </message>
    <message>
        <source>perhaps an insult</source>
        <translation>peut-être une injure</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>insult</source>
        <translation>injure</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>compliment</translation>
    </message>
    <message>
        <source>irony</source>
        <translation>ironie</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Injures</translation>
    </message>
    <message>
        <source>probably no insult</source>
        <translation>sans doute pas une injure</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>words of the message, and what they show</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Vigie thinks: %1.</source>
        <comment>what it found, with commas between</comment>
        <translation>Vigie pense&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>urgent (%1)</source>
        <translation>urgent (%1)</translation>
    </message>
    <message>
        <source>It is short, and stands under a sensitive subject.</source>
        <translation>Il est court, et sous un sujet sensible.</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>A rule proposes to hide it</source>
        <translation>À masquer, propose une règle</translation>
    </message>
    <message>
        <source>Back from the community</source>
        <translation>De retour de la communauté</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Triaging</name>
    <message numerus="yes">
        <source>Found %n verdict(s) right</source>
        <translation>
            <numerusform>%n verdict trouvé juste</numerusform>
            <numerusform>%n verdicts trouvés justes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n verdict(s)</source>
        <translation>
            <numerusform>%n verdict corrigé</numerusform>
            <numerusform>%n verdicts corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>Running triage again</source>
        <translation>Nouvelle qualification en cours</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TrialBox</name>
    <message>
        <source>&amp;Try on the last 30 days</source>
        <translation>Essa&amp;yer sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Try the rule on the last 30 days: nothing is done to any message</source>
        <translation>Essayer la règle sur les 30 derniers jours&#xa0;: aucun message n’est touché</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Messages that the rule would have met</source>
        <translation>Messages que la règle aurait trouvés</translation>
    </message>
    <message>
        <source>%1 of %2 messages so far…</source>
        <translation>%1 messages sur %2 pour l’instant…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There was no message in the last 30 days.</source>
        <translation>Aucun message ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>It would have met %n of them.</source>
        <translation>
            <numerusform>Elle en aurait trouvé %n.</numerusform>
            <numerusform>Elle en aurait trouvé %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the last 30 days.</source>
        <translation>
            <numerusform>%n message ces 30 derniers jours.</numerusform>
            <numerusform>%n messages ces 30 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <comment>what a rule does, how often</comment>
        <translation>%1&#xa0;: %2 fois</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Le plus récent est montré.</numerusform>
            <numerusform>Les %n plus récents sont montrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Upkeep</name>
    <message>
        <source>Checking the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Sauvegarde vers %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::VerdictChips</name>
    <message>
        <source>&amp;Insult</source>
        <translation>&amp;Injure</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Ne&amp;gative</source>
        <translation>Né&amp;gatif</translation>
    </message>
    <message>
        <source>Ne&amp;utral</source>
        <translation>N&amp;eutre</translation>
    </message>
    <message>
        <source>Posi&amp;tive</source>
        <translation>Posi&amp;tif</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>Say what kind of message it is</source>
        <translation>Dire de quelle sorte de message il s’agit</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ViewMenu</name>
    <message>
        <source>Filters that you look at again and again, under a name</source>
        <translation>Les filtres que vous regardez souvent, sous un nom</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Aucune vue n’est encore gardée</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown as a view…</source>
        <translation>&amp;Garder ce qui est affiché comme vue…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Veilles</translation>
    </message>
    <message>
        <source>%1: search for it, then keep it below</source>
        <comment>a watch</comment>
        <translation>%1&#xa0;: cherchez, puis gardez la recherche ci-dessous</translation>
    </message>
    <message>
        <source>%1 (%2 today, %3 in 7 days)</source>
        <comment>a watch, its counts</comment>
        <translation>%1 (%2 aujourd’hui, %3 en 7 jours)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Watch what is shown as</source>
        <translation>S&amp;urveiller ce qui est affiché comme</translation>
    </message>
    <message>
        <source>Wat&amp;ch a view</source>
        <translation>Surve&amp;iller une vue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::WatchText</name>
    <message>
        <source>What is said of us</source>
        <translation>Ce qu’on dit de nous</translation>
    </message>
    <message>
        <source>Our sector</source>
        <translation>Notre secteur</translation>
    </message>
    <message>
        <source>Our rivals</source>
        <translation>Nos concurrents</translation>
    </message>
    <message>
        <source>%1 today (%2 yesterday) · %3 in 7 days (%4 before) · %5 in 28 days (%6 before)</source>
        <translation>%1 aujourd’hui (%2 hier) · %3 en 7 jours (%4 avant) · %5 en 28 jours (%6 avant)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Words</name>
    <message>
        <source>New</source>
        <comment>disposition</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>disposition</comment>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <comment>disposition</comment>
        <translation>En attente d’un collègue</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <comment>disposition</comment>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Waiting for the community</source>
        <comment>disposition</comment>
        <translation>En attente de la communauté</translation>
    </message>
    <message>
        <source>Replied</source>
        <comment>disposition</comment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Liked</source>
        <comment>disposition</comment>
        <translation>Aimé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>disposition</comment>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>disposition</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>kind of message</comment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>kind of message</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of message</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Private message</source>
        <comment>kind of message</comment>
        <translation>Message privé</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>kind of message</comment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>kind of message</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>kind of message</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>kind of message</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of message</comment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>now</source>
        <comment>less than a minute</comment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short for minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short for hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short for days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt, this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt, with the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>an author without a name</comment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something, and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
