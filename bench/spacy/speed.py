"""
Times nlp.pipe. The first line in is a JSON list of texts; every further line asks for one round over all of them and is
answered with a line {tokens, cpu, wall, perCpuSecond}; a first answer {spacy, thinc, numpy, blis} says what runs.
"""

import json
import sys
import time
from importlib.metadata import version

from model import load


def round_over(nlp, texts):
    wall, cpu = time.perf_counter(), time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"tokens": tokens, "cpu": cpu, "wall": wall, "perCpuSecond": tokens / cpu}


def answer(value):
    print(json.dumps(value), flush=True)


def main():
    texts = json.loads(sys.stdin.buffer.readline())
    nlp = load()
    answer({name: version(name) for name in ("spacy", "thinc", "numpy", "blis")})
    for _ in sys.stdin.buffer:
        answer(round_over(nlp, texts))


main()
