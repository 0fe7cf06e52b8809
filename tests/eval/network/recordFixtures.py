"""Records what networkx and igraph compute on seeded random graphs, for tests/engine/network/referenceGraphs.test.ts.

Run where both libraries are installed: python3 tests/eval/network/recordFixtures.py
It writes tests/fixtures/network/randomGraphs.json; running it again gives the same file.
"""

import json
import math
import random
import statistics
from pathlib import Path

import igraph
import networkx as nx
from networkx.algorithms.community import modularity

SEED = 20240229
TARGET = Path(__file__).parents[2] / "fixtures" / "network" / "randomGraphs.json"


def planted(generator, sizes, inside, across):
    """People in groups of these sizes, ties likelier inside, strengths from 1 to 9."""
    groups = [group for group, size in enumerate(sizes) for _ in range(size)]
    edges = []
    for one in range(len(groups)):
        for other in range(one + 1, len(groups)):
            if generator.random() < (inside if groups[one] == groups[other] else across):
                edges.append((one, other, generator.randint(1, 9)))
    return groups, edges


def scale_free(generator, order, links, groups):
    graph = nx.barabasi_albert_graph(order, links, seed=generator.randint(0, 10**6))
    return [generator.randrange(groups) for _ in range(order)], [
        (one, other, generator.randint(1, 9)) for one, other in graph.edges
    ]


def rounded(value):
    return None if value is None or math.isnan(value) else round(value, 10)


def brokerage(graph, groups):
    """Gould and Fernandez by their definition, over ordered pairs of contacts who do not know each other."""
    names = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")
    result = []
    for broker in range(len(groups)):
        counts = dict.fromkeys(names, 0)
        for source in graph[broker]:
            for target in graph[broker]:
                if source == target or graph.has_edge(source, target):
                    continue
                a, b, c = groups[source], groups[broker], groups[target]
                role = (
                    "coordinator" if a == b == c
                    else "itinerant" if a == c
                    else "gatekeeper" if b == c
                    else "representative" if a == b
                    else "liaison"
                )
                counts[role] += 1
        result.append([counts[name] for name in names])
    return result


def measured(name, groups, edges):
    graph = nx.Graph()
    graph.add_nodes_from(range(len(groups)))
    graph.add_weighted_edges_from(edges)
    count = max(groups) + 1
    parts = [{node for node, group in enumerate(groups) if group == wanted} for wanted in range(count)]
    betweenness = nx.betweenness_centrality(graph)
    constraint = nx.constraint(graph, weight="weight")
    effective = nx.effective_size(graph)
    other = [node % 4 for node in range(len(groups))]
    twin = igraph.Graph(n=len(groups), edges=[(one, two) for one, two, _ in edges])
    leiden = []
    for seed in range(10):
        random.seed(seed)
        igraph.set_random_number_generator(random)
        found = twin.community_leiden("modularity", n_iterations=10)
        leiden.append(twin.modularity(found.membership))
    hops = dict(nx.all_pairs_shortest_path_length(graph))
    across = [0] * 12
    for one, reached in hops.items():
        for two, distance in reached.items():
            if one < two and groups[one] != groups[two]:
                across.extend([0] * (distance + 1 - len(across)))
                across[distance] += 1
    return {
        "name": name,
        "groups": groups,
        "edges": edges,
        "betweenness": [rounded(betweenness[node]) for node in graph],
        "constraint": [rounded(constraint[node]) for node in graph],
        "effectiveSize": [rounded(effective[node]) for node in graph],
        "roles": brokerage(graph, groups),
        "modularity": rounded(modularity(graph, parts, weight=None)),
        "weightedModularity": rounded(modularity(graph, parts, weight="weight", resolution=1.5)),
        "assortativity": rounded(twin.assortativity_nominal(groups, directed=False)),
        "globalEfficiency": rounded(nx.global_efficiency(graph)),
        "pairsAcrossByHops": across,
        "other": other,
        "nmi": rounded(igraph.compare_communities(groups, other, "nmi")),
        "ari": rounded(igraph.compare_communities(groups, other, "adjusted_rand")),
        "leidenModularity": {"mean": rounded(statistics.mean(leiden)), "best": rounded(max(leiden))},
    }


def main():
    generator = random.Random(SEED)
    graphs = [
        measured("four clear groups", *planted(generator, [15, 15, 15, 15], 0.35, 0.02)),
        measured("unequal groups with people who know nobody", *planted(generator, [30, 12, 6, 3], 0.12, 0.01)),
        measured("no groups at all", *planted(generator, [20, 20, 20], 0.08, 0.08)),
        measured("a few hubs", *scale_free(generator, 80, 2, 5)),
    ]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(graphs, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
