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
        <source>Comparison ta&amp;ble</source>
        <translation>Ta&amp;bleau comparatif</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instructions</translation>
    </message>
    <message>
        <source>Change &amp;report</source>
        <translation>&amp;Rapport des modifications</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Page &amp;web</translation>
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
        <source>Preference&amp;s…</source>
        <translation>Pré&amp;férences…</translation>
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
        <source>SUP the &amp;whole instrument</source>
        <translation>SUP de l’instrument &amp;entier</translation>
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
        <source>Take into my proposal</source>
        <translation>Reprendre dans ma proposition</translation>
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
        <source>Fold the unchange&amp;d</source>
        <translation>Re&amp;plier les passages inchangés</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Déplier ici</translation>
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
        <source>Compare &amp;files…</source>
        <translation>Comparer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Repair a &amp;damaged text…</source>
        <translation>&amp;Réparer un texte endommagé…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>Comparer la base &amp;à une autre version…</translation>
    </message>
    <message>
        <source>&amp;Bring in proposals of others…</source>
        <translation>&amp;Importer les propositions d’autres…</translation>
    </message>
    <message>
        <source>&amp;Swap base and amended text</source>
        <translation>&amp;Intervertir texte de base et texte amendé</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intervertir</translation>
    </message>
    <message>
        <source>&amp;Language versions side by side…</source>
        <translation>&amp;Versions linguistiques côte à côte…</translation>
    </message>
    <message>
        <source>Co&amp;mments in the opened file…</source>
        <translation>Co&amp;mmentaires du fichier ouvert…</translation>
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
        <source>{place} is suppressed as a whole. Undo takes that back.</source>
        <translation>{place} est supprimé en entier. Annuler le rétablit.</translation>
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
        <source>Take {place} into my proposal</source>
        <translation>Reprendre {place} dans ma proposition</translation>
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
        <source>How the text is shown</source>
        <translation>Manière d’afficher le texte</translation>
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
    <name>CompareBar</name>
    <message>
        <source>Linked scrolling</source>
        <translation>Défilement lié</translation>
    </message>
    <message>
        <source>The texts scroll together</source>
        <translation>Les textes défilent ensemble</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>One column for all amendments, or one for each sponsor</source>
        <translation>Une seule colonne pour tous les amendements, ou une par auteur</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Differences that are no amendments</source>
        <translation>Différences qui ne sont pas des amendements</translation>
    </message>
    <message>
        <source>What is amended: {words}</source>
        <translation>Ce qui est amendé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>All amendments in one column</source>
        <translation>Tous les amendements dans une seule colonne</translation>
    </message>
    <message>
        <source>Formatting is never an amendment</source>
        <translation>La mise en forme n’est jamais un amendement</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>Coupures de mots et traits d’union</translation>
    </message>
    <message>
        <source>Apostrophes and quotation marks</source>
        <translation>Apostrophes et guillemets</translation>
    </message>
    <message>
        <source>œ and oe, æ and ae</source>
        <translation>œ et oe, æ et ae</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Majuscules et minuscules</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files</source>
        <translation>Comparer des fichiers</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. No file is changed.</source>
        <translation>Ce qui mène d’un texte à l’autre est montré sous forme d’amendements. Aucun fichier n’est modifié.</translation>
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
        <source>&amp;Third text, if any</source>
        <translation>&amp;Troisième texte, le cas échéant</translation>
    </message>
    <message>
        <source>Choose another amended text</source>
        <translation>Choisir un autre texte amendé</translation>
    </message>
    <message>
        <source>another text that amends the same base</source>
        <translation>un autre texte qui amende la même base</translation>
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
    <message>
        <source>No amendments are</source>
        <translation>Ne sont pas des amendements</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the whole instrument</source>
        <translation>l’instrument entier</translation>
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
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>ligne de la conférence</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motifs</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>signe de fin</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>phrase introductive</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>cellule de tableau</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposal line</source>
        <translation>ligne de proposition</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>pages liminaires</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
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
    <name>EditorPage</name>
    <message>
        <source>Outline, folded away</source>
        <translation>Plan, replié</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>Amendements, repliés</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>La fenêtre est trop étroite pour deux colonnes : les deux textes sont dans une seule.</translation>
    </message>
    <message>
        <source>The window is too narrow for so many columns: all texts stand in one.</source>
        <translation>La fenêtre est trop étroite pour autant de colonnes&#xa0;: tous les textes sont dans une seule.</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place} n’est pas amendé : il n’y a rien à motiver.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Règles : {name}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
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
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
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
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
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
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>Tableau comparatif</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Relevé des modifications</translation>
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
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relevé</translation>
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
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>%n tableau comparatif, vérifié</numerusform>
            <numerusform>%n tableaux comparatifs, vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>%n fichier d’instructions, vérifié</numerusform>
            <numerusform>%n fichiers d’instructions, vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>%n relevé des modifications, vérifié</numerusform>
            <numerusform>%n relevés des modifications, vérifiés</numerusform>
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
    <message>
        <source>{count}, {place}: {words}</source>
        <translation>{count}, {place}&#xa0;: {words}</translation>
    </message>
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
    <name>FindingCard</name>
    <message>
        <source>The place and the words around it</source>
        <translation>L’endroit et les mots qui l’entourent</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>In the base text</source>
        <translation>Dans le texte de base</translation>
    </message>
    <message>
        <source>In the amended text</source>
        <translation>Dans le texte amendé</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>Autre lecture…</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>No word of the text: it is taken out</source>
        <translation>Aucun mot du texte&#xa0;: à retirer</translation>
    </message>
    <message>
        <source>Read “{words}”</source>
        <translation>Lire «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Inserted “{words}”</source>
        <translation>«&#xa0;{words}&#xa0;» inséré</translation>
    </message>
    <message>
        <source>Deleted “{words}”</source>
        <translation>«&#xa0;{words}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>“{old}” replaced by “{new}”</source>
        <translation>«&#xa0;{old}&#xa0;» remplacé par «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>By the words at the place</source>
        <translation>D’après les mots à cet endroit</translation>
    </message>
    <message>
        <source>By what stands around</source>
        <translation>D’après ce qui l’entoure</translation>
    </message>
    <message>
        <source>By the table of conferences</source>
        <translation>D’après le tableau des conférences</translation>
    </message>
    <message>
        <source>By the same words elsewhere in the text</source>
        <translation>D’après les mêmes mots ailleurs dans le texte</translation>
    </message>
    <message>
        <source>By the document&apos;s own summary</source>
        <translation>D’après le résumé du document lui-même</translation>
    </message>
    <message>
        <source>By a balloon</source>
        <translation>D’après une bulle</translation>
    </message>
    <message>
        <source>By the base text</source>
        <translation>D’après le texte de base</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Décidé par vous</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>undecided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n disposition inchangée …</numerusform>
            <numerusform>… %n dispositions inchangées …</numerusform>
        </translation>
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
        <source>, </source>
        <translation>, </translation>
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
        <source>The same as the base text: {names}.</source>
        <translation>Identique au texte de base : {names}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bring in proposals of others</source>
        <translation>Importer les propositions d’autres</translation>
    </message>
    <message>
        <source>Proposals brought in: {names}.</source>
        <translation>Propositions importées : {names}.</translation>
    </message>
    <message>
        <source>Language versions side by side</source>
        <translation>Versions linguistiques côte à côte</translation>
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
    <name>Legend</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Légende des marques</translation>
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
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>%n déposé</numerusform>
            <numerusform>%n déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n approuvé</numerusform>
            <numerusform>%n approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n entre crochets</numerusform>
            <numerusform>%n entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{kind} picture</source>
        <translation>image {kind}</translation>
    </message>
</context>
<context>
    <name>PointingPage</name>
    <message>
        <source>Open this file</source>
        <translation>Ouvrir ce fichier</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>Texte à l’écran</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>Couleurs des marques</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>&amp;Règles de la conférence</translation>
    </message>
    <message>
        <source>Rules for texts opened from now on; those of an open text are in the menu Tools.</source>
        <translation>Règles pour les textes ouverts désormais&#xa0;; celles d’un texte ouvert se trouvent dans le menu Outils.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>L&amp;atin and Cyrillic letters</source>
        <translation>Caractères l&amp;atins et cyrilliques</translation>
    </message>
    <message>
        <source>Ara&amp;bic letters</source>
        <translation>Caractères ara&amp;bes</translation>
    </message>
    <message>
        <source>C&amp;hinese characters</source>
        <translation>Caractères c&amp;hinois</translation>
    </message>
    <message>
        <source>{family}, of Interline</source>
        <translation>{family}, d’Interline</translation>
    </message>
    <message>
        <source>&amp;Inserted words</source>
        <translation>Mots &amp;insérés</translation>
    </message>
    <message>
        <source>D&amp;eleted words</source>
        <translation>Mots &amp;supprimés</translation>
    </message>
    <message>
        <source>&amp;Moved words</source>
        <translation>&amp;Mots déplacés</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>To&amp;ut rétablir</translation>
    </message>
    <message>
        <source>Every preference as it was when Interline was new</source>
        <translation>Remettre toutes les préférences dans leur état initial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Vos choix prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>{colour}, your own</source>
        <translation>{colour}, la vôtre</translation>
    </message>
    <message>
        <source>{colour}, of the theme</source>
        <translation>{colour}, du thème</translation>
    </message>
    <message>
        <source>You are asked when you begin to record.</source>
        <translation>La question vous est posée quand vous lancez le suivi.</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Première proposition&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Les propositions restent sans numéro</translation>
    </message>
    <message>
        <source>{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was.</source>
        <translation>{colour} présente un contraste de {found} avec la page&#xa0;; il faut {least} pour des mots. La couleur est restée inchangée.</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Interline ended before it was closed; last stored {when}</source>
        <translation>Interline s’est arrêté avant d’être fermé&#xa0;; dernier enregistrement&#xa0;: {when}</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>session sans nom pour l’instant, {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
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
    <name>Remarks</name>
    <message>
        <source>Reading the comments</source>
        <translation>Lecture des commentaires</translation>
    </message>
    <message>
        <source>The opened file holds no comments.</source>
        <translation>Le fichier ouvert ne contient aucun commentaire.</translation>
    </message>
    <message>
        <source>Comments in {name}</source>
        <translation>Commentaires dans {name}</translation>
    </message>
    <message>
        <source>For reading only: no export holds a comment.</source>
        <translation>À lire seulement : aucun export ne contient de commentaire.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>To the provision (Enter)</source>
        <translation>À la disposition (Entrée)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans texte)</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>Repair of {name}</source>
        <translation>Réparation de {name}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>Tel que réparé</translation>
    </message>
    <message>
        <source>Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits</source>
        <translation>Entrée accepte, Suppr laisse tel quel, un chiffre choisit, F2 modifie</translation>
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
        <source>Previous undecided</source>
        <translation>Précédent à décider</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivant à décider</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>À décider seulement</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on with the repaired text</source>
        <translation>Continuer avec le texte réparé</translation>
    </message>
    <message>
        <source>What is undecided stays as it arrived. The file itself is not changed.</source>
        <translation>Ce qui n’est pas décidé reste tel que reçu. Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>Repairing the text</source>
        <translation>Réparation du texte</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Looking for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <source>Nothing in this text looks damaged.</source>
        <translation>Rien dans ce texte ne semble endommagé.</translation>
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
        <source>Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all.</source>
        <translation>Chaque colonne montre ce que veut un auteur&#xa0;: rien n’a été modifié. Les amendements s’écrivent dans la colonne commune à tous.</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window, which goes on trying.</source>
        <translation>Les dernières modifications ne sont pas enregistrées : {reason} Elles restent dans cette fenêtre, qui continue d’essayer.</translation>
    </message>
    <message>
        <source>Store elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>All changes are stored again.</source>
        <translation>Toutes les modifications sont de nouveau enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> Et %n autre.</numerusform>
            <numerusform> Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the comments</source>
        <translation>Lire les commentaires</translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>Une session d’un fichier de ce nom est enregistrée, écrite en dernier le {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>Il vous en reste %n à décider.</numerusform>
            <numerusform>Il vous en reste %n à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>Ce texte semble endommagé à %n endroit.</numerusform>
            <numerusform>Ce texte semble endommagé à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the repair</source>
        <translation>Revoir la réparation</translation>
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
        <source>Take this file as base text</source>
        <translation>Prendre ce fichier comme texte de base</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texte de base</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>Texte amendé</translation>
    </message>
    <message>
        <source>Compare the base with this file</source>
        <translation>Comparer la base à ce fichier</translation>
    </message>
    <message>
        <source>others want the same</source>
        <translation>d’autres demandent la même chose</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <source>Word, OpenDocument, PDF, RTF, HTML, text</source>
        <translation>Word, OpenDocument, PDF, RTF, HTML, texte</translation>
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
        <source>Other samples</source>
        <translation>Autres exemples</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Les fichiers que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Abandonner {name}</translation>
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
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n NOC souligné</numerusform>
            <numerusform>%n NOC soulignés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>des amendements sont en conflit ici</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>supprimé «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <translation>inséré «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>restored “{words}”</source>
        <translation>rétabli «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add this version</source>
        <translation>Ajouter cette version</translation>
    </message>
    <message>
        <source>lacks the change that others have</source>
        <translation>sans la modification que d’autres contiennent</translation>
    </message>
    <message>
        <source>changed otherwise than in others</source>
        <translation>modifiée autrement que dans d’autres</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>dans cette version seulement</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Language versions</source>
        <translation>Versions linguistiques</translation>
    </message>
    <message>
        <source>What is different here</source>
        <translation>Ce qui diffère ici</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Ajouter une version…</translation>
    </message>
    <message>
        <source>Fold the unchanged</source>
        <translation>Replier les passages inchangés</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Défilement lié</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Déplier ici</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>Lecture de %n version</numerusform>
            <numerusform>Lecture de %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>%n différence entre les versions</numerusform>
            <numerusform>%n différences entre les versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions are alike</source>
        <translation>Les versions concordent</translation>
    </message>
    <message>
        <source>Add language versions</source>
        <translation>Ajouter des versions linguistiques</translation>
    </message>
    <message>
        <source>The versions are alike.</source>
        <translation>Les versions concordent.</translation>
    </message>
    <message>
        <source>lacks the change: {versions}</source>
        <translation>sans la modification&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>changed otherwise: {versions}</source>
        <translation>modifiée autrement&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>no such provision: {versions}</source>
        <translation>disposition absente&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>only here: {versions}</source>
        <translation>ici seulement&#xa0;: {versions}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As in all versions</source>
        <translation>Comme dans toutes les versions</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Resolution, number (place, year)</source>
        <translation>Résolution, numéro (lieu, année)</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>Titre de la résolution</translation>
    </message>
    <message>
        <source>Text; Enter begins the next provision</source>
        <translation>Texte&#xa0;; Entrée commence la disposition suivante</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Recording is off</source>
        <translation>L’enregistrement est arrêté</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>Saisir au nom de {name}</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Enregistrement au nom de {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} (not stored)</source>
        <translation>{name} (non enregistré)</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ Tout est enregistré</translation>
    </message>
    <message>
        <source>{name}  ·  ✗ Not stored</source>
        <translation>{name}  ·  ✗ Non enregistré</translation>
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
        <source>Some sentences are not understood or do not fit the base text, so none was carried out.</source>
        <translation>Certaines phrases ne sont pas comprises ou ne correspondent pas au texte de base&#xa0;: aucune n’a été exécutée.</translation>
    </message>
    <message>
        <source>This sentence is not understood. Write it like one that Interline writes.</source>
        <translation>Cette phrase n’est pas comprise. Rédigez-la comme celles qu’écrit Interline.</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>Une citation n’est pas fermée.</translation>
    </message>
    <message>
        <source>No provision of the base text is called “{place}”.</source>
        <translation>Aucune disposition du texte de base ne s’appelle «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>The words it announces do not follow, each paragraph in quotation marks.</source>
        <translation>Les mots annoncés ne suivent pas, chaque alinéa entre guillemets.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that provision.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» ne figurent pas dans cette disposition.</translation>
    </message>
    <message>
        <source>The words “{words}” stand there {count} times: say which occurrence is meant.</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» y figurent {count} fois&#xa0;: précisez l’occurrence visée.</translation>
    </message>
    <message>
        <source>Two changes want the same words of that provision.</source>
        <translation>Deux modifications visent les mêmes mots de cette disposition.</translation>
    </message>
    <message>
        <source>That provision has no number or letter to be changed.</source>
        <translation>Cette disposition n’a ni numéro ni lettre à modifier.</translation>
    </message>
    <message>
        <source>Counted on from the first, the provisions do not come to “{place}”.</source>
        <translation>En comptant à partir de la première, les dispositions n’aboutissent pas à «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats.</source>
        <translation>Relues, les instructions ne donnent pas tout le texte amendé&#xa0;: des mots ne peuvent rendre ni les images ni la mise en forme.</translation>
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
        <source>Tracked changes of table rows and cells were taken as agreed: {detail}.</source>
        <translation>Les modifications de lignes et de cellules de tableau ont été tenues pour approuvées&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Headers, footers and page numbers were taken out of the text: {detail}.</source>
        <translation>Les en-têtes, pieds de page et numéros de page ont été retirés du texte&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Balloons in the margin were taken out of the text and kept as evidence: {detail}.</source>
        <translation>Les bulles en marge ont été retirées du texte et gardées comme indices&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Pages without text, only a picture of it, were left out: {detail}.</source>
        <translation>Les pages sans texte, qui n’en portent qu’une image, ont été omises&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The last pages were left out, for there are more than a document has: {detail}.</source>
        <translation>Les dernières pages ont été omises, car il y en a plus que n’en compte un document&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Pages that are damaged or overfull were not read to their end: {detail}.</source>
        <translation>Les pages endommagées ou surchargées n’ont pas été lues jusqu’au bout&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The file does not say which letters some of its signs are; they show as “�” or were told by their shape: {detail}.</source>
        <translation>Le fichier ne dit pas à quelles lettres correspondent certains de ses signes&#xa0;; ils s’affichent «&#xa0;�&#xa0;» ou ont été reconnus à leur forme&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {detail}.</source>
        <translation>Les images ont été omises&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Words that do not run along the lines, as watermarks do, were left out: “{detail}”.</source>
        <translation>Les mots qui ne suivent pas les lignes, comme les filigranes, ont été omis&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Fields to fill in were left out; only what is printed on the pages was read.</source>
        <translation>Les champs à remplir ont été omis&#xa0;; seul a été lu ce qui est imprimé sur les pages.</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out: {detail}.</source>
        <translation>Les fichiers joints au PDF ont été omis&#xa0;: {detail}.</translation>
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
        <source>This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).</source>
        <translation>Ce PDF contient des images de pages et aucun texte. Soumettez-le d’abord à une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>The PDF is damaged and its pages cannot be found. Get it again from where it came.</source>
        <translation>Le PDF est endommagé et ses pages sont introuvables. Reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>The PDF holds more text than any document does, so it was not opened.</source>
        <translation>Le PDF contient plus de texte que n’importe quel document&#xa0;: il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.</source>
        <translation>Ceci est un texte, non une liste d’amendements. Comparez-le avec le texte de base au format JSON, puis appliquez le résultat.</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.</source>
        <translation>Interline ne peut pas écrire ce type de fichier. Utilisez .docx, .odt, .txt, .html ou .pdf.</translation>
    </message>
    <message>
        <source>Two files are to have this name. Choose another for one of them.</source>
        <translation>Deux fichiers porteraient ce nom. Choisissez-en un autre pour l’un d’eux.</translation>
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
        <source>Objects other than equations are kept in this file only: {detail}.</source>
        <translation>Les objets autres que les équations ne sont gardés que dans ce fichier&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>Les objets placés librement sur une page ne sont gardés que dans ce fichier : {detail}.</translation>
    </message>
    <message>
        <source>Tables that were wider than the page ({detail}) were made as wide as its text.</source>
        <translation>Les tableaux plus larges que la page ({detail}) ont été ramenés à la largeur de son texte.</translation>
    </message>
    <message>
        <source>Words in cells that others cover ({detail}) are shown by no program and were left out.</source>
        <translation>Les mots des cellules recouvertes par d’autres ({detail}) ne sont affichés par aucun programme et ont été omis.</translation>
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
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get equations, and of the rest only the words they show.</source>
        <translation>Les équations, dessins et objets ({detail}) restent tels quels dans ce fichier&#xa0;; les autres fichiers reçoivent les équations et, pour le reste, seulement les mots affichés.</translation>
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
        <source>Tracked changes in a header or footer were taken as agreed: {detail}.</source>
        <translation>Les modifications suivies d’un en-tête ou d’un pied de page ont été tenues pour acceptées&#xa0;: {detail}.</translation>
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
        <source>{detail}: the same as the base text.</source>
        <translation>{detail} : identique au texte de base.</translation>
    </message>
    <message>
        <source>Where links led before their addresses were changed ({detail}) is in the original file only.</source>
        <translation>Les adresses des liens avant leur modification ({detail}) ne figurent que dans le fichier d’origine.</translation>
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
        <source>There is no finding “{finding}”.</source>
        <translation>Il n’y a pas de constat «&#xa0;{finding}&#xa0;».</translation>
    </message>
    <message>
        <source>Finding “{finding}” has no reading {reading}.</source>
        <translation>Le constat «&#xa0;{finding}&#xa0;» n’a pas de lecture {reading}.</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”.</source>
        <translation>Deux lieux et années se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”. The comma that is missing was kept so.</source>
        <translation>Deux lieux et années se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;». La virgule manquante n’a pas été rétablie.</translation>
    </message>
    <message>
        <source>Two years ran together: “{detail}”.</source>
        <translation>Deux années se sont soudées&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The years of two conferences ran together: “{detail}”.</source>
        <translation>Les années de deux conférences se sont soudées&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two periods ran together: “{detail}”.</source>
        <translation>Deux périodes se sont soudées&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two signs stand together: “{detail}”.</source>
        <translation>Deux signes de ponctuation se suivent&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A comma and a word that joins stand together: “{detail}”.</source>
        <translation>Une virgule et une conjonction se suivent&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A letter stands twice, small and capital: “{detail}”.</source>
        <translation>Une lettre figure deux fois, en minuscule et en majuscule&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A number and a word ran together: “{detail}”.</source>
        <translation>Un nombre et un mot se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A word stands directly behind a full stop: “{detail}”.</source>
        <translation>Un mot suit un point sans espace&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two places ran together: “{detail}”.</source>
        <translation>Deux lieux se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two small words ran together: “{detail}”.</source>
        <translation>Deux petits mots se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two words ran together: “{detail}”.</source>
        <translation>Deux mots se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two words may have run together: “{detail}”.</source>
        <translation>Deux mots se sont peut-être soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Two figures, or a figure and a word, may have run together: “{detail}”.</source>
        <translation>Deux nombres, ou un nombre et un mot, se sont peut-être soudés : « {detail} ».</translation>
    </message>
    <message>
        <source>Two labels of a provision ran together: “{detail}”.</source>
        <translation>Deux numéros ou lettres de disposition se sont soudés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The provision may be new as a whole: “{detail}”.</source>
        <translation>La disposition est peut-être entièrement nouvelle&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Places decided, and left to a person: {detail}.</source>
        <translation>Endroits décidés, et laissés à une personne : {detail}.</translation>
    </message>
    <message>
        <source>The provision may be suppressed as a whole: “{detail}”.</source>
        <translation>La disposition est peut-être supprimée en entier : « {detail} ».</translation>
    </message>
    <message>
        <source>The words that a balloon tells as deleted stood here.</source>
        <translation>Les mots qu’une bulle donne pour supprimés se trouvaient ici.</translation>
    </message>
    <message>
        <source>A balloon tells these words as deleted, and their place is not certain: “{detail}”.</source>
        <translation>Une bulle donne ces mots pour supprimés, et leur place n’est pas certaine&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Words marked as deleted or inserted: “{detail}”.</source>
        <translation>Mots marqués comme supprimés ou insérés&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Inserted words that became a link: “{detail}”.</source>
        <translation>Mots insérés devenus un lien&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Underlined words, which a printed balloon document has inserted: “{detail}”.</source>
        <translation>Mots soulignés, c’est-à-dire insérés dans un document imprimé avec bulles&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A balloon of a word processor stands in the text: “{detail}”.</source>
        <translation>Une bulle de traitement de texte se trouve dans le texte&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>This goes on with the comment above it, or with the text: “{detail}”.</source>
        <translation>Ceci poursuit le commentaire qui précède, ou bien le texte : « {detail} ».</translation>
    </message>
    <message>
        <source>A running head or foot of a page stands in the text: “{detail}”.</source>
        <translation>Un en-tête ou un pied de page se trouve dans le texte&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>What a converter leaves of a bookmark: “{detail}”.</source>
        <translation>Reste d’un signet laissé par un convertisseur&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Signs of Markdown or HTML: “{detail}”.</source>
        <translation>Signes de Markdown ou de HTML&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The sentence goes on in the paragraph below.</source>
        <translation>La phrase continue dans l’alinéa suivant.</translation>
    </message>
    <message>
        <source>The line ends in the middle of a sentence.</source>
        <translation>La ligne se termine au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>Another paragraph begins here.</source>
        <translation>Un autre alinéa commence ici.</translation>
    </message>
    <message>
        <source>The mark of a footnote: “{detail}”.</source>
        <translation>L’appel d’une note de bas de page&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The label of a footnote: “{detail}”.</source>
        <translation>Le numéro d’une note de bas de page&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A non-breaking hyphen was lost: “{detail}”.</source>
        <translation>Un trait d’union insécable s’est perdu&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A sign without width stands in a word.</source>
        <translation>Un signe de largeur nulle se trouve dans un mot.</translation>
    </message>
    <message>
        <source>The hyphen of a broken line stands in a word.</source>
        <translation>Le trait d’union d’une coupure de ligne se trouve dans un mot.</translation>
    </message>
    <message>
        <source>Letters joined as in print: “{detail}”.</source>
        <translation>Lettres liées comme à l’imprimé&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Another sign stands for an apostrophe: “{detail}”.</source>
        <translation>Un autre signe tient lieu d’apostrophe&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Other signs may stand for quotation marks: “{detail}”.</source>
        <translation>D’autres signes tiennent peut-être lieu de guillemets&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A space was lost.</source>
        <translation>Une espace s’est perdue.</translation>
    </message>
    <message>
        <source>A figure stands inside a word: “{detail}”.</source>
        <translation>Un chiffre se trouve à l’intérieur d’un mot&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The comma between place and year is missing: “{detail}”; it was kept so.</source>
        <translation>La virgule manque entre le lieu et l’année&#xa0;: «&#xa0;{detail}&#xa0;»&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>No conference was held there in “{detail}”; it was kept so.</source>
        <translation>Aucune conférence n’a eu lieu là dans «&#xa0;{detail}&#xa0;»&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>Two small words that do not follow each other: “{detail}”; they were kept so.</source>
        <translation>Deux petits mots qui ne peuvent se suivre&#xa0;: «&#xa0;{detail}&#xa0;»&#xa0;; laissés tels quels.</translation>
    </message>
    <message>
        <source>The sign at the end is not the one its place wants: “{detail}”; it was kept so.</source>
        <translation>Le signe final n’est pas celui que demande sa place&#xa0;: «&#xa0;{detail}&#xa0;»&#xa0;; laissé tel quel.</translation>
    </message>
    <message>
        <source>Labels are missing before “{detail}”; it was kept so.</source>
        <translation>Il manque des numéros ou des lettres avant «&#xa0;{detail}&#xa0;»&#xa0;; laissé tel quel.</translation>
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
        <source>Lines around paragraphs ({detail}) are in the original file only.</source>
        <translation>Les bordures de paragraphes ({detail}) ne sont que dans le fichier d’origine.</translation>
    </message>
    <message>
        <source>Frames and initials ({detail}) became paragraphs as any other.</source>
        <translation>Les cadres et lettrines ({detail}) sont devenus des paragraphes comme les autres.</translation>
    </message>
    <message>
        <source>Spacing, shadows and other effects of letters ({detail}) are in the original file only.</source>
        <translation>L’espacement, les ombres et autres effets de caractères ({detail}) ne sont que dans le fichier d’origine.</translation>
    </message>
    <message>
        <source>Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; they no longer follow by themselves.</source>
        <translation>Les tables des matières et autres champs de plusieurs paragraphes ({detail}) sont devenus de simples paragraphes&#xa0;; ils ne suivent plus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go.</source>
        <translation>Les numéros automatiques ({detail}) restent ce qu’ils sont à présent&#xa0;; ils ne suivent plus quand des paragraphes s’ajoutent ou disparaissent.</translation>
    </message>
    <message>
        <source>Sections that begin on a left or right page ({detail}) begin on the next one.</source>
        <translation>Les sections qui commencent sur une page de gauche ou de droite ({detail}) commencent à la page suivante.</translation>
    </message>
    <message>
        <source>Borders, line numbers and the like of pages ({detail}) are in the original file only.</source>
        <translation>Les bordures, numéros de ligne et autres éléments de page ({detail}) ne sont que dans le fichier d’origine.</translation>
    </message>
    <message>
        <source>Pictures in headers and footers ({detail}) were left out; add them by hand.</source>
        <translation>Les images dans les en-têtes et pieds de page ({detail}) ont été omises&#xa0;; ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>Content controls ({detail}) became the words they hold.</source>
        <translation>Les contrôles de contenu ({detail}) sont devenus les mots qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Readings above words ({detail}) were left out.</source>
        <translation>Les indications de lecture au-dessus des mots ({detail}) ont été omises.</translation>
    </message>
    <message>
        <source>Only words, their emphasis, tables and pictures are read from files of this kind: fonts, colours, bookmarks and headers of single sections were left out.</source>
        <translation>Des fichiers de ce genre, seuls sont lus les mots, leur mise en relief, les tableaux et les images&#xa0;: polices, couleurs, signets et en-têtes de certaines sections ont été omis.</translation>
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
