#!/usr/bin/env bash
# The index beside tantivy and SQLite FTS5 on the same documents and queries, in the same minutes: build, size, speed, hits.
#
#   compare.sh VENV COLLECTION [WORK]
#
# VENV is a Python virtual environment outside the repository, with requirements.txt installed:
#   python3 -m venv VENV && VENV/bin/pip install -r Tests/Peers/search/requirements.txt
# COLLECTION holds docs.jsonl.gz, queries.jsonl and peers.py, the harness of the peers: ../shared/eval/search
# WORK keeps the indexes and the figures of each round; without it they go to a temporary folder.
# ROUNDS (3), PASSES (5), CORE (0), PEERS ("tantivy sqlite") and LIMIT (all documents; 10000 for the peers' small collection) may be set.
# Build first: swift build -c release --product hyte-bench
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
python=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")/bin/python3
collection=$(realpath "$2")
if [ $# -ge 3 ]; then
  mkdir -p "$3"
  work=$(realpath "$3")
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
export PEERS_SCRATCH=$work CORE=${CORE:-0}
passes=${PASSES:-5}
rounds=${ROUNDS:-3}
peers=${PEERS:-tantivy sqlite}
limit=() corpus=all
if [ -n "${LIMIT:-}" ]; then limit=(--limit "$LIMIT") corpus=10k; fi
[ -f "$work/docs.jsonl" ] || gunzip -c "$collection/docs.jsonl.gz" > "$work/docs.jsonl"
pin=()
if command -v taskset > /dev/null; then pin=(taskset -c "$CORE"); fi

for round in $(seq "$rounds"); do
  for peer in $peers; do
    "$python" "$collection/peers.py" "$peer" --corpus "$corpus" --passes "$passes" > "$work/$peer-$round.json"
  done
  rm -rf "$work/hyte"
  "${pin[@]}" "$root/.build/release/hyte-bench" search "$work/docs.jsonl" "$collection/queries.jsonl" "$work/hyte" \
    --passes "$passes" "${limit[@]}" > "$work/hyte-$round.jsonl"
done
python3 "$here/table.py" "$work" "$rounds" $peers
