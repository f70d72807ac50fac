import { search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { request, segment } from "../../shared/http";
import type { Performance } from "./model";

export function fetchPerformance(
  department: string,
  length: PeriodLength,
  period: string,
): Promise<Performance> {
  const query = search({ length, period });
  return request("GET", `/departments/${segment(department)}/performance${query}`);
}
