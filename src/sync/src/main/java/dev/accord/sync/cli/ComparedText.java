package dev.accord.sync.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.ObjectWriter;
import dev.accord.sync.compare.Compared;
import dev.accord.sync.compare.Difference;
import dev.accord.sync.compare.Tally;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.page.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of comparing clocks, for people and for programs. */
final class ComparedText {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone((ZoneId) ZoneOffset.UTC);

  private ComparedText() {}

  static String of(Compared compared) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%,d tickets, %,d rows of task_sla%n".formatted(compared.tickets(), compared.rows()));
    compared.tallies().forEach(tally -> text.append('\n').append(text(tally)));
    names(compared)
        .forEach(
            (clock, count) ->
                text.append("%n%s: %,d runs only in Accord%n".formatted(clock, count)));
    if (compared.differing() > 0) {
      text.append(
          "%nThey differ, the worst first, %,d of %,d:%n"
              .formatted(compared.worst().size(), compared.differing()));
      compared.worst().forEach(one -> text.append(text(one)));
    }
    return text.toString();
  }

  private static String text(Tally tally) {
    return """
        %s = %s
          compared %,d, same verdict %,d, breached only in Accord %,d, only in ServiceNow %,d
          due: median difference %s, largest %s
          not compared: %,d only in ServiceNow
        """
        .formatted(
            Plain.line(tally.definition()),
            tally.clock(),
            tally.compared(),
            tally.sameVerdict(),
            tally.onlyOurs(),
            tally.onlyTheirs(),
            tally.median().map(Words::span).orElse("unknown"),
            tally.largest().map(Words::span).orElse("unknown"),
            tally.theirsAlone());
  }

  private static String text(Difference one) {
    return "  %s  %s: %s%s; %s%n"
        .formatted(
            Plain.line(one.ticket()),
            Plain.line(one.definition()),
            verdicts(one),
            one.dueLater()
                .map(
                    later ->
                        ", due %s %s in ServiceNow"
                            .formatted(Words.span(later), later.isNegative() ? "earlier" : "later"))
                .orElse(""),
            one.reason().words());
  }

  private static String verdicts(Difference one) {
    if (one.weBreached() == one.theyBreached()) {
      return one.weBreached() ? "breached in both" : "breached in neither";
    }
    return one.weBreached() ? "breached only in Accord" : "breached only in ServiceNow";
  }

  /** Runs that only Accord has, by the clock's name; not those of which there is none. */
  private static SortedMap<String, Integer> names(Compared compared) {
    SortedMap<String, Integer> names = new TreeMap<>();
    compared
        .oursAlone()
        .forEach(
            (clock, count) -> {
              if (count > 0) {
                names.put(clock.toString(), count);
              }
            });
    return names;
  }

  static String json(Compared compared) {
    ObjectWriter alone = new ObjectWriter();
    names(compared).forEach((clock, count) -> alone.with(clock, count.intValue()));
    return new ObjectWriter()
            .with("tickets", compared.tickets())
            .with("rows", compared.rows())
            .with("differing", compared.differing())
            .with("definitions", ObjectWriter.array(compared.tallies(), ComparedText::json))
            .with("onlyInAccord", alone.done())
            .with("worst", ObjectWriter.array(compared.worst(), ComparedText::json))
            .done()
        + System.lineSeparator();
  }

  private static JsonElement json(Tally tally) {
    return new ObjectWriter()
        .with("definition", tally.definition())
        .with("clock", tally.clock())
        .with("compared", tally.compared())
        .with("sameVerdict", tally.sameVerdict())
        .with("breachedOnlyInAccord", tally.onlyOurs())
        .with("breachedOnlyInServiceNow", tally.onlyTheirs())
        .with("differing", tally.apart())
        .ifPresent("dueMedian", tally.median(), ComparedText::millis)
        .ifPresent("dueLargest", tally.largest(), ComparedText::millis)
        .with("onlyInServiceNow", tally.theirsAlone())
        .done();
  }

  private static JsonElement json(Difference one) {
    return new ObjectWriter()
        .with("ticket", one.ticket())
        .with("definition", one.definition())
        .with("breachedInAccord", new JsonPrimitive(one.weBreached()))
        .with("breachedInServiceNow", new JsonPrimitive(one.theyBreached()))
        .with("startInAccord", instant(one.ourStart()))
        .ifPresent("startInServiceNow", one.theirStart(), ComparedText::instant)
        .ifPresent("dueInAccord", one.ourDue(), ComparedText::instant)
        .ifPresent("dueInServiceNow", one.theirDue(), ComparedText::instant)
        .ifPresent("dueLater", one.dueLater(), ComparedText::millis)
        .with("reason", one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .done();
  }

  private static JsonElement instant(Instant at) {
    return new JsonPrimitive(INSTANT.format(at));
  }

  private static JsonElement millis(Duration span) {
    return new JsonPrimitive(span.toMillis());
  }
}
