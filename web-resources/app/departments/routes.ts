import type { Route } from "../route";
import { DepartmentEditPage } from "./department-edit-page";
import { DepartmentsPage } from "./departments-page";

export const departmentRoutes: readonly Route[] = [
  { path: "", page: DepartmentsPage },
  { path: "departments", page: DepartmentsPage },
  { path: "departments/new", page: DepartmentEditPage },
  { path: "departments/:id/edit", page: DepartmentEditPage },
];
