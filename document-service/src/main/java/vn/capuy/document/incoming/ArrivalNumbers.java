package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.text.VietnameseText;

/** Số đến: the rows from which arrival numbers are taken, one per organisation and year. */
@ApplicationScoped
class ArrivalNumbers {
    private final Jdbi jdbi;

    ArrivalNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which series. Its order is that in which many are locked, so that nobody waits in a ring. */
    public record Series(String organisation, int year) implements Comparable<Series> {
        static Series of(Arrival arrival) {
            return new Series(arrival.organisation(), arrival.arrivedOn().getYear());
        }

        @Override
        public int compareTo(Series other) {
            int by = organisation.compareTo(other.organisation);
            return by != 0 ? by : Integer.compare(year, other.year);
        }
    }

    /** A number of a series. */
    public record Numbered(Series series, int number) {}

    /** The days of arrival of the numbers before and after one; null where there is none. */
    record Neighbours(LocalDate before, LocalDate after) {}

    /** Holds the series until the transaction ends, opening it where need be, and tells its last number. */
    int hold(Series series) {
        return jdbi.withHandle(handle -> hold(handle, series));
    }

    /** The same for many. */
    void hold(Collection<Series> many) {
        jdbi.useHandle(handle -> new TreeSet<>(many).forEach(series -> hold(handle, series)));
    }

    private static int hold(Handle handle, Series series) {
        handle.createUpdate("""
                        insert into incoming_series (organisation, year, last_number) values (:organisation, :year, 0)
                        on conflict do nothing""").bindMethods(series).execute();
        // Held by a statement of its own: the next ones then see what others committed meanwhile.
        return handle.createQuery(
                        "select last_number from incoming_series where organisation = :organisation and year = :year for update")
                .bindMethods(series)
                .mapTo(int.class)
                .one();
    }

    /** Lets the series, which is held, reach at least so far. */
    void raise(Map<Series, Integer> reaches) {
        jdbi.useHandle(handle -> new TreeMap<>(reaches).forEach((series, number) -> handle.createUpdate("""
                        update incoming_series set last_number = greatest(last_number, :number)
                        where organisation = :organisation and year = :year""")
                .bindMethods(series)
                .bind("number", number)
                .execute()));
    }

    boolean isTaken(Series series, int number) {
        return !taken(Map.of(series, Set.of(number))).isEmpty();
    }

    /** Those of the numbers that are taken. */
    Set<Numbered> taken(Map<Series, Set<Integer>> numbers) {
        var taken = new HashSet<Numbered>();
        jdbi.useHandle(handle -> numbers.forEach((series, wanted) -> handle.createQuery("""
                        select number from incoming_document
                        where organisation = :organisation and year = :year and number = any(:numbers)""")
                .bindMethods(series)
                .bindArray("numbers", Integer.class, List.copyOf(wanted))
                .mapTo(int.class)
                .forEach(number -> taken.add(new Numbered(series, number)))));
        return taken;
    }

    /** Of numbers that stand; a void one says nothing of the order. */
    Neighbours around(Series series, int number) {
        return jdbi.withHandle(handle -> new Neighbours(
                neighbour(handle, series, number, "number < :number", "desc"),
                neighbour(handle, series, number, "number > :number", "asc")));
    }

    private static LocalDate neighbour(Handle handle, Series series, int number, String side, String order) {
        return handle.createQuery("""
                        select arrived_on from incoming_document
                        where organisation = :organisation and year = :year and voided_at is null and %s
                        order by number %s limit 1""".formatted(side, order))
                .bindMethods(series)
                .bind("number", number)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null);
    }

    /** Arrival numbers, such as 12/2022, of what stands from the same sender with the same number and day. */
    List<String> same(Arrival arrival) {
        if (arrival.notation() == null) {
            return List.of();
        }
        return new ArrayList<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select number || '/' || year from incoming_document
                        where organisation = :organisation and notation_folded = :notation
                          and dated is not distinct from cast(:dated as date) and voided_at is null
                          and (sender = :sender or lower(sender_name) = lower(:senderName)) order by year, number""")
                .bind("organisation", arrival.organisation())
                .bind("notation", VietnameseText.fold(arrival.notation()))
                .bind("dated", arrival.dated())
                .bind("sender", arrival.sender())
                .bind("senderName", arrival.senderName())
                .mapTo(String.class)
                .list()));
    }
}
