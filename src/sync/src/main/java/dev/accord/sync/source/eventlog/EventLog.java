package dev.accord.sync.source.eventlog;

import dev.accord.sync.mapping.Dialect;
import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Original;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.source.Telling;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Tickets of an event log: a CSV file, or a folder of them, in which each row is an update. */
public final class EventLog implements Inspectable {
  /** What is the same in each log. */
  public static final Dialect DIALECT = new Dialect("state", Map.of(), Set.of(), false);

  /** More rows than anybody makes: rather, the wrong column was named as the id. */
  private static final int MOST_ROWS = 10_000;

  private final Path place;
  private final int pageSize;
  private final LogContent content;
  private final History history;
  private final Telling telling;

  /**
   * @param system the name by which its tickets are known
   * @param place a file, or a folder
   */
  public EventLog(String system, Path place, int pageSize, EventLogMapping mapping, Clock clock) {
    this.place = place;
    this.pageSize = pageSize;
    this.content = new LogContent(place, mapping, clock);
    this.history = new History(mapping);
    this.telling = new Telling(system, mapping.mapping(), clock);
  }

  @Override
  public Page next(Optional<Cursor> after) {
    content.refresh();
    long read = after.map(Position::of).filter(content::holds).map(Position::row).orElse(0L);
    List<RowIndex.Latest> some = content.index().behind(read, pageSize);
    boolean more = some.size() == pageSize;
    long until = some.isEmpty() ? read : some.get(some.size() - 1).row();
    List<ReadTicket> tickets =
        some.stream().map(one -> told(one.id(), (original, ticket) -> ticket)).toList();
    return new Page(tickets, content.position(until).cursor(), more, Duration.ZERO);
  }

  @Override
  public List<ReadTicket> read(List<String> ids) {
    content.refresh();
    List<ReadTicket> tickets = new ArrayList<>();
    boolean ticketsMissing = false;
    for (String id : ids) {
      if (content.index().of(id, 1).isEmpty()) {
        ticketsMissing |= !RowIds.isOfLine(id);
      } else {
        tickets.add(told(id, (original, ticket) -> ticket));
      }
    }
    if (ticketsMissing && !content.isStill()) {
      throw new TroubleException(
          Trouble.UNREACHABLE,
          "%s was replaced less than %d s ago and may still be being written; what is gone from it is looked for later"
              .formatted(place, LogContent.STILL.toSeconds()));
    }
    return tickets;
  }

  @Override
  public Inventory inventory() {
    content.refresh();
    // That each column is there was found when rows were read.
    return new Inventory(Set.of(), content.seen().states(), content.seen().groups());
  }

  @Override
  public List<Sample> sample(int count) {
    content.refresh();
    return content.index().newest(count).stream().map(id -> told(id, Sample::new)).toList();
  }

  private <T> T told(String id, BiFunction<Original, ReadTicket, T> with) {
    List<Row> rows = content.index().of(id, MOST_ROWS + 1);
    try {
      if (rows.size() > MOST_ROWS) {
        throw new IllegalArgumentException(
            "it has more than %,d rows; look whether 'columns.id' names the right column"
                .formatted(MOST_ROWS));
      }
      Original original = history.of(id, rows);
      return with.apply(original, telling.tell(original, Duration.ZERO));
    } catch (IllegalArgumentException e) {
      Original bare = history.bare(id, rows);
      return with.apply(
          bare, Telling.rejected(id, bare.heading().key(), String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void close() {
    content.close();
  }
}
