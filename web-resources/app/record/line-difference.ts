/** What changed between two texts, line by line. */

export interface Line {
  text: string;
  change: "same" | "gone" | "new";
}

/** Lines that stayed and are left out of what is shown. */
export interface Gap {
  skipped: number;
}

/** Above it the middle is shown as replaced: comparing would take too long for a page. */
const MOST_CELLS = 4_000_000;

/** The shortest way from one text to the other: lines that go, come and stay, in order. */
export function lineDifference(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const same = (text: string): Line => ({ text, change: "same" });
  return [
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** Leaves out what is further than some lines from any change. */
export function withGaps(lines: readonly Line[], around = 3): (Line | Gap)[] {
  const isNear = lines.map((_, i) =>
    lines.slice(Math.max(0, i - around), i + around + 1).some(({ change }) => change !== "same"),
  );
  const shown: (Line | Gap)[] = [];
  for (const [i, line] of lines.entries()) {
    const last = shown[shown.length - 1];
    if (isNear[i] === true) shown.push(line);
    else if (last && "skipped" in last) last.skipped += 1;
    else shown.push({ skipped: 1 });
  }
  return shown;
}

function middle(before: readonly string[], after: readonly string[]): Line[] {
  const gone = (text: string): Line => ({ text, change: "gone" });
  const fresh = (text: string): Line => ({ text, change: "new" });
  const width = after.length + 1;
  if (before.length * width > MOST_CELLS) return [...before.map(gone), ...after.map(fresh)];
  const common = longestCommon(before, after, width);
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    if (left !== undefined && left === right) {
      lines.push({ text: left, change: "same" });
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined ||
        (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      lines.push(gone(left));
      i++;
    } else if (right !== undefined) {
      lines.push(fresh(right));
      j++;
    }
  }
  return lines;
}

/** How many lines are common to the rests of both, from each pair of places. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
  width: number,
): Uint32Array {
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  return common;
}
