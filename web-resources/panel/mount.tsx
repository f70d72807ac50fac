import { render } from "preact";
import { Opened } from "../shared/disclosure";
import { segment } from "../shared/http";
import { fetchClocks } from "./api";
import { Memory } from "./memory";
import { Panel } from "./panel";
import { Refresher, type View } from "./refresher";
import { TicketPath } from "./ticket-path";

const SELECTOR = ".accord-issue-panel[data-issue-key]";
const CHECK = 1_000;

/** One element of the page with a living panel in it. */
class MountedPanel {
  private readonly refresher: Refresher;
  private readonly watch: ReturnType<typeof setInterval>;

  private readonly path: string;

  constructor(private readonly root: HTMLElement) {
    const issueKey = root.dataset.issueKey ?? "";
    this.path = `/issues/${segment(issueKey)}`;
    const memory = Memory.of(issueKey);
    const show = (view: View): void => {
      memory.snapshot = view.snapshot;
      this.draw(view, memory.opened);
    };
    const start: View = memory.snapshot
      ? { snapshot: memory.snapshot, loading: true }
      : { loading: true };
    this.refresher = new Refresher(start, () => fetchClocks(this.path), show);
    this.draw(start, memory.opened);
    this.refresher.refresh();
    this.watch = setInterval(() => {
      if (!root.isConnected) this.unmount();
    }, CHECK);
  }

  refreshSince(monotonic: number): void {
    this.refresher.refreshSince(monotonic);
  }

  private draw(view: View, opened: Set<string>): void {
    render(
      <Opened.Provider value={opened}>
        <TicketPath.Provider value={this.path}>
          <Panel view={view} retry={this.refresher.refresh} />
        </TicketPath.Provider>
      </Opened.Provider>,
      this.root,
    );
  }

  private unmount(): void {
    clearInterval(this.watch);
    this.refresher.stop();
    render(null, this.root);
    mounted.delete(this.root);
  }
}

const mounted = new Map<HTMLElement, MountedPanel>();

/** Fills the panels of the page that are still empty. */
export function mountPanels(): void {
  for (const root of document.querySelectorAll<HTMLElement>(SELECTOR)) {
    if (!mounted.has(root)) mounted.set(root, new MountedPanel(root));
  }
}

/**
 * Asks the server again for every panel of the page that has not asked since then: something about the issue may have
 * changed.
 *
 * @param monotonic when it changed, by performance.now()
 */
export function refreshPanels(monotonic: number): void {
  for (const panel of mounted.values()) panel.refreshSince(monotonic);
}
