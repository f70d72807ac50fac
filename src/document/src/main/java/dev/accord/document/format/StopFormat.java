package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.Filter;
import java.util.Map;
import java.util.Optional;

/** What ends a cycle: {@code "answered"}, {@code "left"} or {@code {"when": filter}}. */
final class StopFormat {
  private static final Map<String, Stop> WORDS =
      Map.of("answered", new Stop.Answered(), "left", new Stop.LeftDepartment());
  private static final String FORMS = "\"answered\", \"left\" or {\"when\": filter}";

  private StopFormat() {}

  static Optional<Stop> read(Value value) {
    return value.isObject()
        ? value.members().flatMap(StopFormat::ofFilter)
        : Forms.word(value, WORDS, FORMS);
  }

  private static Optional<Stop> ofFilter(Members members) {
    Optional<Filter> condition = members.required("when", FilterFormat::read);
    return members.build(() -> new Stop.When(condition.orElseThrow()));
  }

  static JsonElement write(Stop stop) {
    return stop instanceof Stop.When when
        ? new ObjectWriter().with("when", FilterFormat.write(when.condition())).done()
        : Forms.write(stop, WORDS);
  }
}
