"""table.py WORK ROUNDS PEER…: medians of the rounds that compare.sh ran, and the index's share of each peer's time."""
import json
import statistics
import sys

# Goal, for the best ten: share of tantivy's time at the median and at the 99th percentile.
GOALS = {
    "or2": (0.35, 0.35), "or3": (0.35, 0.35), "term_freq": (0.3, 0.3), "and2": (0.4, 0.7), "and3": (0.4, 0.7),
    "phrase2": (0.6, None), "phrase3": (0.6, None), "filtered": (0.6, None), "prefix": (None, 0.2), "fuzzy1": (0.3, None),
}


def own(path):
    with open(path, encoding="utf-8") as lines:
        return {record["case"]: record for record in map(json.loads, lines)}


def middle(values):
    return statistics.median(list(values))


def main():
    work, rounds, peers = sys.argv[1], range(1, int(sys.argv[2]) + 1), sys.argv[3:]
    ours = [own(f"{work}/hyte-{round}.jsonl") for round in rounds]
    build = middle(run["index build"]["megabytesPerSecond"] for run in ours)
    size = middle(run["index build"]["sizeRatio"] for run in ours)
    memory = middle(run["memory beyond mapped files"]["megabytes"] for run in ours)
    opening = [round(run["index open and first query"]["microseconds"] / 1000, 2) for run in ours]
    print(f"hyte: build {build:.1f} MB/CPU s, size {size:.4f} of the text, open and first query {opening} ms, "
          f"{memory:.0f} MB of memory at the end, texts of the build included")
    for peer in peers:
        runs = [json.load(open(f"{work}/{peer}-{round}.json", encoding="utf-8")) for round in rounds]
        speed = middle(run["mb_per_cpu_s"] for run in runs)
        print(f"\n{peer}: build {speed:.1f} MB/CPU s (hyte {build / speed:.2f} times), size {runs[0]['size_ratio']}, "
              f"open and first query {[run['open_ms'] for run in runs]} ms, {runs[0]['query_rss_mb']} MB resident")
        print(f"{'best ten, µs':12} {'hyte p50':>9} {'p99':>9} {peer + ' p50':>12} {'p99':>9} {'ratio p50':>10} {'p99':>6}  goal")
        for kind, suffix in (("top10", ""), ("top10+count", " counted"), ("count", " counted")):
            for name in runs[0]["classes"]:
                cases = [run["classes"][name].get(kind) for run in runs]
                key = f"{name} {'top10' if kind == 'top10' else 'top10+count'}"
                if None in cases or key not in ours[0]:
                    continue
                p50, p99 = (middle(run[key][part] for run in ours) for part in ("p50us", "p99us"))
                peer50, peer99 = (middle(case[part] for case in cases) for part in ("p50_us", "p99_us"))
                goal = " ".join("–" if share is None else str(share) for share in GOALS.get(name, ())) if kind == "top10" and peer == "tantivy" else ""
                hits = ""
                if kind != "top10" and "sum_hits" in cases[0]:
                    hits = "same hits" if cases[0]["sum_hits"] == ours[0][key]["sumHits"] else (
                        f"hits {ours[0][key]['sumHits']} and {cases[0]['sum_hits']}")
                print(f"{name + suffix:18} {p50:9.1f} {p99:9.1f} {peer50:9.1f} {peer99:9.1f} {p50 / peer50:8.3f} {p99 / peer99:8.3f}  "
                      f"{goal}{hits}")


if __name__ == "__main__":
    main()
