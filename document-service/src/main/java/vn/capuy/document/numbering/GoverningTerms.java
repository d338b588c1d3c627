package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** By which term a unit's documents are numbered: its own, or that of the nearest committee above it that has one. */
@ApplicationScoped
public class GoverningTerms {
    private static final String TURNS = """
            select starts_on as day from org_term
            union select ends_on + 1 from org_term where ends_on is not null
            union select lower(valid) from org_placement where not lower_inf(valid)
            union select upper(valid) from org_placement where not upper_inf(valid)""";

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

    /**
     * For many units and days at once. Between two days on which a term or a place in the organisation begins or ends, a
     * unit's term stays the same, so it is looked for once: a register of a hundred thousand documents names nearly as many
     * units and days, and looking for each took 25 seconds.
     */
    public Found on(Set<IssuerDay> wanted) {
        TreeSet<LocalDate> turns = turns();
        Map<IssuerDay, List<IssuerDay>> alike = wanted.stream().collect(Collectors.groupingBy(each -> {
            LocalDate turn = turns.floor(each.day());
            return turn == null ? each : new IssuerDay(each.issuer(), turn);
        }));
        var codes = new HashMap<IssuerDay, String>();
        ofEach(List.copyOf(alike.keySet()))
                .forEach((first, code) -> alike.get(first).forEach(each -> codes.put(each, code)));
        return new Found(codes);
    }

    /** The days on which a term or a place in the organisation begins, or is over. */
    private TreeSet<LocalDate> turns() {
        return jdbi.withHandle(handle ->
                handle.createQuery(TURNS).mapTo(LocalDate.class).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Map<IssuerDay, String> ofEach(List<IssuerDay> pairs) {
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
        return codes;
    }
}
