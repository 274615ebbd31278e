#!/usr/bin/env python3
"""Compares stems with those of the PyPI package PyStemmer, and freezes pairs of our own words for the tests.

usage: compare.py LANGUAGE STEMS.tsv             STEMS.tsv: lines of "word<TAB>stem"; prints every difference, fails if there is one
       compare.py LANGUAGE --freeze FILE.ttl ... prints "word<TAB>stem" for every word of the literals in LANGUAGE of our vocabulary
LANGUAGE: fi, sv or en. Needs PyStemmer (requirements.txt)."""
import re, sys
import Stemmer

language = sys.argv[1]
stemmer = Stemmer.Stemmer({"fi": "finnish", "sv": "swedish", "en": "english"}[language])

if sys.argv[2] == "--freeze":
    words = set()
    for path in sys.argv[3:]:
        for text, tag in re.findall(r'"((?:[^"\\\n]|\\.)*)"@(\w+)', open(path, encoding="utf-8").read()):
            if tag == language: words.update(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower()))
    for word in sorted(words): print(word, stemmer.stemWord(word), sep="\t")
else:
    words, different = 0, 0
    for line in open(sys.argv[2], encoding="utf-8"):
        word, stem = line.rstrip("\n").split("\t")
        words += 1
        if stemmer.stemWord(word) != stem:
            different += 1
            print(word, stem, "expected", stemmer.stemWord(word))
    print(f"{language}: {words} words, {different} differ")
    sys.exit(different > 0)
