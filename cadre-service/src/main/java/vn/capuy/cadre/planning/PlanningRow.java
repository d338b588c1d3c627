package vn.capuy.cadre.planning;

import java.time.LocalDate;

/** A row of the import: a list's head, which repeats, and one entry. */
record PlanningRow(
        String list,
        String committee,
        String targetTerm,
        LocalDate proposedOn,
        String approvingBody,
        LocalDate approvedOn,
        String voidReason,
        PlanningRequest.Entry entry,
        LocalDate removedOn,
        String removalReason) {}
