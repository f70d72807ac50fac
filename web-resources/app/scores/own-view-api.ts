import { search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { request, segment } from "../../shared/http";
import type { OwnView } from "./own-view-model";

/** @param period label; "" for the newest that has ended */
export function fetchOwnView(
  department: string,
  length: PeriodLength,
  period: string,
): Promise<OwnView> {
  const query = search({ length, period });
  return request("GET", `/departments/${segment(department)}/own-view${query}`);
}

/** @param answers by item; they take the place of those before */
export function saveOwnView(
  department: string,
  period: string,
  answers: Record<string, string>,
): Promise<void> {
  const body = JSON.stringify({ period, answers });
  return request("PUT", `/departments/${segment(department)}/own-view`, body);
}
