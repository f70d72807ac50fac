package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields and their values, each a text or an id with a name; an empty list means no value. */
final class FieldValuesFormat {
  private FieldValuesFormat() {}

  static Optional<Map<FieldKey, List<FieldValue>>> read(Value value) {
    return value.members().flatMap(FieldValuesFormat::read);
  }

  private static Optional<Map<FieldKey, List<FieldValue>>> read(Members members) {
    Map<FieldKey, List<FieldValue>> fields = new LinkedHashMap<>();
    for (String name : List.copyOf(members.names())) {
      Optional<FieldKey> field = members.required(name, value -> FieldFormat.field(value, name));
      List<FieldValue> values = members.list(name, FieldValuesFormat::readValue);
      field.ifPresent(key -> fields.put(key, values));
    }
    return members.build(() -> fields);
  }

  static JsonObject write(Map<FieldKey, List<FieldValue>> fields) {
    ObjectWriter writer = new ObjectWriter();
    fields.forEach(
        (field, values) ->
            writer.with(field.value(), ObjectWriter.array(values, FieldValuesFormat::writeValue)));
    return writer.done();
  }

  private static Optional<FieldValue> readValue(Value value) {
    return value.isObject()
        ? value.members().flatMap(FieldValuesFormat::readNamed)
        : Texts.prose(value)
            .flatMap(text -> value.made(FieldValue::of, text, "Leave an empty value out."));
  }

  private static Optional<FieldValue> readNamed(Members members) {
    Optional<String> id = members.required("id", Texts::prose);
    Optional<String> name = members.required("name", Texts::prose);
    return members.build(() -> new FieldValue(id.orElseThrow(), name.orElseThrow()));
  }

  private static JsonElement writeValue(FieldValue value) {
    return value.id().equals(value.name())
        ? ObjectWriter.text(value.id())
        : new ObjectWriter().with("id", value.id()).with("name", value.name()).done();
  }
}
