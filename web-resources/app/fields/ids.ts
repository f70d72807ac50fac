/** An id made of a name: "IT Services" gives "it-services". Letters of any script stay. */
export function idFrom(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
}
