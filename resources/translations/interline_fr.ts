<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;Nouvelle résolution</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple resolution</source>
        <translation>Ouvrir &amp;la résolution d’exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Enregistrer la &amp;session sous…</translation>
    </message>
    <message>
        <source>&amp;Export clean files</source>
        <translation>Exporter les &amp;fichiers finals</translation>
    </message>
    <message>
        <source>&amp;Marked, strike and underline</source>
        <translation>&amp;Avec marques, biffé et souligné</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>Suivi &amp;des modifications</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>&amp;Texte original</translation>
    </message>
    <message>
        <source>Clean &amp;plain text</source>
        <translation>Texte &amp;brut final</translation>
    </message>
    <message>
        <source>Clean P&amp;DF</source>
        <translation>&amp;PDF final</translation>
    </message>
    <message>
        <source>Marked PD&amp;F</source>
        <translation>PDF avec &amp;marques</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Coller &amp;sans mise en forme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>To&amp;ut sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rec&amp;hercher le suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>&amp;Go to provision…</source>
        <translation>&amp;Aller à la disposition…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Record amendments</source>
        <translation>Su&amp;ivre les amendements</translation>
    </message>
    <message>
        <source>Record &amp;for…</source>
        <translation>Saisir au &amp;nom de…</translation>
    </message>
    <message>
        <source>&amp;ADD a provision below</source>
        <translation>ADD, a&amp;jouter une disposition dessous</translation>
    </message>
    <message>
        <source>&amp;MOD, modify this provision</source>
        <translation>&amp;MOD, modifier cette disposition</translation>
    </message>
    <message>
        <source>(MOD), &amp;editorial change</source>
        <translation>(MOD), modification de &amp;forme</translation>
    </message>
    <message>
        <source>&amp;SUP, suppress this provision</source>
        <translation>SUP, supprimer &amp;cette disposition</translation>
    </message>
    <message>
        <source>&amp;NOC, no change</source>
        <translation>N&amp;OC, pas de changement</translation>
    </message>
    <message>
        <source>NOC &amp;underlined, must not change</source>
        <translation>NOC &amp;souligné, ne doit pas changer</translation>
    </message>
    <message>
        <source>Ta&amp;ke the amendment back</source>
        <translation>Retirer &amp;l’amendement</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Renumber what follows</source>
        <translation>Renuméroter la suite</translation>
    </message>
    <message>
        <source>Move af&amp;ter</source>
        <translation>D&amp;éplacer après</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>&amp;Motifs</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>Mettre &amp;entre crochets</translation>
    </message>
    <message>
        <source>Next co&amp;llision</source>
        <translation>Con&amp;flit suivant</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Mod&amp;ification suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>All &amp;marks</source>
        <translation>To&amp;utes les marques</translation>
    </message>
    <message>
        <source>&amp;Simple</source>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>&amp;Final</source>
        <translation>&amp;Final</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>Ame&amp;ndements</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>R&amp;éduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Co&amp;mme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;air</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Cont&amp;raste élevé</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>Comparer &amp;deux fichiers…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>Comparer la base &amp;à une autre version…</translation>
    </message>
    <message>
        <source>&amp;Look at the opened file again</source>
        <translation>Relire le &amp;fichier ouvert</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic text</source>
        <translation>Copier &amp;le texte de diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Interline</source>
        <translation>À &amp;propos d’Interline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>E&amp;xporter en</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Amender</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>R&amp;ègles de la conférence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Typing in {place}</source>
        <translation>Saisie dans {place}</translation>
    </message>
    <message>
        <source>New text in {place}</source>
        <translation>Nouveau texte dans {place}</translation>
    </message>
    <message>
        <source>Deletion in {place}</source>
        <translation>Suppression dans {place}</translation>
    </message>
    <message>
        <source>Words moved to {place}</source>
        <translation>Mots déplacés vers {place}</translation>
    </message>
    <message>
        <source>A table takes no new provision: type in its cells, or ADD behind the table.</source>
        <translation>Un tableau n’accepte pas de nouvelle disposition : écrivez dans ses cellules, ou ajoutez-la (ADD) après le tableau.</translation>
    </message>
    <message>
        <source>ADD after {place}</source>
        <translation>ADD après {place}</translation>
    </message>
    <message>
        <source>Type in {place}: what you change becomes a MOD.</source>
        <translation>Écrivez dans {place} : ce que vous changez devient un MOD.</translation>
    </message>
    <message>
        <source>(MOD) {place}</source>
        <translation>(MOD) {place}</translation>
    </message>
    <message>
        <source>SUP {place}</source>
        <translation>SUP {place}</translation>
    </message>
    <message>
        <source>NOC {place}</source>
        <translation>NOC {place}</translation>
    </message>
    <message>
        <source>Underlined NOC {place}</source>
        <translation>NOC souligné {place}</translation>
    </message>
    <message>
        <source>Take back the amendment of {place}</source>
        <translation>Retirer l’amendement de {place}</translation>
    </message>
    <message>
        <source>Move {place} up</source>
        <translation>Monter {place}</translation>
    </message>
    <message>
        <source>Move {place} down</source>
        <translation>Descendre {place}</translation>
    </message>
    <message>
        <source>Renumber what follows {place}</source>
        <translation>Renuméroter ce qui suit {place}</translation>
    </message>
    <message>
        <source>Move {place}</source>
        <translation>Déplacer {place}</translation>
    </message>
    <message>
        <source>The amendments of {place} collide: take one reading of it.</source>
        <translation>Les amendements à {place} sont en conflit : retenez une seule version.</translation>
    </message>
    <message>
        <source>Accept {place}</source>
        <translation>Accepter {place}</translation>
    </message>
    <message>
        <source>Reject {place}</source>
        <translation>Rejeter {place}</translation>
    </message>
    <message>
        <source>Put {place} in brackets</source>
        <translation>Mettre {place} entre crochets</translation>
    </message>
    <message>
        <source>Table {place}</source>
        <translation>Déposer {place}</translation>
    </message>
    <message>
        <source>Draft {place} again</source>
        <translation>Remettre {place} en projet</translation>
    </message>
    <message>
        <source>Withdraw {place}</source>
        <translation>Retirer {place}</translation>
    </message>
    <message>
        <source>Reasons of {number}</source>
        <translation>Motifs de {number}</translation>
    </message>
    <message>
        <source>Number of {number}</source>
        <translation>Numéro de {number}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Collides with {names}</source>
        <translation>En conflit avec {names}</translation>
    </message>
    <message>
        <source>They want the same words or the same place.</source>
        <translation>Ils visent les mêmes mots ou le même endroit.</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Retenir cette version</translation>
    </message>
    <message>
        <source>Accept this amendment, and reject those it collides with</source>
        <translation>Accepter cet amendement et rejeter ceux avec lesquels il est en conflit</translation>
    </message>
    <message>
        <source>Reasons (required)</source>
        <translation>Motifs (obligatoires)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Why this is proposed</source>
        <translation>Pourquoi cette proposition</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Take this amendment back</source>
        <translation>Retirer cet amendement</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>To the next provision whose amendments collide</source>
        <translation>À la disposition suivante dont les amendements sont en conflit</translation>
    </message>
    <message>
        <source>Whose amendments are shown</source>
        <translation>De qui les amendements sont montrés</translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation>Ordre des amendements</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendements</translation>
    </message>
    <message>
        <source>All sponsors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Amendments stand here. Start recording and type in the text: what you change is marked.</source>
        <translation>Les amendements apparaissent ici. Lancez le suivi et écrivez dans le texte : ce que vous changez est marqué.</translation>
    </message>
</context>
<context>
    <name>Colliding</name>
    <message>
        <source>No amendments collide in this text.</source>
        <translation>Aucun amendement n’est en conflit dans ce texte.</translation>
    </message>
    <message>
        <source>Collision {number} of {count}: {place}</source>
        <translation>Conflit {number} sur {count} : {place}</translation>
    </message>
    <message>
        <source>Take the reading of {number} in {place}</source>
        <translation>Retenir la version de {number} dans {place}</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Amended provision</source>
        <translation>Disposition amendée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Saisie au nom de {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Provision {number} of {count}</source>
        <translation>Disposition {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two files</source>
        <translation>Comparer deux fichiers</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. Neither file is changed.</source>
        <translation>Ce qui mène d’un texte à l’autre est montré sous forme d’amendements. Aucun des fichiers n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Base text</source>
        <translation>Texte de &amp;base</translation>
    </message>
    <message>
        <source>Choose the base text</source>
        <translation>Choisir le texte de base</translation>
    </message>
    <message>
        <source>&amp;Amended text</source>
        <translation>Texte &amp;amendé</translation>
    </message>
    <message>
        <source>Choose the amended text</source>
        <translation>Choisir le texte amendé</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intervertir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>ligne du numéro</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>ligne de la conférence</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>déposé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>entre crochets</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>The original file and this session were not changed.</source>
        <translation>Le fichier d’origine et cette session n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Write another kind</source>
        <translation>Écrire une autre version</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Copier le certificat</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Fingerprint {figures}</source>
        <translation>Empreinte {figures}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non conforme</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Clean</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Avec marques</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF avec marques</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>avec marques</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>avec suivi</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Saving the certificates</source>
        <translation>Enregistrement des certificats</translation>
    </message>
    <message>
        <source>Saved beside the files: {names}</source>
        <translation>Enregistré à côté des fichiers : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>%n fichier final, vérifié</numerusform>
            <numerusform>%n fichiers finals, vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>%n fichier avec le texte original, vérifié</numerusform>
            <numerusform>%n fichiers avec le texte original, vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>%n fichier avec marques, vérifié</numerusform>
            <numerusform>%n fichiers avec marques, vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>%n fichier avec suivi des modifications, vérifié</numerusform>
            <numerusform>%n fichiers avec suivi des modifications, vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is still in square brackets.</source>
        <translation>{place} est encore entre crochets.</translation>
    </message>
    <message>
        <source>Written, but a check failed</source>
        <translation>Écrit, mais une vérification a échoué</translation>
    </message>
    <message>
        <source>Opened again and read independently, {time}</source>
        <translation>Rouvert et relu indépendamment, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Text equals the final text</source>
        <translation>Le texte est égal au texte final</translation>
    </message>
    <message>
        <source>Rejected, it is the base text</source>
        <translation>Rejetées, c’est le texte de base</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>No tracked change left</source>
        <translation>Plus aucune modification suivie</translation>
    </message>
    <message>
        <source>No comment, no name, no hidden text</source>
        <translation>Ni commentaire, ni nom, ni texte masqué</translation>
    </message>
    <message>
        <source>Dates and editing traces removed</source>
        <translation>Dates et traces d’édition retirées</translation>
    </message>
    <message>
        <source>No macro, no link to a file</source>
        <translation>Ni macro, ni lien vers un fichier</translation>
    </message>
    <message>
        <source>Nothing embedded tells of anybody</source>
        <translation>Rien d’incorporé ne révèle qui que ce soit</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>&amp;Casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;Accents</source>
        <translation>&amp;Accents</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n endroit remplacé</numerusform>
            <numerusform>%n endroits remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Remplacer par « {text} »</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no change in this text.</source>
        <translation>Il n’y a aucune modification dans ce texte.</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {marker}, {place}</source>
        <translation>Modification {number} sur {count} : {marker}, {place}</translation>
    </message>
    <message>
        <source>Went on from the beginning. {said}</source>
        <translation>Reprise au début. {said}</translation>
    </message>
    <message>
        <source>Went on from the end. {said}</source>
        <translation>Reprise à la fin. {said}</translation>
    </message>
    <message>
        <source>No provision is called “{name}”.</source>
        <translation>Aucune disposition ne s’appelle « {name} ».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied: versions of Interline, Python, Qt and the system. No text of yours is in it.</source>
        <translation>Copié : les versions d’Interline, de Python, de Qt et du système. Rien de votre texte n’y figure.</translation>
    </message>
    <message>
        <source>About Interline</source>
        <translation>À propos d’Interline</translation>
    </message>
    <message>
        <source>Interline amends resolutions offline: every mark kept, every export checked.</source>
        <translation>Interline amende les résolutions hors ligne : chaque marque est gardée, chaque export vérifié.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>À quoi servent les touches</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Documents and sessions</source>
        <translation>Documents et sessions</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Nouvelle résolution</translation>
    </message>
    <message>
        <source>Comparing {old} with {new}</source>
        <translation>Comparaison de {old} avec {new}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>Les deux textes disent la même chose.</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>session sans nom pour l’instant, {when}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Stored in {name}.</source>
        <translation>Enregistré dans {name}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Interline sessions</source>
        <translation>Sessions Interline</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to or filter   Ctrl+G</source>
        <translation>Aller à ou filtrer   Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a provision, or filter the outline</source>
        <translation>Aller à une disposition ou filtrer le plan</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendement</numerusform>
            <numerusform>%n amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposition</numerusform>
            <numerusform>%n dispositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>In whose name to record</source>
        <translation>Au nom de qui saisir</translation>
    </message>
    <message>
        <source>Symbol of the delegation</source>
        <translation>Symbole de la délégation</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Lancer le suivi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Record for &amp;delegation</source>
        <translation>&amp;Saisir pour la délégation</translation>
    </message>
    <message>
        <source>d&amp;ocument</source>
        <translation>&amp;document</translation>
    </message>
    <message>
        <source>The symbol the conference uses, such as MRD</source>
        <translation>Le symbole employé par la conférence, par exemple MRD</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Première proposition : {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Les propositions restent sans numéro</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Recording is off, so the text was not changed.</source>
        <translation>Le suivi est arrêté : le texte n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>This is the original text, so nothing was changed. Amendments go into the amended text.</source>
        <translation>Ceci est le texte original : rien n’a été modifié. Les amendements s’écrivent dans le texte amendé.</translation>
    </message>
    <message>
        <source>Amend the text</source>
        <translation>Amender le texte</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window.</source>
        <translation>Les dernières modifications ne sont pas enregistrées : {reason} Elles restent dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> Et %n autre.</numerusform>
            <numerusform> Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>Une session d’un fichier de ce nom est enregistrée, écrite en dernier le {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>{name} was changed by another program. This session goes on with the text it was begun with.</source>
        <translation>{name} a été modifié par un autre programme. Cette session continue avec le texte du début.</translation>
    </message>
    <message>
        <source>Open as it is now</source>
        <translation>Ouvrir tel qu’il est</translation>
    </message>
    <message>
        <source>All your work is stored.</source>
        <translation>Tout votre travail est enregistré.</translation>
    </message>
    <message>
        <source>Save the session under another name.</source>
        <translation>Enregistrez la session sous un autre nom.</translation>
    </message>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Il s’est produit quelque chose qu’Interline n’avait pas prévu.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Change the wording.</source>
        <translation>Changer le libellé.</translation>
    </message>
    <message>
        <source>Change the </source>
        <translation>Changer le </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Base text</source>
        <translation>Texte de base</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>Texte amendé</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Amend resolutions offline: every mark kept, every export checked.</source>
        <translation>Amendez les résolutions hors ligne : chaque marque est gardée, chaque export vérifié.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, HTML, text</source>
        <translation>Word, OpenDocument, RTF, HTML, texte</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>Comparer deux fichiers</translation>
    </message>
    <message>
        <source>Finds every amendment between them</source>
        <translation>Trouve chaque amendement entre eux</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Nouvelle résolution</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Commencer par une page vide</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Drop one file here to open it, two to compare them</source>
        <translation>Déposez ici un fichier pour l’ouvrir, deux pour les comparer</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Essayer sur un exemple</translation>
    </message>
    <message>
        <source>Open the sample resolution</source>
        <translation>Ouvrir la résolution d’exemple</translation>
    </message>
    <message>
        <source>Type in the text: Interline marks what you change.</source>
        <translation>Écrivez dans le texte : Interline marque ce que vous changez.</translation>
    </message>
    <message>
        <source>Accept, reject or bracket each amendment.</source>
        <translation>Acceptez, rejetez ou mettez entre crochets chaque amendement.</translation>
    </message>
    <message>
        <source>Export a clean Word and OpenDocument file.</source>
        <translation>Exportez un fichier Word et OpenDocument final.</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Les fichiers que vous ouvrez seront listés ici.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>To the next provision whose amendments collide (Ctrl+Alt+C)</source>
        <translation>À la disposition suivante dont les amendements sont en conflit (Ctrl+Alt+C)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Normal size (Ctrl+0)</source>
        <translation>Taille normale (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>des amendements sont en conflit ici</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>Saisir au nom de {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Linked scrolling</source>
        <translation>Défilement lié</translation>
    </message>
    <message>
        <source>Both texts scroll together</source>
        <translation>Les deux textes défilent ensemble</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>La fenêtre est trop étroite pour deux colonnes : les deux textes sont dans une seule.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Règles : {name}</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place} n’est pas amendé : il n’y a rien à motiver.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Outline, folded away</source>
        <translation>Plan, replié</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>Amendements, repliés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exporté</translation>
    </message>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>Pas exporté depuis %n modification</numerusform>
            <numerusform>Pas exporté depuis %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>, original untouched</source>
        <translation>, original intact</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendement</numerusform>
            <numerusform>%n amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Saisie au nom de {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Il s’est produit quelque chose qu’Interline n’avait pas prévu.</translation>
    </message>
    <message>
        <source>The amendment does not fit the base text.</source>
        <translation>L’amendement ne correspond pas au texte de base.</translation>
    </message>
    <message>
        <source>There is no provision “{block}” in the base text.</source>
        <translation>Il n’y a pas de disposition « {block} » dans le texte de base.</translation>
    </message>
    <message>
        <source>There is a provision “{block}” already; give the new one another name.</source>
        <translation>Il y a déjà une disposition « {block} » ; donnez un autre nom à la nouvelle.</translation>
    </message>
    <message>
        <source>An edit of “{block}” reaches outside its text, or two edits overlap.</source>
        <translation>Une modification de « {block} » dépasse son texte, ou deux se chevauchent.</translation>
    </message>
    <message>
        <source>These words are proposed in {number}: reject that proposal instead of changing them.</source>
        <translation>Ces mots sont proposés dans {number} : rejetez cette proposition au lieu de les modifier.</translation>
    </message>
    <message>
        <source>No proposal is being recorded. Start recording to amend the text.</source>
        <translation>Aucune proposition n’est en cours de saisie. Lancez le suivi pour amender le texte.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Ce n’est pas du JSON : ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>The amendments are not as they should be: “{where}” must be {wanted}.</source>
        <translation>Les amendements ne sont pas comme il faut : « {where} » doit être {wanted}.</translation>
    </message>
    <message>
        <source>The amendments follow schema {schema}; this version of Interline knows schema 1.</source>
        <translation>Les amendements suivent le schéma {schema} ; cette version d’Interline connaît le schéma 1.</translation>
    </message>
    <message>
        <source>“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.</source>
        <translation>« {marker} » n’est pas un marqueur. Employez ADD, MOD, (MOD), SUP, NOC, ADD* ou SUP*.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. Use one of: {known}.</source>
        <translation>« {state} » n’est pas un état. Employez l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>More than one provision is called “{block}”; name it by its id.</source>
        <translation>Plusieurs dispositions s’appellent « {block} » ; désignez-la par son identifiant.</translation>
    </message>
    <message>
        <source>The kept and deleted words do not spell the base text of “{block}”: after {offset} characters the base reads “{base}”, the amendment “{script}”.</source>
        <translation>Les mots gardés et supprimés ne forment pas le texte de base de « {block} » : après {offset} caractères, la base dit « {base} » et l’amendement « {script} ».</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be damaged, or not what its name says.</source>
        <translation>Le fichier ne peut pas être lu. Il est peut-être endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Le fichier n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large to be a resolution.</source>
        <translation>Le fichier dépasse {limit} Mo, trop grand pour une résolution.</translation>
    </message>
    <message>
        <source>This is not a text file. Open a .docx, .odt or .txt file.</source>
        <translation>Ce n’est pas un fichier texte. Ouvrez un fichier .docx, .odt ou .txt.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in its program and save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le dans son programme et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>The file is cut short. Get it again from where it came.</source>
        <translation>Le fichier est tronqué. Reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, so it was not opened.</source>
        <translation>Décompressé, le fichier dépasse de loin un document : il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Le fichier est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The file declares entities or a document type, which no document of its kind has.</source>
        <translation>Le fichier déclare des entités ou un type de document, ce qu’aucun document de ce genre ne contient.</translation>
    </message>
    <message>
        <source>Interline cannot open this kind of file. Try .docx, .odt or .txt.</source>
        <translation>Interline ne peut pas ouvrir ce genre de fichier. Essayez .docx, .odt ou .txt.</translation>
    </message>
    <message>
        <source>PDF files cannot be opened. Open the .docx, .odt or .txt file it was made from.</source>
        <translation>Les fichiers PDF ne peuvent pas être ouverts. Ouvrez le .docx, .odt ou .txt dont il provient.</translation>
    </message>
    <message>
        <source>Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.</source>
        <translation>Les fichiers .pages ne peuvent pas être ouverts. Exportez-le en Word (.docx) et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Copy the text into a .docx or .odt file and open that.</source>
        <translation>C’est un tableur. Copiez le texte dans un fichier .docx ou .odt et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the text into a .docx or .odt file and open that.</source>
        <translation>C’est une présentation. Copiez le texte dans un fichier .docx ou .odt et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is an image. Interline needs the text: open a .docx, .odt or .txt file.</source>
        <translation>C’est une image. Interline a besoin du texte : ouvrez un fichier .docx, .odt ou .txt.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the .docx, .odt or .txt file inside.</source>
        <translation>C’est une archive. Décompressez-la et ouvrez le fichier .docx, .odt ou .txt qu’elle contient.</translation>
    </message>
    <message>
        <source>This is a session of Interline. Open it in the window, and export from there.</source>
        <translation>C’est une session Interline. Ouvrez-la dans la fenêtre et exportez-la de là.</translation>
    </message>
    <message>
        <source>This is not an Interline session.</source>
        <translation>Ce n’est pas une session Interline.</translation>
    </message>
    <message>
        <source>The session is damaged: {reason}. Open the original file, or an earlier copy of it.</source>
        <translation>La session est endommagée : {reason}. Ouvrez le fichier d’origine, ou une copie antérieure.</translation>
    </message>
    <message>
        <source>The session was written by a later version of Interline. Use that version to open it.</source>
        <translation>La session a été écrite par une version plus récente d’Interline. Ouvrez-la avec celle-ci.</translation>
    </message>
    <message>
        <source>The session is open in another window. Close it there, or go on there.</source>
        <translation>La session est ouverte dans une autre fenêtre. Fermez-la ou continuez là-bas.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Le fichier ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Say --force to replace it.</source>
        <translation>Un fichier porte déjà ce nom. Ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Un dossier porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This name is not a file&apos;s but a device&apos;s. Choose another name, or “-” for the standard output.</source>
        <translation>Ce nom n’est pas celui d’un fichier mais d’un périphérique. Choisissez un autre nom, ou « - » pour la sortie standard.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>Le dossier de ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched.</source>
        <translation>Le disque est plein. Ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another place.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt or .pdf.</source>
        <translation>Interline ne peut pas écrire ce genre de fichier. Employez .docx, .odt, .txt ou .pdf.</translation>
    </message>
    <message>
        <source>PDF cannot be written here, because Qt is not installed.</source>
        <translation>Le PDF ne peut pas être écrit ici, car Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>PDF can hold the clean, original or marked text, not tracked changes.</source>
        <translation>Le PDF peut contenir le texte final, original ou marqué, pas le suivi des modifications.</translation>
    </message>
    <message>
        <source>The file written falls short of its certificate: {what}.</source>
        <translation>Le fichier écrit ne satisfait pas à son certificat : {what}.</translation>
    </message>
    <message>
        <source>The characters were read as {detail}; look whether accents and letters are right.</source>
        <translation>Les caractères ont été lus comme {detail} ; vérifiez les accents et les lettres.</translation>
    </message>
    <message>
        <source>Some characters could not be read in the file&apos;s encoding and show as “�”: {detail}.</source>
        <translation>Certains caractères n’ont pas pu être lus dans l’encodage du fichier et s’affichent « � » : {detail}.</translation>
    </message>
    <message>
        <source>Lines that were broken at the margin were joined: {detail}.</source>
        <translation>Les lignes coupées à la marge ont été réunies : {detail}.</translation>
    </message>
    <message>
        <source>The file is open in another program ({detail}).</source>
        <translation>Le fichier est ouvert dans un autre programme ({detail}).</translation>
    </message>
    <message>
        <source>Tracked changes of formatting cannot be undone and were left out: {detail}.</source>
        <translation>Les modifications de mise en forme ne peuvent être annulées et ont été omises : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of a kind the standard does not know were left out: {detail}.</source>
        <translation>Des modifications d’un genre inconnu de la norme ont été omises : {detail}.</translation>
    </message>
    <message>
        <source>Marks of tracked changes without their counterpart were left out: {detail}.</source>
        <translation>Des marques de modification sans contrepartie ont été omises : {detail}.</translation>
    </message>
    <message>
        <source>Words that were inserted and deleted again are in neither text: {detail}.</source>
        <translation>Les mots insérés puis supprimés ne sont dans aucun texte : {detail}.</translation>
    </message>
    <message>
        <source>Changes of several authors ({detail}) in one place of “{where}” became one proposal.</source>
        <translation>Les modifications de plusieurs auteurs ({detail}) au même endroit de « {where} » forment une seule proposition.</translation>
    </message>
    <message>
        <source>Table rows are tracked in a way that could not be followed: {detail}.</source>
        <translation>Des lignes de tableau sont suivies d’une manière impossible à interpréter : {detail}.</translation>
    </message>
    <message>
        <source>Comments were left out: {detail}.</source>
        <translation>Les commentaires ont été omis : {detail}.</translation>
    </message>
    <message>
        <source>Hidden text is in the file and is shown here: {detail}.</source>
        <translation>Le fichier contient du texte masqué, affiché ici : {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.</source>
        <translation>Les zones de texte ({detail}) s’affichent comme des paragraphes ; dans ce fichier elles restent à leur place.</translation>
    </message>
    <message>
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get only the words they show.</source>
        <translation>Les équations, dessins et objets ({detail}) restent tels quels dans ce fichier ; les autres fichiers ne reçoivent que les mots qu’ils affichent.</translation>
    </message>
    <message>
        <source>Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are.</source>
        <translation>Les tableaux imbriqués ({detail}) s’affichent comme des tableaux distincts ; dans ce fichier ils restent à leur place.</translation>
    </message>
    <message>
        <source>Fields that fill in names, files or times ({detail}) became the words they showed; look whether these may stay.</source>
        <translation>Les champs qui insèrent des noms, des fichiers ou des heures ({detail}) sont devenus les mots qu’ils affichaient ; vérifiez s’ils peuvent rester.</translation>
    </message>
    <message>
        <source>An embedded object was kept as it is and may name people: {where}. Put a picture in its place.</source>
        <translation>Un objet incorporé a été gardé tel quel et peut nommer des personnes : {where}. Remplacez-le par une image.</translation>
    </message>
    <message>
        <source>{detail} want the same words or the same place, and the file has what both want; accept one of them and reject the other.</source>
        <translation>{detail} visent les mêmes mots ou le même endroit, et le fichier contient ce que veulent les deux ; acceptez l’une et rejetez l’autre.</translation>
    </message>
    <message>
        <source>Pictures and drawings ({detail}) could not be written and were left out; add them by hand.</source>
        <translation>Les images et dessins ({detail}) n’ont pas pu être écrits et ont été omis ; ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>Equations and symbols ({detail}) became plain characters; look whether they read rightly.</source>
        <translation>Les équations et symboles ({detail}) sont devenus de simples caractères ; vérifiez qu’ils se lisent bien.</translation>
    </message>
    <message>
        <source>Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.</source>
        <translation>Les champs ({detail}) sont devenus les mots qu’ils affichaient ; leurs numéros ne suivent plus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.</source>
        <translation>Les sauts de page à l’intérieur de paragraphes ({detail}) ont été omis ; les pages peuvent finir ailleurs.</translation>
    </message>
    <message>
        <source>Footnotes ({detail}) could not be written; look for their words in the original file.</source>
        <translation>Les notes de bas de page ({detail}) n’ont pas pu être écrites ; cherchez leurs mots dans le fichier d’origine.</translation>
    </message>
    <message>
        <source>Objects are kept in this file only: {detail}.</source>
        <translation>Les objets ne sont gardés que dans ce fichier : {detail}.</translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; or save it as .docx and open that.</source>
        <translation>Ce fichier Word est de l&apos;ancien type (.doc). Il s&apos;ouvre ici dès que LibreOffice est installé; ou enregistrez-le en .docx et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.</source>
        <translation>LibreOffice n&apos;a pas pu lire ce fichier Word de l&apos;ancien type (.doc). Enregistrez-le en .docx dans Word.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Its macros were not run, and no file written here has them.</source>
        <translation>Ses macros n&apos;ont pas été exécutées, et aucun fichier écrit ici ne les contient.</translation>
    </message>
    <message>
        <source>LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.</source>
        <translation>LibreOffice a converti ce fichier Word de l&apos;ancien type en .docx; vérifiez que le texte est correct.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded things were left out: {detail}.</source>
        <translation>Les scripts, formulaires et éléments incorporés ont été omis: {detail}.</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file were left out: {detail}.</source>
        <translation>Les images situées hors du fichier ont été omises: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs behind the text.</source>
        <translation>Les zones de texte ({detail}) sont affichées comme paragraphes après le texte.</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>Les objets placés librement sur une page ne sont gardés que dans ce fichier : {detail}.</translation>
    </message>
    <message>
        <source>An image lies outside the file and was left out: {detail}.</source>
        <translation>Une image se trouve hors du fichier et a été omise : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were rejected: {detail}.</source>
        <translation>Les modifications suivies dans un en-tête ou un pied de page ont été refusées : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting alone were taken as agreed: {detail}.</source>
        <translation>Les modifications de simple mise en forme ont été tenues pour approuvées : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of automatic numbering were taken as agreed: {detail}.</source>
        <translation>Les modifications de numérotation automatique ont été tenues pour approuvées : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of tables or cells were taken as agreed: {detail}.</source>
        <translation>Les modifications de tableaux ou cellules ont été tenues pour approuvées : {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes inside equations were taken as agreed: {detail}.</source>
        <translation>Les modifications dans les équations ont été tenues pour approuvées : {detail}.</translation>
    </message>
    <message>
        <source>Other documents inside the file could not be read: {detail}.</source>
        <translation>D’autres documents contenus dans le fichier n’ont pas pu être lus : {detail}.</translation>
    </message>
    <message>
        <source>The file is locked to tracked changes or to reading; what is written is not.</source>
        <translation>Le fichier est verrouillé en suivi ou en lecture ; ce qui est écrit ne l’est pas.</translation>
    </message>
    <message>
        <source>Words of several authors in one place became one proposal: {detail}.</source>
        <translation>Les mots de plusieurs auteurs au même endroit forment une seule proposition : {detail}.</translation>
    </message>
    <message>
        <source>“{where}” was put where it seemed to belong; look at its place.</source>
        <translation>« {where} » a été placé là où il semblait aller ; vérifiez sa place.</translation>
    </message>
    <message>
        <source>The end of a section went with the paragraph that held it.</source>
        <translation>La fin d’une section a disparu avec le paragraphe qui la portait.</translation>
    </message>
    <message>
        <source>Tracked changes reach into words underlined by hand in “{where}”; strike and underline were taken for format there.</source>
        <translation>Des modifications suivies touchent des mots soulignés à la main dans « {where} » ; le biffage et le soulignement y ont été pris pour de la mise en forme.</translation>
    </message>
    <message>
        <source>Words are underlined by hand in {detail} paragraphs, and nothing is struck there; the underline was taken for format.</source>
        <translation>Des mots sont soulignés à la main dans {detail} paragraphes où rien n’est biffé ; le soulignement a été pris pour de la mise en forme.</translation>
    </message>
    <message>
        <source>Words are struck out by hand in {detail} paragraphs; that was taken for format.</source>
        <translation>Des mots sont biffés à la main dans {detail} paragraphes ; cela a été pris pour de la mise en forme.</translation>
    </message>
    <message>
        <source>Words are red or blue in {detail} places; colour was not taken for an amendment.</source>
        <translation>Des mots sont en rouge ou en bleu à {detail} endroits ; la couleur n’a pas été prise pour un amendement.</translation>
    </message>
    <message>
        <source>Other sections, and headers and footers of first or even pages ({detail}), stay in this file only; other files get the page, header and footer of the last section.</source>
        <translation>Les autres sections et les en-têtes et pieds des premières pages ou des pages paires ({detail}) restent dans ce fichier seulement ; les autres fichiers reçoivent la page, l’en-tête et le pied de la dernière section.</translation>
    </message>
    <message>
        <source>The file is named as another kind, but holds {detail}.</source>
        <translation>Le fichier porte le nom d’un autre format, mais contient {detail}.</translation>
    </message>
    <message>
        <source>Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.</source>
        <translation>Seuls les fichiers .docx, .odt, .txt et .pdf peuvent être contrôlés. Convertissez d&apos;abord ce fichier.</translation>
    </message>
    <message>
        <source>Tracked changes.</source>
        <translation>Suivi des modifications.</translation>
    </message>
    <message>
        <source>Comments.</source>
        <translation>Commentaires.</translation>
    </message>
    <message>
        <source>People and permissions.</source>
        <translation>Personnes et autorisations.</translation>
    </message>
    <message>
        <source>Marks of editing sessions.</source>
        <translation>Marques de sessions d’édition.</translation>
    </message>
    <message>
        <source>Names and subjects in the properties.</source>
        <translation>Noms et sujets dans les propriétés.</translation>
    </message>
    <message>
        <source>Dates and times in the properties.</source>
        <translation>Dates et heures dans les propriétés.</translation>
    </message>
    <message>
        <source>Custom properties and labels.</source>
        <translation>Propriétés et étiquettes personnalisées.</translation>
    </message>
    <message>
        <source>Document variables.</source>
        <translation>Variables du document.</translation>
    </message>
    <message>
        <source>Hidden text.</source>
        <translation>Texte masqué.</translation>
    </message>
    <message>
        <source>Path of the template.</source>
        <translation>Chemin du modèle.</translation>
    </message>
    <message>
        <source>Links to files.</source>
        <translation>Liens vers des fichiers.</translation>
    </message>
    <message>
        <source>Picture of the first page.</source>
        <translation>Image de la première page.</translation>
    </message>
    <message>
        <source>Names, places and times inside pictures.</source>
        <translation>Noms, lieux et dates à l’intérieur des images.</translation>
    </message>
    <message>
        <source>Macros and scripts.</source>
        <translation>Macros et scripts.</translation>
    </message>
    <message>
        <source>Embedded documents and data.</source>
        <translation>Documents et données incorporés.</translation>
    </message>
    <message>
        <source>Signatures.</source>
        <translation>Signatures.</translation>
    </message>
    <message>
        <source>Earlier versions.</source>
        <translation>Versions antérieures.</translation>
    </message>
    <message>
        <source>Printer settings.</source>
        <translation>Réglages d’imprimante.</translation>
    </message>
    <message>
        <source>Names of authors of changes.</source>
        <translation>Noms des auteurs de modifications.</translation>
    </message>
    <message>
        <source>The text is the final text.</source>
        <translation>Le texte est le texte final.</translation>
    </message>
    <message>
        <source>With all changes rejected, the text is the base text.</source>
        <translation>Toutes modifications rejetées, le texte est le texte de base.</translation>
    </message>
    <message>
        <source>Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.</source>
        <translation>Les tableaux dans les notes ({detail}) sont devenus des paragraphes ; les programmes OpenDocument n’y montrent pas de tableau.</translation>
    </message>
    <message>
        <source>A certificate is saved beside its file, and standard input is none.</source>
        <translation>Un certificat s’enregistre à côté de son fichier, et l’entrée standard n’en est pas un.</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>SHA-256 du fichier.</translation>
    </message>
    <message>
        <source>SHA-256 of its final text.</source>
        <translation>SHA-256 de son texte final.</translation>
    </message>
    <message>
        <source>SHA-256 of its base text.</source>
        <translation>SHA-256 de son texte de base.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est comme il se doit.</translation>
    </message>
    <message>
        <source>The file falls short.</source>
        <translation>Le fichier n’est pas conforme.</translation>
    </message>
</context>
</TS>
