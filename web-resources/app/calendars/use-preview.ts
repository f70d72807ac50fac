import { useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { previewCalendar } from "./api";
import type { Calendar, Preview } from "./model";

const PAUSE = 400;

/** The next days of a calendar as it is typed; the last good answer stays while a new one fails. */
export function usePreview(
  calendar: Calendar,
  from: string | undefined,
): { preview?: Preview; failure?: HttpError } {
  const [state, setState] = useState<{ preview?: Preview; failure?: HttpError }>({});
  const text = JSON.stringify(calendar);
  useEffect(() => {
    let isNewest = true;
    const timer = setTimeout(() => {
      previewCalendar(JSON.parse(text) as Calendar, from).then(
        (preview) => {
          if (isNewest) setState({ preview });
        },
        (error: unknown) => {
          if (isNewest)
            setState(({ preview }) => ({
              ...(preview ? { preview } : {}),
              failure: asHttpError(error),
            }));
        },
      );
    }, PAUSE);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [text, from]);
  return state;
}
