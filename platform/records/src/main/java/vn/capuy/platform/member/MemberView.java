package vn.capuy.platform.member;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member.
 *
 * @param status what he was on the day that was asked for
 * @param voided whether his dossier was entered by mistake; he is named in nothing new
 * @param places where he held posts, within the caller's scope
 */
@Schema(name = "Member")
public record MemberView(
        @Schema(examples = "CB-00417") String code,

        @Schema(examples = "Hoàng Văn Thắng") String fullName,

        @Schema(examples = "BL") String managedBy,
        String managedByName,
        LocalDate probationaryOn,
        LocalDate officialOn,
        MemberStatus status,
        boolean voided,
        List<PlaceView> places) {

    /** @param until the first day on which he held it no more; null while he does */
    @Schema(name = "MemberPlace")
    public record PlaceView(
            @Schema(examples = "BL-HM-DU") String organisation,
            String organisationName,
            LocalDate since,
            LocalDate until) {}
}
