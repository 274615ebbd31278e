"""Runs Skosify, VocPub's shapes (pySHACL) and `hyte vocabulary check` on bad vocabularies: what the others find, hyte must find too.

BAD_VOCABULARIES=FOLDER swift test --filter BadVocabularyFiles
python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
.venv/bin/python bad.py PATH/TO/hyte FOLDER
"""

import importlib.util
import io
import json
import logging
import pathlib
import subprocess
import sys

import rdflib
import skosify
from pyshacl import validate

SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")

# What Skosify says, and the codes of hyte that say the same. “read”: the reader says so, before any check.
SKOSIFY = {
    "Hierarchy cycle": {"chr", "rrc"},
    "connected by both": {"rc", "rrc"},
    # Skosify takes a mapping within the scheme for a relation.
    "edundant hierarchical": {"hr", "mri", "rrc"},
    "more than one prefLabel": {"ipl"},
    " as both ": {"dlv"},
    "Stripping whitespace": {"lws", "el"},
    "Setting default language": {"oilt"},
    "Unlabeled concept scheme": {"ml"},
    "Concept scheme has no label": {"ml"},
    "Literal value": {"read"},
    "Removing concept relation": {"read", "cic"},
    "Concepts not reached": {"oc", "chr", "otc"},
}
# What Skosify says of its own work, or of what SKOS allows.
SKOSIFY_ITSELF = ("Multiple concept schemes", "Namespace auto-detected", "Some concepts not reached", "Marking loose concept", "Don't know what")

# The same for the shapes: property or requirement, and the constraint that was broken.
VOCPUB = {
    ("prefLabel", "MinCount"): {"ml"},
    ("prefLabel", "UniqueLang"): {"ipl"},
    ("definition", "MinCount"): {"uc"},
    ("inScheme", "MinCount"): {"cns", "cic"},
    ("minConcepts", "MinCount"): {"cns"},
    ("hasTopConcept", "MinCount"): {"otc"},
    ("member", "MinCount"): {"emc"},
}
# What VocPub asks and SKOS does not: one label in one language, one scheme, and of schemes, collections and concepts where they come from.
VOCPUB_ITSELF = {"prefLabel MaxCount", "definition UniqueLang", "ConceptSchemeType MaxCount"} | {
    f"{shape} MinCount" for shape in ("created", "modified", "creator", "publisher", "isDefinedBy")
} | {f"Requirement-{number} Or" for number in ("2.1.7", "2.2.2", "2.3.4")}


def skosify_messages(file):
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    try:
        skosify.skosify(str(file), mark_top_concepts=False, narrower=False, default_language="fi", label="x")
    finally:
        logging.getLogger().removeHandler(handler)
    return set(log.getvalue().splitlines())


def vocpub_findings(file, shapes):
    _, report, _ = validate(rdflib.Graph().parse(file, format="turtle"), shacl_graph=shapes, advanced=True)
    found = set()
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        shape = str(report.value(result, SH.sourceShape)).split("/")[-1]
        kind = str(report.value(result, SH.sourceConstraintComponent)).split("#")[-1].removesuffix("ConstraintComponent")
        path = str(report.value(result, SH.resultPath)).split("#")[-1]
        # Shapes without name are told apart by their paths.
        shape = path if shape.startswith("n") and len(shape) > 30 else shape
        found.add((shape, kind, str(report.value(result, SH.focusNode))))
    return found


def codes(hyte, file):
    run = subprocess.run([hyte, "vocabulary", "check", "--format", "json", str(file)], capture_output=True)
    report = json.loads(run.stdout)
    return {finding["code"] for finding in report["findings"]}


def main():
    hyte, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    profile = pathlib.Path(importlib.util.find_spec("voc4cat").origin).parent / "profile" / "vocpub-4.7.ttl"
    shapes = rdflib.Graph().parse(profile, format="turtle")
    clean = folder / "clean-1.ttl"
    said, shaped = skosify_messages(clean), vocpub_findings(clean, shapes)
    assert codes(hyte, clean) == set(), "hyte finds something in the clean vocabulary"
    print(f"clean: Skosify {sorted(said)}, VocPub {len(shaped)}")
    missed, ours, by_skosify, by_vocpub = 0, 0, {}, {}
    for file in sorted(folder.glob("*.ttl")):
        if file == clean:
            continue
        code, found = file.stem.split("-")[0], codes(hyte, file)
        if code not in found:
            missed += 1
            print(f"{file.name}: hyte does not find it: {sorted(found)}")
        ours += 1
        for message in skosify_messages(file) - said:
            if message.startswith(SKOSIFY_ITSELF):
                continue
            kind = next((kind for kind in SKOSIFY if kind in message), None)
            if kind is None or not SKOSIFY[kind] & found:
                missed += 1
                print(f"{file.name}: only Skosify: {message} {sorted(found)}")
            else:
                by_skosify.setdefault(kind.strip(), set()).add(code)
        for shape, kind, node in vocpub_findings(file, shapes) - shaped:
            if f"{shape} {kind}" in VOCPUB_ITSELF:
                continue
            if (shape, kind) not in VOCPUB or not VOCPUB[shape, kind] & found:
                missed += 1
                print(f"{file.name}: only VocPub: {shape} {kind} {node} {sorted(found)}")
            else:
                by_vocpub.setdefault(f"{shape} {kind}", set()).add(code)
    for name, kinds in (("Skosify", by_skosify), ("VocPub", by_vocpub)):
        for kind, where in sorted(kinds.items()):
            print(f"{name}: {kind} in {' '.join(sorted(where))}")
    silent = {"chr", "rc", "hr", "ipl", "dlv", "lws", "oilt"} - set().union(*by_skosify.values())
    if silent:
        print(f"Skosify was silent on {sorted(silent)}: is it at work?")
    print(f"{ours} bad vocabularies, {missed} findings missed")
    sys.exit(1 if missed or silent else 0)


main()
