package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.source.WriteBack.Outlook;
import dev.accord.sync.source.WriteBackSettings;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the user by whom we write has the rights to it. Jira tells that for an issue, and is
 * asked of single ones: a right may hang on who reported an issue or is assigned to it.
 */
final class IssueRights {
  private final Peer peer;
  private final JiraApi api;

  IssueRights(Peer peer, JiraApi api) {
    this.peer = peer;
    this.api = api;
  }

  private enum Right {
    EDIT_ISSUES("property", "edit", "Edit issues"),
    ADD_COMMENTS("comment", "comment on", "Add comments");

    /** What of the configuration needs it. */
    private final String member;

    private final String verb;

    /** How Jira calls it on its screens. */
    private final String shown;

    Right(String member, String verb, String shown) {
      this.member = member;
      this.verb = verb;
      this.shown = shown;
    }
  }

  Outlook outlook(WriteBackSettings.OfIssues settings, List<Heading> issues) {
    if (issues.isEmpty()) {
      return new Outlook(
          List.of(), "there is no issue to ask about, so the rights of its user are not known");
    }
    List<Right> needed = needed(settings);
    Map<Right, List<String>> refused = new EnumMap<>(Right.class);
    for (Heading issue : issues) {
      for (Right missing : missing(issue, needed)) {
        refused.computeIfAbsent(missing, right -> new ArrayList<>()).add(issue.key());
      }
    }
    Problems problems = new Problems();
    refused.forEach(
        (right, keys) ->
            problems.error(
                Path.ROOT.member("writeBack").member(right.member),
                "Its user may not %s %s.".formatted(right.verb, String.join(", ", keys)),
                "Give the user the permission '%s' there.".formatted(right.shown)));
    return new Outlook(problems.toList(), told(needed, issues));
  }

  private static List<Right> needed(WriteBackSettings.OfIssues settings) {
    List<Right> needed = new ArrayList<>();
    settings.property().ifPresent(key -> needed.add(Right.EDIT_ISSUES));
    if (!settings.noted().isEmpty()) {
      needed.add(Right.ADD_COMMENTS);
    }
    return needed;
  }

  private static String told(List<Right> needed, List<Heading> issues) {
    return "asked for %s on %s; nothing was written"
        .formatted(
            needed.stream()
                .map(right -> "'%s'".formatted(right.shown))
                .collect(Collectors.joining(" and ")),
            issues.stream().map(Heading::key).collect(Collectors.joining(", ")));
  }

  private List<Right> missing(Heading issue, List<Right> needed) {
    // Cloud answers only for those that are named, Data Center for all.
    JsonObject answer =
        peer.send(
                Request.get(api.root() + "/mypermissions")
                    .with("issueId", issue.id())
                    .with(
                        "permissions",
                        needed.stream().map(Right::name).collect(Collectors.joining(","))))
            .object();
    JsonObject permissions = Json.object(answer, "permissions");
    return needed.stream().filter(right -> !isGranted(permissions, right)).toList();
  }

  private boolean isGranted(JsonObject permissions, Right right) {
    String granted = Json.text(Json.object(permissions, right.name()), "havePermission");
    if (granted.isEmpty()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s does not say whether its user has the permission %s; check its address and version"
              .formatted(peer.settings().name(), right.name()));
    }
    return granted.equals("true");
  }
}
