"""Compares every measure of a network with networkx and igraph, on random graphs that no test has seen.

Run where both libraries are installed: python3 tests/eval/network/compareMeasures.py [GRAPHS [SEED]]
It prints the largest difference of each measure and ends with 1 where one is larger than rounding.
"""

import json
import random
import statistics
import subprocess
import sys
from pathlib import Path

import networkx as nx

from recordFixtures import measured, planted, scale_free

HERE = Path(__file__).parent
NODE = HERE.parents[2] / "node_modules" / ".bin" / "node"
TOLERANCE = 1e-8
# Communities are a search: as good is who finds, on average, at most so much less than the best of ten searches of igraph's.
SEARCH = 0.001


def small_world(generator, order, near, rewired, groups):
    graph = nx.watts_strogatz_graph(order, near, rewired, seed=generator.randint(0, 10**6))
    return [generator.randrange(groups) for _ in range(order)], [
        (one, other, generator.randint(1, 9)) for one, other in graph.edges
    ]


def drawn(generator, number):
    """One of four kinds, of any size up to 120 people, in pieces more often than not."""
    kind = number % 4
    if kind == 0:
        sizes = [generator.randint(1, 30) for _ in range(generator.randint(2, 6))]
        return "groups", planted(generator, sizes, generator.uniform(0.05, 0.6), generator.uniform(0, 0.1))
    if kind == 1:
        order = generator.randint(10, 120)
        return "hubs", scale_free(generator, order, generator.randint(1, 4), generator.randint(2, 8))
    if kind == 2:
        order = generator.randint(12, 120)
        return "small world", small_world(generator, order, 4, generator.random(), generator.randint(2, 6))
    return "sparse", planted(generator, [generator.randint(5, 25)] * 3, 0.08, 0.02)


def expected(name, groups, edges):
    result = measured(name, groups, edges)
    graph = nx.Graph()
    graph.add_nodes_from((node, {"group": group}) for node, group in enumerate(groups))
    graph.add_edges_from((one, other) for one, other, _ in edges)
    core = nx.core_number(graph)
    count = max(groups) + 1
    mixing = nx.attribute_mixing_dict(graph, "group")
    # It counts every tie from both ends, those inside a group in one cell.
    ties = [[mixing.get(a, {}).get(b, 0) / (2 if a == b else 1) for b in range(count)] for a in range(count)]
    inside = sum(ties[group][group] for group in range(count))
    return result | {
        "coreness": [core[node] for node in graph],
        "ties": ties,
        "ei": (len(edges) - 2 * inside) / len(edges),
        "effectiveSize": [size or 0 for size in result["effectiveSize"]],
    }


def differences(ours, theirs):
    """The differences of all numbers in two nested lists; infinite where one is missing."""
    if isinstance(theirs, list):
        if len(ours) != len(theirs):
            return [float("inf")]
        return [value for pair in zip(ours, theirs) for value in differences(*pair)]
    if ours is None or theirs is None:
        return [0.0 if ours is theirs else float("inf")]
    return [abs(ours - theirs)]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    generator = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    graphs = []
    while len(graphs) < count:
        name, (groups, edges) = drawn(generator, len(graphs))
        # Where everybody is of one group, or nobody knows anybody, the libraries divide by nothing.
        if edges and len(set(groups)) > 1 and len(set(groups)) == max(groups) + 1:
            graphs.append(expected(name, groups, edges))
    answer = subprocess.run(
        [NODE, HERE / "measureGraphs.ts"], input=json.dumps(graphs), capture_output=True, text=True, check=True
    )
    failed = False
    found = json.loads(answer.stdout)
    for measure in found[0]:
        if measure == "leidenModularity":
            continue
        all_differences = [
            value for ours, theirs in zip(found, graphs) for value in differences(ours[measure], theirs[measure])
        ]
        worst = max(all_differences)
        failed = failed or worst > TOLERANCE
        print(f"{measure:20} {len(all_differences):8} values, largest difference {worst:.1e}")
    behind = [theirs["leidenModularity"]["best"] - ours["leidenModularity"] for ours, theirs in zip(found, graphs)]
    failed = failed or statistics.mean(behind) > SEARCH
    print(
        f"{'communities':20} {len(graphs):8} graphs, modularity {-statistics.mean(behind):+.4f} on average, "
        f"{-max(behind):+.4f} at worst, beside igraph's best of ten"
    )
    print(f"{count} graphs: {'DIFFERENT' if failed else 'the same'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
