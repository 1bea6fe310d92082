/** Every place in a JSON document where something can be put, and what can be done there. */

export type Holder = Record<string, unknown> | unknown[];

export interface Place {
  readonly holder: Holder;
  /** Name of the member, or index in the list as text. */
  readonly key: string;
}

/** Everything below the root, in no depth of recursion: documents here may be nested a thousand deep. */
export function placesIn(root: Holder): readonly Place[] {
  const places: Place[] = [];
  const open: Holder[] = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    for (const key of Object.keys(holder)) {
      const place = { holder, key };
      places.push(place);
      const value = valueAt(place);
      if (isHolder(value)) open.push(value);
    }
  }
  return places;
}

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

export function valueAt({ holder, key }: Place): unknown {
  return (holder as Readonly<Record<string, unknown>>)[key];
}

/**
 * As JSON.parse does it: also `__proto__` becomes a member like any other. What is put is a copy: a list or an object
 * that stood in two places would be changed in both, and in the requests that come after.
 */
export function put({ holder, key }: Place, given: unknown): void {
  const value = isHolder(given) ? copyOf(given) : given;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

export function drop({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

export function copyOf(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
