package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks every vector file of the folder named by the system property {@code accord.vectors}, by
 * default the project's own copy.
 */
class WorkingTimeVectorsTest {

  private static final Path OWN_COPY = Path.of("src/test/resources/vectors");

  @Test
  void agrees_with_the_tests_of_other_libraries() throws IOException {
    List<Vector> vectors = read(folder());
    List<Vector> checked = vectors.stream().filter(Vector::isForUs).toList();
    List<String> failures = checked.stream().flatMap(vector -> failure(vector).stream()).toList();
    failures.forEach(System.out::println);
    System.out.printf(
        "vectors: %d checked, %d failed, %d skipped%n",
        checked.size(), failures.size(), vectors.size() - checked.size());
    assertThat(failures).isEmpty();
    assertThat(checked).as("vectors checked in %s", folder()).isNotEmpty();
  }

  private static Path folder() {
    String named = System.getProperty("accord.vectors", "");
    return (named.isBlank() ? OWN_COPY : Path.of(named)).toAbsolutePath().normalize();
  }

  private static List<Vector> read(Path folder) throws IOException {
    List<Vector> vectors = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        try (Reader json = Files.newBufferedReader(file)) {
          vectors.addAll(List.of(new Gson().fromJson(json, Vector[].class)));
        }
      }
    }
    return vectors;
  }

  /** What a vector expected and what came instead; empty when they are the same. */
  private static List<String> failure(Vector vector) {
    try {
      Object answer = vector.answerOf(WorkingTime.of(VectorCalendar.of(vector)));
      Object expected = vector.expectedAnswer();
      return answer.equals(expected)
          ? List.of()
          : List.of("%s: expected %s, was %s".formatted(vector.id(), expected, answer));
    } catch (RuntimeException e) {
      return List.of("%s: %s".formatted(vector.id(), e));
    }
  }
}
