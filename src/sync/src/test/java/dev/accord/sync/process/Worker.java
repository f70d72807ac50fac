package dev.accord.sync.process;

import dev.accord.sync.accord.RestAccord;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.run.Schedule;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.Place;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.source.SourceKind;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service in a process of its own, which may come to stand still in the middle of its work. */
final class Worker {
  static final String READY = "ready";
  static final String IN_THE_MIDDLE = "in the middle";
  static final String SYSTEM = "desk";

  private static final int TICKETS_A_PAGE = 5;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofMillis(250);

  private Worker() {}

  /** Of the database, of Accord, of the log, of its mapping, and after how many pages it stands. */
  public static void main(String[] arguments) throws IOException {
    Clock clock = Clock.systemUTC();
    PeerSettings jira = PeerSettings.of("Accord", URI.create(arguments[1]), new Credentials.None());
    SourceSettings desk =
        new SourceSettings(
            SYSTEM,
            SourceKind.EVENT_LOG,
            new Place.Local(Path.of(arguments[2])),
            Path.of(arguments[3]),
            TICKETS_A_PAGE,
            Optional.empty(),
            Optional.empty());
    try (Store store = Store.open(new StoreSettings(arguments[0], "postgres", "postgres"));
        Source source = standing(new Sources(clock).open(desk), Integer.parseInt(arguments[4]));
        Schedule schedule =
            new Schedule(
                store,
                new Chores(
                    store,
                    new RestAccord(new Peer(jira, clock), clock),
                    Map.of(SYSTEM, source),
                    clock,
                    new Meters()),
                EVERY,
                HEARTBEAT)) {
      schedule.start();
      System.out.println(READY);
      waitForEver();
    }
  }

  private static Source standing(Source source, int afterPages) {
    return new Source() {
      private int pages;

      @Override
      public Page next(Optional<Cursor> after) {
        Page page = source.next(after);
        if (++pages > afterPages) {
          System.out.println(IN_THE_MIDDLE);
          waitForEver();
        }
        return page;
      }

      @Override
      public List<ReadTicket> read(List<String> ids) {
        return source.read(ids);
      }

      @Override
      public void close() {
        source.close();
      }
    };
  }

  /** Until it is killed, or whoever started it ends. */
  private static void waitForEver() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
