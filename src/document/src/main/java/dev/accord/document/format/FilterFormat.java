package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions about a ticket: {@code {"field": "priority", "is": "High"}}, {@code {"field":
 * "priority", "in": ["High", "Highest"]}}, {@code {"field": "resolution", "set": true}}, {@code
 * {"group": "finance-users", "of": "reporter"}}, {@code {"all": […]}}, {@code {"any": […]}}, {@code
 * {"not": …}} and {@code "anything"}.
 */
final class FilterFormat {
  private static final String ANYTHING = "anything";
  private static final List<String> FORMS = List.of("field", "group", "all", "any", "not");
  private static final List<String> ASKED = List.of("is", "in", "set");
  private static final String EXPECTED =
      "a filter: \"anything\" or an object with one of the members 'field', 'group', 'all', 'any' or"
          + " 'not'";

  private FilterFormat() {}

  static Optional<Filter> read(Value value) {
    if (value.isText() && value.text().equals(Optional.of(ANYTHING))) {
      return Optional.of(Filter.ANYTHING);
    }
    return value.isObject()
        ? value.members().flatMap(FilterFormat::read)
        : value.expected(EXPECTED);
  }

  private static Optional<Filter> read(Members members) {
    if (members.has("field")) {
      return ofField(members);
    }
    if (members.has("group")) {
      Optional<String> group = members.required("group", Texts::name);
      Optional<FieldKey> field = members.required("of", FieldFormat::read);
      return members.build(() -> new Filter.InGroup(field.orElseThrow(), group.orElseThrow()));
    }
    if (members.has("all")) {
      List<Filter> parts = members.list("all", FilterFormat::read);
      return members.build(() -> new Filter.All(parts));
    }
    if (members.has("any")) {
      List<Filter> parts = members.list("any", FilterFormat::read);
      return members.build(() -> new Filter.Any(parts));
    }
    if (members.has("not")) {
      Optional<Filter> part = members.required("not", FilterFormat::read);
      return members.build(() -> new Filter.Not(part.orElseThrow()));
    }
    return members.mistake("This is no filter.", () -> meant(members.names()));
  }

  private static String meant(Set<String> names) {
    return names.stream()
        .flatMap(name -> Nearest.to(name, FORMS).stream())
        .findFirst()
        .map("Did you mean '%s'?"::formatted)
        .orElse("Write %s.".formatted(EXPECTED));
  }

  private static Optional<Filter> ofField(Members members) {
    Optional<FieldKey> field = members.required("field", FieldFormat::read);
    List<String> asked = ASKED.stream().filter(members::has).toList();
    if (asked.size() != 1) {
      return members.mistake(
          asked.isEmpty()
              ? "The filter names a field and no value."
              : "The filter asks several things of the field: %s.".formatted(asked),
          () -> "Write one of \"is\": \"a value\", \"in\": [\"several\"] or \"set\": true.");
    }
    Optional<Boolean> set = members.optional("set", Value::flag);
    if (members.has("set")) {
      return members.build(
          () -> isSet(new Filter.HasValue(field.orElseThrow()), set.orElseThrow()));
    }
    List<String> texts = new ArrayList<>(members.list("in", Texts::name));
    members.optional("is", Texts::name).ifPresent(texts::add);
    return members.build(() -> new Filter.OneOf(field.orElseThrow(), texts));
  }

  private static Filter isSet(Filter hasValue, boolean set) {
    return set ? hasValue : new Filter.Not(hasValue);
  }

  static JsonElement write(Filter filter) {
    ObjectWriter out = new ObjectWriter();
    if (filter.equals(Filter.ANYTHING)) {
      return ObjectWriter.text(ANYTHING);
    }
    if (filter instanceof Filter.OneOf oneOf) {
      out.with("field", oneOf.field());
      return oneOf.idsOrNames().size() == 1
          ? out.with("is", oneOf.idsOrNames().get(0)).done()
          : out.with("in", ObjectWriter.array(oneOf.idsOrNames(), ObjectWriter::text)).done();
    }
    if (filter instanceof Filter.HasValue hasValue) {
      return setOrNot(hasValue, true);
    }
    if (filter instanceof Filter.InGroup inGroup) {
      return out.with("group", inGroup.group()).with("of", inGroup.userField()).done();
    }
    return writeJoined(filter, out);
  }

  private static JsonElement writeJoined(Filter filter, ObjectWriter out) {
    if (filter instanceof Filter.All all) {
      return out.with("all", ObjectWriter.array(all.parts(), FilterFormat::write)).done();
    }
    if (filter instanceof Filter.Any any) {
      return out.with("any", ObjectWriter.array(any.parts(), FilterFormat::write)).done();
    }
    Filter part = ((Filter.Not) filter).part();
    return part instanceof Filter.HasValue hasValue
        ? setOrNot(hasValue, false)
        : out.with("not", write(part)).done();
  }

  private static JsonElement setOrNot(Filter.HasValue hasValue, boolean set) {
    return new ObjectWriter()
        .with("field", hasValue.field())
        .with("set", new JsonPrimitive(set))
        .done();
  }
}
