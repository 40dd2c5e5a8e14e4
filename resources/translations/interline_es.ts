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
        <source>Compare &amp;two files…</source>
        <translation>Co&amp;mparar dos archivos…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>Comparar &amp;la base con otra versión…</translation>
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
        <source>Amended provision</source>
        <translation>Disposición enmendada</translation>
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
    <name>CompareDialog</name>
    <message>
        <source>Compare two files</source>
        <translation>Comparar dos archivos</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. Neither file is changed.</source>
        <translation>Lo que lleva de un texto al otro se muestra como enmiendas. Ninguno de los archivos se modifica.</translation>
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
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
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
        <source>conference line</source>
        <translation>línea de la conferencia</translation>
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
        <source>session without a name yet, {when}</source>
        <translation>sesión aún sin nombre, {when}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
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
        <source>The last changes are not stored: {reason} They stay in this window.</source>
        <translation>Los últimos cambios no se han guardado: {reason} Siguen en esta ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> Y %n más.</numerusform>
            <numerusform> Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>Hay guardada una sesión de un archivo con este nombre; última escritura: {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
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
        <source>Base text</source>
        <translation>Texto de base</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>Texto enmendado</translation>
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
        <source>Word, OpenDocument, RTF, HTML, text</source>
        <translation>Word, OpenDocument, RTF, HTML, texto</translation>
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
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Funciona sin conexión. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Aquí se listarán los archivos que abra.</translation>
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
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>aquí hay enmiendas en conflicto</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>Detener el registro</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>Registrar como {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Linked scrolling</source>
        <translation>Desplazamiento enlazado</translation>
    </message>
    <message>
        <source>Both texts scroll together</source>
        <translation>Los dos textos se desplazan juntos</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>La ventana es demasiado estrecha para dos columnas: los dos textos van en una.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Reglas: {name}</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place} no tiene enmiendas, así que no hay nada que motivar.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>Outline, folded away</source>
        <translation>Esquema, plegado</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>Enmiendas, plegadas</translation>
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
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ Todo guardado</translation>
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
        <source>PDF files cannot be opened. Open the .docx, .odt or .txt file it was made from.</source>
        <translation>No se pueden abrir archivos PDF. Abra el .docx, .odt o .txt del que procede.</translation>
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
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt or .pdf.</source>
        <translation>Interline no puede escribir este tipo de archivo. Use .docx, .odt, .txt o .pdf.</translation>
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
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get only the words they show.</source>
        <translation>Las ecuaciones, los dibujos y los objetos ({detail}) quedan como están en este archivo; los demás archivos solo reciben las palabras que muestran.</translation>
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
        <source>Objects are kept in this file only: {detail}.</source>
        <translation>Los objetos solo se conservan en este archivo: {detail}.</translation>
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
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>Los objetos libres en la página solo se conservan en este archivo: {detail}.</translation>
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
        <source>Tracked changes inside equations were taken as agreed: {detail}.</source>
        <translation>Los cambios dentro de ecuaciones se dieron por acordados: {detail}.</translation>
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
        <source>Other sections, and headers and footers of first or even pages ({detail}), stay in this file only; other files get the page, header and footer of the last section.</source>
        <translation>Las demás secciones y los encabezados y pies de páginas primeras o pares ({detail}) quedan solo en este archivo; los demás archivos reciben la página, el encabezado y el pie de la última sección.</translation>
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
