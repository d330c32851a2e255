"""What the tools of the field read in files that @chugiai/formats writes: [label, letters] of each span."""
import base64
import io

import bioc
import cassis
import conllu
import pyarrow.parquet
from answer import answer
from bioc import biocjson, biocxml


def conllu_words(data):
    return [[token["form"] for token in sentence] for sentence in conllu.parse(data)]


def cas_spans(cas):
    spans = [annotation for annotation in cas.select_all() if annotation.type.name.endswith("NamedEntity")]
    return sorted([annotation.value or "NamedEntity", annotation.get_covered_text()] for annotation in spans)


def xmi_spans(types, data):
    typesystem = cassis.load_typesystem(io.BytesIO(types.encode()))
    return cas_spans(cassis.load_cas_from_xmi(io.BytesIO(data.encode()), typesystem=typesystem))


def json_cas_spans(data):
    return cas_spans(cassis.load_cas_from_json(io.BytesIO(data.encode())))


def bioc_spans(collection):
    found = []
    for document in collection.documents:
        text = document.passages[0].text
        annotations = list(document.annotations) + [one for passage in document.passages for one in passage.annotations]
        for annotation in annotations:
            location = annotation.total_span
            found.append([annotation.infons["type"], text[location.offset : location.offset + location.length]])
    return sorted(found)


def bioc_xml_spans(data):
    return bioc_spans(biocxml.loads(data))


def bioc_json_spans(data):
    return bioc_spans(biocjson.loads(data))


def parquet_rows(data):
    return pyarrow.parquet.read_table(io.BytesIO(base64.b64decode(data))).to_pylist()


answer(
    {
        "conllu_words": conllu_words,
        "xmi_spans": xmi_spans,
        "json_cas_spans": json_cas_spans,
        "bioc_xml_spans": bioc_xml_spans,
        "bioc_json_spans": bioc_json_spans,
        "parquet_rows": parquet_rows,
    }
)
