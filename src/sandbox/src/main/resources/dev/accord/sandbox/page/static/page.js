/** The pages' own behaviour: dialogs, and forms that are sent to Jira's REST API. */
(function () {
  "use strict";

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    const closer = event.target.closest("[data-closes]");
    if (closer) closer.closest("dialog").close();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.dataset.rest) return;
    event.preventDefault();
    send(form);
  });

  async function send(form) {
    const submit = form.querySelector("button[type=submit]");
    clearProblems(form);
    submit.disabled = true;
    try {
      const response = await fetch(form.dataset.url, {
        method: form.dataset.method,
        headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
        body: form.dataset.method === "DELETE" ? undefined : JSON.stringify(body(form)),
      });
      const text = await response.text();
      const answer = text.startsWith("{") ? JSON.parse(text) : {};
      if (response.ok) await done(form, answer);
      else showProblems(form, answer, response.status);
    } catch (error) {
      showProblems(form, { errorMessages: [`Jira cannot be reached: ${error.message}`] }, 0);
    } finally {
      submit.disabled = false;
    }
  }

  function body(form) {
    switch (form.dataset.rest) {
      case "comment":
        return comment(form);
      case "assign":
        return value(form.querySelector("select")) ?? { name: null };
      case "transition":
        return transition(form);
      case "create":
        return { fields: { project: { id: form.dataset.project }, ...fields(form, true) } };
      default:
        return { fields: fields(form, false) };
    }
  }

  function comment(form) {
    const role = form.elements.visibility.value;
    const text = form.elements.comment.value;
    return role ? { body: text, visibility: { type: "role", value: role } } : { body: text };
  }

  function transition(form) {
    const all = fields(form, true);
    const text = all.comment;
    delete all.comment;
    const sent = { transition: { id: form.dataset.transition }, fields: all };
    return text ? { ...sent, update: { comment: [{ add: { body: text } }] } } : sent;
  }

  /** What the inputs say, as REST wants it; those without a value are left out, or sent as null. */
  function fields(form, leaveOut) {
    const all = {};
    for (const input of form.querySelectorAll("[data-json]")) {
      const name = input.name.replace(/^t\d+-/, "");
      const sent = input.closest("[data-words]") ? words(input.value) : value(input);
      if (sent !== undefined) all[name] = sent;
      else if (!leaveOut) all[name] = null;
    }
    return all;
  }

  function value(input) {
    if (input.dataset.json === "ids") {
      return [...input.selectedOptions].map((option) => ({ id: option.value }));
    }
    if (input.value.trim() === "") return undefined;
    switch (input.dataset.json) {
      case "id":
        return { id: input.value };
      case "name":
        return { name: input.value };
      case "number":
        return Number(input.value);
      default:
        return input.value;
    }
  }

  function words(text) {
    return text.split(/\s+/).filter((word) => word !== "");
  }

  async function done(form, answer) {
    const context = AJS.contextPath();
    switch (form.dataset.rest) {
      case "create":
        location.assign(`${context}/browse/${answer.key}`);
        return;
      case "edit":
        location.assign(form.dataset.back);
        return;
      case "delete":
        location.assign(`${context}/issues/`);
        return;
      default:
        form.closest("dialog").close();
        await refreshIssue();
    }
  }

  /** Puts the issue's fresh content in place and tells plugins so, as Jira's own page does. */
  async function refreshIssue() {
    const columns = document.querySelector(".issue-columns");
    const response = await fetch(`${location.pathname}?part=issue`);
    if (!response.ok) {
      location.reload();
      return;
    }
    const content = document.getElementById("issue-content");
    content.innerHTML = await response.text();
    JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [columns.dataset.issueId]);
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(content), "panelRefreshed"]);
    document.getElementById("opsbar")?.querySelector("a,button")?.focus();
  }

  function clearProblems(form) {
    form.querySelector(".sandbox-problems").replaceChildren();
    form.querySelectorAll(".field-group .error").forEach((place) => place.replaceChildren());
    form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
  }

  function showProblems(form, answer, status) {
    const general = [...(answer.errorMessages ?? [])];
    let first;
    for (const [field, message] of Object.entries(answer.errors ?? {})) {
      const input = form.querySelector(`[name="${CSS.escape(field)}"], [name$="-${CSS.escape(field)}"]`);
      if (!input) {
        general.push(`${field}: ${message}`);
        continue;
      }
      input.setAttribute("aria-invalid", "true");
      document.getElementById(`${input.id}-error`).textContent = message;
      first ??= input;
    }
    if (general.length === 0 && !first) general.push(`Jira answered with status ${status}.`);
    const paragraphs = general.map((message) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = message;
      return paragraph;
    });
    form.querySelector(".sandbox-problems").replaceChildren(...paragraphs);
    first?.focus();
  }
})();
