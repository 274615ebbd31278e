"""Holds what `hyte vocabulary check --format sarif` writes against the JSON schema of SARIF 2.1.0, and against what a schema cannot say.

python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
.venv/bin/python sarif.py PATH/TO/hyte SCHEMA FILE-OR-FOLDER…

SCHEMA is sarif-schema-2.1.0.json of https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/.
"""

import copy
import json
import subprocess
import sys

from jsonschema.validators import validator_for


def faults(log, validator):
    """What is wrong with a log."""
    found = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(log)]
    if found:
        return found
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(set(rules)) != len(rules):
            found.append("two rules have one id")
        for number, result in enumerate(run["results"]):
            if result["ruleId"] not in rules:
                found.append(f"result {number}: no rule {result['ruleId']}")
            for location in result.get("locations", []):
                uri = location["physicalLocation"]["artifactLocation"]["uri"]
                if any(character in uri for character in " \\\"<>^`{|}") or not uri.isascii():
                    found.append(f"result {number}: no URI: {uri}")
    return found


def damaged(log):
    """Logs that are wrong, to see that faults are seen."""
    for damage in (
        lambda run: run.pop("tool"),
        lambda run: run["results"][0].update(level="fatal"),
        lambda run: run["results"][0].update(colour="red"),
        lambda run: run["results"][0].update(ruleId="none"),
        lambda run: run["results"][0].pop("message"),
    ):
        wrong = copy.deepcopy(log)
        damage(wrong["runs"][0])
        yield wrong


def main():
    hyte, schema, *paths = sys.argv[1:]
    with open(schema, encoding="utf-8") as file:
        rules = json.load(file)
    kind = validator_for(rules)
    validator = kind(rules, format_checker=kind.FORMAT_CHECKER)
    failures = results = seen = 0
    for path in paths:
        run = subprocess.run([hyte, "vocabulary", "check", "--format", "sarif", path], capture_output=True)
        log = json.loads(run.stdout)
        for fault in faults(log, validator):
            failures += 1
            print(f"{path}: {fault}")
        count = len(log["runs"][0]["results"])
        results += count
        if count:
            seen += sum(1 for wrong in damaged(log) if faults(wrong, validator))
            failures += sum(1 for wrong in damaged(log) if not faults(wrong, validator))
    print(f"{len(paths)} logs, {results} results, {failures} faults; faults seen in {seen} damaged logs")
    sys.exit(1 if failures or not results else 0)


main()
