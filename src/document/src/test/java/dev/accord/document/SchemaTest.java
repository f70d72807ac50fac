package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.accord.document.problem.Problem;
import dev.accord.document.sample.RandomDefinitions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader say the same of everything that a schema can say. */
class SchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Objects.requireNonNull(
                  SchemaTest.class.getResourceAsStream("configuration.schema.json")));

  /** What the reader says of meaning: the schema knows no ids, zones, days of months, sums. */
  private static final List<String> BEYOND_A_SCHEMA =
      List.of(
          "There is no department",
          "There is no service",
          "There is no calendar",
          "There is no agreement",
          "There is no metric",
          "There is no time zone",
          " stands twice",
          "surrogate",
          " lies outside the years",
          " is not a date such as",
          " is not a day of every year",
          "must be more than zero",
          "longer than 100 years",
          "at most two decimals",
          "overlap",
          "has no length",
          "is not a window",
          "hours long",
          "PT25H long",
          "named twice",
          "before it starts",
          "must come after",
          "its own client",
          "is not before until",
          "takes effect",
          "stands after version",
          "stands after question set",
          "no standard wording",
          "cannot answer CHOOSE_AGAIN",
          "in no common language",
          "drivers of an answer that it has not asked for",
          "asks for drivers twice",
          "comes after itself",
          "before this one",
          "The step 'warn'",
          "A share lies between",
          "at 0 % of the target",
          "of step warn: Assignee[]");

  @ParameterizedTest
  @MethodSource
  void accepts_what_the_reader_reads(String document) {
    assertThat(validated(document)).isEmpty();
  }

  static Stream<String> accepts_what_the_reader_reads() {
    Stream<String> shipped =
        Stream.of(
            Documents.example(),
            Documents.file("examples/demo-company.json"),
            Documents.file("examples/incident-log.json"));
    Stream<String> random =
        LongStream.range(0, 20).mapToObj(seed -> DocumentWriter.write(RandomDefinitions.of(seed)));
    return Stream.concat(shipped, random);
  }

  @ParameterizedTest
  @MethodSource
  void accepts_what_is_only_warned_of(Expectation slip) {
    assertThat(validated(slip.document())).isEmpty();
  }

  static Stream<Expectation> accepts_what_is_only_warned_of() {
    return Expectation.table("warnings.txt");
  }

  @ParameterizedTest
  @MethodSource
  void refuses_every_mistake_of_form_that_the_reader_refuses(Expectation slip) {
    assertThat(validated(slip.document())).isNotEmpty();
  }

  static Stream<Expectation> refuses_every_mistake_of_form_that_the_reader_refuses() {
    return Expectation.table("mistakes.txt")
        .filter(slip -> slip.problems().stream().anyMatch(SchemaTest::isOfForm));
  }

  @ParameterizedTest
  @MethodSource
  void requires_the_members_that_the_reader_requires(String path) {
    assertThat(validated(Documents.without(path))).isNotEmpty();
  }

  static Stream<String> requires_the_members_that_the_reader_requires() {
    return Required.members();
  }

  @Test
  void describes_itself_by_the_schema_of_schemas() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(VersionFlag.V202012.getId()));

    assertThat(meta.validate(SCHEMA.getSchemaNode().toString(), InputFormat.JSON)).isEmpty();
  }

  private static boolean isOfForm(Problem problem) {
    return BEYOND_A_SCHEMA.stream().noneMatch(problem.message()::contains);
  }

  private static Set<ValidationMessage> validated(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }
}
