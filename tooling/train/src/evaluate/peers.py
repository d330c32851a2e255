"""Reads a list of sentences as JSON; writes what underthesea and pyvi say of them, those that are installed."""
import json
import sys


def underthesea(sentences):
    from underthesea import ner, word_tokenize

    return {
        "words": [word_tokenize(sentence) for sentence in sentences],
        "names": [[(row[0], row[3]) for row in ner(sentence)] for sentence in sentences],
    }


def pyvi(sentences):
    from pyvi import ViTokenizer

    words = [ViTokenizer.tokenize(sentence) for sentence in sentences]
    return {"words": [line.split() for line in words]}


answers = {}
sentences = json.load(sys.stdin)
for peer in (underthesea, pyvi):
    try:
        answers[peer.__name__] = peer(sentences)
    except ImportError as error:
        answers[peer.__name__] = {"missing": str(error)}
json.dump(answers, sys.stdout)
