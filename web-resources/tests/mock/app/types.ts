import type { IncomingHttpHeaders } from "node:http";

export interface MockRequest {
  method: string;
  /** Below /rest/accord/1.0. */
  path: string;
  query: URLSearchParams;
  body: string;
  headers: IncomingHttpHeaders;
}

export interface MockAnswer {
  status: number;
  value?: unknown;
}

export const ok = (value: unknown): MockAnswer => ({ status: 200, value });

export const refusal = (status: number, error: string, detail = ""): MockAnswer => ({
  status,
  value: { error, detail },
});
