"""The words and rules of a pipeline, as plain data."""
import inspect
import re

from spacy.attrs import IDS
from spacy.lang import lex_attrs
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS as SYMBOLS

#: Escapes that JavaScript refuses in its Unicode mode, though they mean the character itself.
NEEDLESS_ESCAPE = re.compile(r"\\([!'\"%#&,:;<>=@_`~ ])")
WORD = r"\p{L}\p{N}_"
SPACE = r"\t-\r\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"


def javascript(pattern):
    """A pattern of Python's `re` in JavaScript's Unicode mode."""
    pattern = pattern.removeprefix("(?u)")
    pattern = NEEDLESS_ESCAPE.sub(r"\1", pattern)
    pattern = re.sub(r"\\U([0-9A-F]{8})", lambda m: r"\u{%X}" % int(m[1], 16), pattern)
    out, in_class = [], False
    for part in re.findall(r"\\u\{[0-9A-F]+\}|\\.|.", pattern, re.S):
        if part == "[" and in_class:
            part = r"\["
        elif part in "[]":
            in_class = part == "["
        elif part == r"\d":
            part = r"\p{Nd}"
        elif part == r"\w":
            part = WORD if in_class else f"[{WORD}]"
        elif part == r"\S":
            if in_class:
                raise SystemExit("\\S inside a class cannot be converted.")
            part = f"[^{SPACE}]"
        elif part == r"\-" and not in_class:
            part = "-"
        elif re.fullmatch(r"\\[sWDbB]", part):
            raise SystemExit(f"{part} cannot be converted.")
        out.append(part)
    return "".join(out)


def pattern_of(method):
    return None if method is None else javascript(method.__self__.pattern)


def symbols():
    return {name: id for name, id in SYMBOLS.items() if name}


def lexemes(nlp):
    """Norms by string, and by string id for those whose string the package does not tell; words of the flags."""
    table = nlp.vocab.lookups.get_table("lexeme_norm")
    by_string = {nlp.vocab.strings[key]: norm for key, norm in table.items() if key in nlp.vocab.strings}
    by_id = {key: norm for key, norm in table.items() if key not in nlp.vocab.strings}
    like_num = inspect.getmodule(nlp.Defaults.lex_attr_getters[IDS["LIKE_NUM"]])
    return {
        "norms": lines({**BASE_NORMS, **by_string}),
        "normsById": lines(by_id),
        "stopWords": sorted(nlp.Defaults.stop_words),
        "numberWords": [*like_num._num_words, *like_num._ordinal_words],
        "ordinalSuffixes": ["st", "nd", "rd", "th"],
        "topLevelDomains": sorted(lex_attrs._tlds),
    }


def tokenizer(tokenizer):
    rules = [
        [text for token in tokens for text in (token[IDS["ORTH"]], token.get(IDS["NORM"], ""))]
        for _, tokens in sorted(tokenizer.rules.items())
    ]
    return {
        "prefix": pattern_of(tokenizer.prefix_search),
        "suffix": pattern_of(tokenizer.suffix_search),
        "infix": pattern_of(tokenizer.infix_finditer),
        "tokenMatch": pattern_of(tokenizer.token_match),
        "urlMatch": pattern_of(tokenizer.url_match),
        "fasterHeuristics": tokenizer.faster_heuristics,
        "rules": rules,
    }


def attribute_ruler(ruler):
    rules = []
    for rule in ruler.patterns:
        for pattern in rule["patterns"]:
            for token in pattern:
                if "OP" in token:
                    raise SystemExit("Patterns with operators cannot be converted.")
        rules.append({"patterns": rule["patterns"], "set": rule["attrs"], "index": rule["index"]})
    return rules


#: What EnglishLemmatizer.is_base_form says in code: forms that need no analysis. None: the feature is absent.
BASE_FORMS = {
    "en": [
        {"pos": "NOUN", "features": {"Number": "Sing"}},
        {"pos": "VERB", "features": {"VerbForm": "Inf"}},
        {"pos": "VERB", "features": {"VerbForm": "Fin", "Tense": "Pres", "Number": None}},
        {"pos": "ADJ", "features": {"Degree": "Pos"}},
        {"features": {"VerbForm": "Inf"}},
        {"features": {"VerbForm": "None"}},
        {"features": {"Degree": "Pos"}},
    ]
}


def lemmatizer(lemmatizer, language):
    def by_pos(name):
        table = lemmatizer.lookups.get_table(name, {})
        return {pos: table[pos] for pos in ("adj", "adp", "adv", "aux", "noun", "num", "pron", "propn", "punct", "verb", "det", "intj", "cconj", "sconj", "part", "sym", "x") if table.get(pos)}

    return {
        "rules": by_pos("lemma_rules"),
        "exceptions": {
            pos: lines({form: " ".join(lemmas) for form, lemmas in table.items()})
            for pos, table in by_pos("lemma_exc").items()
        },
        "index": {pos: front_coded(words) for pos, words in by_pos("lemma_index").items()},
        "baseForms": BASE_FORMS[language],
    }


def lines(table):
    """A table as one text, a key and its value a line: far quicker to read than so many strings."""
    return "\n".join(f"{key}\t{value}" for key, value in table.items())


def front_coded(words):
    """Sorted words, each as one character for how much it shares with the one before (from a space on), then its rest."""
    out, last = [], ""
    for word in sorted(set(words)):
        shared = 0
        while shared < min(len(word), len(last), 90) and word[shared] == last[shared]:
            shared += 1
        out.append(chr(32 + shared) + word[shared:])
        last = word
    return "\n".join(out)
