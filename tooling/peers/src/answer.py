"""Answers a list of questions in JSON: [{"name": ..., "input": {...}}, ...] to [number | null | anything, ...]."""
import json
import math
import sys
import warnings

warnings.simplefilter("ignore")


def answer(functions):
    questions = json.load(sys.stdin)
    answers = [reply(functions[question["name"]], question["input"]) for question in questions]
    json.dump(answers, sys.stdout)


def reply(function, arguments):
    try:
        return plain(function(**arguments))
    except Exception as error:  # what a package cannot compute has no answer; why is told on the other channel
        print(f"{function.__name__}: {error!r}", file=sys.stderr)
        return None


def plain(value):
    """JSON knows neither NaN nor numpy's numbers."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    number = float(value)
    return number if math.isfinite(number) else None
