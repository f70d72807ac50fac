package dev.accord.sync.source.jira;

import com.google.gson.JsonObject;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.mapping.Person;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in a group of a Jira, page by page; Data Center and Cloud are asked alike. */
public final class GroupMembers {
  private static final int NOT_FOUND = 404;

  private final Peer peer;
  private final String root;

  private GroupMembers(Peer peer, String root) {
    this.peer = peer;
    this.root = root;
  }

  /** Of a Jira Data Center. */
  public static GroupMembers ofDataCenter(Peer peer) {
    return of(peer, new DataCenter(peer));
  }

  static GroupMembers of(Peer peer, JiraApi api) {
    return new GroupMembers(peer, api.root());
  }

  /**
   * Those who are active.
   *
   * @return absent when there is no such group
   * @throws TroubleException when it cannot be asked now, or may not be
   */
  public Optional<List<Person>> of(String group) {
    Map<String, Person> people = new LinkedHashMap<>();
    Values values = new Values(people);
    int start = 0;
    boolean last = false;
    while (!last) {
      Optional<JsonObject> page = page(group, start);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      List<JsonObject> found = Json.objects(page.get(), "values");
      found.forEach(values::person);
      start += found.size();
      last = found.isEmpty() || Json.text(page.get(), "isLast").equals("true");
    }
    return Optional.of(new ArrayList<>(people.values()));
  }

  private Optional<JsonObject> page(String group, int start) {
    Answer answer =
        peer.send(
            Request.get(root + "/group/member")
                .with("groupname", group)
                .with("includeInactiveUsers", "false")
                .with("startAt", Integer.toString(start))
                .accepting(NOT_FOUND));
    if (!answer.isSuccess()) {
      return Optional.empty();
    }
    if (!answer.object().has("values")) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s answered for a group without a list 'values'; check that its address is that of Jira"
              .formatted(peer.settings().name()));
    }
    return Optional.of(answer.object());
  }
}
