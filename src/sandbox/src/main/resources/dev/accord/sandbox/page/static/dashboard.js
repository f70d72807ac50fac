/** Brings dashboard items to life: each is an AMD module whose constructor gets (API, options). */
(function ($) {
  "use strict";

  document.querySelectorAll(".dashboard-item-frame").forEach((frame) => {
    if (frame.dataset.module) start(frame);
  });

  function start(frame) {
    const content = $(frame.querySelector(".dashboard-item-content"));
    const state = { preferences: JSON.parse(frame.dataset.preferences), timer: undefined };
    const listeners = {};
    window.require([frame.dataset.module], (Item) => {
      const api = apiOf(frame, state, listeners, () => render());
      const item = new Item(api, { context: { dashboardItem: { id: frame.dataset.item } } });
      const render = () => {
        item.render(content, state.preferences);
        (listeners.afterRender ?? []).splice(0).forEach((listener) => listener());
      };
      frame.querySelector("[data-edits]")?.addEventListener("click", () => {
        item.renderEdit(content, state.preferences);
      });
      render();
    });
  }

  function apiOf(frame, state, listeners, render) {
    const unmodelled = {
      get(target, name) {
        if (name in target) return target[name];
        throw new Error(`API.${String(name)} of dashboard items is not modelled by the sandbox`);
      },
    };
    return new Proxy(
      {
        getGadgetId: () => frame.dataset.item,
        showLoadingBar: () => frame.setAttribute("aria-busy", "true"),
        hideLoadingBar: () => frame.removeAttribute("aria-busy"),
        resize: () => undefined,
        closeEdit: render,
        setTitle: (title) => {
          frame.querySelector(".dashboard-item-title").textContent = title;
        },
        once: (name, listener) => (listeners[name] ??= []).push(listener),
        initRefresh: (preferences, refresh) => {
          clearInterval(state.timer);
          const minutes = Number(preferences.refresh);
          if (minutes > 0) state.timer = setInterval(refresh, minutes * 60_000);
        },
        savePreferences: (preferences) => save(frame, state, preferences, render),
      },
      unmodelled,
    );
  }

  async function save(frame, state, preferences, render) {
    const board = frame.closest("[data-dashboard]").dataset.dashboard;
    const form = new URLSearchParams({ change: "preferences", dashboard: board, item: frame.dataset.item });
    form.set("atl_token", document.querySelector("input[name=atl_token]").value);
    Object.entries(preferences).forEach(([name, value]) => form.set(`pref.${name}`, String(value)));
    const response = await fetch(`${AJS.contextPath()}/secure/DashboardChange.jspa`, { method: "POST", body: form });
    if (!response.ok) throw new Error(`the preferences could not be saved: status ${response.status}`);
    state.preferences = Object.fromEntries(Object.entries(preferences).map(([name, value]) => [name, String(value)]));
    render();
  }
})(jQuery);
