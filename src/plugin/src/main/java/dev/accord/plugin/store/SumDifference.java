package dev.accord.plugin.store;

import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A stored sum that was not what its parts add up to.
 *
 * @param of id of the agreement, or of the department whose clients' tickets it is of
 * @param what id of the metric, or what time was spent on
 * @param period such as 2026-10
 * @param before what was stored, in words
 * @param after what is stored now
 */
public record SumDifference(String of, String what, String period, String before, String after) {
  private static final String BETWEEN = "\t";
  private static final int MEMBERS = 5;

  static List<SumDifference> ofTallies(Map<TallyKey, Tally> before, Map<TallyKey, Tally> after) {
    return differing(
        before,
        after,
        key ->
            new SumDifference(
                key.clock().agreement().value(),
                key.clock().metric().value(),
                key.length().label(key.firstDay()),
                words(before.getOrDefault(key, Tally.NONE)),
                words(after.getOrDefault(key, Tally.NONE))));
  }

  static List<SumDifference> ofTimes(Map<TimeKey, TimeSum> before, Map<TimeKey, TimeSum> after) {
    return differing(
        before,
        after,
        key ->
            new SumDifference(
                key.provider().value(),
                key.part().kind().name(),
                key.length().label(key.firstDay()),
                words(before.getOrDefault(key, TimeSum.NONE)),
                words(after.getOrDefault(key, TimeSum.NONE))));
  }

  private static <K, V> List<SumDifference> differing(
      Map<K, V> before, Map<K, V> after, Function<K, SumDifference> told) {
    Set<K> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<SumDifference> found = new ArrayList<>();
    for (K key : keys) {
      V was = before.get(key);
      if (was == null || !was.equals(after.get(key))) {
        found.add(told.apply(key));
      }
    }
    return found;
  }

  private static String words(Tally tally) {
    return "%d met, %d missed, %d not counted, %d ms"
        .formatted(
            tally.compliance().met(),
            tally.compliance().breached(),
            tally.count(CycleOutcome.EXEMPT)
                + tally.count(CycleOutcome.TRANSFERRED)
                + tally.count(CycleOutcome.CANCELLED),
            tally.elapsedMillis());
  }

  private static String words(TimeSum sum) {
    return "%d tickets, %d ms".formatted(sum.tickets(), sum.millis());
  }

  /** On one line; ids have neither tabs nor line breaks. */
  String written() {
    return String.join(BETWEEN, of, what, period, before, after);
  }

  static SumDifference read(String line) {
    String[] members = line.split(BETWEEN, MEMBERS);
    return new SumDifference(members[0], members[1], members[2], members[3], members[4]);
  }
}
