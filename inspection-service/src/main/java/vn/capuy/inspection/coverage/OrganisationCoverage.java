package vn.capuy.inspection.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.organisation.UnitKind;

/** Độ phủ đối với một tổ chức đảng. */
@Schema(name = "OrganisationCoverage")
public record OrganisationCoverage(
        @Schema(examples = "BL-HM-DU") String organisation, String name, UnitKind kind, Looks looks) {}
