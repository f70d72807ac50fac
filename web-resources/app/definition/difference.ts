/** Where two documents differ, member by member. */

export interface Difference {
  /** "versions[0].zone" */
  path: string;
  /** Absent when the member was not there. */
  before?: unknown;
  after?: unknown;
}

type Parts = Record<string, unknown>;

/** The innermost members in which two values differ, in the order of their documents. */
export function differences(before: unknown, after: unknown, path = ""): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isParts(before) && isParts(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differences(before[key], after[key], path === "" ? key : `${path}.${key}`),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.every(isParts) && after.every(isParts)) {
      const count = Math.max(before.length, after.length);
      return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
        differences(before[i], after[i], `${path}[${i}]`),
      );
    }
  }
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

/** One place that one person, the other, or both changed. */
export interface Clash {
  path: string;
  was?: unknown;
  theirs?: unknown;
  mine?: unknown;
  /** Whether both changed it, to different values. */
  isClash: boolean;
}

/** What two people made of the same document. */
export function clashes(was: unknown, theirs: unknown, mine: unknown): Clash[] {
  const paths = [
    ...new Set([...differences(was, theirs), ...differences(was, mine)].map(({ path }) => path)),
  ].filter((path, _, all) => !all.some((other) => other !== path && isWithin(path, other)));
  return paths.map((path) => {
    const clash = { path, was: at(was, path), theirs: at(theirs, path), mine: at(mine, path) };
    const isChanged = (value: unknown): boolean =>
      JSON.stringify(value) !== JSON.stringify(clash.was);
    const isClash =
      isChanged(clash.theirs) &&
      isChanged(clash.mine) &&
      JSON.stringify(clash.theirs) !== JSON.stringify(clash.mine);
    return { ...clash, isClash };
  });
}

/** What both changed, in one: where both changed the same, mine holds. */
export function reconciled(was: unknown, theirs: unknown, mine: unknown): unknown {
  if (isAlike(mine, was)) return theirs;
  if (isAlike(theirs, was)) return mine;
  if (isParts(was) && isParts(theirs) && isParts(mine)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const both = keys.map((key) => [key, reconciled(was[key], theirs[key], mine[key])] as const);
    return Object.fromEntries(both.filter(([, value]) => value !== undefined));
  }
  if (Array.isArray(was) && Array.isArray(theirs) && Array.isArray(mine)) {
    // Entries can be told apart by their place only while nobody has added or removed one.
    const isSameLength = was.length === theirs.length && was.length === mine.length;
    if (isSameLength) return was.map((entry, i) => reconciled(entry, theirs[i], mine[i]));
  }
  return mine;
}

/** "versions[0].acceptWithin" as words: "versions 1, accept within". */
export function pathWords(path: string): string {
  return path
    .split(".")
    .map((part) =>
      part
        .replace(/\[(\d+)\]/g, (_, index: string) => ` ${Number(index) + 1}`)
        .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`),
    )
    .join(", ");
}

/** A value of a document on one line. */
export function valueText(value: unknown): string {
  if (value === undefined) return "\u2013";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string"))
    return value.join(", ");
  return JSON.stringify(value);
}

/** @returns the value at a path, or undefined where there is none. */
export function at(document: unknown, path: string): unknown {
  if (path === "") return document;
  let value = document;
  for (const step of path.replace(/\[(\d+)\]/g, ".$1").split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Parts)[step];
  }
  return value;
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isWithin(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
