package com.atlassian.sal.api.transaction;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Work inside one transaction. */
@NullMarked
public interface TransactionCallback<T extends @Nullable Object> {
  T doInTransaction(); // P11
}
