package dev.accord.plugin.rest;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.plugin.figure.OutcomeKind;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a request asks figures of, by the parameters of its address. */
record FigureQuery(MultivaluedMap<String, String> parameters) {
  private static final int PERIODS = 13;
  private static final int MOST_PERIODS = 60;

  static FigureQuery of(UriInfo address) {
    return new FigureQuery(address.getQueryParameters());
  }

  Scope scope() {
    return new Scope(
        id("provider", DepartmentId::new),
        id("client", DepartmentId::new),
        id("agreement", AgreementId::new),
        id("service", ServiceId::new),
        id("metric", MetricId::new),
        id("goal", GoalId::new));
  }

  /** A parameter; one that is blank is none. */
  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.getFirst(name)).filter(text -> !text.isBlank());
  }

  /**
   * A parameter that has to be there.
   *
   * @throws Failure 400 when it is not
   */
  String required(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "The request has no '%s'.".formatted(name),
                    "Add it to the address."));
  }

  <T> Optional<T> id(String name, Function<String, T> of) {
    return text(name)
        .map(
            text -> {
              try {
                return of.apply(text);
              } catch (IllegalArgumentException noKey) {
                throw new Failure(
                    Kind.BAD_REQUEST,
                    "'%s' is no id of a %s.".formatted(text, name),
                    "Send the id as it stands in the definitions.");
              }
            });
  }

  PeriodLength length() {
    return constant("length", PeriodLength.class).orElse(PeriodLength.MONTH);
  }

  int periods() {
    return number("periods", PERIODS, MOST_PERIODS);
  }

  /** A period by its label; absent when none is asked for. Its length must be the one asked for. */
  Optional<PeriodLabel> period(String name) {
    Optional<PeriodLabel> period = id(name, PeriodLabel::parse, FigureQuery::noPeriod);
    boolean other =
        period.isPresent() && text("length").isPresent() && period.get().length() != length();
    if (other) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "%s is no %s.".formatted(period.get(), length()),
          "Leave the length out, or send one that fits the period.");
    }
    return period;
  }

  private <T> Optional<T> id(
      String name, Function<String, T> of, Function<IllegalArgumentException, Failure> failure) {
    try {
      return text(name).map(of);
    } catch (IllegalArgumentException unreadable) {
      throw failure.apply(unreadable);
    }
  }

  private static Failure noPeriod(IllegalArgumentException why) {
    return new Failure(
        Kind.BAD_REQUEST, String.valueOf(why.getMessage()), "Send the label of a period.");
  }

  Optional<OutcomeKind> outcome() {
    return constant("outcome", OutcomeKind.class);
  }

  /**
   * A number from 1 on; what is more than most is most.
   *
   * @throws Failure 400 when it is none
   */
  int number(String name, int otherwise, int most) {
    try {
      int number = text(name).map(Integer::parseInt).orElse(otherwise);
      return Math.max(1, Math.min(number, most));
    } catch (NumberFormatException noNumber) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "'%s' of '%s' is not a whole number.".formatted(text(name).orElse(""), name),
          "Send one from 1 to %d.".formatted(most));
    }
  }

  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return text(name)
        .map(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new Failure(
                                Kind.BAD_REQUEST,
                                "There is no %s '%s'.".formatted(name, text),
                                Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ", "Send one of ", ".")))));
  }
}
