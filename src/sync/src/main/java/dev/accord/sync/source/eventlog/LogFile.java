package dev.accord.sync.source.eventlog;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A file as it was when it was looked at.
 *
 * @param size bytes, packed if it is packed
 */
record LogFile(Path path, long size, Instant modified) {
  private static final int BUFFER = 1 << 16;
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  /**
   * The file, or those of the folder whose names end in {@code .csv} or {@code .csv.gz}, in the
   * order of their names.
   *
   * @throws TroubleException when there is none, or it cannot be looked at
   */
  static List<LogFile> at(Path place) {
    try {
      return Files.isDirectory(place) ? inFolder(place) : List.of(of(place));
    } catch (IOException e) {
      throw unreadable(place, e);
    }
  }

  private static List<LogFile> inFolder(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder)) {
      paths =
          all.filter(LogFile::isLog)
              .sorted(Comparator.comparing(path -> path.getFileName().toString()))
              .toList();
    }
    if (paths.isEmpty()) {
      throw new TroubleException(
          Trouble.UNREACHABLE,
          "folder %s has no file whose name ends in .csv or .csv.gz; put one there"
              .formatted(folder));
    }
    List<LogFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(of(path));
    }
    return files;
  }

  private static boolean isLog(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".");
    return !hidden && (name.endsWith(".csv") || name.endsWith(".csv.gz"));
  }

  private static LogFile of(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new LogFile(path, attributes.size(), attributes.lastModifiedTime().toInstant());
  }

  String name() {
    return path.getFileName().toString();
  }

  /** Its bytes, unpacked, without the mark that some programs write before UTF-8. */
  InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    InputStream plain =
        name().toLowerCase(Locale.ROOT).endsWith(".gz")
            ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER)
            : bytes;
    skipMark(plain);
    return plain;
  }

  private static void skipMark(InputStream in) throws IOException {
    in.mark(MARK.length);
    for (int each : MARK) {
      if (in.read() != each) {
        in.reset();
        return;
      }
    }
  }

  /** What to do about a file that cannot be read. */
  static TroubleException unreadable(Path path, IOException why) {
    if (why instanceof NoSuchFileException) {
      return new TroubleException(
          Trouble.UNREACHABLE,
          "there is no %s; put it there, or correct 'path'".formatted(path),
          why);
    }
    if (why instanceof AccessDeniedException) {
      return new TroubleException(
          Trouble.DENIED,
          "%s may not be read; let the user who runs this service read it".formatted(path),
          why);
    }
    return new TroubleException(
        Trouble.UNREADABLE,
        "%s cannot be read (%s); look whether it is whole"
            .formatted(path, String.valueOf(why.getMessage())),
        why);
  }
}
