package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as it stands in a list: how many are named in it, and not who.
 *
 * @param organisations how many organisations are named in it
 * @param members how many members are named in it
 */
@Schema(name = "CaseSummary")
public record CaseSummary(
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
        long organisations,
        long members) {}
