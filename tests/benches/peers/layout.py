"""Lays out a graph with igraph's DrL and Fruchterman-Reingold: `python layout.py graph.json folder`.

Prints one line for each: name, version, seconds, file.
"""

import json
import os
import random
import sys
import time

import igraph

file, folder = sys.argv[1:]
with open(file, encoding="utf-8") as text:
    given = json.load(text)
graph = igraph.Graph(n=given["n"], edges=given["links"]).simplify()
for name, method in [("igraph DrL", "drl"), ("igraph FR", "fr")]:
    random.seed(1)
    begun = time.perf_counter()
    layout = graph.layout(method)
    seconds = time.perf_counter() - begun
    to = os.path.join(folder, name + ".json")
    with open(to, "w", encoding="utf-8") as text:
        json.dump(layout.coords, text)
    print(name, igraph.__version__, f"{seconds:.3f}", to, sep="\t", flush=True)
