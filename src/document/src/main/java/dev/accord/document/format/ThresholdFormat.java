package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a step becomes due: {@code "80%"} of the target, {@code "due"}, {@code {"before": "1h"}} or
 * {@code {"after": "30m"}}.
 */
final class ThresholdFormat {
  private static final String DUE = "due";
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?%");
  private static final String FORMS =
      "\"80%\", \"due\", {\"before\": \"1h\"} or {\"after\": \"30m\"}";

  private ThresholdFormat() {}

  static Optional<Threshold> read(Value value) {
    if (value.isObject()) {
      return value.members().flatMap(ThresholdFormat::ofAmount);
    }
    if (!value.isText()) {
      return value.expected(FORMS);
    }
    return value.text().flatMap(text -> ofText(value, text));
  }

  private static Optional<Threshold> ofText(Value value, String text) {
    if (text.equals(DUE)) {
      return Optional.of(new Threshold.Due());
    }
    Matcher share = SHARE.matcher(text);
    return share.matches()
        ? value.made(ThresholdFormat::share, share.group(1), "Choose a share up to 100%.")
        : value.expected(FORMS);
  }

  private static Threshold share(String percent) {
    return new Threshold.Share(
        new Percent(new BigDecimal(percent).movePointRight(2).intValueExact()));
  }

  private static Optional<Threshold> ofAmount(Members members) {
    if (members.has("after")) {
      Optional<Amount> after = members.required("after", Amounts::read);
      return members.build(() -> new Threshold.After(after.orElseThrow()));
    }
    Optional<Amount> before = members.required("before", Amounts::read);
    return members.build(() -> new Threshold.Before(before.orElseThrow()));
  }

  static JsonElement write(Threshold threshold) {
    if (threshold instanceof Threshold.Before before) {
      return new ObjectWriter().with("before", before.amount()).done();
    }
    if (threshold instanceof Threshold.After after) {
      return new ObjectWriter().with("after", after.amount()).done();
    }
    return threshold instanceof Threshold.Share share
        ? ObjectWriter.text(Numbers.write(share.ofTarget()).getAsString() + "%")
        : ObjectWriter.text(DUE);
  }
}
