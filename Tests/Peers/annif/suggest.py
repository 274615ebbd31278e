#!/usr/bin/env python3
"""Documents per CPU second of Annif on a JSONL file of texts, in process, start excluded: one pass cold, then warm passes.

usage: suggest.py PROJECT TEXTS.jsonl PREDICTIONS.jsonl
Run it where Annif's projects.cfg and data lie (compare.sh does). The predictions are of the last pass.
"""
import json, os, sys, time

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import annif, annif.registry
from annif.corpus import Document

project_id, texts, predictions = sys.argv[1:]
application = annif.create_flask_app()
with application.app_context():
    project = annif.registry.get_project(project_id)
    records = [json.loads(line) for line in open(texts, encoding="utf-8")]
    batches = [[Document(text=r["text"]) for r in records[i:i + 32]] for i in range(0, len(records), 32)]
    for name in ("cold", "warm", "warm"):
        start = time.process_time()
        found = [suggestions for batch in batches for suggestions in project.suggest(batch)]
        seconds = time.process_time() - start
        print(json.dumps({"case": f"annif {project_id} {name}", "documentsPerSecond": len(records) / seconds}))
    with open(predictions, "w", encoding="utf-8") as file:
        for record, suggestions in zip(records, found):
            rows = sorted(((project.subjects[s.subject_id].uri, float(s.score)) for s in suggestions), key=lambda row: -row[1])[:10]
            file.write(json.dumps({"id": record["id"], "predictions": rows}) + "\n")
