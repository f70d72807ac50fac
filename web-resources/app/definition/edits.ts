/** Edits of documents: each gives a new value and leaves the old one as it was. */

/** With the member; without it when there is no value, as a document leaves absent values out. */
export function withMember<D extends object, K extends keyof D>(
  document: D,
  key: K,
  value: D[K] | undefined,
): D {
  const copy = { ...document };
  if (value === undefined || value === "") Reflect.deleteProperty(copy, key);
  else copy[key] = value;
  return copy;
}

/** Members with empty lists are left out as well. */
export function withList<D extends object, K extends keyof D>(
  document: D,
  key: K,
  values: D[K] & unknown[],
): D {
  return withMember(document, key, values.length === 0 ? undefined : values);
}

export function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((known, i) => (i === index ? value : known));
}

export function removed<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, i) => i !== index);
}

/** The same list with one entry elsewhere; unchanged when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = removed(list, from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
