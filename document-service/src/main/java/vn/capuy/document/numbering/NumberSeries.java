package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** Dãy số: the rows from which numbers are taken. */
@ApplicationScoped
public class NumberSeries {
    /** Beyond this no number is taken over: it would be a slip of the pen, and the next number would follow it. */
    public static final int HIGHEST = 9_999_999;

    /**
     * SQL that takes the next number of a series, opening the series with its first one; the row stays locked until the
     * transaction ends, so that a number is either used or was never given. Answers {@code last_number} and
     * {@code latest_on}. Binds {@code issuer}, {@code series}, {@code term} and {@code issuedOn}.
     */
    public static final String TAKE_NEXT = """
            insert into document_series as s (issuer, series, term, last_number, latest_on)
            values (:issuer, :series, :term, 1, :issuedOn)
            on conflict (issuer, series, term) do update set last_number = s.last_number + 1,
              latest_on = greatest(s.latest_on, excluded.latest_on)
            returning last_number, latest_on""";

    private static final String RAISE = """
            insert into document_series as s (issuer, series, term, last_number, latest_on)
            values (:issuer, :series, :term, :number, cast(:day as date))
            on conflict (issuer, series, term) do update set
              last_number = greatest(s.last_number, excluded.last_number),
              latest_on = greatest(s.latest_on, excluded.latest_on)""";

    private final Jdbi jdbi;

    public NumberSeries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which series. Its order is that in which many are locked, so that nobody waits in a ring. */
    public record Key(String issuer, String series, String term) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byIssuer = issuer.compareTo(other.issuer);
            int byTerm = byIssuer != 0 ? byIssuer : term.compareTo(other.term);
            return byTerm != 0 ? byTerm : series.compareTo(other.series);
        }
    }

    /**
     * How far a series reaches.
     *
     * @param latestOn null where all of its documents are void
     */
    public record Reach(int number, LocalDate latestOn) {
        public Reach with(Reach other) {
            LocalDate later = latestOn == null || (other.latestOn != null && other.latestOn.isAfter(latestOn))
                    ? other.latestOn
                    : latestOn;
            return new Reach(Math.max(number, other.number), later);
        }
    }

    /** Holds the series until the transaction ends; those that are not yet open have nothing to hold. */
    public void hold(Collection<Key> keys) {
        jdbi.useHandle(handle -> {
            for (Key key : keys.stream().sorted().toList()) {
                hold(handle, key);
            }
        });
    }

    /** How far the series reaches now; empty where it is not yet open. */
    public Optional<Reach> reach(Key key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select last_number as number, latest_on from document_series
                        where issuer = :issuer and series = :series and term = :term""")
                .bindMethods(key)
                .map(Rows.of(Reach.class))
                .findOne());
    }

    /** Whether no document of the series has one of these numbers, both ends included. */
    boolean isEmpty(Key key, int from, int to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select not exists (select 1 from document where issuer = :issuer and series = :series and term = :term
                          and number between :from and :to)""")
                .bindMethods(key)
                .bind("from", from)
                .bind("to", to)
                .mapTo(boolean.class)
                .one());
    }

    /** Lets the series reach at least so far. */
    public void raise(Map<Key, Reach> reaches) {
        jdbi.useHandle(handle -> {
            for (var each : new TreeMap<>(reaches).entrySet()) {
                handle.createUpdate(RAISE)
                        .bindMethods(each.getKey())
                        .bind("number", each.getValue().number())
                        .bind("day", each.getValue().latestOn())
                        .execute();
            }
        });
    }

    /** After a document was voided, its day no longer counts as the series' latest. */
    public void forgetVoided(Key key) {
        jdbi.useHandle(handle -> {
            // Held by a statement of its own: the next one then sees what others committed meanwhile.
            hold(handle, key);
            handle.createUpdate("""
                            update document_series set latest_on = (select max(d.issued_on) from document d
                              where d.issuer = :issuer and d.series = :series and d.term = :term and d.voided_at is null)
                            where issuer = :issuer and series = :series and term = :term""").bindMethods(key).execute();
        });
    }

    private static void hold(Handle handle, Key key) {
        handle.createQuery("""
                        select last_number from document_series
                        where issuer = :issuer and series = :series and term = :term for update""").bindMethods(key).mapTo(int.class).findOne();
    }
}
