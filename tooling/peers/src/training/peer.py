"""What spaCy and datasets read in files that @chugiai/formats writes."""
import json
import os
import tempfile

import spacy
from answer import answer
from datasets import Features, load_dataset
from spacy.tokens import Doc, DocBin


def spacy_spans(data):
    """Names and letters of `Doc.from_json`, taken through a DocBin."""
    vocab = spacy.blank("xx").vocab
    doc = Doc(vocab).from_json(json.loads(data))
    (again,) = DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(vocab)
    if again.text != doc.text:
        raise ValueError("the text has changed")
    return sorted([span.label_, span.text] for span in again.ents)


def dataset_rows(data, info):
    features = Features.from_dict(json.loads(info)["features"])
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "data.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.write(data)
        rows = load_dataset("json", data_files=path, features=features, split="train", cache_dir=folder)
        names = rows.features["ner_tags"].feature.names
        return [[row["tokens"], [names[tag] for tag in row["ner_tags"]]] for row in rows]


answer({"spacy_spans": spacy_spans, "dataset_rows": dataset_rows})
