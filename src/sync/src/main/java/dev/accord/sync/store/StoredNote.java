package dev.accord.sync.store;

import dev.accord.sync.judged.Note;

/**
 * A note on a ticket.
 *
 * @param stage how far writing it has come
 */
public record StoredNote(String id, Note note, Stage stage) {
  /** How far writing a note has come. */
  public enum Stage {
    /** Nobody has tried. */
    WAITING,

    /** Somebody was about to write it: whether it stands there, only its system knows. */
    BEGUN,

    WRITTEN,
  }

  public boolean isPending() {
    return stage != Stage.WRITTEN;
  }
}
