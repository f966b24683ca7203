"""spaCy's answers: JSON lines {id, text} in, {id, tokens, sentences} out, as `entente annotate` prints them."""

import json
import sys

from model import load


def utf16_offsets(text):
    """At each code point offset, the same place in UTF-16 code units, and at the end the length."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def entity(token):
    return f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"


def record(id, doc):
    at = utf16_offsets(doc.text)
    return {
        "id": id,
        "tokens": [
            {
                "text": token.text,
                "start": at[token.idx],
                "end": at[token.idx + len(token.text)],
                "tag": token.tag_,
                "pos": token.pos_,
                "lemma": token.lemma_,
                "head": token.head.i,
                "dep": token.dep_,
                "ent": entity(token),
            }
            for token in doc
        ],
        "sentences": [{"start": at[s.start_char], "end": at[s.end_char]} for s in doc.sents],
    }


def main():
    # Read as bytes: text mode would translate line ends, and a line ends at \n alone.
    inputs = (json.loads(line) for line in sys.stdin.buffer)
    pairs = ((each["text"], each["id"]) for each in inputs)
    for doc, id in load().pipe(pairs, as_tuples=True):
        sys.stdout.buffer.write(json.dumps(record(id, doc)).encode() + b"\n")


main()
