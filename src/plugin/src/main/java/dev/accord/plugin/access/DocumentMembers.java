package dev.accord.plugin.access;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Set;

/** Compares documents member by member. */
final class DocumentMembers {
  private DocumentMembers() {}

  /** Whether two documents of objects differ at most in the members named. */
  static boolean equalBut(Set<String> members, String one, String two) {
    return without(members, one).equals(without(members, two));
  }

  private static JsonObject without(Set<String> members, String document) {
    JsonObject object = JsonParser.parseString(document).getAsJsonObject();
    members.forEach(object::remove);
    return object;
  }
}
