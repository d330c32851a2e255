"""Annotates records with Chú Giải on a Spark cluster.

Reads NDJSON or Parquet, pipes each partition through `chugiai annotate` (a line in, a line out, in order, errors in
their places), and writes Parquet: documents to OUT/documents, records that failed to OUT/errors.

    spark-submit annotate_job.py --input hdfs:///crawl --output hdfs:///annotated --partitions 2000
"""

import argparse
import json
import shlex
import subprocess
import threading

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType, ArrayType

MENTION = StructType([
    StructField("label", StringType(), False),
    StructField("start", IntegerType(), False),
    StructField("end", IntegerType(), False),
    StructField("quote", StringType(), False),
    StructField("score", DoubleType(), True),
])
RESULT = StructType([
    StructField("id", StringType(), True),
    StructField("text", StringType(), True),
    StructField("mentions", ArrayType(MENTION), True),
    StructField("document", StringType(), True),
    StructField("error", StringType(), True),
    StructField("input", StringType(), True),
])


def read_lines(spark, path, kind, partitions):
    """The records as lines of JSON, one a row."""
    if kind == "parquet":
        lines = spark.read.parquet(path).toJSON()
    else:
        lines = spark.sparkContext.textFile(path).filter(lambda line: line.strip() != "")
    return lines.repartition(partitions) if partitions else lines


def annotate_partition(command):
    """One process for a partition: lines in, results out, in order."""

    def annotate(lines):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        told = []

        def feed():
            try:
                for line in lines:
                    process.stdin.write(line.encode("utf-8") + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # the status of the process says why

        def listen():
            for line in process.stderr:
                told.append(line.decode("utf-8", "replace"))
                del told[:-20]

        threads = [threading.Thread(target=work, daemon=True) for work in (feed, listen)]
        for thread in threads:
            thread.start()
        for line in process.stdout:
            yield row_of(json.loads(line))
        for thread in threads:
            thread.join()
        # With --errors inline a bad record is no failure, so any status but 0 is one of the machine: Spark tries again.
        if process.wait() != 0:
            raise RuntimeError(f"{shlex.join(command)} ended with {process.returncode}: {''.join(told)}")

    return annotate


def row_of(value):
    if "error" in value:
        error = json.dumps(value["error"], ensure_ascii=False)
        return Row(id=value.get("id"), text=None, mentions=None, document=None, error=error, input=value.get("input"))
    annotations = value["layers"].get("mentions", {}).get("annotations", [])
    mentions = [
        Row(
            label=one["label"],
            start=one["spans"][0]["start"],
            end=one["spans"][-1]["end"],
            quote=one["quote"],
            score=None if one["origin"].get("score") is None else float(one["origin"]["score"]),
        )
        for one in annotations
        if one["kind"] == "span"
    ]
    document = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Row(id=value["id"], text=value["text"], mentions=mentions, document=document, error=None, input=None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--kind", choices=["ndjson", "parquet"], default="ndjson")
    parser.add_argument("--partitions", type=int, help="how many; as the input comes when left out")
    parser.add_argument("--chugiai", default="chugiai", help="the command, as executors find it: 'env/bin/node env/chugiai.js'")
    parser.add_argument("--flags", default="", help="more flags of `chugiai annotate`")
    options = parser.parse_args()

    flags = ["annotate", "--input", "ndjson", "--errors", "inline", "--quiet", "--workers", "1"]
    command = shlex.split(options.chugiai) + flags + shlex.split(options.flags)
    spark = SparkSession.builder.appName("chugiai annotate").getOrCreate()
    lines = read_lines(spark, options.input, options.kind, options.partitions)
    results = spark.createDataFrame(lines.mapPartitions(annotate_partition(command)), RESULT).persist()
    results.where("error is null").drop("error", "input").write.parquet(f"{options.output}/documents")
    results.where("error is not null").select("id", "error", "input").write.parquet(f"{options.output}/errors")
    spark.stop()


if __name__ == "__main__":
    main()
