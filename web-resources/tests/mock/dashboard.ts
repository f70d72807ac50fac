/** Plays Jira's dashboard: an AMD loader, and for each item the API that its module is made with. */

type Preferences = Record<string, string>;

interface Item {
  render(place: ArrayLike<Element>, preferences: Preferences): void;
  renderEdit(place: ArrayLike<Element>, preferences: Preferences): void;
}

type Constructor = new (api: object, options: object) => Item;

const factories = new Map<string, () => unknown>();

export function define(
  name: string,
  _dependencies: readonly string[],
  factory: () => unknown,
): void {
  factories.set(name, factory);
}

/** Brings every item on the page to life, once its module is there. */
export function startDashboard(): void {
  for (const frame of document.querySelectorAll<HTMLElement>(".mock-item")) start(frame);
}

function start(frame: HTMLElement): void {
  const factory = factories.get(frame.dataset.module ?? "");
  const content = frame.querySelector(".mock-item-content");
  if (!factory || !content) return;
  const place = [content];
  let preferences = parsed(frame.dataset.preferences ?? "");
  const draw = (): void => {
    frame.dataset.stored = JSON.stringify(preferences);
    item.render(place, preferences);
  };
  const item = new (factory() as Constructor)(
    {
      getGadgetId: () => "1",
      setTitle: (title: string) => {
        const heading = frame.querySelector(".mock-item-title");
        if (heading) heading.textContent = title;
      },
      showLoadingBar: () => {
        frame.setAttribute("aria-busy", "true");
      },
      hideLoadingBar: () => {
        frame.removeAttribute("aria-busy");
      },
      resize: () => undefined,
      closeEdit: draw,
      initRefresh: (_: Preferences, refresh: () => void) => {
        frame.addEventListener("mock-refresh", refresh);
      },
      savePreferences: (stored: Preferences) => {
        if (frame.dataset.refuses !== undefined) return Promise.reject(new Error("403"));
        preferences = { ...stored };
        draw();
        return Promise.resolve();
      },
    },
    {},
  );
  frame.querySelector(".mock-edit")?.addEventListener("click", () => {
    item.renderEdit(place, preferences);
  });
  draw();
}

/** "provider:it,length:WEEK" */
function parsed(text: string): Preferences {
  return Object.fromEntries(
    text
      .split(",")
      .filter((pair) => pair !== "")
      .map((pair) => pair.split(":") as [string, string]),
  );
}
