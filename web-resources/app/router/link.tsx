import type { ComponentChildren, JSX } from "preact";
import { useRouter } from "./router";

/** A link within the app. A click with a key held, or the middle button, does what the browser does. */
export function Link(props: {
  to: string;
  children: ComponentChildren;
  class?: string;
  current?: boolean;
}): JSX.Element {
  const router = useRouter();
  return (
    <a
      href={`${router.root}/${props.to}`}
      class={props.class}
      aria-current={props.current === true ? "page" : undefined}
      onClick={(event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (event.button !== 0 || !isPlain) return;
        event.preventDefault();
        router.go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
