package vn.capuy.inspection.finding;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.platform.imports.Row;

/**
 * One row of an import: a finding, and of which subject of which case it is.
 *
 * @param member null for an organisation
 * @param told the finding; its subject is not known before the case is
 */
record FindingRow(String leadBody, String reference, String organisation, String member, NewFinding told) {
    static final List<String> COLUMNS = List.of(
            "lead_body",
            "reference",
            "organisation",
            "member",
            "matter",
            "outcome",
            "degree",
            "act_from",
            "act_to",
            "text",
            "conclusion",
            "state_reference",
            "state_agency",
            "state_on",
            "evidence");

    static FindingRow parse(Row row, LocalDate today) {
        String leadBody = row.text("lead_body", 50);
        String reference = row.text("reference", 100);
        String organisation = row.text("organisation", 50);
        String member = row.optionalText("member", 50);
        String evidence = row.optionalText("evidence", 500);
        var told = new NewFinding(
                null,
                row.optionalText("matter", 50),
                row.code("outcome", FindingOutcome.class),
                row.optionalCode("degree", ViolationDegree.class),
                row.optionalDate("act_from"),
                row.optionalDate("act_to"),
                row.text("text", 8000),
                row.optionalText("conclusion", 4000),
                stateConclusion(row),
                evidence == null ? List.of() : List.of(new NewFinding.Evidence(null, evidence)));
        FindingCheck.inItself(told, today).forEach(fault -> row.fault(column(fault.field()), fault.messageKey()));
        return new FindingRow(leadBody, reference, organisation, member, told);
    }

    private static NewFinding.StateConclusion stateConclusion(Row row) {
        String reference = row.optionalText("state_reference", 100);
        String agency = row.optionalText("state_agency", 300);
        LocalDate on = row.optionalDate("state_on");
        if (reference == null && agency == null && on == null) {
            return null;
        }
        if (reference == null || agency == null || on == null) {
            row.fault("state_reference", "finding.state-conclusion-whole");
            return null;
        }
        return new NewFinding.StateConclusion(reference, agency, on);
    }

    private static String column(String field) {
        return switch (field) {
            case "actFrom" -> "act_from";
            case "actTo" -> "act_to";
            case "stateConclusion.on" -> "state_on";
            default -> field;
        };
    }

    /** By what its case is found. */
    HandedOver.Key key() {
        return new HandedOver.Key(leadBody, reference);
    }
}
