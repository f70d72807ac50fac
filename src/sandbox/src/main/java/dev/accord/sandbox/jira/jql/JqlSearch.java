package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.constant.Constants;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.permission.Permissions;
import dev.accord.sandbox.jira.project.Components;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.Projects;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.user.Users;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Searches issues by JQL, among those that the asker may browse. */
public final class JqlSearch {
  private final Database database;
  private final JqlCompiler compiler;
  private final Permissions permissions;
  private final Projects projects;
  private final Clock clock;
  private volatile PluginSearch plugins = PluginSearch.NONE;

  /** What queries refer to. */
  public record Vocabulary(
      Users users,
      Groups groups,
      Constants constants,
      CustomFields customFields,
      Projects projects,
      Components components) {}

  public JqlSearch(Database database, Vocabulary words, Permissions permissions, Clock clock) {
    this.database = database;
    this.permissions = permissions;
    this.clock = clock;
    projects = words.projects();
    UserSearch users = new UserSearch(words.users(), words.groups());
    IssueFunctions functions = new IssueFunctions(() -> plugins);
    KeyField key = new KeyField(projects, functions);
    Fields fields = new Fields(words.constants(), projects, words.components(), users, key);
    compiler = new JqlCompiler(fields, words.customFields(), users, () -> plugins);
  }

  /** Lets queries use what plugins add, from now on. */
  public void extend(PluginSearch added) {
    plugins = added;
  }

  /** Whose eyes a search sees with. */
  public sealed interface Eyes {
    /** Those of a user, or of nobody who is logged in. */
    record Of(Optional<User> user) implements Eyes {}

    /** Everything, asked on behalf of a user, whom {@code currentUser()} means. */
    record All(Optional<User> user) implements Eyes {}

    Optional<User> user();
  }

  /** One page of ids, and how many there are in all. */
  public record Found(List<Long> ids, int total) {}

  /** Checks fields, operators and values of a query without running it. */
  public void validate(JqlQuery query, Optional<User> user) throws JqlException {
    compile(query, new Eyes.Of(user));
  }

  /** Finds issues from the {@code start}th on, at most {@code max}. */
  public Found search(JqlQuery query, Eyes eyes, int start, int max) throws JqlException {
    Compiled compiled = compile(query, eyes);
    return database.read(
        handle -> {
          int total = count(handle, compiled.where());
          return new Found(max == 0 ? List.of() : ids(handle, compiled, start, max), total);
        });
  }

  /** Whether one issue is among those that a query finds for everybody. */
  public boolean matches(JqlQuery query, long issueId) throws JqlException {
    Compiled compiled = compile(query, new Eyes.All(Optional.empty()));
    Sql one = Sql.and(List.of(Sql.of("i.id = ?", issueId), compiled.where()));
    return database.read(handle -> count(handle, one) > 0);
  }

  private record Compiled(Sql where, String orderBy) {}

  private Compiled compile(JqlQuery query, Eyes eyes) throws JqlException {
    Problems problems = new Problems();
    Asker asker = new Asker(eyes, clock.instant());
    Sql wanted =
        query.where().map(clause -> compiler.where(clause, asker, problems)).orElse(Sql.TRUE);
    String orderBy = compiler.orderBy(query.order(), problems);
    problems.throwIfAny();
    return new Compiled(Sql.and(List.of(wanted, visible(eyes))), orderBy);
  }

  /** The sum keeps the database from preferring the project's index to that of a date. */
  private Sql visible(Eyes eyes) {
    if (eyes instanceof Eyes.All) {
      return Sql.TRUE;
    }
    List<Project> browsable = permissions.browsable(eyes.user());
    return browsable.size() == projects.all().size()
        ? Sql.TRUE
        : Sql.in("i.project_id + 0", browsable.stream().map(Project::id).toList());
  }

  private static int count(Handle handle, Sql where) {
    Query query = handle.createQuery("SELECT count(*) FROM issue i WHERE " + where.text());
    return bind(query, where.binds()).mapTo(Integer.class).one();
  }

  private static List<Long> ids(Handle handle, Compiled compiled, int start, int max) {
    String sql =
        "SELECT i.id FROM issue i WHERE %s ORDER BY %s LIMIT ? OFFSET ?"
            .formatted(compiled.where().text(), compiled.orderBy());
    Query query = bind(handle.createQuery(sql), compiled.where().binds());
    int next = compiled.where().binds().size();
    return query.bind(next, max).bind(next + 1, start).mapTo(Long.class).list();
  }

  private static Query bind(Query query, List<Object> values) {
    IntStream.range(0, values.size()).forEach(i -> query.bind(i, values.get(i)));
    return query;
  }
}
