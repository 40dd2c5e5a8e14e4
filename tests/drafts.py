"""Invented resolutions in six languages, and amended versions of them of which it is known what became of what."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from editor.document import Block, Document, Role
from editor.text import Text

WORDS = {
    "en": """tidal energy harbour measurement archive delegation coastal survey publication forecast station cable
        schedule assistance training budget observer secretariat programme telemetry current estuary vessel pilot
        navigation channel dredging sediment turbine network agreement neighbour fishery protection warning buoy
        shared annual regional technical available further mutual urgent common hourly seasonal""",
    "fr": """marée énergie port mesure archive délégation côtière levé publication prévision station câble
        calendrier assistance formation budget observateur secrétariat programme télémesure courant estuaire navire
        pilote navigation chenal dragage sédiment turbine réseau accord voisin pêche œuvre alerte bouée partagé
        annuel régional technique disponible ultérieur mutuel urgent commun horaire saisonnier l'eau d'étude""",
    "es": """marea energía puerto medición archivo delegación costera estudio publicación previsión estación cable
        calendario asistencia formación presupuesto observador secretaría programa telemetría corriente estuario buque
        piloto navegación canal dragado sedimento turbina red acuerdo vecino pesca protección alerta boya compartido
        anual regional técnico disponible mutuo urgente común horario estacional año""",
    "ru": """прилив энергия гавань измерение архив делегация прибрежный съёмка публикация прогноз станция кабель
        график помощь подготовка бюджет наблюдатель секретариат программа телеметрия течение эстуарий судно лоцман
        навигация канал дноуглубление осадок турбина сеть соглашение сосед рыболовство защита оповещение буй общий
        ежегодный региональный технический доступный взаимный срочный часовой сезонный""",
    "zh": """潮汐 能源 港口 测量 档案 代表团 沿海 勘测 出版 预报 台站 电缆 日程 援助
        培训 预算 观察员 秘书处 计划 遥测 海流 河口 船舶 引航 导航 航道 疏浚 沉积物 涡轮 网络 协定 邻国 渔业
        保护 预警 浮标 共享 年度 区域 技术 可用 相互 紧急 共同""",
    "ar": """المدّ الطاقة الميناء القياس المحفوظات الوفد الساحل المسح النشر التنبؤ المحطة الكبل الجدول المساعدة التدريب
        الميزانية المراقب الأمانة البرنامج الاستشعار التيار المصب السفينة المرشد الملاحة القناة التجريف الرواسب
        التوربين الشبكة الاتفاق الجار الصيد الحماية الإنذار العوامة المشترك السنوي الإقليمي التقني المتاح العاجل""",
}
CALLS = {
    "en": ("considering", "recalling", "noting", "resolves", "resolves", "instructs the Secretary-General"),
    "fr": ("considérant", "rappelant", "notant", "décide", "décide", "charge le Secrétaire général"),
    "es": ("considerando", "recordando", "observando", "resuelve", "resuelve", "encarga al Secretario General"),
    "ru": ("учитывая", "напоминая", "отмечая", "решает", "решает", "поручает Генеральному секретарю"),
    "zh": ("考虑到", "忆及", "注意到", "做出决议", "做出决议", "责成秘书长"),
    "ar": ("إذ يضع في اعتباره", "وإذ يذكِّر", "وإذ يلاحظ", "يقرر", "يقرر", "يكلف الأمين العام"),
}
FURTHER = {
    "en": ("further noting", "considering further", "recalling also", "resolves further"),
    "fr": ("notant en outre", "considérant en outre", "rappelant aussi", "décide en outre"),
    "es": ("observando además", "considerando además", "recordando también", "resuelve además"),
    "ru": ("отмечая далее", "учитывая далее", "напоминая также", "решает далее"),
    "zh": ("进一步注意到", "进一步考虑到", "还忆及", "进一步做出决议"),
    "ar": ("وإذ يلاحظ كذلك", "وإذ يضع في اعتباره كذلك", "وإذ يذكر أيضا", "يقرر كذلك"),
}
"""Calls that stand in no base text."""
FORMULA = {
    "en": "to report to the next World Tidal Conference on the results obtained",
    "fr": "de faire rapport à la prochaine Conférence mondiale des marées sur les résultats obtenus",
    "es": "que informe a la próxima Conferencia Mundial de Mareas sobre los resultados obtenidos",
    "ru": "представить отчёт следующей Всемирной приливной конференции о достигнутых результатах",
    "zh": "向下届世界潮汐大会报告所取得的成果",
    "ar": "تقديم تقرير إلى المؤتمر العالمي للمدّ المقبل عن النتائج المحرزة",
}


@dataclass
class Provision:
    """One provision of a draft: a call, or the words of an item without its label."""

    call: bool
    words: list[str]
    sources: tuple[int, ...] = ()
    """Positions in the base text that it came from."""
    moved: bool = False
    half: bool = False
    """True for the second half of one that was split."""


@dataclass
class Draft:
    """A base text, an amended one, and what became of what."""

    language: str
    base: Document
    amended: Document
    pairs: set[tuple[int, int]] = field(default_factory=set)
    """Old and new positions of what stands where it stood; several with one old position are a split."""
    moves: set[tuple[int, int]] = field(default_factory=set)


def draft(seed: int, language: str, instruments: int = 1, edits: int = 6) -> Draft:
    """A resolution, or several, and an amended version with so many edits, the same for a seed."""
    random = Random(f"{seed} {language}")
    base: list[Provision] = []
    for _ in range(instruments):
        for call in CALLS[language]:
            base.append(Provision(True, [call]))
            base.extend(Provision(False, _sentence(random, language)) for _ in range(random.randint(2, 5)))
        base.append(Provision(False, [FORMULA[language]]))
    for at, provision in enumerate(base):
        provision.sources = (at,)
    amended = [Provision(p.call, list(p.words), p.sources) for p in base]
    kinds = ["reword", "reword", "add", "remove", "move", "copy", "split", "merge", "rename"]
    touched: set[int] = set()
    for _ in range(edits):
        _edit(random, language, random.choice(kinds), amended, touched)
    found = Draft(language, _document(base, language), _document(amended, language))
    for new, provision in enumerate(amended):
        target = found.moves if provision.moved else found.pairs
        target.update((old, new) for old in provision.sources)
    return found


def tangled(seed: int, language: str) -> Draft:
    """A text with formulas and copies all over, and what a careless drafter makes of it: the same for a seed.

    Whole sections change places while their call is reworded, and what was amended is amended again. What became
    of what nobody could tell for certain, so the draft tells no pairs and no moves.
    """
    random = Random(f"tangled {seed} {language}")
    base: list[Provision] = []
    for _ in range(random.randint(1, 3)):
        for call in random.sample(CALLS[language], random.randint(3, 6)):
            items = [Provision(False, _sentence(random, language)) for _ in range(random.randint(1, 4))]
            if random.random() < 0.3:
                items.append(Provision(False, [FORMULA[language]]))
            others = [p for p in base if not p.call]
            for twins, share in ((items, 0.3), (others, 0.2)):
                if twins and random.random() < share:
                    items.append(Provision(False, list(random.choice(twins).words)))
            base += [Provision(True, [call]), *items]
    text = [Provision(p.call, list(p.words)) for p in base]
    for _ in range(random.randint(1, 8)):
        _tangle(random, language, text)
    return Draft(language, _document(base, language), _document(text, language))


def _tangle(random: Random, language: str, text: list[Provision]) -> None:
    """One more edit, whatever was done before."""
    calls = [at for at, p in enumerate(text) if p.call]
    items = [at for at, p in enumerate(text) if not p.call]
    long = [at for at in items if len(text[at].words) > 6]
    kinds = ["swap", "swap", "reword", "copy", "formula", "add", "remove", "move", "split", "merge", "call", "halve"]
    match random.choice(kinds):
        case "swap" if len(calls) > 2:
            chosen = random.randrange(len(calls) - 1)
            start, middle, stop = (*calls, len(text))[chosen : chosen + 3]
            sections = [text[middle:stop], text[start:middle]]
            if random.random() < 0.6:
                random.choice(sections)[0].words = [random.choice(FURTHER[language])]
            text[start:stop] = [*sections[0], *sections[1]]
        case "reword" if long:
            _reword(random, language, text[random.choice(long)])
        case "copy" if items:
            text.insert(random.choice(items) + 1, Provision(False, list(text[random.choice(items)].words)))
        case "formula" if items:
            text.insert(random.choice(items) + 1, Provision(False, [FORMULA[language]]))
        case "add" if items:
            text.insert(random.choice(items) + 1, Provision(False, _sentence(random, language)))
        case "remove" if len(items) > 1:
            del text[random.choice(items)]
        case "move" if len(items) > 2:
            moved = text.pop(random.choice(items))
            text.insert(random.randint(1, len(text)), moved)
        case "split" if long:
            at = random.choice(long)
            middle = len(text[at].words) // 2
            text.insert(at + 1, Provision(False, text[at].words[middle:]))
            text[at].words = text[at].words[:middle]
        case "merge" if pairs := [at for at in long if at + 1 in long]:
            at = random.choice(pairs)
            text[at].words = text[at].words + text.pop(at + 1).words
        case "call" if calls:
            text[random.choice(calls)].words = [random.choice([*FURTHER[language], *CALLS[language]])]
        case "halve" if long:
            words = text[random.choice(long)].words
            words[len(words) // 2 :] = _sentence(random, language, len(words) // 2)


def _sentence(random: Random, language: str, length: int = 0) -> list[str]:
    return random.sample(WORDS[language].split(), length or random.randint(7, 16))


def _edit(random: Random, language: str, kind: str, text: list[Provision], touched: set[int]) -> None:
    """One edit of a provision that nothing was done to yet, nor to its neighbours: so its truth stays what it was."""
    free = [
        at
        for at, p in enumerate(text)
        if 0 < at < len(text) - 1
        and not any(id(text[near]) in touched for near in (at - 1, at, at + 1))
        and len(p.words) > 6
        and (kind != "merge" or len(text[at + 1].words) > 6)
    ]
    if kind == "rename":
        free = [at for at, p in enumerate(text[:-1]) if p.call and not {id(p), id(text[at + 1])} & touched]
    if not free:
        return
    at = random.choice(free)
    chosen = text[at]
    touched.add(id(chosen))
    match kind:
        case "reword":
            _reword(random, language, chosen)
        case "add":
            text.insert(at, new := Provision(False, _sentence(random, language)))
            touched.add(id(new))
        case "remove":
            touched.update((id(text[at - 1]), id(text[at + 1])))
            del text[at]
        case "move":
            touched.update((id(text[at - 1]), id(text[at + 1])))
            del text[at]
            goals = [g for g in range(1, len(text)) if abs(g - at) > 3 and _may_stand(text, g)] or [len(text)]
            chosen.moved = True
            text.insert(random.choice(goals), chosen)
        case "copy":
            # The twin stays and is reworded; its identical copy stands elsewhere.
            copy = Provision(False, list(chosen.words))
            _reword(random, language, chosen)
            goals = [g for g in range(1, len(text)) if abs(g - at) > 2 and _may_stand(text, g)]
            text.insert(random.choice(goals or [len(text)]), copy)
            touched.add(id(copy))
        case "split":
            middle = len(chosen.words) // 2
            half = Provision(False, chosen.words[middle:], chosen.sources, half=True)
            chosen.words = chosen.words[:middle]
            text.insert(at + 1, half)
            touched.add(id(half))
        case "merge":
            other = text.pop(at + 1)
            chosen.words = chosen.words + other.words
            chosen.sources += other.sources
        case "rename":
            chosen.words = [random.choice([c for c in CALLS[language] if c != chosen.words[0]])]


def _may_stand(text: list[Provision], at: int) -> bool:
    """True where something can be put in: below a call, and not between the halves of a provision."""
    return not text[at].call and not text[at].half


def _reword(random: Random, language: str, provision: Provision) -> None:
    words = provision.words
    fresh = [word for word in WORDS[language].split() if word not in words]
    for at in random.sample(range(len(words)), max(1, len(words) // 4)):
        words[at] = random.choice(fresh)


def _document(provisions: list[Provision], language: str) -> Document:
    blocks: list[Block] = []
    number = 0
    space = "" if language == "zh" else " "
    for at, provision in enumerate(provisions):
        words = space.join(provision.words)
        if provision.call:
            number = 0
            blocks.append(Block(f"p{at}", Text.of(words), Role.CALL))
        else:
            number += 1
            blocks.append(Block(f"p{at}", Text.of(f"{number}\t{words};"), Role.ITEM, 1))
    return Document(tuple(blocks), language=language)
