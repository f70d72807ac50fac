import type { Route } from "../route";
import { AgreementPage } from "./agreement-page";
import { AgreementsPage } from "./agreements-page";

export const agreementRoutes: readonly Route[] = [
  { path: "agreements", page: AgreementsPage },
  { path: "agreements/new", page: AgreementPage },
  { path: "agreements/:id", page: AgreementPage },
];
