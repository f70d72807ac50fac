import { search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { contextPath } from "../../shared/host";
import { request, segment } from "../../shared/http";
import type { Report, ReportRow } from "./model";

export function fetchReports(
  department: string,
  length: PeriodLength,
  limit: number,
): Promise<ReportRow[]> {
  return request("GET", `/reports${search({ department, length, limit })}`);
}

export function fetchReport(department: string, label: string): Promise<Report> {
  return request("GET", reportPath(department, label));
}

/** Address of the same report as a table for other programs. */
export function csvAddress(department: string, label: string): string {
  return `${contextPath()}/rest/accord/1.0${reportPath(department, label)}.csv`;
}

function reportPath(department: string, label: string): string {
  return `/reports/${segment(department)}/${segment(label)}`;
}
