package dev.accord.document.json;

import java.util.Optional;

/** Reads one kind of value; empty when it cannot, having noted why. */
@FunctionalInterface
public interface Reads<T> {
  Optional<T> from(Value value);
}
