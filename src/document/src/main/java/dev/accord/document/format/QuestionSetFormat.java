package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.SurveyQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a survey asks from an instant on: standard items by their id, or items of its own. */
final class QuestionSetFormat {
  private static final Choice<ItemKind> KIND = Choice.of(ItemKind.class);
  private static final Choice<SurveyQuestion> QUESTION = Choice.of(SurveyQuestion.class);
  private static final int LONGEST_WORDING = 1_000;

  private QuestionSetFormat() {}

  /**
   * Reads a question set.
   *
   * @param numbers the numbers of the survey's question sets
   */
  static Optional<QuestionSet> read(Value value, References numbers) {
    return value.members().flatMap(members -> read(members, numbers));
  }

  private static Optional<QuestionSet> read(Members members, References numbers) {
    Optional<Integer> number =
        members.required("number", value -> Numbers.numbered("question set", value, numbers));
    Optional<Instant> from = members.required("effectiveFrom", Times::instant);
    References given = members.scope("this question set");
    List<Item> items = members.requiredList("items", item -> item(item, given));
    return members.build(
        () -> new QuestionSet(number.orElseThrow(), from.orElseThrow(), items),
        "Remove one of them, or change it.");
  }

  private static Optional<Item> item(Value value, References given) {
    return value.isText()
        ? Keys.declared("item", given, ItemId::new)
            .from(value)
            .flatMap(id -> value.made(Item::standard, id.value(), "Choose another id."))
        : value.members().flatMap(members -> item(members, given));
  }

  private static Optional<Item> item(Members members, References given) {
    Optional<ItemId> id = members.required("id", Keys.declared("item", given, ItemId::new));
    Optional<ItemKind> kind = members.required("kind", KIND::read);
    Optional<SurveyQuestion> question = members.optional("question", QUESTION::read);
    SortedMap<String, String> wording =
        members.optional("wording", QuestionSetFormat::wording).orElseGet(TreeMap::new);
    return members.build(
        () -> new Item(id.orElseThrow(), kind.orElseThrow(), question, wording),
        "Word it in English at least.");
  }

  private static Optional<SortedMap<String, String>> wording(Value value) {
    return value.members().map(QuestionSetFormat::wording);
  }

  private static SortedMap<String, String> wording(Members members) {
    SortedMap<String, String> wording = new TreeMap<>();
    for (String language : members.names()) {
      members
          .required(language, QuestionSetFormat::sentence)
          .ifPresent(text -> wording.put(language, text));
    }
    return wording;
  }

  private static Optional<String> sentence(Value value) {
    return Texts.prose(value).flatMap(text -> sentence(value, text));
  }

  private static Optional<String> sentence(Value value, String text) {
    if (text.isBlank()) {
      return value.mistake("A wording is blank.", "Write what is asked, or leave it out.");
    }
    return text.length() > LONGEST_WORDING
        ? value.mistake(
            "%s has %,d characters.".formatted(Words.quoted(text), text.length()),
            "Shorten it to %,d.".formatted(LONGEST_WORDING))
        : Optional.of(text);
  }

  static JsonObject write(QuestionSet set) {
    return new ObjectWriter()
        .with("number", set.number())
        .with("effectiveFrom", set.effectiveFrom())
        .with("items", ObjectWriter.array(set.items(), QuestionSetFormat::write))
        .done();
  }

  private static JsonElement write(Item item) {
    JsonObject wording = new JsonObject();
    item.wording().forEach(wording::addProperty);
    return new ObjectWriter()
        .with("id", item.id())
        .with("kind", KIND.write(item.kind()))
        .ifPresent("question", item.question(), QUESTION::write)
        .unless(new JsonObject(), "wording", wording, json -> json)
        .done();
  }
}
