package dev.accord.sync.source;

import com.google.gson.JsonObject;
import dev.accord.document.problem.Problem;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Optional;

/** Writes into a system what Accord says of its tickets. */
public interface WriteBack {
  WriteBackSettings settings();

  /**
   * What is to stand in the ticket, in the system's own form: equal judgement, equal content.
   *
   * @return absent when only notes are written
   */
  Optional<JsonObject> content(JudgedTicket ticket);

  /**
   * Whether the note stands in the ticket.
   *
   * @throws TroubleException when the system cannot be asked now
   */
  boolean holds(String id, Note note);

  /**
   * Writes. What is there already is replaced; notes are added.
   *
   * @param id the system's own
   * @param content absent when it stands there already
   * @throws TroubleException when the system cannot be asked now; then some or all may be written
   */
  Result write(String id, Optional<JsonObject> content, List<Note> notes);

  /**
   * Whether writing will work, as far as the system tells that without being written to.
   *
   * @param some tickets of the source
   * @throws TroubleException when the system cannot be asked now
   */
  Outlook outlook(List<Heading> some);

  /**
   * What is to be expected of writing.
   *
   * @param obstacles errors for what will be refused, warnings for what may be
   * @param told in one line what was asked, and what the system does not tell
   */
  record Outlook(List<Problem> obstacles, String told) {
    public Outlook {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** What came of writing. */
  sealed interface Result {
    /** All stands there now. */
    record Written() implements Result {}

    /**
     * The system does not take it for this ticket.
     *
     * @param reason what, and the cure
     */
    record Refused(String reason) implements Result {}
  }
}
