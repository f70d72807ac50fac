package dev.accord.engine.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts small things together until each lot is large enough: those of a month, then what is left of
 * the quarter, then of the year.
 */
final class Pooling {
  private static final List<PeriodLength> LENGTHS =
      List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR);

  private final int floor;
  private final LocalDate today;

  /** Something of so many answers, gathered in a period. */
  record Piece<T>(
      T value,
      int size,
      PeriodLength length,
      LocalDate first,
      DepartmentKind kind,
      Optional<DepartmentId> client) {}

  /** Pieces of at least the floor together; of one department, or of several. */
  record Lot<T>(
      PeriodLength length,
      LocalDate first,
      DepartmentKind kind,
      Optional<DepartmentId> client,
      List<T> pieces) {}

  /** What came of it, and what is too little until a longer period has ended. */
  record Pooled<T>(List<Lot<T>> lots, List<Piece<T>> waiting) {}

  private record Place(DepartmentKind kind, LocalDate first) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::first).thenComparing(Place::kind);
  }

  Pooling(int floor, LocalDate today) {
    this.floor = floor;
    this.today = today;
  }

  <T> Pooled<T> of(List<Piece<T>> pieces) {
    List<Lot<T>> lots = new ArrayList<>();
    List<Piece<T>> waiting = pieces;
    for (PeriodLength length : LENGTHS) {
      waiting = pool(length, waiting, lots);
    }
    return new Pooled<>(lots, waiting);
  }

  private <T> List<Piece<T>> pool(PeriodLength length, List<Piece<T>> pieces, List<Lot<T>> lots) {
    List<Piece<T>> waiting = new ArrayList<>();
    TreeMap<Place, List<Piece<T>>> byPlace = new TreeMap<>(Place.ORDER);
    for (Piece<T> piece : pieces) {
      LocalDate first = length.firstOf(piece.first());
      boolean ready =
          length.compareTo(piece.length()) >= 0
              && !today.isBefore(AnswerWeek.closedOn(length, first));
      List<Piece<T>> where =
          ready
              ? byPlace.computeIfAbsent(new Place(piece.kind(), first), place -> new ArrayList<>())
              : waiting;
      where.add(piece);
    }
    byPlace.forEach((place, there) -> waiting.addAll(pool(length, place, there, lots)));
    return waiting;
  }

  /**
   * One lot for each department with enough; the others together, and with them the next smallest
   * until they are enough, so that none can be found as a difference.
   */
  private <T> List<Piece<T>> pool(
      PeriodLength length, Place place, List<Piece<T>> pieces, List<Lot<T>> lots) {
    List<List<Piece<T>>> smallestFirst = smallestFirst(pieces);
    List<Piece<T>> pool = new ArrayList<>();
    int next = 0;
    while (next < smallestFirst.size()
        && (size(smallestFirst.get(next)) < floor || (!pool.isEmpty() && size(pool) < floor))) {
      pool.addAll(smallestFirst.get(next++));
    }
    for (List<Piece<T>> one : smallestFirst.subList(next, smallestFirst.size())) {
      lots.add(lot(length, place, one.get(0).client(), one));
    }
    if (pool.isEmpty() || size(pool) < floor) {
      return pool;
    }
    lots.add(lot(length, place, Optional.empty(), pool));
    return List.of();
  }

  private static <T> List<List<Piece<T>>> smallestFirst(List<Piece<T>> pieces) {
    return pieces.stream()
        .collect(groupingBy(piece -> name(piece.client()), TreeMap::new, toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(Pooling::size))
        .toList();
  }

  private static String name(Optional<DepartmentId> client) {
    return client.map(DepartmentId::value).orElse("");
  }

  private static <T> Lot<T> lot(
      PeriodLength length, Place place, Optional<DepartmentId> client, List<Piece<T>> pieces) {
    return new Lot<>(
        length, place.first, place.kind, client, pieces.stream().map(Piece::value).toList());
  }

  private static int size(List<? extends Piece<?>> pieces) {
    return pieces.stream().mapToInt(Piece::size).sum();
  }
}
