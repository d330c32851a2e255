"""Runs the job on a real Spark of two executors, one of which is killed, and compares it with a local run.

    python test_job.py NODE CHUGIAI_JS FOLDER

The folder holds input.ndjson and expected.ndjson, which `chugiai annotate --errors inline` made of it.
"""

import glob
import json
import os
import signal
import subprocess
import sys
import threading
import time

NODE, CHUGIAI, FOLDER = sys.argv[1:4]
HERE = os.path.dirname(os.path.abspath(__file__))
EXECUTOR = "CoarseGrainedExecutorBackend"


def kill_one_executor(killed):
    """Waits until an executor has a child that annotates, then ends the executor as a lost machine would."""
    for _ in range(1200):
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            try:
                command = open(path).read()
            except OSError:
                continue
            if EXECUTOR in command and FOLDER in command and glob.glob(f"{FOLDER}/started-*"):
                os.kill(int(path.split("/")[2]), signal.SIGKILL)
                killed.append(path)
                return
        time.sleep(0.1)


def main():
    out = os.path.join(FOLDER, "out")
    # The command notes that it has begun, so that the executor is killed in the middle.
    wrapper = os.path.join(FOLDER, "chugiai.sh")
    with open(wrapper, "w") as file:
        file.write(f'#!/bin/sh\ntouch "{FOLDER}/started-$$"\nexec "{NODE}" "{CHUGIAI}" "$@"\n')
    os.chmod(wrapper, 0o755)
    killed = []
    threading.Thread(target=kill_one_executor, args=(killed,), daemon=True).start()
    command = [
        os.path.join(os.path.dirname(sys.executable), "spark-submit"),
        "--master", "local-cluster[2,1,512]",
        "--conf", "spark.executor.memory=512m",
        "--conf", f"spark.executor.extraJavaOptions=-Dchugiai.test={FOLDER}",
        "--conf", "spark.ui.enabled=false",
        "--conf", f"spark.local.dir={FOLDER}/tmp",
        f"{HERE}/annotate_job.py",
        "--input", f"{FOLDER}/input.ndjson", "--output", out, "--partitions", "6", "--chugiai", wrapper,
    ]
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYSPARK_PYTHON": sys.executable})
    if run.returncode != 0:
        sys.exit(run.stderr[-4000:])
    import pyarrow.parquet as parquet

    def rows(name):
        return [row for path in glob.glob(f"{out}/{name}/*.parquet") for row in parquet.read_table(path).to_pylist()]

    expected = [json.loads(line) for line in open(f"{FOLDER}/expected.ndjson")]
    good = sorted(json.dumps(one, sort_keys=True) for one in expected if "error" not in one)
    found = sorted(json.dumps(json.loads(row["document"]), sort_keys=True) for row in rows("documents"))
    bad = sorted(one["input"] for one in expected if "error" in one)
    assert found == good, f"{len(found)} documents, {len(good)} expected"
    assert sorted(row["input"] for row in rows("errors")) == bad, rows("errors")
    assert killed, "no executor was killed"
    print(f"spark: {len(found)} documents and {len(bad)} errors are those of the local run, with an executor killed")


main()
