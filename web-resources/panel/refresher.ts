import { HttpError } from "../shared/http";
import { instant } from "../shared/moments";
import type { IssueClocks } from "./model";
import { ServerClock } from "../shared/server-clock";

/** An answer with the clock that carries its instant on. */
export interface Snapshot {
  answer: IssueClocks;
  clock: ServerClock;
}

/** What the panel shows: the newest answer, however old, and what went wrong since. */
export interface View {
  snapshot?: Snapshot;
  failure?: HttpError;
  loading: boolean;
}

const POLL = 30_000;
/** Not more often, whatever the server says about the next change. */
const SOONEST = 1_000;
/** Past the instant of a change, so that the answer is on the other side of it. */
const AFTER_CHANGE = 50;

/**
 * Keeps a view of one issue fresh: every 30 seconds while the page is visible, at the next change by itself, and when
 * asked. Old content stays until new content is there.
 */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private loading = false;
  private stale = false;
  private stopped = false;
  private startedAt = -Infinity;

  constructor(
    private view: View,
    private readonly load: () => Promise<IssueClocks>,
    private readonly show: (view: View) => void,
  ) {
    document.addEventListener("visibilitychange", this.onVisibility);
  }

  /** Loads now; when a load is under way, once more after it, because its answer may be from before the change. */
  readonly refresh = (): void => {
    if (this.stopped) return;
    if (this.loading) {
      this.stale = true;
      return;
    }
    void this.run();
  };

  /** Loads unless a load has begun since then. */
  refreshSince(monotonic: number): void {
    if (this.startedAt < monotonic) this.refresh();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.onVisibility);
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    this.loading = true;
    this.startedAt = performance.now();
    this.publish({ ...this.view, loading: true });
    const next = await this.attempt();
    this.loading = false;
    if (this.stopped) return;
    this.publish(next);
    if (this.stale) {
      this.stale = false;
      void this.run();
      return;
    }
    this.schedule();
  }

  private async attempt(): Promise<View> {
    const sent = performance.now();
    try {
      const answer = await this.load();
      const readAt = (sent + performance.now()) / 2;
      return {
        snapshot: { answer, clock: new ServerClock(instant(answer.asOf), readAt) },
        loading: false,
      };
    } catch (error) {
      const failure = error instanceof HttpError ? error : new HttpError(0, String(error), "");
      return { ...this.view, failure, loading: false };
    }
  }

  private publish(view: View): void {
    this.view = view;
    this.show(view);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (document.hidden || isFinal(this.view.failure)) return;
    this.timer = setTimeout(this.refresh, this.delay());
  }

  private delay(): number {
    const { snapshot, failure } = this.view;
    const change = snapshot?.answer.nextChange;
    if (!snapshot || change === undefined || failure) return POLL;
    const untilChange = instant(change) - snapshot.clock.now() + AFTER_CHANGE;
    return Math.max(SOONEST, Math.min(POLL, untilChange));
  }

  private readonly onVisibility = (): void => {
    if (document.hidden) {
      clearTimeout(this.timer);
      return;
    }
    this.refresh();
  };
}

/** Asking again by itself would not help: logged out, not allowed, or gone. */
function isFinal(failure: HttpError | undefined): boolean {
  return failure !== undefined && [401, 403, 404].includes(failure.status);
}
