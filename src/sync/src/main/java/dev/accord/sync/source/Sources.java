package dev.accord.sync.source;

import dev.accord.document.Reading;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Dialect;
import dev.accord.sync.mapping.EventLogMapping;
import dev.accord.sync.mapping.Inventory;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.MappingLint;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.source.eventlog.EventLog;
import dev.accord.sync.source.jira.Jira;
import dev.accord.sync.source.servicenow.Schedules;
import dev.accord.sync.source.servicenow.ServiceNow;
import dev.accord.sync.source.servicenow.TaskSlas;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes sources of what is configured. */
public final class Sources {
  private final Clock clock;

  /**
   * @param clock the real one
   */
  public Sources(Clock clock) {
    this.clock = clock;
  }

  /** The mapping of a source, with everything that is wrong in its file. */
  public static Reading<Mapping> mapping(SourceSettings settings) {
    if (settings.kind() == SourceKind.EVENT_LOG) {
      Reading<EventLogMapping> reading = eventLogMapping(settings);
      return new Reading<>(reading.value().map(EventLogMapping::mapping), reading.problems());
    }
    return fitting(
        settings, read(settings, text -> MappingReader.read(text, dialect(settings.kind()))));
  }

  private static Reading<EventLogMapping> eventLogMapping(SourceSettings settings) {
    return read(settings, text -> MappingReader.readEventLog(text, EventLog.DIALECT));
  }

  private static <T> Reading<T> read(SourceSettings settings, Function<String, Reading<T>> reader) {
    try {
      return reader.apply(Files.readString(settings.mapping()));
    } catch (IOException e) {
      Problems problems = new Problems();
      problems.error(
          Path.ROOT,
          "The mapping %s cannot be read (%s)."
              .formatted(settings.mapping(), e.getClass().getSimpleName()),
          "Put it there as UTF-8 text, or correct the path.");
      return new Reading<>(Optional.empty(), problems.toList());
    }
  }

  /** Only ServiceNow is asked for schedules and for clocks of its own. */
  private static Reading<Mapping> fitting(SourceSettings settings, Reading<Mapping> reading) {
    boolean fits =
        settings.kind() == SourceKind.SERVICENOW
            || reading
                .value()
                .map(Mapping::counterparts)
                .filter(it -> !it.schedules().isEmpty() || !it.promises().isEmpty())
                .isEmpty();
    if (fits) {
      return reading;
    }
    Problems problems = new Problems();
    problems.error(
        Path.ROOT,
        "'schedules' and 'sla' say nothing in the mapping of %s, which is no ServiceNow."
            .formatted(settings.system()),
        "Remove them.");
    return new Reading<>(Optional.empty(), problems.toList());
  }

  /**
   * The source, ready to be read; nothing has been asked of its system yet.
   *
   * @throws IllegalArgumentException when the mapping has errors, or does not go with the source
   */
  public Inspectable open(SourceSettings settings) {
    if (settings.place() instanceof Place.Remote remote) {
      return written(settings, remote, new OneAtATime(open(settings, remote)));
    }
    return new OneAtATime(open(settings, (Place.Local) settings.place()));
  }

  /** Writing needs no turn: it shares nothing with reading. */
  private Inspectable written(SourceSettings settings, Place.Remote remote, Inspectable source) {
    Mapping mapping = mapping(settings).orElseThrow();
    return settings
        .writeBack()
        .map(what -> Writers.of(settings, what, remote, new Peer(remote.peer(), clock), mapping))
        .<Inspectable>map(writer -> new BothWays(source, writer))
        .orElse(source);
  }

  private Inspectable open(SourceSettings settings, Place.Local local) {
    return new EventLog(
        settings.system(),
        local.path(),
        settings.pageSize(),
        eventLogMapping(settings).orElseThrow(),
        clock);
  }

  private Inspectable open(SourceSettings settings, Place.Remote remote) {
    String system = settings.system();
    Mapping mapping = mapping(settings).orElseThrow();
    Peer peer = new Peer(remote.peer(), clock);
    return switch (settings.kind()) {
      case SERVICENOW ->
          new ServiceNow(
              system,
              peer,
              new ServiceNow.Scope(
                  remote.table(),
                  remote.scope(),
                  settings.pageSize(),
                  Writers.leavesNotes(settings)),
              mapping,
              clock);
      case JIRA -> Jira.dataCenter(system, peer, issues(settings, remote), mapping, clock);
      case JIRA_CLOUD -> Jira.cloud(system, peer, issues(settings, remote), mapping, clock);
      case EVENT_LOG -> throw new IllegalArgumentException("an event log is in files");
    };
  }

  private static Jira.Scope issues(SourceSettings settings, Place.Remote remote) {
    return new Jira.Scope(remote.scope(), settings.pageSize());
  }

  /**
   * The schedules of a source.
   *
   * @throws IllegalArgumentException when it is no ServiceNow
   */
  public Schedules schedules(SourceSettings settings) {
    return new Schedules(serviceNow(settings));
  }

  /**
   * The clocks that a source keeps itself.
   *
   * @throws IllegalArgumentException when it is no ServiceNow
   */
  public TaskSlas taskSlas(SourceSettings settings) {
    return new TaskSlas(serviceNow(settings));
  }

  private Peer serviceNow(SourceSettings settings) {
    if (settings.kind() == SourceKind.SERVICENOW
        && settings.place() instanceof Place.Remote remote) {
      return new Peer(remote.peer(), clock);
    }
    throw new IllegalArgumentException(
        "%s is no ServiceNow, and is not asked for schedules or clocks of its own; name another source"
            .formatted(settings.system()));
  }

  /**
   * What of the mapping, and of what is to be written back, does not fit to what the system has.
   *
   * @throws TroubleException when the system cannot be read now
   */
  public static List<Problem> lint(SourceSettings settings, Mapping mapping, Inspectable source) {
    Inventory inventory = source.inventory();
    List<Problem> problems =
        MappingLint.of(mapping, inventory, dialect(settings.kind()).knowsCategories());
    return Stream.concat(problems.stream(), Writers.lint(settings, inventory).stream()).toList();
  }

  private static Dialect dialect(SourceKind kind) {
    return switch (kind) {
      case SERVICENOW -> ServiceNow.DIALECT;
      case JIRA, JIRA_CLOUD -> Jira.DIALECT;
      case EVENT_LOG -> EventLog.DIALECT;
    };
  }
}
