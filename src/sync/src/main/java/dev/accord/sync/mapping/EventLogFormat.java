package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.sync.mapping.EventLogMapping.Columns;
import dev.accord.sync.mapping.EventLogMapping.Csv;
import dev.accord.sync.mapping.EventLogMapping.Rows;
import dev.accord.sync.mapping.EventLogMapping.Texts;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mapping of an event log: what every mapping has, and what the columns of the file tell. */
final class EventLogFormat {
  private static final String REPEATED = "whole";
  private static final String CHANGES = "changes";
  private static final Csv USUAL = new Csv(',', '"');
  private static final int ASCII = 128;

  private final Dialect dialect;

  EventLogFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  Optional<EventLogMapping> read(Value value) {
    return value.members().flatMap(this::read);
  }

  private Optional<EventLogMapping> read(Members members) {
    Optional<Columns> columns = members.required("columns", EventLogFormat::columns);
    Optional<TimeFormat> time = members.required("time", EventLogFormat::time);
    boolean repeats = members.optional("rows", EventLogFormat::repeats).orElse(true);
    List<String> unknown = members.list("unknown", Entries::name);
    Optional<String> start = members.optional("startState", Entries::name);
    Template summary =
        members.optional("summary", Entries::name).map(Template::new).orElse(new Template(""));
    Optional<Template> url = members.required("url", EventLogFormat::url);
    Csv csv = members.optional("csv", EventLogFormat::csv).orElse(USUAL);
    if (members.has("comments")) {
      members.mistake("An event log tells no comments.", () -> "Leave 'comments' out.");
    }
    return new MappingFormat(dialect)
        .read(members)
        .flatMap(
            mapping ->
                members.build(
                    () ->
                        new EventLogMapping(
                            mapping,
                            columns.orElseThrow(),
                            time.orElseThrow(),
                            new Rows(repeats, Set.copyOf(unknown), start),
                            new Texts(summary, url.orElseThrow()),
                            csv)));
  }

  private static Optional<Columns> columns(Value value) {
    return value.members().flatMap(EventLogFormat::columns);
  }

  private static Optional<Columns> columns(Members members) {
    Optional<String> id = members.required("id", Entries::name);
    Optional<String> time = members.required("time", Entries::name);
    Optional<String> key = members.optional("key", Entries::name);
    Optional<String> created = members.optional("created", Entries::name);
    Optional<String> author = members.optional("author", Entries::name);
    return members.build(
        () ->
            new Columns(
                id.orElseThrow(),
                key.orElse(id.orElseThrow()),
                time.orElseThrow(),
                created,
                author));
  }

  private static Optional<TimeFormat> time(Value value) {
    return value.members().flatMap(EventLogFormat::time);
  }

  private static Optional<TimeFormat> time(Members members) {
    Optional<ZoneId> zone = members.required("zone", EventLogFormat::zone);
    Optional<String> format = members.required("format", Value::text);
    return members.build(
        () -> TimeFormat.of(format.orElseThrow(), zone.orElseThrow()),
        "Write the format as d/M/yyyy HH:mm or yyyy-MM-dd'T'HH:mm:ss.");
  }

  private static Optional<ZoneId> zone(Value value) {
    return value
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(ZoneId.of(text));
              } catch (DateTimeException e) {
                return value.mistake(
                    "There is no time zone '%s'.".formatted(Plain.line(text)),
                    "Name the zone that times are written in, such as Europe/Berlin or UTC.");
              }
            });
  }

  private static Optional<Boolean> repeats(Value value) {
    List<String> words = List.of(REPEATED, CHANGES);
    return value
        .text()
        .flatMap(
            text ->
                words.contains(text)
                    ? Optional.of(text.equals(REPEATED))
                    : MappingFormat.notOneOf(value, text, words));
  }

  /** Columns stand where letters may, so that any value gives an address. */
  private static Optional<Template> url(Value value) {
    return Entries.name(value)
        .flatMap(
            text -> {
              Template template = new Template(text);
              boolean web = text.startsWith("https://") || text.startsWith("http://");
              return web && isAddress(template.fill(column -> "1"))
                  ? Optional.of(template)
                  : value.mistake(
                      "'%s' is no address of the web.".formatted(text),
                      "Write where people see a ticket, with columns in braces:"
                          + " https://desk.example.org/ticket/{number}.");
            });
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<Csv> csv(Value value) {
    return value.members().flatMap(EventLogFormat::csv);
  }

  private static Optional<Csv> csv(Members members) {
    Optional<Character> separator = members.optional("separator", EventLogFormat::sign);
    Optional<Character> quote = members.optional("quote", EventLogFormat::sign);
    return members.build(
        () -> new Csv(separator.orElse(USUAL.separator()), quote.orElse(USUAL.quote())));
  }

  private static Optional<Character> sign(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                text.length() == 1 && text.charAt(0) < ASCII && "\r\n".indexOf(text.charAt(0)) < 0
                    ? Optional.of(text.charAt(0))
                    : value.expected("one character, such as \";\" or \"\\t\""));
  }
}
