package dev.accord.sync.cli;

import dev.accord.sync.store.StoreException;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** All commands. */
@Command(
    name = "accord sync",
    description =
        "Brings tickets of ServiceNow and of other Jiras under the agreements kept in Accord.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      OnceCommand.class,
      ReplayCommand.class,
      CheckCommand.class,
      CalendarsCommand.class,
      CompareCommand.class,
      StatusCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:a fault of the service itself",
      "2:the command or the configuration is wrong",
      "3:somebody has to act: credentials, rights, or an answer that is not understood",
      "4:a system is away, the same will be tried again",
      "5:some tickets are not understood, or Accord does not take them; the others went on",
      "6:the database cannot be opened or written, or another service has it",
      "7:compared, and something differs, or cannot be said by a calendar"
    })
public final class SyncCommand {
  static final int MISCONFIGURED = 2;
  static final int STORE = 6;
  static final int DIFFERS = 7;

  /** Logback reads that when the first line is logged. */
  private static final String LOG_SETTINGS = "logback.configurationFile";

  private static final List<String> JSON_LOG = List.of("--log=json", "--log-json");

  SyncCommand() {}

  /**
   * @return the exit code
   */
  public static int run(String... arguments) {
    if (List.of(arguments).stream().anyMatch(JSON_LOG::contains)) {
      System.setProperty(LOG_SETTINGS, "logback-json.xml");
    }
    return run(new CommandLine(new SyncCommand()), arguments);
  }

  /** As {@link #run(String...)}, printing to where the line prints. */
  static int run(CommandLine line, String... arguments) {
    line.setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, failed));
    line.getSubcommands().values().forEach(command -> command.setOut(line.getOut()));
    line.getSubcommands().values().forEach(command -> command.setErr(line.getErr()));
    int code = line.execute(arguments);
    line.getOut().flush();
    return code;
  }

  private static int failed(Exception failure, CommandLine line) {
    if (failure instanceof IllegalArgumentException
        || failure instanceof StoreException
        || failure instanceof TroubleException) {
      line.getErr().println("accord sync: " + failure.getMessage());
    } else {
      failure.printStackTrace(line.getErr());
    }
    if (failure instanceof TroubleException trouble) {
      return trouble.passes() ? 4 : 3;
    }
    if (failure instanceof StoreException) {
      return STORE;
    }
    return failure instanceof IllegalArgumentException ? MISCONFIGURED : ExitCode.SOFTWARE;
  }
}
