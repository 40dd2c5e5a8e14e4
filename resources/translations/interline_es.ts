<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;Nueva resolución</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple resolution</source>
        <translation>Abrir &amp;la resolución de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar &amp;sesión como…</translation>
    </message>
    <message>
        <source>&amp;Export clean files</source>
        <translation>&amp;Exportar archivos limpios</translation>
    </message>
    <message>
        <source>&amp;Marked, strike and underline</source>
        <translation>&amp;Con marcas, tachado y subrayado</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>Control &amp;de cambios</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>&amp;Texto original</translation>
    </message>
    <message>
        <source>Clean &amp;plain text</source>
        <translation>Texto sin &amp;formato, limpio</translation>
    </message>
    <message>
        <source>Clean P&amp;DF</source>
        <translation>&amp;PDF limpio</translation>
    </message>
    <message>
        <source>Marked PD&amp;F</source>
        <translation>PDF con &amp;marcas</translation>
    </message>
    <message>
        <source>Comparison ta&amp;ble</source>
        <translation>Ta&amp;bla comparativa</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>Change &amp;report</source>
        <translation>&amp;Informe de cambios</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Reh&amp;acer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Pegar &amp;sin formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>B&amp;uscar siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Reem&amp;plazar…</translation>
    </message>
    <message>
        <source>&amp;Go to provision…</source>
        <translation>Ir a &amp;la disposición…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Record amendments</source>
        <translation>&amp;Registrar enmiendas</translation>
    </message>
    <message>
        <source>Record &amp;for…</source>
        <translation>Registrar en nombre &amp;de…</translation>
    </message>
    <message>
        <source>&amp;ADD a provision below</source>
        <translation>&amp;ADD, añadir una disposición debajo</translation>
    </message>
    <message>
        <source>&amp;MOD, modify this provision</source>
        <translation>&amp;MOD, modificar esta disposición</translation>
    </message>
    <message>
        <source>(MOD), &amp;editorial change</source>
        <translation>(MOD), &amp;cambio de redacción</translation>
    </message>
    <message>
        <source>&amp;SUP, suppress this provision</source>
        <translation>SUP, supr&amp;imir esta disposición</translation>
    </message>
    <message>
        <source>SUP the &amp;whole instrument</source>
        <translation>SUP de &amp;todo el instrumento</translation>
    </message>
    <message>
        <source>&amp;NOC, no change</source>
        <translation>NOC, &amp;sin cambios</translation>
    </message>
    <message>
        <source>NOC &amp;underlined, must not change</source>
        <translation>N&amp;OC subrayado, no debe cambiar</translation>
    </message>
    <message>
        <source>Ta&amp;ke the amendment back</source>
        <translation>Retirar la &amp;enmienda</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Renumber what follows</source>
        <translation>Renumerar lo que sigue</translation>
    </message>
    <message>
        <source>Move af&amp;ter</source>
        <translation>Mover des&amp;pués de</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>Mo&amp;tivos</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Take into my proposal</source>
        <translation>Incorporar a mi propuesta</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>Po&amp;ner entre corchetes</translation>
    </message>
    <message>
        <source>Next co&amp;llision</source>
        <translation>Con&amp;flicto siguiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Cambio si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Ca&amp;mbio anterior</translation>
    </message>
    <message>
        <source>All &amp;marks</source>
        <translation>Todas &amp;las marcas</translation>
    </message>
    <message>
        <source>&amp;Simple</source>
        <translation>S&amp;imple</translation>
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
        <translation>&amp;En paralelo</translation>
    </message>
    <message>
        <source>Fold the unchange&amp;d</source>
        <translation>P&amp;legar lo que no cambia</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Desplegar aquí</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>E&amp;squema</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>Enmien&amp;das</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Co&amp;ntraste alto</translation>
    </message>
    <message>
        <source>Compare &amp;files…</source>
        <translation>Comparar &amp;archivos…</translation>
    </message>
    <message>
        <source>Repair a &amp;damaged text…</source>
        <translation>&amp;Reparar un texto dañado…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>Comparar &amp;la base con otra versión…</translation>
    </message>
    <message>
        <source>&amp;Bring in proposals of others…</source>
        <translation>&amp;Incorporar propuestas de otros…</translation>
    </message>
    <message>
        <source>&amp;Swap base and amended text</source>
        <translation>&amp;Intercambiar texto de base y texto enmendado</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Language versions side by side…</source>
        <translation>&amp;Versiones lingüísticas en paralelo…</translation>
    </message>
    <message>
        <source>Co&amp;mments in the opened file…</source>
        <translation>Co&amp;mentarios del archivo abierto…</translation>
    </message>
    <message>
        <source>&amp;Look at the opened file again</source>
        <translation>Releer &amp;el archivo abierto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tecla&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic text</source>
        <translation>Copiar texto &amp;de diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Interline</source>
        <translation>Acerca de &amp;Interline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir reciente</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>E&amp;xportar como</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>E&amp;nmendar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>Re&amp;glas de la conferencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Typing in {place}</source>
        <translation>Escritura en {place}</translation>
    </message>
    <message>
        <source>New text in {place}</source>
        <translation>Texto nuevo en {place}</translation>
    </message>
    <message>
        <source>Deletion in {place}</source>
        <translation>Supresión en {place}</translation>
    </message>
    <message>
        <source>Words moved to {place}</source>
        <translation>Palabras movidas a {place}</translation>
    </message>
    <message>
        <source>A table takes no new provision: type in its cells, or ADD behind the table.</source>
        <translation>Una tabla no admite disposiciones nuevas: escriba en sus celdas o añada la disposición (ADD) detrás de la tabla.</translation>
    </message>
    <message>
        <source>ADD after {place}</source>
        <translation>ADD después de {place}</translation>
    </message>
    <message>
        <source>Type in {place}: what you change becomes a MOD.</source>
        <translation>Escriba en {place}: lo que cambie será un MOD.</translation>
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
        <translation>{place} se suprime por completo. Deshacer lo restablece.</translation>
    </message>
    <message>
        <source>NOC {place}</source>
        <translation>NOC {place}</translation>
    </message>
    <message>
        <source>Underlined NOC {place}</source>
        <translation>NOC subrayado {place}</translation>
    </message>
    <message>
        <source>Take back the amendment of {place}</source>
        <translation>Retirar la enmienda de {place}</translation>
    </message>
    <message>
        <source>Move {place} up</source>
        <translation>Subir {place}</translation>
    </message>
    <message>
        <source>Move {place} down</source>
        <translation>Bajar {place}</translation>
    </message>
    <message>
        <source>Renumber what follows {place}</source>
        <translation>Renumerar lo que sigue a {place}</translation>
    </message>
    <message>
        <source>Move {place}</source>
        <translation>Mover {place}</translation>
    </message>
    <message>
        <source>The amendments of {place} collide: take one reading of it.</source>
        <translation>Las enmiendas de {place} están en conflicto: tome una sola versión.</translation>
    </message>
    <message>
        <source>Take {place} into my proposal</source>
        <translation>Incorporar {place} a mi propuesta</translation>
    </message>
    <message>
        <source>Accept {place}</source>
        <translation>Aceptar {place}</translation>
    </message>
    <message>
        <source>Reject {place}</source>
        <translation>Rechazar {place}</translation>
    </message>
    <message>
        <source>Put {place} in brackets</source>
        <translation>Poner {place} entre corchetes</translation>
    </message>
    <message>
        <source>Table {place}</source>
        <translation>Presentar {place}</translation>
    </message>
    <message>
        <source>Draft {place} again</source>
        <translation>Volver {place} a borrador</translation>
    </message>
    <message>
        <source>Withdraw {place}</source>
        <translation>Retirar {place}</translation>
    </message>
    <message>
        <source>Reasons of {number}</source>
        <translation>Motivos de {number}</translation>
    </message>
    <message>
        <source>Number of {number}</source>
        <translation>Número de {number}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>Número de la propuesta</translation>
    </message>
    <message>
        <source>Collides with {names}</source>
        <translation>En conflicto con {names}</translation>
    </message>
    <message>
        <source>They want the same words or the same place.</source>
        <translation>Piden las mismas palabras o el mismo lugar.</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Tomar esta versión</translation>
    </message>
    <message>
        <source>Accept this amendment, and reject those it collides with</source>
        <translation>Aceptar esta enmienda y rechazar las que están en conflicto con ella</translation>
    </message>
    <message>
        <source>Reasons (required)</source>
        <translation>Motivos (obligatorios)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Why this is proposed</source>
        <translation>Por qué se propone</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Take this amendment back</source>
        <translation>Retirar esta enmienda</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>To the next provision whose amendments collide</source>
        <translation>A la siguiente disposición con enmiendas en conflicto</translation>
    </message>
    <message>
        <source>Whose amendments are shown</source>
        <translation>De quién son las enmiendas mostradas</translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation>Orden de las enmiendas</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Enmiendas</translation>
    </message>
    <message>
        <source>All sponsors</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Amendments stand here. Start recording and type in the text: what you change is marked.</source>
        <translation>Aquí aparecen las enmiendas. Inicie el registro y escriba en el texto: lo que cambie quedará marcado.</translation>
    </message>
</context>
<context>
    <name>Colliding</name>
    <message>
        <source>No amendments collide in this text.</source>
        <translation>No hay enmiendas en conflicto en este texto.</translation>
    </message>
    <message>
        <source>Collision {number} of {count}: {place}</source>
        <translation>Conflicto {number} de {count}: {place}</translation>
    </message>
    <message>
        <source>Take the reading of {number} in {place}</source>
        <translation>Tomar la versión de {number} en {place}</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>How the text is shown</source>
        <translation>Cómo se muestra el texto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Registrando como {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Provision {number} of {count}</source>
        <translation>Disposición {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Linked scrolling</source>
        <translation>Desplazamiento enlazado</translation>
    </message>
    <message>
        <source>The texts scroll together</source>
        <translation>Los textos se desplazan juntos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>One column for all amendments, or one for each sponsor</source>
        <translation>Una sola columna para todas las enmiendas, o una por autor</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Differences that are no amendments</source>
        <translation>Diferencias que no son enmiendas</translation>
    </message>
    <message>
        <source>What is amended: {words}</source>
        <translation>Lo que se enmienda: {words}</translation>
    </message>
    <message>
        <source>All amendments in one column</source>
        <translation>Todas las enmiendas en una sola columna</translation>
    </message>
    <message>
        <source>Formatting is never an amendment</source>
        <translation>El formato nunca es una enmienda</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>División de palabras y guiones</translation>
    </message>
    <message>
        <source>Apostrophes and quotation marks</source>
        <translation>Apóstrofos y comillas</translation>
    </message>
    <message>
        <source>œ and oe, æ and ae</source>
        <translation>œ y oe, æ y ae</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files</source>
        <translation>Comparar archivos</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. No file is changed.</source>
        <translation>Lo que lleva de un texto al otro se muestra como enmiendas. No se modifica ningún archivo.</translation>
    </message>
    <message>
        <source>&amp;Base text</source>
        <translation>Texto de &amp;base</translation>
    </message>
    <message>
        <source>Choose the base text</source>
        <translation>Elegir el texto de base</translation>
    </message>
    <message>
        <source>&amp;Amended text</source>
        <translation>Texto en&amp;mendado</translation>
    </message>
    <message>
        <source>Choose the amended text</source>
        <translation>Elegir el texto enmendado</translation>
    </message>
    <message>
        <source>&amp;Third text, if any</source>
        <translation>&amp;Tercer texto, si lo hay</translation>
    </message>
    <message>
        <source>Choose another amended text</source>
        <translation>Elegir otro texto enmendado</translation>
    </message>
    <message>
        <source>another text that amends the same base</source>
        <translation>otro texto que enmienda la misma base</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No amendments are</source>
        <translation>No son enmiendas</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the whole instrument</source>
        <translation>todo el instrumento</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>línea del número</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>línea de la conferencia</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>signo final</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>frase introductoria</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>celda de cuadro</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>proposal line</source>
        <translation>línea de propuesta</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>páginas preliminares</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>presentada</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Outline, folded away</source>
        <translation>Esquema, plegado</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>Enmiendas, plegadas</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>La ventana es demasiado estrecha para dos columnas: los dos textos van en una.</translation>
    </message>
    <message>
        <source>The window is too narrow for so many columns: all texts stand in one.</source>
        <translation>La ventana es demasiado estrecha para tantas columnas: todos los textos van en una.</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place} no tiene enmiendas, así que no hay nada que motivar.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Reglas: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Aún sin exportar</translation>
    </message>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>Sin exportar desde hace %n cambio</numerusform>
            <numerusform>Sin exportar desde hace %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>, original untouched</source>
        <translation>, original intacto</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n enmienda</numerusform>
            <numerusform>%n enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Registrando como {name}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
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
        <translation>Lo que se ha escrito</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se ha comprobado</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>The original file and this session were not changed.</source>
        <translation>El archivo original y esta sesión no se han modificado.</translation>
    </message>
    <message>
        <source>Write another kind</source>
        <translation>Escribir otro tipo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Copiar certificado</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Fingerprint {figures}</source>
        <translation>Huella {figures}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Clean</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Con marcas</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Control de cambios</translation>
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
        <translation>PDF con marcas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>Cuadro comparativo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Informe de cambios</translation>
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
        <translation>con marcas</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>con control de cambios</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cuadro</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
    <message>
        <source>Saving the certificates</source>
        <translation>Guardando los certificados</translation>
    </message>
    <message>
        <source>Saved beside the files: {names}</source>
        <translation>Guardado junto a los archivos: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>%n archivo limpio, comprobado</numerusform>
            <numerusform>%n archivos limpios, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>%n archivo con el texto original, comprobado</numerusform>
            <numerusform>%n archivos con el texto original, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>%n archivo con marcas, comprobado</numerusform>
            <numerusform>%n archivos con marcas, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>%n archivo con control de cambios, comprobado</numerusform>
            <numerusform>%n archivos con control de cambios, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>%n cuadro comparativo, comprobado</numerusform>
            <numerusform>%n cuadros comparativos, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>%n archivo con instrucciones, comprobado</numerusform>
            <numerusform>%n archivos con instrucciones, comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>%n informe de cambios, comprobado</numerusform>
            <numerusform>%n informes de cambios, comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is still in square brackets.</source>
        <translation>{place} sigue entre corchetes.</translation>
    </message>
    <message>
        <source>Written, but a check failed</source>
        <translation>Escrito, pero falló una comprobación</translation>
    </message>
    <message>
        <source>Opened again and read independently, {time}</source>
        <translation>Abierto de nuevo y leído de forma independiente, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Text equals the final text</source>
        <translation>El texto es igual al final</translation>
    </message>
    <message>
        <source>Rejected, it is the base text</source>
        <translation>Rechazados, es el texto de base</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>mismo texto</translation>
    </message>
    <message>
        <source>No tracked change left</source>
        <translation>No queda ningún cambio registrado</translation>
    </message>
    <message>
        <source>No comment, no name, no hidden text</source>
        <translation>Sin comentarios, nombres ni texto oculto</translation>
    </message>
    <message>
        <source>Dates and editing traces removed</source>
        <translation>Fechas y rastros de edición eliminados</translation>
    </message>
    <message>
        <source>No macro, no link to a file</source>
        <translation>Sin macros ni enlaces a archivos</translation>
    </message>
    <message>
        <source>Nothing embedded tells of anybody</source>
        <translation>Nada incrustado revela a nadie</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>&amp;Accents</source>
        <translation>&amp;Acentos</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{count}, {place}: {words}</source>
        <translation>{count}, {place}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n lugar reemplazado</numerusform>
            <numerusform>%n lugares reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Reemplazar por «{text}»</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>The place and the words around it</source>
        <translation>El lugar y las palabras que lo rodean</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>In the base text</source>
        <translation>En el texto de base</translation>
    </message>
    <message>
        <source>In the amended text</source>
        <translation>En el texto enmendado</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>Otra lectura…</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>No queda nada por decidir.</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>No word of the text: it is taken out</source>
        <translation>Ninguna palabra del texto: se retira</translation>
    </message>
    <message>
        <source>Read “{words}”</source>
        <translation>Leer «{words}»</translation>
    </message>
    <message>
        <source>Inserted “{words}”</source>
        <translation>Insertado: «{words}»</translation>
    </message>
    <message>
        <source>Deleted “{words}”</source>
        <translation>Suprimido: «{words}»</translation>
    </message>
    <message>
        <source>“{old}” replaced by “{new}”</source>
        <translation>«{old}» sustituido por «{new}»</translation>
    </message>
    <message>
        <source>By the words at the place</source>
        <translation>Por las palabras de ese lugar</translation>
    </message>
    <message>
        <source>By what stands around</source>
        <translation>Por lo que lo rodea</translation>
    </message>
    <message>
        <source>By the table of conferences</source>
        <translation>Por la tabla de conferencias</translation>
    </message>
    <message>
        <source>By the same words elsewhere in the text</source>
        <translation>Por las mismas palabras en otra parte del texto</translation>
    </message>
    <message>
        <source>By the document&apos;s own summary</source>
        <translation>Por el propio resumen del documento</translation>
    </message>
    <message>
        <source>By a balloon</source>
        <translation>Por un globo</translation>
    </message>
    <message>
        <source>By the base text</source>
        <translation>Por el texto de base</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Decidido por usted</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n disposición sin cambios …</numerusform>
            <numerusform>… %n disposiciones sin cambios …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no change in this text.</source>
        <translation>No hay ningún cambio en este texto.</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {marker}, {place}</source>
        <translation>Cambio {number} de {count}: {marker}, {place}</translation>
    </message>
    <message>
        <source>Went on from the beginning. {said}</source>
        <translation>Se continúa desde el principio. {said}</translation>
    </message>
    <message>
        <source>Went on from the end. {said}</source>
        <translation>Se continúa desde el final. {said}</translation>
    </message>
    <message>
        <source>No provision is called “{name}”.</source>
        <translation>Ninguna disposición se llama «{name}».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied: versions of Interline, Python, Qt and the system. No text of yours is in it.</source>
        <translation>Copiado: versiones de Interline, Python, Qt y del sistema. No contiene ningún texto suyo.</translation>
    </message>
    <message>
        <source>About Interline</source>
        <translation>Acerca de Interline</translation>
    </message>
    <message>
        <source>Interline amends resolutions offline: every mark kept, every export checked.</source>
        <translation>Interline enmienda resoluciones sin conexión: se conserva cada marca, se comprueba cada exportación.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Qué hacen las teclas</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Documents and sessions</source>
        <translation>Documentos y sesiones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Nueva resolución</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparing {old} with {new}</source>
        <translation>Comparando {old} con {new}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>Ambos textos dicen lo mismo.</translation>
    </message>
    <message>
        <source>The same as the base text: {names}.</source>
        <translation>Igual que el texto de base: {names}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Bring in proposals of others</source>
        <translation>Incorporar propuestas de otros</translation>
    </message>
    <message>
        <source>Proposals brought in: {names}.</source>
        <translation>Propuestas incorporadas: {names}.</translation>
    </message>
    <message>
        <source>Language versions side by side</source>
        <translation>Versiones lingüísticas en paralelo</translation>
    </message>
    <message>
        <source>Stored in {name}.</source>
        <translation>Guardado en {name}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Interline sessions</source>
        <translation>Sesiones de Interline</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Leyenda de las marcas</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to or filter   Ctrl+G</source>
        <translation>Ir a o filtrar   Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a provision, or filter the outline</source>
        <translation>Ir a una disposición o filtrar el esquema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n enmienda</numerusform>
            <numerusform>%n enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n disposición</numerusform>
            <numerusform>%n disposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>%n presentada</numerusform>
            <numerusform>%n presentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n acordada</numerusform>
            <numerusform>%n acordadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n entre corchetes</numerusform>
            <numerusform>%n entre corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{kind} picture</source>
        <translation>imagen {kind}</translation>
    </message>
</context>
<context>
    <name>PointingPage</name>
    <message>
        <source>Open this file</source>
        <translation>Abrir este archivo</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>Texto en pantalla</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>Colores de las marcas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegación</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocumento</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>&amp;Reglas de la conferencia</translation>
    </message>
    <message>
        <source>Rules for texts opened from now on; those of an open text are in the menu Tools.</source>
        <translation>Reglas para los textos que se abran a partir de ahora; las de un texto abierto están en el menú Herramientas.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>L&amp;atin and Cyrillic letters</source>
        <translation>Letras &amp;latinas y cirílicas</translation>
    </message>
    <message>
        <source>Ara&amp;bic letters</source>
        <translation>Letras ára&amp;bes</translation>
    </message>
    <message>
        <source>C&amp;hinese characters</source>
        <translation>Caracteres c&amp;hinos</translation>
    </message>
    <message>
        <source>{family}, of Interline</source>
        <translation>{family}, de Interline</translation>
    </message>
    <message>
        <source>&amp;Inserted words</source>
        <translation>Palabras in&amp;sertadas</translation>
    </message>
    <message>
        <source>D&amp;eleted words</source>
        <translation>Palabras s&amp;uprimidas</translation>
    </message>
    <message>
        <source>&amp;Moved words</source>
        <translation>Palabras &amp;movidas</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>Rest&amp;ablecer todo</translation>
    </message>
    <message>
        <source>Every preference as it was when Interline was new</source>
        <translation>Devolver todas las preferencias a su estado inicial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Lo que elija se aplica de inmediato.</translation>
    </message>
    <message>
        <source>{colour}, your own</source>
        <translation>{colour}, propio</translation>
    </message>
    <message>
        <source>{colour}, of the theme</source>
        <translation>{colour}, del tema</translation>
    </message>
    <message>
        <source>You are asked when you begin to record.</source>
        <translation>Se le preguntará cuando inicie el registro.</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Primera propuesta: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Las propuestas quedan sin número</translation>
    </message>
    <message>
        <source>{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was.</source>
        <translation>{colour} tiene un contraste de {found} con la página; las palabras necesitan {least}. El color no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Interline ended before it was closed; last stored {when}</source>
        <translation>Interline se interrumpió antes de cerrarse; último guardado: {when}</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>sesión aún sin nombre, {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>In whose name to record</source>
        <translation>En nombre de quién registrar</translation>
    </message>
    <message>
        <source>Symbol of the delegation</source>
        <translation>Símbolo de la delegación</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Iniciar registro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Record for &amp;delegation</source>
        <translation>&amp;Registrar para la delegación</translation>
    </message>
    <message>
        <source>d&amp;ocument</source>
        <translation>&amp;documento</translation>
    </message>
    <message>
        <source>The symbol the conference uses, such as MRD</source>
        <translation>El símbolo que usa la conferencia, por ejemplo MRD</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Primera propuesta: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Las propuestas quedan sin número</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Reading the comments</source>
        <translation>Lectura de los comentarios</translation>
    </message>
    <message>
        <source>The opened file holds no comments.</source>
        <translation>El archivo abierto no contiene comentarios.</translation>
    </message>
    <message>
        <source>Comments in {name}</source>
        <translation>Comentarios en {name}</translation>
    </message>
    <message>
        <source>For reading only: no export holds a comment.</source>
        <translation>Solo para leer: ninguna exportación contiene comentarios.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>To the provision (Enter)</source>
        <translation>A la disposición (Intro)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sin texto)</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>Repair of {name}</source>
        <translation>Reparación de {name}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits</source>
        <translation>Intro acepta, Supr deja como está, una cifra elige, F2 edita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Anterior sin decidir</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Siguiente sin decidir</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Solo sin decidir</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on with the repaired text</source>
        <translation>Continuar con el texto reparado</translation>
    </message>
    <message>
        <source>What is undecided stays as it arrived. The file itself is not changed.</source>
        <translation>Lo que no se decida queda como llegó. El archivo mismo no se modifica.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n sin decidir</numerusform>
            <numerusform>%n sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>No queda nada por decidir.</translation>
    </message>
    <message>
        <source>Repairing the text</source>
        <translation>Reparando el texto</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Looking for damage</source>
        <translation>Buscando daños</translation>
    </message>
    <message>
        <source>Nothing in this text looks damaged.</source>
        <translation>Nada en este texto parece dañado.</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Recording is off, so the text was not changed.</source>
        <translation>El registro está desactivado; el texto no ha cambiado.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>This is the original text, so nothing was changed. Amendments go into the amended text.</source>
        <translation>Este es el texto original, así que no se ha cambiado nada. Las enmiendas se escriben en el texto enmendado.</translation>
    </message>
    <message>
        <source>Amend the text</source>
        <translation>Enmendar el texto</translation>
    </message>
    <message>
        <source>Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all.</source>
        <translation>Cada columna muestra lo que pide un autor, así que no se ha cambiado nada. Las enmiendas se escriben en la columna común a todos.</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window, which goes on trying.</source>
        <translation>Los últimos cambios no están guardados: {reason} Permanecen en esta ventana, que sigue intentándolo.</translation>
    </message>
    <message>
        <source>Store elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>All changes are stored again.</source>
        <translation>Todos los cambios vuelven a estar guardados.</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> Y %n más.</numerusform>
            <numerusform> Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the comments</source>
        <translation>Leer los comentarios</translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>Hay guardada una sesión de un archivo con este nombre; última escritura: {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>Queda %n por decidir.</numerusform>
            <numerusform>Quedan %n por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>Este texto parece dañado en %n lugar.</numerusform>
            <numerusform>Este texto parece dañado en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the repair</source>
        <translation>Revisar la reparación</translation>
    </message>
    <message>
        <source>{name} was changed by another program. This session goes on with the text it was begun with.</source>
        <translation>Otro programa ha modificado {name}. Esta sesión sigue con el texto con el que empezó.</translation>
    </message>
    <message>
        <source>Open as it is now</source>
        <translation>Abrir como está ahora</translation>
    </message>
    <message>
        <source>All your work is stored.</source>
        <translation>Todo su trabajo está guardado.</translation>
    </message>
    <message>
        <source>Save the session under another name.</source>
        <translation>Guarde la sesión con otro nombre.</translation>
    </message>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Ha ocurrido algo que Interline no había previsto.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Change the wording.</source>
        <translation>Cambiar el enunciado.</translation>
    </message>
    <message>
        <source>Change the </source>
        <translation>Cambiar el </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>enunciado</translation>
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
        <translation>Tomar este archivo como texto de base</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texto de base</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>Texto enmendado</translation>
    </message>
    <message>
        <source>Compare the base with this file</source>
        <translation>Comparar la base con este archivo</translation>
    </message>
    <message>
        <source>others want the same</source>
        <translation>otros piden lo mismo</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Amend resolutions offline: every mark kept, every export checked.</source>
        <translation>Enmiende resoluciones sin conexión: se conserva cada marca, se comprueba cada exportación.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, RTF, HTML, text</source>
        <translation>Word, OpenDocument, PDF, RTF, HTML, texto</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>Comparar dos archivos</translation>
    </message>
    <message>
        <source>Finds every amendment between them</source>
        <translation>Halla cada enmienda entre ellos</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Nueva resolución</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Empezar con una página en blanco</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Drop one file here to open it, two to compare them</source>
        <translation>Suelte aquí un archivo para abrirlo, dos para compararlos</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Pruebe con un ejemplo</translation>
    </message>
    <message>
        <source>Open the sample resolution</source>
        <translation>Abrir la resolución de ejemplo</translation>
    </message>
    <message>
        <source>Type in the text: Interline marks what you change.</source>
        <translation>Escriba en el texto: Interline marca lo que cambia.</translation>
    </message>
    <message>
        <source>Accept, reject or bracket each amendment.</source>
        <translation>Acepte, rechace o ponga entre corchetes cada enmienda.</translation>
    </message>
    <message>
        <source>Export a clean Word and OpenDocument file.</source>
        <translation>Exporte un archivo Word y OpenDocument limpio.</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Otros ejemplos</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Funciona sin conexión. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Aquí se listarán los archivos que abra.</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Descartar {name}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>To the next provision whose amendments collide (Ctrl+Alt+C)</source>
        <translation>A la siguiente disposición con enmiendas en conflicto (Ctrl+Alt+C)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Normal size (Ctrl+0)</source>
        <translation>Tamaño normal (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Ampliación {percent}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n desplazada</numerusform>
            <numerusform>%n desplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n NOC subrayado</numerusform>
            <numerusform>%n NOC subrayados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>aquí hay enmiendas en conflicto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>suprimido «{words}»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <translation>insertado «{words}»</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>restored “{words}”</source>
        <translation>restablecido «{words}»</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add this version</source>
        <translation>Añadir esta versión</translation>
    </message>
    <message>
        <source>lacks the change that others have</source>
        <translation>sin el cambio que tienen otras</translation>
    </message>
    <message>
        <source>changed otherwise than in others</source>
        <translation>modificada de forma distinta que en otras</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>solo en esta versión</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Language versions</source>
        <translation>Versiones lingüísticas</translation>
    </message>
    <message>
        <source>What is different here</source>
        <translation>Lo que difiere aquí</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Añadir una versión…</translation>
    </message>
    <message>
        <source>Fold the unchanged</source>
        <translation>Plegar lo que no cambia</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Desplazamiento enlazado</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Desplegar aquí</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>Leyendo %n versión</numerusform>
            <numerusform>Leyendo %n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>%n diferencia entre las versiones</numerusform>
            <numerusform>%n diferencias entre las versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions are alike</source>
        <translation>Las versiones coinciden</translation>
    </message>
    <message>
        <source>Add language versions</source>
        <translation>Añadir versiones lingüísticas</translation>
    </message>
    <message>
        <source>The versions are alike.</source>
        <translation>Las versiones coinciden.</translation>
    </message>
    <message>
        <source>lacks the change: {versions}</source>
        <translation>sin el cambio: {versions}</translation>
    </message>
    <message>
        <source>changed otherwise: {versions}</source>
        <translation>modificada de otra forma: {versions}</translation>
    </message>
    <message>
        <source>no such provision: {versions}</source>
        <translation>sin esa disposición: {versions}</translation>
    </message>
    <message>
        <source>only here: {versions}</source>
        <translation>solo aquí: {versions}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As in all versions</source>
        <translation>Como en todas las versiones</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Resolution, number (place, year)</source>
        <translation>Resolución, número (lugar, año)</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>Título de la resolución</translation>
    </message>
    <message>
        <source>Text; Enter begins the next provision</source>
        <translation>Texto; Intro inicia la disposición siguiente</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>Detener el registro</translation>
    </message>
    <message>
        <source>Recording is off</source>
        <translation>El registro está desactivado</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>Registrar como {name}</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Registrando en nombre de {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} (not stored)</source>
        <translation>{name} (no guardado)</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ Todo guardado</translation>
    </message>
    <message>
        <source>{name}  ·  ✗ Not stored</source>
        <translation>{name}  ·  ✗ No guardado</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Ha ocurrido algo que Interline no había previsto.</translation>
    </message>
    <message>
        <source>The amendment does not fit the base text.</source>
        <translation>La enmienda no encaja en el texto de base.</translation>
    </message>
    <message>
        <source>There is no provision “{block}” in the base text.</source>
        <translation>No hay ninguna disposición «{block}» en el texto de base.</translation>
    </message>
    <message>
        <source>There is a provision “{block}” already; give the new one another name.</source>
        <translation>Ya hay una disposición «{block}»; dé otro nombre a la nueva.</translation>
    </message>
    <message>
        <source>An edit of “{block}” reaches outside its text, or two edits overlap.</source>
        <translation>Una edición de «{block}» sale de su texto, o dos se solapan.</translation>
    </message>
    <message>
        <source>These words are proposed in {number}: reject that proposal instead of changing them.</source>
        <translation>Estas palabras se proponen en {number}: rechace esa propuesta en lugar de cambiarlas.</translation>
    </message>
    <message>
        <source>No proposal is being recorded. Start recording to amend the text.</source>
        <translation>No se está registrando ninguna propuesta. Inicie el registro para enmendar el texto.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>The amendments are not as they should be: “{where}” must be {wanted}.</source>
        <translation>Las enmiendas no son como deben: «{where}» debe ser {wanted}.</translation>
    </message>
    <message>
        <source>The amendments follow schema {schema}; this version of Interline knows schema 1.</source>
        <translation>Las enmiendas siguen el esquema {schema}; esta versión de Interline conoce el esquema 1.</translation>
    </message>
    <message>
        <source>“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.</source>
        <translation>«{marker}» no es un marcador. Use ADD, MOD, (MOD), SUP, NOC, ADD* o SUP*.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. Use one of: {known}.</source>
        <translation>«{state}» no es un estado. Use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>More than one provision is called “{block}”; name it by its id.</source>
        <translation>Más de una disposición se llama «{block}»; nómbrela por su id.</translation>
    </message>
    <message>
        <source>The kept and deleted words do not spell the base text of “{block}”: after {offset} characters the base reads “{base}”, the amendment “{script}”.</source>
        <translation>Las palabras mantenidas y suprimidas no forman el texto de base de «{block}»: tras {offset} caracteres la base dice «{base}» y la enmienda «{script}».</translation>
    </message>
    <message>
        <source>Some sentences are not understood or do not fit the base text, so none was carried out.</source>
        <translation>Algunas frases no se entienden o no encajan en el texto de base, así que no se ejecutó ninguna.</translation>
    </message>
    <message>
        <source>This sentence is not understood. Write it like one that Interline writes.</source>
        <translation>Esta frase no se entiende. Redáctela como las que escribe Interline.</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>Una cita no está cerrada.</translation>
    </message>
    <message>
        <source>No provision of the base text is called “{place}”.</source>
        <translation>Ninguna disposición del texto de base se llama «{place}».</translation>
    </message>
    <message>
        <source>The words it announces do not follow, each paragraph in quotation marks.</source>
        <translation>No siguen las palabras que anuncia, cada párrafo entre comillas.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that provision.</source>
        <translation>Las palabras «{words}» no figuran en esa disposición.</translation>
    </message>
    <message>
        <source>The words “{words}” stand there {count} times: say which occurrence is meant.</source>
        <translation>Las palabras «{words}» figuran ahí {count} veces: indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>Two changes want the same words of that provision.</source>
        <translation>Dos cambios piden las mismas palabras de esa disposición.</translation>
    </message>
    <message>
        <source>That provision has no number or letter to be changed.</source>
        <translation>Esa disposición no tiene número ni letra que cambiar.</translation>
    </message>
    <message>
        <source>Counted on from the first, the provisions do not come to “{place}”.</source>
        <translation>Contando a partir de la primera, las disposiciones no llegan a «{place}».</translation>
    </message>
    <message>
        <source>Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats.</source>
        <translation>Releídas, las instrucciones no dan todo el texto enmendado: con palabras no se pueden transmitir imágenes ni formatos.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be damaged, or not what its name says.</source>
        <translation>No se puede leer el archivo. Puede estar dañado o no ser lo que dice su nombre.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Es una carpeta. Elija un archivo en ella.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>No se pudo leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large to be a resolution.</source>
        <translation>El archivo supera {limit} MB, demasiado para una resolución.</translation>
    </message>
    <message>
        <source>This is not a text file. Open a .docx, .odt or .txt file.</source>
        <translation>No es un archivo de texto. Abra un archivo .docx, .odt o .txt.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in its program and save it without one.</source>
        <translation>El archivo está protegido con contraseña. Ábralo en su programa y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The file is cut short. Get it again from where it came.</source>
        <translation>El archivo está incompleto. Consígalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, so it was not opened.</source>
        <translation>El archivo ocupa descomprimido mucho más que un documento, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>El archivo está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>The file declares entities or a document type, which no document of its kind has.</source>
        <translation>El archivo declara entidades o un tipo de documento, algo que ningún documento de su clase tiene.</translation>
    </message>
    <message>
        <source>Interline cannot open this kind of file. Try .docx, .odt or .txt.</source>
        <translation>Interline no puede abrir este tipo de archivo. Pruebe con .docx, .odt o .txt.</translation>
    </message>
    <message>
        <source>Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.</source>
        <translation>No se pueden abrir archivos .pages. Expórtelo como Word (.docx) y ábralo.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Copy the text into a .docx or .odt file and open that.</source>
        <translation>Es una hoja de cálculo. Copie el texto en un archivo .docx u .odt y ábralo.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the text into a .docx or .odt file and open that.</source>
        <translation>Es una presentación. Copie el texto en un archivo .docx u .odt y ábralo.</translation>
    </message>
    <message>
        <source>This is an image. Interline needs the text: open a .docx, .odt or .txt file.</source>
        <translation>Es una imagen. Interline necesita el texto: abra un archivo .docx, .odt o .txt.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the .docx, .odt or .txt file inside.</source>
        <translation>Es un archivo comprimido. Descomprímalo y abra el .docx, .odt o .txt que contiene.</translation>
    </message>
    <message>
        <source>This is a session of Interline. Open it in the window, and export from there.</source>
        <translation>Es una sesión de Interline. Ábrala en la ventana y expórtela desde allí.</translation>
    </message>
    <message>
        <source>This is not an Interline session.</source>
        <translation>No es una sesión de Interline.</translation>
    </message>
    <message>
        <source>The session is damaged: {reason}. Open the original file, or an earlier copy of it.</source>
        <translation>La sesión está dañada: {reason}. Abra el archivo original o una copia anterior.</translation>
    </message>
    <message>
        <source>The session was written by a later version of Interline. Use that version to open it.</source>
        <translation>La sesión se escribió con una versión posterior de Interline. Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>The session is open in another window. Close it there, or go on there.</source>
        <translation>La sesión está abierta en otra ventana. Ciérrela allí o siga allí.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>No se puede escribir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Say --force to replace it.</source>
        <translation>Ya hay un archivo con ese nombre. Use --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Hay una carpeta con ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This name is not a file&apos;s but a device&apos;s. Choose another name, or “-” for the standard output.</source>
        <translation>Este nombre no es de un archivo, sino de un dispositivo. Elija otro nombre, o «-» para la salida estándar.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>La carpeta de este archivo no existe.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched.</source>
        <translation>El disco está lleno. Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another place.</source>
        <translation>Esta carpeta no admite archivos nuevos. Elija otro lugar.</translation>
    </message>
    <message>
        <source>PDF cannot be written here, because Qt is not installed.</source>
        <translation>Aquí no se puede escribir PDF porque Qt no está instalado.</translation>
    </message>
    <message>
        <source>PDF can hold the clean, original or marked text, not tracked changes.</source>
        <translation>PDF admite el texto limpio, original o con marcas, no el control de cambios.</translation>
    </message>
    <message>
        <source>The file written falls short of its certificate: {what}.</source>
        <translation>El archivo escrito no cumple su certificado: {what}.</translation>
    </message>
    <message>
        <source>The characters were read as {detail}; look whether accents and letters are right.</source>
        <translation>Los caracteres se leyeron como {detail}; compruebe que los acentos y las letras son correctos.</translation>
    </message>
    <message>
        <source>Some characters could not be read in the file&apos;s encoding and show as “�”: {detail}.</source>
        <translation>Algunos caracteres no se pudieron leer con la codificación del archivo y aparecen como «�»: {detail}.</translation>
    </message>
    <message>
        <source>Lines that were broken at the margin were joined: {detail}.</source>
        <translation>Se unieron las líneas cortadas en el margen: {detail}.</translation>
    </message>
    <message>
        <source>The file is open in another program ({detail}).</source>
        <translation>El archivo está abierto en otro programa ({detail}).</translation>
    </message>
    <message>
        <source>Tracked changes of table rows and cells were taken as agreed: {detail}.</source>
        <translation>Los cambios de filas y celdas de tabla se dieron por acordados: {detail}.</translation>
    </message>
    <message>
        <source>Headers, footers and page numbers were taken out of the text: {detail}.</source>
        <translation>Se retiraron del texto los encabezados, los pies y los números de página: {detail}.</translation>
    </message>
    <message>
        <source>Balloons in the margin were taken out of the text and kept as evidence: {detail}.</source>
        <translation>Los globos del margen se retiraron del texto y se conservaron como indicios: {detail}.</translation>
    </message>
    <message>
        <source>Pages without text, only a picture of it, were left out: {detail}.</source>
        <translation>Se omitieron las páginas sin texto, que solo llevan su imagen: {detail}.</translation>
    </message>
    <message>
        <source>The last pages were left out, for there are more than a document has: {detail}.</source>
        <translation>Se omitieron las últimas páginas, porque hay más de las que tiene un documento: {detail}.</translation>
    </message>
    <message>
        <source>Pages that are damaged or overfull were not read to their end: {detail}.</source>
        <translation>Las páginas dañadas o sobrecargadas no se leyeron hasta el final: {detail}.</translation>
    </message>
    <message>
        <source>The file does not say which letters some of its signs are; they show as “�” or were told by their shape: {detail}.</source>
        <translation>El archivo no dice qué letras son algunos de sus signos; aparecen como «�» o se reconocieron por su forma: {detail}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {detail}.</source>
        <translation>Se omitieron las imágenes: {detail}.</translation>
    </message>
    <message>
        <source>Words that do not run along the lines, as watermarks do, were left out: “{detail}”.</source>
        <translation>Se omitieron las palabras que no siguen las líneas, como las marcas de agua: «{detail}».</translation>
    </message>
    <message>
        <source>Fields to fill in were left out; only what is printed on the pages was read.</source>
        <translation>Se omitieron los campos para rellenar; solo se leyó lo impreso en las páginas.</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out: {detail}.</source>
        <translation>Se omitieron los archivos adjuntos al PDF: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting cannot be undone and were left out: {detail}.</source>
        <translation>Los cambios de formato no se pueden deshacer y se omitieron: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of a kind the standard does not know were left out: {detail}.</source>
        <translation>Se omitieron cambios de un tipo que la norma no conoce: {detail}.</translation>
    </message>
    <message>
        <source>Marks of tracked changes without their counterpart were left out: {detail}.</source>
        <translation>Se omitieron marcas de cambios sin su contraparte: {detail}.</translation>
    </message>
    <message>
        <source>Words that were inserted and deleted again are in neither text: {detail}.</source>
        <translation>Las palabras insertadas y luego suprimidas no están en ningún texto: {detail}.</translation>
    </message>
    <message>
        <source>Changes of several authors ({detail}) in one place of “{where}” became one proposal.</source>
        <translation>Los cambios de varios autores ({detail}) en un mismo lugar de «{where}» forman una sola propuesta.</translation>
    </message>
    <message>
        <source>Table rows are tracked in a way that could not be followed: {detail}.</source>
        <translation>Hay filas de tabla con cambios que no se pudieron seguir: {detail}.</translation>
    </message>
    <message>
        <source>Comments were left out: {detail}.</source>
        <translation>Se omitieron los comentarios: {detail}.</translation>
    </message>
    <message>
        <source>Hidden text is in the file and is shown here: {detail}.</source>
        <translation>El archivo contiene texto oculto, que aquí se muestra: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.</source>
        <translation>Los cuadros de texto ({detail}) se muestran como párrafos; en este archivo se quedan donde están.</translation>
    </message>
    <message>
        <source>Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are.</source>
        <translation>Las tablas dentro de tablas ({detail}) se muestran como tablas independientes; en este archivo se quedan donde están.</translation>
    </message>
    <message>
        <source>Fields that fill in names, files or times ({detail}) became the words they showed; look whether these may stay.</source>
        <translation>Los campos que insertan nombres, archivos u horas ({detail}) se convirtieron en las palabras que mostraban; compruebe si pueden quedar.</translation>
    </message>
    <message>
        <source>An embedded object was kept as it is and may name people: {where}. Put a picture in its place.</source>
        <translation>Un objeto incrustado se conservó tal cual y puede nombrar a personas: {where}. Ponga una imagen en su lugar.</translation>
    </message>
    <message>
        <source>{detail} want the same words or the same place, and the file has what both want; accept one of them and reject the other.</source>
        <translation>{detail} piden las mismas palabras o el mismo lugar, y el archivo contiene lo que piden ambas; acepte una y rechace la otra.</translation>
    </message>
    <message>
        <source>Pictures and drawings ({detail}) could not be written and were left out; add them by hand.</source>
        <translation>Las imágenes y los dibujos ({detail}) no se pudieron escribir y se omitieron; añádalos a mano.</translation>
    </message>
    <message>
        <source>Equations and symbols ({detail}) became plain characters; look whether they read rightly.</source>
        <translation>Las ecuaciones y los símbolos ({detail}) se convirtieron en caracteres simples; compruebe que se lean bien.</translation>
    </message>
    <message>
        <source>Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.</source>
        <translation>Los campos ({detail}) se convirtieron en las palabras que mostraban; sus números ya no se actualizan solos.</translation>
    </message>
    <message>
        <source>Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.</source>
        <translation>Se omitieron los saltos de página dentro de párrafos ({detail}); las páginas pueden acabar en otro sitio.</translation>
    </message>
    <message>
        <source>Footnotes ({detail}) could not be written; look for their words in the original file.</source>
        <translation>Las notas al pie ({detail}) no se pudieron escribir; busque sus palabras en el archivo original.</translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; or save it as .docx and open that.</source>
        <translation>Es un archivo de Word del tipo antiguo (.doc). Se abre aquí cuando LibreOffice está instalado; o guárdelo como .docx y abra ese archivo.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.</source>
        <translation>LibreOffice no pudo leer este archivo de Word del tipo antiguo (.doc). Guárdelo como .docx en Word.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>El archivo no tiene texto.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).</source>
        <translation>Este PDF contiene imágenes de páginas y ningún texto. Páselo antes por un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>The PDF is damaged and its pages cannot be found. Get it again from where it came.</source>
        <translation>El PDF está dañado y no se encuentran sus páginas. Consígalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>The PDF holds more text than any document does, so it was not opened.</source>
        <translation>El PDF contiene más texto que cualquier documento, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.</source>
        <translation>Esto es un texto, no una lista de enmiendas. Compárelo con el texto de base en formato JSON y aplique el resultado.</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.</source>
        <translation>Interline no puede escribir este tipo de archivo. Use .docx, .odt, .txt, .html o .pdf.</translation>
    </message>
    <message>
        <source>Two files are to have this name. Choose another for one of them.</source>
        <translation>Dos archivos tendrían este nombre. Elija otro para uno de ellos.</translation>
    </message>
    <message>
        <source>Its macros were not run, and no file written here has them.</source>
        <translation>Sus macros no se ejecutaron, y ningún archivo escrito aquí las contiene.</translation>
    </message>
    <message>
        <source>LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.</source>
        <translation>LibreOffice convirtió este archivo de Word del tipo antiguo en .docx; compruebe que se lee bien.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded things were left out: {detail}.</source>
        <translation>Se omitieron guiones, formularios y elementos incrustados: {detail}.</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file were left out: {detail}.</source>
        <translation>Se omitieron las imágenes que están fuera del archivo: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs behind the text.</source>
        <translation>Los cuadros de texto ({detail}) se muestran como párrafos después del texto.</translation>
    </message>
    <message>
        <source>Objects other than equations are kept in this file only: {detail}.</source>
        <translation>Los objetos que no son ecuaciones solo se conservan en este archivo: {detail}.</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>Los objetos libres en la página solo se conservan en este archivo: {detail}.</translation>
    </message>
    <message>
        <source>Tables that were wider than the page ({detail}) were made as wide as its text.</source>
        <translation>Las tablas más anchas que la página ({detail}) se ajustaron al ancho de su texto.</translation>
    </message>
    <message>
        <source>Words in cells that others cover ({detail}) are shown by no program and were left out.</source>
        <translation>Las palabras de celdas cubiertas por otras ({detail}) no las muestra ningún programa y se omitieron.</translation>
    </message>
    <message>
        <source>An image lies outside the file and was left out: {detail}.</source>
        <translation>Una imagen está fuera del archivo y se omitió: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were rejected: {detail}.</source>
        <translation>Se rechazaron los cambios registrados en un encabezado o pie de página: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting alone were taken as agreed: {detail}.</source>
        <translation>Los cambios solo de formato se dieron por acordados: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of automatic numbering were taken as agreed: {detail}.</source>
        <translation>Los cambios de numeración automática se dieron por acordados: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of tables or cells were taken as agreed: {detail}.</source>
        <translation>Los cambios de tablas o celdas se dieron por acordados: {detail}.</translation>
    </message>
    <message>
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get equations, and of the rest only the words they show.</source>
        <translation>Las ecuaciones, los dibujos y los objetos ({detail}) quedan como están en este archivo; los demás archivos reciben las ecuaciones y, del resto, solo las palabras que muestran.</translation>
    </message>
    <message>
        <source>Other documents inside the file could not be read: {detail}.</source>
        <translation>No se pudieron leer otros documentos dentro del archivo: {detail}.</translation>
    </message>
    <message>
        <source>The file is locked to tracked changes or to reading; what is written is not.</source>
        <translation>El archivo está bloqueado para control de cambios o lectura; lo que se escribe, no.</translation>
    </message>
    <message>
        <source>Words of several authors in one place became one proposal: {detail}.</source>
        <translation>Las palabras de varios autores en un mismo lugar forman una sola propuesta: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were taken as agreed: {detail}.</source>
        <translation>Los cambios controlados de un encabezado o pie de página se dieron por aceptados: {detail}.</translation>
    </message>
    <message>
        <source>“{where}” was put where it seemed to belong; look at its place.</source>
        <translation>«{where}» se colocó donde parecía corresponder; revise su lugar.</translation>
    </message>
    <message>
        <source>The end of a section went with the paragraph that held it.</source>
        <translation>El final de una sección desapareció con el párrafo que lo contenía.</translation>
    </message>
    <message>
        <source>Tracked changes reach into words underlined by hand in “{where}”; strike and underline were taken for format there.</source>
        <translation>Hay cambios registrados dentro de palabras subrayadas a mano en «{where}»; ahí el tachado y el subrayado se tomaron como formato.</translation>
    </message>
    <message>
        <source>Words are underlined by hand in {detail} paragraphs, and nothing is struck there; the underline was taken for format.</source>
        <translation>Hay palabras subrayadas a mano en {detail} párrafos y nada tachado; el subrayado se tomó como formato.</translation>
    </message>
    <message>
        <source>Words are struck out by hand in {detail} paragraphs; that was taken for format.</source>
        <translation>Hay palabras tachadas a mano en {detail} párrafos; se tomó como formato.</translation>
    </message>
    <message>
        <source>Words are red or blue in {detail} places; colour was not taken for an amendment.</source>
        <translation>Hay palabras en rojo o azul en {detail} lugares; el color no se tomó como enmienda.</translation>
    </message>
    <message>
        <source>{detail}: the same as the base text.</source>
        <translation>{detail}: igual que el texto de base.</translation>
    </message>
    <message>
        <source>Where links led before their addresses were changed ({detail}) is in the original file only.</source>
        <translation>Las direcciones de los enlaces antes de su cambio ({detail}) solo figuran en el archivo original.</translation>
    </message>
    <message>
        <source>The file is named as another kind, but holds {detail}.</source>
        <translation>El nombre del archivo indica otro tipo, pero contiene {detail}.</translation>
    </message>
    <message>
        <source>Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.</source>
        <translation>Solo se pueden comprobar los rastros en archivos .docx, .odt, .txt y .pdf. Convierta antes este archivo.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}”.</source>
        <translation>No hay ningún hallazgo «{finding}».</translation>
    </message>
    <message>
        <source>Finding “{finding}” has no reading {reading}.</source>
        <translation>El hallazgo «{finding}» no tiene la lectura {reading}.</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”.</source>
        <translation>Dos lugares y años quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”. The comma that is missing was kept so.</source>
        <translation>Dos lugares y años quedaron unidos: «{detail}». La coma que falta no se ha añadido.</translation>
    </message>
    <message>
        <source>Two years ran together: “{detail}”.</source>
        <translation>Dos años quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>The years of two conferences ran together: “{detail}”.</source>
        <translation>Los años de dos conferencias quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>Two periods ran together: “{detail}”.</source>
        <translation>Dos periodos quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>Two signs stand together: “{detail}”.</source>
        <translation>Hay dos signos de puntuación seguidos: «{detail}».</translation>
    </message>
    <message>
        <source>A comma and a word that joins stand together: “{detail}”.</source>
        <translation>Hay una coma y una conjunción seguidas: «{detail}».</translation>
    </message>
    <message>
        <source>A letter stands twice, small and capital: “{detail}”.</source>
        <translation>Una letra aparece dos veces, minúscula y mayúscula: «{detail}».</translation>
    </message>
    <message>
        <source>A number and a word ran together: “{detail}”.</source>
        <translation>Un número y una palabra quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>A word stands directly behind a full stop: “{detail}”.</source>
        <translation>Una palabra sigue a un punto sin espacio: «{detail}».</translation>
    </message>
    <message>
        <source>Two places ran together: “{detail}”.</source>
        <translation>Dos lugares quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>Two small words ran together: “{detail}”.</source>
        <translation>Dos palabras cortas quedaron unidas: «{detail}».</translation>
    </message>
    <message>
        <source>Two words ran together: “{detail}”.</source>
        <translation>Dos palabras quedaron unidas: «{detail}».</translation>
    </message>
    <message>
        <source>Two words may have run together: “{detail}”.</source>
        <translation>Puede que dos palabras hayan quedado unidas: «{detail}».</translation>
    </message>
    <message>
        <source>Two figures, or a figure and a word, may have run together: “{detail}”.</source>
        <translation>Puede que dos cifras, o una cifra y una palabra, hayan quedado unidas: «{detail}».</translation>
    </message>
    <message>
        <source>Two labels of a provision ran together: “{detail}”.</source>
        <translation>Dos números o letras de disposición quedaron unidos: «{detail}».</translation>
    </message>
    <message>
        <source>The provision may be new as a whole: “{detail}”.</source>
        <translation>Puede que la disposición sea nueva en su totalidad: «{detail}».</translation>
    </message>
    <message>
        <source>Places decided, and left to a person: {detail}.</source>
        <translation>Lugares decididos, y dejados a una persona: {detail}.</translation>
    </message>
    <message>
        <source>The provision may be suppressed as a whole: “{detail}”.</source>
        <translation>Puede que la disposición se suprima por completo: «{detail}».</translation>
    </message>
    <message>
        <source>The words that a balloon tells as deleted stood here.</source>
        <translation>Aquí estaban las palabras que un globo da por suprimidas.</translation>
    </message>
    <message>
        <source>A balloon tells these words as deleted, and their place is not certain: “{detail}”.</source>
        <translation>Un globo da estas palabras por suprimidas y su lugar no es seguro: «{detail}».</translation>
    </message>
    <message>
        <source>Words marked as deleted or inserted: “{detail}”.</source>
        <translation>Palabras marcadas como suprimidas o insertadas: «{detail}».</translation>
    </message>
    <message>
        <source>Inserted words that became a link: “{detail}”.</source>
        <translation>Palabras insertadas que se convirtieron en un enlace: «{detail}».</translation>
    </message>
    <message>
        <source>Underlined words, which a printed balloon document has inserted: “{detail}”.</source>
        <translation>Palabras subrayadas, es decir, insertadas en un documento impreso con globos: «{detail}».</translation>
    </message>
    <message>
        <source>A balloon of a word processor stands in the text: “{detail}”.</source>
        <translation>Hay en el texto un globo de un procesador de textos: «{detail}».</translation>
    </message>
    <message>
        <source>This goes on with the comment above it, or with the text: “{detail}”.</source>
        <translation>Esto continúa el comentario que precede, o bien el texto: «{detail}».</translation>
    </message>
    <message>
        <source>A running head or foot of a page stands in the text: “{detail}”.</source>
        <translation>Hay en el texto un encabezado o pie de página: «{detail}».</translation>
    </message>
    <message>
        <source>What a converter leaves of a bookmark: “{detail}”.</source>
        <translation>Resto de un marcador dejado por un convertidor: «{detail}».</translation>
    </message>
    <message>
        <source>Signs of Markdown or HTML: “{detail}”.</source>
        <translation>Signos de Markdown o HTML: «{detail}».</translation>
    </message>
    <message>
        <source>The sentence goes on in the paragraph below.</source>
        <translation>La frase sigue en el párrafo siguiente.</translation>
    </message>
    <message>
        <source>The line ends in the middle of a sentence.</source>
        <translation>La línea termina en medio de una frase.</translation>
    </message>
    <message>
        <source>Another paragraph begins here.</source>
        <translation>Aquí empieza otro párrafo.</translation>
    </message>
    <message>
        <source>The mark of a footnote: “{detail}”.</source>
        <translation>La llamada de una nota al pie: «{detail}».</translation>
    </message>
    <message>
        <source>The label of a footnote: “{detail}”.</source>
        <translation>El número de una nota al pie: «{detail}».</translation>
    </message>
    <message>
        <source>A non-breaking hyphen was lost: “{detail}”.</source>
        <translation>Se perdió un guion de no separación: «{detail}».</translation>
    </message>
    <message>
        <source>A sign without width stands in a word.</source>
        <translation>Hay un signo sin ancho dentro de una palabra.</translation>
    </message>
    <message>
        <source>The hyphen of a broken line stands in a word.</source>
        <translation>Hay dentro de una palabra el guion de una línea cortada.</translation>
    </message>
    <message>
        <source>Letters joined as in print: “{detail}”.</source>
        <translation>Letras ligadas como en imprenta: «{detail}».</translation>
    </message>
    <message>
        <source>Another sign stands for an apostrophe: “{detail}”.</source>
        <translation>Otro signo hace de apóstrofo: «{detail}».</translation>
    </message>
    <message>
        <source>Other signs may stand for quotation marks: “{detail}”.</source>
        <translation>Puede que otros signos hagan de comillas: «{detail}».</translation>
    </message>
    <message>
        <source>A space was lost.</source>
        <translation>Se perdió un espacio.</translation>
    </message>
    <message>
        <source>A figure stands inside a word: “{detail}”.</source>
        <translation>Hay una cifra dentro de una palabra: «{detail}».</translation>
    </message>
    <message>
        <source>The comma between place and year is missing: “{detail}”; it was kept so.</source>
        <translation>Falta la coma entre el lugar y el año: «{detail}»; se dejó así.</translation>
    </message>
    <message>
        <source>No conference was held there in “{detail}”; it was kept so.</source>
        <translation>No se celebró allí ninguna conferencia en «{detail}»; se dejó así.</translation>
    </message>
    <message>
        <source>Two small words that do not follow each other: “{detail}”; they were kept so.</source>
        <translation>Dos palabras cortas que no pueden ir seguidas: «{detail}»; se dejaron así.</translation>
    </message>
    <message>
        <source>The sign at the end is not the one its place wants: “{detail}”; it was kept so.</source>
        <translation>El signo final no es el que pide su lugar: «{detail}»; se dejó así.</translation>
    </message>
    <message>
        <source>Labels are missing before “{detail}”; it was kept so.</source>
        <translation>Faltan números o letras antes de «{detail}»; se dejó así.</translation>
    </message>
    <message>
        <source>Tracked changes.</source>
        <translation>Control de cambios.</translation>
    </message>
    <message>
        <source>Comments.</source>
        <translation>Comentarios.</translation>
    </message>
    <message>
        <source>People and permissions.</source>
        <translation>Personas y permisos.</translation>
    </message>
    <message>
        <source>Marks of editing sessions.</source>
        <translation>Marcas de sesiones de edición.</translation>
    </message>
    <message>
        <source>Names and subjects in the properties.</source>
        <translation>Nombres y asuntos en las propiedades.</translation>
    </message>
    <message>
        <source>Dates and times in the properties.</source>
        <translation>Fechas y horas en las propiedades.</translation>
    </message>
    <message>
        <source>Custom properties and labels.</source>
        <translation>Propiedades y etiquetas personalizadas.</translation>
    </message>
    <message>
        <source>Document variables.</source>
        <translation>Variables del documento.</translation>
    </message>
    <message>
        <source>Hidden text.</source>
        <translation>Texto oculto.</translation>
    </message>
    <message>
        <source>Path of the template.</source>
        <translation>Ruta de la plantilla.</translation>
    </message>
    <message>
        <source>Links to files.</source>
        <translation>Enlaces a archivos.</translation>
    </message>
    <message>
        <source>Picture of the first page.</source>
        <translation>Imagen de la primera página.</translation>
    </message>
    <message>
        <source>Names, places and times inside pictures.</source>
        <translation>Nombres, lugares y fechas dentro de las imágenes.</translation>
    </message>
    <message>
        <source>Macros and scripts.</source>
        <translation>Macros y scripts.</translation>
    </message>
    <message>
        <source>Embedded documents and data.</source>
        <translation>Documentos y datos incrustados.</translation>
    </message>
    <message>
        <source>Signatures.</source>
        <translation>Firmas.</translation>
    </message>
    <message>
        <source>Earlier versions.</source>
        <translation>Versiones anteriores.</translation>
    </message>
    <message>
        <source>Printer settings.</source>
        <translation>Ajustes de impresora.</translation>
    </message>
    <message>
        <source>Names of authors of changes.</source>
        <translation>Nombres de autores de los cambios.</translation>
    </message>
    <message>
        <source>The text is the final text.</source>
        <translation>El texto es el texto final.</translation>
    </message>
    <message>
        <source>With all changes rejected, the text is the base text.</source>
        <translation>Rechazados todos los cambios, el texto es el de base.</translation>
    </message>
    <message>
        <source>Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.</source>
        <translation>Las tablas de las notas al pie ({detail}) se convirtieron en párrafos; los programas OpenDocument no muestran tablas ahí.</translation>
    </message>
    <message>
        <source>Lines around paragraphs ({detail}) are in the original file only.</source>
        <translation>Los bordes de párrafos ({detail}) solo están en el archivo original.</translation>
    </message>
    <message>
        <source>Frames and initials ({detail}) became paragraphs as any other.</source>
        <translation>Los marcos y las letras capitales ({detail}) se convirtieron en párrafos como los demás.</translation>
    </message>
    <message>
        <source>Spacing, shadows and other effects of letters ({detail}) are in the original file only.</source>
        <translation>El espaciado, las sombras y otros efectos de letra ({detail}) solo están en el archivo original.</translation>
    </message>
    <message>
        <source>Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; they no longer follow by themselves.</source>
        <translation>Los índices y otros campos de varios párrafos ({detail}) se convirtieron en párrafos simples; ya no se actualizan solos.</translation>
    </message>
    <message>
        <source>Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go.</source>
        <translation>Los números automáticos ({detail}) quedan como están ahora; ya no se actualizan cuando se añaden o desaparecen párrafos.</translation>
    </message>
    <message>
        <source>Sections that begin on a left or right page ({detail}) begin on the next one.</source>
        <translation>Las secciones que empiezan en página izquierda o derecha ({detail}) empiezan en la siguiente.</translation>
    </message>
    <message>
        <source>Borders, line numbers and the like of pages ({detail}) are in the original file only.</source>
        <translation>Los bordes, los números de línea y similares de las páginas ({detail}) solo están en el archivo original.</translation>
    </message>
    <message>
        <source>Pictures in headers and footers ({detail}) were left out; add them by hand.</source>
        <translation>Se omitieron las imágenes en encabezados y pies de página ({detail}); añádalas a mano.</translation>
    </message>
    <message>
        <source>Content controls ({detail}) became the words they hold.</source>
        <translation>Los controles de contenido ({detail}) se convirtieron en las palabras que contienen.</translation>
    </message>
    <message>
        <source>Readings above words ({detail}) were left out.</source>
        <translation>Se omitieron las indicaciones de lectura sobre las palabras ({detail}).</translation>
    </message>
    <message>
        <source>Only words, their emphasis, tables and pictures are read from files of this kind: fonts, colours, bookmarks and headers of single sections were left out.</source>
        <translation>De los archivos de este tipo solo se leen las palabras, su énfasis, las tablas y las imágenes: se omitieron fuentes, colores, marcadores y encabezados de secciones concretas.</translation>
    </message>
    <message>
        <source>A certificate is saved beside its file, and standard input is none.</source>
        <translation>El certificado se guarda junto a su archivo, y la entrada estándar no lo es.</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>SHA-256 del archivo.</translation>
    </message>
    <message>
        <source>SHA-256 of its final text.</source>
        <translation>SHA-256 de su texto final.</translation>
    </message>
    <message>
        <source>SHA-256 of its base text.</source>
        <translation>SHA-256 de su texto de base.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe.</translation>
    </message>
    <message>
        <source>The file falls short.</source>
        <translation>El archivo no cumple.</translation>
    </message>
</context>
</TS>
