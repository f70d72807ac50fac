/** Stand-ins for the parts of Jira's front end that plugins call: AJS, JIRA, WRM and AMD modules. */
(function ($) {
  "use strict";

  const meta = (name) => document.querySelector(`meta[name="ajs-${name}"]`)?.content;
  const contextPath = () => meta("context-path") ?? "";

  /** MessageFormat as far as Jira has it in the browser: {0}, {0,number}, {0,choice,...} and quotes. */
  function format(pattern, ...values) {
    let text = "";
    for (let at = 0; at < pattern.length; at++) {
      const c = pattern[at];
      if (c === "'") {
        const end = pattern.indexOf("'", at + 1);
        text += end === at + 1 ? "'" : pattern.slice(at + 1, end < 0 ? undefined : end);
        at = end < 0 ? pattern.length : end;
      } else if (c === "{") {
        const end = closing(pattern, at);
        text += argument(pattern.slice(at + 1, end), values);
        at = end;
      } else {
        text += c;
      }
    }
    return text;
  }

  function closing(pattern, open) {
    let depth = 0;
    for (let at = open; at < pattern.length; at++) {
      if (pattern[at] === "{") depth++;
      if (pattern[at] === "}" && --depth === 0) return at;
    }
    throw new Error(`unmatched { in the text: ${pattern}`);
  }

  function argument(content, values) {
    const [, index, type, rest] = /^(\d+)(?:,(\w+)(?:,([\s\S]*))?)?$/.exec(content) ?? [];
    if (index === undefined || ![undefined, "number", "choice"].includes(type)) {
      throw new Error(`{${content}} is not modelled by the sandbox`);
    }
    const value = values[index];
    if (type === "choice") return format(choose(rest, Number(value)), ...values);
    return value === undefined ? `{${index}}` : String(value);
  }

  /** The last alternative whose limit the value reaches (#) or passes (<), else the first. */
  function choose(alternatives, value) {
    let chosen;
    for (const alternative of alternatives.split("|")) {
      const [, limit, sign, text] = /^\s*(-?[\d.]+)([#<])([\s\S]*)$/.exec(alternative);
      const reached = sign === "#" ? value >= Number(limit) : value > Number(limit);
      if (chosen === undefined || reached) chosen = text;
    }
    return chosen;
  }

  const I18n = { getText: (key) => key };

  // AUI's own AJS has getters without setters for some of these: Jira's stand in front of them.
  window.AJS = Object.create(
    window.AJS,
    Object.getOwnPropertyDescriptors({
      contextPath,
      format,
      I18n,
      Meta: {
        get: (name) => meta(name),
        getBoolean: (name) => meta(name) === "true",
        getNumber: (name) => Number(meta(name)),
      },
    }),
  );
  window.WRM = { contextPath, format, I18n };

  const types = {
    ISSUE_REFRESHED: "issueRefreshed",
    NEW_CONTENT_ADDED: "newContentAdded",
    PANEL_REFRESHED: "panelRefreshed",
  };
  const events = {
    bind: (...args) => $(document).on(...args),
    unbind: (...args) => $(document).off(...args),
    trigger: (...args) => $(document).trigger(...args),
  };
  window.JIRA = { ...events, Events: types };

  define("jquery", [], () => $);
  define("aui", [], () => AJS);
  define("aui/flag", [], () => AJS.flag);
  define("wrm/context-path", [], () => contextPath);
  define("wrm/format", [], () => format);
  define("wrm/i18n", [], () => I18n);
  define("jira/util/events", [], () => events);
  define("jira/util/events/types", [], () => types);
})(jQuery);
