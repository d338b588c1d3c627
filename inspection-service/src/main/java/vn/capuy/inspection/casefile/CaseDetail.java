package vn.capuy.inspection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as it stands in the register, whole but for its subjects.
 *
 * @param handedOver whether an older register handed it over, so that its papers and findings are not asked for
 */
public record CaseDetail(
        UUID id,
        String reference,
        CaseKind kind,
        CaseStage stage,
        String leadBody,
        String leadBodyName,
        String matter,
        LocalDate decidedOn,
        LocalDate concludedOn,
        boolean restricted,
        boolean handedOver,
        String ruledBy,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
