package dev.accord.sync.pass;

import com.google.gson.JsonObject;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.judged.JudgedClock;
import dev.accord.sync.judged.JudgedFormat;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.Letter.State;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Sha256;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredNote;
import dev.accord.sync.store.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears from Accord how the clocks of a system's tickets stand, and prepares what is to be written
 * back: letters that differ from what was written last, and notes that there never were.
 *
 * <p>What was over before write-back was switched on is left alone: a ticket that has no clock open
 * and has not changed its standing since gets no letter, and nobody is told what happened before.
 */
public final class Hearing {
  /** Under this name stands since when contents are written. */
  private static final String CONTENTS = "CONTENTS";

  /** Older than that is no news to anybody. */
  private static final Duration NEWS = Duration.ofDays(7);

  private final String system;
  private final WriteBack writer;
  private final Accord accord;
  private final Store store;
  private final Clock clock;

  public Hearing(String system, WriteBack writer, Accord accord, Store store, Clock clock) {
    this.system = system;
    this.writer = writer;
    this.accord = accord;
    this.store = store;
    this.clock = clock;
  }

  /** By that name stands how writing back into the system goes; no system is called so. */
  public static String stateOf(String system) {
    return system + "#write-back";
  }

  /**
   * @return how many tickets were heard of, and how many letters and notes came of it
   * @throws dev.accord.sync.trouble.TroubleException when Accord cannot be asked
   */
  public PassFigures run(Progress progress) {
    PassFigures figures = PassFigures.NONE;
    Heard heard = store.inTransaction(this::begin);
    boolean more = true;
    while (more) {
      JudgedPage page = accord.standings(system, heard.after());
      Heard next = heard.until(page.next());
      figures = figures.plus(store.inTransaction(unit -> keep(unit, page, next)));
      heard = next;
      more = page.more();
      if (!progress.did(figures)) {
        return figures;
      }
    }
    return figures;
  }

  private Heard begin(Unit unit) {
    String shape = Sha256.of(writer.settings().toString()).substring(0, 16);
    Instant now = clock.instant();
    Optional<Heard> before = unit.sources().of(stateOf(system)).cursor().map(Heard::of);
    if (before.filter(it -> it.shape().equals(shape)).isEmpty()) {
      EnumSet.allOf(Standing.class).stream()
          .filter(standing -> !writer.settings().noted().contains(standing))
          .forEach(standing -> unit.notes().drop(system, standing));
    }
    return before.filter(it -> it.isGoodFor(shape, now)).orElseGet(() -> Heard.nothing(shape, now));
  }

  private PassFigures keep(Unit unit, JudgedPage page, Heard heard) {
    unit.sources().change(stateOf(system), it -> it.at(heard.cursor()));
    List<String> ids = page.tickets().stream().map(JudgedTicket::id).toList();
    List<String> gone = List.copyOf(unit.tickets().gone(system, ids));
    unit.letters().forget(system, gone);
    Map<String, Letter> letters = unit.letters().byId(system, ids);
    Map<String, List<StoredNote>> notes =
        unit.notes().of(system, ids).stream().collect(Collectors.groupingBy(StoredNote::id));
    Since since = since(unit);
    List<Letter> changed = new ArrayList<>();
    for (JudgedTicket ticket : page.tickets()) {
      if (!gone.contains(ticket.id())) {
        List<StoredNote> known = notes.getOrDefault(ticket.id(), List.of());
        List<Note> news = news(ticket, known, since);
        tell(unit, ticket, known, news);
        letter(ticket, Optional.ofNullable(letters.get(ticket.id())), known, news, since)
            .ifPresent(changed::add);
      }
    }
    unit.letters().put(changed);
    return new PassFigures(ids.size(), changed.size(), 0, Duration.ZERO);
  }

  /** Since when what is written. */
  private record Since(Map<String, Instant> things, Instant now) {
    /** Whether it was before contents were written at all. */
    boolean isBefore(Instant at) {
      return at.isBefore(things.getOrDefault(CONTENTS, Instant.MAX));
    }

    boolean isNews(Standing standing, Instant at) {
      return !at.isBefore(things.getOrDefault(standing.name(), Instant.MAX))
          && at.isAfter(now.minus(NEWS));
    }
  }

  private Since since(Unit unit) {
    List<String> things =
        Stream.concat(Stream.of(CONTENTS), writer.settings().noted().stream().map(Standing::name))
            .toList();
    Instant now = clock.instant();
    return new Since(unit.beginnings().of(system, things, now), now);
  }

  private List<Note> news(JudgedTicket ticket, List<StoredNote> known, Since since) {
    List<String> told = known.stream().map(one -> one.note().name()).toList();
    return ticket.clocks().stream()
        .filter(clock -> isNews(clock, since))
        .flatMap(clock -> Note.of(clock).stream())
        .filter(note -> !told.contains(note.name()))
        .toList();
  }

  private static boolean isNews(JudgedClock clock, Since since) {
    return clock
        .stands()
        .flatMap(stands -> clock.since().map(at -> since.isNews(stands, at)))
        .orElse(false);
  }

  /** A note that a later one of the same cycle overtakes before anybody wrote it is left out. */
  private void tell(Unit unit, JudgedTicket ticket, List<StoredNote> known, List<Note> news) {
    List<String> subjects = news.stream().map(Note::subject).toList();
    unit.notes()
        .drop(
            system, known.stream().filter(one -> subjects.contains(one.note().subject())).toList());
    unit.notes().add(system, ticket.id(), news, clock.instant());
  }

  /** Absent when the one that is there need not be changed. */
  private Optional<Letter> letter(
      JudgedTicket ticket,
      Optional<Letter> before,
      List<StoredNote> known,
      List<Note> news,
      Since since) {
    if (before.isEmpty() && news.isEmpty() && isLeftAlone(ticket, since)) {
      return Optional.empty();
    }
    String wanted = Sha256.of(writer.content(ticket).map(JsonObject::toString).orElse(""));
    Optional<String> written = before.flatMap(Letter::written);
    boolean isWritten =
        written.equals(Optional.of(wanted))
            || (writer.content(ticket).isEmpty() && written.isEmpty());
    boolean hasNotes = !news.isEmpty() || known.stream().anyMatch(StoredNote::isPending);
    State state = before.map(Letter::state).orElse(State.RESTING);
    Letter letter =
        new Letter(
            system,
            ticket.id(),
            ticket.key(),
            JudgedFormat.write(ticket),
            wanted,
            written,
            isWritten && !hasNotes ? State.RESTING : state.waiting(clock.instant()));
    return before.equals(Optional.of(letter)) ? Optional.empty() : Optional.of(letter);
  }

  private boolean isLeftAlone(JudgedTicket ticket, Since since) {
    boolean isOver =
        ticket.clocks().stream().allMatch(clock -> clock.since().map(since::isBefore).orElse(true));
    return writer.content(ticket).isEmpty() || (!ticket.isOpen() && isOver);
  }
}
