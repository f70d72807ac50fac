/** Entry point of the administration page. */

import { onPageReady } from "../shared/host";

onPageReady(() => {
  document.getElementById("accord-admin");
});
