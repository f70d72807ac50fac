package dev.accord.document.change;

import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.Target;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How the parts of a promise are said. */
final class Phrases {
  private Phrases() {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  /** The value in words, or none. */
  static <T> Function<Optional<T>, String> orNone(Function<T, String> say) {
    return value -> value.map(say).orElse("none");
  }

  static String text(String text) {
    return text.isEmpty() ? "none" : "'" + text + "'";
  }

  static String percent(Percent percent) {
    return BigDecimal.valueOf(percent.basisPoints(), 2).stripTrailingZeros().toPlainString() + " %";
  }

  static String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.Asked asked) {
      return "when asked completely: " + FilterPhrase.of(asked.complete());
    }
    if (anchor instanceof Anchor.ConditionTrue when) {
      return "when " + FilterPhrase.of(when.condition());
    }
    if (anchor instanceof Anchor.AssignedToDepartment) {
      return "when assigned to the department";
    }
    return anchor instanceof Anchor.Accepted ? "when accepted by the department" : "when created";
  }

  static String stop(Stop stop) {
    if (stop instanceof Stop.When when) {
      return "when " + FilterPhrase.of(when.condition());
    }
    return stop instanceof Stop.Answered ? "when answered" : "when it leaves the department";
  }

  static String pause(PauseRule pause) {
    return "%s, on the account of %s, while %s"
        .formatted(pause.reason(), word(pause.party()), FilterPhrase.of(pause.condition()));
  }

  static String cap(PauseCap cap) {
    return "%s, then %s".formatted(cap.longest(), word(cap.action()));
  }

  static String reopen(Reopen reopen) {
    return reopen.mode() == ReopenMode.CONTINUE
        ? "continue within " + reopen.window()
        : word(reopen.mode());
  }

  static String target(Target target) {
    return target instanceof Target.Within within
        ? within.amount().toString()
        : "by the date in " + ((Target.By) target).field();
  }
}
