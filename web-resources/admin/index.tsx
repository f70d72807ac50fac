/** Entry point of the administration page. */

import { render } from "preact";
import { onPageReady } from "../shared/host";
import { AdminPage } from "./page";

onPageReady(() => {
  const root = document.getElementById("accord-admin");
  if (root) render(<AdminPage />, root);
});
