import { useEffect, useState } from "preact/hooks";
import { fetchVocabulary, type VocabularyField } from "../fields/vocabulary";

const NONE: readonly VocabularyField[] = [];

/** The fields that filters can ask about; empty until they are there, and then filters show what they say literally. */
export function useVocabulary(project?: string): readonly VocabularyField[] {
  const [fields, setFields] = useState(NONE);
  useEffect(() => {
    let isNewest = true;
    fetchVocabulary(project).then(
      (found) => {
        if (isNewest) setFields(found);
      },
      () => {
        // Names are missing then; what is typed counts all the same.
      },
    );
    return () => {
      isNewest = false;
    };
  }, [project]);
  return fields;
}
