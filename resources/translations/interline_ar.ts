<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New resolution</source>
        <translation>&amp;قرار جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple resolution</source>
        <translation>فتح قرار &amp;تجريبي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>حفظ &amp;الجلسة باسم…</translation>
    </message>
    <message>
        <source>&amp;Export clean files</source>
        <translation>تصدير &amp;ملفات نظيفة</translation>
    </message>
    <message>
        <source>&amp;Marked, strike and underline</source>
        <translation>&amp;بعلامات الشطب والتسطير</translation>
    </message>
    <message>
        <source>&amp;Tracked changes</source>
        <translation>ت&amp;غييرات متعقَّبة</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>ا&amp;لنص الأصلي</translation>
    </message>
    <message>
        <source>Clean &amp;plain text</source>
        <translation>&amp;نص عادي نظيف</translation>
    </message>
    <message>
        <source>Clean P&amp;DF</source>
        <translation>ملف &amp;PDF نظيف</translation>
    </message>
    <message>
        <source>Marked PD&amp;F</source>
        <translation>ملف P&amp;DF بالعلامات</translation>
    </message>
    <message>
        <source>Comparison ta&amp;ble</source>
        <translation>&amp;جدول المقارنة</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Change &amp;report</source>
        <translation>تقرير &amp;التغييرات</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>صفحة &amp;ويب</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;البحث عن التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ا&amp;لبحث عن السابق</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;استبدال…</translation>
    </message>
    <message>
        <source>&amp;Go to provision…</source>
        <translation>الانتقال إلى &amp;حكم…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>التفض&amp;يلات…</translation>
    </message>
    <message>
        <source>&amp;Record amendments</source>
        <translation>تسج&amp;يل التعديلات</translation>
    </message>
    <message>
        <source>Record &amp;for…</source>
        <translation>التسجيل باس&amp;م…</translation>
    </message>
    <message>
        <source>&amp;ADD a provision below</source>
        <translation>&amp;ADD، إضافة حكم أدناه</translation>
    </message>
    <message>
        <source>&amp;MOD, modify this provision</source>
        <translation>&amp;MOD، تعديل هذا الحكم</translation>
    </message>
    <message>
        <source>(MOD), &amp;editorial change</source>
        <translation>(M&amp;OD)، تعديل صياغي</translation>
    </message>
    <message>
        <source>&amp;SUP, suppress this provision</source>
        <translation>&amp;SUP، إلغاء هذا الحكم</translation>
    </message>
    <message>
        <source>SUP the &amp;whole instrument</source>
        <translation>SUP &amp;للصك بأكمله</translation>
    </message>
    <message>
        <source>&amp;NOC, no change</source>
        <translation>&amp;NOC، دون تغيير</translation>
    </message>
    <message>
        <source>NOC &amp;underlined, must not change</source>
        <translation>NOC مسطَّ&amp;رة، يجب ألا يتغير</translation>
    </message>
    <message>
        <source>Ta&amp;ke the amendment back</source>
        <translation>&amp;سحب التعديل</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل &amp;إلى أسفل</translation>
    </message>
    <message>
        <source>Renumber what follows</source>
        <translation>إعادة ترقيم ما يلي</translation>
    </message>
    <message>
        <source>Move af&amp;ter</source>
        <translation>نقل إلى ما &amp;بعد</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>&amp;الأسباب</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>ر&amp;فض</translation>
    </message>
    <message>
        <source>Take into my proposal</source>
        <translation>ضم إلى مقترحي</translation>
    </message>
    <message>
        <source>Put in &amp;brackets</source>
        <translation>&amp;وضع بين قوسين</translation>
    </message>
    <message>
        <source>Next co&amp;llision</source>
        <translation>التعا&amp;رض التالي</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>ا&amp;لتغيير التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>ال&amp;تغيير السابق</translation>
    </message>
    <message>
        <source>All &amp;marks</source>
        <translation>&amp;كل العلامات</translation>
    </message>
    <message>
        <source>&amp;Simple</source>
        <translation>&amp;مبسّط</translation>
    </message>
    <message>
        <source>&amp;Final</source>
        <translation>الن&amp;هائي</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>ال&amp;أصلي</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Fold the unchange&amp;d</source>
        <translation>&amp;طي الأحكام غير المتغيرة</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>إظهار المطوي هنا</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>الت&amp;عديلات</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;الحجم العادي</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>مل&amp;ء الشاشة</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>كما &amp;في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فا&amp;تح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تبا&amp;ين عال</translation>
    </message>
    <message>
        <source>Compare &amp;files…</source>
        <translation>مقارنة م&amp;لفات…</translation>
    </message>
    <message>
        <source>Repair a &amp;damaged text…</source>
        <translation>إ&amp;صلاح نص تالف…</translation>
    </message>
    <message>
        <source>Compare the base with &amp;another version…</source>
        <translation>مقارنة الأساس بنسخة &amp;أخرى…</translation>
    </message>
    <message>
        <source>&amp;Bring in proposals of others…</source>
        <translation>إ&amp;دراج مقترحات الآخرين…</translation>
    </message>
    <message>
        <source>&amp;Swap base and amended text</source>
        <translation>&amp;تبديل النصين الأساسي والمعدَّل</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>&amp;Language versions side by side…</source>
        <translation>الن&amp;سخ اللغوية جنباً إلى جنب…</translation>
    </message>
    <message>
        <source>Co&amp;mments in the opened file…</source>
        <translation>ال&amp;تعليقات في الملف المفتوح…</translation>
    </message>
    <message>
        <source>&amp;Look at the opened file again</source>
        <translation>&amp;قراءة الملف المفتوح من جديد</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;لمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostic text</source>
        <translation>&amp;نسخ نص التشخيص</translation>
    </message>
    <message>
        <source>&amp;About Interline</source>
        <translation>&amp;حول Interline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأ&amp;خير</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>تصدير &amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;الألوان</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>ق&amp;واعد المؤتمر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Typing in {place}</source>
        <translation>الكتابة في {place}</translation>
    </message>
    <message>
        <source>New text in {place}</source>
        <translation>نص جديد في {place}</translation>
    </message>
    <message>
        <source>Deletion in {place}</source>
        <translation>حذف في {place}</translation>
    </message>
    <message>
        <source>Words moved to {place}</source>
        <translation>كلمات نُقلت إلى {place}</translation>
    </message>
    <message>
        <source>A table takes no new provision: type in its cells, or ADD behind the table.</source>
        <translation>لا يقبل الجدول حكماً جديداً: اكتب في خلاياه، أو أضف الحكم بعد الجدول.</translation>
    </message>
    <message>
        <source>ADD after {place}</source>
        <translation>ADD بعد {place}</translation>
    </message>
    <message>
        <source>Type in {place}: what you change becomes a MOD.</source>
        <translation>اكتب في {place}: ما تغيره يصبح MOD.</translation>
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
        <translation>أُلغي {place} بأكمله. التراجع يعيده.</translation>
    </message>
    <message>
        <source>NOC {place}</source>
        <translation>NOC {place}</translation>
    </message>
    <message>
        <source>Underlined NOC {place}</source>
        <translation>NOC مسطَّرة {place}</translation>
    </message>
    <message>
        <source>Take back the amendment of {place}</source>
        <translation>سحب تعديل {place}</translation>
    </message>
    <message>
        <source>Move {place} up</source>
        <translation>نقل {place} إلى أعلى</translation>
    </message>
    <message>
        <source>Move {place} down</source>
        <translation>نقل {place} إلى أسفل</translation>
    </message>
    <message>
        <source>Renumber what follows {place}</source>
        <translation>إعادة ترقيم ما يلي {place}</translation>
    </message>
    <message>
        <source>Move {place}</source>
        <translation>نقل {place}</translation>
    </message>
    <message>
        <source>The amendments of {place} collide: take one reading of it.</source>
        <translation>تعديلات {place} متعارضة: اعتمِد صيغة واحدة منها.</translation>
    </message>
    <message>
        <source>Take {place} into my proposal</source>
        <translation>ضم {place} إلى مقترحي</translation>
    </message>
    <message>
        <source>Accept {place}</source>
        <translation>قبول {place}</translation>
    </message>
    <message>
        <source>Reject {place}</source>
        <translation>رفض {place}</translation>
    </message>
    <message>
        <source>Put {place} in brackets</source>
        <translation>وضع {place} بين قوسين</translation>
    </message>
    <message>
        <source>Table {place}</source>
        <translation>طرح {place}</translation>
    </message>
    <message>
        <source>Draft {place} again</source>
        <translation>إعادة {place} إلى مسودة</translation>
    </message>
    <message>
        <source>Withdraw {place}</source>
        <translation>سحب {place}</translation>
    </message>
    <message>
        <source>Reasons of {number}</source>
        <translation>أسباب {number}</translation>
    </message>
    <message>
        <source>Number of {number}</source>
        <translation>رقم {number}</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>رقم المقترح</translation>
    </message>
    <message>
        <source>Collides with {names}</source>
        <translation>يتعارض مع {names}</translation>
    </message>
    <message>
        <source>They want the same words or the same place.</source>
        <translation>يطلبان الكلمات نفسها أو الموضع نفسه.</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>اعتماد هذه الصيغة</translation>
    </message>
    <message>
        <source>Accept this amendment, and reject those it collides with</source>
        <translation>قبول هذا التعديل ورفض ما يتعارض معه</translation>
    </message>
    <message>
        <source>Reasons (required)</source>
        <translation>الأسباب (مطلوبة)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Why this is proposed</source>
        <translation>سبب هذا المقترح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>أقواس</translation>
    </message>
    <message>
        <source>Take this amendment back</source>
        <translation>سحب هذا التعديل</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>To the next provision whose amendments collide</source>
        <translation>إلى الحكم التالي الذي تتعارض تعديلاته</translation>
    </message>
    <message>
        <source>Whose amendments are shown</source>
        <translation>أصحاب التعديلات المعروضة</translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation>ترتيب التعديلات</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>حسب ترتيب النص</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>All sponsors</source>
        <translation>جميع الوفود</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Amendments stand here. Start recording and type in the text: what you change is marked.</source>
        <translation>تظهر التعديلات هنا. ابدأ التسجيل واكتب في النص: كل ما تغيره يوضع عليه علامة.</translation>
    </message>
</context>
<context>
    <name>Colliding</name>
    <message>
        <source>No amendments collide in this text.</source>
        <translation>لا تتعارض تعديلات في هذا النص.</translation>
    </message>
    <message>
        <source>Collision {number} of {count}: {place}</source>
        <translation>التعارض {number} من {count}: {place}</translation>
    </message>
    <message>
        <source>Take the reading of {number} in {place}</source>
        <translation>اعتماد صيغة {number} في {place}</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>How the text is shown</source>
        <translation>كيفية عرض النص</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>التسجيل باسم {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Provision {number} of {count}</source>
        <translation>الحكم {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n حكم</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Linked scrolling</source>
        <translation>تمرير متزامن</translation>
    </message>
    <message>
        <source>The texts scroll together</source>
        <translation>تتحرك النصوص معاً</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>One column for all amendments, or one for each sponsor</source>
        <translation>عمود واحد لجميع التعديلات، أو عمود لكل وفد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Differences that are no amendments</source>
        <translation>فروق لا تُعد تعديلات</translation>
    </message>
    <message>
        <source>What is amended: {words}</source>
        <translation>ما يجري تعديله: {words}</translation>
    </message>
    <message>
        <source>All amendments in one column</source>
        <translation>جميع التعديلات في عمود واحد</translation>
    </message>
    <message>
        <source>Formatting is never an amendment</source>
        <translation>التنسيق لا يُعد تعديلاً أبداً</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>الواصلات</translation>
    </message>
    <message>
        <source>Apostrophes and quotation marks</source>
        <translation>الفواصل العليا وعلامات الاقتباس</translation>
    </message>
    <message>
        <source>œ and oe, æ and ae</source>
        <translation>œ وoe، وæ وae</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>الأحرف الكبيرة والصغيرة</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare files</source>
        <translation>مقارنة ملفات</translation>
    </message>
    <message>
        <source>What leads from one text to the other is shown as amendments. No file is changed.</source>
        <translation>يُعرض ما يفرّق بين نص وآخر في صورة تعديلات. ولا يُغيَّر أي ملف.</translation>
    </message>
    <message>
        <source>&amp;Base text</source>
        <translation>النص ال&amp;أساسي</translation>
    </message>
    <message>
        <source>Choose the base text</source>
        <translation>اختيار النص الأساسي</translation>
    </message>
    <message>
        <source>&amp;Amended text</source>
        <translation>النص ال&amp;معدَّل</translation>
    </message>
    <message>
        <source>Choose the amended text</source>
        <translation>اختيار النص المعدَّل</translation>
    </message>
    <message>
        <source>&amp;Third text, if any</source>
        <translation>النص ال&amp;ثالث، إن وُجد</translation>
    </message>
    <message>
        <source>Choose another amended text</source>
        <translation>اختيار نص معدَّل آخر</translation>
    </message>
    <message>
        <source>another text that amends the same base</source>
        <translation>نص آخر يعدّل النص الأساسي نفسه</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>No amendments are</source>
        <translation>لا يُعد تعديلاً</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the whole instrument</source>
        <translation>الصك بأكمله</translation>
    </message>
    <message>
        <source>number line</source>
        <translation>سطر الرقم</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>conference line</source>
        <translation>سطر المؤتمر</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation>عبارة تمهيدية</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>خلية جدول</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>proposal line</source>
        <translation>سطر المقترح</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>الصفحات التمهيدية</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>tabled</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>بين قوسين</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Outline, folded away</source>
        <translation>المخطط، مطويّ</translation>
    </message>
    <message>
        <source>Amendments, folded away</source>
        <translation>التعديلات، مطويّة</translation>
    </message>
    <message>
        <source>The window is too narrow for two columns: both texts stand in one.</source>
        <translation>النافذة ضيقة عن عمودين: النصان في عمود واحد.</translation>
    </message>
    <message>
        <source>The window is too narrow for so many columns: all texts stand in one.</source>
        <translation>النافذة ضيقة عن هذا العدد من الأعمدة: جميع النصوص في عمود واحد.</translation>
    </message>
    <message>
        <source>{place} is not amended, so there is nothing to give reasons for.</source>
        <translation>{place} غير معدَّل، فلا شيء تُذكر أسبابه.</translation>
    </message>
    <message>
        <source>Rules: {name}</source>
        <translation>القواعد: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;إعادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>لم يُصدَّر بعد</translation>
    </message>
    <message numerus="yes">
        <source>Not exported since %n change(s)</source>
        <translation>
            <numerusform>مُصدَّر</numerusform>
            <numerusform>لم يُصدَّر منذ تغيير واحد</numerusform>
            <numerusform>لم يُصدَّر منذ تغييرين</numerusform>
            <numerusform>لم يُصدَّر منذ %n تغييرات</numerusform>
            <numerusform>لم يُصدَّر منذ %n تغييراً</numerusform>
            <numerusform>لم يُصدَّر منذ %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>, original untouched</source>
        <translation>، والأصل لم يُمس</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>%n تعديلات</numerusform>
            <numerusform>%n تعديلاً</numerusform>
            <numerusform>%n تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>التسجيل باسم {name}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>غير محفوظ</translation>
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
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>ما ينبغي أن تعرفه</translation>
    </message>
    <message>
        <source>The original file and this session were not changed.</source>
        <translation>لم يتغير الملف الأصلي ولا هذه الجلسة.</translation>
    </message>
    <message>
        <source>Write another kind</source>
        <translation>كتابة نوع آخر</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>نسخ الشهادة</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Fingerprint {figures}</source>
        <translation>البصمة {figures}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>غير سليم</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Clean</source>
        <translation>نظيف</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>بعلامات</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>تغييرات متعقبة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Marked PDF</source>
        <translation>‏PDF بعلامات</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Comparison table</source>
        <translation>جدول مقارنة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>تعليمات التعديل</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>تقرير التغييرات</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>original</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>بالعلامات</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>متعقَّب</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Saving the certificates</source>
        <translation>حفظ الشهادات</translation>
    </message>
    <message>
        <source>Saved beside the files: {names}</source>
        <translation>حُفظت بجانب الملفات: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n clean file(s), checked</source>
        <translation>
            <numerusform>لا ملفات نظيفة</numerusform>
            <numerusform>ملف نظيف واحد، متحقَّق منه</numerusform>
            <numerusform>ملفان نظيفان، متحقَّق منهما</numerusform>
            <numerusform>%n ملفات نظيفة، متحقَّق منها</numerusform>
            <numerusform>%n ملفاً نظيفاً، متحقَّقاً منها</numerusform>
            <numerusform>%n ملف نظيف، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the original text, checked</source>
        <translation>
            <numerusform>لا ملفات بالنص الأصلي</numerusform>
            <numerusform>ملف واحد بالنص الأصلي، متحقَّق منه</numerusform>
            <numerusform>ملفان بالنص الأصلي، متحقَّق منهما</numerusform>
            <numerusform>%n ملفات بالنص الأصلي، متحقَّق منها</numerusform>
            <numerusform>%n ملفاً بالنص الأصلي، متحقَّقاً منها</numerusform>
            <numerusform>%n ملف بالنص الأصلي، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked file(s), checked</source>
        <translation>
            <numerusform>لا ملفات بالعلامات</numerusform>
            <numerusform>ملف واحد بالعلامات، متحقَّق منه</numerusform>
            <numerusform>ملفان بالعلامات، متحقَّق منهما</numerusform>
            <numerusform>%n ملفات بالعلامات، متحقَّق منها</numerusform>
            <numerusform>%n ملفاً بالعلامات، متحقَّقاً منها</numerusform>
            <numerusform>%n ملف بالعلامات، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with tracked changes, checked</source>
        <translation>
            <numerusform>لا ملفات بتغييرات متعقَّبة</numerusform>
            <numerusform>ملف واحد بتغييرات متعقَّبة، متحقَّق منه</numerusform>
            <numerusform>ملفان بتغييرات متعقَّبة، متحقَّق منهما</numerusform>
            <numerusform>%n ملفات بتغييرات متعقَّبة، متحقَّق منها</numerusform>
            <numerusform>%n ملفاً بتغييرات متعقَّبة، متحقَّقاً منها</numerusform>
            <numerusform>%n ملف بتغييرات متعقَّبة، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison table(s), checked</source>
        <translation>
            <numerusform>لا جداول مقارنة</numerusform>
            <numerusform>جدول مقارنة واحد، متحقَّق منه</numerusform>
            <numerusform>جدولا مقارنة، متحقَّق منهما</numerusform>
            <numerusform>%n جداول مقارنة، متحقَّق منها</numerusform>
            <numerusform>%n جدول مقارنة، متحقَّقاً منها</numerusform>
            <numerusform>%n جدول مقارنة، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with instructions, checked</source>
        <translation>
            <numerusform>لا ملفات بتعليمات التعديل</numerusform>
            <numerusform>ملف واحد بتعليمات التعديل، متحقَّق منه</numerusform>
            <numerusform>ملفان بتعليمات التعديل، متحقَّق منهما</numerusform>
            <numerusform>%n ملفات بتعليمات التعديل، متحقَّق منها</numerusform>
            <numerusform>%n ملفاً بتعليمات التعديل، متحقَّقاً منها</numerusform>
            <numerusform>%n ملف بتعليمات التعديل، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change report(s), checked</source>
        <translation>
            <numerusform>لا تقارير تغييرات</numerusform>
            <numerusform>تقرير تغييرات واحد، متحقَّق منه</numerusform>
            <numerusform>تقريرا تغييرات، متحقَّق منهما</numerusform>
            <numerusform>%n تقارير تغييرات، متحقَّق منها</numerusform>
            <numerusform>%n تقرير تغييرات، متحقَّقاً منها</numerusform>
            <numerusform>%n تقرير تغييرات، متحقَّق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is still in square brackets.</source>
        <translation>لا يزال {place} بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Written, but a check failed</source>
        <translation>كُتب، لكن أحد الفحوص لم ينجح</translation>
    </message>
    <message>
        <source>Opened again and read independently, {time}</source>
        <translation>أُعيد فتحه وقُرئ قراءة مستقلة، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد واحد</numerusform>
            <numerusform>وُجد اثنان</numerusform>
            <numerusform>وُجد %n</numerusform>
            <numerusform>وُجد %n</numerusform>
            <numerusform>وُجد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Text equals the final text</source>
        <translation>النص يطابق النص النهائي</translation>
    </message>
    <message>
        <source>Rejected, it is the base text</source>
        <translation>برفضها هو النص الأساسي</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>No tracked change left</source>
        <translation>لم يبق أي تغيير متعقَّب</translation>
    </message>
    <message>
        <source>No comment, no name, no hidden text</source>
        <translation>لا تعليق ولا اسم ولا نص مخفي</translation>
    </message>
    <message>
        <source>Dates and editing traces removed</source>
        <translation>أُزيلت التواريخ وآثار التحرير</translation>
    </message>
    <message>
        <source>No macro, no link to a file</source>
        <translation>لا ماكرو ولا رابط إلى ملف</translation>
    </message>
    <message>
        <source>Nothing embedded tells of anybody</source>
        <translation>لا شيء مضمَّن يدل على أحد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>&amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>&amp;Accents</source>
        <translation>&amp;التشكيل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{count}, {place}: {words}</source>
        <translation>{count}، {place}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعاً</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>استبدال بـ «{text}»</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>The place and the words around it</source>
        <translation>الموضع وما حوله من كلمات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>In the base text</source>
        <translation>في النص الأساسي</translation>
    </message>
    <message>
        <source>In the amended text</source>
        <translation>في النص المعدَّل</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اعتماد هذه القراءة</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>قراءة أخرى…</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>قراءة أخرى</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>لم يبق شيء للبت فيه.</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>إبقاؤه على حاله</translation>
    </message>
    <message>
        <source>No word of the text: it is taken out</source>
        <translation>ليس من كلام النص: يُحذف</translation>
    </message>
    <message>
        <source>Read “{words}”</source>
        <translation>يُقرأ «{words}»</translation>
    </message>
    <message>
        <source>Inserted “{words}”</source>
        <translation>إدراج «{words}»</translation>
    </message>
    <message>
        <source>Deleted “{words}”</source>
        <translation>حذف «{words}»</translation>
    </message>
    <message>
        <source>“{old}” replaced by “{new}”</source>
        <translation>الاستعاضة عن «{old}» بـ «{new}»</translation>
    </message>
    <message>
        <source>By the words at the place</source>
        <translation>استناداً إلى كلمات الموضع نفسه</translation>
    </message>
    <message>
        <source>By what stands around</source>
        <translation>استناداً إلى السياق المحيط</translation>
    </message>
    <message>
        <source>By the table of conferences</source>
        <translation>استناداً إلى جدول المؤتمرات</translation>
    </message>
    <message>
        <source>By the same words elsewhere in the text</source>
        <translation>استناداً إلى ورود الكلمات نفسها في موضع آخر من النص</translation>
    </message>
    <message>
        <source>By the document&apos;s own summary</source>
        <translation>استناداً إلى الملخص الوارد في الوثيقة نفسها</translation>
    </message>
    <message>
        <source>By a balloon</source>
        <translation>استناداً إلى بالون</translation>
    </message>
    <message>
        <source>By the base text</source>
        <translation>استناداً إلى النص الأساسي</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>بقرار منك</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>منسَّق</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيِّر</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>undecided</source>
        <translation>لم يُبت فيه</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>يبقى على حاله</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>بُتَّ فيه</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>محذوف من النص</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message numerus="yes">
        <source>… %n unchanged provision(s) …</source>
        <translation>
            <numerusform>… %n حكم غير متغير …</numerusform>
            <numerusform>… حكم واحد غير متغير …</numerusform>
            <numerusform>… حكمان غير متغيرين …</numerusform>
            <numerusform>… %n أحكام غير متغيرة …</numerusform>
            <numerusform>… %n حكماً غير متغير …</numerusform>
            <numerusform>… %n حكم غير متغير …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>There is no change in this text.</source>
        <translation>لا تغيير في هذا النص.</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {marker}, {place}</source>
        <translation>التغيير {number} من {count}: {marker}، {place}</translation>
    </message>
    <message>
        <source>Went on from the beginning. {said}</source>
        <translation>استؤنف من البداية. {said}</translation>
    </message>
    <message>
        <source>Went on from the end. {said}</source>
        <translation>استؤنف من النهاية. {said}</translation>
    </message>
    <message>
        <source>No provision is called “{name}”.</source>
        <translation>لا يوجد حكم باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Copied: versions of Interline, Python, Qt and the system. No text of yours is in it.</source>
        <translation>نُسخت إصدارات Interline وPython وQt والنظام. ليس فيها شيء من نصك.</translation>
    </message>
    <message>
        <source>About Interline</source>
        <translation>حول Interline</translation>
    </message>
    <message>
        <source>Interline amends resolutions offline: every mark kept, every export checked.</source>
        <translation>يعدّل Interline القرارات دون اتصال: كل علامة محفوظة وكل تصدير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>وظائف المفاتيح</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Documents and sessions</source>
        <translation>الوثائق والجلسات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Comparing {old} with {new}</source>
        <translation>مقارنة {old} مع {new}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Both texts say the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>The same as the base text: {names}.</source>
        <translation>مطابق للنص الأساسي: {names}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Bring in proposals of others</source>
        <translation>إدراج مقترحات الآخرين</translation>
    </message>
    <message>
        <source>Proposals brought in: {names}.</source>
        <translation>أُدرجت المقترحات: {names}.</translation>
    </message>
    <message>
        <source>Language versions side by side</source>
        <translation>النسخ اللغوية جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Stored in {name}.</source>
        <translation>حُفظ في {name}.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Interline sessions</source>
        <translation>جلسات Interline</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>مفتاح العلامات</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Go to or filter   Ctrl+G</source>
        <translation>انتقل أو صفِّ   Ctrl+G</translation>
    </message>
    <message>
        <source>Go to a provision, or filter the outline</source>
        <translation>الانتقال إلى حكم أو تصفية المخطط</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>%n تعديلات</numerusform>
            <numerusform>%n تعديلاً</numerusform>
            <numerusform>%n تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n حكم</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabled</source>
        <translation>
            <numerusform>لا مطروح</numerusform>
            <numerusform>واحد مطروح</numerusform>
            <numerusform>اثنان مطروحان</numerusform>
            <numerusform>%n مطروحة</numerusform>
            <numerusform>%n مطروحاً</numerusform>
            <numerusform>%n مطروح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>لا متفق عليه</numerusform>
            <numerusform>واحد متفق عليه</numerusform>
            <numerusform>اثنان متفق عليهما</numerusform>
            <numerusform>%n متفق عليها</numerusform>
            <numerusform>%n متفقاً عليه</numerusform>
            <numerusform>%n متفق عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in brackets</source>
        <translation>
            <numerusform>%n بين قوسين</numerusform>
            <numerusform>واحد بين قوسين</numerusform>
            <numerusform>اثنان بين قوسين</numerusform>
            <numerusform>%n بين قوسين</numerusform>
            <numerusform>%n بين قوسين</numerusform>
            <numerusform>%n بين قوسين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضاً</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>لا مسحوب</numerusform>
            <numerusform>واحد مسحوب</numerusform>
            <numerusform>اثنان مسحوبان</numerusform>
            <numerusform>%n مسحوبة</numerusform>
            <numerusform>%n مسحوباً</numerusform>
            <numerusform>%n مسحوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{kind} picture</source>
        <translation>صورة {kind}</translation>
    </message>
</context>
<context>
    <name>PointingPage</name>
    <message>
        <source>Open this file</source>
        <translation>فتح هذا الملف</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>النص على الشاشة</translation>
    </message>
    <message>
        <source>Colours of the marks</source>
        <translation>ألوان العلامات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوا&amp;ن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>الو&amp;فد</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>الو&amp;ثيقة</translation>
    </message>
    <message>
        <source>&amp;Rules of the conference</source>
        <translation>&amp;قواعد المؤتمر</translation>
    </message>
    <message>
        <source>Rules for texts opened from now on; those of an open text are in the menu Tools.</source>
        <translation>تسري القواعد على النصوص التي تُفتح من الآن فصاعداً؛ أما قواعد النص المفتوح فهي في قائمة «أدوات».</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>L&amp;atin and Cyrillic letters</source>
        <translation>الحروف ال&amp;لاتينية والسيريلية</translation>
    </message>
    <message>
        <source>Ara&amp;bic letters</source>
        <translation>الحروف ال&amp;عربية</translation>
    </message>
    <message>
        <source>C&amp;hinese characters</source>
        <translation>الرموز ال&amp;صينية</translation>
    </message>
    <message>
        <source>{family}, of Interline</source>
        <translation>{family}، خط Interline</translation>
    </message>
    <message>
        <source>&amp;Inserted words</source>
        <translation>الكلمات المد&amp;رجة</translation>
    </message>
    <message>
        <source>D&amp;eleted words</source>
        <translation>الكلمات المح&amp;ذوفة</translation>
    </message>
    <message>
        <source>&amp;Moved words</source>
        <translation>الكلمات المنق&amp;ولة</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>إعادة ال&amp;كل إلى أصله</translation>
    </message>
    <message>
        <source>Every preference as it was when Interline was new</source>
        <translation>تعود كل التفضيلات كما كانت عند أول تشغيل لبرنامج Interline</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>يسري ما تختاره على الفور.</translation>
    </message>
    <message>
        <source>{colour}, your own</source>
        <translation>{colour}، من اختيارك</translation>
    </message>
    <message>
        <source>{colour}, of the theme</source>
        <translation>{colour}، من السمة</translation>
    </message>
    <message>
        <source>You are asked when you begin to record.</source>
        <translation>ستُسأل عند بدء التسجيل.</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>المقترح الأول: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>تبقى المقترحات بلا رقم</translation>
    </message>
    <message>
        <source>{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was.</source>
        <translation>تباين اللون {colour} مع الصفحة {found}، والكلمات تحتاج إلى {least} على الأقل. بقي اللون كما كان.</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Interline ended before it was closed; last stored {when}</source>
        <translation>توقف Interline قبل إغلاق الجلسة؛ آخر حفظ {when}</translation>
    </message>
    <message>
        <source>session without a name yet, {when}</source>
        <translation>جلسة بلا اسم بعد، {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم في {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس في {time}</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
</context>
<context>
    <name>RecorderBar</name>
    <message>
        <source>In whose name to record</source>
        <translation>باسم من يجري التسجيل</translation>
    </message>
    <message>
        <source>Symbol of the delegation</source>
        <translation>رمز الوفد</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>بدء التسجيل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Record for &amp;delegation</source>
        <translation>&amp;التسجيل باسم وفد</translation>
    </message>
    <message>
        <source>d&amp;ocument</source>
        <translation>ا&amp;لوثيقة</translation>
    </message>
    <message>
        <source>The symbol the conference uses, such as MRD</source>
        <translation>الرمز الذي يستخدمه المؤتمر، مثل MRD</translation>
    </message>
    <message>
        <source>First proposal: {number}</source>
        <translation>المقترح الأول: {number}</translation>
    </message>
    <message>
        <source>Proposals stay without a number</source>
        <translation>تبقى المقترحات بلا رقم</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Reading the comments</source>
        <translation>قراءة التعليقات</translation>
    </message>
    <message>
        <source>The opened file holds no comments.</source>
        <translation>لا توجد تعليقات في الملف المفتوح.</translation>
    </message>
    <message>
        <source>Comments in {name}</source>
        <translation>التعليقات في {name}</translation>
    </message>
    <message>
        <source>For reading only: no export holds a comment.</source>
        <translation>للقراءة فقط: لا يتضمن أي تصدير تعليقات.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>To the provision (Enter)</source>
        <translation>إلى الحكم (Enter)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(بلا كلمات)</translation>
    </message>
</context>
<context>
    <name>RepairWindow</name>
    <message>
        <source>Repair of {name}</source>
        <translation>إصلاح {name}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>بعد الإصلاح</translation>
    </message>
    <message>
        <source>Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits</source>
        <translation>للقبول Enter، وللإبقاء على الحال Delete، وللاختيار رقم، وللتحرير F2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>السابق مما لم يُبت فيه</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>التالي مما لم يُبت فيه</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>ما لم يُبت فيه فقط</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on with the repaired text</source>
        <translation>المتابعة بالنص المُصلَح</translation>
    </message>
    <message>
        <source>What is undecided stays as it arrived. The file itself is not changed.</source>
        <translation>ما لم يُبت فيه يبقى كما ورد. ولا يُغيَّر الملف نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>لم يبق ما لم يُبت فيه</numerusform>
            <numerusform>واحد لم يُبت فيه</numerusform>
            <numerusform>اثنان لم يُبت فيهما</numerusform>
            <numerusform>%n لم يُبت فيها</numerusform>
            <numerusform>%n لم يُبت فيها</numerusform>
            <numerusform>%n لم يُبت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>بُتَّ فيها جميعاً</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>لم يبق شيء للبت فيه.</translation>
    </message>
    <message>
        <source>Repairing the text</source>
        <translation>إصلاح النص</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Looking for damage</source>
        <translation>البحث عن تلف</translation>
    </message>
    <message>
        <source>Nothing in this text looks damaged.</source>
        <translation>لا يبدو أي شيء في هذا النص تالفاً.</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Recording is off, so the text was not changed.</source>
        <translation>التسجيل متوقف، لذلك لم يتغير النص.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>This is the original text, so nothing was changed. Amendments go into the amended text.</source>
        <translation>هذا هو النص الأصلي، فلم يُغيَّر شيء. توضع التعديلات في النص المعدَّل.</translation>
    </message>
    <message>
        <source>Amend the text</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all.</source>
        <translation>يعرض كل عمود ما يريده وفد واحد، فلم يُغيَّر شيء. تُكتب التعديلات في العمود الواحد المشترك.</translation>
    </message>
    <message>
        <source>The last changes are not stored: {reason} They stay in this window, which goes on trying.</source>
        <translation>لم تُحفظ التغييرات الأخيرة: {reason} وهي باقية في هذه النافذة التي تواصل المحاولة.</translation>
    </message>
    <message>
        <source>Store elsewhere</source>
        <translation>الحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>All changes are stored again.</source>
        <translation>جميع التغييرات محفوظة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source> And %n more.</source>
        <translation>
            <numerusform> ولا شيء غير ذلك.</numerusform>
            <numerusform> وواحد آخر.</numerusform>
            <numerusform> واثنان آخران.</numerusform>
            <numerusform> و%n أخرى.</numerusform>
            <numerusform> و%n أخرى.</numerusform>
            <numerusform> و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the comments</source>
        <translation>قراءة التعليقات</translation>
    </message>
    <message>
        <source>A session of a file of this name is stored, last written {when}.</source>
        <translation>توجد جلسة محفوظة لملف بهذا الاسم، آخر كتابة لها {when}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are left to you.</source>
        <translation>
            <numerusform>ولم يُترك لك البت في أي منها.</numerusform>
            <numerusform>وتُرك لك البت في واحد منها.</numerusform>
            <numerusform>وتُرك لك البت في اثنين منها.</numerusform>
            <numerusform>وتُرك لك البت في %n منها.</numerusform>
            <numerusform>وتُرك لك البت في %n منها.</numerusform>
            <numerusform>وتُرك لك البت في %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text looks damaged in %n place(s).</source>
        <translation>
            <numerusform>لا يبدو هذا النص تالفاً في أي موضع.</numerusform>
            <numerusform>يبدو هذا النص تالفاً في موضع واحد.</numerusform>
            <numerusform>يبدو هذا النص تالفاً في موضعين.</numerusform>
            <numerusform>يبدو هذا النص تالفاً في %n مواضع.</numerusform>
            <numerusform>يبدو هذا النص تالفاً في %n موضعاً.</numerusform>
            <numerusform>يبدو هذا النص تالفاً في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the repair</source>
        <translation>مراجعة الإصلاح</translation>
    </message>
    <message>
        <source>{name} was changed by another program. This session goes on with the text it was begun with.</source>
        <translation>غيّر برنامج آخر {name}. تستمر هذه الجلسة بالنص الذي بدأت به.</translation>
    </message>
    <message>
        <source>Open as it is now</source>
        <translation>فتحه بحالته الحالية</translation>
    </message>
    <message>
        <source>All your work is stored.</source>
        <translation>كل عملك محفوظ.</translation>
    </message>
    <message>
        <source>Save the session under another name.</source>
        <translation>احفظ الجلسة باسم آخر.</translation>
    </message>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>حدث خلل لم يتوقعه Interline.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Change the wording.</source>
        <translation>تغيير الصياغة.</translation>
    </message>
    <message>
        <source>Change the </source>
        <translation>تغيير </translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
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
        <translation>اتخاذ هذا الملف نصاً أساسياً</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <source>Amended text</source>
        <translation>النص المعدَّل</translation>
    </message>
    <message>
        <source>Compare the base with this file</source>
        <translation>مقارنة الأساس بهذا الملف</translation>
    </message>
    <message>
        <source>others want the same</source>
        <translation>يطلب آخرون الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Amend resolutions offline: every mark kept, every export checked.</source>
        <translation>عدّل القرارات دون اتصال: كل علامة محفوظة وكل تصدير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>فتح وثيقة</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, RTF, HTML, text</source>
        <translation>Word وOpenDocument وPDF وRTF وHTML ونص</translation>
    </message>
    <message>
        <source>Compare two files</source>
        <translation>مقارنة ملفين</translation>
    </message>
    <message>
        <source>Finds every amendment between them</source>
        <translation>يجد كل تعديل بينهما</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>البدء بصفحة فارغة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Drop one file here to open it, two to compare them</source>
        <translation>أفلت ملفاً هنا لفتحه أو ملفين لمقارنتهما</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>جرّب على مثال</translation>
    </message>
    <message>
        <source>Open the sample resolution</source>
        <translation>فتح قرار تجريبي</translation>
    </message>
    <message>
        <source>Type in the text: Interline marks what you change.</source>
        <translation>اكتب في النص: يضع Interline علامة على ما تغيره.</translation>
    </message>
    <message>
        <source>Accept, reject or bracket each amendment.</source>
        <translation>اقبل كل تعديل أو ارفضه أو ضعه بين قوسين.</translation>
    </message>
    <message>
        <source>Export a clean Word and OpenDocument file.</source>
        <translation>صدّر ملف Word وOpenDocument نظيفاً.</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>أمثلة أخرى</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>يعمل دون اتصال. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>غير موجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>ستُدرج هنا الملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>حذف {name}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Provision</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>To the next provision whose amendments collide (Ctrl+Alt+C)</source>
        <translation>إلى الحكم التالي الذي تتعارض تعديلاته (Ctrl+Alt+C)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مصدَّر</translation>
    </message>
    <message>
        <source>Normal size (Ctrl+0)</source>
        <translation>الحجم العادي (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>التكبير {percent}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل حكم واحد</numerusform>
            <numerusform>نُقل حكمان</numerusform>
            <numerusform>نُقلت %n أحكام</numerusform>
            <numerusform>نُقل %n حكماً</numerusform>
            <numerusform>نُقل %n حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NOC underlined</source>
        <translation>
            <numerusform>%n NOC مسطَّر</numerusform>
            <numerusform>%n NOC مسطَّر</numerusform>
            <numerusform>%n NOC مسطَّر</numerusform>
            <numerusform>%n NOC مسطَّر</numerusform>
            <numerusform>%n NOC مسطَّر</numerusform>
            <numerusform>%n NOC مسطَّر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>amendments collide here</source>
        <translation>تتعارض التعديلات هنا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>deleted “{words}”</source>
        <translation>محذوف «{words}»</translation>
    </message>
    <message>
        <source>inserted “{words}”</source>
        <translation>مضاف «{words}»</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>restored “{words}”</source>
        <translation>مُستعاد «{words}»</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add this version</source>
        <translation>إضافة هذه النسخة</translation>
    </message>
    <message>
        <source>lacks the change that others have</source>
        <translation>ينقصها التغيير الوارد في نسخ أخرى</translation>
    </message>
    <message>
        <source>changed otherwise than in others</source>
        <translation>التغيير فيها مختلف عنه في نسخ أخرى</translation>
    </message>
    <message>
        <source>in this version only</source>
        <translation>في هذه النسخة فقط</translation>
    </message>
</context>
<context>
    <name>VersionsWindow</name>
    <message>
        <source>Language versions</source>
        <translation>النسخ اللغوية</translation>
    </message>
    <message>
        <source>What is different here</source>
        <translation>ما يختلف هنا</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>إضافة نسخة…</translation>
    </message>
    <message>
        <source>Fold the unchanged</source>
        <translation>طي الأحكام غير المتغيرة</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>تمرير متزامن</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Unfold here</source>
        <translation>إظهار المطوي هنا</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n version(s)</source>
        <translation>
            <numerusform>لا نسخ تُقرأ</numerusform>
            <numerusform>قراءة نسخة واحدة</numerusform>
            <numerusform>قراءة نسختين</numerusform>
            <numerusform>قراءة %n نسخ</numerusform>
            <numerusform>قراءة %n نسخة</numerusform>
            <numerusform>قراءة %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the versions</source>
        <translation>
            <numerusform>لا اختلافات بين النسخ</numerusform>
            <numerusform>اختلاف واحد بين النسخ</numerusform>
            <numerusform>اختلافان بين النسخ</numerusform>
            <numerusform>%n اختلافات بين النسخ</numerusform>
            <numerusform>%n اختلافاً بين النسخ</numerusform>
            <numerusform>%n اختلاف بين النسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions are alike</source>
        <translation>النسخ متطابقة</translation>
    </message>
    <message>
        <source>Add language versions</source>
        <translation>إضافة نسخ لغوية</translation>
    </message>
    <message>
        <source>The versions are alike.</source>
        <translation>النسخ متطابقة.</translation>
    </message>
    <message>
        <source>lacks the change: {versions}</source>
        <translation>التغيير غير وارد في: {versions}</translation>
    </message>
    <message>
        <source>changed otherwise: {versions}</source>
        <translation>التغيير مختلف في: {versions}</translation>
    </message>
    <message>
        <source>no such provision: {versions}</source>
        <translation>لا وجود لهذا الحكم في: {versions}</translation>
    </message>
    <message>
        <source>only here: {versions}</source>
        <translation>هنا فقط: {versions}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>As in all versions</source>
        <translation>كما في جميع النسخ</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Resolution, number (place, year)</source>
        <translation>القرار، الرقم (المكان، السنة)</translation>
    </message>
    <message>
        <source>Title of the resolution</source>
        <translation>عنوان القرار</translation>
    </message>
    <message>
        <source>Text; Enter begins the next provision</source>
        <translation>النص؛ ويبدأ مفتاح الإدخال الحكم التالي</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Recording is off</source>
        <translation>التسجيل متوقف</translation>
    </message>
    <message>
        <source>Record as {name}</source>
        <translation>التسجيل باسم {name}</translation>
    </message>
    <message>
        <source>Recording as {name}</source>
        <translation>التسجيل باسم {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} (not stored)</source>
        <translation>{name} (غير محفوظ)</translation>
    </message>
    <message>
        <source>{name}  ·  ✓ All work stored</source>
        <translation>{name}  ·  ✓ كل العمل محفوظ</translation>
    </message>
    <message>
        <source>{name}  ·  ✗ Not stored</source>
        <translation>{name}  ·  ✗ غير محفوظ</translation>
    </message>
</context>
<context>
    <name>WorkingBar</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong that Interline did not foresee.</source>
        <translation>حدث خلل لم يتوقعه Interline.</translation>
    </message>
    <message>
        <source>The amendment does not fit the base text.</source>
        <translation>التعديل لا يوافق النص الأساسي.</translation>
    </message>
    <message>
        <source>There is no provision “{block}” in the base text.</source>
        <translation>لا يوجد حكم «{block}» في النص الأساسي.</translation>
    </message>
    <message>
        <source>There is a provision “{block}” already; give the new one another name.</source>
        <translation>يوجد حكم «{block}» من قبل؛ أعط الجديد اسماً آخر.</translation>
    </message>
    <message>
        <source>An edit of “{block}” reaches outside its text, or two edits overlap.</source>
        <translation>تعديل في «{block}» يتجاوز نصه، أو يتداخل تعديلان.</translation>
    </message>
    <message>
        <source>These words are proposed in {number}: reject that proposal instead of changing them.</source>
        <translation>هذه الكلمات مقترحة في {number}: ارفض ذلك المقترح بدلاً من تغييرها.</translation>
    </message>
    <message>
        <source>No proposal is being recorded. Start recording to amend the text.</source>
        <translation>لا يجري تسجيل أي مقترح. ابدأ التسجيل لتعديل النص.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>هذا ليس JSON: السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>The amendments are not as they should be: “{where}” must be {wanted}.</source>
        <translation>التعديلات ليست كما ينبغي: يجب أن يكون «{where}» {wanted}.</translation>
    </message>
    <message>
        <source>The amendments follow schema {schema}; this version of Interline knows schema 1.</source>
        <translation>التعديلات تتبع المخطط {schema}؛ هذه النسخة من Interline تعرف المخطط 1.</translation>
    </message>
    <message>
        <source>“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.</source>
        <translation>«{marker}» ليس علامة. استخدم ADD أو MOD أو (MOD) أو SUP أو NOC أو ADD* أو SUP*.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. Use one of: {known}.</source>
        <translation>«{state}» ليست حالة. استخدم إحدى هذه: {known}.</translation>
    </message>
    <message>
        <source>More than one provision is called “{block}”; name it by its id.</source>
        <translation>أكثر من حكم اسمه «{block}»؛ سمّه بمعرّفه.</translation>
    </message>
    <message>
        <source>The kept and deleted words do not spell the base text of “{block}”: after {offset} characters the base reads “{base}”, the amendment “{script}”.</source>
        <translation>الكلمات المبقاة والمحذوفة لا تطابق النص الأساسي في «{block}»: بعد {offset} حرفاً يقول الأساس «{base}» ويقول التعديل «{script}».</translation>
    </message>
    <message>
        <source>Some sentences are not understood or do not fit the base text, so none was carried out.</source>
        <translation>بعض الجمل غير مفهوم أو لا يوافق النص الأساسي، ولذلك لم تُنفَّذ أي منها.</translation>
    </message>
    <message>
        <source>This sentence is not understood. Write it like one that Interline writes.</source>
        <translation>هذه الجملة غير مفهومة. اكتبها على غرار الجمل التي يكتبها Interline.</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>No provision of the base text is called “{place}”.</source>
        <translation>لا يوجد في النص الأساسي حكم باسم «{place}».</translation>
    </message>
    <message>
        <source>The words it announces do not follow, each paragraph in quotation marks.</source>
        <translation>لا تتبعها الكلمات التي تعلن عنها، كل فقرة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The words “{words}” do not stand in that provision.</source>
        <translation>لا ترد عبارة «{words}» في ذلك الحكم.</translation>
    </message>
    <message>
        <source>The words “{words}” stand there {count} times: say which occurrence is meant.</source>
        <translation>ترد عبارة «{words}» هناك في مواضع عددها {count}: حدِّد الموضع المقصود.</translation>
    </message>
    <message>
        <source>Two changes want the same words of that provision.</source>
        <translation>يطلب تغييران الكلمات نفسها من ذلك الحكم.</translation>
    </message>
    <message>
        <source>That provision has no number or letter to be changed.</source>
        <translation>ليس لذلك الحكم رقم أو حرف يمكن تغييره.</translation>
    </message>
    <message>
        <source>Counted on from the first, the provisions do not come to “{place}”.</source>
        <translation>لا يصل تسلسل الأحكام ابتداءً من أولها إلى «{place}».</translation>
    </message>
    <message>
        <source>Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats.</source>
        <translation>عند إعادة قراءة التعليمات لا تعطي كامل النص المعدَّل: فالكلمات لا تنقل الصور والتنسيقات.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be damaged, or not what its name says.</source>
        <translation>تعذرت قراءة الملف. قد يكون تالفاً أو غير ما يدل عليه اسمه.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>هذا مجلد. اختر ملفاً فيه.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>ليس لديك إذن بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>تعذرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, too large to be a resolution.</source>
        <translation>الملف أكبر من {limit} ميغابايت، وهذا أكبر من أن يكون قراراً.</translation>
    </message>
    <message>
        <source>This is not a text file. Open a .docx, .odt or .txt file.</source>
        <translation>هذا ليس ملفاً نصياً. افتح ملف .docx أو .odt أو .txt.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in its program and save it without one.</source>
        <translation>الملف محمي بكلمة سر. افتحه في برنامجه واحفظه بدونها.</translation>
    </message>
    <message>
        <source>The file is cut short. Get it again from where it came.</source>
        <translation>الملف مبتور. احصل عليه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, so it was not opened.</source>
        <translation>ينفك الملف إلى أكثر بكثير مما تحتويه وثيقة، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>الملف تالف أو غير ما يدل عليه اسمه.</translation>
    </message>
    <message>
        <source>The file declares entities or a document type, which no document of its kind has.</source>
        <translation>يعلن الملف كيانات أو نوع وثيقة، ولا توجد في أي وثيقة من نوعه.</translation>
    </message>
    <message>
        <source>Interline cannot open this kind of file. Try .docx, .odt or .txt.</source>
        <translation>لا يستطيع Interline فتح هذا النوع من الملفات. جرّب .docx أو .odt أو .txt.</translation>
    </message>
    <message>
        <source>Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.</source>
        <translation>لا يمكن فتح الملفات المنتهية بـ ‎.pages. صدّره بصيغة Word ‏(.docx) وافتح ذلك.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Copy the text into a .docx or .odt file and open that.</source>
        <translation>هذا جدول حسابي. انسخ النص إلى ملف .docx أو .odt وافتح ذلك.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the text into a .docx or .odt file and open that.</source>
        <translation>هذا عرض تقديمي. انسخ النص إلى ملف .docx أو .odt وافتح ذلك.</translation>
    </message>
    <message>
        <source>This is an image. Interline needs the text: open a .docx, .odt or .txt file.</source>
        <translation>هذه صورة. يحتاج Interline إلى النص: افتح ملف .docx أو .odt أو .txt.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the .docx, .odt or .txt file inside.</source>
        <translation>هذا أرشيف. فكّه وافتح ملف .docx أو .odt أو .txt الذي بداخله.</translation>
    </message>
    <message>
        <source>This is a session of Interline. Open it in the window, and export from there.</source>
        <translation>هذه جلسة Interline. افتحها في النافذة وصدّرها من هناك.</translation>
    </message>
    <message>
        <source>This is not an Interline session.</source>
        <translation>هذه ليست جلسة Interline.</translation>
    </message>
    <message>
        <source>The session is damaged: {reason}. Open the original file, or an earlier copy of it.</source>
        <translation>الجلسة تالفة: {reason}. افتح الملف الأصلي أو نسخة سابقة منها.</translation>
    </message>
    <message>
        <source>The session was written by a later version of Interline. Use that version to open it.</source>
        <translation>كُتبت الجلسة بنسخة أحدث من Interline. استخدم تلك النسخة لفتحها.</translation>
    </message>
    <message>
        <source>The session is open in another window. Close it there, or go on there.</source>
        <translation>الجلسة مفتوحة في نافذة أخرى. أغلقها هناك أو تابع هناك.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>تعذرت كتابة الملف: {reason}.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Say --force to replace it.</source>
        <translation>يوجد ملف بهذا الاسم. استخدم ‎--force لاستبداله.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>This name is not a file&apos;s but a device&apos;s. Choose another name, or “-” for the standard output.</source>
        <translation>هذا الاسم ليس لملف بل لجهاز. اختر اسماً آخر، أو «-» للخرج القياسي.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>مجلد هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched.</source>
        <translation>القرص ممتلئ. ما كان موجوداً لم يُمس.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another place.</source>
        <translation>هذا المجلد لا يقبل ملفات جديدة. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>PDF cannot be written here, because Qt is not installed.</source>
        <translation>لا يمكن كتابة PDF هنا لأن Qt غير مثبّت.</translation>
    </message>
    <message>
        <source>PDF can hold the clean, original or marked text, not tracked changes.</source>
        <translation>يمكن أن يحمل PDF النص النظيف أو الأصلي أو ذا العلامات، لا التغييرات المتعقَّبة.</translation>
    </message>
    <message>
        <source>The file written falls short of its certificate: {what}.</source>
        <translation>الملف المكتوب لا يستوفي شهادته: {what}.</translation>
    </message>
    <message>
        <source>The characters were read as {detail}; look whether accents and letters are right.</source>
        <translation>قُرئت الحروف بترميز {detail}؛ تحقق من صحة الحروف والتشكيل.</translation>
    </message>
    <message>
        <source>Some characters could not be read in the file&apos;s encoding and show as “�”: {detail}.</source>
        <translation>تعذرت قراءة بعض الحروف بترميز الملف وتظهر هكذا «�»: {detail}.</translation>
    </message>
    <message>
        <source>Lines that were broken at the margin were joined: {detail}.</source>
        <translation>ضُمت الأسطر المقطوعة عند الهامش: {detail}.</translation>
    </message>
    <message>
        <source>The file is open in another program ({detail}).</source>
        <translation>الملف مفتوح في برنامج آخر ({detail}).</translation>
    </message>
    <message>
        <source>Tracked changes of table rows and cells were taken as agreed: {detail}.</source>
        <translation>اعتُبرت التغييرات المتعقَّبة في صفوف الجداول وخلاياها متفقاً عليها: {detail}.</translation>
    </message>
    <message>
        <source>Headers, footers and page numbers were taken out of the text: {detail}.</source>
        <translation>أُخرجت من النص رؤوس الصفحات وتذييلاتها وأرقامها: {detail}.</translation>
    </message>
    <message>
        <source>Balloons in the margin were taken out of the text and kept as evidence: {detail}.</source>
        <translation>أُخرجت البالونات الواقعة في الهامش من النص وحُفظت بوصفها قرائن: {detail}.</translation>
    </message>
    <message>
        <source>Pages without text, only a picture of it, were left out: {detail}.</source>
        <translation>أُسقطت صفحات لا نص فيها، بل صورة عنه فقط: {detail}.</translation>
    </message>
    <message>
        <source>The last pages were left out, for there are more than a document has: {detail}.</source>
        <translation>أُسقطت الصفحات الأخيرة لأن عددها يفوق ما تحتويه أي وثيقة: {detail}.</translation>
    </message>
    <message>
        <source>Pages that are damaged or overfull were not read to their end: {detail}.</source>
        <translation>صفحات تالفة أو مثقلة بالمحتوى لم تُقرأ إلى آخرها: {detail}.</translation>
    </message>
    <message>
        <source>The file does not say which letters some of its signs are; they show as “�” or were told by their shape: {detail}.</source>
        <translation>لا يحدد الملف الحروف المقابلة لبعض رموزه؛ وهي تظهر هكذا «�» أو استُدل عليها من شكلها: {detail}.</translation>
    </message>
    <message>
        <source>Pictures were left out: {detail}.</source>
        <translation>أُسقطت الصور: {detail}.</translation>
    </message>
    <message>
        <source>Words that do not run along the lines, as watermarks do, were left out: “{detail}”.</source>
        <translation>أُسقطت كلمات لا تسير مع الأسطر، شأن العلامات المائية: «{detail}».</translation>
    </message>
    <message>
        <source>Fields to fill in were left out; only what is printed on the pages was read.</source>
        <translation>أُسقطت الحقول المعدة للملء؛ ولم يُقرأ إلا المطبوع على الصفحات.</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out: {detail}.</source>
        <translation>أُسقطت الملفات المرفقة بملف PDF: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting cannot be undone and were left out: {detail}.</source>
        <translation>تغييرات التنسيق المتعقَّبة لا يمكن التراجع عنها وقد تُركت: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of a kind the standard does not know were left out: {detail}.</source>
        <translation>تُركت تغييرات متعقَّبة من نوع لا يعرفه المعيار: {detail}.</translation>
    </message>
    <message>
        <source>Marks of tracked changes without their counterpart were left out: {detail}.</source>
        <translation>تُركت علامات تغييرات بلا مقابل: {detail}.</translation>
    </message>
    <message>
        <source>Words that were inserted and deleted again are in neither text: {detail}.</source>
        <translation>الكلمات التي أُدرجت ثم حُذفت ليست في أي من النصين: {detail}.</translation>
    </message>
    <message>
        <source>Changes of several authors ({detail}) in one place of “{where}” became one proposal.</source>
        <translation>جُمعت تغييرات عدة أصحاب ({detail}) في موضع واحد من «{where}» في مقترح واحد.</translation>
    </message>
    <message>
        <source>Table rows are tracked in a way that could not be followed: {detail}.</source>
        <translation>صفوف جدول متعقَّبة بطريقة تعذر تتبعها: {detail}.</translation>
    </message>
    <message>
        <source>Comments were left out: {detail}.</source>
        <translation>تُركت التعليقات: {detail}.</translation>
    </message>
    <message>
        <source>Hidden text is in the file and is shown here: {detail}.</source>
        <translation>في الملف نص مخفي وهو ظاهر هنا: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.</source>
        <translation>مربعات النص ({detail}) تظهر كفقرات، وتبقى في هذا الملف في مكانها.</translation>
    </message>
    <message>
        <source>Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are.</source>
        <translation>الجداول الموجودة داخل جداول ({detail}) تظهر كجداول مستقلة، وتبقى في هذا الملف في مكانها.</translation>
    </message>
    <message>
        <source>Fields that fill in names, files or times ({detail}) became the words they showed; look whether these may stay.</source>
        <translation>الحقول التي تدرج أسماء أو ملفات أو أوقاتاً ({detail}) صارت الكلمات التي كانت تظهرها؛ تحقق من جواز بقائها.</translation>
    </message>
    <message>
        <source>An embedded object was kept as it is and may name people: {where}. Put a picture in its place.</source>
        <translation>أُبقي كائن مضمّن كما هو وقد يحوي أسماء أشخاص: {where}. ضع صورة مكانه.</translation>
    </message>
    <message>
        <source>{detail} want the same words or the same place, and the file has what both want; accept one of them and reject the other.</source>
        <translation>تطلب المقترحات {detail} الكلمات نفسها أو الموضع نفسه، والملف يتضمن ما يطلبه كلاهما؛ اقبل أحدهما وارفض الآخر.</translation>
    </message>
    <message>
        <source>Pictures and drawings ({detail}) could not be written and were left out; add them by hand.</source>
        <translation>تعذرت كتابة الصور والرسوم ({detail}) فحُذفت؛ أضفها يدوياً.</translation>
    </message>
    <message>
        <source>Equations and symbols ({detail}) became plain characters; look whether they read rightly.</source>
        <translation>المعادلات والرموز ({detail}) صارت حروفاً عادية؛ تحقق من صحة قراءتها.</translation>
    </message>
    <message>
        <source>Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.</source>
        <translation>الحقول ({detail}) صارت الكلمات التي كانت تظهرها؛ ولم تعد أرقامها تتغير تلقائياً.</translation>
    </message>
    <message>
        <source>Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.</source>
        <translation>حُذفت فواصل الصفحات داخل الفقرات ({detail})؛ وقد تنتهي الصفحات في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Footnotes ({detail}) could not be written; look for their words in the original file.</source>
        <translation>تعذرت كتابة الحواشي ({detail})؛ ابحث عن كلماتها في الملف الأصلي.</translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; or save it as .docx and open that.</source>
        <translation>هذا ملف Word من النوع القديم ‎(.doc)‎. يُفتح هنا متى ثُبِّت LibreOffice؛ أو احفظه بصيغة ‎.docx‎ وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.</source>
        <translation>لم يتمكن LibreOffice من قراءة ملف Word هذا من النوع القديم ‎(.doc)‎. احفظه بصيغة ‎.docx‎ في Word.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>لا يحتوي الملف على نص.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).</source>
        <translation>يتضمن ملف PDF هذا صور صفحات ولا نص فيه. مرِّره أولاً على برنامج للتعرف الضوئي على الحروف (OCR).</translation>
    </message>
    <message>
        <source>The PDF is damaged and its pages cannot be found. Get it again from where it came.</source>
        <translation>ملف PDF تالف وتعذر العثور على صفحاته. احصل عليه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>The PDF holds more text than any document does, so it was not opened.</source>
        <translation>يحتوي ملف PDF على نص أكثر مما تحتويه أي وثيقة، لذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.</source>
        <translation>هذا نص وليس قائمة تعديلات. قارنه بالنص الأساسي بصيغة JSON ثم طبّق الناتج.</translation>
    </message>
    <message>
        <source>Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.</source>
        <translation>لا يستطيع Interline كتابة هذا النوع من الملفات. استعمل .docx أو .odt أو .txt أو .html أو .pdf.</translation>
    </message>
    <message>
        <source>Two files are to have this name. Choose another for one of them.</source>
        <translation>سيحمل ملفان هذا الاسم. اختر اسماً آخر لأحدهما.</translation>
    </message>
    <message>
        <source>Its macros were not run, and no file written here has them.</source>
        <translation>لم تُشغَّل وحدات الماكرو فيه، ولا يحملها أي ملف يُكتب هنا.</translation>
    </message>
    <message>
        <source>LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.</source>
        <translation>حوّل LibreOffice ملف Word هذا من النوع القديم إلى ‎.docx‎؛ تحقق من سلامة نصه.</translation>
    </message>
    <message>
        <source>Scripts, forms and embedded things were left out: {detail}.</source>
        <translation>أُسقطت البرامج النصية والاستمارات والعناصر المضمّنة: {detail}.</translation>
    </message>
    <message>
        <source>Pictures that lie outside the file were left out: {detail}.</source>
        <translation>أُسقطت الصور الواقعة خارج الملف: {detail}.</translation>
    </message>
    <message>
        <source>Text boxes ({detail}) are shown as paragraphs behind the text.</source>
        <translation>تظهر مربعات النص ({detail}) فقراتٍ بعد النص.</translation>
    </message>
    <message>
        <source>Objects other than equations are kept in this file only: {detail}.</source>
        <translation>الكائنات من غير المعادلات تبقى في هذا الملف فقط: {detail}.</translation>
    </message>
    <message>
        <source>Objects that stand freely on a page are kept in this file only: {detail}.</source>
        <translation>الكائنات الحرة على الصفحة تبقى في هذا الملف فقط: {detail}.</translation>
    </message>
    <message>
        <source>Tables that were wider than the page ({detail}) were made as wide as its text.</source>
        <translation>الجداول التي كانت أعرض من الصفحة ({detail}) جُعلت بعرض نص الصفحة.</translation>
    </message>
    <message>
        <source>Words in cells that others cover ({detail}) are shown by no program and were left out.</source>
        <translation>الكلمات الواقعة في خلايا تغطيها خلايا أخرى ({detail}) لا يُظهرها أي برنامج وقد أُسقطت.</translation>
    </message>
    <message>
        <source>An image lies outside the file and was left out: {detail}.</source>
        <translation>توجد صورة خارج الملف وقد تُركت: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were rejected: {detail}.</source>
        <translation>رُفضت التغييرات المتعقَّبة في الرؤوس أو التذييلات: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of formatting alone were taken as agreed: {detail}.</source>
        <translation>اعتُبرت تغييرات التنسيق وحدها متفقاً عليها: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of automatic numbering were taken as agreed: {detail}.</source>
        <translation>اعتُبرت تغييرات الترقيم التلقائي متفقاً عليها: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes of tables or cells were taken as agreed: {detail}.</source>
        <translation>اعتُبرت تغييرات الجداول أو الخلايا متفقاً عليها: {detail}.</translation>
    </message>
    <message>
        <source>Equations, drawings and objects ({detail}) stay as they are in this file; other files get equations, and of the rest only the words they show.</source>
        <translation>المعادلات والرسوم والكائنات ({detail}) تبقى كما هي في هذا الملف؛ وتنال الملفات الأخرى المعادلات، ولا تنال من البقية إلا الكلمات التي تظهرها.</translation>
    </message>
    <message>
        <source>Other documents inside the file could not be read: {detail}.</source>
        <translation>تعذرت قراءة وثائق أخرى داخل الملف: {detail}.</translation>
    </message>
    <message>
        <source>The file is locked to tracked changes or to reading; what is written is not.</source>
        <translation>الملف مقفل على تتبع التغييرات أو على القراءة؛ أما ما يُكتب فليس مقفلاً.</translation>
    </message>
    <message>
        <source>Words of several authors in one place became one proposal: {detail}.</source>
        <translation>صارت كلمات عدة أصحاب في موضع واحد مقترحاً واحداً: {detail}.</translation>
    </message>
    <message>
        <source>Tracked changes in a header or footer were taken as agreed: {detail}.</source>
        <translation>اعتُبرت التغييرات المتعقَّبة في رأس الصفحة أو تذييلها مقبولة: {detail}.</translation>
    </message>
    <message>
        <source>“{where}” was put where it seemed to belong; look at its place.</source>
        <translation>وُضع «{where}» حيث بدا موضعه؛ تحقق من مكانه.</translation>
    </message>
    <message>
        <source>The end of a section went with the paragraph that held it.</source>
        <translation>زالت نهاية قسم مع الفقرة التي كانت تحملها.</translation>
    </message>
    <message>
        <source>Tracked changes reach into words underlined by hand in “{where}”; strike and underline were taken for format there.</source>
        <translation>تمتد تغييرات متعقَّبة إلى كلمات سُطِّر تحتها يدوياً في «{where}»؛ واعتُبر الشطب والتسطير هناك تنسيقاً.</translation>
    </message>
    <message>
        <source>Words are underlined by hand in {detail} paragraphs, and nothing is struck there; the underline was taken for format.</source>
        <translation>سُطِّر يدوياً تحت كلمات في {detail} من الفقرات ولم يُشطب شيء هناك؛ واعتُبر التسطير تنسيقاً.</translation>
    </message>
    <message>
        <source>Words are struck out by hand in {detail} paragraphs; that was taken for format.</source>
        <translation>شُطبت كلمات يدوياً في {detail} من الفقرات؛ واعتُبر ذلك تنسيقاً.</translation>
    </message>
    <message>
        <source>Words are red or blue in {detail} places; colour was not taken for an amendment.</source>
        <translation>كلمات باللون الأحمر أو الأزرق في {detail} من المواضع؛ ولم يُعتبر اللون تعديلاً.</translation>
    </message>
    <message>
        <source>{detail}: the same as the base text.</source>
        <translation>{detail}: مطابق للنص الأساسي.</translation>
    </message>
    <message>
        <source>Where links led before their addresses were changed ({detail}) is in the original file only.</source>
        <translation>عناوين الروابط قبل تغييرها ({detail}) موجودة في الملف الأصلي فقط.</translation>
    </message>
    <message>
        <source>The file is named as another kind, but holds {detail}.</source>
        <translation>اسم الملف يدل على نوع آخر، لكنه يحتوي {detail}.</translation>
    </message>
    <message>
        <source>Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.</source>
        <translation>لا يمكن فحص الآثار إلا في ملفات ‎.docx‎ و‎.odt‎ و‎.txt‎ و‎.pdf‎. حوِّل هذا الملف أولاً.</translation>
    </message>
    <message>
        <source>There is no finding “{finding}”.</source>
        <translation>لا توجد نتيجة «{finding}».</translation>
    </message>
    <message>
        <source>Finding “{finding}” has no reading {reading}.</source>
        <translation>ليس للنتيجة «{finding}» قراءة رقمها {reading}.</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”.</source>
        <translation>التصق مكانان وسنتاهما: «{detail}».</translation>
    </message>
    <message>
        <source>Two places and years ran together: “{detail}”. The comma that is missing was kept so.</source>
        <translation>التصق مكانان وسنتاهما: «{detail}». وأُبقي نقص الفاصلة على حاله.</translation>
    </message>
    <message>
        <source>Two years ran together: “{detail}”.</source>
        <translation>التصقت سنتان: «{detail}».</translation>
    </message>
    <message>
        <source>The years of two conferences ran together: “{detail}”.</source>
        <translation>التصقت سنتا مؤتمرين: «{detail}».</translation>
    </message>
    <message>
        <source>Two periods ran together: “{detail}”.</source>
        <translation>التصقت فترتان: «{detail}».</translation>
    </message>
    <message>
        <source>Two signs stand together: “{detail}”.</source>
        <translation>علامتا ترقيم متجاورتان: «{detail}».</translation>
    </message>
    <message>
        <source>A comma and a word that joins stand together: “{detail}”.</source>
        <translation>فاصلة وأداة عطف متجاورتان: «{detail}».</translation>
    </message>
    <message>
        <source>A letter stands twice, small and capital: “{detail}”.</source>
        <translation>حرف مكرر، صغيراً وكبيراً: «{detail}».</translation>
    </message>
    <message>
        <source>A number and a word ran together: “{detail}”.</source>
        <translation>التصق رقم بكلمة: «{detail}».</translation>
    </message>
    <message>
        <source>A word stands directly behind a full stop: “{detail}”.</source>
        <translation>كلمة تلي النقطة مباشرة: «{detail}».</translation>
    </message>
    <message>
        <source>Two places ran together: “{detail}”.</source>
        <translation>التصق مكانان: «{detail}».</translation>
    </message>
    <message>
        <source>Two small words ran together: “{detail}”.</source>
        <translation>التصقت كلمتان قصيرتان: «{detail}».</translation>
    </message>
    <message>
        <source>Two words ran together: “{detail}”.</source>
        <translation>التصقت كلمتان: «{detail}».</translation>
    </message>
    <message>
        <source>Two words may have run together: “{detail}”.</source>
        <translation>ربما التصقت كلمتان: «{detail}».</translation>
    </message>
    <message>
        <source>Two figures, or a figure and a word, may have run together: “{detail}”.</source>
        <translation>ربما التصق رقمان، أو رقم وكلمة: «{detail}».</translation>
    </message>
    <message>
        <source>Two labels of a provision ran together: “{detail}”.</source>
        <translation>التصق رقما حكم: «{detail}».</translation>
    </message>
    <message>
        <source>The provision may be new as a whole: “{detail}”.</source>
        <translation>قد يكون الحكم جديداً بكامله: «{detail}».</translation>
    </message>
    <message>
        <source>Places decided, and left to a person: {detail}.</source>
        <translation>المواضع المبتوت فيها والمتروكة لشخص: {detail}.</translation>
    </message>
    <message>
        <source>The provision may be suppressed as a whole: “{detail}”.</source>
        <translation>ربما أُلغي الحكم بأكمله: «{detail}».</translation>
    </message>
    <message>
        <source>The words that a balloon tells as deleted stood here.</source>
        <translation>كانت هنا الكلمات التي يذكر بالون أنها محذوفة.</translation>
    </message>
    <message>
        <source>A balloon tells these words as deleted, and their place is not certain: “{detail}”.</source>
        <translation>يذكر بالون أن هذه الكلمات محذوفة، وموضعها غير مؤكد: «{detail}».</translation>
    </message>
    <message>
        <source>Words marked as deleted or inserted: “{detail}”.</source>
        <translation>كلمات عليها علامة الحذف أو الإدراج: «{detail}».</translation>
    </message>
    <message>
        <source>Inserted words that became a link: “{detail}”.</source>
        <translation>كلمات مدرجة تحولت إلى رابط: «{detail}».</translation>
    </message>
    <message>
        <source>Underlined words, which a printed balloon document has inserted: “{detail}”.</source>
        <translation>كلمات مسطَّرة، والتسطير في وثيقة مطبوعة ببالوناتها يدل على الإدراج: «{detail}».</translation>
    </message>
    <message>
        <source>A balloon of a word processor stands in the text: “{detail}”.</source>
        <translation>في النص بالون من برنامج معالجة النصوص: «{detail}».</translation>
    </message>
    <message>
        <source>This goes on with the comment above it, or with the text: “{detail}”.</source>
        <translation>هذا تتمة للتعليق الذي فوقه أو للنص: «{detail}».</translation>
    </message>
    <message>
        <source>A running head or foot of a page stands in the text: “{detail}”.</source>
        <translation>في النص رأس صفحة أو تذييلها: «{detail}».</translation>
    </message>
    <message>
        <source>What a converter leaves of a bookmark: “{detail}”.</source>
        <translation>ما يخلّفه برنامج تحويل من إشارة مرجعية: «{detail}».</translation>
    </message>
    <message>
        <source>Signs of Markdown or HTML: “{detail}”.</source>
        <translation>رموز Markdown أو HTML: «{detail}».</translation>
    </message>
    <message>
        <source>The sentence goes on in the paragraph below.</source>
        <translation>تستمر الجملة في الفقرة التالية.</translation>
    </message>
    <message>
        <source>The line ends in the middle of a sentence.</source>
        <translation>ينتهي السطر في منتصف جملة.</translation>
    </message>
    <message>
        <source>Another paragraph begins here.</source>
        <translation>تبدأ هنا فقرة أخرى.</translation>
    </message>
    <message>
        <source>The mark of a footnote: “{detail}”.</source>
        <translation>إشارة حاشية: «{detail}».</translation>
    </message>
    <message>
        <source>The label of a footnote: “{detail}”.</source>
        <translation>رقم حاشية: «{detail}».</translation>
    </message>
    <message>
        <source>A non-breaking hyphen was lost: “{detail}”.</source>
        <translation>فُقدت واصلة غير فاصلة: «{detail}».</translation>
    </message>
    <message>
        <source>A sign without width stands in a word.</source>
        <translation>في كلمة رمز لا عرض له.</translation>
    </message>
    <message>
        <source>The hyphen of a broken line stands in a word.</source>
        <translation>في كلمة واصلة تعود إلى سطر مقطوع.</translation>
    </message>
    <message>
        <source>Letters joined as in print: “{detail}”.</source>
        <translation>حروف متصلة كما في الطباعة: «{detail}».</translation>
    </message>
    <message>
        <source>Another sign stands for an apostrophe: “{detail}”.</source>
        <translation>رمز آخر يحل محل الفاصلة العليا: «{detail}».</translation>
    </message>
    <message>
        <source>Other signs may stand for quotation marks: “{detail}”.</source>
        <translation>ربما حلت رموز أخرى محل علامتي الاقتباس: «{detail}».</translation>
    </message>
    <message>
        <source>A space was lost.</source>
        <translation>فُقدت مسافة.</translation>
    </message>
    <message>
        <source>A figure stands inside a word: “{detail}”.</source>
        <translation>رقم داخل كلمة: «{detail}».</translation>
    </message>
    <message>
        <source>The comma between place and year is missing: “{detail}”; it was kept so.</source>
        <translation>الفاصلة بين المكان والسنة ناقصة: «{detail}»؛ وأُبقي ذلك على حاله.</translation>
    </message>
    <message>
        <source>No conference was held there in “{detail}”; it was kept so.</source>
        <translation>لم يُعقد هناك مؤتمر كما يرد في «{detail}»؛ وأُبقي ذلك على حاله.</translation>
    </message>
    <message>
        <source>Two small words that do not follow each other: “{detail}”; they were kept so.</source>
        <translation>كلمتان قصيرتان لا تتواليان: «{detail}»؛ وأُبقيتا على حالهما.</translation>
    </message>
    <message>
        <source>The sign at the end is not the one its place wants: “{detail}”; it was kept so.</source>
        <translation>علامة الترقيم في النهاية ليست ما يقتضيه موضعها: «{detail}»؛ وأُبقيت على حالها.</translation>
    </message>
    <message>
        <source>Labels are missing before “{detail}”; it was kept so.</source>
        <translation>ينقص من التسلسل ما يسبق «{detail}»؛ وأُبقي ذلك على حاله.</translation>
    </message>
    <message>
        <source>Tracked changes.</source>
        <translation>التغييرات المتعقَّبة.</translation>
    </message>
    <message>
        <source>Comments.</source>
        <translation>التعليقات.</translation>
    </message>
    <message>
        <source>People and permissions.</source>
        <translation>الأشخاص والأذونات.</translation>
    </message>
    <message>
        <source>Marks of editing sessions.</source>
        <translation>علامات جلسات التحرير.</translation>
    </message>
    <message>
        <source>Names and subjects in the properties.</source>
        <translation>الأسماء والمواضيع في الخصائص.</translation>
    </message>
    <message>
        <source>Dates and times in the properties.</source>
        <translation>التواريخ والأوقات في الخصائص.</translation>
    </message>
    <message>
        <source>Custom properties and labels.</source>
        <translation>الخصائص والتسميات المخصصة.</translation>
    </message>
    <message>
        <source>Document variables.</source>
        <translation>متغيرات الوثيقة.</translation>
    </message>
    <message>
        <source>Hidden text.</source>
        <translation>النص المخفي.</translation>
    </message>
    <message>
        <source>Path of the template.</source>
        <translation>مسار القالب.</translation>
    </message>
    <message>
        <source>Links to files.</source>
        <translation>روابط إلى ملفات.</translation>
    </message>
    <message>
        <source>Picture of the first page.</source>
        <translation>صورة الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Names, places and times inside pictures.</source>
        <translation>أسماء وأماكن وأوقات داخل الصور.</translation>
    </message>
    <message>
        <source>Macros and scripts.</source>
        <translation>وحدات الماكرو والنصوص البرمجية.</translation>
    </message>
    <message>
        <source>Embedded documents and data.</source>
        <translation>وثائق وبيانات مضمَّنة.</translation>
    </message>
    <message>
        <source>Signatures.</source>
        <translation>التوقيعات.</translation>
    </message>
    <message>
        <source>Earlier versions.</source>
        <translation>نسخ سابقة.</translation>
    </message>
    <message>
        <source>Printer settings.</source>
        <translation>إعدادات الطابعة.</translation>
    </message>
    <message>
        <source>Names of authors of changes.</source>
        <translation>أسماء أصحاب التغييرات.</translation>
    </message>
    <message>
        <source>The text is the final text.</source>
        <translation>النص هو النص النهائي.</translation>
    </message>
    <message>
        <source>With all changes rejected, the text is the base text.</source>
        <translation>برفض كل التغييرات يكون النص هو النص الأساسي.</translation>
    </message>
    <message>
        <source>Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.</source>
        <translation>تحوّلت الجداول الواردة في الحواشي ({detail}) إلى فقرات؛ فبرامج OpenDocument لا تعرض جداول هناك.</translation>
    </message>
    <message>
        <source>Lines around paragraphs ({detail}) are in the original file only.</source>
        <translation>الخطوط المحيطة بالفقرات ({detail}) موجودة في الملف الأصلي فقط.</translation>
    </message>
    <message>
        <source>Frames and initials ({detail}) became paragraphs as any other.</source>
        <translation>الإطارات والأحرف الاستهلالية ({detail}) صارت فقرات كغيرها.</translation>
    </message>
    <message>
        <source>Spacing, shadows and other effects of letters ({detail}) are in the original file only.</source>
        <translation>تباعد الحروف وظلالها ومؤثراتها الأخرى ({detail}) موجودة في الملف الأصلي فقط.</translation>
    </message>
    <message>
        <source>Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; they no longer follow by themselves.</source>
        <translation>جداول المحتويات وغيرها من الحقول المؤلفة من عدة فقرات ({detail}) صارت فقرات عادية؛ ولم تعد تُحدَّث تلقائياً.</translation>
    </message>
    <message>
        <source>Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go.</source>
        <translation>الأرقام التلقائية ({detail}) تبقى كما هي الآن؛ ولم تعد تتغير تلقائياً عند إضافة فقرات أو حذفها.</translation>
    </message>
    <message>
        <source>Sections that begin on a left or right page ({detail}) begin on the next one.</source>
        <translation>الأقسام التي تبدأ على صفحة يسرى أو يمنى ({detail}) تبدأ على الصفحة التالية.</translation>
    </message>
    <message>
        <source>Borders, line numbers and the like of pages ({detail}) are in the original file only.</source>
        <translation>حدود الصفحات وأرقام أسطرها وما شابه ذلك ({detail}) موجودة في الملف الأصلي فقط.</translation>
    </message>
    <message>
        <source>Pictures in headers and footers ({detail}) were left out; add them by hand.</source>
        <translation>أُسقطت الصور الواقعة في الرؤوس والتذييلات ({detail})؛ أضفها يدوياً.</translation>
    </message>
    <message>
        <source>Content controls ({detail}) became the words they hold.</source>
        <translation>عناصر تحكم المحتوى ({detail}) صارت الكلمات التي تحتويها.</translation>
    </message>
    <message>
        <source>Readings above words ({detail}) were left out.</source>
        <translation>أُسقطت علامات القراءة المكتوبة فوق الكلمات ({detail}).</translation>
    </message>
    <message>
        <source>Only words, their emphasis, tables and pictures are read from files of this kind: fonts, colours, bookmarks and headers of single sections were left out.</source>
        <translation>لا يُقرأ من ملفات هذا النوع إلا الكلمات وإبرازها والجداول والصور: أُسقطت الخطوط والألوان والإشارات المرجعية ورؤوس الأقسام المفردة.</translation>
    </message>
    <message>
        <source>A certificate is saved beside its file, and standard input is none.</source>
        <translation>تُحفظ الشهادة بجوار ملفها، والدخل القياسي ليس ملفاً.</translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation>بصمة SHA-256 للملف.</translation>
    </message>
    <message>
        <source>SHA-256 of its final text.</source>
        <translation>بصمة SHA-256 لنصه النهائي.</translation>
    </message>
    <message>
        <source>SHA-256 of its base text.</source>
        <translation>بصمة SHA-256 لنصه الأساسي.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>كل شيء كما ينبغي.</translation>
    </message>
    <message>
        <source>The file falls short.</source>
        <translation>الملف لا يستوفي المطلوب.</translation>
    </message>
</context>
</TS>
