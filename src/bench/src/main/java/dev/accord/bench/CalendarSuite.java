package dev.accord.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Elapsed and due by JMH, a line for each span. */
final class CalendarSuite implements Suite {

  private static final Comparator<RunResult> BY_OPERATION_AND_SPAN =
      Comparator.comparing(CalendarSuite::operation)
          .reversed()
          .thenComparingInt(CalendarSuite::days);

  @Override
  public void run(PrintStream out) throws Exception {
    Options options =
        new OptionsBuilder()
            .include(CalendarBenchmark.class.getName())
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    out.printf("%n%-10s %10s %10s %8s%n", "calendar", "span", "median", "aim");
    results.stream()
        .sorted(BY_OPERATION_AND_SPAN)
        .forEach(
            result ->
                out.printf(
                    "%-10s %5d days %7.1f ns %5d ns%n",
                    operation(result), days(result), median(result), aim(result)));
    for (String operation : List.of("elapsed", "due")) {
      double ratio = median(results, operation, 1826) / median(results, operation, 1);
      out.printf("%-10s five years at %.2f times one day; aim 1.3%n", operation, ratio);
    }
  }

  private static double median(Collection<RunResult> results, String operation, int days) {
    return results.stream()
        .filter(result -> operation(result).equals(operation) && days(result) == days)
        .mapToDouble(CalendarSuite::median)
        .findFirst()
        .orElseThrow();
  }

  private static String operation(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static int days(RunResult result) {
    return Integer.parseInt(result.getParams().getParam("days"));
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static int aim(RunResult result) {
    return operation(result).equals("elapsed") ? 60 : 100;
  }
}
