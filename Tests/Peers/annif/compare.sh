#!/usr/bin/env bash
# Annif's MLLM and hyte on the same texts, side by side: documents per CPU second, and F1 at 5.
#
#   compare.sh VENV VOCABULARY.ttl TRAIN.jsonl TEST.jsonl
#
# VENV is a Python virtual environment outside the repository, with requirements.txt installed:
#   python3 -m venv VENV && VENV/bin/pip install -r Tests/Peers/annif/requirements.txt
# Annif's tokenizer wants the NLTK data `punkt_tab`: VENV/bin/python -m nltk.downloader punkt_tab, or NLTK_DATA.
# ANALYZER chooses Annif's analyzer: simplemma(fi) as installed; voikko(fi) wants annif[voikko] and the system library libvoikko.
# The JSONL has {"id", "text", "gold": [uri]} a line. Build hyte first: swift build -c release
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
venv=$(realpath "$1") vocabulary=$(realpath "$2") train=$(realpath "$3") test=$(realpath "$4")
hyte=$root/.build/release/hyte
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

cat > projects.cfg <<CFG
[mllm]
name=MLLM
language=fi
backend=mllm
vocab=vocabulary
analyzer=${ANALYZER:-simplemma(fi)}
limit=10
CFG
python3 - "$train" > train.tsv <<'PY'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    print(" ".join(record["text"].split()), " ".join(f"<{uri}>" for uri in record["gold"]), sep="\t")
PY
"$venv/bin/annif" load-vocab vocabulary "$vocabulary"
"$venv/bin/annif" train -j1 mllm train.tsv
"$venv/bin/python" "$here/suggest.py" mllm "$test" annif.jsonl
"$root/.build/release/hyte-bench" tag-files "$test" "$vocabulary"
echo "Annif, trained"
"$hyte" evaluate "$test" --vocabulary "$vocabulary" --predictions annif.jsonl --worst 0
echo "hyte, untrained"
"$hyte" evaluate "$test" --vocabulary "$vocabulary" --language fi --worst 0
"$hyte" train "$train" --vocabulary "$vocabulary" --language fi -o model.json
echo "hyte, trained on the same texts"
"$hyte" evaluate "$test" --vocabulary "$vocabulary" --language fi --model model.json --worst 0
