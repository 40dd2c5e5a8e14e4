<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandBar</name>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>Not exported since %n change</numerusform>
            <numerusform>Not exported since %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n collision</numerusform>
            <numerusform>%n collisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>%n clean file, checked</numerusform>
            <numerusform>%n clean files, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>%n file with the original text, checked</numerusform>
            <numerusform>%n files with the original text, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>%n marked file, checked</numerusform>
            <numerusform>%n marked files, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>%n file with tracked changes, checked</numerusform>
            <numerusform>%n files with tracked changes, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>%n comparison table, checked</numerusform>
            <numerusform>%n comparison tables, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>%n file with instructions, checked</numerusform>
            <numerusform>%n files with instructions, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>%n change report, checked</numerusform>
            <numerusform>%n change reports, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n unchanged provision …</numerusform>
            <numerusform>… %n unchanged provisions …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n collision</numerusform>
            <numerusform>%n collisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>%n tabled</numerusform>
            <numerusform>%n tabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n in brackets</numerusform>
            <numerusform>%n in brackets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> And %n more.</numerusform>
            <numerusform> And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>%n of them is left to you.</numerusform>
            <numerusform>%n of them are left to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>This text looks damaged in %n place.</numerusform>
            <numerusform>This text looks damaged in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n NOC underlined</numerusform>
            <numerusform>%n NOC underlined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>Reading %n version</numerusform>
            <numerusform>Reading %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>%n difference between the versions</numerusform>
            <numerusform>%n differences between the versions</numerusform>
        </translation>
    </message>
</context>
</TS>
