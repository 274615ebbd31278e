#!/bin/sh
# Looks words up with hyte and with libvoikko, turn about on the same words, and prints the ratio of the rates.
#
# usage: compare.sh LABELS.txt WORDS.txt [TURNS]    one Finnish label, one word a line
# Needs Debian libvoikko-dev and voikko-fi, a C compiler, and python3 for the arithmetic; hyte-bench is built if it is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
labels=$1 words=$2 turns=${3:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cc -O2 -o "$scratch/analyse" "$here/analyse.c" -lvoikko
bench=$root/.build/release/hyte-bench
[ -x "$bench" ] || (cd "$root" && swift build -c release --product hyte-bench)
turn=0
while [ "$turn" -lt "$turns" ]; do
  "$bench" look-up-words "$labels" "$words" >> "$scratch/hyte"
  "$scratch/analyse" "$words" 3 >> "$scratch/voikko"
  turn=$((turn + 1))
done
python3 - "$scratch" <<'PYTHON'
import json, statistics, sys
rates = {}
for line in open(sys.argv[1] + "/hyte"):
    row = json.loads(line)
    rates.setdefault(row["case"], []).append(row.get("wordsPerSecond") or row["labelsPerSecond"])
voikko = statistics.median(json.loads(line)["wordsPerSecond"] for line in open(sys.argv[1] + "/voikko"))
print(f"libvoikko: {voikko:.0f} words/s")
for case in ("look-up-words", "look-up-words-and-parts"):
    rate = statistics.median(rates[case])
    print(f"{case}: {rate:.0f} words/s, {rate / voikko:.1f} x libvoikko")
PYTHON
