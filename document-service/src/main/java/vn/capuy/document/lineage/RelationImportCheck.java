package vn.capuy.document.lineage;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.clause.ClauseLookup;
import vn.capuy.document.clause.ClauseLookup.Labelled;
import vn.capuy.document.lineage.RegisteredDocuments.Named;
import vn.capuy.document.lineage.RegisteredDocuments.Registered;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.ruling.JudgementRequest;

/** What only the register and the rules can tell of rows of relations, asked for all of them at once. */
@ApplicationScoped
class RelationImportCheck {
    private final RegisteredDocuments documents;
    private final ClauseLookup clauses;
    private final RelationJudge judge;
    private final RelationEntry entering;
    private final KnownRelations known;

    RelationImportCheck(
            RegisteredDocuments documents,
            ClauseLookup clauses,
            RelationJudge judge,
            RelationEntry entering,
            KnownRelations known) {
        this.documents = documents;
        this.clauses = clauses;
        this.judge = judge;
        this.entering = entering;
        this.known = known;
    }

    /** The rows that hold, as they are to be entered. */
    static final class Checked {
        private final Map<Integer, Ruled> byRow = new HashMap<>();

        /** A relation, the day of its later document, and what the rules said of it. */
        record Ruled(PlannedRelation plan, LocalDate decidedOn, Ruling ruling, List<JudgementRequest> judgements) {}

        Ruled of(RelationRow row) {
            return byRow.get(row.number());
        }
    }

    /** A row whose documents were found. */
    private record Placed(RelationRow row, Registered from, PlannedRelation plan) {}

    void check(List<Parsed<RelationRow>> parsed, Faults faults, Checked checked) {
        List<RelationRow> rows = parsed.stream().map(Parsed::value).toList();
        var found = documents.find(rows.stream().flatMap(RelationRow::documents).collect(toSet()));
        var labels = clauses.byLabel(rows.stream()
                .filter(row -> row.clause() != null || row.toClause() != null)
                .flatMap(RelationRow::documents)
                .flatMap(named -> found.getOrDefault(named, List.of()).stream())
                .map(Registered::id)
                .collect(toSet()));
        List<Placed> placed = new ArrayList<>();
        for (RelationRow row : rows) {
            Placed each = place(row, found, labels, faults);
            if (!faults.has(row.number())) {
                placed.add(each);
            }
        }
        entering.hold(placed.stream().map(Placed::plan).toList());
        refuseRepeated(placed, faults);
        rule(placed, faults, checked);
    }

    private Placed place(
            RelationRow row, Map<Named, List<Registered>> found, Map<Labelled, List<UUID>> labels, Faults faults) {
        Registered from = one(row, "", row.from(), found, faults);
        Registered to = row.to() == null ? null : one(row, "to_", row.to(), found, faults);
        if (from == null || (row.to() != null && to == null)) {
            return null;
        }
        if (!from.own() || !from.cleared()) {
            String why = from.own() ? "document.above-clearance-to-read" : "document.of-another-issuer";
            faults.add(row.number(), "document", from.id().toString(), why);
        }
        if (from.voided()) {
            faults.add(row.number(), "document", from.id().toString(), "lineage.source-void");
        }
        if (to != null) {
            RelationCheck.ofTarget(from.id(), from.issuedOn(), to)
                    .ifPresent(key ->
                            faults.add(row.number(), "to_document", to.id().toString(), key));
        } else if (row.outside().issuedOn().isAfter(from.issuedOn())) {
            faults.add(row.number(), "to_issued_on", row.outside().issuedOn().toString(), "lineage.earlier-is-later");
        }
        LocalDate worksFrom = row.worksFrom() == null ? from.inForceFrom() : row.worksFrom();
        RelationCheck.ofDays(from.issuedOn(), worksFrom)
                .ifPresent(fault -> faults.add(
                        row.number(), "works_from", worksFrom.toString(), fault.messageKey(), fault.arguments()));
        return new Placed(
                row,
                from,
                new PlannedRelation(
                        row.kind(),
                        from.id(),
                        clause(row, "clause", from.id(), row.clause(), labels, faults),
                        to == null ? null : to.id(),
                        to == null ? null : clause(row, "to_clause", to.id(), row.toClause(), labels, faults),
                        row.outside(),
                        worksFrom,
                        row.note()));
    }

    private static Registered one(
            RelationRow row, String prefix, Named named, Map<Named, List<Registered>> found, Faults faults) {
        List<Registered> fitting = found.getOrDefault(named, List.of());
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        String column = prefix + (named.id() != null ? "document" : "notation");
        String value = named.id() != null ? named.id().toString() : named.notation();
        if (fitting.isEmpty()) {
            faults.unknown(row.number(), column, value);
        } else {
            faults.add(row.number(), column, value, "lineage.ambiguous");
        }
        return null;
    }

    private static UUID clause(
            RelationRow row,
            String column,
            UUID document,
            String label,
            Map<Labelled, List<UUID>> labels,
            Faults faults) {
        if (label == null) {
            return null;
        }
        List<UUID> fitting = labels.getOrDefault(new Labelled(document, label), List.of());
        if (fitting.isEmpty()) {
            faults.unknown(row.number(), column, label);
        } else if (fitting.size() > 1) {
            faults.add(row.number(), column, label, "lineage.ambiguous");
        }
        return fitting.isEmpty() ? null : fitting.getFirst();
    }

    private void refuseRepeated(List<Placed> placed, Faults faults) {
        Set<PlannedRelation> seen = new HashSet<>(
                known.of(placed.stream().map(each -> each.plan().from()).collect(toSet())));
        for (Placed each : placed) {
            if (!seen.add(each.plan().identity())) {
                faults.add(each.row().number(), "kind", each.plan().kind().name(), "violation.duplicate");
            }
        }
    }

    private void rule(List<Placed> placed, Faults faults, Checked checked) {
        List<Ruling> rulings = judge.judge(placed.stream().map(Placed::plan).toList());
        for (int i = 0; i < placed.size(); i++) {
            Placed each = placed.get(i);
            RelationRow row = each.row();
            Ruling ruling = rulings.get(i);
            for (Finding finding : ruling.findings()) {
                boolean open = finding.verdict() == Verdict.PERSON_MUST_JUDGE && row.ground() == null;
                if (finding.verdict() == Verdict.NOT_MET || open) {
                    faults.add(
                            row.number(),
                            open ? "ground" : "kind",
                            open ? "" : row.kind().name(),
                            finding.message(),
                            finding.arguments());
                }
            }
            List<JudgementRequest> judgements = ruling.toJudge().stream()
                    .map(finding -> new JudgementRequest(finding.rule(), true, row.ground()))
                    .toList();
            checked.byRow.put(
                    row.number(), new Checked.Ruled(each.plan(), each.from().issuedOn(), ruling, judgements));
        }
    }
}
