import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const literalKey =
  "Texts need a literal key: Jira's jsI18n transformer rewrites the calls by a pattern.";

export default tseslint.config(
  { ignores: ["dist/", "target/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.property.name='getText']:not([arguments.0.type='Literal'])",
          message: literalKey,
        },
        {
          selector:
            "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(inner|outer)HTML$/]",
          message: "Texts come from people: render them as text.",
        },
      ],
    },
  },
  // node:test collects what test() and its kin return.
  {
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["test", "describe", "before", "after"],
            },
          ],
        },
      ],
    },
  },
  // A clock follows the server's time; only server-clock.ts may ask the browser, and only how long ago the answer came.
  {
    files: ["panel", "admin", "app", "gadgets"].map((folder) => `${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        {
          name: "Date",
          message: "Use shared/moments.ts, shared/zoned.ts or shared/server-clock.ts.",
        },
      ],
    },
  },
);
