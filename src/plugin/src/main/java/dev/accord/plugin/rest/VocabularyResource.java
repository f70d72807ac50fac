package dev.accord.plugin.rest;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.store.OutsideSystems;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Vocabularies;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What filters are picked from; for those who may write one. */
@Path("vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class VocabularyResource {
  private static final int SUGGESTED = 20;

  /**
   * Where this Jira is asked.
   *
   * @param systems for the groups of other systems
   */
  public record Sources(
      Vocabularies fields,
      UserSearchService users,
      JiraPeople people,
      ProjectManager projects,
      OutsideSystems systems) {}

  private final Caller caller;
  private final Editing editing;
  private final Persons persons;
  private final Sources sources;

  @Inject
  public VocabularyResource(Caller caller, Editing editing, Persons persons, Sources sources) {
    this.caller = caller;
    this.editing = editing;
    this.persons = persons;
    this.sources = sources;
  }

  /** The fields of issues with their values; components of the project, if one is named. */
  @GET
  public String fields(@QueryParam("project") @Nullable String key) {
    Rights rights = editor();
    Optional<Project> project =
        Optional.ofNullable(key).map(sources.projects()::getProjectObjByKey);
    List<Project> nameable =
        sources.projects().getProjectObjects().stream()
            .filter(one -> rights.administrator() || rights.administers().contains(one.getKey()))
            .toList();
    return Json.write(sources.fields().of(project, nameable));
  }

  /**
   * At most 20 active users whose name fits, or those of the keys, for anybody who is logged in:
   * what they may read names people by key, and a key such as {@code JIRAUSER10100} is no name.
   */
  @GET
  @Path("users")
  public String users(
      @QueryParam("query") @DefaultValue("") String query, @QueryParam("key") List<String> keys) {
    if (!keys.isEmpty()) {
      editing.rights(caller, editing.rules());
      return Json.write(
          keys.stream()
              .filter(key -> !key.isBlank())
              .limit(SUGGESTED)
              .map(key -> persons.of(new UserKey(key)))
              .toList());
    }
    editor();
    return Json.write(
        sources.users().findUsers(query, UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY).stream()
            .limit(SUGGESTED)
            .map(user -> persons.of(new UserKey(user.getKey())))
            .toList());
  }

  /** At most 20 groups whose name has the text in it, those of other systems after Jira's. */
  @GET
  @Path("groups")
  public String groups(@QueryParam("query") @DefaultValue("") String query) {
    editor();
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    return Json.write(
        Stream.concat(
                sources.people().groups(query, SUGGESTED).stream(),
                sources.systems().groups().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                    .sorted())
            .limit(SUGGESTED)
            .toList());
  }

  private Rights editor() {
    Rights rights = editing.rights(caller, editing.rules());
    Editing.require(
        rights.editsSomething()
            ? Optional.empty()
            : Optional.of("This is for those who write agreements and settings."));
    return rights;
  }
}
