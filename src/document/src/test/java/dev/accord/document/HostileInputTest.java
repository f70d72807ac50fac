package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.Definitions;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileInputTest {
  private static final String SCRIPT = "<script>alert('x')</script>";
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final Set<String> FREE_TEXTS =
      Set.of("name", "description", "contact", "channels", "reason", "head", "group", "is");

  @Test
  void carries_scripts_in_texts_as_the_data_that_they_are() {
    JsonObject document = JsonParser.parseString(Documents.example()).getAsJsonObject();
    int replaced = replace(document);
    Reading<Definitions> reading = DocumentReader.read(document.toString());

    assertThat(reading.problems()).noneMatch(Problem::isError);
    String written = DocumentWriter.write(reading.orElseThrow());
    assertThat(written.split(Pattern.quote(SCRIPT), -1)).hasSize(replaced + 1);
    assertThat(DocumentReader.read(written).value()).isEqualTo(reading.value());
  }

  @Test
  void reads_a_document_of_ten_megabytes() {
    String departments =
        IntStream.range(0, TEN_MEGABYTES / 60)
            .mapToObj(
                "{\"id\": \"d%1$d\", \"name\": \"D %1$d\", \"calendar\": \"always\"}"::formatted)
            .collect(Collectors.joining(","));
    String document =
        "{\"accord\": 1, \"calendars\": [{\"id\": \"always\", \"name\": \"A\", \"versions\":"
            + " [{\"version\": 1, \"hours\": \"always\"}]}], \"departments\": ["
            + departments
            + "]}";

    assertThat(document.length()).isGreaterThan(TEN_MEGABYTES * 9 / 10);
    assertThat(DocumentReader.read(document).orElseThrow().departments())
        .hasSize(TEN_MEGABYTES / 60);
  }

  @Test
  void ten_megabytes_of_mistakes_are_counted_and_few_are_listed() {
    String document = "{\"accord\": 1, \"x\": [" + "[],".repeat(TEN_MEGABYTES / 3) + "[]]}";
    String accounts = "{\"accord\": 1, \"serviceAccounts\": [" + "0,".repeat(1_000_000) + "0]}";
    String members =
        IntStream.range(0, 100_000)
            .mapToObj("\"m%d\": 0"::formatted)
            .collect(Collectors.joining(","));

    assertThat(DocumentReader.read(document).problems()).hasSize(1);
    assertThat(DocumentReader.read(accounts).problems()).hasSize(Problems.LISTED + 1);
    assertThat(DocumentReader.read("{" + members + "}").problems()).hasSize(Problems.LISTED + 1);
  }

  @Test
  void a_text_of_ten_megabytes_is_shortened_in_messages() {
    String huge = "\"" + "x".repeat(TEN_MEGABYTES) + "\"";

    assertThat(DocumentReader.read(Documents.with("departments[0].name", huge)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).hasSizeLessThan(300))
        .extracting(Problem::message)
        .asString()
        .endsWith("has 10,000,000 characters.");
  }

  @Test
  void goals_and_filters_without_end_are_looked_over_as_far_as_it_pays() {
    String goals =
        IntStream.range(0, 20_000)
            .mapToObj(
                ("{\"id\": \"g%1$d\", \"name\": \"G\", \"for\": {\"field\": \"label\", \"is\": \"l%1$d\"},"
                        + " \"within\": \"1h\", \"calendar\": \"berlin\"}")
                    ::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    String path = "agreements[0].versions[1].metrics[1].goals";

    assertThat(DocumentReader.read(Documents.with(path, goals)).problems()).isEmpty();
    assertThat(DocumentReader.read(Documents.with(path + "[0].for", maze("a", 25))).problems())
        .noneMatch(Problem::isError);
  }

  /** Each level holds two that differ, so that naive comparing takes time without end. */
  private static String maze(String label, int depth) {
    String filter = "{\"field\": \"label\", \"is\": \"" + label + "\"}";
    for (int i = 0; i < depth; i++) {
      filter =
          "{\"%s\": [%s, {\"field\": \"label\", \"is\": \"%d\"}]}"
              .formatted(i % 2 == 0 ? "any" : "all", filter, i);
    }
    return filter;
  }

  /** Puts the script into every free text and tells how many there were. */
  private static int replace(JsonElement json) {
    if (json instanceof JsonArray array) {
      return array.asList().stream().mapToInt(HostileInputTest::replace).sum();
    }
    if (!(json instanceof JsonObject object)) {
      return 0;
    }
    int replaced = 0;
    for (String name : Set.copyOf(object.keySet())) {
      JsonElement value = object.get(name);
      if (value.isJsonPrimitive() && FREE_TEXTS.contains(name)) {
        object.add(name, new JsonPrimitive(SCRIPT));
        replaced++;
      } else {
        replaced += replace(value);
      }
    }
    return replaced;
  }
}
