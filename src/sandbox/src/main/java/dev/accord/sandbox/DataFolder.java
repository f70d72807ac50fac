package dev.accord.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where a sandbox keeps its data; held by one process at a time. */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder, made when missing. However the process ends, it lets go.
   *
   * @throws IllegalStateException when another sandbox has it
   */
  static DataFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            "another sandbox is running on %s. Stop it, or choose another folder with --data."
                .formatted(folder.toAbsolutePath()));
      }
      return new DataFolder(folder, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder %s cannot be used".formatted(folder), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path database() {
    return folder.resolve("database");
  }

  /** The plugins' unpacked jars, for this run only. */
  Path bundles() {
    return folder.resolve("bundles");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
