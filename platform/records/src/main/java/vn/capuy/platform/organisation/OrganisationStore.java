package vn.capuy.platform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the organisation's tables: the owner's use cases and the copies' feed handlers do so through here, within their transaction. */
@ApplicationScoped
public class OrganisationStore {
    private static final long ONE_AT_A_TIME = 0x0126;

    private static final String UNIT = """
            insert into org_unit (code, kind, name_vi, name_en, name_ar, symbol, stands_in, established_on, ended_on)
            values (:code, :kind, :vi, :en, :ar, :symbol, :standsIn, :establishedOn, :endedOn)
            on conflict (code) do update set name_vi = excluded.name_vi, name_en = excluded.name_en,
              name_ar = excluded.name_ar, symbol = excluded.symbol, stands_in = excluded.stands_in,
              ended_on = excluded.ended_on""";

    private static final String PLACEMENT =
            "insert into org_placement (unit, parent, valid) values (:unit, :parent, daterange(:from, :until))";

    private static final String TERM = """
            insert into org_term (committee, code, starts_on, ends_on) values (:committee, :code, :startsOn, :endsOn)
            on conflict (committee, code) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on""";

    private static final String SUCCESSION = """
            insert into org_succession
              (predecessor, successor, share_kind, numerator, denominator, on_day, event, recorded_at)
            values (:predecessor, :successor, :share, :numerator, :denominator, :onDay, :event, :recordedAt)
            on conflict do nothing""";

    /**
     * All pairs as they follow from the placements, against those that are held: what no longer follows is closed (or
     * forgotten, when it was never known at any moment), what is new is opened. The depth is bounded so that a ring of units
     * cannot turn for ever.
     */
    private static final String DERIVE = """
            with recursive walk (ancestor, descendant, valid, depth) as (
                select code, code, daterange(established_on, ended_on), 0 from org_unit
                union all
                select p.parent, w.descendant, w.valid * p.valid, w.depth + 1
                from walk w join org_placement p on p.unit = w.ancestor and p.valid && w.valid
                where w.depth < 20),
            gone as (
                select a.ctid as place, a.known_from from org_ancestry a where known_until = 'infinity'
                  and not exists (select 1 from walk w
                    where w.ancestor = a.ancestor and w.descendant = a.descendant and w.valid = a.valid)),
            forgotten as (
                delete from org_ancestry where ctid in (select place from gone where known_from >= :at)),
            closed as (
                update org_ancestry set known_until = :at
                where ctid in (select place from gone where known_from < :at))
            insert into org_ancestry (ancestor, descendant, valid, known_from)
            select ancestor, descendant, valid, :at from walk w
            where not exists (select 1 from org_ancestry a where a.known_until = 'infinity'
                and a.ancestor = w.ancestor and a.descendant = w.descendant and a.valid = w.valid)""";

    private final Jdbi jdbi;

    public OrganisationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Enters units as they now are and derives who stood below whom.
     *
     * @param units parents before what stands below them
     * @param at the moment from which this is known
     */
    public void save(List<UnitState> units, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(?)", ONE_AT_A_TIME);
            saveUnits(handle, units);
            savePlacements(handle, units);
            derive(handle, at.atOffset(ZoneOffset.UTC));
        });
    }

    public void saveTerms(List<TermState> terms) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(TERM);
            terms.forEach(term -> batch.bindMethods(term).add());
            batch.execute();
        });
    }

    /** Once told, a succession stands: the same one again changes nothing. Its units are known before. */
    public void saveSuccessions(List<SuccessionState> successions) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(SUCCESSION);
            for (SuccessionState each : successions) {
                batch.bind("predecessor", each.predecessor())
                        .bind("successor", each.successor())
                        .bind("share", each.share())
                        .bind("numerator", each.numerator())
                        .bind("denominator", each.denominator())
                        .bind("onDay", each.onDay())
                        .bind("event", each.event())
                        .bind("recordedAt", each.recordedAt().atOffset(ZoneOffset.UTC))
                        .add();
            }
            batch.execute();
        });
    }

    private static void saveUnits(Handle handle, List<UnitState> units) {
        var batch = handle.prepareBatch(UNIT);
        for (UnitState unit : units) {
            batch.bind("code", unit.code())
                    .bind("kind", unit.kind())
                    .bind("vi", unit.name().vi())
                    .bind("en", unit.name().en())
                    .bind("ar", unit.name().ar())
                    .bind("symbol", unit.symbol())
                    .bind("standsIn", unit.standsIn())
                    .bind("establishedOn", unit.establishedOn())
                    .bind("endedOn", unit.endedOn())
                    .add();
        }
        batch.execute();
    }

    private static void savePlacements(Handle handle, List<UnitState> units) {
        handle.createUpdate("delete from org_placement where unit = any(:units)")
                .bindArray(
                        "units",
                        String.class,
                        units.stream().map(UnitState::code).toList())
                .execute();
        var batch = handle.prepareBatch(PLACEMENT);
        for (UnitState unit : units) {
            for (UnitState.Placement placement : unit.placements()) {
                batch.bind("unit", unit.code())
                        .bind("parent", placement.parent())
                        .bind("from", placement.from())
                        .bind("until", placement.until())
                        .add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void derive(Handle handle, OffsetDateTime at) {
        handle.createUpdate(DERIVE).bind("at", at).execute();
    }
}
