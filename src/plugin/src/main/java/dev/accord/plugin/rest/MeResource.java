package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Persons;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;

/** Who is asking, and what they may do. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MeResource {
  /**
   * @param administers keys of projects
   * @param heads departments of which the person is head or deputy
   * @param departments to which the person belongs
   */
  record MeBody(
      Person user,
      boolean administrator,
      List<String> administers,
      List<String> heads,
      List<String> departments) {}

  private final Caller caller;
  private final Editing editing;
  private final Persons persons;

  @Inject
  public MeResource(Caller caller, Editing editing, Persons persons) {
    this.caller = caller;
    this.editing = editing;
    this.persons = persons;
  }

  /** The person with rights and departments. */
  @GET
  public String me() {
    Rights rights = editing.rights(caller, editing.rules());
    return Json.write(
        new MeBody(
            persons.of(rights.user()),
            rights.administrator(),
            rights.administers().stream().sorted().toList(),
            ids(rights.heads()),
            ids(rights.departments())));
  }

  private static List<String> ids(Collection<DepartmentId> departments) {
    return departments.stream().map(DepartmentId::value).sorted().toList();
  }
}
