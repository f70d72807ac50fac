/** Pages in the shape of Jira's own, as far as ours touch them. */

import { panelScenarios } from "./scenarios";

type Query = URLSearchParams;

/** The right column of the issue view, as narrow or wide as asked: ?issue=at-risk&mode=dark&width=380. */
export function panelPage(context: string, query: Query): string {
  return page(context, "issue-panel", query, column(query.get("issue") ?? "at-risk", query));
}

/** Several panels side by side: ?issues=paused,missed, or all. */
export function galleryPage(context: string, query: Query): string {
  const names = query.get("issues")?.split(",") ?? Object.keys(panelScenarios);
  const columns = names.map((name) => column(name, query)).join("");
  return page(context, "issue-panel", query, `<div class="mock-gallery">${columns}</div>`);
}

function column(issue: string, query: Query): string {
  return `<div class="mock-column" data-width="${Number(query.get("width") ?? 380)}">
    <div class="module toggle-wrap">
      <div class="mod-header"><h4 class="toggle-title">Department agreements</h4></div>
      <div class="mod-content">
        <div class="accord-issue-panel" data-issue-key="${escape(issue)}" data-issue-id="10482"></div>
      </div>
    </div>
  </div>`;
}

/** Jira's administration, reduced to its header and content column. */
export function adminPage(context: string, query: Query): string {
  return page(
    context,
    "admin",
    query,
    `<div class="aui-page-panel"><div class="aui-page-panel-inner"><section class="aui-page-panel-content">
      <div id="accord-admin"></div>
    </section></div></div>`,
  );
}

/** A dashboard: ?items=compliance,at-risk&columns=2; what each shows is in its preferences, ?compliance=provider:legal. */
export function dashboardPage(context: string, query: Query): string {
  const names = query.get("items")?.split(",") ?? Object.keys(PREFERENCES);
  const items = names.map((name) => item(name, query)).join("");
  const columns = Number(query.get("columns") ?? 2);
  return page(
    context,
    "gadgets",
    query,
    `<div class="mock-dashboard mock-dashboard-${columns}">${items}</div>`,
  );
}

const PREFERENCES: Record<string, string> = {
  compliance: "provider:service-desk,client:finance,length:MONTH,periods:13",
  "survey-scores": "provider:service-desk,length:MONTH,periods:12",
  "at-risk": "provider:service-desk",
  "who-had-the-time": "provider:service-desk,length:MONTH",
  relationship: "one:service-desk,other:finance,length:MONTH,periods:12",
  scorecard: "department:service-desk,client:finance,length:MONTH",
};

/** Jira's frame round an item; target/stand-ins.js plays its API. */
function item(name: string, query: Query): string {
  const text = query.get(name) ?? PREFERENCES[name] ?? "";
  return `<section class="mock-item" data-module="accord/gadget/${escape(name)}" data-preferences="${escape(text)}">
    <header><h2 class="mock-item-title">${escape(name)}</h2>
      <button type="button" class="aui-button aui-button-subtle mock-edit">Edit</button></header>
    <div class="mock-item-content"><div class="accord-gadget"></div></div>
  </section>`;
}

/** A page of the app, under Jira's header. */
export function appPage(context: string, query: Query, root: string): string {
  return page(context, "app", query, `<div id="accord-app" data-root="${root}"></div>`);
}

/** The page behind an invitation's link: no frame and no script of Jira's. */
export function surveyPage(context: string, token: string): string {
  return `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:">
  <title>Survey</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${context}/dist/survey.css">
  ${script(`${context}/dist/survey.js`)}
</head>
<body>
  <main><div id="accord-survey" data-token="${escape(token)}"></div></main>
</body>
</html>`;
}

/** Every scenario, in light and dark. */
export function indexPage(context: string): string {
  const rows = Object.keys(panelScenarios).map(
    (name) =>
      `<li><a href="${context}/panel?issue=${name}">${name}</a> · <a href="${context}/panel?issue=${name}&mode=dark">dark</a></li>`,
  );
  const surveys = ["anonymous", "named", "small", "used", "expired", "withdrawn", "unknown"].map(
    (token) => `<a href="${context}/plugins/servlet/accord-survey/${token}">${token}</a>`,
  );
  return `<!doctype html><html lang="en"><title>Accord: mock pages</title><h1>Mock pages</h1>
    <p><a href="${context}/gallery">Gallery</a> · <a href="${context}/gallery?mode=dark">dark</a></p>
    <p><a href="${context}/dashboard">Dashboard</a> · <a href="${context}/dashboard?mode=dark">dark</a></p>
    <p><a href="${context}/admin">Administration</a> · <a href="${context}/admin?mode=dark">dark</a></p>
    <p><a href="${context}/plugins/servlet/accord/departments">App</a> · <a href="${context}/plugins/servlet/accord/departments?mode=dark">dark</a></p>
    <p>Survey: ${surveys.join(" · ")}</p>
    <ul>${rows.join("")}</ul></html>`;
}

function page(context: string, bundle: string, query: Query, content: string): string {
  const mode = query.get("mode") === "dark" ? "dark" : "light";
  const hasTokens = query.get("tokens") !== "none";
  const aui = hasTokens ? `<link rel="stylesheet" href="${context}/aui/aui-prototyping.css">` : "";
  const tokens = hasTokens ? script(`${context}/aui/aui-prototyping-design-tokens-api.js`) : "";
  return `<!doctype html>
<html lang="en" data-mode="${mode}" data-context="${context}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self'; style-src-elem 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:">
  <title>Accord: ${bundle}</title>
  <link rel="icon" href="data:,">
  ${aui}
  <link rel="stylesheet" href="${context}/dist/${bundle}.css">
  <link rel="stylesheet" href="${context}/mock/mock.css">
  ${script(`${context}/jquery/jquery.js`)}
  ${script(`${context}/aui/aui-prototyping.js`)}
  ${tokens}
  ${script(`${context}/target/stand-ins.js`)}
</head>
<body class="aui-layout">
  <header class="mock-header"><span id="logo">Jira</span><nav>Dashboards Projects Issues</nav></header>
  <main class="mock-main">${content}</main>
  ${script(`${context}/dist/${bundle}.js`)}
</body>
</html>`;
}

function script(source: string): string {
  return `<script src="${source}"></script>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
