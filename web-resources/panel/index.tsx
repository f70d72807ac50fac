/** Entry point of the issue panel: finds the empty element of the plugin's template and keeps it filled. */

import { onPageChanged, onPageReady } from "../shared/host";
import { mountPanels, refreshPanels } from "./mount";

/** Jira tells of one change by a burst of events. */
const BURST = 100;

onPageReady(() => {
  mountPanels();
  let burst: ReturnType<typeof setTimeout> | undefined;
  onPageChanged(() => {
    const changedAt = performance.now();
    mountPanels();
    clearTimeout(burst);
    burst = setTimeout(() => {
      refreshPanels(changedAt);
    }, BURST);
  });
});
