package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Optional;

/**
 * Questions about a ticket: {@code {"field": "priority", "is": "High"}}, {@code {"field":
 * "priority", "in": ["High", "Highest"]}}, {@code {"field": "resolution", "set": true}}, {@code
 * {"group": "finance-users", "of": "reporter"}}, {@code {"all": […]}}, {@code {"any": […]}}, {@code
 * {"not": …}} and {@code "anything"}.
 */
final class FilterFormat {
  private static final String ANYTHING = "anything";
  private static final String FORMS =
      "a filter: \"anything\" or an object with one of the members 'field', 'group', 'all', 'any' or"
          + " 'not'";

  private FilterFormat() {}

  static Optional<Filter> read(Value value) {
    if (value.isText() && value.text().equals(Optional.of(ANYTHING))) {
      return Optional.of(Filter.ANYTHING);
    }
    return value.isObject() ? value.members().flatMap(FilterFormat::read) : value.expected(FORMS);
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
    Optional<Filter> part =
        members.has("not") ? members.required("not", FilterFormat::read) : none(members);
    return members.build(() -> new Filter.Not(part.orElseThrow()));
  }

  private static Optional<Filter> none(Members members) {
    return members.mistake("This is no filter.", "Write " + FORMS + ".");
  }

  private static Optional<Filter> ofField(Members members) {
    Optional<FieldKey> field = members.required("field", FieldFormat::read);
    if (members.has("set")) {
      Optional<Boolean> set = members.required("set", Value::flag);
      return members.build(
          () -> isSet(new Filter.HasValue(field.orElseThrow()), set.orElseThrow()));
    }
    if (members.has("is")) {
      Optional<String> text = members.required("is", Texts::name);
      return members.build(
          () -> new Filter.OneOf(field.orElseThrow(), List.of(text.orElseThrow())));
    }
    List<String> texts = members.has("in") ? members.list("in", Texts::name) : noValue(members);
    return members.build(() -> new Filter.OneOf(field.orElseThrow(), texts));
  }

  private static List<String> noValue(Members members) {
    members.mistake(
        "The filter names a field and no value.",
        "Add \"is\": \"one value\", \"in\": [\"several\"], or \"set\": true.");
    return List.of();
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
