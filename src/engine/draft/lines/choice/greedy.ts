/** What fits a room, taken in the order given: what is too long is passed over, and what comes behind it may still fit. */
export function fittingInto<Item>(
  items: readonly Item[],
  room: number,
  sizeOf: (item: Item) => number,
): Item[] {
  let left = room;
  return items.filter((item) => {
    const size = sizeOf(item);
    if (size > left) return false;
    left -= size;
    return true;
  });
}
