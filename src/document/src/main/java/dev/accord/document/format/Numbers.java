package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of versions and shares. */
final class Numbers {
  private Numbers() {}

  /** The number of a version: a whole number from 1 on. */
  static Optional<Integer> version(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                isWhole(number) && number.signum() > 0
                    ? Optional.of(number.intValueExact())
                    : value.expected("a whole number from 1 on"));
  }

  /** A number that no other of the versions has. */
  static Optional<Integer> version(Value value, References versions) {
    return numbered("version", value, versions);
  }

  /** A number from 1 on that no other of the kind has. */
  static Optional<Integer> numbered(String kind, Value value, References others) {
    Optional<Integer> number = version(value);
    number.ifPresent(each -> others.declare(kind, each.toString(), value.path()));
    return number;
  }

  /** How many in a hundred are asked: a whole number from 1 to 100. */
  static Optional<Integer> sample(Value value) {
    return fromOneToHundred(value);
  }

  /** How much a promise counts: a whole number from 1 to 100. */
  static Optional<Integer> weight(Value value) {
    return fromOneToHundred(value);
  }

  private static Optional<Integer> fromOneToHundred(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                isWhole(number) && number.signum() > 0 && isShare(number)
                    ? Optional.of(number.intValueExact())
                    : value.expected("a whole number from 1 to 100"));
  }

  /** A share in percent with at most two decimals: 95 or 97.5. */
  static Optional<Percent> percent(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                isShare(number)
                    ? Optional.of(new Percent(number.movePointRight(2).intValueExact()))
                    : value.expected("a share from 0 to 100 with at most two decimals"));
  }

  /** A whole number from 1 on. */
  static Optional<Integer> count(Value value) {
    return version(value);
  }

  /** A score with at most two decimals: 4.2 or -10. */
  static Optional<BigDecimal> score(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                isWhole(number.movePointRight(2))
                    ? Optional.of(number)
                    : value.expected("a score with at most two decimals"));
  }

  static JsonElement write(Percent percent) {
    return new JsonPrimitive(
        new BigDecimal(
            BigDecimal.valueOf(percent.basisPoints(), 2).stripTrailingZeros().toPlainString()));
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(100)) <= 0
        && isWhole(number.movePointRight(2));
  }

  private static boolean isWhole(BigDecimal number) {
    try {
      number.intValueExact();
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }
}
