/** Start and end of a piece of text. */
export type Span = [start: number, end: number];

/**
 * Finds what a path means in the text of a JSON document.
 *
 * @param path such as "agreements[0].metrics[1].goals"; empty for the whole document
 * @returns where its value stands; of the nearest value round it when the document ends earlier; undefined when the
 *     text is not JSON
 */
export function locate(text: string, path: string): Span | undefined {
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step);
  try {
    return new Reader(text).find(steps);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Walks a JSON text without building its values. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The span of the value that the steps lead to from here. */
  find(steps: readonly string[]): Span {
    const [step, ...rest] = steps;
    const start = this.space();
    if (step === undefined) return this.skip();
    const open = this.text[start];
    if (open === "{" || open === "[") {
      const inside = this.members((name) => (name === step ? this.find(rest) : undefined));
      if (inside) return inside;
      return [start, this.at];
    }
    return this.skip();
  }

  /** Skips the value from here and says where it was. */
  private skip(): Span {
    const start = this.space();
    const first = this.text[start];
    if (first === "{" || first === "[") this.members(() => undefined);
    else if (first === '"') this.string();
    else this.match(/[-+.\w]+/y);
    return [start, this.at];
  }

  /** Visits the members of an object or array by name or index, until a visit gives a span. */
  private members(visit: (name: string) => Span | undefined): Span | undefined {
    const isObject = this.match(/[{[]/y) === "{";
    for (let index = 0; ; index++) {
      this.space();
      if (this.text[this.at] === (isObject ? "}" : "]")) break;
      if (index > 0) this.match(/,/y);
      this.space();
      const name = isObject ? this.name() : String(index);
      const before = this.at;
      const span = visit(name);
      if (span) return span;
      if (this.at === before) this.skip();
    }
    this.at += 1;
    return undefined;
  }

  private name(): string {
    const name = JSON.parse(this.string()) as string;
    this.space();
    this.match(/:/y);
    return name;
  }

  private string(): string {
    return this.match(/"(?:[^"\\]|\\.)*"/y);
  }

  private space(): number {
    this.match(/\s*/y);
    return this.at;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new SyntaxError(`Unexpected text at ${this.at}.`);
    this.at += found.length;
    return found;
  }
}
