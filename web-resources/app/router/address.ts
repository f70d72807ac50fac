/** Addresses within the app: paths without a slash in front, such as "departments/it/edit". */

export type Params = Readonly<Record<string, string>>;

/**
 * Reads a path by a pattern such as "departments/:id/edit".
 *
 * @returns the values of the pattern's names, unescaped; undefined when the path is another one
 */
export function match(pattern: string, path: string): Params | undefined {
  const names = pattern.split("/");
  const parts = path.split("/");
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const part = unescaped(parts[i] ?? "");
    if (part === undefined) return undefined;
    if (name.startsWith(":") && part !== "") params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** A path of parts that came from data: each is escaped. */
export function pathOf(...parts: string[]): string {
  return parts.map(encodeURIComponent).join("/");
}

/** @returns what follows the root in a location's path, without slashes at its ends. */
export function pathBelow(root: string, pathname: string): string {
  const below = pathname.startsWith(root) ? pathname.slice(root.length) : "";
  return below.replace(/^\/+|\/+$/g, "");
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
