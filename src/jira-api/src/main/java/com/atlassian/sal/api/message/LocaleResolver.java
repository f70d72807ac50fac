package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** In which language people read. */
@NullMarked
public interface LocaleResolver {
  /** The installation's own for somebody who has chosen none. */
  Locale getLocale(UserKey userKey); // D
}
