package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.document.lineage.StatusQueries.Changed;
import vn.capuy.document.lineage.StatusView.ClauseStatus;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.problem.ProblemException;

/** Tells the status of a document on a day, and why. */
@ApplicationScoped
class StatusService {
    private final DocumentAccess access;
    private final StatusQueries statuses;
    private final RelationQueries relations;

    StatusService(DocumentAccess access, StatusQueries statuses, RelationQueries relations) {
        this.access = access;
        this.statuses = statuses;
        this.relations = relations;
    }

    /** @param onDay today where it is null */
    StatusView of(UUID id, LocalDate onDay) {
        DocumentView document = access.find(id);
        LocalDate day = onDay == null ? access.today() : onDay;
        StatusRow found = statuses.find(id, day).orElseThrow(ProblemException::notFound);
        return new StatusView(
                id,
                document.notation(),
                document.issuedOn(),
                day,
                found.status(),
                found.since(),
                document.inForceFrom(),
                document.inForceTo(),
                relations.changing(id, day),
                clauses(id, day));
    }

    private List<ClauseStatus> clauses(UUID id, LocalDate day) {
        return statuses.changedClauses(id, day).stream()
                .map(StatusService::status)
                .toList();
    }

    /** What ended a clause first, ended it. */
    private static ClauseStatus status(Changed changed) {
        LocalDate repealed = changed.repealedFrom();
        LocalDate replaced = changed.replacedFrom();
        if (repealed == null && replaced == null) {
            return new ClauseStatus(changed.clause(), changed.label(), DocumentStatus.AMENDED, changed.amendedFrom());
        }
        boolean byRepeal = replaced == null || (repealed != null && !repealed.isAfter(replaced));
        return new ClauseStatus(
                changed.clause(),
                changed.label(),
                byRepeal ? DocumentStatus.REPEALED : DocumentStatus.REPLACED,
                byRepeal ? repealed : replaced);
    }
}
