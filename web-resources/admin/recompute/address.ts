const NAME = "recomputation";

/** @returns the id of the dry run that the page's address names: an administrator may leave and come back. */
export function recomputationInAddress(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get(NAME) ?? undefined;
}

/** Writes the id into the page's address, or takes it out, without a new entry in the history. */
export function putRecomputationInAddress(id: string | undefined): void {
  const hash = id === undefined ? "" : `#${NAME}=${encodeURIComponent(id)}`;
  history.replaceState(null, "", location.pathname + location.search + hash);
}
