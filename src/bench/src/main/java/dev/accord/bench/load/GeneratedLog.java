package dev.accord.bench.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Incidents that nobody had, in the columns of the public incident log; the same ones every time
 * but for the day that they end on. Each is opened, handed to a second group, waits for its caller
 * and is still being worked on, so that each has a clock that runs.
 */
final class GeneratedLog {
  private static final String HEADER =
      "number,incident_state,reassignment_count,reopen_count,made_sla,opened_at,sys_updated_at,"
          + "caller_id,contact_type,location,category,subcategory,impact,urgency,priority,"
          + "assignment_group,assigned_to,closed_code,resolved_at,closed_at\n";
  private static final List<String> STATES =
      List.of("New", "Active", "Awaiting User Info", "Active", "Active", "Active");
  private static final List<String> PRIORITIES =
      List.of("1 - Critical", "2 - High", "3 - Moderate", "4 - Low");
  private static final String DUE_SOON = "4 - Low";
  private static final int[] GROUPS = {2, 3, 5, 6, 9, 10, 12, 13, 14, 15};
  private static final int RESOLVERS = 100;
  private static final int CALLERS = 1000;
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int OLDEST_DAYS = 60;
  private static final int YOUNGEST_DAYS = 2;
  private static final int LONGEST_STEP = 6 * 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

  /** As in {@code generated-incidents.json}: what is not critical or high is due after so long. */
  private static final Duration PROMISED = Duration.ofHours(2160);

  /** So long after it was generated the share of the log that is due soon is due. */
  static final Duration DUE_AFTER = Duration.ofDays(10);

  /** One incident of so many is due soon, all of these within the same minute. */
  static final int ONE_DUE_OF = 100;

  private GeneratedLog() {}

  /**
   * @param now in the zone of the log's mapping
   */
  static void write(Path file, int incidents, LocalDateTime now) throws IOException {
    Random random = new Random(3);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int number = 1; number <= incidents; number++) {
        incident(number, random, now, out);
      }
    }
  }

  private static void incident(int number, Random random, LocalDateTime now, BufferedWriter out)
      throws IOException {
    boolean dueSoon = number % ONE_DUE_OF == 0;
    int age = YOUNGEST_DAYS * MINUTES_OF_DAY;
    age += random.nextInt((OLDEST_DAYS - YOUNGEST_DAYS) * MINUTES_OF_DAY);
    LocalDateTime opened = dueSoon ? now.plus(DUE_AFTER).minus(PROMISED) : now.minusMinutes(age);
    LocalDateTime at = opened;
    String caller = "Caller " + (1 + random.nextInt(CALLERS));
    String any = PRIORITIES.get(random.nextInt(PRIORITIES.size()));
    String priority = dueSoon ? DUE_SOON : any;
    int first = random.nextInt(GROUPS.length);
    for (int step = 0; step < STATES.size(); step++) {
      at = at.plusMinutes(1 + random.nextInt(LONGEST_STEP));
      int group = GROUPS[(first + (step > 0 ? 1 : 0)) % GROUPS.length];
      out.write(
          "INC%07d,%s,0,0,true,%s,%s,%s,Phone,Location 1,Category 1,Subcategory 1,2 - Medium,2 - Medium,%s,Group %d,%s,code 1,,%n"
              .formatted(
                  number,
                  STATES.get(step),
                  TIME.format(opened),
                  TIME.format(at),
                  caller,
                  priority,
                  group,
                  step == 0 ? "?" : "Resolver " + (1 + random.nextInt(RESOLVERS))));
    }
  }
}
