package dev.accord.sync.source.servicenow;

import static dev.accord.sync.source.servicenow.Instance.START;
import static dev.accord.sync.source.servicenow.Instance.understood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading page by page: nothing is missed, whatever the size of pages and whatever happens
 * meanwhile.
 */
class PagingTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 50})
  void pages_of_any_size_give_the_same_tickets(int size) {
    Random random = new Random(4711);
    for (int i = 0; i < 23; i++) {
      String id = "t%02d".formatted(i);
      // Often several in one second.
      Instant at = START.plusSeconds(random.nextInt(6));
      INSTANCE.tables().create(id, at);
      if (random.nextBoolean()) {
        INSTANCE.tables().update(id, at.plusSeconds(random.nextInt(3)), "abel", "state", "2");
      }
    }
    Map<String, Ticket> whole = new HashMap<>();
    readAll(INSTANCE.source(500), Optional.empty(), whole);

    Map<String, Ticket> paged = new HashMap<>();
    readAll(INSTANCE.source(size), Optional.empty(), paged);

    assertThat(whole).hasSize(23);
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void tickets_that_change_while_pages_are_read_are_never_missed() {
    for (int seed = 0; seed < 25; seed++) {
      changeWhileReading(new Random(seed), seed);
    }
  }

  private void changeWhileReading(Random random, int seed) {
    INSTANCE.fill();
    INSTANCE.tables().now(START.plusSeconds(600));
    for (int i = 0; i < 12; i++) {
      INSTANCE.tables().create("t%02d".formatted(i), START.plusSeconds(random.nextInt(40)));
    }
    INSTANCE
        .tables()
        .beforeTable(
            () -> {
              INSTANCE.tables().now(INSTANCE.tables().now().plusSeconds(random.nextInt(3)));
              int happening = random.nextInt(3);
              String id = "t%02d".formatted(random.nextInt(12));
              if (happening == 0) {
                INSTANCE
                    .tables()
                    .update(
                        id,
                        INSTANCE.tables().now(),
                        "abel",
                        "priority",
                        random.nextBoolean() ? "1" : "3");
              } else if (happening == 1) {
                // A transaction that was long under way.
                INSTANCE
                    .tables()
                    .update(
                        id,
                        INSTANCE.tables().now().minusSeconds(random.nextInt(50)),
                        "abel",
                        "state",
                        "2");
              }
            });
    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readSome(INSTANCE.source(4), Optional.empty(), known, 30);
    INSTANCE.tables().beforeTable(() -> {});
    cursor = readAll(INSTANCE.source(4), cursor, known);
    readAll(INSTANCE.source(4), cursor, known);

    Map<String, Ticket> truth = new HashMap<>();
    readAll(INSTANCE.source(500), Optional.empty(), truth);
    assertThat(known).as("seed %d", seed).isEqualTo(truth);
  }

  @Test
  void a_row_that_becomes_visible_late_is_found_by_the_next_reading() {
    INSTANCE.tables().now(START.plusSeconds(600));
    INSTANCE.tables().create("a", START.plusSeconds(595));
    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readAll(INSTANCE.source(5), Optional.empty(), known);

    INSTANCE.tables().create("late", START.plusSeconds(560));
    readAll(INSTANCE.source(5), cursor, known);

    assertThat(known).containsOnlyKeys("a", "late");
  }

  @Test
  void a_reading_that_was_interrupted_for_hours_still_finds_what_came_late_in_it() {
    INSTANCE.tables().now(START.plusSeconds(600));
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().create("b", START.plusSeconds(595));
    Page first = INSTANCE.source(2).next(Optional.empty());
    INSTANCE.tables().create("late", START.plusSeconds(590));
    INSTANCE.tables().now(START.plusSeconds(20_000));

    Map<String, Ticket> known = new HashMap<>();
    Optional<Cursor> cursor = readAll(INSTANCE.source(2), Optional.of(first.next()), known);
    readAll(INSTANCE.source(2), cursor, known);

    assertThat(known).containsKey("late");
  }

  @Test
  void a_page_whose_rows_may_partly_not_be_read_does_not_end_the_reading() {
    for (int i = 0; i < 6; i++) {
      INSTANCE.tables().create("t" + i, START.plusSeconds(i));
    }
    INSTANCE.tables().hideRow("t1");
    Map<String, Ticket> known = new HashMap<>();

    readAll(INSTANCE.source(2), Optional.empty(), known);

    assertThat(known).containsOnlyKeys("t0", "t2", "t3", "t4", "t5");
  }

  @Test
  void the_scope_holds_on_each_page() {
    for (int i = 0; i < 8; i++) {
      INSTANCE.tables().create("t" + i, START);
      INSTANCE.tables().put("incident", "t" + i, "priority", Integer.toString(i % 4));
    }
    Map<String, Ticket> known = new HashMap<>();

    readAll(INSTANCE.source(2, "priority=1^ORpriority=3"), Optional.empty(), known);

    assertThat(known).containsOnlyKeys("t1", "t3", "t5", "t7");
  }

  @Test
  void tickets_are_read_again_by_id_and_what_is_gone_is_left_out() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().create("b", START);

    List<ReadTicket> read = INSTANCE.source(1).read(List.of("a", "gone", "b", "^NQactive=true"));

    assertThat(read).extracting(ReadTicket::id).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void nothing_to_read_is_an_empty_page() {
    Page page = INSTANCE.source(5).next(Optional.empty());

    assertThat(page.tickets()).isEmpty();
    assertThat(page.more()).isFalse();
    assertThat(INSTANCE.source(5).next(Optional.of(page.next())).tickets()).isEmpty();
  }

  private static Optional<Cursor> readAll(
      ServiceNow source, Optional<Cursor> from, Map<String, Ticket> into) {
    return readSome(source, from, into, 1_000);
  }

  private static Optional<Cursor> readSome(
      ServiceNow source, Optional<Cursor> from, Map<String, Ticket> into, int pages) {
    Optional<Cursor> cursor = from;
    Set<Cursor> seen = new HashSet<>();
    for (int i = 0; i < pages; i++) {
      Page page = source.next(cursor);
      List<String> ids = new ArrayList<>();
      for (ReadTicket read : page.tickets()) {
        Ticket ticket = understood(read).ticket();
        ids.add(read.id());
        into.put(
            read.id(),
            new Ticket(
                ticket.id(),
                ticket.key(),
                ticket.created(),
                ticket.initial(),
                ticket.events(),
                Duration.ZERO));
      }
      assertThat(ids).doesNotHaveDuplicates();
      cursor = Optional.of(page.next());
      if (!page.more()) {
        return cursor;
      }
      assertThat(seen.add(page.next())).as("reading goes on from %s", page.next()).isTrue();
    }
    return cursor;
  }
}
