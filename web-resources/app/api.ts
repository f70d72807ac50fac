import { request } from "../shared/http";
import type { Me } from "./model";

export function fetchMe(): Promise<Me> {
  return request<Me>("GET", "/me");
}
