package vn.capuy.document.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;

/** Takes over the clauses of one document from a file; each row stands after the one in which it is. */
@ApplicationScoped
class ClauseImport {
    private final Importer importer;
    private final DocumentAccess access;
    private final ClauseEntry entering;

    ClauseImport(Importer importer, DocumentAccess access, ClauseEntry entering) {
        this.importer = importer;
        this.access = access;
        this.entering = entering;
    }

    @Transactional
    ImportReport run(UUID document, String ifMatch, File body, ImportRequest request) {
        DocumentView found = request.dryRun ? look(document, ifMatch) : access.change(document, ifMatch);
        entering.refuseSecret(found);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        ClauseRow.COLUMNS,
                        ClauseRow.OPTIONAL,
                        ClauseRow::parse,
                        (rows, faults) -> check(document, rows, faults),
                        rows -> entering.enter(found, null, drafts(rows))));
    }

    /** What only tells what would happen leaves the document's version as it is. */
    private DocumentView look(UUID document, String ifMatch) {
        DocumentView found = access.open(document);
        access.requireOwn(found);
        Versions.require(ifMatch, found.version());
        return found;
    }

    private void check(UUID document, List<Parsed<ClauseRow>> parsed, Faults faults) {
        checkRows(document, parsed.stream().map(Parsed::value).toList(), faults);
    }

    /** What is wrong with the rows of one document. */
    void checkRows(UUID document, List<ClauseRow> rows, Faults faults) {
        refs(rows, faults);
        entering.check(document, null, drafts(rows), (index, member, key) -> {
            ClauseDraft draft = rows.get(index).draft();
            String value =
                    member.equals("kind") ? String.valueOf(draft.kind()) : member.equals("label") ? draft.label() : "";
            faults.add(rows.get(index).number(), member, value, key);
        });
        if (rows.size() > ClauseEntry.MOST) {
            faults.add(1, "ref", "", "clause.too-many", Map.of("most", ClauseEntry.MOST));
        }
        withoutTheirParents(rows, faults);
    }

    private static void refs(List<ClauseRow> rows, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (ClauseRow row : rows) {
            if (row.parent() != null && !seen.contains(row.parent())) {
                faults.add(row.number(), "parent", row.parent(), "clause.parent-stands-before");
            }
            if (!seen.add(row.ref())) {
                faults.add(row.number(), "ref", row.ref(), "violation.duplicate");
            }
        }
    }

    /** Where the rows that hold are to be written, one whose parent does not hold does not either. */
    private static void withoutTheirParents(List<ClauseRow> rows, Faults faults) {
        var numbers = new HashMap<String, Integer>();
        for (ClauseRow row : rows) {
            numbers.putIfAbsent(row.ref(), row.number());
            Integer parent = row.parent() == null ? null : numbers.get(row.parent());
            if (parent != null && faults.has(parent) && !faults.has(row.number())) {
                faults.add(row.number(), "parent", row.parent(), "violation.another-row-of-the-record");
            }
        }
    }

    static List<ClauseDraft> drafts(List<ClauseRow> rows) {
        var places = new HashMap<String, Integer>();
        var drafts = new ArrayList<ClauseDraft>();
        for (ClauseRow row : rows) {
            int parent = row.parent() == null ? ClauseDraft.TOP : places.getOrDefault(row.parent(), ClauseDraft.TOP);
            places.putIfAbsent(row.ref(), drafts.size());
            drafts.add(row.in(parent));
        }
        return drafts;
    }
}
