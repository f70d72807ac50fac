/** What Jira's jsI18n transformer does to a served script, for pages without Jira. */

const CALL = /AJS\.I18n\.getText\(\s*(['"])([\w.-]+)\1\s*([),])/g;

/** @returns the script with its texts in it. */
export function translate(script: string, texts: ReadonlyMap<string, string>): string {
  return script.replace(CALL, (_, _quote: string, key: string, next: string) => {
    const text = JSON.stringify(texts.get(key) ?? key);
    return next === ")" ? text : `AJS.format(${text},`;
  });
}

/** Reads a Java properties file: comments, key=value, \uXXXX. */
export function parseProperties(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of file.split("\n")) {
    const pair = /^([^#!=\s][^=\s]*)=(.*)$/.exec(line);
    if (pair) texts.set(pair[1] ?? "", unescape(pair[2] ?? ""));
  }
  return texts;
}

function unescape(value: string): string {
  return value.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
