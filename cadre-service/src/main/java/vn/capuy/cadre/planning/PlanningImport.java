package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Planning lists of the past and present from a file: one row per entry; what was approved is recorded and not judged. */
@ApplicationScoped
class PlanningImport {
    static final List<String> COLUMNS = List.of(
            "list",
            "committee",
            "target_term",
            "proposed_on",
            "approved_by",
            "approved_on",
            "void_reason",
            "person",
            "target",
            "post",
            "removed_on",
            "removal_reason");

    private static final Map<String, Function<PlanningRow, Object>> OF_THE_LIST = Map.of(
            "committee", PlanningRow::committee,
            "target_term", PlanningRow::targetTerm,
            "proposed_on", PlanningRow::proposedOn,
            "approved_by", PlanningRow::approvingBody,
            "approved_on", PlanningRow::approvedOn,
            "void_reason", PlanningRow::voidReason);

    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningParties parties;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    PlanningImport(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningParties parties,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.planned = planned;
        this.parties = parties;
        this.organisation = organisation;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var groups = new Groups<>("list", PlanningRow::list);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        COLUMNS,
                        row -> groups.read(parse(row)),
                        (rows, faults) -> {
                            check(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        this::write));
    }

    private static PlanningRow parse(Row row) {
        String term = row.text("target_term", 9);
        if (term != null && !term.matches(PlanningRequest.TERM)) {
            row.fault("target_term", "term.code-form");
        }
        LocalDate approvedOn = row.optionalDate("approved_on");
        LocalDate removedOn = row.optionalDate("removed_on");
        return new PlanningRow(
                row.text("list", 60),
                row.text("committee", 50),
                term,
                row.date("proposed_on"),
                approvedOn == null ? row.optionalText("approved_by", 50) : row.text("approved_by", 50),
                approvedOn,
                row.optionalText("void_reason", 500),
                new PlanningRequest.Entry(
                        row.text("person", 30), row.code("target", PlanningTarget.class), row.optionalText("post", 60)),
                removedOn,
                removedOn == null ? row.optionalText("removal_reason", 500) : row.text("removal_reason", 500));
    }

    private void check(Groups<PlanningRow> groups, List<Parsed<PlanningRow>> rows, Faults faults) {
        Map<String, List<Parsed<PlanningRow>>> byList = groups.of(rows);
        var known = parties.of(rows.stream().map(row -> row.value().entry()).toList());
        var committees = organisation.scopeDays(
                rows.stream().map(row -> row.value().committee()).toList());
        var bodies = organisation.find(rows.stream()
                .map(row -> row.value().approvingBody())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> existing = lists.existing(byList.keySet());
        byList.forEach((code, group) -> {
            groups.agree(group, OF_THE_LIST, faults);
            PlanningRow head = group.getFirst().value();
            int row = group.getFirst().row();
            if (existing.contains(code)) {
                faults.add(row, "list", code, "violation.duplicate");
            }
            if (!committees.hold(head.committee(), head.proposedOn())) {
                unknown(row, "committee", head.committee(), head.proposedOn(), faults);
            }
            if (head.approvedOn() == null && head.approvingBody() != null) {
                faults.add(row, "approved_on", "", "violation.required");
            } else if (head.approvedOn() != null && head.approvedOn().isBefore(head.proposedOn())) {
                faults.add(row, "approved_on", head.approvedOn().toString(), "planning.approved-before-proposed");
            } else if (head.approvedOn() != null
                    && (!bodies.containsKey(head.approvingBody())
                            || !bodies.get(head.approvingBody()).existsOn(head.approvedOn()))) {
                unknown(row, "approved_by", head.approvingBody(), head.approvedOn(), faults);
            }
            Set<PlanningRequest.Entry> seen = new HashSet<>();
            group.forEach(each -> entry(each, known, seen, faults));
        });
    }

    private static void entry(
            Parsed<PlanningRow> row, PlanningParties.Known known, Set<PlanningRequest.Entry> seen, Faults faults) {
        PlanningRow told = row.value();
        var fault = known.fault(told.entry());
        if (fault != null) {
            String value = fault.field().equals("person")
                    ? told.entry().person()
                    : Objects.toString(told.entry().post(), "");
            faults.add(row.row(), fault.field(), value, fault.messageKey(), fault.arguments());
        } else if (!seen.add(told.entry())) {
            faults.add(row.row(), "person", told.entry().person(), "violation.duplicate");
        }
        if (told.removedOn() == null && told.removalReason() != null) {
            faults.add(row.row(), "removed_on", "", "violation.required");
        } else if (told.removedOn() != null
                && (told.approvedOn() == null || told.removedOn().isBefore(told.approvedOn()))) {
            faults.add(row.row(), "removed_on", told.removedOn().toString(), "planning.removed-before-approved");
        }
    }

    private static void unknown(int row, String column, String value, LocalDate day, Faults faults) {
        faults.add(row, column, value, "violation.organisation-unknown", Map.of("date", day));
    }

    private void write(List<PlanningRow> rows) {
        var known = parties.of(rows.stream().map(PlanningRow::entry).toList());
        Entry now = entries.now();
        Map<String, List<PlanningRow>> byList = rows.stream()
                .collect(Collectors.groupingBy(PlanningRow::list, LinkedHashMap::new, Collectors.toList()));
        for (List<PlanningRow> group : byList.values()) {
            PlanningRow head = group.getFirst();
            var list = new PlanningList(head.list(), head.committee(), head.targetTerm(), null, head.proposedOn(), now);
            list.submitUnjudged();
            if (head.approvedOn() != null) {
                list.approve(head.approvingBody(), head.approvedOn(), null, now);
            }
            if (head.voidReason() != null) {
                list.voidFor(head.voidReason(), now);
            }
            lists.persist(list);
            for (PlanningRow row : group) {
                PlanningEntry entry = known.entry(list.id(), row.entry());
                if (row.removedOn() != null) {
                    entry.remove(
                            new RemovalRequest(row.removedOn(), RemovalKind.OTHER, row.removalReason(), null),
                            now.by());
                }
                planned.persist(entry);
            }
        }
        lists.flush();
        journal.write(
                "planning.imported",
                "import",
                "planning-lists",
                null,
                Map.of("lists", byList.size(), "entries", rows.size()));
    }
}
