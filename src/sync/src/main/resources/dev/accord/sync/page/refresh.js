// Shows the page as it is now, every few seconds, unless somebody is at one of its buttons.
const PAUSE = 5000;

async function refresh() {
  const here = document.querySelector("main");
  if (!document.hidden && !here.contains(document.activeElement)) {
    try {
      const answer = await fetch("/");
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const main = fresh.querySelector("main");
      if (main) {
        here.replaceWith(document.adoptNode(main));
        document.title = fresh.title;
      }
    } catch {
      // The service is stopping or starting; what stands there says as of when it holds.
    }
  }
  setTimeout(refresh, PAUSE);
}

setTimeout(refresh, PAUSE);
