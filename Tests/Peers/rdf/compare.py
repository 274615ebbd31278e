"""Reads what `hyte vocabulary convert` writes with rdflib and pyoxigraph: every format must give the graph that rdflib reads from the
original. Then checks a vocabulary with the VocPub shapes (pySHACL) and with Skosify, beside `hyte vocabulary check`.

python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
.venv/bin/python compare.py PATH/TO/hyte ../../../vocab [MORE FILES OR FOLDERS OF TURTLE …]

voc4cat is needed for its shapes only: `pip install --no-deps voc4cat==1.2.0` does.
"""

import importlib.util
import io
import logging
import pathlib
import subprocess
import sys

import pyoxigraph
import rdflib
from rdflib.compare import isomorphic, to_isomorphic

FORMATS = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}
OXIGRAPH = {
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
    "rdfxml": pyoxigraph.RdfFormat.RDF_XML,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
}
# rdflib normalises literals (“01” becomes “1”), which would hide differences.
rdflib.NORMALIZE_LITERALS = False
logging.disable(logging.WARNING)


def through_oxigraph(text, form):
    """The graph that pyoxigraph reads, handed to rdflib as N-Triples."""
    triples = [quad.triple for quad in pyoxigraph.parse(input=text, format=OXIGRAPH[form])]
    lines = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=lines, format="nt")


def lowered(graph):
    """The graph as RDF 1.1 compares it: language tags in lower case, and a plain text is a string."""
    result = rdflib.Graph()
    for s, p, o in graph:
        if isinstance(o, rdflib.Literal) and o.language:
            o = rdflib.Literal(str(o), lang=o.language.lower())
        elif isinstance(o, rdflib.Literal) and o.datatype == rdflib.XSD.string:
            o = rdflib.Literal(str(o))
        result.add((s, p, o))
    return result


def check_conversions(hyte, file):
    original = lowered(rdflib.Graph().parse(file, format="turtle", publicID="https://base.example/"))
    failures = 0
    for form, name in FORMATS.items():
        run = subprocess.run(
            [hyte, "vocabulary", "convert", "--from", "turtle", "--to", form, "--base", "https://base.example/", file], capture_output=True)
        if run.returncode != 0:
            print(f"{file} {form}: exit {run.returncode} {run.stderr.decode()[:200]}")
            failures += 1
            continue
        for reader, read in {
            "rdflib": lambda: rdflib.Graph().parse(data=run.stdout, format=name),
            "pyoxigraph": lambda: through_oxigraph(run.stdout, form),
        }.items():
            try:
                again = lowered(read())
                same = isomorphic(to_isomorphic(original), to_isomorphic(again))
            except Exception as problem:  # what a peer cannot read is a finding, not the end
                same, again = False, repr(problem)[:200]
            if not same:
                failures += 1
                print(f"{file} {form} {reader}: not the same graph ({len(original)} triples, {again if isinstance(again, str) else len(again)})")
    return failures


def check_shapes(graph):
    from pyshacl import validate

    folder = pathlib.Path(importlib.util.find_spec("voc4cat").origin).parent
    shapes = rdflib.Graph().parse(folder / "profile" / "vocpub-4.7.ttl")
    _, results, _ = validate(graph, shacl_graph=shapes, advanced=True)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    counts, example = {}, {}
    for result in results.subjects(rdflib.RDF.type, sh.ValidationResult):
        severity = str(results.value(result, sh.resultSeverity)).split("#")[-1]
        shape = str(results.value(result, sh.resultMessage) or results.value(result, sh.sourceShape))[:110]
        counts[severity, shape] = counts.get((severity, shape), 0) + 1
        example[severity, shape] = str(results.value(result, sh.focusNode))
    for (severity, shape), count in sorted(counts.items()):
        print(f"VocPub {severity}: {count} × {shape} (as {example[severity, shape]})")
    print(f"VocPub: {sum(counts.values())} findings")


def check_skosify(graph):
    import skosify

    log = io.StringIO()
    logging.disable(logging.NOTSET)
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    try:
        skosify.skosify(graph, mark_top_concepts=False, narrower=False)
    finally:
        logging.getLogger().removeHandler(handler)
        logging.disable(logging.WARNING)
    kinds = {}
    for line in log.getvalue().splitlines():
        kind = " ".join(word for word in line.split() if not word.startswith("http") and "/" not in word and "#" not in word)[:90]
        kinds.setdefault(kind, []).append(line)
    for kind, lines in sorted(kinds.items()):
        print(f"Skosify: {len(lines)} × {kind}")
    print(f"Skosify: {sum(map(len, kinds.values()))} findings")


def main():
    hyte, *paths = sys.argv[1:]
    failures = 0
    for path in map(pathlib.Path, paths):
        files = sorted(path.glob("*.ttl")) if path.is_dir() else [path]
        for file in files:
            failures += check_conversions(hyte, str(file))
        print(f"{path}: {len(files)} files, {failures} conversions that differ so far")
    first = pathlib.Path(paths[0])
    graph = rdflib.Graph()
    for file in sorted(first.glob("*.ttl")) if first.is_dir() else [first]:
        graph.parse(file, format="turtle")
    check_shapes(graph)
    check_skosify(graph)
    checked = subprocess.run([hyte, "vocabulary", "check", str(first)], capture_output=True).stdout.decode()
    print("hyte:", checked.strip().splitlines()[-2:])
    sys.exit(1 if failures else 0)


main()
