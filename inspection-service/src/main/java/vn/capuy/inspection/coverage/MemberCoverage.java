package vn.capuy.inspection.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.member.MemberStatus;

/**
 * Độ phủ đối với một đảng viên.
 *
 * @param status whether he was an official or a probationary member on the day
 * @param managedBy the organisation that manages his dossier
 */
@Schema(name = "MemberCoverage")
public record MemberCoverage(
        @Schema(examples = "BL-P0417") String member,
        String name,
        MemberStatus status,
        String managedBy,
        Looks looks) {}
