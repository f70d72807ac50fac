/** Entry point of the app: departments, calendars, agreements and what they caused. */

import { render } from "preact";
import { onPageReady } from "../shared/host";
import { App } from "./app";

onPageReady(() => {
  const element = document.getElementById("accord-app");
  if (element) render(<App root={element.dataset.root ?? ""} />, element);
});
