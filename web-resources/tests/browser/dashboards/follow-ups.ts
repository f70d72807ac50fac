import assert from "node:assert/strict";
import { test } from "node:test";
import type { FollowUps } from "../../../app/scores/follow-ups/model";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";
import { appAs } from "../setting-up/app";

interface Mail {
  to: string;
  subject: string;
  body: string;
}

const CLIENT = "nina";
const NAME = "Nina Petrova";
const HEAD = "katrin";
const DONE = "I rang you on Tuesday.\n<b>The screen</b> comes on Friday.";

/** Somebody answers and asks to be contacted, the head does so on the scores page, and the mail says what was done. */
export function followUps(site: () => Site): void {
  test("whoever answers the mail of a survey can ask to be contacted", async () => {
    const { key } = await site().done<{ key: string }>(CLIENT, "POST", "/api/2/issue", {
      fields: {
        project: { key: "ITS" },
        issuetype: { name: "Request" },
        summary: "A headset",
      },
    });
    for (const name of ["Start work", "Resolve"]) await site().transition("jonas", key, name);
    await site().tracked();
    await site().run("surveys");
    await site().run("surveys");
    const invitation = await mail(site(), CLIENT, key);
    const link = /https?:\S+accord-survey\/\S+/.exec(invitation.body)?.[0] ?? "";
    const page = await site().anonymous(link);
    await page.getByRole("radiogroup").first().waitFor();
    for (const group of await page.getByRole("radiogroup").all())
      await group.getByRole("radio").first().check();
    await page.getByRole("checkbox", { name: "contact me about this" }).check();
    await page.getByText("not what you answered.").waitFor();
    await page.getByRole("button", { name: "Send my answer" }).click();
    await page.getByText("is told that you would like to be contacted").waitFor();
  });

  test("the head is mailed once, with nothing of an anonymous answer", async () => {
    await site().run("surveys");
    await site().run("surveys");
    const mails = (await outbox(site(), HEAD)).filter(
      ({ subject }) => subject === `${NAME} asks to be contacted`,
    );
    assert.equal(mails.length, 1);
    const { body } = mails[0] ?? { body: "" };
    assert.match(body, /It is due by/);
    assert.match(body, /accord\/scores\/service-desk\n/);
    assert.doesNotMatch(body, /ITS-\d/);
  });

  test("nobody but head and deputies sees it", async () => {
    for (const user of ["admin", "jonas", CLIENT])
      assert.equal(
        (await site().rest(user, "GET", "/accord/1.0/follow-ups?department=service-desk")).status,
        404,
      );
  });

  test("the head writes on the scores page what was done", async () => {
    const page = await appAs(site(), HEAD, "scores/service-desk");
    const part = page.getByRole("region", { name: "Asked to be contacted" });
    await part.getByRole("button", { name: `Write what was done ${NAME}` }).click();
    await part.getByLabel("What was done").fill(DONE);
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await part.getByRole("button", { name: "Close and send" }).click();
    await part.getByText(`Closed. ${NAME} gets a mail with what you wrote.`).waitFor();
    const { open, closed } = await site().done<FollowUps>(
      HEAD,
      "GET",
      "/accord/1.0/follow-ups?department=service-desk",
    );
    assert.ok(open.every(({ person }) => person.name !== NAME));
    const [first] = closed;
    assert.ok(first);
    assert.equal(first.closed?.done, DONE);
    const again = await site().rest<{ conflict: { closed: { done: string } } }>(
      HEAD,
      "POST",
      `/accord/1.0/follow-ups/${first.id}/close`,
      { done: "Again" },
    );
    assert.equal(again.status, 409);
    assert.equal(again.body.conflict.closed.done, DONE);
  });

  test("the person is mailed what was done, once", async () => {
    await site().run("surveys");
    await site().run("surveys");
    const mails = (await outbox(site(), CLIENT)).filter(({ body }) => body.includes(DONE));
    assert.equal(mails.length, 1);
    assert.match(mails.map(({ subject }) => subject).join(), /has done about what you asked$/);
  });
}

async function mail(site: Site, login: string, about: string): Promise<Mail> {
  const found = (await outbox(site, login)).find(({ body }) => body.includes(about));
  assert.ok(found, `a mail to ${login} about ${about}`);
  return found;
}

async function outbox(site: Site, login: string): Promise<Mail[]> {
  const path = `/sandbox/1.0/outbox?to=${login}@halden-works.example`;
  return (await site.done<{ mails: Mail[] }>("admin", "GET", path)).mails;
}
