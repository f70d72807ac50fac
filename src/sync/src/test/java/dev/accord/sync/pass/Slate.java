package dev.accord.sync.pass;

import com.google.gson.JsonObject;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.source.WriteBackSettings;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A system in memory that is written to: what stands there, and how often it was asked. */
public final class Slate implements WriteBack {
  private final Map<String, String> contents = new ConcurrentSkipListMap<>();
  private final Map<String, List<String>> notes = new TreeMap<>();
  private final Map<String, String> refusals = new HashMap<>();
  private WriteBackSettings settings =
      new WriteBackSettings.OfIssues(
          Optional.of("accord"), Set.of(Standing.AT_RISK, Standing.BREACHED, Standing.MET));
  private Runnable wire = () -> {};
  private @Nullable TroubleException failure;
  private int writes;

  /** Happens before a request arrives, and again before its answer does. */
  void wire(Runnable happening) {
    wire = happening;
  }

  public void settings(WriteBackSettings other) {
    settings = other;
  }

  public void failWith(TroubleException why) {
    failure = why;
  }

  public void recover() {
    failure = null;
    refusals.clear();
  }

  public void refuse(String id, String reason) {
    refusals.put(id, reason);
  }

  public Map<String, String> contents() {
    return contents;
  }

  /** The names of the notes by ticket, in order. */
  public Map<String, List<String>> notes() {
    return notes;
  }

  public int writes() {
    return writes;
  }

  @Override
  public WriteBackSettings settings() {
    return settings;
  }

  @Override
  public Optional<JsonObject> content(JudgedTicket ticket) {
    JsonObject content = new JsonObject();
    content.add("clocks", ticket.told());
    return settings instanceof WriteBackSettings.OfIssues of && of.property().isPresent()
        ? Optional.of(content)
        : Optional.empty();
  }

  @Override
  public boolean holds(String id, Note note) {
    return notes.getOrDefault(id, List.of()).contains(note.name());
  }

  @Override
  public Outlook outlook(List<Heading> some) {
    return new Outlook(List.of(), "it takes everything");
  }

  @Override
  public Result write(String id, Optional<JsonObject> content, List<Note> written) {
    wire.run();
    if (failure != null) {
      throw failure;
    }
    String refusal = refusals.get(id);
    if (refusal != null) {
      return new Result.Refused(refusal);
    }
    writes++;
    content.ifPresent(it -> contents.put(id, it.toString()));
    written.forEach(note -> notes.computeIfAbsent(id, key -> new ArrayList<>()).add(note.name()));
    wire.run();
    return new Result.Written();
  }
}
