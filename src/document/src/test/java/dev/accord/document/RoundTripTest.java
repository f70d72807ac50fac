package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.problem.Problem;
import dev.accord.document.sample.RandomDefinitions;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.ticket.Filter;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final int SEEDS = 100;

  @Test
  void definitions_written_and_read_are_the_same() {
    seeds()
        .forEach(
            seed -> {
              Definitions definitions = RandomDefinitions.of(seed);
              Reading<Definitions> reading = DocumentReader.read(DocumentWriter.write(definitions));
              assertThat(reading.problems()).as("seed %d", seed).noneMatch(Problem::isError);
              assertThat(reading.value()).as("seed %d", seed).contains(definitions);
            });
  }

  @Test
  void the_same_definitions_give_the_same_text() {
    seeds()
        .forEach(
            seed -> {
              String text = DocumentWriter.write(RandomDefinitions.of(seed));
              assertThat(DocumentWriter.write(DocumentReader.read(text).orElseThrow()))
                  .as("seed %d", seed)
                  .isEqualTo(text);
            });
  }

  @Test
  void each_definition_written_alone_and_read_is_the_same() {
    seeds()
        .mapToObj(RandomDefinitions::of)
        .forEach(
            all -> {
              all.calendars()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readCalendar));
              all.calendars().stream()
                  .flatMap(calendar -> calendar.versions().stream())
                  .forEach(
                      it -> same(it, DocumentWriter::write, DocumentReader::readCalendarVersion));
              all.departments()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readDepartment));
              all.services()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readService));
              all.agreements()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readAgreement));
              all.agreements().stream()
                  .flatMap(agreement -> agreement.versions().stream())
                  .forEach(
                      it -> same(it, DocumentWriter::write, DocumentReader::readAgreementVersion));
              all.surveys()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readSurvey));
              all.projects()
                  .forEach(it -> same(it, DocumentWriter::write, DocumentReader::readProject));
              same(
                  all.serviceAccounts(),
                  DocumentWriter::writeServiceAccounts,
                  DocumentReader::readServiceAccounts);
            });
  }

  @Test
  void nothing_configured_is_a_document_too() {
    assertThat(DocumentWriter.write(Definitions.NONE)).isEqualTo("{\"accord\": 1}\n");
    assertThat(DocumentReader.read("{\"accord\": 1}").value()).contains(Definitions.NONE);
  }

  @Test
  void random_definitions_use_every_shape_of_filter() {
    String all =
        seeds()
            .mapToObj(seed -> DocumentWriter.write(RandomDefinitions.of(seed)))
            .reduce("", String::concat);
    assertThat(all)
        .contains("\"anything\"", "\"is\"", "\"in\"", "\"set\": true", "\"set\": false")
        .contains("\"of\"", "\"all\"", "\"any\"", "\"not\"");
    assertThat(Filter.class.getPermittedSubclasses()).hasSize(6);
  }

  private static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static <T> void same(
      T value, Function<T, String> write, Function<String, Reading<T>> read) {
    assertThat(read.apply(write.apply(value)).orElseThrow()).isEqualTo(value);
  }
}
