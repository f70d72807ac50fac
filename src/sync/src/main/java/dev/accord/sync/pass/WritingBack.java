package dev.accord.sync.pass;

import com.google.gson.JsonObject;
import dev.accord.sync.judged.JudgedFormat;
import dev.accord.sync.judged.Note;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.store.Backoff;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Sha256;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredNote;
import dev.accord.sync.store.StoredNote.Stage;
import dev.accord.sync.store.Unit;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes letters and notes into the tickets of a system, until none is due.
 *
 * <p>Contents may be written twice, notes may not. So that a note is about to be written is stored
 * before; whoever finds one like that looks first whether it is there. That is not done before
 * {@link #IN_DOUBT} is over, for a request may still arrive after its sender has given up.
 */
public final class WritingBack {
  static final Duration IN_DOUBT = Duration.ofMinutes(2);

  private static final int SOME = 50;

  /** So many refusals in a row are no affair of single tickets. */
  private static final int SUSPICIOUS = 20;

  private final String system;
  private final WriteBack writer;
  private final Store store;
  private final Clock clock;

  public WritingBack(String system, WriteBack writer, Store store, Clock clock) {
    this.system = system;
    this.writer = writer;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return how many letters were written or refused
   * @throws TroubleException when the system cannot be asked now, or refuses one after the other
   */
  public PassFigures run(Progress progress) {
    PassFigures figures = PassFigures.NONE;
    int inARow = 0;
    List<Letter> letters = due();
    while (!letters.isEmpty()) {
      for (Letter letter : letters) {
        PassFigures one = write(letter);
        figures = figures.plus(one);
        inARow = one.rejected() > 0 ? inARow + 1 : 0;
        refuseRefusals(inARow);
        if (!progress.did(figures)) {
          return figures;
        }
      }
      letters = due();
    }
    return figures;
  }

  private void refuseRefusals(int inARow) {
    if (inARow >= SUSPICIOUS) {
      throw new TroubleException(
          Trouble.DENIED,
          "%s has refused %d tickets one after the other, so no more are written now. Look at the reasons, and give the user the right to write."
              .formatted(system, inARow));
    }
  }

  private List<Letter> due() {
    return store.inTransaction(unit -> unit.letters().due(system, clock.instant(), SOME));
  }

  private PassFigures write(Letter letter) {
    List<StoredNote> pending = store.inTransaction(unit -> begin(unit, letter));
    List<Note> missing =
        latest(pending).stream()
            .filter(one -> one.stage() == Stage.WAITING || !writer.holds(letter.id(), one.note()))
            .map(StoredNote::note)
            .toList();
    Optional<JsonObject> content = writer.content(JudgedFormat.read(letter.body()));
    String hash = Sha256.of(content.map(JsonObject::toString).orElse(""));
    boolean isThere = letter.written().equals(Optional.of(hash));
    Optional<JsonObject> unwritten = content.filter(it -> !isThere);
    WriteBack.Result result =
        unwritten.isEmpty() && missing.isEmpty()
            ? new WriteBack.Result.Written()
            : writer.write(letter.id(), unwritten, missing);
    return store.inTransaction(unit -> end(unit, letter, hash, pending, result));
  }

  /** One that a later one of the same cycle has overtaken is there, or need not be. */
  private static Collection<StoredNote> latest(List<StoredNote> pending) {
    Map<String, StoredNote> latest = new LinkedHashMap<>();
    pending.forEach(one -> latest.put(one.note().subject(), one));
    return latest.values();
  }

  private List<StoredNote> begin(Unit unit, Letter letter) {
    List<StoredNote> pending =
        unit.notes().of(system, List.of(letter.id())).stream()
            .filter(StoredNote::isPending)
            .toList();
    if (!pending.isEmpty()) {
      unit.notes().come(system, pending, Stage.BEGUN);
      unit.letters().hold(letter, clock.instant().plus(IN_DOUBT));
    }
    return pending;
  }

  private PassFigures end(
      Unit unit, Letter letter, String hash, List<StoredNote> notes, WriteBack.Result result) {
    Instant now = clock.instant();
    if (result instanceof WriteBack.Result.Refused refused) {
      Duration wait = Backoff.ofParcel(letter.state().attempts());
      unit.letters().postpone(letter, refused.reason(), now.plus(wait));
      return new PassFigures(1, 0, 1, Duration.ZERO);
    }
    unit.letters().written(letter, hash);
    unit.notes().come(system, notes, Stage.WRITTEN);
    return new PassFigures(1, 1, 0, Duration.ZERO);
  }
}
