import { render } from "preact";
import { Opened } from "../../shared/disclosure";
import { type Choice, choiceOf, preferencesOf } from "./choice";
import { Dashboard, type DashboardApi, type RawPreferences } from "./dashboard";
import { EditForm } from "./edit-form";
import { FirstStep } from "./first-step";
import { type Gadget, missing } from "./gadget";

/** Jira gives a jQuery object; whatever it is, its first entry is the element. */
type Place = HTMLElement | ArrayLike<HTMLElement>;

const CHECK = 1_000;

/** One item on a dashboard: Jira calls its methods, and it keeps one element of the page filled. */
class Item {
  private readonly dashboard: Dashboard;
  private readonly opened = new Set<string>();
  /** What was picked in the form and is not saved: kept when Jira draws the form anew. */
  private draft: Choice | undefined;
  private root: HTMLElement | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;
  private refreshes = 0;
  private isEditing = false;

  constructor(
    private readonly gadget: Gadget,
    api: DashboardApi,
  ) {
    this.dashboard = new Dashboard(api);
  }

  render(place: Place, raw: RawPreferences): void {
    const choice = this.choiceIn(raw);
    this.isEditing = false;
    this.draft = undefined;
    this.dashboard.entitle(this.gadget.title());
    if (missing(this.gadget, choice).length > 0) {
      this.draw(
        place,
        <FirstStep
          gadget={this.gadget}
          onBegin={() => {
            this.renderEdit(place, raw);
          }}
        />,
      );
      return;
    }
    const show = (): void => {
      const { View } = this.gadget;
      this.draw(
        place,
        <View
          key={JSON.stringify(choice)}
          choice={choice}
          dashboard={this.dashboard}
          refreshes={this.refreshes}
        />,
      );
    };
    show();
    this.dashboard.refreshBy({ ...raw, refresh: choice.refresh }, () => {
      if (this.isEditing || this.root?.isConnected !== true) return;
      this.refreshes += 1;
      show();
    });
  }

  renderEdit(place: Place, raw: RawPreferences): void {
    this.isEditing = true;
    this.draw(
      place,
      <EditForm
        gadget={this.gadget}
        start={this.draft ?? this.choiceIn(raw)}
        dashboard={this.dashboard}
        onDraft={(draft) => {
          this.draft = draft;
        }}
        onSave={async (choice) => {
          const stored = preferencesOf(choice);
          await this.dashboard.save(stored);
          // Jira draws the item itself as soon as it is stored; where it does not, we do.
          if (this.isEditing) this.render(place, stored);
        }}
        onCancel={() => {
          this.draft = undefined;
          const isClosed = this.dashboard.closeEdit();
          if (!isClosed || this.isEditing) this.render(place, raw);
        }}
      />,
    );
  }

  private choiceIn(raw: RawPreferences): Choice {
    return choiceOf(raw, this.gadget.first);
  }

  private draw(place: Place, content: preact.JSX.Element): void {
    const root = rootIn(elementOf(place), this.gadget);
    if (this.root !== root) this.leave();
    this.root = root;
    render(<Opened.Provider value={this.opened}>{content}</Opened.Provider>, root);
    this.dashboard.resized();
    this.watch ??= setInterval(() => {
      if (!root.isConnected) this.leave();
    }, CHECK);
  }

  /** The element is gone, or another one has taken its place: nothing of ours goes on in it. */
  private leave(): void {
    clearInterval(this.watch);
    this.watch = undefined;
    if (this.root) render(null, this.root);
    this.root = undefined;
  }
}

function elementOf(place: Place): HTMLElement {
  const element = place instanceof HTMLElement ? place : place[0];
  if (!element) throw new Error("The dashboard gave no element to draw in.");
  return element;
}

/** The empty element of the plugin's template, or one like it where Jira has emptied the place. */
function rootIn(place: HTMLElement, gadget: Gadget): HTMLElement {
  const found = place.querySelector<HTMLElement>(".accord-gadget");
  const root = found ?? document.createElement("div");
  if (!found) {
    root.className = "accord-gadget";
    place.append(root);
  }
  root.classList.add("accord", `accord-gadget-${gadget.name}`);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", gadget.title());
  return root;
}

/** The constructor that Jira's dashboard wants of an item's AMD module. */
export function itemOf(gadget: Gadget): new (api: DashboardApi) => Item {
  return class extends Item {
    constructor(api: DashboardApi) {
      super(gadget, api);
    }
  };
}
