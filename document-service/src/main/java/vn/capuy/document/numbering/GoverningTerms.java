package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** By which term a unit's documents are numbered: its own, or that of the nearest committee above it that has one. */
@ApplicationScoped
public class GoverningTerms {
    private final Jdbi jdbi;

    public GoverningTerms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A unit on a day. */
    public record IssuerDay(String issuer, LocalDate day) {}

    /** The terms that were found. */
    public record Found(Map<IssuerDay, String> codes) {
        public Optional<String> of(String issuer, LocalDate day) {
            return Optional.ofNullable(codes.get(new IssuerDay(issuer, day)));
        }
    }

    /** For many units and days at once. */
    public Found on(Set<IssuerDay> wanted) {
        List<IssuerDay> pairs = List.copyOf(wanted);
        var codes = new HashMap<IssuerDay, String>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select w.issuer, w.day, g.term from unnest(:issuers, cast(:days as date[])) as w (issuer, day)
                        cross join lateral governing_term(w.issuer, w.day) g""")
                .bindArray(
                        "issuers",
                        String.class,
                        pairs.stream().map(IssuerDay::issuer).toList())
                .bindArray(
                        "days",
                        String.class,
                        pairs.stream().map(pair -> pair.day().toString()).toList())
                .map((row, context) -> codes.put(
                        new IssuerDay(row.getString("issuer"), row.getObject("day", LocalDate.class)),
                        row.getString("term")))
                .list());
        return new Found(codes);
    }
}
