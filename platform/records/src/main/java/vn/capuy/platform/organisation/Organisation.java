package vn.capuy.platform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** Asks the organisation: which units exist, who stood below whom on a day, what the caller may know of. */
@ApplicationScoped
public class Organisation {
    /** SQL: the row's organisation {@code %1$s} stood within the caller's scope {@code :scope} on its day {@code %2$s}. */
    private static final String WITHIN_SCOPE_ON = """
            exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope
              and scope_row.descendant = %1$s and scope_row.valid @> %2$s and scope_row.known_until = 'infinity')""";

    private static final String WITHIN_SCOPE_EVER = """
            exists (select 1 from org_ancestry scope_row where scope_row.ancestor = :scope
              and scope_row.descendant = %1$s and scope_row.known_until = 'infinity')""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final FeedReader feed;

    public Organisation(Jdbi jdbi, Caller caller, FeedReader feed) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.feed = feed;
    }

    /** A unit as it stands in the register. */
    public record Unit(
            String code,
            UnitKind kind,
            String nameVi,
            String nameEn,
            String nameAr,
            String symbol,
            String standsIn,
            LocalDate establishedOn,
            LocalDate endedOn) {
        public MultilingualName name() {
            return new MultilingualName(nameVi, nameEn, nameAr);
        }

        public boolean existsOn(LocalDate day) {
            return !day.isBefore(establishedOn) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /** The predicate for lists: only rows whose organisation stood within the caller's scope on the row's day. Bind {@code scope}. */
    public static String withinScope(String orgColumn, String dayColumn) {
        return WITHIN_SCOPE_ON.formatted(orgColumn, dayColumn);
    }

    /** The same for what has no day of its own. Bind {@code scope}. */
    public static String withinScope(String orgColumn) {
        return WITHIN_SCOPE_EVER.formatted(orgColumn);
    }

    /** The unit, wherever it stands; a code that is not known here is looked for once in its owner's feed. */
    public Optional<Unit> find(String code) {
        Optional<Unit> known = read(Set.of(code)).values().stream().findFirst();
        if (known.isPresent()) {
            return known;
        }
        feed.pull(FeedSource.ORGANISATION);
        return read(Set.of(code)).values().stream().findFirst();
    }

    /** The units of these codes that exist in the register, by code; at most one look into the owner's feed. */
    public Map<String, Unit> find(Collection<String> codes) {
        var wanted = new HashSet<>(codes);
        Map<String, Unit> known = read(wanted);
        if (known.size() < wanted.size()) {
            feed.pull(FeedSource.ORGANISATION);
            known = read(wanted);
        }
        return known;
    }

    /** The unit, when it exists on that day and stood within the caller's scope then; else a fault of the field. */
    public Unit require(String field, String code, LocalDate day) {
        return find(code)
                .filter(unit -> unit.existsOn(day))
                .filter(unit -> visible(Set.of(code), day).contains(code))
                .orElseThrow(
                        () -> ProblemException.invalid(field, "violation.organisation-unknown", Map.of("date", day)));
    }

    /** 404 for a unit that the caller may not know of, as for one that does not exist. */
    public Unit requireKnown(String code) {
        return find(code).filter(unit -> isVisible(code)).orElseThrow(ProblemException::notFound);
    }

    /** Whether the unit ever stood within the caller's scope. */
    public boolean isVisible(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + withinScope(":code"))
                .bind("scope", caller.scope())
                .bind("code", code)
                .mapTo(boolean.class)
                .one());
    }

    /** Whether nothing ever stood above the unit. */
    public boolean isTop(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select not exists (select 1 from org_ancestry
                          where descendant = :code and ancestor <> :code and known_until = 'infinity')""").bind("code", code).mapTo(boolean.class).one());
    }

    /** Those of the units that ever stood within the caller's scope. */
    public Set<String> everVisible(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct descendant from org_ancestry
                        where ancestor = :scope and descendant = any(:codes) and known_until = 'infinity'""")
                .bind("scope", caller.scope())
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** Those of the units that stood within the caller's scope on that day. */
    public Set<String> visible(Collection<String> codes, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select descendant from org_ancestry where ancestor = :scope and descendant = any(:codes)
                          and valid @> cast(:day as date) and known_until = 'infinity'""")
                .bind("scope", caller.scope())
                .bindArray("codes", String.class, codes)
                .bind("day", day)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** The days on which each of the units stood within the caller's scope: for imports, which ask for many days at once. */
    public ScopeDays scopeDays(Collection<String> codes) {
        find(codes);
        record Row(String descendant, LocalDate since, LocalDate until) {}
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select descendant, lower(valid) as since, upper(valid) as until from org_ancestry
                        where ancestor = :scope and descendant = any(:codes) and known_until = 'infinity'""")
                .bind("scope", caller.scope())
                .bindArray("codes", String.class, Set.copyOf(codes))
                .map((row, context) -> new Row(
                        row.getString("descendant"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list());
        var days = new HashMap<String, List<ScopeDays.Days>>();
        for (Row row : rows) {
            days.computeIfAbsent(row.descendant(), code -> new ArrayList<>())
                    .add(new ScopeDays.Days(row.since(), row.until()));
        }
        return new ScopeDays(days);
    }

    /** The committee's term that holds the day. */
    public Optional<TermState> term(String committee, LocalDate day) {
        return terms(Set.of(committee)).stream()
                .filter(term ->
                        !day.isBefore(term.startsOn()) && (term.endsOn() == null || !day.isAfter(term.endsOn())))
                .findFirst();
    }

    public List<TermState> terms(Collection<String> committees) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select committee, code, starts_on, ends_on from org_term
                        where committee = any(:committees) order by committee, starts_on""")
                .bindArray("committees", String.class, Set.copyOf(committees))
                .map(Rows.of(TermState.class))
                .list());
    }

    private Map<String, Unit> read(Set<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select code, kind, name_vi, name_en, name_ar, symbol, stands_in, established_on, ended_on
                        from org_unit where code = any(:codes)""")
                .bindArray("codes", String.class, codes)
                .map(Rows.of(Unit.class))
                .collect(Collectors.toMap(Unit::code, unit -> unit)));
    }
}
