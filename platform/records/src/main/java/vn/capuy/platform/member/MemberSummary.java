package vn.capuy.platform.member;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member in a list.
 *
 * @param managedByName in the caller's language; the code where the organisation is not known here yet
 * @param status what he was on the day
 * @param organisations in which he held a post on the day, within the caller's scope
 */
@Schema(name = "MemberSummary")
public record MemberSummary(
        @Schema(examples = "CB-00417") String code,

        @Schema(examples = "Hoàng Văn Thắng") String fullName,

        @Schema(examples = "BL") String managedBy,
        String managedByName,
        LocalDate probationaryOn,
        LocalDate officialOn,
        MemberStatus status,

        @Schema(examples = "[\"BL-HM-DU\"]") List<String> organisations) {}
