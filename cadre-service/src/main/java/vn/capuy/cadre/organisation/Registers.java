package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.organisation.OrganisationStore;
import vn.capuy.platform.organisation.SuccessionState;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.organisation.UnitState;

/** Reads the whole organisation for a change, one change at a time, and enters and tells what has changed. */
@ApplicationScoped
class Registers {
    private static final long ONE_CHANGE_AT_A_TIME = 0x0125;

    private final Jdbi jdbi;
    private final OrganisationStore store;
    private final Outbox outbox;
    private final Clock clock;

    Registers(Jdbi jdbi, OrganisationStore store, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The organisation as it is; no other change can begin until this transaction ends. */
    Register load() {
        return jdbi.withHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(?)", ONE_CHANGE_AT_A_TIME);
            var register = new Register(handle.createQuery("""
                            select code, kind, symbol, stands_in, established_on, ended_on from org_unit order by code""")
                    .map((row, context) -> new UnitLife(
                            row.getString("code"),
                            UnitKind.valueOf(row.getString("kind")),
                            row.getString("symbol"),
                            row.getString("stands_in"),
                            row.getObject("established_on", LocalDate.class),
                            row.getObject("ended_on", LocalDate.class)))
                    .list());
            readPlacements(handle, register);
            readNames(handle, register);
            return register;
        });
    }

    private static void readPlacements(Handle handle, Register register) {
        handle.createQuery("""
                        select unit, parent, lower(valid) as since, upper(valid) as until
                        from org_placement order by unit, lower(valid)""")
                .map((row, context) -> {
                    register.find(row.getString("unit"))
                            .orElseThrow()
                            .stood(new UnitState.Placement(
                                    row.getString("parent"), day(row, "since"), day(row, "until")));
                    return true;
                })
                .list();
    }

    private static void readNames(Handle handle, Register register) {
        handle.createQuery("""
                        select unit, name_vi, name_en, name_ar, lower(valid) as since, upper(valid) as until
                        from org_name order by unit, lower(valid)""")
                .map((row, context) -> {
                    var name = new MultilingualName(
                            row.getString("name_vi"), row.getString("name_en"), row.getString("name_ar"));
                    register.find(row.getString("unit"))
                            .orElseThrow()
                            .wasCalled(new UnitLife.DatedName(name, day(row, "since"), day(row, "until")));
                    return true;
                })
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /**
     * Enters the units as they now are, and tells the other services of each, whole, parents first.
     *
     * @return the moment from which this is known
     */
    Instant save(Register register, Collection<UnitLife> changed) {
        List<UnitLife> units = register.parentsFirst(changed);
        List<UnitState> states = units.stream().map(UnitLife::state).toList();
        Instant at = clock.instant();
        store.save(states, at);
        jdbi.useHandle(handle -> writeNames(handle, units));
        // Read by every service that copies the organisation, whole: a part of the tree would have no parents.
        outbox.tell(states.stream()
                .map(state -> new Outbox.Event("organisation.unit", state.code(), UnitState.EVENT_TYPE, null, state))
                .toList());
        return at;
    }

    /** Enters who took over from whom, and tells it after the units. */
    void succeed(List<SuccessionState> successions) {
        store.saveSuccessions(successions);
        outbox.tell(successions.stream()
                .map(each -> new Outbox.Event(
                        "organisation.succession", each.subject(), SuccessionState.EVENT_TYPE, null, each))
                .toList());
    }

    private static void writeNames(Handle handle, List<UnitLife> units) {
        handle.createUpdate("delete from org_name where unit = any(:units)")
                .bindArray(
                        "units",
                        String.class,
                        units.stream().map(UnitLife::code).toList())
                .execute();
        var batch = handle.prepareBatch("""
                insert into org_name (unit, valid, name_vi, name_en, name_ar)
                values (:unit, daterange(:from, :until), :vi, :en, :ar)""");
        for (UnitLife unit : units) {
            for (UnitLife.DatedName name : unit.names()) {
                batch.bind("unit", unit.code())
                        .bind("from", name.from())
                        .bind("until", name.until())
                        .bind("vi", name.name().vi())
                        .bind("en", name.name().en())
                        .bind("ar", name.name().ar())
                        .add();
            }
        }
        batch.execute();
    }
}
