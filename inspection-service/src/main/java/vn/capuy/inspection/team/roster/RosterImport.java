package vn.capuy.inspection.team.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Takes over the inspectors of the past from a file. */
@ApplicationScoped
class RosterImport {
    static final List<String> COLUMNS =
            List.of("account", "member", "member_name", "organisation", "committee", "held_from", "held_to");
    private static final Map<String, String> COLUMN_OF = Map.of(
            "account", "account",
            "member", "member",
            "memberName", "member_name",
            "organisation", "organisation",
            "committee", "committee",
            "heldFrom", "held_from",
            "heldTo", "held_to");

    private final Importer importer;
    private final Inspectors inspectors;
    private final RosterCheck check;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;

    RosterImport(
            Importer importer,
            Inspectors inspectors,
            RosterCheck check,
            Journal journal,
            Entries entries,
            Caller caller) {
        this.importer = importer;
        this.inspectors = inspectors;
        this.check = check;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var known = new AtomicReference<RosterCheck.Known>();
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        COLUMNS,
                        RosterImport::parse,
                        (rows, faults) -> {
                            known.set(check.of(rows.stream().map(Parsed::value).toList()));
                            check(rows, known.get(), faults);
                        },
                        rows -> write(rows, known.get())));
    }

    private static InspectorRequest parse(Row row) {
        return new InspectorRequest(
                row.text("account", 100),
                row.text("member", 50),
                row.optionalText("member_name", 200),
                row.text("organisation", 50),
                row.text("committee", 50),
                row.date("held_from"),
                row.optionalDate("held_to"));
    }

    private void check(List<Parsed<InspectorRequest>> rows, RosterCheck.Known known, Faults faults) {
        var taken = new ArrayList<>(inspectors.days(
                rows.stream().map(row -> row.value().account()).toList(),
                rows.stream().map(row -> row.value().member()).toList()));
        for (Parsed<InspectorRequest> row : rows) {
            InspectorRequest value = row.value();
            known.check(
                    value,
                    (member, cell, key, arguments) ->
                            faults.add(row.row(), COLUMN_OF.get(member), cell, key, arguments));
            if (caller.account().equals(value.account())) {
                faults.add(row.row(), "account", value.account(), "problem.forbidden.own-roster");
            }
            if (RosterCheck.isTaken(value, taken)) {
                faults.add(row.row(), "account", value.account(), "violation.duplicate");
            }
            taken.add(RosterCheck.days(value));
        }
    }

    private void write(List<InspectorRequest> rows, RosterCheck.Known known) {
        var entry = entries.now();
        inspectors.persist(rows.stream().map(row -> new Inspector(known.named(row), entry)));
        inspectors.flush();
        journal.write(
                "inspector.imported", "inspector-list", caller.scope(), caller.scope(), Map.of("rows", rows.size()));
    }
}
