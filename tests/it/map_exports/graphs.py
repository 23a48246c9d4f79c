"""A graph file as networkx reads it, as one line of JSON after ANSWERS.

Run: python graphs.py FILE.graphml|FILE.gexf
"""

import json
import sys

import networkx as nx

path = sys.argv[1]
graph = nx.read_graphml(path) if path.endswith(".graphml") else nx.read_gexf(path)
nodes = [{"id": node, **data} for node, data in graph.nodes(data=True)]
links = [{**data, "source": source, "target": target} for source, target, data in graph.edges(data=True)]
print("ANSWERS " + json.dumps({"nodes": nodes, "links": links}))
