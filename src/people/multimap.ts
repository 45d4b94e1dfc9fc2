/** Adds to what a map holds under a key. */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** ... unless it is there. */
export function addOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  if (!map.get(key)?.includes(value)) addTo(map, key, value);
}
