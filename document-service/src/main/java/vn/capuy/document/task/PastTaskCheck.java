package vn.capuy.document.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.document.field.Fields;
import vn.capuy.document.task.PastTask.Key;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.ScopeDays;

/** What only the registers can tell of tasks to be taken over, asked for all rows of a file at once. */
@ApplicationScoped
class PastTaskCheck {
    private final Organisation organisation;
    private final PastLeads leads;
    private final PastDocuments documents;
    private final PastWholes wholes;
    private final Fields fields;

    PastTaskCheck(
            Organisation organisation, PastLeads leads, PastDocuments documents, PastWholes wholes, Fields fields) {
        this.organisation = organisation;
        this.leads = leads;
        this.documents = documents;
        this.wholes = wholes;
        this.fields = fields;
    }

    /** What was read for a file. */
    record Known(
            PastLeads.Book leads,
            ScopeDays scope,
            PastDocuments.Book documents,
            Map<Key, PastWholes.Whole> wholes,
            Set<Key> taken,
            Set<String> fields) {}

    /** Checks each row; a part stands after its whole where both are in the file. */
    Known check(List<Parsed<PastTask>> rows, Faults faults) {
        Known known = read(rows.stream().map(Parsed::value).toList());
        Map<Key, Parsed<PastTask>> before = new HashMap<>();
        for (Parsed<PastTask> row : rows) {
            ofBodies(row, known, faults);
            ofSource(row, known, faults);
            ofWhole(row, known, before, faults);
            PastTask task = row.value();
            if (known.taken().contains(task.key()) || before.putIfAbsent(task.key(), row) != null) {
                faults.add(row.row(), "reference", task.key().reference(), "violation.duplicate");
            }
            if (task.field() != null && !known.fields().contains(task.field())) {
                faults.unknown(row.row(), "field", task.field());
            }
        }
        return known;
    }

    private Known read(List<PastTask> tasks) {
        Set<String> assigners =
                tasks.stream().map(task -> task.key().assignedBy()).collect(toSet());
        var sources =
                tasks.stream().map(PastTask::source).filter(Objects::nonNull).toList();
        return new Known(
                leads.book(
                        assigners,
                        tasks.stream()
                                .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.beside().stream()))
                                .toList()),
                organisation.scopeDays(assigners),
                documents.book(
                        sources.stream()
                                .map(PastSource::document)
                                .filter(Objects::nonNull)
                                .toList(),
                        true),
                wholes.find(tasks.stream()
                        .map(PastTask::parent)
                        .filter(Objects::nonNull)
                        .toList()),
                wholes.taken(tasks.stream().map(PastTask::key).toList()),
                fields.codes());
    }

    private static void ofBodies(Parsed<PastTask> row, Known known, Faults faults) {
        PastTask task = row.value();
        String by = task.key().assignedBy();
        LocalDate day = task.assignedOn();
        var unit = known.leads().units().get(by);
        if (unit == null || !unit.existsOn(day) || !known.scope().hold(by, day)) {
            faults.add(row.row(), "assigned_by", by, "violation.organisation-unknown", Map.of("date", day));
            return;
        }
        var on = Map.of("date", day);
        Lead lead = task.lead();
        known.leads()
                .check(
                        by,
                        lead,
                        day,
                        why -> faults.add(row.row(), "lead_organisation", lead.organisation(), why, on),
                        why -> faults.add(row.row(), "lead_member", lead.member(), why, on));
        for (Lead beside : task.beside()) {
            known.leads()
                    .check(
                            by,
                            beside,
                            day,
                            why -> faults.add(row.row(), "collaborators", beside.organisation(), why, on),
                            why -> faults.add(row.row(), "collaborators", beside.member(), why, on));
        }
    }

    private static void ofSource(Parsed<PastTask> row, Known known, Faults faults) {
        PastSource source = row.value().source();
        if (source == null || source.document() == null) {
            return;
        }
        var document = known.documents().document(source.document());
        if (document == null) {
            faults.unknown(row.row(), "source_notation", source.document().notation());
        } else if (source.clause() != null && known.documents().clause(document, source.clause()) == null) {
            faults.add(row.row(), "source_clause", source.clause(), "task.clause-not-of-document");
        }
    }

    /** The whole was assigned by then and not yet ended, and its time is not exceeded. */
    private static void ofWhole(Parsed<PastTask> row, Known known, Map<Key, Parsed<PastTask>> before, Faults faults) {
        PastTask task = row.value();
        if (task.parent() == null) {
            return;
        }
        Parsed<PastTask> inFile = before.get(task.parent());
        PastWholes.Whole stands = known.wholes().get(task.parent());
        if (stands == null
                && (inFile == null || faults.has(inFile.row()) || inFile.value().voidReason() != null)) {
            faults.unknown(row.row(), "parent", task.parent().reference());
            return;
        }
        LocalDate due = stands == null ? inFile.value().dueOn() : stands.dueOn();
        LocalDate assigned = stands == null ? inFile.value().assignedOn() : stands.assignedOn();
        if (task.dueOn().isAfter(due)) {
            faults.add(row.row(), "due_on", task.dueOn().toString(), "task.due-after-parent", Map.of("date", due));
        }
        if (task.assignedOn().isBefore(assigned)) {
            faults.add(
                    row.row(),
                    "assigned_on",
                    task.assignedOn().toString(),
                    "task.before-assignment",
                    Map.of("date", assigned));
        }
        if (stands != null && stands.endedOn() != null && task.assignedOn().isAfter(stands.endedOn())) {
            faults.add(row.row(), "parent", task.parent().reference(), "task.parent-closed");
        }
    }
}
