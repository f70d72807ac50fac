import { agreementRoutes } from "./agreements/routes";
import { alertRoutes } from "./alerts/routes";
import { calendarRoutes } from "./calendars/routes";
import { departmentRoutes } from "./departments/routes";
import { investigationRoutes } from "./investigations/routes";
import { outsideRoutes } from "./outside/routes";
import { performanceRoutes } from "./performance/routes";
import { profileRoutes } from "./profile/routes";
import { projectRoutes } from "./projects/routes";
import { recordRoutes } from "./record/routes";
import { reportRoutes } from "./reports/routes";
import type { Route } from "./route";
import { scoreRoutes } from "./scores/routes";
import { serviceRoutes } from "./services/routes";
import { startRoutes } from "./start/routes";
import { surveyRoutes } from "./surveys/routes";
import { ticketRoutes } from "./tickets/routes";

/*
 * How a feature plugs in:
 *
 * 1. A folder app/<feature>/ with `routes.ts`, which exports a `Route[]`, and `api.ts` for what it asks of the server.
 *    Each route's component gets the path's `params` and renders a <Page> (shell/page.tsx): heading, breadcrumbs,
 *    actions, an aside. <Loading>, <FailedPage>, <Empty> (shell/states.tsx) are for the other cases.
 * 2. Its routes are added below; "x/new" before "x/:id". Its link stands in shell/navigation.tsx.
 * 3. Lists read `useFreshRows(kind)`; editors `useDefinition(kind, id, fresh)` and put their fields into an <Editor>,
 *    which saves, guards, and shows conflicts. A field with `path="versions[0].zone"` shows what was found at that path;
 *    edits.ts has immutable edits. `useFindingsUnder(path)` is for parts that are folded.
 * 4. Fields: simple-fields, amount-field, instant-field, pickers (people, groups, definitions), chips, combobox; filters
 *    by filter/condition.tsx. In a sentence: `isBare`.
 * 5. Styles in css/app/<feature>.css, imported by css/app.css; texts under "# The app: <feature>" in the properties.
 * 6. On the mock pages, definitions are stored by tests/mock/app/definitions.ts; what else a feature asks for is
 *    answered by an entry of ANSWERS in tests/mock/app/answers.ts.
 */
export const ROUTES: readonly Route[] = [
  ...agreementRoutes,
  ...alertRoutes,
  ...calendarRoutes,
  ...departmentRoutes,
  ...investigationRoutes,
  ...outsideRoutes,
  ...performanceRoutes,
  ...profileRoutes,
  ...projectRoutes,
  ...recordRoutes,
  ...reportRoutes,
  ...scoreRoutes,
  ...serviceRoutes,
  ...startRoutes,
  ...surveyRoutes,
  ...ticketRoutes,
];
