/**
 * Circles in a directed graph: each group of nodes that can reach one another (repeals, replaces and amends
 * must not run in circles). Iterative, so that a chain of 50,000 versions does not overflow the stack.
 * Groups and their members are in the order of `edges`.
 */
export function findCircles<T>(edges: ReadonlyMap<T, readonly T[]>): readonly (readonly T[])[] {
  const order = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const circles: T[][] = [];
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const walk: { node: T; next: number }[] = [{ node: root, next: 0 }];
    while (walk.length > 0) {
      const step = walk.at(-1);
      if (!step) break;
      const { node } = step;
      if (step.next === 0) {
        order.set(node, order.size);
        low.set(node, order.size - 1);
        open.push(node);
        isOpen.add(node);
      }
      const target = edges.get(node)?.[step.next];
      step.next += 1;
      if (target !== undefined) {
        if (!order.has(target)) walk.push({ node: target, next: 0 });
        else if (isOpen.has(target)) lower(low, node, order.get(target));
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent) lower(low, parent.node, low.get(node));
      if (low.get(node) === order.get(node)) circles.push(close(open, isOpen, node));
    }
  }
  const rank = new Map([...edges.keys()].map((node, index) => [node, index]));
  const byRank = (a: T, b: T) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  return circles
    .filter((circle) => circle.length > 1)
    .map((circle) => circle.sort(byRank))
    .sort((a, b) => rankOf(a, rank) - rankOf(b, rank));
}

function lower<T>(low: Map<T, number>, node: T, value: number | undefined): void {
  if (value !== undefined && value < (low.get(node) ?? value + 1)) low.set(node, value);
}

function close<T>(open: T[], isOpen: Set<T>, node: T): T[] {
  const circle: T[] = [];
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    isOpen.delete(last);
    circle.push(last);
    if (last === node) break;
  }
  return circle;
}

function rankOf<T>(circle: readonly T[], rank: ReadonlyMap<T, number>): number {
  const [first] = circle;
  return first === undefined ? 0 : (rank.get(first) ?? 0);
}
