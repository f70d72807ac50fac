import type { Route } from "../route";
import { SurveyEditPage } from "./survey-edit-page";
import { SurveysPage } from "./surveys-page";

export const surveyRoutes: readonly Route[] = [
  { path: "surveys", page: SurveysPage },
  { path: "surveys/new", page: SurveyEditPage },
  { path: "surveys/:id", page: SurveyEditPage },
];
