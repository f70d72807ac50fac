package dev.accord.document.sample;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random choices, the same for the same seed. */
final class Dice {
  private static final List<String> TEXTS =
      List.of(
          "Finance",
          "Größe & \"Maß\"",
          "<script>alert('x')</script>",
          "日本 支社",
          "🙂 \u2028 \\ / </td>",
          "{\"accord\": 1}",
          " edges ");

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  boolean oneIn(int chances) {
    return below(chances) == 0;
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  <E extends Enum<E>> E of(Class<E> type) {
    return of(List.of(type.getEnumConstants()));
  }

  String name() {
    return of(TEXTS) + below(100);
  }

  /** Possibly empty and of several lines. */
  String prose() {
    return oneIn(2) ? "" : name() + "\n\t" + name();
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return oneIn(2) ? Optional.empty() : Optional.of(value.get());
  }

  <T> List<T> many(int most, Supplier<T> value) {
    return IntStream.range(0, below(most + 1)).mapToObj(i -> value.get()).toList();
  }

  /** Some of the values, each once, in their order. */
  <T> List<T> some(List<T> values) {
    return values.stream().filter(value -> oneIn(2)).toList();
  }

  /** Ids that differ, at least one. */
  static List<String> ids(String kind, int count) {
    return IntStream.range(0, count).mapToObj(i -> kind + "-" + i).toList();
  }
}
