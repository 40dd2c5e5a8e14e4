<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;Новая резолюция</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple resolution</source>
        <translation>Открыть &amp;пример резолюции</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Сохранить сеанс &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Export clean files</source>
        <translation>&amp;Экспорт чистовых файлов</translation>
    </message>
    <message>
        <source>&amp;Marked, strike and underline</source>
        <translation>С пометками: &amp;зачёркивание и подчёркивание</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>Отслеживаемые &amp;исправления</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>Исходный &amp;текст</translation>
    </message>
    <message>
        <source>Clean &amp;plain text</source>
        <translation>&amp;Чистовой простой текст</translation>
    </message>
    <message>
        <source>Clean P&amp;DF</source>
        <translation>Чистовой &amp;PDF</translation>
    </message>
    <message>
        <source>Marked PD&amp;F</source>
        <translation>P&amp;DF с пометками</translation>
    </message>
    <message>
        <source>Comparison ta&amp;ble</source>
        <translation>Сравнительная та&amp;блица</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Указания</translation>
    </message>
    <message>
        <source>Change &amp;report</source>
        <translation>&amp;Отчет об изменениях</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Веб-страница</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>От&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Вставить &amp;без форматирования</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>На&amp;йти далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>&amp;Go to provision…</source>
        <translation>&amp;Перейти к положению…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Настрой&amp;ки…</translation>
    </message>
    <message>
        <source>&amp;Record amendments</source>
        <translation>Зап&amp;исывать поправки</translation>
    </message>
    <message>
        <source>Record &amp;for…</source>
        <translation>Записы&amp;вать от имени…</translation>
    </message>
    <message>
        <source>&amp;ADD a provision below</source>
        <translation>&amp;ADD, добавить положение ниже</translation>
    </message>
    <message>
        <source>&amp;MOD, modify this provision</source>
        <translation>&amp;MOD, изменить это положение</translation>
    </message>
    <message>
        <source>(MOD), &amp;editorial change</source>
        <translation>(M&amp;OD), редакционная правка</translation>
    </message>
    <message>
        <source>&amp;SUP, suppress this provision</source>
        <translation>&amp;SUP, исключить это положение</translation>
    </message>
    <message>
        <source>SUP the &amp;whole instrument</source>
        <translation>SUP &amp;всего документа</translation>
    </message>
    <message>
        <source>&amp;NOC, no change</source>
        <translation>&amp;NOC, без изменений</translation>
    </message>
    <message>
        <source>NOC &amp;underlined, must not change</source>
        <translation>NOC подчёркнутое, &amp;менять нельзя</translation>
    </message>
    <message>
        <source>Ta&amp;ke the amendment back</source>
        <translation>&amp;Снять поправку</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>П&amp;ереместить вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пе&amp;реместить вниз</translation>
    </message>
    <message>
        <source>Renumber what follows</source>
        <translation>Перенумеровать следующее</translation>
    </message>
    <message>
        <source>Move af&amp;ter</source>
        <translation>Перемес&amp;тить после</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>&amp;Основания</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>От&amp;клонить</translation>
    </message>
    <message>
        <source>Take into my proposal</source>
        <translation>Включить в моё предложение</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>&amp;Взять в скобки</translation>
    </message>
    <message>
        <source>Next co&amp;llision</source>
        <translation>Следующее противо&amp;речие</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Следующее &amp;изменение</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Пре&amp;дыдущее изменение</translation>
    </message>
    <message>
        <source>All &amp;marks</source>
        <translation>&amp;Все пометки</translation>
    </message>
    <message>
        <source>&amp;Simple</source>
        <translation>&amp;Просто</translation>
    </message>
    <message>
        <source>&amp;Final</source>
        <translation>Ито&amp;г</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>Ис&amp;ходный</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Р&amp;ядом</translation>
    </message>
    <message>
        <source>Fold the unchange&amp;d</source>
        <translation>Свернуть &amp;неизменённое</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Развернуть здесь</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Структура</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>Поп&amp;равки</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>С&amp;ледующая область</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>Compare &amp;files…</source>
        <translation>Сравнить &amp;файлы…</translation>
    </message>
    <message>
        <source>Repair a &amp;damaged text…</source>
        <translation>&amp;Восстановить повреждённый текст…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>Ср&amp;авнить основу с другой версией…</translation>
    </message>
    <message>
        <source>&amp;Bring in proposals of others…</source>
        <translation>Д&amp;обавить предложения других…</translation>
    </message>
    <message>
        <source>&amp;Swap base and amended text</source>
        <translation>Поменять &amp;местами основной и изменённый текст</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>&amp;Language versions side by side…</source>
        <translation>&amp;Языковые версии рядом…</translation>
    </message>
    <message>
        <source>Co&amp;mments in the opened file…</source>
        <translation>Приме&amp;чания в открытом файле…</translation>
    </message>
    <message>
        <source>&amp;Look at the opened file again</source>
        <translation>&amp;Перечитать открытый файл</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Клав&amp;иши</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic text</source>
        <translation>Копи&amp;ровать диагностику</translation>
    </message>
    <message>
        <source>&amp;About Interline</source>
        <translation>Об &amp;Interline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавний</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>Эк&amp;спортировать как</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>П&amp;оправки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>Правила &amp;конференции</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Typing in {place}</source>
        <translation>Ввод в {place}</translation>
    </message>
    <message>
        <source>New text in {place}</source>
        <translation>Новый текст в {place}</translation>
    </message>
    <message>
        <source>Deletion in {place}</source>
        <translation>Удаление в {place}</translation>
    </message>
    <message>
        <source>Words moved to {place}</source>
        <translation>Слова перенесены в {place}</translation>
    </message>
    <message>
        <source>A table takes no new provision: type in its cells, or ADD behind the table.</source>
        <translation>В таблицу нельзя добавить новое положение: вводите текст в ячейки или добавьте положение (ADD) после таблицы.</translation>
    </message>
    <message>
        <source>ADD after {place}</source>
        <translation>ADD после {place}</translation>
    </message>
    <message>
        <source>Type in {place}: what you change becomes a MOD.</source>
        <translation>Пишите в {place}: изменённое станет MOD.</translation>
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
        <translation>Исключается целиком: {place}. Отмена это вернёт.</translation>
    </message>
    <message>
        <source>NOC {place}</source>
        <translation>NOC {place}</translation>
    </message>
    <message>
        <source>Underlined NOC {place}</source>
        <translation>NOC подчёркнутое {place}</translation>
    </message>
    <message>
        <source>Take back the amendment of {place}</source>
        <translation>Снять поправку к {place}</translation>
    </message>
    <message>
        <source>Move {place} up</source>
        <translation>Переместить {place} вверх</translation>
    </message>
    <message>
        <source>Move {place} down</source>
        <translation>Переместить {place} вниз</translation>
    </message>
    <message>
        <source>Renumber what follows {place}</source>
        <translation>Перенумеровать следующее за {place}</translation>
    </message>
    <message>
        <source>Move {place}</source>
        <translation>Переместить {place}</translation>
    </message>
    <message>
        <source>The amendments of {place} collide: take one reading of it.</source>
        <translation>Поправки к {place} противоречат друг другу: примите одну редакцию.</translation>
    </message>
    <message>
        <source>Take {place} into my proposal</source>
        <translation>Включить {place} в моё предложение</translation>
    </message>
    <message>
        <source>Accept {place}</source>
        <translation>Принять {place}</translation>
    </message>
    <message>
        <source>Reject {place}</source>
        <translation>Отклонить {place}</translation>
    </message>
    <message>
        <source>Put {place} in brackets</source>
        <translation>Взять {place} в скобки</translation>
    </message>
    <message>
        <source>Table {place}</source>
        <translation>Внести {place}</translation>
    </message>
    <message>
        <source>Draft {place} again</source>
        <translation>Вернуть {place} в проект</translation>
    </message>
    <message>
        <source>Withdraw {place}</source>
        <translation>Снять {place}</translation>
    </message>
    <message>
        <source>Reasons of {number}</source>
        <translation>Основания {number}</translation>
    </message>
    <message>
        <source>Number of {number}</source>
        <translation>Номер {number}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>Номер предложения</translation>
    </message>
    <message>
        <source>Collides with {names}</source>
        <translation>Противоречит: {names}</translation>
    </message>
    <message>
        <source>They want the same words or the same place.</source>
        <translation>Они касаются одних и тех же слов или одного и того же места.</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Принять эту редакцию</translation>
    </message>
    <message>
        <source>Accept this amendment, and reject those it collides with</source>
        <translation>Принять эту поправку и отклонить те, которым она противоречит</translation>
    </message>
    <message>
        <source>Reasons (required)</source>
        <translation>Основания (обязательны)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Why this is proposed</source>
        <translation>Почему это предлагается</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>Take this amendment back</source>
        <translation>Снять эту поправку</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>To the next provision whose amendments collide</source>
        <translation>К следующему положению с противоречащими поправками</translation>
    </message>
    <message>
        <source>Whose amendments are shown</source>
        <translation>Чьи поправки показаны</translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation>Порядок поправок</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>В порядке текста</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>All sponsors</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Amendments stand here. Start recording and type in the text: what you change is marked.</source>
        <translation>Здесь стоят поправки. Начните запись и пишите в тексте: всё изменённое помечается.</translation>
    </message>
</context>
<context>
    <name>Colliding</name>
    <message>
        <source>No amendments collide in this text.</source>
        <translation>В этом тексте нет противоречащих поправок.</translation>
    </message>
    <message>
        <source>Collision {number} of {count}: {place}</source>
        <translation>Противоречие {number} из {count}: {place}</translation>
    </message>
    <message>
        <source>Take the reading of {number} in {place}</source>
        <translation>Принять редакцию {number} в {place}</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>How the text is shown</source>
        <translation>Как показан текст</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Запись от имени {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записывать</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Provision {number} of {count}</source>
        <translation>Положение {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Linked scrolling</source>
        <translation>Общая прокрутка</translation>
    </message>
    <message>
        <source>The texts scroll together</source>
        <translation>Тексты прокручиваются вместе</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>One column for all amendments, or one for each sponsor</source>
        <translation>Одна колонка для всех поправок или по одной на каждого автора</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не учитывать</translation>
    </message>
    <message>
        <source>Differences that are no amendments</source>
        <translation>Различия, которые не считаются поправками</translation>
    </message>
    <message>
        <source>What is amended: {words}</source>
        <translation>Что изменяется: {words}</translation>
    </message>
    <message>
        <source>All amendments in one column</source>
        <translation>Все поправки в одной колонке</translation>
    </message>
    <message>
        <source>Formatting is never an amendment</source>
        <translation>Оформление никогда не считается поправкой</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>Дефисы и переносы</translation>
    </message>
    <message>
        <source>Apostrophes and quotation marks</source>
        <translation>Апострофы и кавычки</translation>
    </message>
    <message>
        <source>œ and oe, æ and ae</source>
        <translation>œ и oe, æ и ae</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>Прописные и строчные буквы</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files</source>
        <translation>Сравнить файлы</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. No file is changed.</source>
        <translation>То, что ведёт от одного текста к другому, показывается в виде поправок. Ни один файл не изменяется.</translation>
    </message>
    <message>
        <source>&amp;Base text</source>
        <translation>&amp;Базовый текст</translation>
    </message>
    <message>
        <source>Choose the base text</source>
        <translation>Выбрать базовый текст</translation>
    </message>
    <message>
        <source>&amp;Amended text</source>
        <translation>Из&amp;менённый текст</translation>
    </message>
    <message>
        <source>Choose the amended text</source>
        <translation>Выбрать изменённый текст</translation>
    </message>
    <message>
        <source>&amp;Third text, if any</source>
        <translation>&amp;Третий текст, если есть</translation>
    </message>
    <message>
        <source>Choose another amended text</source>
        <translation>Выбрать другой изменённый текст</translation>
    </message>
    <message>
        <source>another text that amends the same base</source>
        <translation>другой текст с поправками к той же основе</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>Поменять &amp;местами</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>No amendments are</source>
        <translation>Поправками не считаются</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the whole instrument</source>
        <translation>весь документ</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>строка с номером</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>строка конференции</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>основания</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>знак конца</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>вводная фраза</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>пустая строка</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>column</source>
        <translation>столбец</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>ячейка таблицы</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>proposal line</source>
        <translation>строка предложения</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>вводная часть документа</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снято</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Outline, folded away</source>
        <translation>Структура, свёрнута</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>Поправки, свёрнуты</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>Окно слишком узкое для двух колонок: оба текста стоят в одной.</translation>
    </message>
    <message>
        <source>The window is too narrow for so many columns: all texts stand in one.</source>
        <translation>Окно слишком узкое для стольких колонок: все тексты стоят в одной.</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>К {place} нет поправок, обосновывать нечего.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>Правила: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Отменить: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Вернуть: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Ещё не экспортировано</translation>
    </message>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>Не экспортировано после %n изменения</numerusform>
            <numerusform>Не экспортировано после %n изменений</numerusform>
            <numerusform>Не экспортировано после %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>, original untouched</source>
        <translation>, исходный файл не тронут</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n поправка</numerusform>
            <numerusform>%n поправки</numerusform>
            <numerusform>%n поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Запись от имени {name}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Не сохранено</translation>
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
        <translation>Что записано</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Что следует знать</translation>
    </message>
    <message>
        <source>The original file and this session were not changed.</source>
        <translation>Исходный файл и этот сеанс не изменены.</translation>
    </message>
    <message>
        <source>Write another kind</source>
        <translation>Записать в другом виде</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Копировать справку о проверке</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Сохранить справку о проверке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Fingerprint {figures}</source>
        <translation>Отпечаток {figures}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>В папке {folder}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдено</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Clean</source>
        <translation>Чистый текст</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>С пометами</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>С исправлениями</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходный</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>PDF с пометами</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>Сравнительная таблица</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Отчёт об изменениях</translation>
    </message>
    <message>
        <source>final</source>
        <translation>итоговый</translation>
    </message>
    <message>
        <source>original</source>
        <translation>исходный</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>с пометками</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>с исправлениями</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>указания</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Запись файлов</translation>
    </message>
    <message>
        <source>Saving the certificates</source>
        <translation>Сохранение справок о проверке</translation>
    </message>
    <message>
        <source>Saved beside the files: {names}</source>
        <translation>Сохранено рядом с файлами: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>%n чистовой файл, проверен</numerusform>
            <numerusform>%n чистовых файла, проверены</numerusform>
            <numerusform>%n чистовых файлов, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>%n файл с исходным текстом, проверен</numerusform>
            <numerusform>%n файла с исходным текстом, проверены</numerusform>
            <numerusform>%n файлов с исходным текстом, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>%n файл с пометками, проверен</numerusform>
            <numerusform>%n файла с пометками, проверены</numerusform>
            <numerusform>%n файлов с пометками, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>%n файл с исправлениями, проверен</numerusform>
            <numerusform>%n файла с исправлениями, проверены</numerusform>
            <numerusform>%n файлов с исправлениями, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>%n сравнительная таблица, проверена</numerusform>
            <numerusform>%n сравнительные таблицы, проверены</numerusform>
            <numerusform>%n сравнительных таблиц, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>%n файл с указаниями, проверен</numerusform>
            <numerusform>%n файла с указаниями, проверены</numerusform>
            <numerusform>%n файлов с указаниями, проверены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>%n отчёт об изменениях, проверен</numerusform>
            <numerusform>%n отчёта об изменениях, проверены</numerusform>
            <numerusform>%n отчётов об изменениях, проверены</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is still in square brackets.</source>
        <translation>{place} всё ещё в квадратных скобках.</translation>
    </message>
    <message>
        <source>Written, but a check failed</source>
        <translation>Записано, но проверка не пройдена</translation>
    </message>
    <message>
        <source>Opened again and read independently, {time}</source>
        <translation>Открыто снова и прочитано независимо, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Text equals the final text</source>
        <translation>Текст равен итоговому</translation>
    </message>
    <message>
        <source>Rejected, it is the base text</source>
        <translation>При отклонении — основной текст</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>No tracked change left</source>
        <translation>Отслеживаемых исправлений не осталось</translation>
    </message>
    <message>
        <source>No comment, no name, no hidden text</source>
        <translation>Ни примечаний, ни имён, ни скрытого текста</translation>
    </message>
    <message>
        <source>Dates and editing traces removed</source>
        <translation>Даты и следы правки удалены</translation>
    </message>
    <message>
        <source>No macro, no link to a file</source>
        <translation>Ни макросов, ни ссылок на файлы</translation>
    </message>
    <message>
        <source>Nothing embedded tells of anybody</source>
        <translation>Ничто вложенное никого не выдаёт</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>&amp;Регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Слова целиком</translation>
    </message>
    <message>
        <source>&amp;Accents</source>
        <translation>&amp;Диакритика</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
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
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Заменить на «{text}»</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>The place and the words around it</source>
        <translation>Место и слова вокруг него</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>In the base text</source>
        <translation>В основном тексте</translation>
    </message>
    <message>
        <source>In the amended text</source>
        <translation>В изменённом тексте</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>Другое прочтение…</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Другое прочтение</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Решать больше нечего.</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>No word of the text: it is taken out</source>
        <translation>Не слова текста: изъять</translation>
    </message>
    <message>
        <source>Read “{words}”</source>
        <translation>Читать «{words}»</translation>
    </message>
    <message>
        <source>Inserted “{words}”</source>
        <translation>Вставлено «{words}»</translation>
    </message>
    <message>
        <source>Deleted “{words}”</source>
        <translation>Удалено «{words}»</translation>
    </message>
    <message>
        <source>“{old}” replaced by “{new}”</source>
        <translation>«{old}» заменено на «{new}»</translation>
    </message>
    <message>
        <source>By the words at the place</source>
        <translation>По словам в этом месте</translation>
    </message>
    <message>
        <source>By what stands around</source>
        <translation>По окружению</translation>
    </message>
    <message>
        <source>By the table of conferences</source>
        <translation>По таблице конференций</translation>
    </message>
    <message>
        <source>By the same words elsewhere in the text</source>
        <translation>По таким же словам в другом месте текста</translation>
    </message>
    <message>
        <source>By the document&apos;s own summary</source>
        <translation>По сводке самого документа</translation>
    </message>
    <message>
        <source>By a balloon</source>
        <translation>По выноске</translation>
    </message>
    <message>
        <source>By the base text</source>
        <translation>По основному тексту</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Решено вами</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>остаётся как есть</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>изъято</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n положение без изменений …</numerusform>
            <numerusform>… %n положения без изменений …</numerusform>
            <numerusform>… %n положений без изменений …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no change in this text.</source>
        <translation>В этом тексте нет изменений.</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {marker}, {place}</source>
        <translation>Изменение {number} из {count}: {marker}, {place}</translation>
    </message>
    <message>
        <source>Went on from the beginning. {said}</source>
        <translation>Продолжено с начала. {said}</translation>
    </message>
    <message>
        <source>Went on from the end. {said}</source>
        <translation>Продолжено с конца. {said}</translation>
    </message>
    <message>
        <source>No provision is called “{name}”.</source>
        <translation>Нет положения с названием «{name}».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied: versions of Interline, Python, Qt and the system. No text of yours is in it.</source>
        <translation>Скопированы версии Interline, Python, Qt и системы. Вашего текста там нет.</translation>
    </message>
    <message>
        <source>About Interline</source>
        <translation>Об Interline</translation>
    </message>
    <message>
        <source>Interline amends resolutions offline: every mark kept, every export checked.</source>
        <translation>Interline вносит поправки в резолюции без сети: каждая пометка сохранена, каждый экспорт проверен.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Что делают клавиши</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Documents and sessions</source>
        <translation>Документы и сеансы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Открывается пример</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Новая резолюция</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparing {old} with {new}</source>
        <translation>Сравнение {old} с {new}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>Оба текста совпадают.</translation>
    </message>
    <message>
        <source>The same as the base text: {names}.</source>
        <translation>То же, что базовый текст: {names}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Bring in proposals of others</source>
        <translation>Добавить предложения других</translation>
    </message>
    <message>
        <source>Proposals brought in: {names}.</source>
        <translation>Добавлены предложения: {names}.</translation>
    </message>
    <message>
        <source>Language versions side by side</source>
        <translation>Языковые версии рядом</translation>
    </message>
    <message>
        <source>Stored in {name}.</source>
        <translation>Сохранено в {name}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Сохранить сеанс</translation>
    </message>
    <message>
        <source>Interline sessions</source>
        <translation>Сеансы Interline</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Условные обозначения</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to or filter   Ctrl+G</source>
        <translation>Перейти или найти   Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a provision, or filter the outline</source>
        <translation>Перейти к положению или отобрать в структуре</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Обзор изменений</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n поправка</numerusform>
            <numerusform>%n поправки</numerusform>
            <numerusform>%n поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>%n внесена</numerusform>
            <numerusform>%n внесены</numerusform>
            <numerusform>%n внесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n согласована</numerusform>
            <numerusform>%n согласованы</numerusform>
            <numerusform>%n согласовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n в скобках</numerusform>
            <numerusform>%n в скобках</numerusform>
            <numerusform>%n в скобках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n снята</numerusform>
            <numerusform>%n сняты</numerusform>
            <numerusform>%n снято</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{kind} picture</source>
        <translation>изображение {kind}</translation>
    </message>
</context>
<context>
    <name>PointingPage</name>
    <message>
        <source>Open this file</source>
        <translation>Открыть этот файл</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>Текст на экране</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>Цвета пометок</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Делегация</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>Д&amp;окумент</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>&amp;Правила конференции</translation>
    </message>
    <message>
        <source>Rules for texts opened from now on; those of an open text are in the menu Tools.</source>
        <translation>Правила для текстов, открываемых с этого момента; правила открытого текста — в меню «Инструменты».</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>L&amp;atin and Cyrillic letters</source>
        <translation>&amp;Латиница и кириллица</translation>
    </message>
    <message>
        <source>Ara&amp;bic letters</source>
        <translation>&amp;Арабские буквы</translation>
    </message>
    <message>
        <source>C&amp;hinese characters</source>
        <translation>&amp;Китайские иероглифы</translation>
    </message>
    <message>
        <source>{family}, of Interline</source>
        <translation>{family}, из Interline</translation>
    </message>
    <message>
        <source>&amp;Inserted words</source>
        <translation>&amp;Вставленные слова</translation>
    </message>
    <message>
        <source>D&amp;eleted words</source>
        <translation>&amp;Удалённые слова</translation>
    </message>
    <message>
        <source>&amp;Moved words</source>
        <translation>П&amp;еремещённые слова</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>Вернут&amp;ь всё</translation>
    </message>
    <message>
        <source>Every preference as it was when Interline was new</source>
        <translation>Все настройки станут такими, как в только что установленной программе Interline</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Выбранное действует сразу.</translation>
    </message>
    <message>
        <source>{colour}, your own</source>
        <translation>{colour}, выбран вами</translation>
    </message>
    <message>
        <source>{colour}, of the theme</source>
        <translation>{colour}, из темы</translation>
    </message>
    <message>
        <source>You are asked when you begin to record.</source>
        <translation>Вас спросят, когда вы начнёте запись.</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Первое предложение: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Предложения остаются без номера</translation>
    </message>
    <message>
        <source>{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was.</source>
        <translation>Контраст цвета {colour} со страницей — {found}; для слов нужно не менее {least}. Цвет оставлен прежним.</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Interline ended before it was closed; last stored {when}</source>
        <translation>Работа Interline прервалась до закрытия; последнее сохранение: {when}</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>сеанс пока без имени, {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>вчера в {time}</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Пока ничего не открывали</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>In whose name to record</source>
        <translation>От чьего имени записывать</translation>
    </message>
    <message>
        <source>Symbol of the delegation</source>
        <translation>Обозначение делегации</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Начать запись</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Record for &amp;delegation</source>
        <translation>&amp;Записывать от делегации</translation>
    </message>
    <message>
        <source>d&amp;ocument</source>
        <translation>&amp;документ</translation>
    </message>
    <message>
        <source>The symbol the conference uses, such as MRD</source>
        <translation>Обозначение, принятое на конференции, например MRD</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>Первое предложение: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>Предложения остаются без номера</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Reading the comments</source>
        <translation>Чтение примечаний</translation>
    </message>
    <message>
        <source>The opened file holds no comments.</source>
        <translation>В открытом файле нет примечаний.</translation>
    </message>
    <message>
        <source>Comments in {name}</source>
        <translation>Примечания в файле {name}</translation>
    </message>
    <message>
        <source>For reading only: no export holds a comment.</source>
        <translation>Только для чтения: ни один экспорт не содержит примечаний.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>To the provision (Enter)</source>
        <translation>К положению (Ввод)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(без слов)</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>Repair of {name}</source>
        <translation>Восстановление: {name}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>После восстановления</translation>
    </message>
    <message>
        <source>Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits</source>
        <translation>Enter — принять, Delete — оставить как есть, цифра — выбрать, F2 — править</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Предыдущее нерешённое</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Следующее нерешённое</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Только нерешённое</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on with the repaired text</source>
        <translation>Продолжить с восстановленным текстом</translation>
    </message>
    <message>
        <source>What is undecided stays as it arrived. The file itself is not changed.</source>
        <translation>Нерешённое остаётся таким, как получено. Сам файл не изменяется.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>не решено: %n</numerusform>
            <numerusform>не решено: %n</numerusform>
            <numerusform>не решено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>всё решено</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Вернуть: {what}</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Решать больше нечего.</translation>
    </message>
    <message>
        <source>Repairing the text</source>
        <translation>Восстановление текста</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Looking for damage</source>
        <translation>Поиск повреждений</translation>
    </message>
    <message>
        <source>Nothing in this text looks damaged.</source>
        <translation>Повреждений в этом тексте не видно.</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Recording is off, so the text was not changed.</source>
        <translation>Запись выключена, поэтому текст не изменён.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записывать</translation>
    </message>
    <message>
        <source>This is the original text, so nothing was changed. Amendments go into the amended text.</source>
        <translation>Это исходный текст, поэтому ничего не изменено. Поправки вносятся в изменённый текст.</translation>
    </message>
    <message>
        <source>Amend the text</source>
        <translation>Внести поправки</translation>
    </message>
    <message>
        <source>Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all.</source>
        <translation>Каждая колонка показывает, чего хочет один автор, поэтому ничего не изменено. Поправки вносятся в общей колонке.</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window, which goes on trying.</source>
        <translation>Последние изменения не сохранены: {reason} Они остаются в этом окне, которое продолжает попытки.</translation>
    </message>
    <message>
        <source>Store elsewhere</source>
        <translation>Сохранить в другом месте</translation>
    </message>
    <message>
        <source>All changes are stored again.</source>
        <translation>Все изменения снова сохранены.</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> И ещё %n.</numerusform>
            <numerusform> И ещё %n.</numerusform>
            <numerusform> И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the comments</source>
        <translation>Прочитать примечания</translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>Сохранён сеанс для файла с таким именем, последняя запись: {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>Из них %n ждёт вашего решения.</numerusform>
            <numerusform>Из них %n ждут вашего решения.</numerusform>
            <numerusform>Из них %n ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>Похоже, этот текст повреждён в %n месте.</numerusform>
            <numerusform>Похоже, этот текст повреждён в %n местах.</numerusform>
            <numerusform>Похоже, этот текст повреждён в %n местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the repair</source>
        <translation>Просмотреть восстановление</translation>
    </message>
    <message>
        <source>{name} was changed by another program. This session goes on with the text it was begun with.</source>
        <translation>Файл {name} изменён другой программой. Этот сеанс продолжается с текстом, с которого начат.</translation>
    </message>
    <message>
        <source>Open as it is now</source>
        <translation>Открыть как есть сейчас</translation>
    </message>
    <message>
        <source>All your work is stored.</source>
        <translation>Вся ваша работа сохранена.</translation>
    </message>
    <message>
        <source>Save the session under another name.</source>
        <translation>Сохраните сеанс под другим именем.</translation>
    </message>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Произошло то, чего Interline не предвидел.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Change the wording.</source>
        <translation>Изменить слова.</translation>
    </message>
    <message>
        <source>Change the </source>
        <translation>Изменить </translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>слова</translation>
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
        <translation>Взять этот файл как основной текст</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Основной текст</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>Текст с поправками</translation>
    </message>
    <message>
        <source>Compare the base with this file</source>
        <translation>Сравнить основу с этим файлом</translation>
    </message>
    <message>
        <source>others want the same</source>
        <translation>другие хотят того же</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Amend resolutions offline: every mark kept, every export checked.</source>
        <translation>Поправки к резолюциям без сети: каждая пометка сохранена, каждый экспорт проверен.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, RTF, HTML, text</source>
        <translation>Word, OpenDocument, PDF, RTF, HTML, текст</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>Сравнить два файла</translation>
    </message>
    <message>
        <source>Finds every amendment between them</source>
        <translation>Находит каждую поправку между ними</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Новая резолюция</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Начать с пустой страницы</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Drop one file here to open it, two to compare them</source>
        <translation>Перетащите сюда один файл, чтобы открыть, два — чтобы сравнить</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Open the sample resolution</source>
        <translation>Открыть пример резолюции</translation>
    </message>
    <message>
        <source>Type in the text: Interline marks what you change.</source>
        <translation>Пишите в тексте: Interline помечает изменения.</translation>
    </message>
    <message>
        <source>Accept, reject or bracket each amendment.</source>
        <translation>Примите, отклоните или возьмите в скобки каждую поправку.</translation>
    </message>
    <message>
        <source>Export a clean Word and OpenDocument file.</source>
        <translation>Экспортируйте чистовой файл Word и OpenDocument.</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Другие примеры</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Работает без сети. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>Нет на этом компьютере</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Здесь появятся открытые вами файлы.</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>Удалить {name}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Provision</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>To the next provision whose amendments collide (Ctrl+Alt+C)</source>
        <translation>К следующему положению с противоречащими поправками (Ctrl+Alt+C)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортировано</translation>
    </message>
    <message>
        <source>Normal size (Ctrl+0)</source>
        <translation>Обычный размер (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Масштаб {percent}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
            <numerusform>%n перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n NOC с подчёркиванием</numerusform>
            <numerusform>%n NOC с подчёркиванием</numerusform>
            <numerusform>%n NOC с подчёркиванием</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>строка {row}, столбец {column}</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>здесь поправки противоречат друг другу</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>удалено «{words}»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <translation>вставлено «{words}»</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>restored “{words}”</source>
        <translation>восстановлено «{words}»</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add this version</source>
        <translation>Добавить эту версию</translation>
    </message>
    <message>
        <source>lacks the change that others have</source>
        <translation>нет изменения, которое есть в других</translation>
    </message>
    <message>
        <source>changed otherwise than in others</source>
        <translation>изменено иначе, чем в других</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>только в этой версии</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Language versions</source>
        <translation>Языковые версии</translation>
    </message>
    <message>
        <source>What is different here</source>
        <translation>Чем версии здесь различаются</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>Добавить версию…</translation>
    </message>
    <message>
        <source>Fold the unchanged</source>
        <translation>Свернуть неизменённое</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Общая прокрутка</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее различие</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее различие</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>Развернуть здесь</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>Чтение %n версии</numerusform>
            <numerusform>Чтение %n версий</numerusform>
            <numerusform>Чтение %n версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>%n различие между версиями</numerusform>
            <numerusform>%n различия между версиями</numerusform>
            <numerusform>%n различий между версиями</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions are alike</source>
        <translation>Версии совпадают</translation>
    </message>
    <message>
        <source>Add language versions</source>
        <translation>Добавить языковые версии</translation>
    </message>
    <message>
        <source>The versions are alike.</source>
        <translation>Версии совпадают.</translation>
    </message>
    <message>
        <source>lacks the change: {versions}</source>
        <translation>нет изменения: {versions}</translation>
    </message>
    <message>
        <source>changed otherwise: {versions}</source>
        <translation>изменено иначе: {versions}</translation>
    </message>
    <message>
        <source>no such provision: {versions}</source>
        <translation>нет такого положения: {versions}</translation>
    </message>
    <message>
        <source>only here: {versions}</source>
        <translation>только здесь: {versions}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As in all versions</source>
        <translation>Как во всех версиях</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Resolution, number (place, year)</source>
        <translation>Резолюция, номер (место, год)</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>Название резолюции</translation>
    </message>
    <message>
        <source>Text; Enter begins the next provision</source>
        <translation>Текст; Enter начинает следующее положение</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>Recording is off</source>
        <translation>Запись выключена</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>Записывать от имени {name}</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>Запись от имени: {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} (not stored)</source>
        <translation>{name} (не сохранено)</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ Всё сохранено</translation>
    </message>
    <message>
        <source>{name}  ·  ✗ Not stored</source>
        <translation>{name}  ·  ✗ Не сохранено</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>Произошло то, чего Interline не предвидел.</translation>
    </message>
    <message>
        <source>The amendment does not fit the base text.</source>
        <translation>Поправка не подходит к основному тексту.</translation>
    </message>
    <message>
        <source>There is no provision “{block}” in the base text.</source>
        <translation>В основном тексте нет положения «{block}».</translation>
    </message>
    <message>
        <source>There is a provision “{block}” already; give the new one another name.</source>
        <translation>Положение «{block}» уже есть; дайте новому другое имя.</translation>
    </message>
    <message>
        <source>An edit of “{block}” reaches outside its text, or two edits overlap.</source>
        <translation>Правка «{block}» выходит за пределы текста, или две правки пересекаются.</translation>
    </message>
    <message>
        <source>These words are proposed in {number}: reject that proposal instead of changing them.</source>
        <translation>Эти слова предложены в {number}: отклоните это предложение, а не меняйте их.</translation>
    </message>
    <message>
        <source>No proposal is being recorded. Start recording to amend the text.</source>
        <translation>Ни одно предложение не записывается. Начните запись, чтобы внести поправки.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Это не JSON: строка {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>The amendments are not as they should be: “{where}” must be {wanted}.</source>
        <translation>Поправки записаны неверно: «{where}» должно быть {wanted}.</translation>
    </message>
    <message>
        <source>The amendments follow schema {schema}; this version of Interline knows schema 1.</source>
        <translation>Поправки записаны по схеме {schema}; эта версия Interline знает схему 1.</translation>
    </message>
    <message>
        <source>“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.</source>
        <translation>«{marker}» — не обозначение. Используйте ADD, MOD, (MOD), SUP, NOC, ADD* или SUP*.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. Use one of: {known}.</source>
        <translation>«{state}» — не состояние. Используйте одно из: {known}.</translation>
    </message>
    <message>
        <source>More than one provision is called “{block}”; name it by its id.</source>
        <translation>Положений с названием «{block}» несколько; назовите его по id.</translation>
    </message>
    <message>
        <source>The kept and deleted words do not spell the base text of “{block}”: after {offset} characters the base reads “{base}”, the amendment “{script}”.</source>
        <translation>Оставленные и удалённые слова не составляют основной текст «{block}»: после {offset} знаков в основе «{base}», в поправке «{script}».</translation>
    </message>
    <message>
        <source>Some sentences are not understood or do not fit the base text, so none was carried out.</source>
        <translation>Некоторые фразы не поняты или не подходят к основному тексту, поэтому ни одна не выполнена.</translation>
    </message>
    <message>
        <source>This sentence is not understood. Write it like one that Interline writes.</source>
        <translation>Эта фраза не понята. Напишите её так, как пишет Interline.</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>Кавычки не закрыты.</translation>
    </message>
    <message>
        <source>No provision of the base text is called “{place}”.</source>
        <translation>Положения с названием «{place}» в основном тексте нет.</translation>
    </message>
    <message>
        <source>The words it announces do not follow, each paragraph in quotation marks.</source>
        <translation>За этим не следуют объявленные слова, где каждый абзац стоит в кавычках.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that provision.</source>
        <translation>Слов «{words}» в этом положении нет.</translation>
    </message>
    <message>
        <source>The words “{words}” stand there {count} times: say which occurrence is meant.</source>
        <translation>Слова «{words}» стоят там не один раз ({count}): укажите, какой случай имеется в виду.</translation>
    </message>
    <message>
        <source>Two changes want the same words of that provision.</source>
        <translation>Два изменения касаются одних и тех же слов этого положения.</translation>
    </message>
    <message>
        <source>That provision has no number or letter to be changed.</source>
        <translation>У этого положения нет номера или буквы, которые можно изменить.</translation>
    </message>
    <message>
        <source>Counted on from the first, the provisions do not come to “{place}”.</source>
        <translation>Если считать от первого, до «{place}» положения не доходят.</translation>
    </message>
    <message>
        <source>Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats.</source>
        <translation>При повторном чтении указания не дают всего изменённого текста: слова не передают изображений и оформления.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be damaged, or not what its name says.</source>
        <translation>Файл не читается. Возможно, он повреждён или это не то, что говорит его имя.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Это папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Файл не удалось прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large to be a resolution.</source>
        <translation>Файл больше {limit} МБ — слишком велик для резолюции.</translation>
    </message>
    <message>
        <source>This is not a text file. Open a .docx, .odt or .txt file.</source>
        <translation>Это не текстовый файл. Откройте файл .docx, .odt или .txt.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in its program and save it without one.</source>
        <translation>Файл защищён паролем. Откройте его в своей программе и сохраните без пароля.</translation>
    </message>
    <message>
        <source>The file is cut short. Get it again from where it came.</source>
        <translation>Файл обрывается. Получите его снова оттуда, откуда он пришёл.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, so it was not opened.</source>
        <translation>При распаковке файл много больше любого документа, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Файл повреждён или это не то, что говорит его имя.</translation>
    </message>
    <message>
        <source>The file declares entities or a document type, which no document of its kind has.</source>
        <translation>Файл объявляет сущности или тип документа, чего в таких документах не бывает.</translation>
    </message>
    <message>
        <source>Interline cannot open this kind of file. Try .docx, .odt or .txt.</source>
        <translation>Interline не открывает такие файлы. Попробуйте .docx, .odt или .txt.</translation>
    </message>
    <message>
        <source>Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.</source>
        <translation>Файлы .pages не открываются. Экспортируйте в Word (.docx) и откройте.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Copy the text into a .docx or .odt file and open that.</source>
        <translation>Это таблица. Скопируйте текст в файл .docx или .odt и откройте его.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the text into a .docx or .odt file and open that.</source>
        <translation>Это презентация. Скопируйте текст в файл .docx или .odt и откройте его.</translation>
    </message>
    <message>
        <source>This is an image. Interline needs the text: open a .docx, .odt or .txt file.</source>
        <translation>Это изображение. Interline нужен текст: откройте файл .docx, .odt или .txt.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the .docx, .odt or .txt file inside.</source>
        <translation>Это архив. Распакуйте его и откройте файл .docx, .odt или .txt внутри.</translation>
    </message>
    <message>
        <source>This is a session of Interline. Open it in the window, and export from there.</source>
        <translation>Это сеанс Interline. Откройте его в окне и экспортируйте оттуда.</translation>
    </message>
    <message>
        <source>This is not an Interline session.</source>
        <translation>Это не сеанс Interline.</translation>
    </message>
    <message>
        <source>The session is damaged: {reason}. Open the original file, or an earlier copy of it.</source>
        <translation>Сеанс повреждён: {reason}. Откройте исходный файл или более раннюю копию.</translation>
    </message>
    <message>
        <source>The session was written by a later version of Interline. Use that version to open it.</source>
        <translation>Сеанс записан более новой версией Interline. Откройте его той версией.</translation>
    </message>
    <message>
        <source>The session is open in another window. Close it there, or go on there.</source>
        <translation>Сеанс открыт в другом окне. Закройте его там или продолжайте там.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Файл не записывается: {reason}.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Say --force to replace it.</source>
        <translation>Файл с таким именем уже есть. Укажите --force, чтобы заменить его.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Есть папка с таким именем. Выберите другое.</translation>
    </message>
    <message>
        <source>This name is not a file&apos;s but a device&apos;s. Choose another name, or “-” for the standard output.</source>
        <translation>Это имя не файла, а устройства. Выберите другое имя или «-» для стандартного вывода.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>Папки для этого файла нет.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched.</source>
        <translation>Диск заполнен. То, что было раньше, не тронуто.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another place.</source>
        <translation>Эта папка не принимает новых файлов. Выберите другое место.</translation>
    </message>
    <message>
        <source>PDF cannot be written here, because Qt is not installed.</source>
        <translation>Здесь нельзя записать PDF: Qt не установлен.</translation>
    </message>
    <message>
        <source>PDF can hold the clean, original or marked text, not tracked changes.</source>
        <translation>PDF вмещает чистовой, исходный или помеченный текст, но не отслеживаемые исправления.</translation>
    </message>
    <message>
        <source>The file written falls short of its certificate: {what}.</source>
        <translation>Записанный файл не прошёл проверку: {what}.</translation>
    </message>
    <message>
        <source>The characters were read as {detail}; look whether accents and letters are right.</source>
        <translation>Знаки прочитаны как {detail}; проверьте, верны ли буквы.</translation>
    </message>
    <message>
        <source>Some characters could not be read in the file&apos;s encoding and show as “�”: {detail}.</source>
        <translation>Некоторые знаки не прочитаны в кодировке файла и показаны как «�»: {detail}.</translation>
    </message>
    <message>
        <source>Lines that were broken at the margin were joined: {detail}.</source>
        <translation>Строки, разорванные у поля, соединены: {detail}.</translation>
    </message>
    <message>
        <source>The file is open in another program ({detail}).</source>
        <translation>Файл открыт в другой программе ({detail}).</translation>
    </message>
    <message>
        <source>Tracked changes of table rows and cells were taken as agreed: {detail}.</source>
        <translation>Исправления строк и ячеек таблиц приняты как согласованные: {detail}.</translation>
    </message>
    <message>
        <source>Headers, footers and page numbers were taken out of the text: {detail}.</source>
        <translation>Колонтитулы и номера страниц изъяты из текста: {detail}.</translation>
    </message>
    <message>
        <source>Balloons in the margin were taken out of the text and kept as evidence: {detail}.</source>
        <translation>Выноски на полях изъяты из текста и сохранены как свидетельства: {detail}.</translation>
    </message>
    <message>
        <source>Pages without text, only a picture of it, were left out: {detail}.</source>
        <translation>Страницы без текста, лишь с его изображением, опущены: {detail}.</translation>
    </message>
    <message>
        <source>The last pages were left out, for there are more than a document has: {detail}.</source>
        <translation>Страниц больше, чем бывает в документе, поэтому последние опущены: {detail}.</translation>
    </message>
    <message>
        <source>Pages that are damaged or overfull were not read to their end: {detail}.</source>
        <translation>Повреждённые или переполненные страницы прочитаны не до конца: {detail}.</translation>
    </message>
    <message>
        <source>The file does not say which letters some of its signs are; they show as “�” or were told by their shape: {detail}.</source>
        <translation>Файл не сообщает, какие буквы обозначены некоторыми его знаками; они показаны как «�» или определены по начертанию: {detail}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {detail}.</source>
        <translation>Изображения опущены: {detail}.</translation>
    </message>
    <message>
        <source>Words that do not run along the lines, as watermarks do, were left out: “{detail}”.</source>
        <translation>Слова, идущие не вдоль строк, как водяные знаки, опущены: «{detail}».</translation>
    </message>
    <message>
        <source>Fields to fill in were left out; only what is printed on the pages was read.</source>
        <translation>Поля для заполнения опущены; прочитано только напечатанное на страницах.</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out: {detail}.</source>
        <translation>Файлы, вложенные в PDF, опущены: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting cannot be undone and were left out: {detail}.</source>
        <translation>Исправления оформления нельзя отменить, они опущены: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of a kind the standard does not know were left out: {detail}.</source>
        <translation>Исправления вида, неизвестного стандарту, опущены: {detail}.</translation>
    </message>
    <message>
        <source>Marks of tracked changes without their counterpart were left out: {detail}.</source>
        <translation>Метки исправлений без пары опущены: {detail}.</translation>
    </message>
    <message>
        <source>Words that were inserted and deleted again are in neither text: {detail}.</source>
        <translation>Вставленных и вновь удалённых слов нет ни в одном тексте: {detail}.</translation>
    </message>
    <message>
        <source>Changes of several authors ({detail}) in one place of “{where}” became one proposal.</source>
        <translation>Исправления нескольких авторов ({detail}) в одном месте «{where}» стали одним предложением.</translation>
    </message>
    <message>
        <source>Table rows are tracked in a way that could not be followed: {detail}.</source>
        <translation>Исправления строк таблицы не удалось проследить: {detail}.</translation>
    </message>
    <message>
        <source>Comments were left out: {detail}.</source>
        <translation>Примечания опущены: {detail}.</translation>
    </message>
    <message>
        <source>Hidden text is in the file and is shown here: {detail}.</source>
        <translation>В файле есть скрытый текст, здесь он показан: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.</source>
        <translation>Надписи ({detail}) показаны как абзацы; в этом файле они остаются на своих местах.</translation>
    </message>
    <message>
        <source>Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are.</source>
        <translation>Таблицы внутри таблиц ({detail}) показаны как отдельные; в этом файле они остаются на своих местах.</translation>
    </message>
    <message>
        <source>Fields that fill in names, files or times ({detail}) became the words they showed; look whether these may stay.</source>
        <translation>Поля, подставляющие имена, файлы или время ({detail}), заменены показанными словами; проверьте, можно ли их оставить.</translation>
    </message>
    <message>
        <source>An embedded object was kept as it is and may name people: {where}. Put a picture in its place.</source>
        <translation>Внедрённый объект оставлен без изменений и может содержать имена: {where}. Замените его рисунком.</translation>
    </message>
    <message>
        <source>{detail} want the same words or the same place, and the file has what both want; accept one of them and reject the other.</source>
        <translation>{detail} касаются одних и тех же слов или одного и того же места, и файл содержит то, чего хотят оба; примите одно и отклоните другое.</translation>
    </message>
    <message>
        <source>Pictures and drawings ({detail}) could not be written and were left out; add them by hand.</source>
        <translation>Изображения и рисунки ({detail}) записать не удалось, они опущены; добавьте их вручную.</translation>
    </message>
    <message>
        <source>Equations and symbols ({detail}) became plain characters; look whether they read rightly.</source>
        <translation>Формулы и символы ({detail}) стали обычными знаками; проверьте, верно ли они читаются.</translation>
    </message>
    <message>
        <source>Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.</source>
        <translation>Поля ({detail}) заменены показанными словами; номера в них больше не обновляются сами.</translation>
    </message>
    <message>
        <source>Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.</source>
        <translation>Разрывы страниц внутри абзацев ({detail}) опущены; страницы могут заканчиваться в других местах.</translation>
    </message>
    <message>
        <source>Footnotes ({detail}) could not be written; look for their words in the original file.</source>
        <translation>Сноски ({detail}) записать не удалось; их слова ищите в исходном файле.</translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; or save it as .docx and open that.</source>
        <translation>Это файл Word старого типа (.doc). Он откроется здесь, если установить LibreOffice; или сохраните его как .docx и откройте тот файл.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.</source>
        <translation>LibreOffice не смог прочитать этот файл Word старого типа (.doc). Сохраните его в Word как .docx.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).</source>
        <translation>В этом PDF изображения страниц, а не текст. Сначала распознайте текст (OCR).</translation>
    </message>
    <message>
        <source>The PDF is damaged and its pages cannot be found. Get it again from where it came.</source>
        <translation>PDF повреждён, его страницы не найдены. Получите его снова оттуда, откуда он пришёл.</translation>
    </message>
    <message>
        <source>The PDF holds more text than any document does, so it was not opened.</source>
        <translation>В PDF больше текста, чем в любом документе, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.</source>
        <translation>Это текст, а не перечень поправок. Сравните его с базовым текстом в формате JSON и примените результат.</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.</source>
        <translation>Interline не записывает файлы такого вида. Используйте .docx, .odt, .txt, .html или .pdf.</translation>
    </message>
    <message>
        <source>Two files are to have this name. Choose another for one of them.</source>
        <translation>Два файла получили бы это имя. Выберите для одного из них другое.</translation>
    </message>
    <message>
        <source>Its macros were not run, and no file written here has them.</source>
        <translation>Его макросы не запускались, и ни один записанный здесь файл их не содержит.</translation>
    </message>
    <message>
        <source>LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.</source>
        <translation>LibreOffice преобразовал этот файл Word старого типа в .docx; проверьте, верно ли он читается.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded things were left out: {detail}.</source>
        <translation>Сценарии, формы и вложенные объекты опущены: {detail}.</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file were left out: {detail}.</source>
        <translation>Изображения, находящиеся вне файла, опущены: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs behind the text.</source>
        <translation>Надписи ({detail}) показаны как абзацы после текста.</translation>
    </message>
    <message>
        <source>Objects other than equations are kept in this file only: {detail}.</source>
        <translation>Объекты, кроме формул, сохраняются только в этом файле: {detail}.</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>Объекты, свободно стоящие на странице, сохраняются только в этом файле: {detail}.</translation>
    </message>
    <message>
        <source>Tables that were wider than the page ({detail}) were made as wide as its text.</source>
        <translation>Таблицы шире страницы ({detail}) сужены до ширины текста.</translation>
    </message>
    <message>
        <source>Words in cells that others cover ({detail}) are shown by no program and were left out.</source>
        <translation>Слова в ячейках, закрытых другими ячейками ({detail}), не показывает ни одна программа; они опущены.</translation>
    </message>
    <message>
        <source>An image lies outside the file and was left out: {detail}.</source>
        <translation>Изображение лежит вне файла и опущено: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were rejected: {detail}.</source>
        <translation>Записанные изменения в колонтитулах отклонены: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting alone were taken as agreed: {detail}.</source>
        <translation>Исправления одного оформления приняты как согласованные: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of automatic numbering were taken as agreed: {detail}.</source>
        <translation>Исправления автонумерации приняты как согласованные: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of tables or cells were taken as agreed: {detail}.</source>
        <translation>Исправления таблиц и ячеек приняты как согласованные: {detail}.</translation>
    </message>
    <message>
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get equations, and of the rest only the words they show.</source>
        <translation>Формулы, рисунки и объекты ({detail}) остаются в этом файле без изменений; в другие файлы попадут формулы, а от остального — только показанные слова.</translation>
    </message>
    <message>
        <source>Other documents inside the file could not be read: {detail}.</source>
        <translation>Другие документы внутри файла не прочитаны: {detail}.</translation>
    </message>
    <message>
        <source>The file is locked to tracked changes or to reading; what is written is not.</source>
        <translation>Файл закрыт для всего, кроме исправлений или чтения; записанный — нет.</translation>
    </message>
    <message>
        <source>Words of several authors in one place became one proposal: {detail}.</source>
        <translation>Слова нескольких авторов в одном месте стали одним предложением: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were taken as agreed: {detail}.</source>
        <translation>Отслеженные изменения в колонтитуле сочтены принятыми: {detail}.</translation>
    </message>
    <message>
        <source>“{where}” was put where it seemed to belong; look at its place.</source>
        <translation>«{where}» поставлено туда, где ему, по-видимому, место; проверьте.</translation>
    </message>
    <message>
        <source>The end of a section went with the paragraph that held it.</source>
        <translation>Конец раздела исчез вместе с абзацем, где он стоял.</translation>
    </message>
    <message>
        <source>Tracked changes reach into words underlined by hand in “{where}”; strike and underline were taken for format there.</source>
        <translation>Записанные изменения затрагивают слова, подчёркнутые вручную в «{where}»; зачёркивание и подчёркивание там приняты за оформление.</translation>
    </message>
    <message>
        <source>Words are underlined by hand in {detail} paragraphs, and nothing is struck there; the underline was taken for format.</source>
        <translation>В абзацах ({detail}) слова подчёркнуты вручную, но ничего не зачёркнуто; подчёркивание принято за оформление.</translation>
    </message>
    <message>
        <source>Words are struck out by hand in {detail} paragraphs; that was taken for format.</source>
        <translation>В абзацах ({detail}) слова зачёркнуты вручную; это принято за оформление.</translation>
    </message>
    <message>
        <source>Words are red or blue in {detail} places; colour was not taken for an amendment.</source>
        <translation>Слова выделены красным или синим в местах: {detail}; цвет не принят за поправку.</translation>
    </message>
    <message>
        <source>{detail}: the same as the base text.</source>
        <translation>{detail}: то же, что базовый текст.</translation>
    </message>
    <message>
        <source>Where links led before their addresses were changed ({detail}) is in the original file only.</source>
        <translation>Прежние адреса изменённых ссылок ({detail}) есть только в исходном файле.</translation>
    </message>
    <message>
        <source>The file is named as another kind, but holds {detail}.</source>
        <translation>Имя файла говорит о другом виде, но в нём {detail}.</translation>
    </message>
    <message>
        <source>Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.</source>
        <translation>Следы можно проверить только в файлах .docx, .odt, .txt и .pdf. Сначала преобразуйте этот файл.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}”.</source>
        <translation>Находки «{finding}» нет.</translation>
    </message>
    <message>
        <source>Finding “{finding}” has no reading {reading}.</source>
        <translation>У находки «{finding}» нет прочтения {reading}.</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”.</source>
        <translation>Слились два места и два года: «{detail}».</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”. The comma that is missing was kept so.</source>
        <translation>Слились два места и два года: «{detail}». Недостающая запятая не добавлена.</translation>
    </message>
    <message>
        <source>Two years ran together: “{detail}”.</source>
        <translation>Слились два года: «{detail}».</translation>
    </message>
    <message>
        <source>The years of two conferences ran together: “{detail}”.</source>
        <translation>Слились годы двух конференций: «{detail}».</translation>
    </message>
    <message>
        <source>Two periods ran together: “{detail}”.</source>
        <translation>Слились два периода: «{detail}».</translation>
    </message>
    <message>
        <source>Two signs stand together: “{detail}”.</source>
        <translation>Два знака стоят рядом: «{detail}».</translation>
    </message>
    <message>
        <source>A comma and a word that joins stand together: “{detail}”.</source>
        <translation>Запятая и союз стоят рядом: «{detail}».</translation>
    </message>
    <message>
        <source>A letter stands twice, small and capital: “{detail}”.</source>
        <translation>Буква стоит дважды, строчная и прописная: «{detail}».</translation>
    </message>
    <message>
        <source>A number and a word ran together: “{detail}”.</source>
        <translation>Слились число и слово: «{detail}».</translation>
    </message>
    <message>
        <source>A word stands directly behind a full stop: “{detail}”.</source>
        <translation>Слово стоит сразу после точки: «{detail}».</translation>
    </message>
    <message>
        <source>Two places ran together: “{detail}”.</source>
        <translation>Слились два места: «{detail}».</translation>
    </message>
    <message>
        <source>Two small words ran together: “{detail}”.</source>
        <translation>Слились два служебных слова: «{detail}».</translation>
    </message>
    <message>
        <source>Two words ran together: “{detail}”.</source>
        <translation>Слились два слова: «{detail}».</translation>
    </message>
    <message>
        <source>Two words may have run together: “{detail}”.</source>
        <translation>Возможно, слились два слова: «{detail}».</translation>
    </message>
    <message>
        <source>Two figures, or a figure and a word, may have run together: “{detail}”.</source>
        <translation>Возможно, слились два числа или число и слово: «{detail}».</translation>
    </message>
    <message>
        <source>Two labels of a provision ran together: “{detail}”.</source>
        <translation>Слились два обозначения положения: «{detail}».</translation>
    </message>
    <message>
        <source>The provision may be new as a whole: “{detail}”.</source>
        <translation>Возможно, положение целиком новое: «{detail}».</translation>
    </message>
    <message>
        <source>Places decided, and left to a person: {detail}.</source>
        <translation>Мест решено и оставлено человеку: {detail}.</translation>
    </message>
    <message>
        <source>The provision may be suppressed as a whole: “{detail}”.</source>
        <translation>Возможно, положение исключено целиком: «{detail}».</translation>
    </message>
    <message>
        <source>The words that a balloon tells as deleted stood here.</source>
        <translation>Здесь стояли слова, удалённые согласно выноске.</translation>
    </message>
    <message>
        <source>A balloon tells these words as deleted, and their place is not certain: “{detail}”.</source>
        <translation>Согласно выноске эти слова удалены, но их место точно не известно: «{detail}».</translation>
    </message>
    <message>
        <source>Words marked as deleted or inserted: “{detail}”.</source>
        <translation>Слова, помеченные как удалённые или вставленные: «{detail}».</translation>
    </message>
    <message>
        <source>Inserted words that became a link: “{detail}”.</source>
        <translation>Вставленные слова, ставшие ссылкой: «{detail}».</translation>
    </message>
    <message>
        <source>Underlined words, which a printed balloon document has inserted: “{detail}”.</source>
        <translation>Подчёркнутые слова, которые в распечатанном документе с выносками означают вставку: «{detail}».</translation>
    </message>
    <message>
        <source>A balloon of a word processor stands in the text: “{detail}”.</source>
        <translation>В тексте стоит выноска текстового редактора: «{detail}».</translation>
    </message>
    <message>
        <source>This goes on with the comment above it, or with the text: “{detail}”.</source>
        <translation>Это продолжение примечания выше либо текста: «{detail}».</translation>
    </message>
    <message>
        <source>A running head or foot of a page stands in the text: “{detail}”.</source>
        <translation>В тексте стоит колонтитул страницы: «{detail}».</translation>
    </message>
    <message>
        <source>What a converter leaves of a bookmark: “{detail}”.</source>
        <translation>Остаток закладки после преобразования: «{detail}».</translation>
    </message>
    <message>
        <source>Signs of Markdown or HTML: “{detail}”.</source>
        <translation>Знаки Markdown или HTML: «{detail}».</translation>
    </message>
    <message>
        <source>The sentence goes on in the paragraph below.</source>
        <translation>Фраза продолжается в следующем абзаце.</translation>
    </message>
    <message>
        <source>The line ends in the middle of a sentence.</source>
        <translation>Строка обрывается посреди фразы.</translation>
    </message>
    <message>
        <source>Another paragraph begins here.</source>
        <translation>Здесь начинается другой абзац.</translation>
    </message>
    <message>
        <source>The mark of a footnote: “{detail}”.</source>
        <translation>Знак сноски: «{detail}».</translation>
    </message>
    <message>
        <source>The label of a footnote: “{detail}”.</source>
        <translation>Обозначение сноски: «{detail}».</translation>
    </message>
    <message>
        <source>A non-breaking hyphen was lost: “{detail}”.</source>
        <translation>Утрачен неразрывный дефис: «{detail}».</translation>
    </message>
    <message>
        <source>A sign without width stands in a word.</source>
        <translation>В слове стоит знак нулевой ширины.</translation>
    </message>
    <message>
        <source>The hyphen of a broken line stands in a word.</source>
        <translation>В слове стоит дефис от переноса строки.</translation>
    </message>
    <message>
        <source>Letters joined as in print: “{detail}”.</source>
        <translation>Буквы, слитые как в печати (лигатура): «{detail}».</translation>
    </message>
    <message>
        <source>Another sign stands for an apostrophe: “{detail}”.</source>
        <translation>Вместо апострофа стоит другой знак: «{detail}».</translation>
    </message>
    <message>
        <source>Other signs may stand for quotation marks: “{detail}”.</source>
        <translation>Возможно, вместо кавычек стоят другие знаки: «{detail}».</translation>
    </message>
    <message>
        <source>A space was lost.</source>
        <translation>Утрачен пробел.</translation>
    </message>
    <message>
        <source>A figure stands inside a word: “{detail}”.</source>
        <translation>Внутри слова стоит цифра: «{detail}».</translation>
    </message>
    <message>
        <source>The comma between place and year is missing: “{detail}”; it was kept so.</source>
        <translation>Нет запятой между местом и годом: «{detail}»; оставлено как есть.</translation>
    </message>
    <message>
        <source>No conference was held there in “{detail}”; it was kept so.</source>
        <translation>Такой конференции там не было: «{detail}»; оставлено как есть.</translation>
    </message>
    <message>
        <source>Two small words that do not follow each other: “{detail}”; they were kept so.</source>
        <translation>Два служебных слова, которые не стоят подряд: «{detail}»; оставлено как есть.</translation>
    </message>
    <message>
        <source>The sign at the end is not the one its place wants: “{detail}”; it was kept so.</source>
        <translation>Знак в конце не тот, какого требует его место: «{detail}»; оставлено как есть.</translation>
    </message>
    <message>
        <source>Labels are missing before “{detail}”; it was kept so.</source>
        <translation>Перед «{detail}» недостаёт обозначений; оставлено как есть.</translation>
    </message>
    <message>
        <source>Tracked changes.</source>
        <translation>Отслеживаемые исправления.</translation>
    </message>
    <message>
        <source>Comments.</source>
        <translation>Примечания.</translation>
    </message>
    <message>
        <source>People and permissions.</source>
        <translation>Люди и разрешения.</translation>
    </message>
    <message>
        <source>Marks of editing sessions.</source>
        <translation>Метки сеансов правки.</translation>
    </message>
    <message>
        <source>Names and subjects in the properties.</source>
        <translation>Имена и темы в свойствах.</translation>
    </message>
    <message>
        <source>Dates and times in the properties.</source>
        <translation>Даты и время в свойствах.</translation>
    </message>
    <message>
        <source>Custom properties and labels.</source>
        <translation>Особые свойства и метки.</translation>
    </message>
    <message>
        <source>Document variables.</source>
        <translation>Переменные документа.</translation>
    </message>
    <message>
        <source>Hidden text.</source>
        <translation>Скрытый текст.</translation>
    </message>
    <message>
        <source>Path of the template.</source>
        <translation>Путь к шаблону.</translation>
    </message>
    <message>
        <source>Links to files.</source>
        <translation>Ссылки на файлы.</translation>
    </message>
    <message>
        <source>Picture of the first page.</source>
        <translation>Изображение первой страницы.</translation>
    </message>
    <message>
        <source>Names, places and times inside pictures.</source>
        <translation>Имена, места и время внутри изображений.</translation>
    </message>
    <message>
        <source>Macros and scripts.</source>
        <translation>Макросы и сценарии.</translation>
    </message>
    <message>
        <source>Embedded documents and data.</source>
        <translation>Встроенные документы и данные.</translation>
    </message>
    <message>
        <source>Signatures.</source>
        <translation>Подписи.</translation>
    </message>
    <message>
        <source>Earlier versions.</source>
        <translation>Прежние версии.</translation>
    </message>
    <message>
        <source>Printer settings.</source>
        <translation>Настройки принтера.</translation>
    </message>
    <message>
        <source>Names of authors of changes.</source>
        <translation>Имена авторов исправлений.</translation>
    </message>
    <message>
        <source>The text is the final text.</source>
        <translation>Текст — итоговый.</translation>
    </message>
    <message>
        <source>With all changes rejected, the text is the base text.</source>
        <translation>Если отклонить все исправления, текст — основной.</translation>
    </message>
    <message>
        <source>Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.</source>
        <translation>Таблицы в сносках ({detail}) стали абзацами; программы OpenDocument не показывают там таблиц.</translation>
    </message>
    <message>
        <source>Lines around paragraphs ({detail}) are in the original file only.</source>
        <translation>Границы абзацев ({detail}) есть только в исходном файле.</translation>
    </message>
    <message>
        <source>Frames and initials ({detail}) became paragraphs as any other.</source>
        <translation>Рамки и буквицы ({detail}) стали обычными абзацами.</translation>
    </message>
    <message>
        <source>Spacing, shadows and other effects of letters ({detail}) are in the original file only.</source>
        <translation>Разрядка, тени и другие эффекты букв ({detail}) есть только в исходном файле.</translation>
    </message>
    <message>
        <source>Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; they no longer follow by themselves.</source>
        <translation>Оглавления и другие поля из нескольких абзацев ({detail}) стали обычными абзацами и больше не обновляются сами.</translation>
    </message>
    <message>
        <source>Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go.</source>
        <translation>Автоматические номера ({detail}) остаются такими, как сейчас; при добавлении и удалении абзацев они больше не обновляются.</translation>
    </message>
    <message>
        <source>Sections that begin on a left or right page ({detail}) begin on the next one.</source>
        <translation>Разделы, начинающиеся с левой или правой страницы ({detail}), начинаются со следующей.</translation>
    </message>
    <message>
        <source>Borders, line numbers and the like of pages ({detail}) are in the original file only.</source>
        <translation>Границы страниц, номера строк и подобное ({detail}) есть только в исходном файле.</translation>
    </message>
    <message>
        <source>Pictures in headers and footers ({detail}) were left out; add them by hand.</source>
        <translation>Изображения в колонтитулах ({detail}) опущены; добавьте их вручную.</translation>
    </message>
    <message>
        <source>Content controls ({detail}) became the words they hold.</source>
        <translation>Элементы управления содержимым ({detail}) заменены словами, которые в них стояли.</translation>
    </message>
    <message>
        <source>Readings above words ({detail}) were left out.</source>
        <translation>Фонетические подсказки над словами ({detail}) опущены.</translation>
    </message>
    <message>
        <source>Only words, their emphasis, tables and pictures are read from files of this kind: fonts, colours, bookmarks and headers of single sections were left out.</source>
        <translation>Из файлов этого вида читаются только слова, их выделение, таблицы и изображения: шрифты, цвета, закладки и колонтитулы отдельных разделов опущены.</translation>
    </message>
    <message>
        <source>A certificate is saved beside its file, and standard input is none.</source>
        <translation>Свидетельство сохраняется рядом с файлом, а стандартный ввод — не файл.</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>SHA-256 файла.</translation>
    </message>
    <message>
        <source>SHA-256 of its final text.</source>
        <translation>SHA-256 его окончательного текста.</translation>
    </message>
    <message>
        <source>SHA-256 of its base text.</source>
        <translation>SHA-256 его исходного текста.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>The file falls short.</source>
        <translation>Файл не соответствует требованиям.</translation>
    </message>
</context>
</TS>
