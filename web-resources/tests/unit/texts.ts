/** The page's globals for tests of code that speaks: texts come from the properties, as Jira would put them in. */

import { readFileSync } from "node:fs";
import { parseProperties } from "../mock/js-i18n";

export const TEXTS = parseProperties(readFileSync("i18n/accord.properties", "utf8"));

Object.assign(globalThis, {
  AJS: {
    I18n: {
      getText(key: string, ...values: string[]): string {
        const text = TEXTS.get(key);
        if (text === undefined) throw new Error(`No text for ${key}.`);
        return text.replace(
          /\{(\d)\}/g,
          (_, index: string) => values[Number(index)] ?? `{${index}}`,
        );
      },
    },
  },
});
