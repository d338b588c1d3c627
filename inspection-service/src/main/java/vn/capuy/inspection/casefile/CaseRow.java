package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of an import: what it says of its case, which the case's other rows repeat, and one subject.
 *
 * @param matters the codes of what the case looks into
 * @param voidReason null unless the case is to be entered and voided at once
 */
record CaseRow(
        InspectionCase.Decision decision,
        List<String> matters,
        LocalDate concludedOn,
        String voidReason,
        NewSubject subject) {
    /** By what the rows of one case are told from those of another. */
    record Key(String leadBody, String reference) {}

    Key key() {
        return new Key(decision.leadBody(), decision.reference());
    }

    /** The columns that all rows of a case repeat, besides those of its key. */
    Map<String, Object> common() {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("kind", decision.kind());
        columns.put("matter", decision.matter());
        columns.put("decided_on", decision.decidedOn());
        columns.put("concluded_on", concludedOn);
        columns.put("restricted", decision.restricted());
        columns.put("void_reason", voidReason);
        columns.put("matters", String.join(" ", matters));
        return columns;
    }
}
