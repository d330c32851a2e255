"""What seqeval finds in tags, and what the converter of Label Studio reads in files that @chugiai/formats writes."""
import json
import os
import tempfile

from answer import answer
from label_studio_sdk.converter import Converter
from seqeval.metrics.sequence_labeling import get_entities


def tag_spans(tags):
    """[label, first, last] of each span."""
    return [list(entity) for entity in get_entities(tags)]


def short_export(config, data):
    """[label, letters] of each region of each task, after the converter's JSON_MIN, whose offsets count code points."""
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "tasks.json")
        with open(source, "w", encoding="utf-8") as file:
            file.write(data)
        target = os.path.join(folder, "out")
        Converter(config, folder).convert_to_json_min(source, target, is_dir=False)
        with open(os.path.join(target, "result.json"), encoding="utf-8") as file:
            tasks = json.load(file)
    return [
        sorted([label, task["text"][region["start"] : region["end"]]] for region in task.get("label", []) for label in region["labels"])
        for task in tasks
    ]


answer({"tag_spans": tag_spans, "short_export": short_export})
