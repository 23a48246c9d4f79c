"""The peers of `measures.rs`: reads one organisation and our answers, prints times and theirs as one JSON document.

argv: the file with the organisation. Each job runs up to three times within a few seconds; the median counts.
"""

import json
import statistics
import sys
import time

import igraph
import networkit
import networkx as nx
import rustworkx

data = json.load(open(sys.argv[1], encoding="utf-8"))
size, n_c, n_p = data["size"], data["n_communities"], data["n_people"]
times, answers = {}, {}


def job(name, peer, work, answer=None):
    taken, start = [], time.perf_counter()
    while len(taken) < 3 and (not taken or time.perf_counter() - start < 4):
        begun = time.perf_counter()
        result = work()
        taken.append(time.perf_counter() - begun)
    times.setdefault(name, {})[peer] = statistics.median(taken)
    if answer:
        answers.setdefault(name, {})[peer] = answer(result)


two_mode = [(c, n_c + p) for c, p in data["memberships"]]
links = data["member_links"]
ties, weights = [(a, b) for a, b, _ in links], [w for _, _, w in links]
small, medium = size == "S", size in "SM"

ig_two = igraph.Graph(n=n_c + n_p, edges=two_mode)
ig_two.vs["type"] = [v >= n_c for v in range(n_c + n_p)]
ig = igraph.Graph(n=n_c, edges=ties)
ig_services = igraph.Graph(n=n_c, edges=data["services"], directed=True)
rx_two, rx, rx_services = rustworkx.PyGraph(), rustworkx.PyGraph(), rustworkx.PyDiGraph()
for graph, n, edges in ((rx_two, n_c + n_p, two_mode), (rx, n_c, ties), (rx_services, n_c, data["services"])):
    graph.add_nodes_from(range(n))
    graph.add_edges_from_no_data([tuple(edge) for edge in edges])


def nk_graph(n, edges, directed=False, weights=None):
    graph = networkit.Graph(n, weighted=weights is not None, directed=directed)
    for i, (a, b) in enumerate(edges):
        graph.addEdge(a, b, weights[i] if weights else 1)
    return graph


nk_two, nk, nk_weighted = nk_graph(n_c + n_p, two_mode), nk_graph(n_c, ties), nk_graph(n_c, ties, weights=weights)
nk_services = nk_graph(n_c, data["services"], directed=True)
nx_two, nx_services = nx.Graph(), nx.DiGraph()
nx_two.add_nodes_from(range(n_c + n_p))
nx_two.add_edges_from(two_mode)
nx_services.add_nodes_from(range(n_c))
nx_services.add_edges_from(data["services"])
nx_ties = nx.Graph()
nx_ties.add_nodes_from(range(n_c))
nx_ties.add_weighted_edges_from(links)


def projection(edges):
    """As many links, and as heavy, tells it from any other answer well enough beside the golden files."""
    edges = list(edges)
    return [len(edges), int(sum(edges))]


job("projection", "igraph", lambda: ig_two.bipartite_projection(which=0, multiplicity=True), lambda g: projection(g.es["weight"]))
if medium:
    job(
        "projection", "networkx",
        lambda: nx.bipartite.weighted_projected_graph(nx_two, range(n_c)),
        lambda g: projection(w for *_, w in g.edges(data="weight")),
    )

job("components", "igraph", lambda: ig_two.connected_components(), len)
job("components", "rustworkx", lambda: rustworkx.number_connected_components(rx_two), int)
job("components", "networkx", lambda: list(nx.connected_components(nx_two)), len)
job("components", "NetworKit", lambda: networkit.components.ConnectedComponents(nk_two).run(), lambda r: r.numberOfComponents())

job("cut people", "igraph", lambda: ig_two.articulation_points(), sorted)
job("cut people", "rustworkx", lambda: rustworkx.articulation_points(rx_two), sorted)
job("cut people", "networkx", lambda: list(nx.articulation_points(nx_two)), sorted)

ends = lambda pairs: sorted(sorted(pair) for pair in pairs)
job("bridges", "igraph", lambda: ig_two.bridges(), lambda found: ends(ig_two.es[e].tuple for e in found))
job("bridges", "rustworkx", lambda: rustworkx.bridges(rx_two), ends)
if medium:
    job("bridges", "networkx", lambda: list(nx.bridges(nx_two)), ends)

job("cores", "igraph", lambda: ig.coreness(), list)
job("cores", "rustworkx", lambda: rustworkx.core_number(rx), lambda cores: [cores[v] for v in range(n_c)])
job("cores", "networkx", lambda: nx.core_number(nx_ties), lambda cores: [cores[v] for v in range(n_c)])
job("cores", "NetworKit", lambda: networkit.centrality.CoreDecomposition(nk).run(), lambda r: [int(x) for x in r.scores()])

circles = lambda parts: sorted(sorted(part) for part in parts if len(part) > 1)
job("cycles", "igraph", lambda: ig_services.connected_components(mode="strong"), circles)
job("cycles", "rustworkx", lambda: rustworkx.strongly_connected_components(rx_services), circles)
job("cycles", "networkx", lambda: list(nx.strongly_connected_components(nx_services)), circles)
job(
    "cycles", "NetworKit",
    lambda: networkit.components.StronglyConnectedComponents(nk_services).run(), lambda r: circles(r.getComponents()),
)

if medium:
    pairs = (n_c - 1) * (n_c - 2) / 2
    job("betweenness", "igraph", lambda: ig.betweenness(directed=False), lambda all: [x / pairs for x in all])
    job("betweenness", "rustworkx", lambda: rustworkx.betweenness_centrality(rx), lambda all: [all[v] for v in range(n_c)])
    job("betweenness", "NetworKit", lambda: networkit.centrality.Betweenness(nk, normalized=True).run(), lambda r: r.scores())
    job("closeness", "igraph", lambda: ig.closeness(normalized=False))
    job("closeness", "rustworkx", lambda: rustworkx.closeness_centrality(rx), lambda all: [all[v] for v in range(n_c)])
    job("constraint", "igraph", lambda: ig.constraint(weights=weights), list)
    job("people's betweenness", "igraph", lambda: ig_two.betweenness(directed=False))
    job(
        "people's betweenness", "rustworkx",
        lambda: rustworkx.betweenness_centrality(rx_two), lambda all: [all[v] for v in range(n_c + n_p)],
    )
if small:
    job("people's betweenness", "NetworKit", lambda: networkit.centrality.Betweenness(nk_two, normalized=True).run(), lambda r: r.scores())
    job("betweenness", "networkx", lambda: nx.betweenness_centrality(nx_ties), lambda all: [all[v] for v in range(n_c)])
    job("closeness", "networkx", lambda: nx.closeness_centrality(nx_ties), lambda all: [all[v] for v in range(n_c)])
    job("constraint", "networkx", lambda: nx.constraint(nx_ties, weight="weight"), lambda all: [all[v] for v in range(n_c)])

pivots = data["pivots"]
job(
    "sampled betweenness", "NetworKit",
    lambda: networkit.centrality.EstimateBetweenness(nk_two, len(pivots), True, True).run(),
)
n = n_c + n_p
# igraph halves what it finds in an undirected graph, as if each way were found from both its ends.
to_part = 2 * n / len(pivots) / ((n - 1) * (n - 2))
job(
    "sampled betweenness", "igraph",
    lambda: ig_two.betweenness(directed=False, sources=pivots), lambda all: [x * to_part for x in all],
)

quality = lambda of: ig.modularity(of, weights=weights)
job("clusters", "igraph", lambda: ig.community_leiden("modularity", weights=weights, n_iterations=-1), lambda r: quality(r.membership))
job(
    "clusters", "NetworKit",
    lambda: networkit.community.detectCommunities(nk_weighted, networkit.community.ParallelLeiden(nk_weighted)),
    lambda r: quality([int(x) for x in r.getVector()]),
)
job(
    "clusters", "NetworKit PLM",
    lambda: networkit.community.detectCommunities(nk_weighted, networkit.community.PLM(nk_weighted, True)),
    lambda r: quality([int(x) for x in r.getVector()]),
)

modularity = nx.community.modularity(
    nx_ties, [{v for v, of in enumerate(data["clusters"]) if of == group} for group in set(data["clusters"])], weight="weight"
) if medium else quality(data["clusters"])
versions = {
    "igraph": igraph.__version__, "rustworkx": rustworkx.__version__, "networkx": nx.__version__,
    "NetworKit": networkit.__version__, "Python": sys.version.split()[0],
}
print("ANSWERS " + json.dumps({"times": times, "answers": answers, "modularity": modularity, "versions": versions}))
