/** Serves the built bundles on pages that look like Jira's, and answers their REST calls from scenarios. */

import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { parseProperties, translate } from "./js-i18n";
import { AppMock } from "./app/answers";
import { AdminMock } from "./mock-admin";
import { RecomputationsMock } from "./recomputations";
import { PanelMock } from "./mock-panel";
import { SurveyMock } from "./mock-survey";
import {
  adminPage,
  appPage,
  dashboardPage,
  galleryPage,
  indexPage,
  panelPage,
  surveyPage,
} from "./pages";
import { OUTSIDE_CLOCKS, outsideClocks } from "./outside";
import { panelScenarios } from "./scenarios";

const CONTEXT = "/jira";
const APP = "/plugins/servlet/accord";
const SURVEY = "/plugins/servlet/accord-survey/";
const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".woff": "font/woff",
  ".svg": "image/svg+xml",
};

export interface MockServer {
  /** Address with the context path, without a slash at the end. */
  url: string;
  admin: AdminMock;
  app: AppMock;
  recomputations: RecomputationsMock;
  survey: SurveyMock;
  panel: PanelMock;
  close(): Promise<void>;
}

/**
 * @param root the folder web-resources
 * @param port 0 for any that is free
 */
export async function startMockServer(root: string, port = 0): Promise<MockServer> {
  const admin = new AdminMock();
  const app = new AppMock(root);
  const recomputations = new RecomputationsMock(app);
  const survey = new SurveyMock();
  const panel = new PanelMock();
  const server: Server = createServer((request, response) => {
    const mocks = { admin, app, recomputations, survey, panel };
    answer(root, mocks, request, response).catch((failure: unknown) => {
      // A page that is closed in the middle of a request wants no answer.
      if (!request.destroyed) throw failure;
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${CONTEXT}`,
    admin,
    app,
    recomputations,
    survey,
    panel,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

type Mocks = Pick<MockServer, "admin" | "app" | "recomputations" | "survey" | "panel">;

async function answer(
  root: string,
  mocks: Mocks,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? "/", "http://localhost");
  const path = url.pathname.replace(new RegExp(`^${CONTEXT}`), "");
  if (path.startsWith("/rest/accord/1.0/")) {
    await answerRest(
      mocks,
      request,
      response,
      path.slice("/rest/accord/1.0".length),
      url.searchParams,
    );
    return;
  }
  if (path === "/rest/api/2/search") {
    sendJson(response, 200, { issues: [{ key: "ITS-1482" }] });
    return;
  }
  if (path.startsWith(SURVEY)) {
    const token = decodeURIComponent(path.slice(SURVEY.length));
    send(response, 200, "text/html; charset=utf-8", surveyPage(CONTEXT, token));
    return;
  }
  if (path.startsWith(APP)) {
    const [query, root] = [url.searchParams, `${CONTEXT}${APP}`];
    send(response, 200, "text/html; charset=utf-8", appPage(CONTEXT, query, root));
    return;
  }
  const page = {
    "/": indexPage,
    "/panel": panelPage,
    "/admin": adminPage,
    "/dashboard": dashboardPage,
    "/gallery": galleryPage,
  }[path];
  if (page) {
    send(response, 200, "text/html; charset=utf-8", page(CONTEXT, url.searchParams));
    return;
  }
  sendFile(root, path, response);
}

async function answerRest(
  { admin, app, recomputations, survey, panel }: Mocks,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const scenario = /^\/issues\/([^/]+)\/clocks$/.exec(path)?.[1];
  if (path === OUTSIDE_CLOCKS) {
    sendJson(response, 200, outsideClocks(panel));
    return;
  }
  const body = await read(request);
  if (scenario === undefined) {
    const { method = "GET", headers } = request;
    const asked = { method, path, query, body, headers };
    const { status, value } =
      recomputations.answer(asked) ??
      survey.answer(asked) ??
      panel.answer(asked) ??
      app.answer(asked) ??
      admin.answer(asked);
    sendJson(response, status, value);
    return;
  }
  const make = panelScenarios[decodeURIComponent(scenario)];
  if (make) sendJson(response, 200, panel.with(decodeURIComponent(scenario), make()));
  else
    sendJson(response, 404, {
      error: `Issue ${scenario} does not exist.`,
      detail: "Look at its key.",
    });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function sendFile(root: string, path: string, response: ServerResponse): void {
  const file = fileOf(root, path);
  if (file === undefined || !existsSync(file)) {
    send(response, 404, "text/plain", "not found");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (!path.startsWith("/dist/") || extname(file) !== ".js") {
    response.writeHead(200, { "Content-Type": type });
    createReadStream(file).pipe(response);
    return;
  }
  const texts = parseProperties(readFileSync(join(root, "i18n/accord.properties"), "utf8"));
  send(response, 200, type, translate(readFileSync(file, "utf8"), texts));
}

function fileOf(root: string, path: string): string | undefined {
  const folders = {
    "/dist/": "dist",
    "/target/": "target/dev",
    "/mock/": "tests/mock",
    "/aui/": "node_modules/@atlassian/aui/dist/aui",
    "/jquery/": "node_modules/jquery/dist",
  };
  const match = Object.entries(folders).find(([prefix]) => path.startsWith(prefix));
  if (!match) return undefined;
  return join(root, match[1], normalize(path.slice(match[0].length)).replace(/^(\.\.[/\\])+/, ""));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, "application/json", value === undefined ? "" : JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(body);
}
