<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New resolution</source>
        <translation>新建决议(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple resolution</source>
        <translation>打开示例决议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export clean files</source>
        <translation>导出清洁文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Marked, strike and underline</source>
        <translation>带标记（删除线和下划线）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>修订格式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>Clean &amp;plain text</source>
        <translation>清洁纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Clean P&amp;DF</source>
        <translation>清洁 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Marked PD&amp;F</source>
        <translation>带标记 PDF(&amp;F)</translation>
    </message>
    <message>
        <source>Comparison ta&amp;ble</source>
        <translation>对照表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>修正指令(&amp;I)</translation>
    </message>
    <message>
        <source>Change &amp;report</source>
        <translation>修改报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>网页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>无格式粘贴(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to provision…</source>
        <translation>转到条款(&amp;G)…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Record amendments</source>
        <translation>记录修正(&amp;R)</translation>
    </message>
    <message>
        <source>Record &amp;for…</source>
        <translation>以谁的名义记录(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;ADD a provision below</source>
        <translation>ADD，在下方增加条款(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;MOD, modify this provision</source>
        <translation>MOD，修改本条款(&amp;M)</translation>
    </message>
    <message>
        <source>(MOD), &amp;editorial change</source>
        <translation>(MOD)，编辑性修改(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;SUP, suppress this provision</source>
        <translation>SUP，删除本条款(&amp;S)</translation>
    </message>
    <message>
        <source>SUP the &amp;whole instrument</source>
        <translation>SUP 整个文书(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;NOC, no change</source>
        <translation>NOC，不修改(&amp;N)</translation>
    </message>
    <message>
        <source>NOC &amp;underlined, must not change</source>
        <translation>NOC 加下划线，不得修改(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the amendment back</source>
        <translation>撤回修正(&amp;K)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Renumber what follows</source>
        <translation>重新编号后续条款</translation>
    </message>
    <message>
        <source>Move af&amp;ter</source>
        <translation>移至其后(&amp;T)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>接受(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>Take into my proposal</source>
        <translation>纳入我的提案</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>置于方括号内(&amp;B)</translation>
    </message>
    <message>
        <source>Next co&amp;llision</source>
        <translation>下一处冲突(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>下一处修改(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>上一处修改(&amp;V)</translation>
    </message>
    <message>
        <source>All &amp;marks</source>
        <translation>全部标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Simple</source>
        <translation>简洁(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Final</source>
        <translation>最终文本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>Fold the unchange&amp;d</source>
        <translation>折叠未修改部分(&amp;D)</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>在此展开</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>大纲(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>修正案(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>缩小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Compare &amp;files…</source>
        <translation>比较文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Repair a &amp;damaged text…</source>
        <translation>修复受损文本(&amp;D)…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>将基础文本与另一版本比较(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bring in proposals of others…</source>
        <translation>导入其他方的提案(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Swap base and amended text</source>
        <translation>交换基础文本与修正后文本(&amp;S)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>&amp;Language versions side by side…</source>
        <translation>语文版本并排(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;mments in the opened file…</source>
        <translation>所打开文件中的批注(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Look at the opened file again</source>
        <translation>重新读取已打开的文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic text</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Interline</source>
        <translation>关于 Interline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>导出为(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>修正(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>会议规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Typing in {place}</source>
        <translation>在{place}中输入</translation>
    </message>
    <message>
        <source>New text in {place}</source>
        <translation>{place}中的新文本</translation>
    </message>
    <message>
        <source>Deletion in {place}</source>
        <translation>在{place}中删除</translation>
    </message>
    <message>
        <source>Words moved to {place}</source>
        <translation>文字移至{place}</translation>
    </message>
    <message>
        <source>A table takes no new provision: type in its cells, or ADD behind the table.</source>
        <translation>表格中不能新增条款：请在单元格中输入，或在表格之后使用 ADD。</translation>
    </message>
    <message>
        <source>ADD after {place}</source>
        <translation>在{place}之后 ADD</translation>
    </message>
    <message>
        <source>Type in {place}: what you change becomes a MOD.</source>
        <translation>在{place}中输入，所作修改即成为 MOD。</translation>
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
        <translation>{place}全部删除。撤销可恢复。</translation>
    </message>
    <message>
        <source>NOC {place}</source>
        <translation>NOC {place}</translation>
    </message>
    <message>
        <source>Underlined NOC {place}</source>
        <translation>加下划线的 NOC {place}</translation>
    </message>
    <message>
        <source>Take back the amendment of {place}</source>
        <translation>撤回对{place}的修正</translation>
    </message>
    <message>
        <source>Move {place} up</source>
        <translation>上移{place}</translation>
    </message>
    <message>
        <source>Move {place} down</source>
        <translation>下移{place}</translation>
    </message>
    <message>
        <source>Renumber what follows {place}</source>
        <translation>重新编号 {place} 之后的条款</translation>
    </message>
    <message>
        <source>Move {place}</source>
        <translation>移动{place}</translation>
    </message>
    <message>
        <source>The amendments of {place} collide: take one reading of it.</source>
        <translation>{place}的修正案相互冲突：请采用其中一个案文。</translation>
    </message>
    <message>
        <source>Take {place} into my proposal</source>
        <translation>将{place}纳入我的提案</translation>
    </message>
    <message>
        <source>Accept {place}</source>
        <translation>接受{place}</translation>
    </message>
    <message>
        <source>Reject {place}</source>
        <translation>拒绝{place}</translation>
    </message>
    <message>
        <source>Put {place} in brackets</source>
        <translation>将{place}置于方括号内</translation>
    </message>
    <message>
        <source>Table {place}</source>
        <translation>提出{place}</translation>
    </message>
    <message>
        <source>Draft {place} again</source>
        <translation>将{place}恢复为草案</translation>
    </message>
    <message>
        <source>Withdraw {place}</source>
        <translation>撤回{place}</translation>
    </message>
    <message>
        <source>Reasons of {number}</source>
        <translation>{number} 的理由</translation>
    </message>
    <message>
        <source>Number of {number}</source>
        <translation>{number} 的编号</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>提案编号</translation>
    </message>
    <message>
        <source>Collides with {names}</source>
        <translation>与{names}冲突</translation>
    </message>
    <message>
        <source>They want the same words or the same place.</source>
        <translation>它们要求改动相同的文字或相同的位置。</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>采用此案文</translation>
    </message>
    <message>
        <source>Accept this amendment, and reject those it collides with</source>
        <translation>接受此项修正并拒绝与其冲突的修正</translation>
    </message>
    <message>
        <source>Reasons (required)</source>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this is proposed</source>
        <translation>提出此修正的理由</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>Take this amendment back</source>
        <translation>撤回此修正</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>To the next provision whose amendments collide</source>
        <translation>转到下一条修正相冲突的规定</translation>
    </message>
    <message>
        <source>Whose amendments are shown</source>
        <translation>显示哪一方的修正</translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation>修正的排列顺序</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>按案文顺序</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>All sponsors</source>
        <translation>所有提案方</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第{number}处，共{count}处</translation>
    </message>
    <message>
        <source>Amendments stand here. Start recording and type in the text: what you change is marked.</source>
        <translation>修正案显示在此处。开始记录并在文本中输入，所作修改即加标记。</translation>
    </message>
</context>
<context>
    <name>Colliding</name>
    <message>
        <source>No amendments collide in this text.</source>
        <translation>本文本中没有相冲突的修正。</translation>
    </message>
    <message>
        <source>Collision {number} of {count}: {place}</source>
        <translation>第 {number} 处冲突，共 {count} 处：{place}</translation>
    </message>
    <message>
        <source>Take the reading of {number} in {place}</source>
        <translation>在{place}采用{number}的案文</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>How the text is shown</source>
        <translation>文本的显示方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>正在以 {name} 记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>无修改</translation>
    </message>
    <message>
        <source>Provision {number} of {count}</source>
        <translation>第 {number} 条，共 {count} 条</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n 条规定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Linked scrolling</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>The texts scroll together</source>
        <translation>各文本同步滚动</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>One column for all amendments, or one for each sponsor</source>
        <translation>所有修正合为一栏，或每个提案方各占一栏</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Differences that are no amendments</source>
        <translation>不算修正的差异</translation>
    </message>
    <message>
        <source>What is amended: {words}</source>
        <translation>修改内容：{words}</translation>
    </message>
    <message>
        <source>All amendments in one column</source>
        <translation>所有修正合为一栏</translation>
    </message>
    <message>
        <source>Formatting is never an amendment</source>
        <translation>格式一律不算修正</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>Apostrophes and quotation marks</source>
        <translation>撇号和引号</translation>
    </message>
    <message>
        <source>œ and oe, æ and ae</source>
        <translation>œ 与 oe，æ 与 ae</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>字母大小写</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files</source>
        <translation>比较文件</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. No file is changed.</source>
        <translation>两个文本之间的差异以修正的形式显示。任何文件均不会改动。</translation>
    </message>
    <message>
        <source>&amp;Base text</source>
        <translation>基础文本(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the base text</source>
        <translation>选择基础文本</translation>
    </message>
    <message>
        <source>&amp;Amended text</source>
        <translation>修正后文本(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the amended text</source>
        <translation>选择修正后文本</translation>
    </message>
    <message>
        <source>&amp;Third text, if any</source>
        <translation>第三个文本（如有）(&amp;T)</translation>
    </message>
    <message>
        <source>Choose another amended text</source>
        <translation>选择另一个修正后文本</translation>
    </message>
    <message>
        <source>another text that amends the same base</source>
        <translation>对同一基础文本作出修正的另一文本</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>交换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No amendments are</source>
        <translation>以下不算修正</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the whole instrument</source>
        <translation>整个文书</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>编号行</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>会议行</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>结束标记</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>引导语</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>表格单元格</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>proposal line</source>
        <translation>提案行</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>前页</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>方括号内</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Outline, folded away</source>
        <translation>大纲，已收起</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>修正案，已收起</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>窗口过窄，无法分两栏：两个文本显示在一栏中。</translation>
    </message>
    <message>
        <source>The window is too narrow for so many columns: all texts stand in one.</source>
        <translation>窗口过窄，无法分这么多栏：所有文本显示在一栏中。</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place}未作修正，无需说明理由。</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>规则：{name}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销：{step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做：{step}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>尚未导出</translation>
    </message>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>有%n处更改尚未导出</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>{time} 已保存</translation>
    </message>
    <message>
        <source>, original untouched</source>
        <translation>，原件未改动</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n项修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>正在以 {name} 记录</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未保存</translation>
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
        <translation>已写入的内容</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>已检查的内容</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>您应了解</translation>
    </message>
    <message>
        <source>The original file and this session were not changed.</source>
        <translation>原始文件和本会话均未改动。</translation>
    </message>
    <message>
        <source>Write another kind</source>
        <translation>写出其他类型</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>复制核验证明</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>保存核验证明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Fingerprint {figures}</source>
        <translation>指纹 {figures}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Clean</source>
        <translation>清稿</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>带标记</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>带修订</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>带标记的 PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>修正指令</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>修改报告</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>带标记</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>table</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>修正指令</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Saving the certificates</source>
        <translation>正在保存核验证明</translation>
    </message>
    <message>
        <source>Saved beside the files: {names}</source>
        <translation>已保存在文件旁：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>%n份清洁文本，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>%n份原文文件，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>%n份带标记文件，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>%n份修订格式文件，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>%n份对照表，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>%n份修正指令文件，已核验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>%n份修改报告，已核验</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is still in square brackets.</source>
        <translation>{place}仍在方括号内。</translation>
    </message>
    <message>
        <source>Written, but a check failed</source>
        <translation>已写入，但有一项检查未通过</translation>
    </message>
    <message>
        <source>Opened again and read independently, {time}</source>
        <translation>已重新打开并独立读取，{time}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>发现%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Text equals the final text</source>
        <translation>文本与最终文本一致</translation>
    </message>
    <message>
        <source>Rejected, it is the base text</source>
        <translation>拒绝后即基础文本</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>No tracked change left</source>
        <translation>无残留修订</translation>
    </message>
    <message>
        <source>No comment, no name, no hidden text</source>
        <translation>无批注、无姓名、无隐藏文字</translation>
    </message>
    <message>
        <source>Dates and editing traces removed</source>
        <translation>日期和编辑痕迹已清除</translation>
    </message>
    <message>
        <source>No macro, no link to a file</source>
        <translation>无宏、无文件链接</translation>
    </message>
    <message>
        <source>Nothing embedded tells of anybody</source>
        <translation>嵌入内容不透露任何人</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Accents</source>
        <translation>区分重音(&amp;A)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第{number}处，共{count}处</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{count}, {place}: {words}</source>
        <translation>{count}，{place}：{words}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>替换为“{text}”</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>The place and the words around it</source>
        <translation>该处及其前后文字</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In the base text</source>
        <translation>在基础文本中</translation>
    </message>
    <message>
        <source>In the amended text</source>
        <translation>在修正后文本中</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>按此读</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>其他读法…</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>其他读法</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>没有待决定之处。</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>No word of the text: it is taken out</source>
        <translation>不属于案文：予以去除</translation>
    </message>
    <message>
        <source>Read “{words}”</source>
        <translation>读作“{words}”</translation>
    </message>
    <message>
        <source>Inserted “{words}”</source>
        <translation>插入“{words}”</translation>
    </message>
    <message>
        <source>Deleted “{words}”</source>
        <translation>删除“{words}”</translation>
    </message>
    <message>
        <source>“{old}” replaced by “{new}”</source>
        <translation>“{old}”改为“{new}”</translation>
    </message>
    <message>
        <source>By the words at the place</source>
        <translation>根据该处文字</translation>
    </message>
    <message>
        <source>By what stands around</source>
        <translation>根据上下文</translation>
    </message>
    <message>
        <source>By the table of conferences</source>
        <translation>根据会议一览表</translation>
    </message>
    <message>
        <source>By the same words elsewhere in the text</source>
        <translation>根据文本他处的相同文字</translation>
    </message>
    <message>
        <source>By the document&apos;s own summary</source>
        <translation>根据文件自带的摘要</translation>
    </message>
    <message>
        <source>By a balloon</source>
        <translation>根据批注框</translation>
    </message>
    <message>
        <source>By the base text</source>
        <translation>根据基础文本</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已去除</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n 条规定未修改 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no change in this text.</source>
        <translation>本文本没有修改。</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {marker}, {place}</source>
        <translation>第{number}处修改，共{count}处：{marker}，{place}</translation>
    </message>
    <message>
        <source>Went on from the beginning. {said}</source>
        <translation>从开头继续。{said}</translation>
    </message>
    <message>
        <source>Went on from the end. {said}</source>
        <translation>从末尾继续。{said}</translation>
    </message>
    <message>
        <source>No provision is called “{name}”.</source>
        <translation>没有名为“{name}”的条款。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied: versions of Interline, Python, Qt and the system. No text of yours is in it.</source>
        <translation>已复制 Interline、Python、Qt 和系统的版本，其中不含您的任何文本。</translation>
    </message>
    <message>
        <source>About Interline</source>
        <translation>关于 Interline</translation>
    </message>
    <message>
        <source>Interline amends resolutions offline: every mark kept, every export checked.</source>
        <translation>Interline 离线修正决议：保留每一处标记，核验每一次导出。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>各快捷键的作用</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Documents and sessions</source>
        <translation>文件和会话</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>正在打开示例</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>新建决议</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Comparing {old} with {new}</source>
        <translation>正在比较 {old} 与 {new}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>两个文本内容相同。</translation>
    </message>
    <message>
        <source>The same as the base text: {names}.</source>
        <translation>与基础文本相同：{names}。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bring in proposals of others</source>
        <translation>导入其他方的提案</translation>
    </message>
    <message>
        <source>Proposals brought in: {names}.</source>
        <translation>已导入提案：{names}。</translation>
    </message>
    <message>
        <source>Language versions side by side</source>
        <translation>语文版本并排</translation>
    </message>
    <message>
        <source>Stored in {name}.</source>
        <translation>已保存到 {name}。</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Interline sessions</source>
        <translation>Interline 会话</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>标记图例</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to or filter   Ctrl+G</source>
        <translation>转到或筛选   Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a provision, or filter the outline</source>
        <translation>转到条款或筛选大纲</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>修改概览</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n项修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n 条规定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n 项草案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>%n 项已提出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n 项已商定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n 项在方括号内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n 项已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n 项已撤回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{kind} picture</source>
        <translation>{kind} 图片</translation>
    </message>
</context>
<context>
    <name>PointingPage</name>
    <message>
        <source>Open this file</source>
        <translation>打开此文件</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>屏幕上的文本</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>标记的颜色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>代表团(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>会议规则(&amp;R)</translation>
    </message>
    <message>
        <source>Rules for texts opened from now on; those of an open text are in the menu Tools.</source>
        <translation>适用于此后打开的文本；已打开文本的规则在“工具”菜单中设置。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;atin and Cyrillic letters</source>
        <translation>拉丁字母和西里尔字母(&amp;A)</translation>
    </message>
    <message>
        <source>Ara&amp;bic letters</source>
        <translation>阿拉伯字母(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;hinese characters</source>
        <translation>汉字(&amp;H)</translation>
    </message>
    <message>
        <source>{family}, of Interline</source>
        <translation>{family}（Interline 自带）</translation>
    </message>
    <message>
        <source>&amp;Inserted words</source>
        <translation>插入的文字(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;eleted words</source>
        <translation>删除的文字(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Moved words</source>
        <translation>移动的文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>全部还原(&amp;P)</translation>
    </message>
    <message>
        <source>Every preference as it was when Interline was new</source>
        <translation>所有首选项恢复为 Interline 的初始设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>所选设置立即生效。</translation>
    </message>
    <message>
        <source>{colour}, your own</source>
        <translation>{colour}（自选）</translation>
    </message>
    <message>
        <source>{colour}, of the theme</source>
        <translation>{colour}（主题颜色）</translation>
    </message>
    <message>
        <source>You are asked when you begin to record.</source>
        <translation>开始记录时将询问您。</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>首个提案：{number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>提案暂无编号</translation>
    </message>
    <message>
        <source>{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was.</source>
        <translation>{colour} 与页面的对比度为 {found}，文字至少需要 {least}。颜色保持不变。</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Interline ended before it was closed; last stored {when}</source>
        <translation>Interline 未正常关闭即已中止；最后保存于 {when}</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>尚未命名的会话，{when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何文件</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>In whose name to record</source>
        <translation>以谁的名义记录</translation>
    </message>
    <message>
        <source>Symbol of the delegation</source>
        <translation>代表团代码</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>开始记录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Record for &amp;delegation</source>
        <translation>代表团(&amp;D)</translation>
    </message>
    <message>
        <source>d&amp;ocument</source>
        <translation>文件(&amp;O)</translation>
    </message>
    <message>
        <source>The symbol the conference uses, such as MRD</source>
        <translation>会议使用的代码，如 MRD</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>首个提案：{number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>提案暂无编号</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Reading the comments</source>
        <translation>正在读取批注</translation>
    </message>
    <message>
        <source>The opened file holds no comments.</source>
        <translation>所打开的文件不含批注。</translation>
    </message>
    <message>
        <source>Comments in {name}</source>
        <translation>{name} 中的批注</translation>
    </message>
    <message>
        <source>For reading only: no export holds a comment.</source>
        <translation>仅供阅读：任何导出文件都不含批注。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>To the provision (Enter)</source>
        <translation>转到条款（回车）</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>（无文字）</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>Repair of {name}</source>
        <translation>修复 {name}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>收到时的文本</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>修复后的文本</translation>
    </message>
    <message>
        <source>Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits</source>
        <translation>Enter 接受，Delete 保持原样，数字键选择，F2 编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>上一处未决定</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>下一处未决定</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>仅未决定</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on with the repaired text</source>
        <translation>以修复后的文本继续</translation>
    </message>
    <message>
        <source>What is undecided stays as it arrived. The file itself is not changed.</source>
        <translation>未决定之处保持收到时的原样。文件本身不会改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n处未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>已全部决定</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>没有待决定之处。</translation>
    </message>
    <message>
        <source>Repairing the text</source>
        <translation>正在修复文本</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Looking for damage</source>
        <translation>正在查找受损之处</translation>
    </message>
    <message>
        <source>Nothing in this text looks damaged.</source>
        <translation>此文本未见受损之处。</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Recording is off, so the text was not changed.</source>
        <translation>记录已关闭，文本未作修改。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>This is the original text, so nothing was changed. Amendments go into the amended text.</source>
        <translation>这是原文，因此未作任何改动。请在修正后的文本中进行修正。</translation>
    </message>
    <message>
        <source>Amend the text</source>
        <translation>修正文本</translation>
    </message>
    <message>
        <source>Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all.</source>
        <translation>每栏显示一个提案方的主张，因此未作任何改动。请在合为一栏的文本中进行修正。</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window, which goes on trying.</source>
        <translation>最后的更改未保存：{reason} 这些更改保留在本窗口中，程序会继续尝试保存。</translation>
    </message>
    <message>
        <source>Store elsewhere</source>
        <translation>保存到别处</translation>
    </message>
    <message>
        <source>All changes are stored again.</source>
        <translation>所有更改均已重新保存。</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> 另有%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the comments</source>
        <translation>阅读批注</translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>已保存一个同名文件的会话，最后写入时间为 {when}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>其中%n处留待您决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>此文本疑有%n处受损。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the repair</source>
        <translation>审阅修复结果</translation>
    </message>
    <message>
        <source>{name} was changed by another program. This session goes on with the text it was begun with.</source>
        <translation>{name} 已被其他程序修改。本会话继续使用开始时的文本。</translation>
    </message>
    <message>
        <source>Open as it is now</source>
        <translation>按现状打开</translation>
    </message>
    <message>
        <source>All your work is stored.</source>
        <translation>您的所有工作均已保存。</translation>
    </message>
    <message>
        <source>Save the session under another name.</source>
        <translation>请以其他名称保存会话。</translation>
    </message>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>发生了 Interline 未预见的问题。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Change the wording.</source>
        <translation>修改措辞。</translation>
    </message>
    <message>
        <source>Change the </source>
        <translation>修改</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Take this file as base text</source>
        <translation>以此文件作为基础文本</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>基础文本</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>修正后文本</translation>
    </message>
    <message>
        <source>Compare the base with this file</source>
        <translation>将基础文本与此文件比较</translation>
    </message>
    <message>
        <source>others want the same</source>
        <translation>其他提案方主张相同</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Amend resolutions offline: every mark kept, every export checked.</source>
        <translation>离线修正决议：保留每一处标记，核验每一次导出。</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, RTF, HTML, text</source>
        <translation>Word、OpenDocument、PDF、RTF、HTML、文本</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>比较两个文件</translation>
    </message>
    <message>
        <source>Finds every amendment between them</source>
        <translation>找出两者间的每一处修正</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>新建决议</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>从空白页开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Drop one file here to open it, two to compare them</source>
        <translation>将一个文件拖到此处打开，两个则进行比较</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Open the sample resolution</source>
        <translation>打开示例决议</translation>
    </message>
    <message>
        <source>Type in the text: Interline marks what you change.</source>
        <translation>在文本中输入，Interline 即标出您的修改。</translation>
    </message>
    <message>
        <source>Accept, reject or bracket each amendment.</source>
        <translation>接受、拒绝每项修正，或置于方括号内。</translation>
    </message>
    <message>
        <source>Export a clean Word and OpenDocument file.</source>
        <translation>导出清洁的 Word 和 OpenDocument 文件。</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>其他示例</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>离线工作，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>本机上未找到</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>您打开的文件将列在此处。</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>放弃 {name}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Provision</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本语言</translation>
    </message>
    <message>
        <source>To the next provision whose amendments collide (Ctrl+Alt+C)</source>
        <translation>转到下一条修正相冲突的规定 (Ctrl+Alt+C)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Normal size (Ctrl+0)</source>
        <translation>正常大小 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>缩放 {percent}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 项移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n 项 NOC（加下划线）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>此处修正相冲突</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>已删除“{words}”</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <translation>已插入“{words}”</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>restored “{words}”</source>
        <translation>已恢复“{words}”</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add this version</source>
        <translation>添加此版本</translation>
    </message>
    <message>
        <source>lacks the change that others have</source>
        <translation>缺少其他版本所作的修改</translation>
    </message>
    <message>
        <source>changed otherwise than in others</source>
        <translation>修改与其他版本不同</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>仅见于此版本</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Language versions</source>
        <translation>语文版本</translation>
    </message>
    <message>
        <source>What is different here</source>
        <translation>此处的差异</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>添加版本…</translation>
    </message>
    <message>
        <source>Fold the unchanged</source>
        <translation>折叠未修改部分</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>在此展开</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>正在读取%n个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>版本间有%n处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions are alike</source>
        <translation>各版本一致</translation>
    </message>
    <message>
        <source>Add language versions</source>
        <translation>添加语文版本</translation>
    </message>
    <message>
        <source>The versions are alike.</source>
        <translation>各版本一致。</translation>
    </message>
    <message>
        <source>lacks the change: {versions}</source>
        <translation>缺少此项修改：{versions}</translation>
    </message>
    <message>
        <source>changed otherwise: {versions}</source>
        <translation>修改不同：{versions}</translation>
    </message>
    <message>
        <source>no such provision: {versions}</source>
        <translation>无此条款：{versions}</translation>
    </message>
    <message>
        <source>only here: {versions}</source>
        <translation>仅见于：{versions}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>As in all versions</source>
        <translation>与所有版本相同</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Resolution, number (place, year)</source>
        <translation>决议，编号（地点，年份）</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>决议标题</translation>
    </message>
    <message>
        <source>Text; Enter begins the next provision</source>
        <translation>正文；按回车键开始下一条</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>停止记录</translation>
    </message>
    <message>
        <source>Recording is off</source>
        <translation>记录已关闭</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>以 {name} 记录</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>正以 {name} 的名义记录</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} (not stored)</source>
        <translation>{name}（未保存）</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ 所有工作均已保存</translation>
    </message>
    <message>
        <source>{name}  ·  ✗ Not stored</source>
        <translation>{name}  ·  ✗ 未保存</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>发生了 Interline 未预见的问题。</translation>
    </message>
    <message>
        <source>The amendment does not fit the base text.</source>
        <translation>该修正与基础文本不符。</translation>
    </message>
    <message>
        <source>There is no provision “{block}” in the base text.</source>
        <translation>基础文本中没有条款“{block}”。</translation>
    </message>
    <message>
        <source>There is a provision “{block}” already; give the new one another name.</source>
        <translation>已有条款“{block}”；请为新条款另取名称。</translation>
    </message>
    <message>
        <source>An edit of “{block}” reaches outside its text, or two edits overlap.</source>
        <translation>对“{block}”的修改超出其文本，或两处修改重叠。</translation>
    </message>
    <message>
        <source>These words are proposed in {number}: reject that proposal instead of changing them.</source>
        <translation>这些文字由 {number} 提出：请拒绝该提案，而不是改动文字。</translation>
    </message>
    <message>
        <source>No proposal is being recorded. Start recording to amend the text.</source>
        <translation>当前未记录任何提案。请开始记录以修正文本。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第{line}行，第{column}列。</translation>
    </message>
    <message>
        <source>The amendments are not as they should be: “{where}” must be {wanted}.</source>
        <translation>修正案格式不正确：“{where}”应为 {wanted}。</translation>
    </message>
    <message>
        <source>The amendments follow schema {schema}; this version of Interline knows schema 1.</source>
        <translation>修正案采用架构 {schema}；此版本的 Interline 只识别架构 1。</translation>
    </message>
    <message>
        <source>“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.</source>
        <translation>“{marker}”不是标记。请使用 ADD、MOD、(MOD)、SUP、NOC、ADD* 或 SUP*。</translation>
    </message>
    <message>
        <source>“{state}” is not a state. Use one of: {known}.</source>
        <translation>“{state}”不是状态。请使用：{known}。</translation>
    </message>
    <message>
        <source>More than one provision is called “{block}”; name it by its id.</source>
        <translation>名为“{block}”的条款不止一个；请用其标识指明。</translation>
    </message>
    <message>
        <source>The kept and deleted words do not spell the base text of “{block}”: after {offset} characters the base reads “{base}”, the amendment “{script}”.</source>
        <translation>保留和删除的文字与“{block}”的基础文本不符：第{offset}个字符之后，基础文本为“{base}”，修正案为“{script}”。</translation>
    </message>
    <message>
        <source>Some sentences are not understood or do not fit the base text, so none was carried out.</source>
        <translation>有些语句无法理解或与基础文本不符，因此均未执行。</translation>
    </message>
    <message>
        <source>This sentence is not understood. Write it like one that Interline writes.</source>
        <translation>无法理解这句话。请按 Interline 的写法书写。</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>No provision of the base text is called “{place}”.</source>
        <translation>基础文本中没有名为“{place}”的条款。</translation>
    </message>
    <message>
        <source>The words it announces do not follow, each paragraph in quotation marks.</source>
        <translation>其后没有所述文字；每段均应置于引号内。</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that provision.</source>
        <translation>该条款中没有“{words}”。</translation>
    </message>
    <message>
        <source>The words “{words}” stand there {count} times: say which occurrence is meant.</source>
        <translation>“{words}”在该处出现 {count} 次：请指明是第几处。</translation>
    </message>
    <message>
        <source>Two changes want the same words of that provision.</source>
        <translation>有两处修改涉及该条款的相同文字。</translation>
    </message>
    <message>
        <source>That provision has no number or letter to be changed.</source>
        <translation>该条款没有可修改的编号或字母。</translation>
    </message>
    <message>
        <source>Counted on from the first, the provisions do not come to “{place}”.</source>
        <translation>从第一条依次数起，数不到“{place}”。</translation>
    </message>
    <message>
        <source>Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats.</source>
        <translation>重新读取时，修正指令不能得出完整的修正后文本：文字无法表达图片和格式。</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be damaged, or not what its name says.</source>
        <translation>无法读取文件。文件可能已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>您无权读取此文件。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>文件无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large to be a resolution.</source>
        <translation>文件超过 {limit} MB，不可能是决议。</translation>
    </message>
    <message>
        <source>This is not a text file. Open a .docx, .odt or .txt file.</source>
        <translation>这不是文本文件。请打开 .docx、.odt 或 .txt 文件。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in its program and save it without one.</source>
        <translation>文件受密码保护。请在原程序中打开并以无密码方式保存。</translation>
    </message>
    <message>
        <source>The file is cut short. Get it again from where it came.</source>
        <translation>文件不完整。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, so it was not opened.</source>
        <translation>文件解压后远超文档应有的大小，因此未打开。</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>文件已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>The file declares entities or a document type, which no document of its kind has.</source>
        <translation>文件声明了实体或文档类型，此类文件不应含有这些内容。</translation>
    </message>
    <message>
        <source>Interline cannot open this kind of file. Try .docx, .odt or .txt.</source>
        <translation>Interline 无法打开此类文件。请尝试 .docx、.odt 或 .txt。</translation>
    </message>
    <message>
        <source>Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.</source>
        <translation>无法打开 .pages 文件。请导出为 Word (.docx) 后打开。</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Copy the text into a .docx or .odt file and open that.</source>
        <translation>这是电子表格。请将文本复制到 .docx 或 .odt 文件后打开。</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the text into a .docx or .odt file and open that.</source>
        <translation>这是演示文稿。请将文本复制到 .docx 或 .odt 文件后打开。</translation>
    </message>
    <message>
        <source>This is an image. Interline needs the text: open a .docx, .odt or .txt file.</source>
        <translation>这是图像。Interline 需要文本：请打开 .docx、.odt 或 .txt 文件。</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the .docx, .odt or .txt file inside.</source>
        <translation>这是压缩包。请解压后打开其中的 .docx、.odt 或 .txt 文件。</translation>
    </message>
    <message>
        <source>This is a session of Interline. Open it in the window, and export from there.</source>
        <translation>这是 Interline 会话。请在窗口中打开，并从那里导出。</translation>
    </message>
    <message>
        <source>This is not an Interline session.</source>
        <translation>这不是 Interline 会话。</translation>
    </message>
    <message>
        <source>The session is damaged: {reason}. Open the original file, or an earlier copy of it.</source>
        <translation>会话已损坏：{reason}。请打开原始文件或其较早的副本。</translation>
    </message>
    <message>
        <source>The session was written by a later version of Interline. Use that version to open it.</source>
        <translation>会话由更高版本的 Interline 写入。请用该版本打开。</translation>
    </message>
    <message>
        <source>The session is open in another window. Close it there, or go on there.</source>
        <translation>会话已在另一窗口打开。请在那里关闭，或在那里继续。</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>无法写入文件：{reason}。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Say --force to replace it.</source>
        <translation>已有同名文件。使用 --force 可替换。</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>已有同名文件夹。请另选名称。</translation>
    </message>
    <message>
        <source>This name is not a file&apos;s but a device&apos;s. Choose another name, or “-” for the standard output.</source>
        <translation>该名称属于设备而非文件。请选择其他名称，或用“-”表示标准输出。</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>此文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched.</source>
        <translation>磁盘已满。原有内容未受影响。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another place.</source>
        <translation>此文件夹不能存放新文件。请另选位置。</translation>
    </message>
    <message>
        <source>PDF cannot be written here, because Qt is not installed.</source>
        <translation>未安装 Qt，此处无法写入 PDF。</translation>
    </message>
    <message>
        <source>PDF can hold the clean, original or marked text, not tracked changes.</source>
        <translation>PDF 可保存清洁文本、原文或带标记文本，但不能保存修订。</translation>
    </message>
    <message>
        <source>The file written falls short of its certificate: {what}.</source>
        <translation>写入的文件未通过核验：{what}。</translation>
    </message>
    <message>
        <source>The characters were read as {detail}; look whether accents and letters are right.</source>
        <translation>字符按 {detail} 读取；请核对字母和重音是否正确。</translation>
    </message>
    <message>
        <source>Some characters could not be read in the file&apos;s encoding and show as “�”: {detail}.</source>
        <translation>部分字符无法按文件编码读取，显示为“�”：{detail}。</translation>
    </message>
    <message>
        <source>Lines that were broken at the margin were joined: {detail}.</source>
        <translation>已合并在页边断开的行：{detail}。</translation>
    </message>
    <message>
        <source>The file is open in another program ({detail}).</source>
        <translation>文件已在其他程序中打开（{detail}）。</translation>
    </message>
    <message>
        <source>Tracked changes of table rows and cells were taken as agreed: {detail}.</source>
        <translation>表格行和单元格的修订视为已商定：{detail}。</translation>
    </message>
    <message>
        <source>Headers, footers and page numbers were taken out of the text: {detail}.</source>
        <translation>页眉、页脚和页码已从文本中去除：{detail}。</translation>
    </message>
    <message>
        <source>Balloons in the margin were taken out of the text and kept as evidence: {detail}.</source>
        <translation>页边的批注框已从文本中去除，留作依据：{detail}。</translation>
    </message>
    <message>
        <source>Pages without text, only a picture of it, were left out: {detail}.</source>
        <translation>没有文字、只有文字图像的页面已略去：{detail}。</translation>
    </message>
    <message>
        <source>The last pages were left out, for there are more than a document has: {detail}.</source>
        <translation>页数超出文件应有的数量，末尾的页面已略去：{detail}。</translation>
    </message>
    <message>
        <source>Pages that are damaged or overfull were not read to their end: {detail}.</source>
        <translation>受损或内容过多的页面未能读完：{detail}。</translation>
    </message>
    <message>
        <source>The file does not say which letters some of its signs are; they show as “�” or were told by their shape: {detail}.</source>
        <translation>文件未说明其中某些符号对应哪些字符；这些符号显示为“�”或按字形辨认：{detail}。</translation>
    </message>
    <message>
        <source>Pictures were left out: {detail}.</source>
        <translation>图片已略去：{detail}。</translation>
    </message>
    <message>
        <source>Words that do not run along the lines, as watermarks do, were left out: “{detail}”.</source>
        <translation>不沿文字行排列的文字（如水印）已略去：“{detail}”。</translation>
    </message>
    <message>
        <source>Fields to fill in were left out; only what is printed on the pages was read.</source>
        <translation>待填写的域已略去；仅读取了页面上印出的内容。</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out: {detail}.</source>
        <translation>PDF 的附件已略去：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes of formatting cannot be undone and were left out: {detail}.</source>
        <translation>格式修订无法撤销，已略去：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes of a kind the standard does not know were left out: {detail}.</source>
        <translation>标准未定义的修订已略去：{detail}。</translation>
    </message>
    <message>
        <source>Marks of tracked changes without their counterpart were left out: {detail}.</source>
        <translation>缺少对应部分的修订标记已略去：{detail}。</translation>
    </message>
    <message>
        <source>Words that were inserted and deleted again are in neither text: {detail}.</source>
        <translation>插入后又删除的文字不在任一文本中：{detail}。</translation>
    </message>
    <message>
        <source>Changes of several authors ({detail}) in one place of “{where}” became one proposal.</source>
        <translation>多位作者（{detail}）在“{where}”同一处的修订已合为一项提案。</translation>
    </message>
    <message>
        <source>Table rows are tracked in a way that could not be followed: {detail}.</source>
        <translation>表格行的修订方式无法识别：{detail}。</translation>
    </message>
    <message>
        <source>Comments were left out: {detail}.</source>
        <translation>批注已略去：{detail}。</translation>
    </message>
    <message>
        <source>Hidden text is in the file and is shown here: {detail}.</source>
        <translation>文件含有隐藏文字，此处已显示：{detail}。</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.</source>
        <translation>文本框（{detail}）显示为段落；在本文件中它们留在原处。</translation>
    </message>
    <message>
        <source>Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are.</source>
        <translation>表格中的表格（{detail}）显示为独立的表格；在本文件中它们留在原处。</translation>
    </message>
    <message>
        <source>Fields that fill in names, files or times ({detail}) became the words they showed; look whether these may stay.</source>
        <translation>自动填入姓名、文件名或时间的域（{detail}）已变为其显示的文字；请检查是否可以保留。</translation>
    </message>
    <message>
        <source>An embedded object was kept as it is and may name people: {where}. Put a picture in its place.</source>
        <translation>嵌入的对象保持原样，可能含有人名：{where}。请用图片代替。</translation>
    </message>
    <message>
        <source>{detail} want the same words or the same place, and the file has what both want; accept one of them and reject the other.</source>
        <translation>{detail} 要求改动相同的文字或相同的位置，文件中保留了两者的内容；请接受其中一个并拒绝另一个。</translation>
    </message>
    <message>
        <source>Pictures and drawings ({detail}) could not be written and were left out; add them by hand.</source>
        <translation>图片和图形（{detail}）无法写入，已略去；请手动添加。</translation>
    </message>
    <message>
        <source>Equations and symbols ({detail}) became plain characters; look whether they read rightly.</source>
        <translation>公式和符号（{detail}）已变为普通字符；请检查读来是否正确。</translation>
    </message>
    <message>
        <source>Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.</source>
        <translation>域（{detail}）已变为其显示的文字；其中的编号不再自动更新。</translation>
    </message>
    <message>
        <source>Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.</source>
        <translation>段落内的分页符（{detail}）已略去；页面的分界可能不同。</translation>
    </message>
    <message>
        <source>Footnotes ({detail}) could not be written; look for their words in the original file.</source>
        <translation>脚注（{detail}）无法写入；请在原文件中查找其文字。</translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; or save it as .docx and open that.</source>
        <translation>这是旧式 Word 文件 (.doc)。安装 LibreOffice 后即可在此打开；或将其另存为 .docx 后再打开。</translation>
    </message>
    <message>
        <source>LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.</source>
        <translation>LibreOffice 无法读取这个旧式 Word 文件 (.doc)。请在 Word 中将其另存为 .docx。</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>该文件没有文本。</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).</source>
        <translation>此 PDF 只有页面图像而没有文本。请先进行文字识别 (OCR)。</translation>
    </message>
    <message>
        <source>The PDF is damaged and its pages cannot be found. Get it again from where it came.</source>
        <translation>PDF 已损坏，找不到其中的页面。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>The PDF holds more text than any document does, so it was not opened.</source>
        <translation>PDF 的文本量超过任何文件，因此未打开。</translation>
    </message>
    <message>
        <source>This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.</source>
        <translation>这是文本，不是修正案列表。请以 JSON 格式将其与基础文本比较，然后应用比较结果。</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.</source>
        <translation>Interline 无法写入此类文件。请使用 .docx、.odt、.txt、.html 或 .pdf。</translation>
    </message>
    <message>
        <source>Two files are to have this name. Choose another for one of them.</source>
        <translation>两个文件将使用此名称。请为其中一个另选名称。</translation>
    </message>
    <message>
        <source>Its macros were not run, and no file written here has them.</source>
        <translation>其中的宏未被运行，此处写出的文件也不包含这些宏。</translation>
    </message>
    <message>
        <source>LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.</source>
        <translation>LibreOffice 已将这个旧式 Word 文件转换为 .docx；请检查内容是否正确。</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded things were left out: {detail}.</source>
        <translation>脚本、表单和嵌入内容已略去：{detail}。</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file were left out: {detail}.</source>
        <translation>文件之外的图片已略去：{detail}。</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs behind the text.</source>
        <translation>文本框（{detail}）显示为正文之后的段落。</translation>
    </message>
    <message>
        <source>Objects other than equations are kept in this file only: {detail}.</source>
        <translation>公式以外的对象仅保留在此文件中：{detail}。</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>页面上的浮动对象仅保留在此文件中：{detail}。</translation>
    </message>
    <message>
        <source>Tables that were wider than the page ({detail}) were made as wide as its text.</source>
        <translation>宽于页面的表格（{detail}）已调整为版心宽度。</translation>
    </message>
    <message>
        <source>Words in cells that others cover ({detail}) are shown by no program and were left out.</source>
        <translation>被其他单元格遮盖的单元格中的文字（{detail}）在任何程序中都不显示，已略去。</translation>
    </message>
    <message>
        <source>An image lies outside the file and was left out: {detail}.</source>
        <translation>有图像位于文件之外，已略去：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were rejected: {detail}.</source>
        <translation>页眉或页脚中的修订已被拒绝：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes of formatting alone were taken as agreed: {detail}.</source>
        <translation>仅涉及格式的修订视为已商定：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes of automatic numbering were taken as agreed: {detail}.</source>
        <translation>自动编号的修订视为已商定：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes of tables or cells were taken as agreed: {detail}.</source>
        <translation>表格或单元格的修订视为已商定：{detail}。</translation>
    </message>
    <message>
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get equations, and of the rest only the words they show.</source>
        <translation>公式、图形和对象（{detail}）在本文件中保持原样；其他文件保留公式，其余仅得到它们显示的文字。</translation>
    </message>
    <message>
        <source>Other documents inside the file could not be read: {detail}.</source>
        <translation>文件内的其他文档无法读取：{detail}。</translation>
    </message>
    <message>
        <source>The file is locked to tracked changes or to reading; what is written is not.</source>
        <translation>文件锁定为仅可修订或只读；写入的文件不受此限。</translation>
    </message>
    <message>
        <source>Words of several authors in one place became one proposal: {detail}.</source>
        <translation>多位作者在同一处的文字已合为一项提案：{detail}。</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were taken as agreed: {detail}.</source>
        <translation>页眉或页脚中的修订按已接受处理：{detail}。</translation>
    </message>
    <message>
        <source>“{where}” was put where it seemed to belong; look at its place.</source>
        <translation>“{where}”已置于看似应在之处；请核对其位置。</translation>
    </message>
    <message>
        <source>The end of a section went with the paragraph that held it.</source>
        <translation>节的结束标记已随所在段落一并删除。</translation>
    </message>
    <message>
        <source>Tracked changes reach into words underlined by hand in “{where}”; strike and underline were taken for format there.</source>
        <translation>修订涉及“{where}”中手工加下划线的文字；该处的删除线和下划线按格式处理。</translation>
    </message>
    <message>
        <source>Words are underlined by hand in {detail} paragraphs, and nothing is struck there; the underline was taken for format.</source>
        <translation>{detail} 个段落中有手工下划线而无删除线；下划线按格式处理。</translation>
    </message>
    <message>
        <source>Words are struck out by hand in {detail} paragraphs; that was taken for format.</source>
        <translation>{detail} 个段落中有手工删除线；按格式处理。</translation>
    </message>
    <message>
        <source>Words are red or blue in {detail} places; colour was not taken for an amendment.</source>
        <translation>{detail} 处文字为红色或蓝色；颜色未视为修正。</translation>
    </message>
    <message>
        <source>{detail}: the same as the base text.</source>
        <translation>{detail}：与基础文本相同。</translation>
    </message>
    <message>
        <source>Where links led before their addresses were changed ({detail}) is in the original file only.</source>
        <translation>链接更改前的地址（{detail}）仅存在于原文件中。</translation>
    </message>
    <message>
        <source>The file is named as another kind, but holds {detail}.</source>
        <translation>文件名表示另一种类型，但其内容为 {detail}。</translation>
    </message>
    <message>
        <source>Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.</source>
        <translation>只能检查 .docx、.odt、.txt 和 .pdf 文件中的痕迹。请先转换此文件。</translation>
    </message>
    <message>
        <source>There is no finding “{finding}”.</source>
        <translation>没有编号为“{finding}”的问题。</translation>
    </message>
    <message>
        <source>Finding “{finding}” has no reading {reading}.</source>
        <translation>问题“{finding}”没有读法 {reading}。</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”.</source>
        <translation>两个地点和年份连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”. The comma that is missing was kept so.</source>
        <translation>两个地点和年份连在一起：“{detail}”。缺少的逗号未予补上。</translation>
    </message>
    <message>
        <source>Two years ran together: “{detail}”.</source>
        <translation>两个年份连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>The years of two conferences ran together: “{detail}”.</source>
        <translation>两届会议的年份连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two periods ran together: “{detail}”.</source>
        <translation>两个时期连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two signs stand together: “{detail}”.</source>
        <translation>两个标点连用：“{detail}”。</translation>
    </message>
    <message>
        <source>A comma and a word that joins stand together: “{detail}”.</source>
        <translation>逗号与连词连用：“{detail}”。</translation>
    </message>
    <message>
        <source>A letter stands twice, small and capital: “{detail}”.</source>
        <translation>同一字母的小写和大写重复出现：“{detail}”。</translation>
    </message>
    <message>
        <source>A number and a word ran together: “{detail}”.</source>
        <translation>数字与单词连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>A word stands directly behind a full stop: “{detail}”.</source>
        <translation>句号后紧接单词：“{detail}”。</translation>
    </message>
    <message>
        <source>Two places ran together: “{detail}”.</source>
        <translation>两个地点连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two small words ran together: “{detail}”.</source>
        <translation>两个虚词连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two words ran together: “{detail}”.</source>
        <translation>两个单词连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two words may have run together: “{detail}”.</source>
        <translation>可能有两个单词连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two figures, or a figure and a word, may have run together: “{detail}”.</source>
        <translation>可能有两个数字或一个数字与一个单词连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>Two labels of a provision ran together: “{detail}”.</source>
        <translation>条款的两个编号连在一起：“{detail}”。</translation>
    </message>
    <message>
        <source>The provision may be new as a whole: “{detail}”.</source>
        <translation>该条款可能整条为新增：“{detail}”。</translation>
    </message>
    <message>
        <source>Places decided, and left to a person: {detail}.</source>
        <translation>已决定的位置和留待人工处理的位置：{detail}。</translation>
    </message>
    <message>
        <source>The provision may be suppressed as a whole: “{detail}”.</source>
        <translation>该条款可能全部删除：“{detail}”。</translation>
    </message>
    <message>
        <source>The words that a balloon tells as deleted stood here.</source>
        <translation>批注框所示的已删除文字原在此处。</translation>
    </message>
    <message>
        <source>A balloon tells these words as deleted, and their place is not certain: “{detail}”.</source>
        <translation>批注框显示这些文字已删除，但其位置不确定：“{detail}”。</translation>
    </message>
    <message>
        <source>Words marked as deleted or inserted: “{detail}”.</source>
        <translation>标为删除或插入的文字：“{detail}”。</translation>
    </message>
    <message>
        <source>Inserted words that became a link: “{detail}”.</source>
        <translation>变成链接的插入文字：“{detail}”。</translation>
    </message>
    <message>
        <source>Underlined words, which a printed balloon document has inserted: “{detail}”.</source>
        <translation>带下划线的文字，在带批注框的打印文件中表示插入：“{detail}”。</translation>
    </message>
    <message>
        <source>A balloon of a word processor stands in the text: “{detail}”.</source>
        <translation>文字处理软件的批注框混入文本：“{detail}”。</translation>
    </message>
    <message>
        <source>This goes on with the comment above it, or with the text: “{detail}”.</source>
        <translation>这是上方批注的延续，或是正文的延续：“{detail}”。</translation>
    </message>
    <message>
        <source>A running head or foot of a page stands in the text: “{detail}”.</source>
        <translation>页眉或页脚混入文本：“{detail}”。</translation>
    </message>
    <message>
        <source>What a converter leaves of a bookmark: “{detail}”.</source>
        <translation>格式转换残留的书签：“{detail}”。</translation>
    </message>
    <message>
        <source>Signs of Markdown or HTML: “{detail}”.</source>
        <translation>Markdown 或 HTML 符号：“{detail}”。</translation>
    </message>
    <message>
        <source>The sentence goes on in the paragraph below.</source>
        <translation>句子延续到下一段。</translation>
    </message>
    <message>
        <source>The line ends in the middle of a sentence.</source>
        <translation>行在句子中间断开。</translation>
    </message>
    <message>
        <source>Another paragraph begins here.</source>
        <translation>另一段从此处开始。</translation>
    </message>
    <message>
        <source>The mark of a footnote: “{detail}”.</source>
        <translation>脚注标记：“{detail}”。</translation>
    </message>
    <message>
        <source>The label of a footnote: “{detail}”.</source>
        <translation>脚注编号：“{detail}”。</translation>
    </message>
    <message>
        <source>A non-breaking hyphen was lost: “{detail}”.</source>
        <translation>缺失不间断连字符：“{detail}”。</translation>
    </message>
    <message>
        <source>A sign without width stands in a word.</source>
        <translation>单词中有零宽字符。</translation>
    </message>
    <message>
        <source>The hyphen of a broken line stands in a word.</source>
        <translation>单词中有断行留下的连字符。</translation>
    </message>
    <message>
        <source>Letters joined as in print: “{detail}”.</source>
        <translation>印刷体连字：“{detail}”。</translation>
    </message>
    <message>
        <source>Another sign stands for an apostrophe: “{detail}”.</source>
        <translation>撇号由其他符号代替：“{detail}”。</translation>
    </message>
    <message>
        <source>Other signs may stand for quotation marks: “{detail}”.</source>
        <translation>可能以其他符号代替引号：“{detail}”。</translation>
    </message>
    <message>
        <source>A space was lost.</source>
        <translation>缺失空格。</translation>
    </message>
    <message>
        <source>A figure stands inside a word: “{detail}”.</source>
        <translation>单词中夹有数字：“{detail}”。</translation>
    </message>
    <message>
        <source>The comma between place and year is missing: “{detail}”; it was kept so.</source>
        <translation>地点与年份之间缺少逗号：“{detail}”；已保持原样。</translation>
    </message>
    <message>
        <source>No conference was held there in “{detail}”; it was kept so.</source>
        <translation>“{detail}”：该处未举行过会议；已保持原样。</translation>
    </message>
    <message>
        <source>Two small words that do not follow each other: “{detail}”; they were kept so.</source>
        <translation>两个不应相连的虚词：“{detail}”；已保持原样。</translation>
    </message>
    <message>
        <source>The sign at the end is not the one its place wants: “{detail}”; it was kept so.</source>
        <translation>末尾标点与其位置不符：“{detail}”；已保持原样。</translation>
    </message>
    <message>
        <source>Labels are missing before “{detail}”; it was kept so.</source>
        <translation>“{detail}”之前缺少编号；已保持原样。</translation>
    </message>
    <message>
        <source>Tracked changes.</source>
        <translation>修订。</translation>
    </message>
    <message>
        <source>Comments.</source>
        <translation>批注。</translation>
    </message>
    <message>
        <source>People and permissions.</source>
        <translation>人员和权限。</translation>
    </message>
    <message>
        <source>Marks of editing sessions.</source>
        <translation>编辑会话标记。</translation>
    </message>
    <message>
        <source>Names and subjects in the properties.</source>
        <translation>属性中的姓名和主题。</translation>
    </message>
    <message>
        <source>Dates and times in the properties.</source>
        <translation>属性中的日期和时间。</translation>
    </message>
    <message>
        <source>Custom properties and labels.</source>
        <translation>自定义属性和标签。</translation>
    </message>
    <message>
        <source>Document variables.</source>
        <translation>文档变量。</translation>
    </message>
    <message>
        <source>Hidden text.</source>
        <translation>隐藏文字。</translation>
    </message>
    <message>
        <source>Path of the template.</source>
        <translation>模板路径。</translation>
    </message>
    <message>
        <source>Links to files.</source>
        <translation>指向文件的链接。</translation>
    </message>
    <message>
        <source>Picture of the first page.</source>
        <translation>首页缩略图。</translation>
    </message>
    <message>
        <source>Names, places and times inside pictures.</source>
        <translation>图片中的姓名、地点和时间。</translation>
    </message>
    <message>
        <source>Macros and scripts.</source>
        <translation>宏和脚本。</translation>
    </message>
    <message>
        <source>Embedded documents and data.</source>
        <translation>嵌入的文档和数据。</translation>
    </message>
    <message>
        <source>Signatures.</source>
        <translation>签名。</translation>
    </message>
    <message>
        <source>Earlier versions.</source>
        <translation>早期版本。</translation>
    </message>
    <message>
        <source>Printer settings.</source>
        <translation>打印机设置。</translation>
    </message>
    <message>
        <source>Names of authors of changes.</source>
        <translation>修订作者姓名。</translation>
    </message>
    <message>
        <source>The text is the final text.</source>
        <translation>文本即最终文本。</translation>
    </message>
    <message>
        <source>With all changes rejected, the text is the base text.</source>
        <translation>拒绝全部修订后，文本即基础文本。</translation>
    </message>
    <message>
        <source>Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.</source>
        <translation>脚注中的表格（{detail}）已变为段落；OpenDocument 程序不在该处显示表格。</translation>
    </message>
    <message>
        <source>Lines around paragraphs ({detail}) are in the original file only.</source>
        <translation>段落边框（{detail}）仅保留在原文件中。</translation>
    </message>
    <message>
        <source>Frames and initials ({detail}) became paragraphs as any other.</source>
        <translation>图文框和首字下沉（{detail}）已变为普通段落。</translation>
    </message>
    <message>
        <source>Spacing, shadows and other effects of letters ({detail}) are in the original file only.</source>
        <translation>字符间距、阴影和其他文字效果（{detail}）仅保留在原文件中。</translation>
    </message>
    <message>
        <source>Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; they no longer follow by themselves.</source>
        <translation>目录和其他跨段落的域（{detail}）已变为普通段落；它们不再自动更新。</translation>
    </message>
    <message>
        <source>Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go.</source>
        <translation>自动编号（{detail}）保持现状；增删段落时不再随之更新。</translation>
    </message>
    <message>
        <source>Sections that begin on a left or right page ({detail}) begin on the next one.</source>
        <translation>从左页或右页开始的节（{detail}）改为从下一页开始。</translation>
    </message>
    <message>
        <source>Borders, line numbers and the like of pages ({detail}) are in the original file only.</source>
        <translation>页面边框、行号等（{detail}）仅保留在原文件中。</translation>
    </message>
    <message>
        <source>Pictures in headers and footers ({detail}) were left out; add them by hand.</source>
        <translation>页眉和页脚中的图片（{detail}）已略去；请手动添加。</translation>
    </message>
    <message>
        <source>Content controls ({detail}) became the words they hold.</source>
        <translation>内容控件（{detail}）已变为其中的文字。</translation>
    </message>
    <message>
        <source>Readings above words ({detail}) were left out.</source>
        <translation>文字上方的注音（{detail}）已略去。</translation>
    </message>
    <message>
        <source>Only words, their emphasis, tables and pictures are read from files of this kind: fonts, colours, bookmarks and headers of single sections were left out.</source>
        <translation>此类文件只读取文字、强调格式、表格和图片：字体、颜色、书签和各节的页眉已略去。</translation>
    </message>
    <message>
        <source>A certificate is saved beside its file, and standard input is none.</source>
        <translation>证书保存在文件旁边，而标准输入不是文件。</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>文件的 SHA-256。</translation>
    </message>
    <message>
        <source>SHA-256 of its final text.</source>
        <translation>其最终文本的 SHA-256。</translation>
    </message>
    <message>
        <source>SHA-256 of its base text.</source>
        <translation>其基础文本的 SHA-256。</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切符合要求。</translation>
    </message>
    <message>
        <source>The file falls short.</source>
        <translation>文件不符合要求。</translation>
    </message>
</context>
</TS>
