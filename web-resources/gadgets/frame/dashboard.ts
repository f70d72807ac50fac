/** The dashboard round a gadget. Which members an item's API has is not written down everywhere: none is taken for granted. */

/** What Jira stores for an item: strings only, though older dashboards gave booleans. */
export type RawPreferences = Readonly<Record<string, unknown>>;

export interface DashboardApi {
  savePreferences?: (preferences: Record<string, string>) => unknown;
  setTitle?: (title: string) => void;
  showLoadingBar?: () => void;
  hideLoadingBar?: () => void;
  resize?: () => void;
  closeEdit?: () => void;
  initRefresh?: (preferences: RawPreferences, refresh: () => void) => void;
}

type Member = keyof DashboardApi;

export class Dashboard {
  constructor(private readonly api: DashboardApi) {}

  /** Whether the dashboard shows the title that it is given; where not, the gadget says it itself. */
  get showsTitle(): boolean {
    return this.has("setTitle");
  }

  entitle(title: string): void {
    this.call("setTitle", title);
  }

  busy(isBusy: boolean): void {
    this.call(isBusy ? "showLoadingBar" : "hideLoadingBar");
  }

  /** The content has another height than before. */
  resized(): void {
    this.call("resize");
  }

  /** @returns whether the dashboard leaves the form; where not, the gadget does so itself */
  closeEdit(): boolean {
    if (!this.has("closeEdit")) return false;
    this.call("closeEdit");
    return true;
  }

  /** Jira calls back as often as the preference "refresh" says, in minutes. */
  refreshBy(preferences: RawPreferences, refresh: () => void): void {
    this.call("initRefresh", preferences, refresh);
  }

  /** @throws Error when the dashboard refuses, or has no way to store anything */
  async save(preferences: Record<string, string>): Promise<void> {
    if (!this.has("savePreferences"))
      throw new Error(AJS.I18n.getText("accord.gadget.edit.no-store"));
    this.busy(true);
    try {
      await this.call("savePreferences", preferences);
    } catch {
      throw new Error(AJS.I18n.getText("accord.gadget.edit.refused"));
    } finally {
      this.busy(false);
    }
  }

  /** The sandbox's API throws for a member that it does not have; asking whether it has it does not. */
  private has(name: Member): boolean {
    return name in this.api && typeof this.api[name] === "function";
  }

  private call(name: Member, ...values: unknown[]): unknown {
    if (!this.has(name)) return undefined;
    return (this.api[name] as (...values: unknown[]) => unknown)(...values);
  }
}
