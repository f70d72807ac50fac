package dev.accord.sync.store;

import dev.accord.engine.clock.Standing;
import dev.accord.sync.judged.Note;
import dev.accord.sync.store.StoredNote.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Notes that were written, or are to be, each once. */
public final class Notes {
  private final Handle handle;

  Notes(Handle handle) {
    this.handle = handle;
  }

  /** All notes of the tickets. */
  public List<StoredNote> of(String system, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "select n.id, n.subject, n.standing, n.words, n.stage"
                + " from unnest(cast(:ids as varchar(100) array)) as asked (id)"
                + " join note n on n.system = :system and n.id = asked.id"
                + " order by n.id, n.added_at, n.subject, n.standing")
        .bind("system", system)
        .bindArray("ids", String.class, List.copyOf(ids))
        .map((row, context) -> read(row))
        .list();
  }

  /** Adds notes that are to be written into the ticket. */
  public void add(String system, String id, Collection<Note> notes, Instant now) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into note (system, id, subject, standing, words, stage, added_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)");
    for (Note note : notes) {
      batch.add(
          system,
          id,
          note.subject(),
          note.standing().name(),
          note.words(),
          Stage.WAITING.name(),
          now.toEpochMilli());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Writes down how far writing the notes has come. */
  public void come(String system, Collection<StoredNote> notes, Stage stage) {
    PreparedBatch batch =
        handle.prepareBatch(
            "update note set stage = ?"
                + " where system = ? and id = ? and subject = ? and standing = ?");
    for (StoredNote one : notes) {
      batch.add(stage.name(), system, one.id(), one.note().subject(), one.note().standing().name());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Drops notes that nobody has begun to write. */
  public void drop(String system, Collection<StoredNote> notes) {
    PreparedBatch batch =
        handle.prepareBatch(
            "delete from note where system = ? and id = ? and subject = ? and standing = ?"
                + " and stage = 'WAITING'");
    for (StoredNote one : notes) {
      batch.add(system, one.id(), one.note().subject(), one.note().standing().name());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Drops those about a standing that nobody has begun to write. */
  public void drop(String system, Standing standing) {
    handle.execute(
        "delete from note where system = ? and standing = ? and stage = 'WAITING'",
        system,
        standing.name());
  }

  private static StoredNote read(ResultSet row) throws SQLException {
    return new StoredNote(
        row.getString("id"),
        new Note(
            row.getString("subject"),
            Standing.valueOf(row.getString("standing")),
            row.getString("words")),
        Stage.valueOf(row.getString("stage")));
  }
}
