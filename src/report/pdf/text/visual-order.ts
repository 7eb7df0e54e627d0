/**
 * The order from left to right of what has these levels (rule L2 of the Unicode bidirectional algorithm): from the
 * highest level down to 1, each stretch of that level or above is turned round.
 */
export function visualOrder(levels: readonly number[], baseLevel: number): readonly number[] {
  const order = [...levels.keys()];
  for (let level = Math.max(baseLevel, ...levels); level > 0; level--) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}
