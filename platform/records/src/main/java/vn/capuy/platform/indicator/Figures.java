package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Counts the facts of an indicator that belong to an organisation. */
@ApplicationScoped
public class Figures {
    private final Jdbi jdbi;
    private final Caller caller;

    public Figures(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** One line of a count: the whole when {@code whole}, else one part. */
    public record Count(boolean whole, String part, long facts, long subjects, long hits) {}

    /** How many facts of a restricted record are counted in a part. */
    public record Restricted(String part, String unit, long facts, long hits) {}

    /** A record behind a figure, in the order of the days. */
    public record Fact(String key, LocalDate onDate) {}

    /** @param openOnly leaves out what is restricted */
    List<Count> count(Asked asked, Cut cut, boolean openOnly) {
        String sql = """
                with fact as (%s), counted as (select f.*, %s as part from fact f where %s%s)
                select grouping(f.part) = 1 as whole, f.part, count(*) as facts, count(distinct f.subject) as subjects,
                  count(*) filter (where f.hit) as hits
                from counted f group by grouping sets ((), (f.part))""".formatted(
                        cut.facts(asked), cut.part(), cut.condition(asked), openOnly ? " and f.unit is null" : "");
        return jdbi.withHandle(handle ->
                bind(handle, sql, asked, cut).map(Rows.of(Count.class)).list());
    }

    List<Restricted> restricted(Asked asked, Cut cut) {
        String sql = """
                with fact as (%s), counted as (select f.*, %s as part from fact f where %s and f.unit is not null)
                select f.part, f.unit, count(*) as facts, count(*) filter (where f.hit) as hits
                from counted f group by f.part, f.unit""".formatted(cut.facts(asked), cut.part(), cut.condition(asked));
        return jdbi.withHandle(handle ->
                bind(handle, sql, asked, cut).map(Rows.of(Restricted.class)).list());
    }

    List<Fact> facts(Asked asked, PageRequest page, boolean openOnly) {
        var place = page.place(2);
        String sql = """
                with fact as (%s)
                select f.key, f.on_date from fact f where %s%s
                  and (not :later or (f.on_date, f.key) > (cast(:afterDay as date), :afterKey))
                order by f.on_date, f.key limit :rows""".formatted(asked.indicator().facts(), asked.condition(), openOnly ? " and f.unit is null" : "");
        return jdbi.withHandle(handle -> bind(handle, sql, asked, Cut.SPLIT)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(each -> each.date(0)).orElse(null))
                .bind("afterKey", place.map(each -> each.text(1)).orElse(""))
                .bind("rows", page.rows())
                .map(Rows.of(Fact.class))
                .list());
    }

    private Query bind(Handle handle, String sql, Asked asked, Cut cut) {
        FigureQuestion question = asked.question();
        return handle.createQuery(sql)
                .bind("org", question.org())
                .bind("from", question.from())
                .bind("to", question.to())
                .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                .bind("scope", caller.scope())
                .bindMap(asked.only().values())
                .bindArray("units", String.class, asked.counted().units())
                .bindArray(
                        "starts",
                        String.class,
                        cut.starts().stream().map(LocalDate::toString).toList())
                .bindArray(
                        "ends",
                        String.class,
                        cut.ends().stream().map(LocalDate::toString).toList());
    }
}
