package dev.accord.sandbox.testplugin;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;

/** A row of the plugin's one table. */
public interface NoteRow extends Entity {
  @Indexed
  String getTopic();

  void setTopic(String topic);

  @StringLength(StringLength.UNLIMITED)
  String getText();

  void setText(String text);
}
