package dev.accord.sandbox.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/**
 * A PostgreSQL server as a process of its own, for tests in other languages: prints its JDBC
 * address and runs until its standard input ends, which it does whichever way its caller goes, or
 * until it is told to end.
 */
final class PostgresServer {

  private PostgresServer() {}

  public static void main(String[] arguments) throws IOException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop"));
    System.out.println(server.getJdbcUrl("postgres", "postgres"));
    while (System.in.read() >= 0) {
      // Nobody says anything; what counts is the end.
    }
    System.exit(0);
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      System.err.println("PostgreSQL was not closed properly: " + e.getMessage());
    }
  }
}
