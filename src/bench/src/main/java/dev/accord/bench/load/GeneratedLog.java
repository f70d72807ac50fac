package dev.accord.bench.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Incidents that nobody had, in the columns of the public incident log; the same ones every time.
 * Each is opened, handed to a second group, waits for its caller, is resolved and closed.
 */
final class GeneratedLog {
  private static final String HEADER =
      "number,incident_state,reassignment_count,reopen_count,made_sla,opened_at,sys_updated_at,"
          + "caller_id,contact_type,location,category,subcategory,impact,urgency,priority,"
          + "assignment_group,assigned_to,closed_code,resolved_at,closed_at\n";
  private static final List<String> STATES =
      List.of("New", "Active", "Awaiting User Info", "Active", "Resolved", "Closed");
  private static final List<String> PRIORITIES =
      List.of("1 - Critical", "2 - High", "3 - Moderate", "4 - Low");
  private static final int[] GROUPS = {2, 3, 5, 6, 9, 10, 12, 13, 14, 15};
  private static final int RESOLVERS = 100;
  private static final int CALLERS = 1000;
  private static final int MINUTES_OF_YEAR = 365 * 24 * 60;
  private static final int LONGEST_STEP = 3 * 24 * 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

  private GeneratedLog() {}

  static void write(Path file, int incidents) throws IOException {
    Random random = new Random(3);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int number = 1; number <= incidents; number++) {
        incident(number, random, out);
      }
    }
  }

  private static void incident(int number, Random random, BufferedWriter out) throws IOException {
    LocalDateTime opened =
        LocalDateTime.of(2016, 1, 4, 8, 0).plusMinutes(random.nextInt(MINUTES_OF_YEAR));
    LocalDateTime at = opened;
    String caller = "Caller " + (1 + random.nextInt(CALLERS));
    String priority = PRIORITIES.get(random.nextInt(PRIORITIES.size()));
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
