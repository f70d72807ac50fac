import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Drivers } from "../../../gadgets/survey-scores/model";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";

interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** A resolved request, the mail, the answer of somebody who is not logged in, and what is told of it. */
export function surveys(site: () => Site): void {
  let link = "";

  test("whoever asked is sent an invitation once the request is resolved", async () => {
    const { key } = await site().done<{ key: string }>("claire", "POST", "/api/2/issue", {
      fields: {
        project: { key: "ITS" },
        issuetype: { name: "Request" },
        summary: "A second screen",
      },
    });
    for (const name of ["Start work", "Resolve"]) await site().transition("jonas", key, name);
    await site().tracked();
    await site().run("surveys");
    await site().run("surveys");
    const mails = (await outbox(site(), "claire")).filter(({ body }) => body.includes(key));
    assert.equal(mails.length, 1, "one invitation, however often the job runs");
    link = /https?:\S+accord-survey\/\S+/.exec(mails[0]?.body ?? "")?.[0] ?? "";
    assert.notEqual(link, "");
  });

  test("a mail scanner that opens the link counts nothing", async () => {
    for (const method of ["HEAD", "GET", "GET"]) {
      const response = await fetch(link, { method });
      assert.equal(response.status, 200);
    }
    const page = await site().anonymous(link);
    await page.getByRole("radiogroup").first().waitFor();
  });

  test("it is answered by keyboard, without login, and thanked for", async () => {
    const page = await site().anonymous(link);
    await page.getByRole("radiogroup").first().waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-survey"), []);
    await answer(page);
    await page.getByRole("checkbox", { name: "It took too long" }).press("Space");
    await page.getByRole("button", { name: "Send my answer" }).press("Enter");
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
  });

  test("the link works once", async () => {
    const page = await site().anonymous(link);
    await page.getByRole("heading", { name: "You have answered already" }).waitFor();
  });

  test("a link that was tampered with is unknown", async () => {
    const response = await fetch(
      link.replace("/plugins/servlet/accord-survey/", "/rest/accord/1.0/survey/") + "x",
    );
    assert.equal(response.status, 404);
  });

  test("a year of answers tells what weighed most, of those whom the distribution is of", async () => {
    const figure = await site().done<{ distribution: number[]; drivers: Drivers }>(
      "katrin",
      "GET",
      "/accord/1.0/figures/survey?provider=service-desk&length=QUARTER&periods=1",
    );
    const { answers, bands } = figure.drivers;
    assert.equal(
      answers,
      figure.distribution.reduce((sum, count) => sum + count, 0),
    );
    for (const { drivers } of bands) assert.ok(drivers.length > 2);
  });

  test("an anonymous answer changes no figure before its month is over", async () => {
    const figure = await site().done<{ chooseAgain: { shown: boolean; why?: string } }>(
      "katrin",
      "GET",
      `/accord/1.0/figures/survey?provider=service-desk&length=MONTH&periods=1&until=${thisMonth()}`,
    );
    assert.deepEqual(figure.chooseAgain.shown, false);
    assert.equal(figure.chooseAgain.why, "NOT_CLOSED");
  });
}

/** Every question's second answer, by arrow keys. */
async function answer(page: Page): Promise<void> {
  for (const group of await page.getByRole("radiogroup").all()) {
    await group.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
  }
}

async function outbox(site: Site, login: string): Promise<Mail[]> {
  const path = `/sandbox/1.0/outbox?to=${login}@halden-works.example`;
  return (await site.done<{ mails: Mail[] }>("admin", "GET", path)).mails;
}

function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
