package vn.capuy.inspection.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matter that a case looks into.
 *
 * @param name in the caller's language
 */
@Schema(name = "CaseMatter")
public record CaseMatterView(
        @Schema(examples = "CADRE_WORK") String code, String name) {}
