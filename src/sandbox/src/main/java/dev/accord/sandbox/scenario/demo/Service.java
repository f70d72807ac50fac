package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.form.Form;
import dev.accord.sandbox.scenario.form.FormFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a department does for others.
 *
 * @param component of the issues in its project; absent where the project is the department's own
 * @param group who does it
 * @param clients how often members of which groups ask for it
 * @param hello what a member says first
 */
record Service(
    String project,
    Optional<String> component,
    String group,
    Map<String, Integer> clients,
    List<String> hello,
    List<RequestKind> kinds) {

  static Service load(String resource) {
    Form form = FormFile.resource(Service.class, resource);
    Service service =
        new Service(
            form.text("project", "Name a project."),
            form.maybeText("component"),
            form.text("group", "Name a group."),
            form.form("clients", "List groups.").countByMember(),
            form.texts("hello"),
            form.forms("kinds").stream().map(RequestKind::of).toList());
    form.done();
    return service;
  }
}
